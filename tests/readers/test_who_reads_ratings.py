"""Nothing that somebody is shown depends on ratings they may not read, not even by subtraction.

Two rounds are made up, then their answers are changed again and again, each time so that every number the
reader may know stays the same. What the reader may know is counted here, from the answers alone. Whatever
they press, the replies have to stay the same: texts, buttons, pictures.
"""

import random
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from statistics import mean, median
from types import MappingProxyType
from typing import Any

import pytest

from flows.board import Board, Member, Return, Run
from flows.changes import SheetStarted
from flows.engine import respond
from flows.events import Tapped
from flows.people import Address, Membership, Person, Role
from flows.permissions import BY_READER
from flows.replies import Card, Paper, Picture, Reply, Workbook
from flows.reports import Report
from flows.rounds import (
    RULES,
    Action,
    Agreed,
    Answer,
    Challenge,
    DontKnow,
    NoCase,
    NotApplicable,
    Rated,
    Rating,
    RoundState,
    Sheet,
)
from flows.settled import settled_in
from flows.view import Conversation, Turn, View
from tests.counts import IS_LONG, examples
from tests.round_pairs import AREA, AT, BEFORE, FRAMEWORK, NOW, Pair

ADDRESS = Address(channel="test", id="1")
LATER = AT + timedelta(days=3)
OWN = "t0"
"""The member's own team."""

RATINGS: tuple[Rating | None, ...] = (
    *(Rated(level=level) for level in range(4)),
    DontKnow(),
    NoCase(),
    NotApplicable(reason="age"),
    NotApplicable(reason=FRAMEWORK.reasons[-1].id),
    NotApplicable(reason="other"),
    None,
)
BACKINGS = (frozenset[str](), frozenset({FRAMEWORK.backings[0].id}))
PRESSES = (
    "area:area",
    "rounds:area",
    "actions:area",
    "ideas:area",
    *(
        f"{verb}:{NOW}"
        for verb in (
            "outcome",
            "outexact",
            "outbook",
            "outfull",
            "outpublic",
            "outsum",
            "facts",
            "progress",
            "doubts",
            "release",
        )
    ),
    f"outpapers:{NOW}",
    *(f"outpaper:{NOW}:{number}" for number in range(1, 7)),
)
HANDED_ON = (f"staffpages:{NOW}", *(f"staffpage:{NOW}:{number}" for number in range(1, 8)))
CORRECTED = (
    f"versions:{NOW}",
    f"amend:{NOW}",
    f"outsum:{NOW}",
    f"outpublic:{NOW}",
    *(f"version:{NOW}:1:{number}" for number in range(1, 4)),
)
LISTS = range(1, 11)

READS: Mapping[Role, Mapping[RoundState, str]] = {
    Role.MEMBER: {RoundState.RELEASED: "own and the area"},
    Role.LEAD: {RoundState.RELEASED: "by agency"},
    Role.SCRUTINEER: {RoundState.DRAFT: "by team", RoundState.RELEASED: "by team"},
    Role.COORDINATOR: {
        RoundState.CLOSED: "by team",
        RoundState.DRAFT: "by team",
        RoundState.RELEASED: "by team",
    },
}
CASES = [(role, state) for role in Role for state in RoundState if state is not RoundState.CANCELLED]


# what is shown


def pressed(press: str, board: Board) -> Turn:
    """What a press leads to."""
    assert board.run
    view = View(
        conversation=Conversation(address=ADDRESS, membership="m"),
        person=Person(id="p"),
        seat=None,
        boards=MappingProxyType({board.run.round.id: board, board.area.id: board}),
        framework=FRAMEWORK,
    )
    return respond(view, Tapped(id="e" * 32, at=AT, address=ADDRESS, press=press))


def office(now: Run, past: Run, role: Role) -> Board:
    """The board of somebody with this role; a member's team is the first."""
    team = OWN if role is Role.MEMBER else None
    place = Membership(id="m", person="p", area=AREA.id, team=team, role=role)
    return Board(memberships=(place,), area=AREA, rounds=(past.round, now.round), run=now, before=past)


def corrected(board: Board, *, mistake: Run | None) -> Board:
    """The same board of a round that was corrected: it was what the round before is here.

    What was wrong is nobody's rating; who reads the area is told nothing of it, whatever it is.
    """
    assert board.run
    assert board.before
    now, first = board.run, board.before
    why = "Something was wrong." if mistake else f"It is no {id(now)}."
    second = replace(now.round, version=2, corrected=AT, corrected_by="m", mistake=why)
    return replace(
        board,
        run=replace(now, round=second),
        versions=(
            replace(
                first, round=replace(first.round, id=now.round.id, number=now.round.number, superseded=AT)
            ),
        ),
    )


