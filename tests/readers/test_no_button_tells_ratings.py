"""No button that anybody can reach tells of ratings they may not read: every card is followed to the end.

As in `test_who_reads_ratings`, which says what each may know and changes all else. There what is pressed is a
list; here it is whatever stands on the cards that are shown, and on the cards those lead to.
"""

import random
from collections import Counter, deque
from dataclasses import replace
from types import MappingProxyType

import pytest

from flows.board import Board, Return, Run
from flows.engine import respond
from flows.events import Commanded, Event, Tapped
from flows.people import Membership, Person, Role
from flows.permissions import BY_READER
from flows.replies import Card, Fold, Reply
from flows.rounds import RULES, Answer, RoundState
from flows.view import Conversation, Seat, Turn, View
from tests.counts import IS_LONG, examples
from tests.flows.play import buttons_of
from tests.readers.test_who_reads_ratings import (
    ADDRESS,
    CASES,
    LISTS,
    OWN,
    PRESSES,
    READS,
    another,
    made,
    office,
)
from tests.round_pairs import AREA, AT, FRAMEWORK, NOW

SEEDS = range(1, 1 + max(1, examples(1) // 250))

MOST = 4000 if IS_LONG else 120
"""Presses of one reader in one state: more than there are in the long run."""

ALIKE = MOST if IS_LONG else 2
"""Presses of one verb, such as each question of a list."""

BEGIN = (
    f"area:{AREA.id}",
    *(f"{verb}:{OWN}{NOW}" for verb in ("tasks", "go", "check", "report", "answers")),
    *(PRESSES if IS_LONG else ()),
    *(f"out:{NOW}:{number}" for number in (LISTS if IS_LONG else LISTS[:1])),
)
"""Where to go from, beside what is typed: cards that somebody may have kept of another state."""

COMMANDS = ("start", "area", "results", "actions", "status", "help")


def offices(now: Run, past: Run, role: Role) -> tuple[Board, tuple[Seat, ...]]:
    """The board of somebody with this role, and a member's own return of both rounds."""
    teams = tuple(one.team for one in now.returns)
    board = office(now, past, role)
    (place,) = board.memberships
    seats = tuple(
        seat(place, run, one.team.id)
        for run in (past, now)
        for one in run.returns
        if role is Role.MEMBER and one.team.id == OWN
    )
    return replace(board, teams=teams), seats


def seat(place: Membership, run: Run, team: str) -> Seat:
    """A place with its team's return of a round."""
    (mine,) = [one for one in run.returns if one.team.id == team]
    return Seat(
        membership=place, area=AREA, team=mine.team, round=run.round, sheet=mine.sheet, framework=FRAMEWORK
    )


def answered(event: Event, board: Board, seats: tuple[Seat, ...]) -> Turn:
    """What this leads to."""
    assert board.run
    view = View(
        conversation=Conversation(address=ADDRESS, membership="m"),
        person=Person(id="p"),
        seat=seats[-1] if seats else None,
        seats=MappingProxyType({one.sheet.id: one for one in seats}),
        boards=MappingProxyType({board.run.round.id: board, board.area.id: board}),
        framework=FRAMEWORK,
    )
    return respond(view, event)


def heard(event: Event, board: Board, seats: tuple[Seat, ...]) -> tuple[Reply, ...]:
    """How this is answered."""
    return answered(event, board, seats).replies


def apart_from_ratings(run: Run, other: Run) -> Run:
    """The other round with all of the first that its readers may know: the own return, and other notes.

    Whoever reads an answer reads what is noted with it, so an answer with the same rating is the same.
    """

    def same(one: Return, changed: Return) -> Return:
        if one.team.id == OWN:
            return one
        was = one.sheet.answers
        answers = {
            item: was[item] if item in was and alike(was[item], answer) else answer
            for item, answer in changed.sheet.answers.items()
        }
        return replace(changed, sheet=replace(changed.sheet, answers=MappingProxyType(answers)))

    return replace(other, returns=tuple(map(same, run.returns, other.returns)))


def alike(one: Answer, other: Answer) -> bool:
    """Whether two answers say the same, apart from their notes."""
    return (one.rating, bool(one.backings)) == (other.rating, bool(other.backings))


def followed(now: Run, past: Run, role: Role) -> dict[str, tuple[Reply, ...]]:
    """Every reply there is for this reader, by what is pressed or typed."""
    board, seats = offices(now, past, role)
    found: dict[str, tuple[Reply, ...]] = {}
    for name in COMMANDS:
        typed = Commanded(id="e" * 32, at=AT, address=ADDRESS, name=name)
        found[f"/{name}"] = heard(typed, board, seats)
    verbs: Counter[str] = Counter()
    to_press = deque([*BEGIN, *(press for replies in found.values() for press in presses_of(replies))])
    while to_press and len(found) < MOST:
        press = to_press.popleft()
        verb = press.partition(":")[0]
        if press in found or verbs[verb] == ALIKE:
            continue
        verbs[verb] += 1
        tapped = Tapped(id="e" * 32, at=AT, address=ADDRESS, press=press)
        found[press] = heard(tapped, board, seats)
        to_press += presses_of(found[press])
    return found


def presses_of(replies: tuple[Reply, ...]) -> list[str]:
    """What the buttons of these carry."""
    return [
        button.press for one in replies if isinstance(one, Card | Fold) for button in buttons_of(one.buttons)
    ]


@pytest.mark.wide
@pytest.mark.parametrize(("role", "state"), CASES)
@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_is_pressed_tells_only_what_may_be_read(role: Role, state: RoundState, seed: int) -> None:
    """The same cards, with the same buttons, files and pictures."""
    rules = BY_READER if seed % 4 == 3 else RULES
    (now, past), dice = made(seed, state, rules), random.Random(seed)  # noqa: S311 – no secret
    reads = READS[role].get(state, "own")
    later = apart_from_ratings(now, another(now, reads, dice, past))
    before = apart_from_ratings(past, another(past, READS[role][RoundState.RELEASED], dice, later))
    if reads != "by team":
        assert (later, before) != (now, past)
    shown, other = followed(now, past, role), followed(later, before, role)
    assert [press for press in shown if shown[press] != other.get(press)] == []
    assert shown.keys() == other.keys()


def test_all_that_there_is_is_followed() -> None:
    """What is compared is no handful of refusals: from a coordinator's first card it goes far."""
    now, past = made(1, RoundState.DRAFT)
    found = followed(now, past, Role.COORDINATOR)
    verbs = {press.partition(":")[0] for press in found}
    assert {"agree", "talk", "agenda", "journal", "out", "release", "teams"} <= verbs
    mine = {press.partition(":")[0] for press in followed(now, past, Role.MEMBER)}
    assert {"report", "right", "tasks"} <= mine
