"""What is left of a round's numbers for who reads by agency, and for who reads the area."""

import re
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from flows.board import Return, Run
from flows.framework import Framework
from flows.people import Reader, Role, Team
from flows.permissions import reader_of
from flows.rounds import Answer, DontKnow, NoCase, NotApplicable, Rated, Rating, RoundState, Sheet
from flows.scoring import Crowd, Series, Span, Standing, as_read_by, compare, score_area
from storage.framework.file import read_framework
from tests.flows.conversations.test_area_results import AT, ROUND, run
from tests.flows.conversations.test_area_results import before as earlier
from tests.paths import FOUR

FRAMEWORK = read_framework(FOUR.read_bytes())
"""R1 and R3 are asked of all four agencies, R2 of three, the domain of staff of two."""

RATINGS: dict[str, Rating] = {
    **{str(n): Rated(level=n) for n in range(4)},
    "d": DontKnow(),
    "c": NoCase(),
    "n": NotApplicable(reason="age"),
}
RATED = (("SC", "322222"), ("H", "211000"), ("P", "103"), ("E", "03"))


def back(
    name: str,
    agency: str,
    said: str,
    only: frozenset[str] | None = None,
    *,
    framework: Framework = FRAMEWORK,
) -> Return:
    """A team's return: a character for each item it is asked."""
    asked = framework.asked(agency, frozenset(), only)
    answers = {
        item.id: Answer(item=item.id, rating=RATINGS[given], by="", at=AT)
        for item, given in zip(asked, said, strict=True)
    }
    sheet = Sheet(id=name, round=ROUND, team=name, submitted=AT, answers=answers, only=only)
    team = Team(id=name, area="area", name=name, agency=agency, functions=frozenset())
    return Return(team=team, sheet=sheet, answered=len(answers))


def of(*returns: tuple[str, str], agreed: dict[str, int] | None = None) -> Run:
    """A round with one team of each agency."""
    return run(*(back(agency, agency, said) for agency, said in returns), agreed=agreed, framework=FRAMEWORK)


def for_area(now: Run) -> dict[str, Any]:
    """The median and the range of each item as everybody reads it, and whether it is withheld."""
    items = as_read_by(Reader.AREA, score_area(now)).items
    return {
        id_: (one.numbers.median, one.numbers.least, one.numbers.most, one.withheld)
        for id_, one in items.items()
    }


def test_the_area_is_shown_from_three_agencies_and_its_range_from_four() -> None:
    """Two agencies are too few for anything."""
    shown = for_area(of(*RATED))
    assert shown["R1"] == (Fraction(3, 2), 0, 3, False)
    assert shown["R2"] == (1, None, None, False)
    assert shown["S1"] == (None, None, None, True)


def test_who_does_not_know_is_no_agency_that_rated() -> None:
    """Of four that are asked, one that doesn't know leaves three, two leave too few."""
    three = for_area(of(("SC", "322222"), ("H", "211000"), ("P", "d03"), ("E", "03")))
    two = for_area(of(("SC", "322222"), ("H", "211000"), ("P", "d03"), ("E", "n3")))
    assert three["R1"] == (2, None, None, False)
    assert two["R1"] == (None, None, None, True)


def test_a_domain_is_made_of_what_is_shown() -> None:
    """Nobody can take what is shown from its score and be left with what is withheld."""
    score = as_read_by(Reader.AREA, score_area(of(*RATED, agreed={"R1": 0})))
    responses, staff = score.domains
    assert responses.tenths(Series.SELF_RATED) == 17
    assert responses.span is None  # two of its items alone have a range
    assert (responses.rated, responses.could_be) == (11, 11)
    assert staff.standing(Series.SELF_RATED) is Standing.WITHHELD
    assert (staff.rated, staff.could_be) == (0, 0)
    assert (score.rated, score.asked, score.withheld) == (11, 11, 3)
    assert score.items["R1"].agreed == 0


def test_agreed_is_withheld_with_its_item() -> None:
    """An agreed level without a reason would say that it is the median."""
    few = as_read_by(Reader.AREA, score_area(of(("SC", "322222"), ("H", "211000"), agreed={"R1": 0})))
    assert few.items["R1"].agreed is None
    assert (few.agreed, few.could_agree) == (0, 0)
    assert few.series is Series.SELF_RATED


