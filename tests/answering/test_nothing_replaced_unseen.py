"""Two people, in any order: nothing of another's that was not shown is ever replaced, at a real store."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import permutations
from random import Random

import pytest

from flows.presses.actions import FINISH, KNOWN, REWORD
from flows.presses.answering import NOT_APPLICABLE, NOTE, RATE
from flows.presses.rounds import (
    AMEND_BACK,
    AMEND_DISSENT,
    AMEND_ITEM,
    AMEND_TO,
    CHALLENGE,
    CHALLENGE_WITHDRAWN,
    CHALLENGED,
    DIFFER,
    FACTS,
    FACTS_RIGHT,
    FACTS_WRONG,
    REMARK,
    SETTLE,
    TALK_THROUGH,
    WITHDRAW_CHALLENGE,
)
from tests.beginnings import two_of_a_team
from tests.company import Company
from tests.corrections import begun
from tests.paths import FOUR
from tests.so_far import so_far
from tests.steps import answered, asks_to_coordinate, found, goes, joined, opened, released, with_readers

SINCE = "Nothing is changed yet: this is how it stands."


def _coordinates(made: Company, who: str) -> None:
    asks_to_coordinate(made, who)
    made.types("cora", "/area")
    made.taps("cora", "People", "y1")


@so_far
def answering(made: Company) -> None:
    """Ann and Bob answer for one team."""
    two_of_a_team(made)


@so_far
def drafted(made: Company) -> None:
    """Two coordinators, two scrutineers and two of a team read a draft."""
    made.file = FOUR.read_bytes()
    found(made, "Social care", "Health")
    _coordinates(made, "dan")
    for who, team in (("ann", "Social care"), ("hal", "Health"), ("hope", "Health")):
        joined(made, who, team)
    with_readers(made, ("sue", "A scrutineer"), ("sam", "A scrutineer"))
    opened(made)
    answered(made, "ann", "3")
    answered(made, "hal", "0")
    goes(made, "Close answers", "1")
    goes(made, "Share the draft", "1")
    goes(made, "Agree ratings", "1", "c", "2")
    made.types("cora", "Nobody has a copy.")
    made.taps("cora", "1")
    made.types("cora", "Health gets the plan.")
    made.taps("cora", "Health")
    made.types("cora", "31 December 2026")
    made.taps("cora", "1")


@so_far
def correcting(made: Company) -> None:
    """Two coordinators put right what was released."""
    made.file = FOUR.read_bytes()
    found(made, "Social care", "Health")
    _coordinates(made, "dan")
    for who, team in (("ann", "Social care"), ("hal", "Health")):
        joined(made, who, team)
    opened(made)
    answered(made, "ann", "3")
    answered(made, "hal", "0")
    released(made)
    begun(made)


@dataclass(frozen=True, slots=True)
class Place:
    """Where words stand: whose may replace them, how each goes about it, and what is kept."""

    who: tuple[str, str]
    presses: Callable[[Company], list[str]]
    kept: Callable[[Company], str]


def _sheet(company: Company) -> tuple[str, str]:
    sheet = next(row for row in company.rows_of("sheet"))
    return sheet.id, "R1"


def _round(company: Company) -> str:
    return str(company.rows_of("round")[0].id)


def _all(table: str, *columns: str) -> Callable[[Company], str]:
    def kept(company: Company) -> str:
        rows = [row for row in company.rows_of(table) if getattr(row, "item", "R1") in ("R1", None)]
        return "\n".join(str(getattr(row, one) or "") for row in rows for one in columns)

    return kept


ROOM = "1" * 4
PLACES = {
    "answering note": Place(
        ("ann", "bob"),
        lambda c: [NOTE(*_sheet(c)), NOT_APPLICABLE(*_sheet(c)), RATE(*_sheet(c), 2)],
        _all("answer", "note"),
    ),
    "answering reason": Place(("ann", "bob"), lambda c: [NOT_APPLICABLE(*_sheet(c))], _all("answer", "note")),
    "drafted agreed": Place(
        ("cora", "dan"),
        lambda c: [
            TALK_THROUGH(_round(c), ROOM, "R1"),
            SETTLE(_round(c), ROOM, "R1", 0),
            SETTLE(_round(c), ROOM, "R1", 3),
            DIFFER(_round(c), ROOM, "R1"),
        ],
        _all("agreed", "reason", "dissent"),
    ),
    "drafted action": Place(
        ("cora", "dan"),
        lambda c: [REWORD(c.rows_of("area")[0].id, c.rows_of("action")[0].id)],
        _all("action", "what"),
    ),
    "drafted outcome": Place(
        ("cora", "dan"),
        lambda c: [
            press(c.rows_of("area")[0].id, c.rows_of("action")[0].id) for press in (FINISH, KNOWN, FINISH)
        ],
        _all("action", "outcome", "evidence"),
    ),
    "drafted challenge": Place(
        ("sue", "sam"),
        lambda c: [
            CHALLENGE(_round(c), "R1"),
            CHALLENGED(_round(c), "R1", 2),
            WITHDRAW_CHALLENGE(_round(c), "R1"),
            CHALLENGE_WITHDRAWN(_round(c), "R1"),
        ],
        _all("challenge", "note"),
    ),
    "drafted remark": Place(("sue", "sam"), lambda c: [REMARK(_round(c))], _all("round", "remark")),
    "drafted facts": Place(
        ("hal", "hope"),
        lambda c: [FACTS(_round(c)), FACTS_WRONG(_round(c)), FACTS_RIGHT(_round(c))],
        _all("sheet", "facts_note"),
    ),
    "correcting agreed": Place(
        ("cora", "dan"),
        lambda c: [
            AMEND_ITEM(_round(c), "R1"),
            AMEND_TO(_round(c), "R1", 0),
            AMEND_TO(_round(c), "R1", 3),
            AMEND_DISSENT(_round(c), "R1"),
            AMEND_BACK(_round(c), "R1"),
        ],
        _all("agreed", "reason", "dissent"),
    ),
}
THINGS = ("amber", "copper", "cotton", "garden", "harbour", "kettle")


def _texts() -> Iterator[tuple[str, str]]:
    for word in map(" ".join, permutations(THINGS, 2)):
        yield word, f"The board keeps its yearly plan in the {word} folder, and all partners read it there."


@dataclass(slots=True)
class Play:
    """What two people have written and been shown so far."""

    company: Company
    place: Place
    by: dict[str, str]

    def lost(self, before: str, who: str) -> list[str]:
        """What another wrote and this person was not shown that is kept no more."""
        now = self.place.kept(self.company)
        gone = [word for word, writer in self.by.items() if word in before and word not in now]
        return [word for word in gone if self.by[word] != who]

    def step(self, who: str, press: str, word: str, text: str, chance: Random) -> None:
        """One thing that somebody does: presses, taps what is on the card, types, or says yes."""
        before, shown = self.place.kept(self.company), self.company.text(who)
        what = chance.choice(("press", "tap", "type", "type", "yes"))
        if what == "press":
            self.company.presses(who, press)
        elif what == "tap":
            keys = [one.key for row in self.company.card(who).buttons for one in row]
            offered = [one for one in keys if one in {"0", "1", "2", "3", "r", "x", "p"}]
            choice = chance.choice(offered or ["b"])
            self.company.taps(who, choice) if choice in keys else None
        elif what == "type":
            self.by[word] = who
            self.company.types(who, text)
        else:
            self.company.types(who, "yes")
        unseen = [one for one in self.lost(before, who) if one not in shown]
        assert not unseen, (who, what, press, shown, self.company.text(who))
        if what == "type" and SINCE in self.company.text(who):
            assert word not in self.place.kept(self.company)
            assert "Type yes." in self.company.text(who), "what was typed waits for a yes"


@pytest.mark.wide
@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("place", PLACES)
def test_nothing_of_anothers_goes_unseen(place: str, seed: int, request: pytest.FixtureRequest) -> None:
    """In any order of presses on old cards, taps on live ones, texts and yeses."""
    company: Company = request.getfixturevalue(place.split(maxsplit=1)[0])
    chance, texts = Random(f"{place} {seed}"), _texts()  # noqa: S311 – not a secret
    play, there = Play(company, PLACES[place], {}), PLACES[place]
    presses = there.presses(company)
    for who in there.who:
        company.presses(who, presses[0])
    for _ in range(24):
        word, text = next(texts)
        play.step(chance.choice(there.who), chance.choice(presses), word, text, chance)
    assert play.by


WAYS = {
    "answering note": (),
    "answering reason": (),
    "drafted agreed": ("0",),
    "drafted action": (),
    "drafted outcome": (),
    "drafted challenge": (),
    "drafted remark": (),
    "correcting agreed": ("0",),
}
"""The taps that lead from a place to where a text is awaited."""


@pytest.mark.parametrize("answer", ["yes", "no"])
@pytest.mark.parametrize("place", WAYS)
@pytest.mark.wide
def test_what_was_typed_waits_for_a_yes(place: str, answer: str, request: pytest.FixtureRequest) -> None:
    """It is shown back beside what stands by now; whoever says no leaves that as it is."""
    company: Company = request.getfixturevalue(place.split(maxsplit=1)[0])
    there, texts = PLACES[place], _texts()
    one, other = there.who
    for who in (one, other):
        company.presses(who, there.presses(company)[0])
        company.taps(who, *WAYS[place])
    (first, theirs), (second, mine) = next(texts), next(texts)
    company.types(other, theirs)
    assert first in there.kept(company)

    company.types(one, mine)
    said = company.text(one)
    assert SINCE in said or "you last looked" in said
    assert f"Put “{mine}” in its place? Type yes." in said
    assert first in said
    assert first in there.kept(company)
    assert second not in there.kept(company)
    company.types(one, answer)
    assert (second in there.kept(company), first in there.kept(company)) == (answer == "yes", answer == "no")
