"""From Telegram's updates to events; nothing here waits, stores or asks the clock.

Private chats make the events of a conversation. A group makes one kind of event only, and only when the bot
is spoken to. Whatever is of no concern, such as talk among others or a channel's posts, makes none.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from telegram import (
    CallbackQuery,
    Chat,
    ChatMember,
    ChatMemberUpdated,
    Document,
    InlineKeyboardButton,
    Message,
    Update,
)

from bot.channel import TELEGRAM, Arrival
from bot.tg.outgoing import KEY_ENDS
from flows.events import (
    Commanded,
    Event,
    Left,
    Quoted,
    QuotedButton,
    Returned,
    SentFile,
    SentOther,
    SpokeInGroup,
    Tapped,
    Typed,
)
from flows.people import Address
from storage.codec import encode

CHANNEL = TELEGRAM

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds that can make an event; Telegram is asked for no others."""

_COMMAND = re.compile(r"/(\w{1,32})(?:@(\w+))?(?:\s+(.*))?", re.ASCII | re.DOTALL)

_KINDS = (
    *("animation", "audio", "contact", "dice", "venue", "document", "game", "location", "paid_media"),
    *("live_photo", "photo", "poll", "sticker", "story", "video", "video_note", "voice", "checklist"),
)
"""Contents by the name of their field. An animation is also a document, a venue a location: they lead."""

_SERVICE = (
    *("boost_added", "chat_background_set", "chat_shared", "checklist_tasks_added", "checklist_tasks_done"),
    *(
        "connected_website",
        "forum_topic_created",
        "forum_topic_edited",
        "gift",
        "message_auto_delete_timer_changed",
    ),
    *("migrate_to_chat_id", "pinned_message", "proximity_alert_triggered", "refunded_payment", "unique_gift"),
    *("users_shared", "write_access_allowed"),
)
"""Traces that the app leaves in a chat by itself: nobody said anything."""

_GROUPS = (Chat.GROUP, Chat.SUPERGROUP)
_INSIDE = (ChatMember.MEMBER, ChatMember.ADMINISTRATOR, ChatMember.OWNER, ChatMember.RESTRICTED)


@dataclass(frozen=True, slots=True)
class _Origin:
    """What every event of one update shares."""

    id: str
    at: datetime
    bot_name: str


def event_of(update: Update, *, id: str, at: datetime, bot_name: str) -> Event | None:  # noqa: A002 – the event's own word
    """Return the event that the update makes, None if it is of no concern.

    `id` and `at` become the event's; `bot_name` is the bot's user name without the @.
    """
    origin = _Origin(id, at, bot_name)
    if update.callback_query is not None:
        return _of_tap(update.callback_query, origin)
    if update.my_chat_member is not None:
        return _of_membership(update.my_chat_member, origin)
    if update.message is not None:
        return _of_message(update.message, origin)
    if update.edited_message is not None:
        return _of_edit(update.edited_message, origin)
    return None


def read_updates(
    raw: Sequence[object], *, source: str, bot_name: str, at: datetime, new_id: Callable[[], str]
) -> list[Arrival]:
    """Read each update on its own; one that can't be read arrives without an event and harms no other.

    `raw` is Telegram's list as decoded from JSON, `source` the bot's id, `new_id` makes the id of an event.
    Updates of no concern, and ones without an id to tell them by, are left out.
    """
    arrivals = []
    for item in raw:
        number = update_id(item)
        if number is None or not isinstance(item, dict):
            continue
        try:
            event = _read(item, id=new_id(), at=at, bot_name=bot_name)
        except Exception:  # noqa: BLE001 – the library raises whatever an unforeseen field leads it to
            arrivals.append(Arrival(channel=CHANNEL, source=source, update=str(number), event=None))
            continue
        if event is not None:
            arrivals.append(Arrival(channel=CHANNEL, source=source, update=str(number), event=event))
    return arrivals


def update_id(item: object) -> int | None:
    """Return the id of a raw update, None if it has none that Telegram would give."""
    number = item.get("update_id") if isinstance(item, Mapping) else None
    return number if type(number) is int else None


def tap_id(item: object) -> str | None:
    """Return the id under which a raw update waits for its tap to be acknowledged, None if it is no tap."""
    query = item.get("callback_query") if isinstance(item, Mapping) else None
    number = query.get("id") if isinstance(query, Mapping) else None
    return number if isinstance(number, str) else None


def _read(item: dict[str, object], *, id: str, at: datetime, bot_name: str) -> Event | None:  # noqa: A002 – as above
    # Half a surrogate pair passes JSON and the library, but can be neither stored nor sent.
    json.dumps(item, ensure_ascii=False).encode()
    event = event_of(Update.de_json(item, None), id=id, at=at, bot_name=bot_name)
    if event is not None:
        encode(event)  # the library doesn't check types: what can't be stored is found while it is alone
    return event


