"""What counts as taken part, who has no team, and what stands out: said alike wherever it is said."""

from dataclasses import replace
from fractions import Fraction

import pytest

from flows.asking.crowds import MANY
from flows.board import Return, Run
from flows.conversations.results import handed_on, reporting
from flows.conversations.results.edges import extremes
from flows.people import Reader, Team
from flows.reports import Edition
from flows.rounds import NEEDS_RATINGS, RULES, RoundState
from flows.scale import brief
from flows.tallies import unasked
from tests.bot.report.test_handouts import some, talk
from tests.flows.conversations.test_area_results import (
    AT,
    FRAMEWORK,
    ROUND,
    TAKERS,
    board,
    card,
    picture,
    run,
    said,
    team,
)

CARE, CLINIC = team("Care", "SC", "333322"), team("Clinic", "H", "1031")


@pytest.mark.parametrize(
    ("given", "part", "blank"),
    [
        ("....", "1 of 2 teams, 1 of 2 agencies. 1 return has no answer in it.", True),
        ("d...", "2 of 2 teams, 2 of 2 agencies.", False),
    ],
)
def test_who_answered_nothing_took_no_part(given: str, part: str, *, blank: bool) -> None:
    """On picture, card, list and paper; whoever only says that they don't know has answered."""
    of = board(run(CARE, team("Clinic", "H", given), state=RoundState.RELEASED))
    texts = [picture(of).caption, "\n".join(card(f"outsum:{ROUND}", of).lines), said(TAKERS, of)]
    texts += [
        "\n".join(reporting.of_round(talk(of), edition).basis)
        for edition in (Edition.PARTNERS, Edition.PUBLIC)
    ]
    for text in texts:
        assert f"Took part: {part}" in text
        assert ("no answer in it" in text) is blank


def test_an_empty_return_changes_no_score() -> None:
    """It is counted apart, and no more."""
    alone, both = run(CARE), run(CARE, team("Clinic", "H", "...."))
    rays = [[ray.tenths for ray in picture(board(one)).star.rays] for one in (alone, both)]
    assert rays[0] == rays[1]


def test_several_teams_of_which_one_answered_nothing() -> None:
    """Their agency took part as soon as one of them answered."""
    of = board(run(CARE, team("Other", "SC", "......"), CLINIC))
    assert "Took part: 2 of 3 teams, 2 of 2 agencies. 1 return has no answer in it." in picture(of).caption


def test_who_has_no_team_is_who_leaves_questions_to_nobody() -> None:
    """As the card of the round counts it: an agency that is asked nothing of its own is not missed."""
    without = replace(FRAMEWORK, agencies=tuple(replace(one, required=False) for one in FRAMEWORK.agencies))
    left = unasked(without, [CARE.team])
    names = [one.name for one in without.agencies if one.id in left]
    shown = picture(board(run(CARE, framework=without))).caption
    assert names
    assert f"No team from: {' and '.join(names)}." in shown
    all_three = [
        Team(id=one.id, area="area", name=one.name, agency=one.id, functions=frozenset())
        for one in without.agencies
    ]
    assert not unasked(without, all_three)


@pytest.mark.parametrize("seed", range(6))
def test_what_is_not_shown_may_be_the_weakest(seed: int) -> None:
    """Who reads the area is told that it is of what is shown; who reads all of it is not."""
    there = some(seed)
    for reader in Reader:
        score = there.score_as(reader)
        for line in extremes(there, score):
            assert ("of what is shown" in line.lower()) is (score.withheld > 0)


def test_none_stands_out_because_others_come_close() -> None:
    """It says why none is named, as two numbers may be far apart with a third near to both."""
    of = board(run(team("North", "SC", "222232222", assess=True)))
    assert "No domain is clearly strongest or weakest: others come within two levels" in picture(of).caption


def test_the_page_for_staff_says_that_their_return_is_empty() -> None:
    """It is not said to have rated nothing low and nothing good."""
    of = board(run(CARE, team("Clinic", "H", "...."), state=RoundState.RELEASED))
    health = next(one for one in FRAMEWORK.agencies if one.id == "H")
    parts = handed_on.handout(talk(of), health).pages[0].parts
    (own,) = (one for one in parts if one.heading == "Your agency")
    assert (own.said, own.points) == (("The return of your agency has no answer in it.",), ())


def test_a_value_between_two_levels_is_said_as_it_is() -> None:
    """With two decimals at most; what has more is said in tenths."""
    values = (Fraction(1, 4), Fraction(3, 2), Fraction(2), Fraction(1, 3), Fraction(9, 8))
    assert [brief(one) for one in values] == ["0.25", "1.5", "2", "0.3", "1.1"]


def new(*returns: Return, state: RoundState = RoundState.DRAFT) -> Run:
    """A round that was opened under today's rules."""
    made = run(*returns, state=state)
    return replace(made, round=replace(made.round, rules=RULES))


@pytest.mark.parametrize(
    ("given", "silent"), [("......", True), ("dddddd", False), ("nnnnnn", False), ("d.n.c.", False)]
)
def test_a_required_agency_that_rated_nothing_leaves_it_provisional(given: str, *, silent: bool) -> None:
    """On picture, card, list and papers alike; everybody is told which where it gave no answer at all."""
    made = new(team("Care", "SC", given), CLINIC)
    of = board(made)
    assert [ray.provisional for ray in picture(of).star.rays] == [True, False, False]
    named, unnamed = (
        f"until {who} rated something." for who in ("Social care have", "each required agency has")
    )
    texts = [(one, named) for one in (picture(of).caption, said(TAKERS, of))]
    texts += [("\n".join(card(f"outsum:{ROUND}", of).lines), named)]
    released = board(replace(made, round=replace(made.round, state=RoundState.RELEASED, released=AT)))
    for edition, says in ((Edition.PARTNERS, named), (Edition.PUBLIC, named if silent else unnamed)):
        report = reporting.of_round(talk(released), edition)
        assert all(one.provisional for one in report.domains if one.score is not None)
        texts.append(("\n".join(report.basis), says))
    for text, says in texts:
        assert [one for one in (named, unnamed) if one in " ".join(text.split())] == [says]


def test_a_round_of_before_keeps_what_it_said_of_a_required_agency() -> None:
    """Whatever it has become since; and an agency that had nothing to rate is not waited for."""
    made = new(team("Care", "SC", "nnnnnn"), CLINIC)
    before = replace(made, round=replace(made.round, rules=NEEDS_RATINGS - 1))
    nothing = team("Care", "SC", "......")
    asked_nothing = replace(nothing, sheet=replace(nothing.sheet, only=frozenset()))
    for one in (before, replace(made, returns=(asked_nothing, CLINIC))):
        assert not any(ray.provisional for ray in picture(board(one)).star.rays)
        assert "rated something" not in picture(board(one)).caption


def test_an_empty_return_is_counted_apart_where_teams_are_many() -> None:
    """As it is where they are named."""
    many = [team(f"Care {n}", "SC", "333322") for n in range(MANY)]
    told = said(TAKERS, board(new(*many, team("Late", "SC", "......"), CLINIC)))
    assert f"Social care: {MANY} of {MANY + 1} teams returned, and 1 with no answer in it." in told
    assert "Health: 1 of 1 teams returned." in told