def everything(now: Run, past: Run, role: Role) -> list[Reply]:
    """All that they are shown, whatever they press."""
    board = office(now, past, role)
    found = [reply for press in (*PRESSES, *HANDED_ON) for reply in pressed(press, board).replies]
    if now.round.state is RoundState.RELEASED:
        after = corrected(board, mistake=now if role is not Role.MEMBER else None)
        found += [reply for press in CORRECTED for reply in pressed(press, after).replies]
    for number in LISTS:
        press = f"out:{NOW}:{number}"
        while press:
            replies = pressed(press, board).replies
            found += replies
            buttons = [
                one for card in replies if isinstance(card, Card) for row in card.buttons for one in row
            ]
            press = next(
                (one.press for one in buttons if one.key == "n" and one.press.startswith("out:")), ""
            )
    return found


# what they may know


def said(run: Run, item: str) -> Iterator[tuple[str, str, Rating | None, bool]]:
    """What the teams said that submitted and were asked it, each with its agency and whether it is backed."""
    for one in run.returns:
        if (
            one.sheet.submitted
            and item in run.framework.questions(one.team.agency, one.team.functions, one.sheet.only).places
        ):
            answer = one.sheet.answers.get(item)
            backed = bool(answer and answer.backings)
            yield one.team.id, one.team.agency, answer.rating if answer else None, backed


def levels_of(run: Run, item: str) -> dict[str, list[int]]:
    """The levels that teams gave, by agency."""
    found: dict[str, list[int]] = {}
    for _, agency, rating, _ in said(run, item):
        if isinstance(rating, Rated):
            found.setdefault(agency, []).append(rating.level)
    return found


def counts(run: Run, item: str) -> Any:
    """How many teams gave a level, and why the others gave none."""
    return Counter("level" if isinstance(rating, Rated) else str(rating) for *_, rating, _ in said(run, item))


def crowds(levels: Mapping[str, list[int]]) -> Any:
    """Of agencies with more than five teams how far these are apart."""
    return {agency: (len(of), min(of), max(of)) for agency, of in levels.items() if len(of) > 5}


def area_item(run: Run, item: str) -> Any:
    """The area's numbers from three agencies, the range from four."""
    levels = levels_of(run, item)
    values = [median(of) for of in levels.values()]
    enough = len(values) - run.round.progress
    if enough < 3:
        return crowds(levels)
    agreed = run.agreed.get(item), run.challenges.get(item)
    few = (crowds(levels) if enough >= 5 else {}, median(values), counts(run, item), agreed)
    if enough < 4:
        return few
    return (*few, min(values), max(values), len(values), sum(value >= 2 for value in values))


def area_range(run: Run, domain: str) -> Any:
    """How far agencies are apart in a domain, from four that rated three of its items that have a range."""
    items = next(known.items for known in FRAMEWORK.domains if known.id == domain)
    fewest = 4 + run.round.progress
    ranged = [levels for item in items if len(levels := levels_of(run, item.id)) >= fewest]
    of = {
        agency: [median(one[agency]) for one in ranged if agency in one] for one in ranged for agency in one
    }
    scores = [mean(values) for values in of.values() if len(values) >= 3]
    return (len(scores), min(scores), max(scores)) if len(scores) >= fewest else None


def agency_item(run: Run, item: str) -> Any:
    """Each agency's value, whether any team has something behind it, and what the others say instead."""
    levels = levels_of(run, item)
    values = {agency: median(of) for agency, of in levels.items()}
    backed = {agency for _, agency, _, behind in said(run, item) if behind}
    other = [(agency, str(rating)) for _, agency, rating, _ in said(run, item) if agency not in levels]
    return values, backed, sorted(set(other)), counts(run, item), crowds(levels)


def known(run: Run, item: str, reads: str) -> Any:
    """All of an item and its domain that somebody who reads it like this may know."""
    own = [rating for team, _, rating, _ in said(run, item) if team == OWN]
    area = area_item(run, item), area_range(run, FRAMEWORK.domain_of[item].id)
    if reads in ("own", "the area", "own and the area"):
        return own if "own" in reads else [], area if "area" in reads else None
    numbers = agency_item(run, item) if reads == "by agency" else list(said(run, item))
    return numbers, run.agreed.get(item), run.challenges.get(item)


