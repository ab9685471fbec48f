"""Whatever is corrected, a next round in which every answer stays the same shows no change, to nobody."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from flows.board import Return, Run
from flows.people import Reader
from flows.rounds import Answer, Rated
from flows.scoring import Comparison, Series, compare, score_for
from tests.counts import examples
from tests.flows.conversations.test_area_results import AT, run
from tests.flows.conversations.test_area_results import before as past
from tests.flows.scoring.test_readers import FRAMEWORK, back

AGENCIES = ("SC", "SC", "H", "H", "P", "E", "E")


def other(one: Return, dice: random.Random, version: int) -> Return:
    """A return as a correction lets it in: other answers, the first of it, or none any more."""
    items = [item.id for item in FRAMEWORK.asked(one.team.agency, frozenset())]
    answers = {item: Answer(item=item, rating=Rated(level=dice.randrange(4)), by="", at=AT) for item in items}
    at = None if dice.random() < 0.2 else AT + timedelta(days=version)
    return replace(one, sheet=replace(one.sheet, submitted=at, answers=answers if at else {}))


def versions(seed: int) -> tuple[Run, ...]:
    """The versions of a round: some teams have another return in each, and other levels are agreed."""
    dice = random.Random(seed)  # noqa: S311 – no secret
    returns = [
        other(back(f"t{number}", agency, "0" * len(FRAMEWORK.asked(agency, frozenset()))), dice, 0)
        for number, agency in enumerate(AGENCIES)
    ]
    items = list(FRAMEWORK.items)
    found: list[Run] = []
    for version in range(dice.randint(2, 4)):
        if version:
            changed = set(dice.sample(range(len(returns)), dice.randint(0, 4)))
            returns = [
                other(one, dice, version) if place in changed else one for place, one in enumerate(returns)
            ]
        agreed = {item: dice.randrange(4) for item in items if dice.random() < 0.2}
        made = past(*returns)
        made = replace(made, framework=FRAMEWORK, agreed=run(agreed=agreed, framework=FRAMEWORK).agreed)
        found.append(replace(made, earlier=tuple(found)))
    return tuple(found)


def compared(last: Run, following: Run) -> Sequence[Comparison]:
    """What each reader is told of the next round, with what was rated and with what was agreed."""
    return [
        compare(
            (FRAMEWORK, score_for(reader, following)),
            (FRAMEWORK, score_for(reader, last)),
            series,
            alike=True,
        )
        for reader in Reader
        for series in Series
    ]


@pytest.mark.parametrize("seed", range(examples(12)))
def test_what_stays_the_same_shows_no_change(seed: int) -> None:
    """Neither in what everybody reads nor by agency or team, whichever returns everybody's numbers count."""
    last = versions(seed)[-1]
    following = replace(last, round=replace(last.round, id="c" * 16, number=2), earlier=())
    assert all(
        pair.then == pair.now
        for comparison in compared(last, following)
        for change in comparison.changes
        for pair in change.pairs
    )


@pytest.mark.parametrize("seed", range(examples(12)))
def test_a_later_round_that_is_corrected_to_what_was_said_before_shows_no_change(seed: int) -> None:
    """The other way round: the later of the two has the versions."""
    *_, last = later = versions(seed)
    before = replace(last, round=replace(last.round, id="c" * 16, number=0), earlier=())
    assert all(
        pair.then == pair.now
        for comparison in compared(before, later[-1])
        for change in comparison.changes
        for pair in change.pairs
    )


@pytest.mark.parametrize("came", [(), ("t0",), ("t0", "t1"), ("t4",), ("t0", "t4")])
@pytest.mark.parametrize("went", [(), ("t0",), ("t2",), ("t2", "t3"), ("t4",)])
@pytest.mark.parametrize("changed", [(), ("t5",)])
def test_what_is_left_out_and_what_still_counts_is_said_by_which_they_are(
    came: tuple[str, ...], went: tuple[str, ...], changed: tuple[str, ...]
) -> None:
    """However many have come in, gone or changed: a count of them may be the same."""
    came = tuple(one for one in came if one not in went)
    first = [
        back(f"t{number}", agency, "1" * len(FRAMEWORK.asked(agency, frozenset())))
        for number, agency in enumerate(AGENCIES)
    ]
    then = past(*(_at(one, None if one.team.id in came else AT) for one in first))
    later = [
        _at(one, None if one.team.id in went else AT + timedelta(days=one.team.id in (*came, *changed)))
        for one in first
    ]
    old = replace(then, framework=FRAMEWORK)
    score = score_for(Reader.AREA, replace(old, returns=tuple(later), earlier=(old,)))
    if not score.held:
        assert not score.leaves_out
        assert not score.still_counts
        assert len({AGENCIES[int(one[1])] for one in (*came, *went, *changed)}) in {0, 3, 4}
        return
    assert score.leaves_out is bool(came or changed)
    assert score.still_counts is bool(went)
    assert score.rests_on_others is bool(came or went)


def _at(one: Return, at: datetime | None) -> Return:
    """A return that was submitted then, or not."""
    answers = one.sheet.answers if at else {}
    return replace(one, sheet=replace(one.sheet, submitted=at, answers=answers))


def test_some_of_it_is_compared_and_some_held_back() -> None:
    """The properties above are not about nothing."""
    made = [versions(seed)[-1] for seed in range(24)]
    scores = [score_for(Reader.AREA, one) for one in made]
    assert any(one.held for one in scores)
    pairs = [
        len(change.pairs)
        for one in made
        for comparison in compared(one, replace(one, earlier=()))
        if comparison.reader is Reader.AREA
        for change in comparison.changes
    ]
    assert any(pairs)
