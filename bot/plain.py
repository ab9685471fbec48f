"""Replies as plain text, for the terminal and for transcripts."""

from flows.replies import Button, Card, Document, Fold, GroupLine, Invite, Paper, Picture, Rows, Workbook


def card_lines(card: Card) -> list[str]:
    """The text of a card: its parts with an empty line between, without the buttons."""
    parts = [[card.notice], [card.head], [card.heading], list(card.lines)]
    shown = [[line for line in part if line] for part in parts]
    lines: list[str] = []
    for part in shown:
        if part and lines:
            lines.append("")
        lines += [piece for line in part for piece in line.split("\n")]
    return lines


def button_lines(rows: Rows) -> list[str]:
    """Buttons row by row: `[1 England] [2 Wales]`."""
    return ["  " + " ".join(button_text(button) for button in row) for row in rows]


def button_text(button: Button) -> str:
    """A button with the key that does the same."""
    return f"[{button.key}]" if button.label == button.key else f"[{button.key} {button.label}]"


def fold_line(fold: Fold) -> str:
    """A folded card with what can still be done on it."""
    buttons = " ".join(button_text(button) for row in fold.buttons for button in row)
    return f"{fold.text} {buttons}".rstrip()


def picture_lines(picture: Picture) -> list[str]:
    """What a picture shows: its kind and file name, then its caption."""
    kind = "file" if picture.exact else "picture"
    return [f"[{kind}: {picture.name}]", *picture.caption.split("\n")]


def invite_lines(invite: Invite) -> list[str]:
    """An invitation with its code; a channel that has links adds one."""
    link = [invite.at_page] if invite.page else []
    return [*invite.text.split("\n"), *link, invite.or_code, invite.code]


def document_lines(document: Document | Workbook | Paper) -> list[str]:
    """What a document is: its file name, then its caption."""
    return [f"[file: {document.name}]", *document.caption.split("\n")]


def document_bytes(document: Document) -> bytes:
    """The file itself, in UTF-8; a table begins with the mark by which spreadsheet programs know that."""
    return document.text.encode("utf-8-sig" if document.name.endswith(".csv") else "utf-8", "replace")


def reply_lines(reply: Card | Picture | GroupLine | Invite | Document | Workbook | Paper) -> list[str]:
    """The text of a reply, without buttons."""
    match reply:
        case Card():
            return card_lines(reply)
        case Picture():
            return picture_lines(reply)
        case GroupLine():
            return [reply.text]
        case Invite():
            return invite_lines(reply)
        case Document() | Workbook() | Paper():
            return document_lines(reply)