def beside(now: Run, other: Run, item: str, reads: str) -> Any:
    """Whether the same teams rated an item in two rounds: for everybody it is compared only then.

    Of an agency of many any did. That a comparison leaves an item out says that others rated it, and nothing
    of what they said.
    """
    later, earlier = (
        {
            (agency, "" if len(levels_of(run, item)[agency]) > 5 else team)
            for team, agency, rating, _ in said(run, item)
            if isinstance(rating, Rated)
        }
        for run in (now, other)
    )
    return None if reads == "own" else later == earlier


# what changes


def put(run: Run, item: str, given: Mapping[str, Answer]) -> Run:
    """The round with these answers to an item, by team, in place of those there were."""

    def changed(one: Return) -> Return:
        if one.team.id not in given:
            return one
        answers = {**one.sheet.answers, item: given[one.team.id]}
        return replace(one, sheet=replace(one.sheet, answers=MappingProxyType(answers)))

    return replace(run, returns=tuple(changed(one) for one in run.returns))


def nudged(run: Run, item: str, dice: random.Random) -> Run:
    """The round with some other answers to an item: exchanged between teams, or others."""
    now = {team: (rating, backed) for team, _, rating, backed in said(run, item)}
    if not now:
        return run
    if dice.random() < 0.4:
        given = dict(zip(now, dice.sample(list(now.values()), len(now)), strict=True))
    else:
        some = [team for team in now if dice.random() < 0.6]
        given = {team: (dice.choice(RATINGS), dice.random() < 0.5) for team in some}
    changed = put(
        run,
        item,
        {
            team: Answer(item=item, rating=rating, backings=BACKINGS[backed], note="So it is.", by="m", at=AT)
            for team, (rating, backed) in given.items()
        },
    )
    if FRAMEWORK.items[item].about == "own" or dice.random() < 0.5:
        return changed
    agreed = Agreed(item=item, level=dice.randint(0, 3), reason="So it is.", by="m", at=AT)
    challenge = Challenge(item=item, level=dice.randint(0, 3), note="Is it?", by="s", at=AT)
    # what there is of either stays there: that it is there is no rating
    settled = {item: agreed} if item in run.agreed else {}
    doubted = {item: challenge} if item in run.challenges else {}
    return replace(
        changed,
        agreed=MappingProxyType({**run.agreed, **settled}),
        challenges=MappingProxyType({**run.challenges, **doubted}),
    )


def another(run: Run, reads: str, dice: random.Random, other: Run) -> Run:
    """The round with other answers, of which this reader may know nothing, beside the other round."""
    for item in FRAMEWORK.items:
        may_know = known(run, item, reads), beside(run, other, item, reads)
        for _ in range(6):
            tried = nudged(run, item, dice)
            if (known(tried, item, reads), beside(tried, other, item, reads)) == may_know:
                run = tried
    return run


def made(seed: int, state: RoundState, rules: int = RULES) -> tuple[Run, Run]:
    """A round in this state and the one before, with some of it agreed and challenged."""
    pair, dice = Pair(seed, rules=rules, teams=(5, 25 if IS_LONG else 14)), random.Random(seed)  # noqa: S311 – no secret
    now = pair.run(past=False)
    some = [item for item in FRAMEWORK.items if dice.random() < 0.4]
    agreed = [item for item in some if seed % 2 and FRAMEWORK.items[item].about == "area"]
    now = replace(
        now,
        round=replace(now.round, state=state),
        challenges=MappingProxyType({one: Challenge(item=one, level=1, by="s", at=AT) for one in some[::2]}),
        agreed=MappingProxyType({one: Agreed(item=one, level=2, by="m", at=AT) for one in agreed}),
    )
    return now, pair.run(past=True)


# what has to hold


@pytest.mark.wide
@pytest.mark.parametrize(("role", "state"), CASES)
@pytest.mark.parametrize("seed", range(examples(1)))
def test_replies_depend_on_nothing_that_may_not_be_read(role: Role, state: RoundState, seed: int) -> None:
    """Whatever else the answers are, text, buttons and pictures are the same."""
    rules = BY_READER if seed % 4 == 3 else RULES
    (now, past), dice = made(seed, state, rules), random.Random(seed)  # noqa: S311 – no secret
    reads = READS[role].get(state, "own")
    later = another(now, reads, dice, past)
    others = later, another(past, READS[role][RoundState.RELEASED], dice, later)
    if reads != "by team":
        assert others[0] != now
    assert everything(*others, role) == everything(now, past, role)