def test_who_reads_by_agency_has_no_team() -> None:
    """Of two teams they have what these come to, and which agencies have no value."""
    teams = (back("A", "SC", "322222"), back("B", "SC", "122220"), back("C", "H", "d11000"))
    score = score_area(run(*teams, framework=FRAMEWORK))
    one = as_read_by(Reader.AGENCIES, score).items["R1"]
    assert dict(one.halves) == {"SC": 4}
    assert not one.levels
    assert one.dont_know == ("H",)
    assert one.numbers == score.items["R1"].numbers
    assert as_read_by(Reader.AGENCIES, score).domains[0].span == Span(agencies=1, least=20, most=20, items=3)


def test_top_levels_are_counted_by_agency_for_who_reads_by_agency() -> None:
    """A three of one of two teams is no three of their agency, unless both say so."""
    both = run(back("A", "SC", "332222"), back("B", "SC", "312222"), framework=FRAMEWORK)
    score = as_read_by(Reader.AGENCIES, score_area(both))
    assert score.tops is None
    assert score.tops_by_agency
    assert (score.tops_by_agency.count, dict(score.tops_by_agency.bare)) == (1, {"SC": ("R1",)})


@pytest.mark.parametrize(("teams", "shown"), [(5, ()), (6, (Crowd(agency="E", teams=6, least=0, most=3),))])
@pytest.mark.parametrize("reader", [Reader.AREA, Reader.AGENCIES])
def test_an_agency_of_more_than_five_teams_has_its_range(
    reader: Reader, teams: int, shown: tuple[Crowd, ...]
) -> None:
    """Also where the item itself is withheld; no team of it can be told."""
    schools = [back(f"E{n}", "E", f"{n % 4}3") for n in range(teams)]
    score = as_read_by(reader, score_area(run(*schools, framework=FRAMEWORK)))
    assert score.items["R1"].crowds == shown


def test_a_progress_round_does_not_tell_what_nobody_was_asked() -> None:
    """That depends on what was said before; a full round asks by function."""
    only = frozenset({"R1"})
    teams = tuple(back(agency, agency, said[0], only) for agency, said in RATED)
    full = run(*teams, framework=FRAMEWORK)
    progress = replace(full, round=replace(full.round, progress=True))
    assert not for_area(full)["S1"][3]
    assert for_area(progress)["S1"][3]


@pytest.mark.parametrize(
    ("then", "reader", "items"),
    [
        (RATED, Reader.TEAMS, 6),
        (RATED, Reader.AGENCIES, 6),
        (RATED, Reader.AREA, 3),
        (RATED[:3], Reader.TEAMS, 6),
        (RATED[:3], Reader.AGENCIES, 6),
        (RATED[:3], Reader.AREA, 0),
    ],
)
def test_the_area_is_compared_where_the_same_agencies_were_asked(
    then: tuple[tuple[str, str], ...], reader: Reader, items: int
) -> None:
    """On a part of them it would say what the others rated."""
    past = earlier(*of(*then).returns)
    past = replace(past, framework=FRAMEWORK, round=replace(past.round, framework=FRAMEWORK.version))
    now, old = (as_read_by(reader, score_area(one)) for one in (of(*RATED), past))
    assert compare((FRAMEWORK, now), (FRAMEWORK, old), Series.SELF_RATED).items == items


def pairs_read_by(reader: Reader, then: Run, now: Run) -> dict[str, Any]:
    """Each item compared for this reader in rounds that are opened now, then and now."""
    then = replace(earlier(*then.returns), framework=FRAMEWORK)
    scores = [as_read_by(reader, score_area(one)) for one in (now, then)]
    found = compare(
        (FRAMEWORK, scores[0]),
        (FRAMEWORK, scores[1]),
        Series.SELF_RATED,
        alike=True,
        same_teams=True,
        as_rated=True,
    )
    return {pair.item: (pair.then, pair.now) for change in found.changes for pair in change.pairs}


