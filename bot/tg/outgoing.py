"""From a parcel to the calls of the Bot API that deliver it; nothing here waits or sends.

A call's parameters are those of the API, as JSON would have them. Text lengths count UTF-16 units after the
markup has been taken out, as Telegram does.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from html import escape
from typing import ClassVar, TypeAlias, assert_never

from bot.channel import Parcel
from bot.plain import document_bytes
from flows.lengths import units
from flows.replies import (
    Button,
    Card,
    Document,
    Fold,
    GroupLine,
    Invite,
    Mail,
    Paper,
    Picture,
    Rows,
    Unsay,
    Workbook,
)

Json: TypeAlias = str | int | bool | list["Json"] | dict[str, "Json"]


@dataclass(frozen=True, slots=True)
class File:
    """A file to upload."""

    name: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Call:
    """One request: the method's name, its parameters, and its files by parameter.

    `may_fail`: nothing is lost where the message that it speaks of is gone.
    """

    method: str
    params: Mapping[str, Json] = field(repr=False)
    files: Mapping[str, File] = field(default_factory=dict)
    may_fail: bool = False

    @property
    def sends(self) -> bool:
        """Whether it adds a message to the chat."""
        return self.method.startswith("send")


_LINK = re.compile(r"(?<![\w@.])(?:https?://\S+|(?:[\w-]+\.)+[^\W\d_]{2,}(?![\w@])\S*)", re.IGNORECASE)
_JOINT = re.compile(r"(?<=[.:/])(?=\w|/)")
_JOINER = "\u2060"
"""Shows nothing and is no part of an address, so that Telegram makes no link of what it stands in."""


KEY_ENDS = " · "
"""What stands between a button's key and its label."""


def unlinked(text: str) -> str:
    """The text with web addresses that can be read and not tapped: people give names and notes."""
    return _LINK.sub(lambda address: _JOINT.sub(_JOINER, address[0]), text)


class Limits:
    """What Telegram takes, by https://core.telegram.org/bots/api at the methods and types named."""

    text: ClassVar[int] = 4096
    """sendMessage, editMessageText: text."""
    caption: ClassVar[int] = 1024
    """sendPhoto, sendDocument: caption."""
    row: ClassVar[int] = 8
    buttons: ClassVar[int] = 100
    """InlineKeyboardMarkup; undocumented there, refused beyond."""
    label: ClassVar[int] = 64
    """A button's text; the API names no limit, phones show less than this."""


def calls_of(parcel: Parcel, *, bot_name: str) -> list[Call]:  # noqa: PLR0911 – one for each kind of reply
    """Return the calls that deliver the parcel, in order; none if there is nothing to do.

    The last of several is the one that carries the buttons.
    """
    match parcel.reply:
        case Card():
            return _card(parcel.address, parcel.target, parcel.reply)
        case Fold():
            return _fold(parcel.address, parcel.target, parcel.reply)
        case Picture():
            return _picture(parcel, parcel.reply)
        case Unsay(message=message):
            params: dict[str, Json] = {"chat_id": parcel.address, "message_id": message or ""}
            return [Call("deleteMessage", params, may_fail=True)] if message else []
        case GroupLine(text=text):
            link: Json = {"text": f"@{bot_name}", "url": f"https://t.me/{bot_name}"}
            return [_message(parcel.address, cut(text, Limits.text), [[link]])]
        case Invite():
            return [_invite(parcel.address, parcel.reply, bot_name)]
        case Document():
            return _document(parcel.address, parcel.reply, bot_name)
        case Workbook() | Paper():
            return _workbook(parcel, parcel.reply)
        case Mail():
            return []
        case _:
            assert_never(parcel.reply)


def _invite(address: str, invite: Invite, bot_name: str) -> Call:
    link = _link(bot_name, invite.code)
    ways = "".join(f"\n{way}" for way in (link, invite.at_page, invite.or_code, invite.code) if way)
    text = cut(unlinked(invite.text), Limits.text - units(ways)) + ways
    button: Json = {"text": cut(invite.copy, Limits.label), "copy_text": {"text": link}}
    return _message(address, text, [[button]])


def _link(bot_name: str, code: str) -> str:
    return f"https://t.me/{bot_name}?start={code}"


def _document(address: str, document: Document, bot_name: str) -> list[Call]:
    text = document.text
    for code in document.codes:
        text = text.replace(code, _link(bot_name, code))
    file = File(document.name, document_bytes(replace(document, text=text)))
    caption, *rest = _parts(document.caption) or [""]
    sent = Call("sendDocument", {"chat_id": address, "caption": caption}, {"document": file})
    return [sent, *(_message(address, part, []) for part in rest)]


def _workbook(parcel: Parcel, workbook: Workbook | Paper) -> list[Call]:
    if parcel.file is None and parcel.known is None:
        return [_message(parcel.address, cut(unlinked(workbook.failed), Limits.text), [])]
    return _with_file(parcel, "document", workbook.caption, workbook.name)


def _with_file(parcel: Parcel, kind: str, text: str, name: str) -> list[Call]:
    """Send a photo or a document: by Telegram's id of it, or for the first time as a file.

    What has no room below it follows in messages of its own.
    """
    caption, *rest = _parts(text) or [""]
    params: dict[str, Json] = {"chat_id": parcel.address, "caption": caption}
    following = (_message(parcel.address, part, []) for part in rest)
    method = f"send{kind.capitalize()}"
    if parcel.known is not None:
        return [Call(method, {**params, kind: parcel.known}), *following]
    return [Call(method, params, {kind: File(name, parcel.file or b"")}), *following]


