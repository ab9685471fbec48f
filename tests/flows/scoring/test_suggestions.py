"""What a round suggests to improve: worked out by hand."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from flows.board import Return, Run
from flows.rounds import Action, ActionStatus, Answer, Rated, Sheet
from flows.scoring import AT_A_TIME, score_area, suggested
from storage.framework.file import load_framework
from tests.flows.conversations.test_area_results import AT, BEFORE, ROUND, board, card, run, team
from tests.paths import SHIPPED

_, FRAMEWORK = load_framework(SHIPPED)


def named(now: Run, *actions: Action) -> list[str]:
    """The suggestions, as item, value and team."""
    found = suggested(now, score_area(now), actions)
    return [" ".join((one.item.item.id, str(one.value), one.team or "")).strip() for one in found]


def action(
    item: str,
    team: str | None = None,
    *,
    status: ActionStatus = ActionStatus.TO_DO,
    round_: str = ROUND,
) -> Action:
    """An action about an item."""
    return Action(
        id="a",
        area="area",
        round=round_,
        item=item,
        what="Do it.",
        owner="x",
        team=team,
        status=status,
        by="m",
        at=AT,
    )


def two(agreed: dict[str, int] | None = None) -> Run:
    """C01 is 1 and 0, C02 2 and 1, C03 a lone 0, C04 3 and 0; of their own, W01 3 and 0, W02 a lone 0."""
    return run(team("S", "SC", "120330"), team("H", "H", "0100"), agreed=agreed)


def test_lowest_settled_comes_first_then_most_mixed_then_own_practice() -> None:
    """0, 0.5, then of two at 1.5 the one that is three levels apart; then Health, which is behind on W01.

    Social care alone is at 0 on W02, so it is not behind the area.
    """
    assert named(two()) == ["C03 0", "C01 1/2", "C04 3/2", "C02 3/2", "W01 0 H"]


def test_settled_is_what_was_agreed() -> None:
    """Agreed 2 is not low any more, agreed 0 is lowest; of equals the order is the framework's."""
    assert named(two(agreed={"C04": 2, "C02": 0})) == ["C02 0", "C03 0", "C01 1/2", "W01 0 H"]


def test_open_actions_and_those_done_in_this_round_are_left_out() -> None:
    """One done in the round before, or dropped, leaves the suggestion; an open one of that round does not."""
    done, dropped = ActionStatus.DONE, ActionStatus.DROPPED
    assert named(two(), action("C03"), action("C01", status=done)) == ["C04 3/2", "C02 3/2", "W01 0 H"]
    assert "C03 0" in named(two(), action("C03", status=done, round_=BEFORE))
    assert "C03 0" in named(two(), action("C03", status=dropped))
    assert "C03 0" not in named(two(), action("C03", status=ActionStatus.DOING, round_=BEFORE))


@pytest.mark.parametrize(("owner", "left"), [("H", False), ("S", True), (None, False)])
def test_own_practice_is_left_out_by_team(owner: str | None, *, left: bool) -> None:
    """Another team's action does not help Health; one that no team owns may be about it."""
    assert ("W01 0 H" in named(two(), action("W01", owner))) is left


def test_agency_with_several_teams_is_told_of_its_lowest() -> None:
    """Health is at 0.5 by two teams; the lower is to do something, then the other; the high one never is."""
    teams = [team("S", "SC", "333333"), team("A", "H", "3331"), team("B", "H", "3330")]
    assert named(run(*teams)) == ["W01 1/2 B"]
    assert named(run(*teams), action("W01", "B")) == ["W01 1/2 A"]
    assert named(run(*teams), action("W01", "B"), action("W01", "A")) == []
    high = team("C", "H", "3333")
    assert named(run(*teams, high), action("W01", "B"), action("W01", "A")) == []


def test_team_that_takes_no_part_any_more_is_left_out() -> None:
    """Nobody is there to do something."""
    health = team("H", "H", "3330")
    gone = replace(health, team=replace(health.team, ended=True))
    assert named(run(team("S", "SC", "333333"), health)) == ["W01 0 H"]
    assert named(run(team("S", "SC", "333333"), gone)) == []


def test_what_has_no_level_or_is_high_is_not_suggested() -> None:
    """Don't know is a finding of its own, never a 0."""
    assert named(run(team("S", "SC", "ddd2dd"), team("H", "H", "ddd3"))) == []
    assert named(run()) == []


def test_lowest_agencies_come_first() -> None:
    """Of two behind, the one at 0 before the one at 1, whatever the framework's order."""
    teams = [
        team("S", "SC", "333303133", assess=True),
        team("H", "H", "3330"),
        team("V", "V", "303", assess=True),
    ]
    assert named(run(*teams)) == ["A01 0 S", "A02 0 V", "W01 0 H", "A03 1 S"]


def back(agency: str, *, level: int, only: str = "") -> Return:
    """A return of this agency on the shipped framework, with one level throughout, or for one item."""
    asked = [item for item in FRAMEWORK.asked(agency, frozenset()) if item.id == (only or item.id)]
    answers = {item.id: Answer(item=item.id, rating=Rated(level=level), by="", at=AT) for item in asked}
    sheet = Sheet(id=agency, round=ROUND, team=agency, submitted=AT, answers=MappingProxyType(answers))
    known = replace(team("S", "SC", "333333").team, id=agency, name=agency, agency=agency)
    return Return(team=known, sheet=sheet, answered=len(asked))


def test_ten_at_a_time() -> None:
    """Where everything is low, the first ten, and the others behind; an action makes room for the next."""
    now = run(back(FRAMEWORK.agencies[0].id, level=0), framework=FRAMEWORK)
    found = named(now)
    assert len(found) > AT_A_TIME
    assert named(now, action(found[0].split()[0])) == found[1:]


def test_own_practice_keeps_its_room() -> None:
    """Where ten items of the area are low, four places are left to agencies that are behind in their own."""
    low, high = back(FRAMEWORK.agencies[0].id, level=0), back(FRAMEWORK.agencies[1].id, level=3)
    found = suggested(now := run(low, high, framework=FRAMEWORK), score_area(now), ())
    assert [one.agency is None for one in found[:AT_A_TIME]] == [True] * 6 + [False] * 4
    assert len({(one.item.item.id, one.team) for one in found}) == len(found)


@pytest.mark.parametrize(
    ("place", "said"),
    [(0, "Social care: 0. The area: 2. From 0 to 3."), (1, "Health: 1. The area: 2. From 0 to 3.")],
)
def test_agency_that_is_behind_is_told_where_all_are(place: int, said: str) -> None:
    """Its own value, the area's, and how far apart agencies are."""
    ids = [agency.id for agency in FRAMEWORK.agencies][:4]
    item = next(one.id for one in FRAMEWORK.items.values() if one.about == "own" and set(ids) <= set(one.ask))
    returns = [back(agency, level=level, only=item) for agency, level in zip(ids, (0, 1, 3, 3), strict=True)]
    now = run(*returns, framework=FRAMEWORK)
    office = replace(board(now), teams=tuple(one.team for one in returns))
    assert card(f"idea:area:{item}:{ids[place]}", office).lines[1] == said