@pytest.mark.wide
@pytest.mark.parametrize("role", Role)
def test_the_rounds_differ_for_who_may_read_more(role: Role) -> None:
    """Each role is shown a difference where one may be: what is compared above is no empty card."""
    now, past = made(1, RoundState.RELEASED)
    reads = "own" if role is Role.MEMBER else "the area"
    other = another(now, reads, random.Random(1), past)  # noqa: S311 – no secret
    assert everything(other, past, role) != everything(now, past, role)


@pytest.mark.parametrize("seed", range(examples(3)))
def test_what_was_agreed_tells_a_team_nothing_more(seed: int) -> None:
    """A question of the next round says the levels that its team may read, and no other."""
    run, dice = made(2 * seed + 1, RoundState.RELEASED)[0], random.Random(seed)  # noqa: S311 – no secret
    changed = another(run, "own and the area", dice, run)
    assert settled_in(changed).levels == settled_in(run).levels


def test_there_are_levels_that_a_team_reads_and_others() -> None:
    """What is compared above is neither all nor nothing."""
    run = made(3, RoundState.RELEASED)[0]
    assert 0 < len(settled_in(run).levels) < len(run.agreed)


@pytest.mark.parametrize("seed", range(examples(1)))
def test_being_asked_again_tells_a_team_nothing(seed: int) -> None:
    """What a progress round asks a team follows from its own answers and from what its members may read."""
    (now, past), dice = made(seed, RoundState.RELEASED), random.Random(seed)  # noqa: S311 – no secret
    asked = []
    for run in (now, another(now, "own and the area", dice, past)):
        board = office(run, past, Role.COORDINATOR)
        board = replace(board, teams=tuple(one.team for one in run.returns))
        opens = "begin:area:20270701:y"
        cards = (one for one in pressed(opens, board).replies if isinstance(one, Card))
        buttons = (button.press for card in cards for row in card.buttons for button in row)
        yes = next(press for press in buttons if press.startswith(f"{opens}:"))
        changes = pressed(yes, board).changes
        asked += [one.only for one in changes if isinstance(one, SheetStarted) and one.team == OWN]
    assert len(asked) == 2
    assert asked[0] == asked[1]


def late(run: Run, dice: random.Random) -> tuple[Run, Run]:
    """The version before, without one or two agencies' returns or with others; and the agencies' own now."""
    mine = next((one.team.agency for one in run.returns if one.team.id == OWN), "")
    agencies = sorted({one.team.agency for one in run.returns if one.sheet.submitted} - {mine})
    some = set(dice.sample(agencies, min(len(agencies), dice.choice((1, 2)))))
    whole = dice.random() < 0.6

    def then(one: Return) -> Return:
        if one.team.agency not in some or not one.sheet.submitted:
            return one
        before = replace(one.sheet, submitted=None, answers=MappingProxyType({}))
        return replace(one, sheet=before) if whole else replace(one, sheet=anew(one, dice, AT))

    def now(one: Return) -> Return:
        back = one.team.agency in some and one.sheet.submitted
        return replace(one, sheet=anew(one, dice, LATER)) if back else one

    first = replace(run, round=replace(run.round, superseded=LATER), returns=tuple(map(then, run.returns)))
    return first, replace(run, returns=tuple(map(now, run.returns)))


def anew(one: Return, dice: random.Random, at: datetime) -> Sheet:
    """A sheet that was submitted at this moment, with any answers at all."""
    answers = {
        item: replace(answer, rating=dice.choice(RATINGS)) for item, answer in one.sheet.answers.items()
    }
    return replace(one.sheet, submitted=at, answers=MappingProxyType(answers))


def of_everybody(first: Run, second: Run, past: Run) -> list[Any]:
    """All that members and whoever has a file for everybody are told of a corrected round."""
    round_ = replace(second.round, version=2, corrected=LATER, corrected_by="m")
    second = replace(second, round=round_, earlier=(first,))
    found: list[Any] = []
    for role in (Role.MEMBER, Role.COORDINATOR):
        board = replace(office(second, past, role), versions=(first,))
        presses: tuple[str, ...] = (f"outpublic:{NOW}", f"outpaper:{NOW}:3", f"outpaper:{NOW}:4")
        if role is Role.MEMBER:
            presses = (*PRESSES, *CORRECTED, *(f"out:{NOW}:{number}" for number in LISTS))
        found += [
            reply
            for press in presses
            for reply in pressed(press, board).replies
            if role is Role.MEMBER or isinstance(reply, Workbook | Paper)
        ]
    return found


