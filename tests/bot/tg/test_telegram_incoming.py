import os
import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from telegram import Update

from bot.channel import Arrival
from bot.tg.incoming import event_of, read_updates, tap_id
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
from storage.codec import decode_event, encode
from tests.counts import examples

ID = "0123456789abcdef0123456789abcdef"
AT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
BOT = "hsb_audit_bot"
ANA = {"id": 7001, "is_bot": False, "first_name": "Ana", "language_code": "en"}
US = {"id": 55, "is_bot": True, "first_name": "Audit", "username": "HSB_audit_bot"}
PRIVATE = {"id": 7001, "type": "private", "first_name": "Ana"}
GROUP = {"id": -1001234567890, "type": "supergroup", "title": "Leads"}
HERE = Address(channel="telegram", id="7001")
THERE = Address(channel="telegram", id="-1001234567890")
FILE = {"file_id": "f", "file_unique_id": "u"}
SPOKE = SpokeInGroup(id=ID, at=AT, address=THERE)


def message(chat: dict[str, Any] = PRIVATE, **fields: Any) -> dict[str, Any]:
    """Return a message as an update carries it."""
    return {"message_id": 42, "date": 1_790_000_000, "chat": chat, "from": ANA} | fields


def tap(**fields: Any) -> dict[str, Any]:
    """Return a press of a button as an update carries it."""
    return {"id": "99", "from": ANA, "chat_instance": "1"} | fields


def change(before: str, after: str, chat: dict[str, Any] = PRIVATE) -> dict[str, Any]:
    """Return a change of the bot's standing in a chat."""
    extra = {"kicked": {"until_date": 0}}
    old, new = ({"user": US, "status": status} | extra.get(status, {}) for status in (before, after))
    return {"chat": chat, "from": ANA, "date": 1_790_000_000, "old_chat_member": old, "new_chat_member": new}


def read(**update: Any) -> Event | None:
    """Return the event of an update with such content."""
    parsed = Update.de_json({"update_id": 1} | update, None)
    return event_of(parsed, id=ID, at=AT, bot_name=BOT)


def typed(text: str) -> Typed:
    """Return the event of a text."""
    return Typed(id=ID, at=AT, address=HERE, text=text, message="42")


def commanded(name: str, argument: str = "") -> Commanded:
    """Return the event of a command."""
    return Commanded(id=ID, at=AT, address=HERE, name=name, argument=argument, message="42")


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("mostly", typed("mostly")),
        ("  two\nlines ", typed("  two\nlines ")),
        ("/start", commanded("start")),
        ("/Start", commanded("start")),
        ("/start  Ab-9_x", commanded("start", "Ab-9_x")),
        ("/start abcdefghijklmnopqrstuvwx23", commanded("start", "abcdefghijklmnopqrstuvwx23")),
        ("/join ABCD efgh", commanded("join", "ABCD efgh")),
        ("/start@HSB_Audit_Bot Ab", commanded("start", "Ab")),
        ("/note\nline one\nline two", commanded("note", "line one\nline two")),
        ("/start@another_bot", typed("/start@another_bot")),
        ("please /start", typed("please /start")),
        ("/7/9/2012", typed("/7/9/2012")),
        ("/", typed("/")),
        ("/" + "x" * 33, typed("/" + "x" * 33)),
    ],
)
def test_text_in_private(text: str, event: Event) -> None:
    """A command is a command only at the start and only if it may be meant for us; all else was typed."""
    assert read(message=message(text=text)) == event


@pytest.mark.parametrize(
    "extra",
    [
        {"via_bot": {"id": 8, "is_bot": True, "first_name": "Gif"}},
        {"forward_origin": {"type": "hidden_user", "sender_user_name": "X", "date": 1_700_000_000}},
        {
            "external_reply": {
                "origin": {"type": "hidden_user", "sender_user_name": "X", "date": 1_700_000_000}
            }
        },
    ],
)
def test_text_with_a_history_is_typed_all_the_same(extra: dict[str, Any]) -> None:
    """Forwarded and inline texts, and replies to what stands in another chat, count like others."""
    assert read(message=message(text="2", **extra)) == typed("2")


LEVELS = {
    "inline_keyboard": [
        [{"text": "2 · Mostly in place", "callback_data": "rate:s:i:2"}],
        [{"text": "b", "callback_data": "tasks:s"}, {"text": "Copy", "copy_text": {"text": "x"}}],
    ]
}


