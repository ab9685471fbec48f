import json
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.changes import Change, NoteWritten, PersonMet, RatingGiven
from flows.events import Event, LastTap, Left, Returned, SpokeInGroup, Typed
from flows.identifiers import Finding
from flows.people import Address
from flows.replies import Button, Card, Ray, Reply, Star
from flows.reports import ActionReport, DomainReport, ItemReport, Report, Said, Step
from flows.rounds import DontKnow, NotApplicable, Rated
from flows.view import Conversation, LiveCard
from storage.codec import (
    CannotDecode,
    decode,
    decode_change,
    decode_event,
    decode_reply,
    encode,
    encode_bare,
)
from tests.counts import examples

NOW = datetime(2025, 3, 1, 9, 30, tzinfo=UTC)
STORED: tuple[type, ...] = (
    *get_args(Event),
    *get_args(Change),
    *get_args(Reply),
    LiveCard,
    LastTap,
    Conversation,
)
INSIDE = (Address, Button, Finding, Ray, Star, Rated, DontKnow, NotApplicable)

st.register_type_strategy(datetime, st.datetimes(timezones=st.just(UTC)))
for _class in (*INSIDE, *STORED):
    # without this, fields that have a default would always have it
    st.register_type_strategy(_class, st.builds(_class, **{field.name: ... for field in fields(_class)}))

for _class, _parts in (
    (Report, {"domains": DomainReport, "actions": ActionReport, "steps": Step}),
    (DomainReport, {"items": ItemReport}),
    (ItemReport, {"said": Said}),
):
    # a few of each part: a whole report has thousands
    _few = {name: st.lists(st.from_type(part), max_size=2).map(tuple) for name, part in _parts.items()}
    _whole = {field.name: ... for field in fields(_class) if field.name not in _few}
    st.register_type_strategy(_class, st.builds(_class, **_whole, **_few))


FEW = settings(max_examples=min(examples(15), 300))
"""There are a hundred of them."""


def _card() -> Card:
    return Card(id="c", notice="Saved – “mostly”", buttons=((Button(key="1", label="Next", press="go"),),))


@pytest.mark.parametrize("cls", STORED)
@FEW
@given(data=st.data())
def test_reads_back_what_it_wrote(cls: type, data: st.DataObject) -> None:
    """Every event, change, reply and part of a conversation comes back equal, class for class.

    No dataclass is stored without its kind and version, however deep it is nested.
    """
    value = data.draw(st.from_type(cls))
    text = encode(value)
    assert decode(text, cls) == value
    _says_what_it_is(json.loads(text))


def _says_what_it_is(plain: Any) -> None:
    if isinstance(plain, dict):
        assert plain["version"] == 1
        assert isinstance(plain["kind"], str)
    for part in plain.values() if isinstance(plain, dict) else plain if isinstance(plain, list) else ():
        _says_what_it_is(part)


@given(st.from_type(Card) | st.from_type(RatingGiven))
def test_text_is_canonical(value: Card | RatingGiven) -> None:
    """The text is what sorting keys and leaving out spaces gives, so equal values are equal bytes."""
    text = encode(value)
    plain = json.loads(text)
    assert text == json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def test_classes_that_look_alike_stay_apart() -> None:
    """Left and returned have the same fields, and neither is ever read as the other."""
    common: dict[str, Any] = {"id": "0" * 32, "at": NOW, "address": Address(channel="test", id="ann")}
    for cls in (SpokeInGroup, Left, Returned):
        event = cls(**common)
        assert type(decode_event(encode(event))) is cls


@pytest.mark.parametrize(
    "damage",
    [
        lambda plain: plain | {"kind": "no_such_kind"},
        lambda plain: plain | {"version": 2},
        lambda plain: plain | {"secret": "canary"},
        lambda plain: plain | {"id": 7},
        lambda plain: plain | {"lines": ["canary", None]},
        lambda plain: plain | {"buttons": [[{"kind": "rated", "version": 1, "level": 1}]]},
        lambda plain: {key: value for key, value in plain.items() if key != "id"},
        lambda plain: [plain],
        lambda _: None,
    ],
)
def test_refuses_any_other_form_without_quoting_it(damage: Any) -> None:
    """An unknown kind, version, field or type is refused, and the refusal quotes nothing that was stored."""
    text = json.dumps(damage(json.loads(encode(_card()))))
    with pytest.raises(CannotDecode) as refusal:
        decode_reply(text)
    assert "canary" not in repr(refusal.value)
    assert refusal.value.__cause__ is None


def test_refuses_what_is_no_json() -> None:
    """A text cut off is refused like an unknown kind."""
    with pytest.raises(CannotDecode, match="unknown"):
        decode_reply(encode(_card())[:-3])


def test_refuses_a_kind_of_another_union() -> None:
    """An event is not read where a reply is expected, although its kind is known."""
    event = Typed(id="0", at=NOW, address=Address(channel="test", id="ann"), text="hello")
    with pytest.raises(CannotDecode, match="typed"):
        decode_reply(encode(event))


def test_missing_field_with_a_default_reads_as_the_default() -> None:
    """What was stored before a field was added with a default can still be read."""
    plain = json.loads(encode(_card()))
    del plain["head"]
    assert decode_reply(json.dumps(plain)) == _card()


def test_bare_change_reads_back_without_its_texts() -> None:
    """A bare change is not longer for a longer note, and reads back with an empty text."""
    note = NoteWritten(chain="a", sheet="s", item="i", text="canary", by="m", at=NOW)
    assert "canary" not in encode_bare(note)
    assert decode_change(encode_bare(note)) == NoteWritten(
        chain="a", sheet="s", item="i", text="", by="m", at=NOW
    )
    assert decode_change(encode(note)) == note


@pytest.mark.parametrize("cls", get_args(Change), ids=lambda cls: cls.__name__)
def test_what_a_person_typed_is_marked(cls: type[Any]) -> None:
    """What no repr shows was typed by a person and stays out of the journal, or is a rating."""
    for one in fields(cls):
        assert ("typed" in one.metadata) == (not one.repr and one.name not in {"rating", "backings"})


def test_moment_of_another_zone_is_stored_in_utc() -> None:
    """One moment has one text, whatever zone it was given in; a naive one is refused."""
    abroad = NOW.astimezone(timezone(timedelta(hours=5)))
    taps = [LastTap(press="p", card=None, at=at) for at in (NOW, abroad)]
    assert encode(taps[0]) == encode(taps[1])
    with pytest.raises(ValueError, match="time zone"):
        encode(LastTap(press="p", card=None, at=NOW.replace(tzinfo=None)))


def test_half_a_surrogate_pair_is_kept() -> None:
    """Half an emoji, which UTF-8 can't hold, comes back as it was from a text that UTF-8 can hold."""
    event = Typed(id="0", at=NOW, address=Address(channel="test", id="ann"), text="a\ud83db")
    encode(event).encode()
    assert decode_event(encode(event)) == event


def test_every_class_of_the_unions_is_a_dataclass() -> None:
    """Nothing slipped into a union that could not be stored."""
    assert all(is_dataclass(cls) for cls in STORED)
    assert PersonMet in STORED
