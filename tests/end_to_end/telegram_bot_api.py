"""What Telegram does when it is called: it looks closely, refuses or posts, and remembers.

It stands on `lo_bot_api_emulator`, which knows keyboards, uploads and the shape of answers, and adds the
chats and the refusals that the emulator has not. Every call is also held against the Bot API as aiogram
describes it.
"""

import threading
from typing import Any

import aiogram.methods
from lo_bot_api_emulator import ApiRefusal, LoBotApiEmulator
from pydantic import ValidationError

from tests.end_to_end import telegram_rules as rules
from tests.end_to_end.telegram_people import Group, Posted, User

_METHODS: dict[str, Any] = {
    getattr(aiogram.methods, name).__api_method__: getattr(aiogram.methods, name)
    for name in aiogram.methods.__all__
    if hasattr(getattr(aiogram.methods, name), "__api_method__")
}
JSON_FIELDS = ("allowed_updates", "commands", "entities", "link_preview_options", "reply_markup", "scope")
_UNKNOWN_TO_BASE = ("disable_notification", "link_preview_options", "message_effect_id", "protect_content")
_WORDS = {"sendMessage": "text", "editMessageText": "text", "sendPhoto": "caption", "sendDocument": "caption"}
_TO_ONE_CHAT = (*_WORDS, "deleteMessage", "editMessageReplyMarkup")