@pytest.mark.parametrize(
    ("earlier", "quoted"),
    [
        (message(text="earlier"), Quoted(card="42", ours=False)),
        (message(text="a card") | {"from": US}, Quoted(card="42", ours=True)),
        (
            message(text="a card", reply_markup=LEVELS) | {"from": US},
            Quoted(
                card="42",
                ours=True,
                buttons=(
                    QuotedButton(key="2", label="Mostly in place", press="rate:s:i:2"),
                    QuotedButton(key="b", label="b", press="tasks:s"),
                ),
            ),
        ),
    ],
)
def test_what_a_text_replies_to_comes_with_it(earlier: dict[str, Any], quoted: Quoted) -> None:
    """The message's handle, whose it is, and what its buttons carry."""
    event = read(message=message(text="2", reply_to_message=earlier))
    assert event == replace(typed("2"), quoted=quoted)


@pytest.mark.parametrize(
    ("what", "content"),
    [
        ("photo", {"photo": [FILE | {"width": 9, "height": 9}], "caption": "see page 2"}),
        ("sticker", {"sticker": FILE | {
            "type": "regular", "width": 9, "height": 9, "is_animated": False, "is_video": False,
        }}),
        ("voice", {"voice": FILE | {"duration": 3}}),
        ("video_note", {"video_note": FILE | {"duration": 3, "length": 9}}),
        ("animation", {"animation": FILE | {"width": 9, "height": 9, "duration": 1}, "document": FILE}),
        ("location", {"location": {"longitude": 0.1, "latitude": 51.5}}),
        ("venue", {
            "venue": {"location": {"longitude": 0.1, "latitude": 51.5}, "title": "Hall", "address": "1 High"},
            "location": {"longitude": 0.1, "latitude": 51.5},
        }),
        ("contact", {"contact": {"phone_number": "1", "first_name": "B"}}),
        ("dice", {"dice": {"emoji": "🎲", "value": 4}}),
        ("poll", {"poll": {
            "id": "1", "question": "?", "options": [], "total_voter_count": 0, "is_closed": False,
            "is_anonymous": True, "type": "regular", "allows_multiple_answers": False,
            "allows_revoting": False, "members_only": False,
        }}),
        ("other", {"a_content_of_next_year": {"x": 1}}),
    ],
)  # fmt: skip
def test_anything_but_text_says_what_it_is(what: str, content: dict[str, Any]) -> None:
    """Each kind of content has its name and its caption, and one that nobody has heard of is not lost."""
    caption = content.get("caption", "")
    expected = SentOther(id=ID, at=AT, address=HERE, what=what, text=caption, message="42")
    assert read(message=message(**content)) == expected


def test_a_file_is_named_and_not_looked_into() -> None:
    """Its id, name, size and caption; what the app leaves out is empty."""
    common: dict[str, Any] = {"id": ID, "at": AT, "address": HERE, "message": "42"}
    assert read(message=message(document=FILE)) == SentFile(**common, file="f")
    named = FILE | {"file_name": "filled.xlsx", "file_size": 12_000}
    expected = SentFile(**common, file="f", name="filled.xlsx", size=12_000, text="Ours")
    assert read(message=message(document=named, caption="Ours")) == expected


@pytest.mark.parametrize(
    "trace",
    [
        {"pinned_message": message(text="old")},
        {"message_auto_delete_timer_changed": {"message_auto_delete_time": 86400}},
        {"write_access_allowed": {}},
    ],
)
def test_traces_of_the_app_are_of_no_concern(trace: dict[str, Any]) -> None:
    """What the app notes in the chat by itself makes no event."""
    assert read(message=message(**trace)) is None


def test_an_edited_message_is_not_taken_for_a_new_one() -> None:
    """An edit is said to be one; its new text goes along for the guard."""
    event = read(edited_message=message(text="/start", edit_date=1_790_000_050))
    assert event == SentOther(id=ID, at=AT, address=HERE, what="edited", text="/start", message="42")


def test_a_moving_location_is_not_an_edit() -> None:
    """A live location, edited by the app every few seconds, is of no concern."""
    where = {"longitude": 0.1, "latitude": 51.5, "live_period": 900}
    assert read(edited_message=message(location=where, edit_date=1_790_000_050)) is None


