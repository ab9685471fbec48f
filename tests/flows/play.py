"""A person talking to the engine, with what a database would keep held in memory."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TypedDict

from bot.learned import likeness
from flows.changes import (
    AreaFounded,
    Change,
    MemberJoined,
    PersonForgotten,
    PersonMet,
    ReachChanged,
    RoundOpened,
    SheetStarted,
    TeamAdded,
)
from flows.engine import reach, respond
from flows.events import Commanded, Event, SentOther, Tapped, Typed
from flows.framework import Framework
from flows.history import sheet_after
from flows.people import Address, Area, Membership, Person, Team
from flows.replies import Button, Card, Reply, Rows
from flows.rounds import Round, RoundState, Sheet
from flows.terms import Terms
from flows.view import Conversation, Place, Seat, Turn, View
from tests.flows.small import FRAMEWORK

START = datetime(2026, 11, 23, 9, tzinfo=UTC)
SLOW = 60
"""Seconds between two events, unless a test says otherwise: no two taps are a double tap."""


class Common(TypedDict):
    """The fields every event has."""

    id: str
    at: datetime
    address: Address


def _place(seat: Seat) -> Place:
    return Place(
        membership=seat.membership,
        area=seat.area,
        team=seat.team,
        round=seat.round,
        sheet=seat.sheet.id,
        submitted=seat.sheet.submitted is not None,
    )


@dataclass(frozen=True, kw_only=True)
class World:
    """What is stored of one person: the conversation, and every seat they hold by its sheet's id."""

    conversation: Conversation
    framework: Framework = FRAMEWORK
    person: Person | None = None
    seats: Mapping[str, Seat] = field(default_factory=dict)

    def view(self, event: Event) -> View:
        """The view of an event, with no sheet that the event does not name."""
        talk = self.conversation
        mine = [seat for seat in self.seats.values() if seat.membership.id == talk.membership]
        named = reach(talk, event, self.framework.language).wanted
        return View(
            conversation=talk,
            person=self.person,
            seat=mine[-1] if mine else None,
            seats={id_: seat for id_, seat in self.seats.items() if id_ in named.sheets},
            places=tuple(_place(seat) for seat in self.seats.values()),
            framework=self.framework,
            terms=Terms(likeness=likeness),
        )

    def after(self, turn: Turn) -> "World":
        """The world once a turn is stored and its cards are sent; a card's handle is its id."""
        talk = turn.conversation
        if talk.live:
            talk = replace(talk, live=replace(talk.live, handle=talk.live.id))
        seats = {id_: replace(seat, sheet=_sheet_after(seat.sheet, turn)) for id_, seat in self.seats.items()}
        seats |= {seat.sheet.id: seat for seat in _founded(turn.changes, self.framework)}
        person = self.person
        for change in turn.changes:
            if isinstance(change, PersonMet):
                person = Person(id=change.person)
            if isinstance(change, ReachChanged) and person:
                person = replace(person, reachable=change.reachable)
            if isinstance(change, PersonForgotten):
                return World(conversation=Conversation(address=talk.address), framework=self.framework)
        return replace(self, conversation=talk, person=person, seats=seats)


def _sheet_after(sheet: Sheet, turn: Turn) -> Sheet:
    for change in turn.changes:
        sheet = sheet_after(sheet, change)
    return sheet


def _founded(changes: tuple[Change, ...], framework: Framework) -> Iterator[Seat]:
    """The seat that the changes of one founding make."""
    made = {type(change): change for change in changes}
    if SheetStarted not in made:
        return
    area, team, member = made[AreaFounded], made[TeamAdded], made[MemberJoined]
    opened, started = made[RoundOpened], made[SheetStarted]
    assert isinstance(area, AreaFounded)
    assert isinstance(team, TeamAdded)
    assert isinstance(member, MemberJoined)
    assert isinstance(opened, RoundOpened)
    assert isinstance(started, SheetStarted)
    yield Seat(
        membership=Membership(
            id=member.membership, person=member.person, area=area.area, team=team.team, role=member.role
        ),
        area=Area(id=area.area, name=area.name, nation=area.nation, practice=area.practice, zone=area.zone),
        team=Team(
            id=team.team,
            area=area.area,
            name=team.name,
            agency=team.agency,
            functions=frozenset(team.functions),
        ),
        round=Round(
            id=opened.round,
            area=area.area,
            number=opened.number,
            framework=opened.framework,
            state=RoundState.OPEN,
            opened=opened.at,
        ),
        sheet=Sheet(id=started.sheet, round=opened.round, team=team.team),
        framework=framework,
    )


