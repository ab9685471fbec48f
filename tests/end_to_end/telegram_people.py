"""The people at the other end: they write, tap, block; and see what stands in their chat."""

import itertools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.end_to_end.telegram_bot_api import BotApi

_TAPS = itertools.count(4_000_000_000)


@dataclass(frozen=True)
class Posted:
    """A message in a chat. `text` is without markup, or the caption; `html` as it was sent, if it was."""

    chat: int
    message_id: int
    text: str = ""
    html: str = ""
    by_bot: bool = False
    markup: dict[str, Any] = field(default_factory=dict)
    files: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    edits: int = 0

    @property
    def is_folded(self) -> bool:
        """Whether it has shrunk to a line; a card in place of another is whole."""
        return self.edits > 0 and not self.html

    @property
    def buttons(self) -> list[list[str]]:
        """The texts of the buttons, row by row."""
        return [[button["text"] for button in row] for row in self.markup.get("inline_keyboard", [])]

    def data(self, label: str) -> str | None:
        """Return what the button with such words in its text sends, None if there is none."""
        rows = self.markup.get("inline_keyboard", [])
        return next((b["callback_data"] for row in rows for b in row if label in b["text"]), None)


@dataclass(frozen=True)
class User:
    """Somebody with a private chat with the bot."""

    server: "BotApi"
    id: int
    first_name: str

    @property
    def me(self) -> dict[str, Any]:
        """The person as updates show them."""
        return {"id": self.id, "is_bot": False, "first_name": self.first_name, "language_code": "en"}

    @property
    def shown(self) -> list[Posted]:
        """What stands in the chat, oldest first."""
        return self.server.shown(self.id)

    @property
    def last(self) -> Posted:
        """The newest message of the bot."""
        return next(posted for posted in reversed(self.shown) if posted.by_bot)

    def send_text(self, text: str, reply_to: int | None = None) -> int:
        """Write something, in reply to a message or by itself, and return the message's number."""
        content: dict[str, Any] = {"text": text}
        if text.startswith("/"):
            length = len(text.split(maxsplit=1)[0])
            content["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        if reply_to is not None:
            content["reply_to_message"] = self._replied(reply_to)
        return self.send(**content)

    def _replied(self, message_id: int) -> dict[str, Any]:
        """A message that another replies to, as Telegram sends it along: with its text and buttons."""
        posted = self.server.find(self.id, message_id)
        assert posted, "nobody replies to a message that is gone"
        message = self._message(message_id) | {"text": posted.text}
        if posted.by_bot:
            message |= {"from": _bot(self.server)}
        return message | ({"reply_markup": posted.markup} if posted.markup else {})

    def send_photo(self, caption: str = "from the minutes") -> int:
        """Send a photo with a caption."""
        size = {"file_id": "p1", "file_unique_id": "u1", "width": 90, "height": 60}
        return self.send(photo=[size], caption=caption)

    def send_file(self, name: str) -> int:
        """Send a file of this name."""
        return self.send(document={"file_id": "d1", "file_unique_id": "u3", "file_name": name})

    def send_sticker(self) -> int:
        """Send a sticker."""
        kind = {"type": "regular", "is_animated": False, "is_video": False}
        return self.send(
            sticker={"file_id": "s1", "file_unique_id": "u2", "width": 512, "height": 512} | kind
        )

    def send(self, **content: Any) -> int:
        """Send a message with such fields and return its number."""
        posted = self.server.post(self.id, text=content.get("text", ""))
        self.server.deliver(message=self._message(posted.message_id) | content)
        return posted.message_id

    def edit_text(self, message_id: int, text: str) -> None:
        """Edit a message of one's own."""
        edited = self._message(message_id) | {"text": text, "edit_date": 1_790_000_100}
        self.server.deliver(edited_message=edited)

    def tap(self, message_id: int, data: str) -> str:
        """Press a button and return the tap's id; a message that is gone comes as an inaccessible one."""
        posted = self.server.find(self.id, message_id)
        message = self._message(message_id)
        if posted is None:
            message = {"chat": message["chat"], "message_id": message_id, "date": 0}
        else:
            message |= {"text": posted.text, "reply_markup": posted.markup or {"inline_keyboard": []}}
        tap = str(next(_TAPS))
        query = {"id": tap, "from": self.me, "chat_instance": "1", "message": message, "data": data}
        self.server.deliver(callback_query=query)
        return tap

    def tap_label(self, label: str) -> str:
        """Press the newest button that shows these words."""
        for posted in reversed(self.shown):
            if data := posted.data(label):
                return self.tap(posted.message_id, data)
        raise AssertionError(f"no button shows {label!r}")

    def block(self) -> None:
        """Block the bot."""
        self.server.block(self.id)
        self._change("member", "kicked")

    def unblock(self) -> None:
        """Unblock the bot."""
        self.server.block(self.id, blocked=False)
        self._change("kicked", "member")

    def _message(self, message_id: int) -> dict[str, Any]:
        chat = {"id": self.id, "type": "private", "first_name": self.first_name}
        return {"message_id": message_id, "date": 1_790_000_000, "chat": chat, "from": self.me}

    def _change(self, before: str, after: str) -> None:
        chat = self._message(0)["chat"]
        change = {"chat": chat, "from": self.me, "date": 1_790_000_000}
        self.server.deliver(my_chat_member=change | _standing(self.server, before, after))


@dataclass(frozen=True)
class Group:
    """A group that the bot is a member of."""

    server: "BotApi"
    id: int
    title: str

    def send_text(self, text: str, sender: User) -> int:
        """Let somebody write something and return the message's number."""
        posted = self.server.post(self.id, text=text)
        message = {"message_id": posted.message_id, "date": 1_790_000_000, "chat": self._chat, "text": text}
        self.server.deliver(message=message | {"from": sender.me})
        return posted.message_id

    def add_bot(self, by: User) -> None:
        """Let somebody make the bot a member."""
        change = {"chat": self._chat, "from": by.me, "date": 1_790_000_000}
        self.server.deliver(my_chat_member=change | _standing(self.server, "left", "member"))

    @property
    def _chat(self) -> dict[str, Any]:
        return {"id": self.id, "type": "group", "title": self.title}


def _bot(server: "BotApi") -> dict[str, Any]:
    """The bot as updates show it."""
    number = int(server.token.split(":", maxsplit=1)[0])
    return {"id": number, "is_bot": True, "first_name": "Audit", "username": server.name}


def _standing(server: "BotApi", before: str, after: str) -> dict[str, Any]:
    """Show the bot's own place in a chat before and after, as an update does."""
    bot = _bot(server)
    old, new = (
        {"user": bot, "status": s} | ({"until_date": 0} if s == "kicked" else {}) for s in (before, after)
    )
    return {"old_chat_member": old, "new_chat_member": new}
