"""Everything the engine may look at to answer one event, and what it gives back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from flows.changes import Change
from flows.framework import Framework
from flows.people import Address, Area, Membership, Person, Team
from flows.replies import Reply, Rows
from flows.rounds import Round, Sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveCard:
    """The card a conversation is about now, so that typed words can act like its buttons.

    `again` is the press that shows it once more. `handle` is the channel's, None until it has been sent.
    `folded` is the line the card shrinks to when another takes its place, with `folded_buttons`; it is empty
    for a card that stays as it is.
    """

    id: str
    again: str
    handle: str | None = None
    buttons: Rows = ()
    folded: str = ""
    folded_buttons: Rows = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LastTap:
    """The tap before, to tell a double tap from a second thought."""

    press: str
    card: str | None
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """What is remembered of the talk at one address.

    `membership` is the one it speaks for, None for a newcomer. `awaiting` is the press that the next free
    text belongs to, or None.
    """

    address: Address
    membership: str | None = None
    live: LiveCard | None = None
    awaiting: str | None = None
    last: LastTap | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """One membership with all it gives access to: its team's sheet in a round, on the round's framework."""

    membership: Membership
    area: Area
    team: Team
    round: Round
    sheet: Sheet
    framework: Framework


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """One of the audits a person takes part in: a team's newest sheet, without its answers."""

    sheet: str
    team: Team
    round: Round
    submitted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What is known at the moment of an event, read in the transaction that will store the turn.

    `seat` belongs to the membership the conversation speaks for, on its newest round. `seats` holds, by
    sheet id, every sheet the event names that the person may see; a sheet that is not theirs is not in it,
    just like one that does not exist. `desks` are all audits the person takes part in, oldest first.
    `framework` is the current one, for audits that begin now.
    """

    conversation: Conversation
    person: Person | None
    seat: Seat | None
    seats: Mapping[str, Seat] = field(default_factory=lambda: MappingProxyType({}))
    desks: tuple[Desk, ...] = ()
    framework: Framework

    def seat_of(self, sheet: str) -> Seat | None:
        """The seat of a sheet, None for one that is not the person's or does not exist."""
        if self.seat and self.seat.sheet.id == sheet:
            return self.seat
        return self.seats.get(sheet)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What an event may change. Two events of one scope never share a batch.

    `sheet` is None when the event may change the whole area, which then excludes the area's sheets as well.
    """

    area: str
    sheet: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What an event led to: facts to store, replies in sending order, and the conversation after."""

    changes: tuple[Change, ...] = ()
    replies: tuple[Reply, ...] = ()
    conversation: Conversation