def test_a_dont_know_that_becomes_a_level_is_no_rise() -> None:
    """Everybody is told no second number of either round, who reads by agency those who rated both times."""
    then = of(("SC", "011111"), ("H", "011111"), ("P", "011"), ("E", "d1"))
    now = of(("SC", "011111"), ("H", "111111"), ("P", "011"), ("E", "31"))
    assert for_area(then)["R1"][0] == 0
    assert for_area(now)["R1"][0] == Fraction(1, 2)
    assert pairs_read_by(Reader.AREA, then, now) == {"R2": (1, 1), "R3": (1, 1)}
    assert pairs_read_by(Reader.AGENCIES, then, now)["R1"] == (0, 0)
    assert pairs_read_by(Reader.AREA, then, then)["R1"] == (0, 0)


def two_teams(said: str, other: str) -> Run:
    """Two teams of social care beside two agencies that say the same in every round."""
    rest = (back("H", "H", "011111"), back("P", "P", "311"))
    return run(back("A", "SC", said), back("B", "SC", other), *rest, framework=FRAMEWORK)


@pytest.mark.parametrize(("then", "now"), [("d11111", "311111"), ("311111", "d11111"), ("c11111", "211111")])
def test_another_team_of_an_agency_that_rates_is_no_move(then: str, now: str) -> None:
    """Every team that rated both times said the same, so nobody who reads no team is told of a change."""
    rounds = two_teams("011111", then), two_teams("011111", now)
    assert pairs_read_by(Reader.AREA, *rounds) == {"R2": (1, 1), "R3": (1, 1)}
    assert pairs_read_by(Reader.AGENCIES, *rounds)["R1"] == (Fraction(3, 2), Fraction(3, 2))
    assert pairs_read_by(Reader.TEAMS, *rounds)["R1"] == (0, 0)
    same = two_teams("d11111", "211111"), two_teams("d11111", "211111")
    assert pairs_read_by(Reader.AREA, *same)["R1"] == (2, 2)
    # the one that did not know may be another, though as many rated
    turned = two_teams("011111", "d11111"), two_teams("d11111", "311111")
    assert "R1" not in pairs_read_by(Reader.AREA, *turned)


@pytest.mark.parametrize(("schools", "compared"), [(6, False), (7, True)])
def test_an_agency_of_which_many_rated_is_the_same_whichever_did(*, schools: int, compared: bool) -> None:
    """Of hundreds of schools some always did not know; of seven, six do when one does not."""
    rest = [back(agency, agency, said) for agency, said in RATED[:3]]
    then, now = (
        run(*rest, *(back(f"E{n}", "E", "33" if n else said) for n in range(schools)), framework=FRAMEWORK)
        for said in ("d3", "03")
    )
    four = (Fraction(5, 2), Fraction(5, 2))
    assert pairs_read_by(Reader.AREA, then, now).get("R1") == (four if compared else None)
    assert pairs_read_by(Reader.AGENCIES, then, now)["R1"] == (four if compared else (2, 2))


@pytest.mark.parametrize("reader", Reader)
def test_who_did_not_rate_what_was_agreed_is_no_agency_that_is_compared(reader: Reader) -> None:
    """The item is, whoever rated it: as it was agreed both times."""
    text = FOUR.read_text()
    everyone = read_framework(re.sub(r"ask: \[.*?\]", "ask: [SC, H, P, E]", text).encode())
    rest = [back(agency, agency, "322222", framework=everyone) for agency in ("SC", "H", "E")]
    now, then = (
        run(*rest, back("P", "P", said, framework=everyone), agreed={"R1": level}, framework=everyone)
        for said, level in (("dnnnnn", 2), ("1nnnnn", 1))
    )
    scores = [as_read_by(reader, score_area(one)) for one in (now, then)]
    found = compare(
        (everyone, scores[0]),
        (everyone, scores[1]),
        Series.SETTLED,
        alike=True,
        same_teams=True,
        as_rated=True,
    )
    assert {(pair.then, pair.now) for pair in found.of("R").pairs if pair.item == "R1"} == {
        (Fraction(1), Fraction(2))
    }
    assert found.agencies == ("SC", "H", "E")