def _parts(text: str, limit: int = Limits.caption) -> list[str]:
    """A text in what has room below a file and what then fits messages, divided at the ends of lines.

    Only a line that is too long for any of them is divided itself. No part is without a word.
    """
    parts: list[str] = []
    for line in unlinked(text).strip().split("\n"):
        room = Limits.text if parts[1:] else limit
        joined = f"{parts[-1]}\n{line}" if parts else line
        if units(joined) <= room:
            parts[-1:] = [joined]
        elif parts and units(line) <= Limits.text:
            parts.append(line)
        else:
            first = next(_pieces(line, Limits.text if parts else limit))
            parts += [first, *_pieces(line.removeprefix(first), Limits.text)]
    return [part.rstrip().lstrip("\n") for part in parts if part.strip()]


def cut(text: str, limit: int) -> str:
    """Return the text, if need be up to a word's end and an ellipsis, within `limit` UTF-16 units."""
    if units(text) <= limit:
        return text
    return next(_pieces(text, limit - 1)).rstrip() + "…"


def keyboard(rows: Rows) -> list[Json]:
    """Return the rows of an inline keyboard; a row too wide goes on below, and all stay within the limit."""
    shown: list[Json] = []
    left = Limits.buttons
    for row in rows:
        for start in range(0, len(row), Limits.row):
            part = row[start : start + Limits.row][:left]
            left -= len(part)
            if part:
                shown.append([_button(button) for button in part])
    return shown


def _button(button: Button) -> Json:
    wordless = not button.label or button.label == button.key
    text = button.key if wordless else f"{button.key}{KEY_ENDS}{button.label}"
    return {"text": cut(text, Limits.label), "callback_data": button.press}


def _card(address: str, target: str | None, card: Card) -> list[Call]:
    """The messages of a card; where it takes the place of another and is one message, the edit of that."""
    texts = list(_texts(card)) or ["…"]
    buttons = keyboard(card.buttons)
    calls = [_message(address, text, [], markup=True) for text in texts[:-1]]
    last = _message(address, texts[-1], buttons, markup=True)
    if target is not None and not calls:
        return [Call("editMessageText", {**last.params, "message_id": target})]
    return [*calls, last]


def _fold(address: str, target: str | None, fold: Fold) -> list[Call]:
    if target is None:
        return []
    edit = _message(address, cut(unlinked(fold.text), Limits.text), keyboard(fold.buttons))
    return [Call("editMessageText", {**edit.params, "message_id": target}, may_fail=True)]


def _picture(parcel: Parcel, picture: Picture) -> list[Call]:
    # The caption says in words what the picture shows, so it may stand in for one that could not be drawn.
    if parcel.file is None and parcel.known is None:
        return [_message(parcel.address, part, []) for part in _parts(picture.caption, Limits.text)]
    name = picture.name if picture.name.endswith(".png") else f"{picture.name}.png"
    return _with_file(parcel, "document" if picture.exact else "photo", picture.caption, name)


def _message(address: str, text: str, buttons: list[Json], *, markup: bool = False) -> Call:
    params: dict[str, Json] = {
        "chat_id": address,
        "text": text,
        "link_preview_options": {"is_disabled": True},
    }
    if markup:
        params["parse_mode"] = "HTML"
    if buttons:
        params["reply_markup"] = {"inline_keyboard": buttons}
    return Call("sendMessage", params)


@dataclass(frozen=True, slots=True)
class _Run:
    """A piece of plain text that fits a message, with what ends it; set in bold or not."""

    text: str
    end: str
    bold: bool

    def __len__(self) -> int:
        return units(self.text + self.end)

    def __str__(self) -> str:
        # The quotes stay as they are: outside of a tag they mean nothing.
        text = escape(self.text, quote=False)
        return (f"<b>{text}</b>" if self.bold and text.strip() else text) + self.end


def _texts(card: Card) -> Iterator[str]:
    """Yield the card as HTML, in as many messages as it takes; none if there is nothing to read on it."""
    held: list[_Run] = []
    for run in _runs(card):
        if sum(map(len, held)) + units(run.text) > Limits.text:
            yield "".join(map(str, held)).strip()
            held = []
        if held or run.text.strip():
            held.append(run)
    if held:
        yield "".join(map(str, held)).strip()


def _runs(card: Card) -> Iterator[_Run]:
    parts = [(card.notice, False), (card.head, False), (card.heading, True), ("\n".join(card.lines), False)]
    for text, bold in parts:
        if not text.strip():
            continue
        for line in unlinked(text.strip()).split("\n"):
            pieces = list(_pieces(line, Limits.text))
            yield from (_Run(piece, "", bold) for piece in pieces[:-1])
            yield from (_Run(piece, "\n", bold) for piece in pieces[-1:] or [""])
        yield _Run("", "\n", bold=False)


def _pieces(text: str, limit: int) -> Iterator[str]:
    """Yield the text in pieces of at most `limit` UTF-16 units, divided after a blank where there is one."""
    piece = ""
    for word in _words(text, limit):
        if units(piece) + units(word) > limit:
            yield piece
            piece = ""
        piece += word
    if piece:
        yield piece


def _words(text: str, limit: int) -> Iterator[str]:
    """Yield the words with the blank that follows each; one that fits no piece comes letter by letter."""
    for word in re.findall("[^ ]+ ?| ", text):
        yield from word if units(word) > limit else (word,)
