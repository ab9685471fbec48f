"""The world around the store in its tests: a small framework, arrivals, and an engine of few rules."""

import hashlib
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from flows.changes import (
    AreaFounded,
    BackingsNamed,
    Change,
    MemberJoined,
    NoteWritten,
    PersonMet,
    RatingGiven,
    ReachChanged,
    RoundOpened,
    SheetReopened,
    SheetStarted,
    SheetSubmitted,
    TeamAdded,
)
from flows.events import Commanded, Event, LastTap, Left, Returned, Tapped, Typed, new_id
from flows.framework import Framework, Level
from flows.people import Address, Role
from flows.replies import Button, Card, Fold, GroupLine
from flows.rounds import DontKnow, NotApplicable, Rated, Rating
from flows.view import Conversation, LiveCard, Turn, View
from flows.wanted import Lock, Reach, Wanted

FRAMEWORK_BYTES = b"a small framework"
START = datetime(2025, 3, 1, 9, tzinfo=UTC)
ITEMS = tuple(f"item{number}" for number in range(34))

_updates = count(100)
"""Later than any in the databases that were kept, whatever test runs first."""


@dataclass(frozen=True, kw_only=True)
class Arrival:
    """What a channel hands over."""

    channel: str = "test"
    source: str = "bot"
    update: str
    event: Event | None


def read_small(data: bytes) -> Framework:
    """Make a framework without content; only its version and its bytes matter here."""
    return Framework(
        version=hashlib.sha256(data).hexdigest(),
        format=1,
        title=data.decode(),
        language="en",
        credit="",
        disclaimer="",
        levels=(Level(value=0, label="No", meaning=""), Level(value=3, label="Yes", meaning="")),
        agencies=(),
        functions=(),
        reasons=(),
        backings=(),
        approvers=(),
        signposts=(),
        sources=(),
        glossary=(),
        domains=(),
    )


def address(who: str) -> Address:
    """Where somebody is reached."""
    return Address(channel="test", id=who)


def _common(who: str, number: int) -> tuple[str, datetime, Address]:
    digest = hashlib.sha256(f"{who}:{number}".encode()).hexdigest()[:32]
    return digest, START + timedelta(seconds=number), address(who)


def tap(who: str, press: str) -> Arrival:
    """Somebody pressed a button."""
    number = next(_updates)
    id_, at, to = _common(who, number)
    return Arrival(update=str(number), event=Tapped(id=id_, at=at, address=to, press=press, card="7"))


def typed(who: str, text: str) -> Arrival:
    """Somebody wrote something."""
    number = next(_updates)
    id_, at, to = _common(who, number)
    return Arrival(update=str(number), event=Typed(id=id_, at=at, address=to, text=text))


def start(who: str, area: str = "") -> Arrival:
    """Somebody founds an area and a team of their own, or joins the area named with a team of their own."""
    number = next(_updates)
    id_, at, to = _common(who, number)
    event = Commanded(id=id_, at=at, address=to, name="start", argument=area)
    return Arrival(update=str(number), event=event)


def blocked(who: str) -> Arrival:
    """Somebody blocked the assistant."""
    number = next(_updates)
    id_, at, to = _common(who, number)
    return Arrival(update=str(number), event=Left(id=id_, at=at, address=to))


class OutOfOrderError(Exception):
    """What the engine of the tests raises when told to fail; its text must not be kept."""