def test_a_comparison_by_agency_is_of_whole_agencies() -> None:
    """A team that came new would be told from what its agency came to before and now."""
    now = run(back("A", "SC", "333333"), back("B", "SC", "000000"), framework=FRAMEWORK)
    past = replace(earlier(back("A", "SC", "333333")), framework=FRAMEWORK)
    scores = [as_read_by(Reader.AGENCIES, score_area(one)) for one in (now, past)]
    pairs = compare((FRAMEWORK, scores[0]), (FRAMEWORK, scores[1]), Series.SELF_RATED).of("R").pairs
    assert {(pair.then, pair.now) for pair in pairs} == {(Fraction(3), Fraction(3, 2))}


@pytest.mark.parametrize(("schools", "agencies"), [(2, ("SC",)), (5, ("SC",)), (6, ("SC", "E"))])
def test_the_same_agencies_are_the_same_teams(schools: int, agencies: tuple[str, ...]) -> None:
    """From the fifth rules on; of many teams some are always others. Who is left out is named."""
    first = [back("A", "SC", "333333"), *(back(f"E{n}", "E", "33") for n in range(schools))]
    then = replace(earlier(*first), framework=FRAMEWORK)
    now = run(*first, back("new", "E", "00"), framework=FRAMEWORK)
    scores = [as_read_by(Reader.AGENCIES, score_area(one)) for one in (now, then)]
    one = compare(
        (FRAMEWORK, scores[0]), (FRAMEWORK, scores[1]), Series.SELF_RATED, alike=True, same_teams=True
    )
    assert one.agencies == agencies
    assert one.other_teams == (() if "E" in agencies else ("E",))
    progress = replace(scores[0], progress=True)
    hidden = compare(
        (FRAMEWORK, progress), (FRAMEWORK, scores[1]), Series.SELF_RATED, alike=True, same_teams=True
    )
    assert hidden.other_teams == ()


R_ONLY, S_ONLY = frozenset({"R1", "R2", "R3"}), frozenset({"S1", "S2", "S3"})


@pytest.mark.parametrize(
    ("then", "now", "reason"),
    [
        (("A",), ("A", "B"), "other_teams"),
        (("A-", "B+"), ("A+", "B-"), "other_asked"),
        (("A", "B-"), ("A", "B"), "in_part"),
        (("A", "B"), ("A", "B"), ""),
    ],
)
def test_an_agency_is_left_out_with_its_reason(
    then: tuple[str, ...], now: tuple[str, ...], reason: str
) -> None:
    """Other teams of it returned, or the same were asked other items; signs are halves of them."""

    def of_two(teams: tuple[str, ...]) -> list[Return]:
        halves = {"A-": R_ONLY, "B-": R_ONLY, "A+": S_ONLY, "B+": S_ONLY}
        found = [back(one[0], "SC", "222" if one in halves else "222222", halves.get(one)) for one in teams]
        return [*found, back("H", "H", "222222")]

    past = replace(earlier(*of_two(then)), framework=FRAMEWORK)
    sides = [score_area(one) for one in (run(*of_two(now), framework=FRAMEWORK), past)]
    scores = [as_read_by(Reader.AGENCIES, one) for one in sides]
    found = compare(
        (FRAMEWORK, scores[0]), (FRAMEWORK, scores[1]), Series.SELF_RATED, same_teams=True, as_rated=True
    )
    named = {key: getattr(found, key) for key in ("other_teams", "other_asked", "in_part")}
    assert named == {key: ("SC",) if key == reason else () for key in named}
    assert ("SC" in found.agencies) is (reason in ("in_part", ""))


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("state", RoundState)
def test_a_round_from_before_the_rule_goes_on_as_it_began(role: Role, state: RoundState) -> None:
    """Everybody who may read its results reads them by team."""
    old = replace(of(*RATED).round, state=state)
    assert reader_of(frozenset({role}), old) is Reader.TEAMS


def test_several_roles_read_what_the_widest_reads() -> None:
    """A member who is a lead reads by agency once results are released, and only the area's before."""
    both = frozenset({Role.MEMBER, Role.LEAD})
    released = replace(of(*RATED).round, state=RoundState.RELEASED, rules=2)
    assert reader_of(both, released) is Reader.AGENCIES
    assert reader_of(both, replace(released, state=RoundState.DRAFT)) is Reader.AREA
    assert reader_of(both | {Role.SCRUTINEER}, released) is Reader.TEAMS
