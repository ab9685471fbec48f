"""What the arguments of a press are: how each is written in a button, and what it names.

By form alone an argument is an id in a text that nobody has checked. Resolved, it is a value of what its
press is about: an item of the sheet's own framework, a team of the board. Handlers get the values by the
arguments' names and never see the text.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum, StrEnum
from types import MappingProxyType
from typing import Any, TypeAlias

from flows.before import Earlier
from flows.board import Board, Member, Return
from flows.framework import Agency, Approver, Backing, Domain, Framework, Item, Reason
from flows.nations import Signpost
from flows.people import Colleague, HoldKind, Invitation, Membership, Role, Stated, Team
from flows.rounds import LATE_REASONS, Action, ActionStatus, DontKnow, NoCase, Rated, Rating, Round
from flows.topics import Topic
from flows.view import Seat

NO_FUNCTIONS = "x"
"""Stands in a press for the answers of an agency that is asked about no function."""

EVERYTHING = "x"
"""Stands in a press for all teams, or for everything that a journal is about."""

WHOLE_AREA = "x"
"""Stands in a press for the partnership as a whole as the owner of an action."""


class Subject(StrEnum):
    """What a press is about, named by its first argument."""

    SHEET = "sheet"
    AREA = "area"
    ROUND = "round"


class Origin(StrEnum):
    """Where a question was opened from, and where the person returns to: a domain's answers, what is open."""

    REVIEW = "r"
    STILL_OPEN = "o"


class Anywhere(Enum):
    """A nation that is yet to be chosen."""

    ANY = "any"


class Whom(Enum):
    """Whom a coordinator reminds, besides a single team."""

    EVERYBODY = "a"
    NOT_STARTED = "n"


class Standing(StrEnum):
    """How far teams are, as a list of them is narrowed down."""

    NOT_STARTED = "n"
    UNDER_WAY = "u"
    SUBMITTED = "s"
    NOBODY = "x"
    ALL = "a"


class Whence(StrEnum):
    """The card from which the people of a partnership were opened, where that is not its own."""

    OPENING = "opening"
    GATHERED = "gathered"
    TEAM = "team"


class _Unknown(Enum):
    UNKNOWN = "names nothing"


UNKNOWN = _Unknown.UNKNOWN
"""What an argument resolves to that names nothing where its press is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What the arguments of a press name something in: of a sheet its seat, of an area or a round its board.

    `current` is the framework for what begins now; `before` are the arguments before this one, by name.
    """

    current: Framework
    seat: Seat | None = None
    board: Board | None = None
    before: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def framework(self) -> Framework:
        """The framework that the subject is pinned to, the current one where there is none."""
        if self.seat:
            return self.seat.framework
        return self.board.run.framework if self.board and self.board.run else self.current