def buttons_of(rows: Rows) -> list[Button]:
    """All buttons of a card, row by row."""
    return [button for row in rows for button in row]


def text_of(card: Card) -> str:
    """Everything a card says, without its buttons."""
    return "\n".join(part for part in (card.notice, card.head, card.heading, *card.lines) if part)


class Chat:
    """One person's talk. `turn` is what the last event led to; every card stays tappable for ever."""

    def __init__(self, who: str = "ann", framework: Framework = FRAMEWORK) -> None:
        self.address = Address(channel="test", id=who)
        self.world = World(conversation=Conversation(address=self.address), framework=framework)
        self.turn = Turn(conversation=self.world.conversation)
        self._number = 0
        self._seconds = 0

    @property
    def seat(self) -> Seat:
        """The seat the conversation speaks for."""
        member = self.world.conversation.membership
        return next(seat for seat in self.world.seats.values() if seat.membership.id == member)

    @property
    def sheet(self) -> Sheet:
        """The sheet of that seat."""
        return self.seat.sheet

    @property
    def replies(self) -> tuple[Reply, ...]:
        """What the last event was answered with."""
        return self.turn.replies

    @property
    def card(self) -> Card:
        """The last card of the last turn."""
        return [reply for reply in self.replies if isinstance(reply, Card)][-1]

    @property
    def live(self) -> str:
        """The press that shows the live card once more."""
        live = self.world.conversation.live
        return live.again if live else ""

    def send(self, text: str, *, after: int = SLOW) -> Turn:
        """Type a line; a slash makes it a command."""
        if text.startswith("/"):
            name, _, argument = text[1:].partition(" ")
            return self.hear(Commanded(**self._common(after), name=name, argument=argument, message="m1"))
        return self.hear(Typed(**self._common(after), text=text, message="m1"))

    def other(self, what: str, text: str = "") -> Turn:
        """Send something that is no text, with the words that come with it."""
        return self.hear(SentOther(**self._common(SLOW), what=what, text=text))

    def tap(self, name: str, *, on: Card | None = None, after: int = SLOW) -> Turn:
        """Tap the button with this key or label, on the last card or an older one."""
        card = on or self.card
        named = [button for button in buttons_of(card.buttons) if name in (button.key, button.label)]
        assert len(named) == 1, f"{name} on {[button.label for button in buttons_of(card.buttons)]}"
        return self.press(named[0].press, on=card.id, after=after)

    def press(self, press: str, *, on: str | None = None, after: int = SLOW) -> Turn:
        """Tap a button that carries this press, on the card with this handle."""
        return self.hear(Tapped(**self._common(after), press=press, card=on or f"old-{self._number}"))

    def does(self, press: str) -> Turn:
        """The same of what can't be undone: it is asked first, and the card has the button."""
        turn = self.press(press)
        asked = [one.press for one in buttons_of(self.card.buttons) if one.press.startswith(f"{press}:")]
        return self.press(asked[0]) if asked else turn

    def hear(self, event: Event) -> Turn:
        """Let the engine answer, and store the turn."""
        self.turn = respond(self.world.view(event), event)
        self.world = self.world.after(self.turn)
        return self.turn

    def _common(self, after: int) -> Common:
        self._number += 1
        self._seconds += after
        return common(self.address, self._number, self._seconds)


def common(address: Address, number: int, seconds: int) -> Common:
    """The id, time and address of the event with this number, so many seconds after the start."""
    id_ = hashlib.sha256(f"{address.id}:{number}".encode()).hexdigest()[:32]
    return {"id": id_, "at": START + timedelta(seconds=seconds), "address": address}