def test_a_tap_carries_its_press_and_its_card() -> None:
    """The button's data and the message it is on make the event."""
    event = read(callback_query=tap(data="rate:abc:def:2", message=message(text="?")))
    assert event == Tapped(id=ID, at=AT, address=HERE, press="rate:abc:def:2", card="42")


def test_a_tap_on_a_message_from_last_year_still_counts() -> None:
    """An inaccessible message has a chat and a number, and they suffice."""
    old = {"chat": PRIVATE, "message_id": 3, "date": 0}
    event = read(callback_query=tap(data="rate:a:b:1", message=old))
    assert event == Tapped(id=ID, at=AT, address=HERE, press="rate:a:b:1", card="3")


def test_a_tap_without_its_message_counts_for_the_person() -> None:
    """Without a message the person's own id is the private chat."""
    event = read(callback_query=tap(data="rate:a:b:1"))
    assert event == Tapped(id=ID, at=AT, address=HERE, press="rate:a:b:1", card=None)


def test_a_tap_without_data_is_something_else() -> None:
    """A game's button carries no data."""
    event = read(callback_query=tap(game_short_name="g", message=message(text="?")))
    assert event == SentOther(id=ID, at=AT, address=HERE, what="game")


@pytest.mark.parametrize(
    ("update", "event"),
    [
        ({"message": message(GROUP, text="/start")}, SPOKE),
        ({"message": message(GROUP, text=f"/start@{BOT}")}, SPOKE),
        ({"message": message(GROUP, text="/start@another_bot")}, None),
        ({"message": message(GROUP, text="ask @HSB_Audit_Bot, please")}, SPOKE),
        ({"message": message(GROUP, text=f"ask @{BOT}2")}, None),
        ({"message": message(GROUP, text=f"mail me at x@{BOT}")}, None),
        ({"message": message(GROUP, photo=[FILE | {"width": 9, "height": 9}], caption=f"@{BOT}")}, SPOKE),
        ({"message": message(GROUP, text="yes", reply_to_message=message(GROUP) | {"from": US})}, SPOKE),
        ({"message": message(GROUP, text="yes", reply_to_message=message(GROUP))}, None),
        ({"message": message(GROUP, text="lunch?")}, None),
        ({"message": message(GROUP, text=f"@{BOT}") | {"from": US | {"username": "another_bot"}}}, None),
        ({"message": message(GROUP, migrate_to_chat_id=-100777)}, None),
        ({"edited_message": message(GROUP, text="/start", edit_date=1)}, None),
        ({"callback_query": tap(data="x", message=message(GROUP, text="?"))}, SPOKE),
        ({"my_chat_member": change("left", "member", GROUP)}, SPOKE),
        ({"my_chat_member": change("member", "left", GROUP)}, None),
        ({"my_chat_member": change("left", "member", {"id": -9, "type": "channel", "title": "C"})}, None),
    ],
)
def test_a_group_hears_from_us_only_when_it_speaks_to_us(update: dict[str, Any], event: Event | None) -> None:
    """By command, mention, reply, tap, or by adding the bot; the talk of others is left alone."""
    assert read(**update) == event


def test_blocking_and_unblocking() -> None:
    """The person's block and its end are events of the conversation."""
    assert read(my_chat_member=change("member", "kicked")) == Left(id=ID, at=AT, address=HERE)
    assert read(my_chat_member=change("kicked", "member")) == Returned(id=ID, at=AT, address=HERE)


@pytest.mark.parametrize(
    "update",
    [
        {"channel_post": message({"id": -9, "type": "channel", "title": "C"}, text="/start")},
        {"message": message({"id": -9, "type": "channel", "title": "C"}, text="/start")},
        {"inline_query": {"id": "1", "from": ANA, "query": "q", "offset": ""}},
        {"callback_query": tap(data="x", inline_message_id="7")},
        {"message": message(migrate_to_chat_id=-100777)},
        {"a_kind_of_next_year": {"x": 1}},
    ],
)
def test_what_is_none_of_our_concern(update: dict[str, Any]) -> None:
    """Channels, inline mode and unheard-of kinds of update make no event."""
    assert read(**update) is None


def arrivals(raw: list[object]) -> list[Arrival]:
    """Return what a batch of raw updates arrives as."""
    return read_updates(raw, source="55", bot_name=BOT, at=AT, new_id=lambda: ID)


