"""Everything the engine may look at to answer one event, and what it gives back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType

from flows.before import Earlier, Settled
from flows.blanks import Filing
from flows.board import Board, Insider
from flows.changes import Change
from flows.events import LastTap
from flows.forgotten import Forgotten
from flows.framework import Framework, Item
from flows.held import Held
from flows.nudges import Nudge
from flows.people import (
    Address,
    ApprovalLink,
    Area,
    Colleague,
    Device,
    Invited,
    Linking,
    Membership,
    Person,
    Role,
    Team,
)
from flows.questions import Questions
from flows.replies import Button, Card, Document, Mail, Picture, Reply, Rows, flat
from flows.rounds import Rating, Round, Sheet
from flows.terms import Terms
from flows.workdays import Workdays


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveCard:
    """The card a conversation is about now, so that typed words can act like its buttons.

    `again` shows it once more; `handle` is the channel's, None until it was sent. `folded` is the line it
    shrinks to, with `folded_buttons`, "" if it stays as it is. `gives_way`: the card gone on to may take its
    place. `forgotten` are cards newer than a restored backup; until shown since then it has no buttons.
    `contested`: an older card led to it while another awaited a text, so that the next one may be for that.
    `stands` is the mark of what it showed of words that a tap or a text on it may replace, "" for none.
    `anew`: `again` shows this very card, so who looks once more may be shown how things stand by then.
    """

    id: str
    again: str
    handle: str | None = None
    buttons: Rows = ()
    folded: str = ""
    folded_buttons: Rows = ()
    gives_way: bool = False
    forgotten: Forgotten | None = None
    contested: bool = False
    stands: str = ""
    anew: bool = False

    @property
    def verb(self) -> str:
        """The verb of the press that shows it once more."""
        return self.again.partition(":")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """The conversation speaks for another membership from now on, or for none."""

    to: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a message that came in between offers; `asks`: what the card offers that asks what was meant.

    `above`: the live card was shown again below the message since.

    `besides` is what was said besides the answer that is asked about: yes keeps it as the note. Of what is
    wrong in a draft it is all that yes keeps. `left` is the press of such a question that was gone away from:
    its own words still take it, and a yes no more. While there are buttons that has yet to be said, unless
    they ask something themselves: then `left_with` is its text, as `besides` is that of the yes. `open`: the
    card still asked about it when the message came in, so that a yes takes it.
    """

    buttons: Rows
    asks: bool = False
    above: bool = False
    besides: str = field(default="", repr=False)
    left: str = ""
    left_with: str = field(default="", repr=False)
    open: bool = False

    @property
    def text_left(self) -> str:
        """The text that is kept with what was gone away from."""
        return self.left_with if self.asks and self.buttons else self.besides


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrong:
    """Wrong codes given in a conversation: how many, and when the first of them."""

    count: int
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """When a conversation last showed the sheet that a membership leads to, UTC.

    Instead of a membership it may be a sheet: when it was said whole who will see what that says.
    """

    membership: str
    at: datetime