@pytest.mark.wide
@pytest.mark.parametrize("seed", range(examples(1)))
def test_a_correction_tells_everybody_nothing_of_few_agencies(seed: int) -> None:
    """Beside the version before, what one or two agencies said since is nobody's to work out."""
    dice = random.Random(seed)  # noqa: S311 – no secret
    told, number = 0, 0
    while not told:
        number += 1
        (run, past) = made(seed * 1_000 + number, RoundState.RELEASED)
        first, second = late(run, dice)
        changed = {
            one.team.agency
            for one, other in zip(first.returns, second.returns, strict=True)
            if one.sheet.submitted != other.sheet.submitted
        }
        # what nobody was shown of the version before is shown from as many agencies as ever
        told = any(
            area_item(first, item) and any(agency in changed for _, agency, *_ in said(second, item))
            for item in FRAMEWORK.items
        )
    other = replace(
        second,
        returns=tuple(
            replace(one, sheet=anew(one, dice, LATER)) if one.sheet.submitted == LATER else one
            for one in second.returns
        ),
    )
    assert other != second
    assert of_everybody(first, second, past) == of_everybody(first, other, past)
    assert "A return has come in or changed since." in str(of_everybody(first, second, past))


HIDDEN = {"d" * 16: "open", "e" * 16: "draft", "f" * 16: "cancelled"}
"""Rounds after the one that is released: what is planned in them is for who runs and who checks them."""


def actions_of(role: Role, past: Run, now: Run) -> tuple[Action, ...]:
    """The actions that somebody of this role is given: one that was planned in each round they may see."""
    item, hidden = next(iter(FRAMEWORK.items)), HIDDEN if role in {Role.COORDINATOR, Role.SCRUTINEER} else ()
    return tuple(
        Action(id=id_, area=AREA.id, round=id_, item=item, what=f"Planned in {id_}.", owner="", by="m", at=AT)
        for id_ in (past.round.id, now.round.id, *hidden)
    )


@pytest.mark.parametrize("press", ["outpublic", "outbook", *(f"outpaper:{n}" for n in range(1, 5))])
def test_file_is_the_same_whoever_asks_for_it(press: str) -> None:
    """The edition says what is in it: a coordinator hands on what everybody, or a lead, may read."""
    now, past = made(1, RoundState.RELEASED)
    hidden = (replace(now.round, id=id_, number=9, state=RoundState(state)) for id_, state in HIDDEN.items())
    rounds = (past.round, now.round, *hidden)
    of_partners = press in {"outbook", "outpaper:1", "outpaper:2"}
    asking = [Role.LEAD, Role.SCRUTINEER, Role.COORDINATOR, *([] if of_partners else [Role.MEMBER])]
    books: list[Workbook | Paper] = []
    for role in asking:
        verb, _, number = press.partition(":")
        asked = ":".join(filter(None, (verb, NOW, number)))
        board = replace(office(now, past, role), rounds=rounds, actions=actions_of(role, past, now))
        replies = pressed(asked, board).replies
        books += [one for one in replies if isinstance(one, Workbook | Paper)]
    assert len(books) == len(asking)
    assert all(one == books[0] for one in books)
    assert isinstance(books[0].report, Report)
    assert books[0].report.domains
    assert [one.what for one in books[0].report.actions] == [f"Planned in {one}." for one in (BEFORE, NOW)]


def test_leads_are_sent_what_they_may_read() -> None:
    """The pictures that a release sends are those that a lead is shown, whoever releases."""
    now, past = made(2, RoundState.DRAFT)
    board = office(now, past, Role.COORDINATOR)
    lead = Membership(id="l", person="lee", area=AREA.id, team=None, role=Role.LEAD)
    board = replace(board, members=(Member(membership=lead, name="Lee", reachable=True),))
    (asked,) = (one for one in pressed(f"release:{NOW}", board).replies if isinstance(one, Card))
    turn = pressed(asked.buttons[0][0].press, board)
    sent = [one for letter in turn.letters if isinstance(one := letter.worded(""), Picture)]
    released = replace(now, round=replace(now.round, state=RoundState.RELEASED, released=AT, released_by="m"))
    shown = pressed(f"outcome:{NOW}", office(replace(released, releaser=""), past, Role.LEAD)).replies
    assert sent
    assert sent == [one for one in shown if isinstance(one, Picture)]