@pytest.mark.parametrize(
    "bad",
    [
        {"message": "no message"},
        {"message": {"message_id": 1}},
        {"message": message(text=5)},
        {"message": message(text="half \ud83d")},
        {"message": message(photo=[], caption=5)},
        {"edited_message": message(caption={"a": 1})},
        {"message": message({"id": "7001", "type": "private"}, text="2")},
        {"callback_query": tap(data={"a": 1}, message=message(text="?"))},
        {"callback_query": tap(data="x", message={"chat": PRIVATE, "message_id": None, "date": 0})},
    ],
)
def test_an_update_that_cant_be_read_harms_no_other(bad: dict[str, Any]) -> None:
    """It arrives without an event, in its place, between its neighbours."""
    good = message(text="2")
    batch: list[object] = [
        {"update_id": 1, "message": good},
        {"update_id": 2} | bad,
        {"update_id": 3, "message": good},
    ]
    shown = [(arrival.update, arrival.event) for arrival in arrivals(batch)]
    assert shown == [("1", typed("2")), ("2", None), ("3", typed("2"))]
    assert arrivals(batch)[1] == Arrival(channel="telegram", source="55", update="2", event=None)


def test_updates_of_no_concern_and_without_an_id_are_left_out() -> None:
    """Nothing is handed over that nobody could act on or tell apart."""
    assert arrivals([{"update_id": 1}, {"message": message(text="2")}, {"update_id": True}, "x", None]) == []


def mutated(value: Any, dice: random.Random) -> Any:
    """Return JSON with about one of its values replaced by something of another kind."""
    if dice.random() < 0.06:
        return dice.choice(ODD)
    if isinstance(value, dict):
        return {key: mutated(inner, dice) for key, inner in value.items() if dice.random() > 0.02}
    return [mutated(inner, dice) for inner in value] if isinstance(value, list) else value


SEEDS: list[dict[str, Any]] = [
    {"message": message(text="/start x")},
    {"message": message(text="words")},
    {"message": message(photo=[FILE | {"width": 1, "height": 1}], caption="Words")},
    {"message": message(document=FILE, caption="Words")},
    {"edited_message": message(text="Words")},
    {"callback_query": tap(data="rate:a:b:1", message=message(text="?"))},
    {"my_chat_member": change("member", "kicked")},
    {"message": message(GROUP, text="@" + BOT, reply_to_message=message(GROUP))},
]

ODD: list[Any] = [None, True, False, 0, -1, 2**70, "", "x", [], {}, [1], {"id": None}, 1.5, "\ud800"]


def each_leaf_mutated(value: Any, odd: Any) -> Iterator[Any]:
    """Yield JSON as often as it has values, each time with another one of them replaced."""
    yield odd
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in inner:
        for mutation in each_leaf_mutated(part, odd):
            copy = value.copy()
            copy[key] = mutation
            yield copy


def assert_sound(arrival: Arrival) -> None:
    """Every event can be stored, reads back the same, and is from an address that exists."""
    if arrival.event is not None:
        encode(arrival.event).encode()
        assert decode_event(encode(arrival.event)) == arrival.event
        assert str(int(arrival.event.address.id)) == arrival.event.address.id


def test_mutated_updates_are_read_or_parked_and_never_raise() -> None:
    """Whatever is in the place of a value, each event that comes out is sound and can be stored."""
    dice = random.Random(int(os.environ.get("SEED") or 20261123))  # noqa: S311 – the same each time
    parked, many = 0, examples(2000)
    for number in range(many):
        raw = {"update_id": number} | {kind: mutated(body, dice) for kind, body in dice.choice(SEEDS).items()}
        tap_id(raw)
        for arrival in arrivals([raw]):
            parked += arrival.event is None
            assert_sound(arrival)
    assert parked > many // 20


@pytest.mark.parametrize("odd", ODD, ids=repr)
def test_any_one_value_of_any_type_is_read_or_parked_and_never_raises(odd: Any) -> None:
    """Each value of each update in turn is one of another type."""
    for seed in SEEDS:
        for mutation in each_leaf_mutated(seed, odd):
            if isinstance(mutation, dict):
                tap_id(mutation)
                for arrival in arrivals([{"update_id": 1} | mutation]):
                    assert_sound(arrival)