MOST_READ = 20
"""What a conversation remembers to have shown, the latest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """What is remembered of the talk at one address.

    `membership` is the one it speaks for, None for a newcomer. `awaiting` is the press that the next free
    text belongs to, or None. `invited` is the id of the invitation whose code was given last. `looked` is
    when the person last wrote or tapped and was shown a card, whatever it was about, UTC; `read` says when it
    was a sheet, the latest last. `language` is the one it is held in, "" for that of the framework. `told` is
    what the newest message offers besides the live card: one with buttons that came in between since the
    person last wrote or tapped, or the card that asks what was meant.
    """

    address: Address
    membership: str | None = None
    live: LiveCard | None = None
    awaiting: str | None = None
    last: LastTap | None = None
    invited: str | None = None
    wrong: Wrong | None = None
    looked: datetime | None = None
    language: str = ""
    told: Told | None = None
    read: tuple[Read, ...] = ()

    @property
    def buttons(self) -> list[Button]:
        """The buttons of the live card one by one, none without one."""
        return flat(self.live.buttons) if self.live else []

    def read_at(self, membership: str) -> datetime | None:
        """When the sheet that the membership leads to was last shown here, None for never."""
        return next((one.at for one in self.read if one.membership == membership), None)

    def read_with(self, membership: str, at: datetime) -> tuple[Read, ...]:
        """What has been read once the sheet that the membership leads to has been shown."""
        others = [one for one in self.read if one.membership != membership]
        return (*others[1 - MOST_READ :], Read(membership=membership, at=at))


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """One membership with all it gives access to: its team's sheet in a round, on the round's framework.

    `names` are those of the others who have answered on it, by membership, `submitter` that of another who
    submitted it last. `earlier` holds what may be taken over item by item, and what was practised before,
    which may not. Beside what a progress round asks anew there are the `settled` rounds before it, the newest
    first, and the `office`: the partnership's rounds and actions, as the team reads them. `insiders` are
    coordinators who were in the team during the round. `overtaken` are ratings that were the person's own
    when they last saw the sheet, of items that others have touched since, and `answered_since` are those of
    them that were answered anew, not only added to. `rated` says when the person gave the ratings that are
    theirs, by item, for an event that needs it. `colleagues` are the others in the team who can be reached,
    for cards that need them, and `seconder` is the name of the second person who approved the return.
    `handed` are those of `names` who are in no team: what they answered was handed in. `outsider` is whoever
    opened a link to the return last and can be asked again, for the same cards as `colleagues`.
    """

    membership: Membership
    area: Area
    team: Team
    round: Round
    sheet: Sheet
    framework: Framework
    names: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), repr=False)
    submitter: str = field(default="", repr=False)
    earlier: tuple[Earlier, ...] = ()
    settled: tuple[Settled, ...] = ()
    office: Board | None = None
    insiders: Sequence[Insider] = ()
    overtaken: Mapping[str, Rating] = field(default_factory=lambda: MappingProxyType({}), repr=False)
    answered_since: frozenset[str] = frozenset()
    rated: Mapping[str, datetime] = field(default_factory=lambda: MappingProxyType({}), repr=False)
    colleagues: tuple[Colleague, ...] = ()
    outsider: Colleague | None = None
    seconder: str = field(default="", repr=False)
    handed: frozenset[str] = frozenset()

    @property
    def questions(self) -> Questions[Item]:
        """What this team is asked."""
        return self.framework.questions(self.team.agency, self.team.functions, self.sheet.only)

    @property
    def asked(self) -> tuple[Item, ...]:
        """The items this team is asked, in the framework's order."""
        return self.questions.items

    def asked_in(self, domain: str) -> tuple[Item, ...]:
        """The items of one domain that this team is asked."""
        return self.questions.by_domain.get(domain, ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Handing:
    """A return that a coordinator of its area names, to hand a filled workbook in for the team.

    `members` counts the team's people, and `own` says that it has answers which were not handed in so. Only
    where there is neither does the seat hold answers: all of them were handed in by coordinators.
    """

    seat: Seat
    members: int = 0
    own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One place a person holds: a team or, where `team` is None, a role of the whole area.

    `round` is the area's newest that has not been cancelled, `sheet` the id of the team's sheet in it, where
    there are such. `asked_for` counts the coordinators who wait for the team's yes. `let_in` are the team's
    returns of earlier rounds that a correction lets it answer again, with the numbers of the rounds.
    `first_released` is the number of the area's first round that was released. `past` are the team's other
    returns that were submitted, or begun in a round that was cancelled, newest first, each by its sheet with
    the number of its round. `owed` are the days on which the team's open actions are due, of those that it
    knows of.
    """

    membership: Membership
    area: Area
    team: Team | None
    round: Round | None
    sheet: str | None
    submitted: bool
    asked_for: int = 0
    let_in: tuple[tuple[str, int], ...] = ()
    past: tuple[tuple[str, int], ...] = ()
    first_released: int | None = None
    owed: tuple[date | None, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What is known at the moment of an event, read in the transaction that will store the turn.

    `seat` belongs to the membership the conversation speaks for, on its newest round. `seats` holds, by sheet
    id, every sheet the event names that the person may see; a sheet that is not theirs is not in it, just
    like one that does not exist. `boards` holds, by the id of an area or a round, those the event names where
    the person has a place, and every area where they have a role of the whole area. `places` are all the
    person holds, oldest round first, and `waited_for` those that need a yes. `given` is the invitation whose
    code the event gives, `invited` the one given last. `link` is the link to a return that was given last,
    and `link_given` whether this event did. `approving` holds, by sheet id, what the event names and the
    person is asked to approve; nobody reaches it by any other verb. So is `handing` for what a coordinator
    hands in. `nudges` are the reminders to the person
    that wait or were sent, `coordinators` those who run the areas where they have a place, `filing` the file
    sent last, `held` all that is stored about them, `guesses` the wrong codes that anybody gave within the
    last hour; all only for events that need them. `linking` is the link to a person's place whose code was
    given last, and `linking_given` whether this event did. `devices` are the person's addresses, the one used
    last first, and `at_terminal` who is known in the terminal, for somebody new on a channel that is trusted.
    `codes_mailed` counts the codes to sign in with that wait in the person's mailbox.
    `mails_asked` counts the e-mail addresses that the person had codes sent to within the last hour.
    `elsewhere` are memberships of people who have a place in another area as well. `example` is an area
    that is made up, for somebody without a place. `framework` is the current one.
    """

    conversation: Conversation
    person: Person | None
    seat: Seat | None
    seats: Mapping[str, Seat] = field(default_factory=lambda: MappingProxyType({}))
    boards: Mapping[str, Board] = field(default_factory=lambda: MappingProxyType({}))
    places: tuple[Place, ...] = ()
    waited_for: tuple[Place, ...] = ()
    given: Invited | None = None
    invited: Invited | None = None
    link: ApprovalLink | None = None
    link_given: bool = False
    approving: Mapping[str, Seat] = field(default_factory=lambda: MappingProxyType({}))
    handing: Mapping[str, Handing] = field(default_factory=lambda: MappingProxyType({}))
    nudges: tuple[Nudge, ...] = field(default=(), repr=False)
    filing: Filing | None = field(default=None, repr=False)
    held: tuple[Held, ...] = field(default=(), repr=False)
    guesses: int = 0
    coordinators: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    linking: Linking | None = None
    linking_given: bool = False
    devices: tuple[Device, ...] = ()
    mails_asked: int = 0
    codes_mailed: int = 0
    at_terminal: Person | None = None
    elsewhere: frozenset[str] = frozenset()
    example: Area | None = None
    terms: Terms = field(default_factory=Terms)
    framework: Framework

    @property
    def language(self) -> str:
        """The language that the conversation is held in: its own, else that of the content."""
        return self.conversation.language or self.framework.language

    @property
    def person_id(self) -> str:
        """The person's id, "" for somebody of whom nothing is known yet."""
        return self.person.id if self.person else ""

    @property
    def person_name(self) -> str:
        """What the person asks to be called, "" where that is not known."""
        return self.person.name if self.person else ""

    def workdays(self, area: Area) -> Workdays:
        """The calendar that an area goes by."""
        return Workdays.of(area, self.terms.bank_holidays)

    def seat_of(self, sheet: str) -> Seat | None:
        """The seat of a sheet, None for one that is not the person's or does not exist."""
        return self.seat if self.seat and self.seat.sheet.id == sheet else self.seats.get(sheet)

    def board_of(self, subject: str) -> Board | None:
        """The board of an area or a round, None for one where the person has no place."""
        return self.boards.get(subject)

    @property
    def place(self) -> Place | None:
        """The place that the conversation speaks for."""
        held = self.conversation.membership
        return next((one for one in self.places if one.membership.id == held), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A reply to somebody else. It never becomes the live card of their conversation.

    With `team` it goes to everybody in that team but the person and those `beside` it, with `area` to whoever
    has one of the `roles` there but them, else to the person: to every address of theirs, and to none while
    they can't be reached. `worded` makes it in the language of the conversation that gets it, "" for the
    framework's. `but` is an address that does not get it, though it is theirs; `over` is the one channel
    where it goes, "" for all. `mailed` makes the e-mail that goes to who wants news by e-mail; without it
    none does.
    """

    person: str
    but: Address | None = None
    over: str = ""
    team: str = ""
    beside: tuple[str, ...] = ()
    area: str = ""
    roles: tuple[Role, ...] = (Role.COORDINATOR,)
    worded: Callable[[str], Card | Picture | Document]
    mailed: Callable[[str], Mail] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """An e-mail to an address that need not be anybody's yet."""

    to: str = field(repr=False)
    mail: Mail


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What an event led to: facts to store, replies in sending order, and the conversation after.

    `letters` go to other people, `posted` by e-mail. `filing` is the file that waits from now on; `filed`:
    none does.
    `once`: a reply whose outcome is unknown is not sent again.
    """

    changes: tuple[Change, ...] = ()
    replies: tuple[Reply, ...] = ()
    letters: tuple[Letter, ...] = ()
    posted: tuple[Posted, ...] = ()
    filing: Filing | None = None
    filed: bool = False
    once: bool = False
    conversation: Conversation
