"""Replies as plain text, for the terminal and for transcripts."""

from flows.replies import Button, Card, Fold, GroupLine, Picture, Rows


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
    """Buttons row by row: `[0 Not in place]`."""
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


def reply_lines(reply: Card | Picture | GroupLine) -> list[str]:
    """The text of a reply, without buttons."""
    match reply:
        case Card():
            return card_lines(reply)
        case Picture():
            return picture_lines(reply)
        case GroupLine():
            return [reply.text]