class BotApi(LoBotApiEmulator):  # type: ignore[misc]  # the emulator has no types
    """The chats of one bot, and the methods that change them."""

    def __init__(self, token: str, name: str) -> None:
        super().__init__(max_history=1)
        self.token, self.name = token, name
        self.answered: list[str] = []
        self.changed = threading.Condition(threading.RLock())
        self._chats: dict[int, dict[int, Posted]] = {}
        self._blocked: set[int] = set()
        self._waiting_taps: set[str] = set()

    def deliver(self, **content: Any) -> int:
        """Queue an update as it is, well-formed or not, and return its id."""
        raise NotImplementedError

    def user(self, id: int = 7001, first_name: str = "Ana") -> User:  # noqa: A002 – Telegram's own word
        """Return somebody who has started the bot; the same id is the same chat."""
        self._chats.setdefault(id, {})
        return User(self, id, first_name)

    def group(self, id: int = -5001, title: str = "Northshire leads") -> Group:  # noqa: A002 – as above
        """Return a group that the bot is a member of."""
        self._chats.setdefault(id, {})
        return Group(self, id, title)

    def shown(self, chat: int) -> list[Posted]:
        """Return what stands in a chat now, oldest first."""
        with self.changed:
            return list(self._chats[chat].values())

    def post(self, chat: int, **content: Any) -> Posted:
        """Put a message into a chat and return it with its number."""
        with self.changed:
            posted = Posted(chat=chat, message_id=self.next_id, **content)
            self.next_id += 1
            self._chats[chat][posted.message_id] = posted
            return posted

    def find(self, chat: int, message_id: int) -> Posted | None:
        """Return a message that stands in a chat, None if it is gone."""
        return self._chats.get(chat, {}).get(message_id)

    def block(self, chat: int, *, blocked: bool = True) -> None:
        """Refuse, or take again, what the bot sends to a chat."""
        (self._blocked.add if blocked else self._blocked.discard)(chat)

    def forget_taps(self) -> None:
        """Make all taps so far too old to be answered."""
        self._waiting_taps.clear()

    def do(self, method: str, fields: dict[str, Any], uploads: dict[str, Any]) -> Any:
        """Do what a call asks for and return its result; raise ApiRefusal."""
        with self.changed:
            rules.check_profile(method, fields)
            if method in {"setMyDescription", "setMyShortDescription"}:
                return True
            if method == "getMe":
                me = {"id": int(self.token.split(":", maxsplit=1)[0]), "username": self.name}
                return {**self.validate(method, fields, uploads), **me}
            if method == "answerCallbackQuery":
                return self._answer_tap(fields, uploads)
            if method in _TO_ONE_CHAT:
                return self._in_chat(method, fields, uploads)
            return self.validate(method, fields, uploads)

    def check_shape(self, method: str, fields: dict[str, Any], uploads: dict[str, Any]) -> None:
        """Raise ApiRefusal unless the Bot API has such a method with such parameters."""
        model = _METHODS.get(method)
        if model is None:
            raise ApiRefusal("Not Found: method not found", 404)
        given = {**fields, **dict.fromkeys(uploads, "attach://upload")}
        if unknown := given.keys() - model.model_fields.keys():
            raise ApiRefusal(f"Bad Request: the Bot API has no {method} with {sorted(unknown)}")
        try:
            model.model_validate(given)
        except ValidationError as error:
            raise ApiRefusal(f"Bad Request: {error.error_count()} wrong parameters of {method}") from error

    def check_asset_capacity(self, _sources: Any) -> None:
        """Take any number of files."""

    def _answer_tap(self, fields: dict[str, Any], uploads: dict[str, Any]) -> Any:
        tap = fields.get("callback_query_id", "")
        if tap not in self._waiting_taps:
            raise ApiRefusal(
                "Bad Request: query is too old and response timeout expired or query ID is invalid"
            )
        self._waiting_taps.discard(tap)
        self.answered.append(tap)
        return self.validate("answerCallbackQuery", fields, uploads)

    def _in_chat(self, method: str, fields: dict[str, Any], uploads: dict[str, Any]) -> Any:
        chat = int(fields["chat_id"])
        if chat not in self._chats:
            raise ApiRefusal("Bad Request: chat not found")
        if chat in self._blocked:
            raise ApiRefusal("Forbidden: bot was blocked by the user", 403)
        words = str(fields.get(_WORDS.get(method, ""), ""))
        html = fields.get("parse_mode") == "HTML"
        text = rules.plain(words) if html else words.strip()
        rules.check_length(method, text)
        known = {name: value for name, value in fields.items() if name not in _UNKNOWN_TO_BASE}
        if method in _WORDS and words:
            known[_WORDS[method]] = text
        standing = self._standing(method, chat, fields, text)
        result = self.validate(method, known, uploads)
        if method == "deleteMessage":
            del self._chats[chat][int(fields["message_id"])]
            return result
        posted = Posted(
            chat=chat,
            message_id=result["message_id"],
            text=text,
            html=words if html else "",
            by_bot=True,
            markup=fields.get("reply_markup", {}),
            files=files_of(uploads) | self.sent_again(method, fields),
            edits=standing.edits + 1 if standing else 0,
        )
        self._chats[chat][posted.message_id] = posted
        return result | {"chat": {"id": chat, "type": "private" if chat > 0 else "group"}}

    def sent_again(self, method: str, fields: dict[str, Any]) -> dict[str, tuple[str, bytes]]:
        """What a file was called and held that is sent by the id it got when it was uploaded."""
        kind = method.removeprefix("send").lower()
        known = self.assets.get(fields.get(kind, ""))
        return files_of({kind: known}) if known else {}

    def forget_files(self) -> None:
        """Know no file any more by its id, as for a bot with another token."""
        self.assets.clear()

    def _standing(self, method: str, chat: int, fields: dict[str, Any], text: str) -> Posted | None:
        """Return the message that a call speaks of, None for a new one; raise if it may not."""
        if "message_id" not in fields:
            return None
        posted = self.find(chat, int(fields["message_id"]))
        if posted is None:
            what = "delete" if method == "deleteMessage" else "edit"
            raise ApiRefusal(f"Bad Request: message to {what} not found")
        if method == "editMessageText":
            if not posted.by_bot:
                raise ApiRefusal("Bad Request: message can't be edited")
            if (posted.text, posted.markup) == (text, fields.get("reply_markup", {})):
                raise ApiRefusal(
                    "Bad Request: message is not modified: specified new message content and reply markup "
                    "are exactly the same as a current content and reply markup of the message"
                )
        return posted


def files_of(uploads: dict[str, Any]) -> dict[str, tuple[str, bytes]]:
    """Return the names and contents of what was uploaded, by parameter."""
    return {name: (upload["filename"], upload["data"]) for name, upload in uploads.items()}