Read: TypeAlias = Callable[[Ground, str], Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """One argument: the `name` handlers get it by, its `form` as it is pinned, and the `type` of its value.

    `read` gives the value that a text names on a ground, `UNKNOWN` for none.
    """

    name: str
    form: str
    type: Any
    read: Read

    @property
    def or_none(self) -> "Argument":
        """The same argument where it may be missing."""
        return replace(self, form=f"{self.form}?")

    def named(self, name: str) -> "Argument":
        """The same argument under another name for handlers."""
        return replace(self, name=name)


def resolve(takes: Iterable[Argument], given: Iterable[str], ground: Ground) -> Mapping[str, Any] | None:
    """The values that the texts name, by the arguments' names; None if one of them names nothing.

    What may be missing is passed over where the text is what stands behind it.
    """
    values: dict[str, Any] = {}
    here = Ground(current=ground.current, seat=ground.seat, board=ground.board, before=values)
    left = [*given]
    for argument in takes:
        value = argument.read(here, left[0]) if left else UNKNOWN
        if value is not UNKNOWN:
            left.pop(0)
            if argument.name != AS_ASKED.name:
                values[argument.name] = value
        elif not argument.form.endswith("?"):
            return None
    return None if left else values


# how texts are read


def _one_of(find: Callable[[Ground], Iterable[Any]], key: Callable[[Any], str] = lambda one: one.id) -> Read:
    """The one of these values with this id."""
    return lambda ground, text: next((one for one in find(ground) if key(one) == text), UNKNOWN)


def _on_board(find: Callable[[Board], Iterable[Any]], key: Callable[[Any], str] = lambda one: one.id) -> Read:
    return _one_of(lambda ground: find(ground.board) if ground.board else (), key)


def _word(words: Mapping[str, Any]) -> Read:
    return lambda _, text: words.get(text, UNKNOWN)


def _matching(pattern: str) -> Read:
    return lambda _, text: text if re.fullmatch(pattern, text) else UNKNOWN


def _item(ground: Ground, text: str) -> Any:
    """An item that the seat's team is asked, or one of the framework of the board's round."""
    item = ground.framework.items.get(text)
    if item is None or (ground.seat is None and ground.board is None):
        return UNKNOWN
    return item if ground.seat is None or text in ground.seat.questions.places else UNKNOWN


def _domain(ground: Ground, text: str) -> Any:
    """A domain in which the seat's team is asked something, or any of the board's framework."""
    domain = next((known for known in ground.framework.domains if known.id == text), None)
    if domain is None or (ground.seat is None and ground.board is None):
        return UNKNOWN
    return domain if ground.seat is None or ground.seat.asked_in(domain.id) else UNKNOWN


def _level(ground: Ground, text: str) -> Any:
    places = range(len(ground.framework.levels))
    return next((place for place in places if str(place) == text), UNKNOWN)


def _rating(ground: Ground, text: str) -> Any:
    level = _level(ground, text)
    if text == "d":
        return DontKnow()
    item = ground.before.get("item")
    if text == "c" and item and item.no_case:
        return NoCase()
    return UNKNOWN if level is UNKNOWN else Rated(level=level)


def _backing(ground: Ground, text: str) -> Any:
    """What can stand behind the item named before."""
    item = ground.before.get("item")
    known = ground.framework.backings_of(item.id) if item else ground.framework.backings
    return next((one for one in known if one.id == text), UNKNOWN)


def _answers_of(*, all_of_them: bool) -> Read:
    """Answers, y or n each, to the questions about the functions of the agency named before."""

    def read(ground: Ground, text: str) -> Any:
        agency = ground.before.get("agency")
        if agency is None:
            return UNKNOWN
        questions = len(ground.current.functions_for(agency.id))
        if not questions:
            return "" if text == NO_FUNCTIONS else UNKNOWN
        enough = len(text) == questions if all_of_them else len(text) <= questions
        return text if enough and set(text) <= {"y", "n"} else UNKNOWN

    return read


def _day(_: Ground, text: str) -> Any:
    """A date as eight digits."""
    try:
        return date.fromisoformat(text) if re.fullmatch("[0-9]{8}", text) else UNKNOWN
    except ValueError:
        return UNKNOWN


def _number(_: Ground, text: str) -> Any:
    return int(text) if re.fullmatch("[0-9]{1,4}", text) else UNKNOWN


def _room(ground: Ground, text: str) -> Any:
    """Who is in the room: a 1 or a 0 for each agency of the framework, in its order."""
    fits = len(text) == len(ground.framework.agencies) and set(text) <= {"0", "1"}
    return text if fits else UNKNOWN


def own_actions(board: Board) -> list[Action]:
    """The actions that the person may work on: as a coordinator all, as a member those of their team."""
    teams = {one.team for one in board.memberships if one.role is Role.MEMBER}
    runs = board.place_of(Role.COORDINATOR) is not None
    return [action for action in board.actions if runs or (action.team and action.team in teams)]


def _own_teams(board: Board) -> list[Team]:
    """The teams that the person answers for."""
    own = {one.team for one in board.memberships if one.role is Role.MEMBER}
    return [team for team in board.teams if team.id in own]


def _team_mates(board: Board) -> list[Member]:
    """Who is in one of the person's own teams, or waits to be let in."""
    teams = {team.id for team in _own_teams(board)}
    return [one for one in board.colleagues if one.membership.team in teams]


_team = _on_board(lambda board: board.teams)


def _owner(ground: Ground, text: str) -> Any:
    return None if text == WHOLE_AREA and ground.board else _team(ground, text)


def _team_or_all(ground: Ground, text: str) -> Any:
    return None if text == EVERYTHING else _team(ground, text)


def _whom(ground: Ground, text: str) -> Any:
    group = next((one for one in Whom if one.value == text), None)
    return group or _team(ground, text)


def _nation_or_any(ground: Ground, text: str) -> Any:
    return Anywhere.ANY if text == Anywhere.ANY.value else NATION.read(ground, text)


def _argument(name: str, type_: Any, read: Read, form: str = "") -> Argument:
    return Argument(name=name, form=form or name, type=type_, read=read)


# of the content

ITEM = _argument("item", Item, _item)
DOMAIN = _argument("domain", Domain, _domain)
RATING = _argument("rating", Rating, _rating)
LEVEL = _argument("level", int, _level)
REASON = _argument("reason", Reason, _one_of(lambda g: g.framework.reasons))
BACKING = _argument("backing", Backing, _backing)
APPROVER = _argument("approver", Approver, _one_of(lambda g: g.framework.approvers))
AGENCY = _argument("agency", Agency, _one_of(lambda g: g.current.agencies))
FUNCTIONS = _argument("given", str, _answers_of(all_of_them=False), "functions")
ALL_FUNCTIONS = _argument("given", str, _answers_of(all_of_them=True), "all functions")
ANSWERS = _argument("given", str, _matching("[yn]{1,9}"), "answers")
NATION = _argument("nation", Signpost, _one_of(lambda g: g.current.signposts))
NATION_OR_ANY = _argument("nation", Signpost | Anywhere, _nation_or_any, "nation or any")
ROOM = _argument("room", str, _room, "present")

# of a sheet

ORIGIN = _argument("origin", Origin, _word({one.value: one for one in Origin}), "review")
SOURCE = _argument(
    "source", Earlier, _one_of(lambda g: g.seat.earlier if g.seat else (), lambda one: one.sheet.id)
)

COLLEAGUE = _argument(
    "colleague",
    Colleague,
    _one_of(lambda g: g.seat.colleagues if g.seat else (), lambda one: one.membership),
)

# of a board

TEAM = _argument("team", Team, _team)
MEMBER = _argument("member", Member, _on_board(lambda b: b.members, lambda one: one.membership.id))
OWN_TEAM = _argument("team", Team, _on_board(_own_teams), "own team")
TEAM_MATE = _argument("member", Member, _on_board(_team_mates, lambda one: one.membership.id), "team mate")
OWN_PLACE = _argument("place", Membership, _on_board(lambda b: b.memberships), "own place")
INVITATION = _argument("invitation", Invitation, _on_board(lambda b: b.invitations))
RETURN = _argument(
    "returned",
    Return,
    _on_board(lambda b: b.run.returns if b.run else (), lambda one: one.sheet.id),
    "return",
)
ACTION = _argument("action", Action, _on_board(lambda b: b.actions))
OWN_ACTION = _argument("action", Action, _on_board(own_actions), "own action")
OWNER = _argument("owner", Team | None, _owner)
TEAM_OR_ALL = _argument("team", Team | None, _team_or_all, "team or all")
WHOM = _argument("whom", Team | Whom, _whom)
MATTER = _argument("matter", Round | Action, _on_board(lambda b: (*b.rounds, *b.actions)))

# words, numbers and days

INVITATION_GIVEN = _argument("invitation", str, _matching("[a-z2-7]{16}"), "code given")
DEVICE = _argument("device", str, _matching("[0-9a-f]{16}"), "device given")
CHANNEL = _argument("channel", str, _matching("[a-z]{1,16}"), "channel given")
ASKER = _argument("asker", str, _matching("[a-z2-7]{16}"), "membership given")
ROLE = _argument("role", Role, _word({role.value: role for role in Role}))
SEEN = _argument("seen", str, _matching("[a-z2-7]{8}"), "mark")
AS_ASKED = _argument("as_asked", str, SEEN.read, "mark")
"""The mark of the card that asked, last on the button of what can't be undone; no handler gets it."""
LATE_REASON = _argument("reason", str, _word({one: one for one in LATE_REASONS}), "late reason")
BEGUN = _argument(
    "status", ActionStatus, _word({"todo": ActionStatus.TO_DO, "doing": ActionStatus.DOING}), "to do or doing"
)
HOLD_KIND = _argument("kind", HoldKind, _word({one.value: one for one in HoldKind}), "kind of hold")
STATED = _argument("stated", Stated, _word({one.value: one for one in Stated}), "part of the statement")
YES = _argument("yes", bool, _word({"y": True}))
WHETHER = _argument("whether", bool, _word({"y": True, "n": False}), "yes or no")
WANTED = _argument("wanted", bool, _word({"go": True, "stop": False}), "stop or go")
NEXT = _argument("onward", bool, _word({"n": True}), "next")
DAY = _argument("day", date, _day)
WHENCE = _argument("whence", Whence, _word({one.value: one for one in Whence}))
STANDING = _argument("standing", Standing, _word({one.value: one for one in Standing}))
TOPIC = _argument(
    "topic", Topic | None, _word({EVERYTHING: None, **{one.value: one for one in Topic}}), "topic or all"
)
NUMBER = _argument("number", int, _number)
PAGE = NUMBER.named("page")