def _of_tap(query: CallbackQuery, origin: _Origin) -> Event | None:
    if query.inline_message_id is not None:
        return None
    message = query.message
    if message is not None and message.chat.type != Chat.PRIVATE:
        return _in_group(message.chat, origin)
    address = _address(query.from_user.id if message is None else message.chat.id)
    if query.data is None:
        return SentOther(id=origin.id, at=origin.at, address=address, what="game")
    if not isinstance(query.data, str):
        raise TypeError("a button's data that is no text")
    card = None if message is None else _handle(message.message_id)
    return Tapped(id=origin.id, at=origin.at, address=address, press=query.data, card=card)


def _of_membership(change: ChatMemberUpdated, origin: _Origin) -> Event | None:
    before, after = change.old_chat_member.status, change.new_chat_member.status
    if change.chat.type != Chat.PRIVATE:
        return _in_group(change.chat, origin) if after in _INSIDE and before not in _INSIDE else None
    address = _address(change.chat.id)
    if after == ChatMember.BANNED:
        return Left(id=origin.id, at=origin.at, address=address)
    if after == ChatMember.MEMBER:
        return Returned(id=origin.id, at=origin.at, address=address)
    return None


def _of_message(message: Message, origin: _Origin) -> Event | None:
    if message.chat.type != Chat.PRIVATE:
        return _in_group(message.chat, origin) if _is_for(message, origin.bot_name) else None
    address = _address(message.chat.id)
    if message.text is None:
        what = _kind_of(message)
        if what == "document" and message.document:
            return _file(message, message.document, origin)
        return None if what is None else _other(message, origin, what)
    handle = _handle(message.message_id)
    command = _COMMAND.fullmatch(message.text)
    if command and _names(command[2], origin.bot_name):
        name, argument = command[1].lower(), (command[3] or "").strip()
        return Commanded(
            id=origin.id, at=origin.at, address=address, name=name, argument=argument, message=handle
        )
    return Typed(
        id=origin.id,
        at=origin.at,
        address=address,
        text=message.text,
        message=handle,
        quoted=_quoted(message.reply_to_message, origin.bot_name),
    )


def _quoted(message: Message | None, bot_name: str) -> Quoted | None:
    """The message that another replies to, None if it replies to none."""
    if message is None:
        return None
    sender, markup = message.from_user, message.reply_markup
    rows = markup.inline_keyboard if markup else ()
    return Quoted(
        card=_handle(message.message_id),
        ours=sender is not None and sender.is_bot and _names(sender.username, bot_name),
        buttons=tuple(_quoted_button(button) for row in rows for button in row if button.callback_data),
    )


def _quoted_button(button: InlineKeyboardButton) -> QuotedButton:
    key, _, label = button.text.partition(KEY_ENDS)
    return QuotedButton(key=key, label=label or key, press=str(button.callback_data))


def _of_edit(message: Message, origin: _Origin) -> Event | None:
    # A shared live location is edited every few seconds by the app, not by the person.
    if message.chat.type != Chat.PRIVATE or message.location is not None:
        return None
    return _other(message, origin, "edited")


def _other(message: Message, origin: _Origin, what: str) -> SentOther:
    return SentOther(
        id=origin.id,
        at=origin.at,
        address=_address(message.chat.id),
        what=what,
        text=message.text or message.caption or "",
        message=_handle(message.message_id),
    )


def _file(message: Message, document: Document, origin: _Origin) -> SentFile:
    return SentFile(
        id=origin.id,
        at=origin.at,
        address=_address(message.chat.id),
        file=document.file_id,
        name=document.file_name or "",
        size=document.file_size or 0,
        text=message.caption or "",
        message=_handle(message.message_id),
    )


def _in_group(chat: Chat, origin: _Origin) -> Event | None:
    if chat.type not in _GROUPS:
        return None
    return SpokeInGroup(id=origin.id, at=origin.at, address=_address(chat.id))


def _is_for(message: Message, bot_name: str) -> bool:
    """Tell whether a message in a group speaks to this bot: by command, by mention, or as a reply to it."""
    if message.from_user is not None and message.from_user.is_bot:
        return False
    text = message.text or message.caption or ""
    command = _COMMAND.fullmatch(text)
    if command:
        return _names(command[2], bot_name)
    replied = message.reply_to_message.from_user if message.reply_to_message else None
    mentioned = re.search(rf"(?<!\w)@{re.escape(bot_name)}(?!\w)", text, re.IGNORECASE)
    return mentioned is not None or (replied is not None and _names(replied.username or "", bot_name))


def _names(name: str | None, bot_name: str) -> bool:
    """Tell whether a name, None if none was given, leaves this bot meant."""
    return name is None or name.lower() == bot_name.lower()


def _kind_of(message: Message) -> str | None:
    """Return the kind of a message without text, "other" if unheard of, None if nobody sent it."""
    if any(getattr(message, name) for name in _SERVICE):
        return None
    return next((name for name in _KINDS if getattr(message, name)), "other")


def _address(chat: int) -> Address:
    return Address(channel=CHANNEL, id=_handle(chat))


def _handle(number: int) -> str:
    """Return Telegram's id of a chat or message as text; the library doesn't check what it was given."""
    if type(number) is not int:
        raise TypeError("an id that is no number")
    return str(number)