@dataclass
class Rules:
    """An engine that knows: start, rate, note, back, submit, reopen, close, fail and free text.

    `seen` lists every event it answered with the view it had.
    """

    seen: list[tuple[Event, View]] = field(default_factory=list)
    broken_apology: bool = False

    def reach(self, _conversation: Conversation, event: Event, _language: str) -> Reach:
        """The sheet in a press, as `verb:sheet:...`, is locked; with `close` the area, as `close:area`."""
        parts = event.press.split(":") if isinstance(event, Tapped) else []
        if len(parts) < 2:
            return Reach()
        if parts[0] == "close":
            return Reach(lock=Lock(area=parts[1]))
        return Reach(wanted=Wanted(sheets=frozenset(parts[1:2])), lock=Lock(sheet=parts[1]))

    def apologise(self, view: View, _event: Event) -> Turn:
        """One line."""
        if self.broken_apology:
            raise OutOfOrderError("canary in the apology")
        return Turn(replies=(GroupLine(text="Sorry."),), conversation=view.conversation)

    def respond(self, view: View, event: Event, _reached: Reach | None = None) -> Turn:
        """Changes and one card that names what was done."""
        self.seen.append((event, view))
        changes = self._changes(view, event)
        card = Card(id=new_id(event, "card"), notice=_said(event), buttons=((_BUTTON,),))
        before = view.conversation.live
        fold = (Fold(card=before.id, handle=before.handle, text="Before"),) if before else ()
        talk = replace(
            view.conversation,
            live=LiveCard(id=card.id, again="again", buttons=card.buttons, folded="Later"),
            last=LastTap(press=event.press, card=None, at=event.at) if isinstance(event, Tapped) else None,
        )
        for change in changes:
            if isinstance(change, MemberJoined):
                talk = replace(talk, membership=change.membership)
        return Turn(changes=changes, replies=(*fold, card), conversation=talk)

    def _changes(self, view: View, event: Event) -> tuple[Change, ...]:
        match event:
            case Commanded(name="start"):
                return _founded(view, event)
            case Tapped():
                return _tapped(view, event)
            case Left() | Returned() if view.person:
                person = view.person.id
                return (ReachChanged(chain=person, person=person, reachable=isinstance(event, Returned)),)
            case Typed() if view.seat:
                return (note(view, event, event.text),)
            case _:
                return ()


_BUTTON = Button(key="1", label="Next", press="next")


def _said(event: Event) -> str:
    match event:
        case Tapped():
            return event.press
        case Typed():
            return event.text
        case _:
            return type(event).__name__


def _founded(view: View, event: Commanded) -> tuple[Change, ...]:
    ids = {name: new_id(event, name) for name in ("person", "area", "team", "member", "round", "sheet")}
    area = event.argument.split(":")[0] or ids["area"]
    round_ = event.argument.split(":")[-1] or ids["round"]
    person = view.person.id if view.person else ids["person"]
    founded: tuple[Change, ...] = (
        AreaFounded(chain=area, area=area, name="Newtown", nation="england", practice=True),
        RoundOpened(
            chain=area,
            round=round_,
            area=area,
            number=1,
            framework=view.framework.version,
            at=event.at,
            closes=event.at.date(),
        ),
    )
    return (
        PersonMet(chain=person, person=person, address=event.address),
        *(() if event.argument else founded),
        TeamAdded(chain=area, team=ids["team"], area=area, name="Us", agency="police", functions=("assess",)),
        MemberJoined(
            chain=area, membership=ids["member"], person=person, area=area, team=ids["team"], role=Role.MEMBER
        ),
        SheetStarted(chain=area, sheet=ids["sheet"], round=round_, team=ids["team"]),
    )


def rating_of(text: str) -> Rating:
    """A level, `d` for don't know, anything else for the reason of not applicable."""
    if text.isdigit():
        return Rated(level=int(text))
    return DontKnow() if text == "d" else NotApplicable(reason=text)


def note(view: View, event: Event, text: str) -> NoteWritten:
    """A note on the first item of the seat's sheet."""
    assert view.seat is not None
    area, sheet, by = view.seat.area.id, view.seat.sheet.id, view.seat.membership.id
    return NoteWritten(chain=sheet, area=area, sheet=sheet, item=ITEMS[0], text=text, by=by, at=event.at)


def _tapped(view: View, event: Tapped) -> tuple[Change, ...]:  # noqa: PLR0911 – one line per verb
    verb, *args = event.press.split(":")
    if verb == "fail":
        raise OutOfOrderError(f"canary in {event.press}")
    seat = view.seats.get(args[0]) if args else None
    if seat is None:
        return ()
    by, at = seat.membership.id, event.at
    sheet: dict[str, Any] = {"chain": seat.sheet.id, "area": seat.area.id, "sheet": seat.sheet.id}
    match verb, args[1:]:
        case "rate", [item, text]:
            rating = rating_of(text)
            return (RatingGiven(**sheet, item=item, rating=rating, by=by, at=at),)
        case "note", [item, text]:
            return (NoteWritten(**sheet, item=item, text=text, by=by, at=at),)
        case "back", [item, *backings]:
            named = tuple(backings)
            return (BackingsNamed(**sheet, item=item, backings=named, by=by, at=at),)
        case "submit", []:
            return (SheetSubmitted(**sheet, corrects=False, approver="head", by=by, at=at),)
        case "reopen", []:
            return (SheetReopened(**sheet, by=by, at=at),)
        case "orphan", []:
            return (
                RatingGiven(**sheet | {"sheet": "nowhere"}, item="x", rating=Rated(level=1), by=by, at=at),
            )
        case _:
            return ()
