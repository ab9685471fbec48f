"""The numbers of an area: worked out by hand, and against a script that shares nothing with them."""

from dataclasses import replace
from fractions import Fraction

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.board import Return, Run
from flows.rounds import DontKnow, NoCase, NotApplicable, Rated, Sheet
from flows.scoring import AreaScore, Change, Mean, Series, Span, Standing, compare, score_area
from flows.scoring.comparison import Pair
from flows.scoring.steps import edges, too_few
from tests import independent
from tests.counts import examples
from tests.flows.conversations.test_area_results import AT, FRAMEWORK, before, run, team
from tests.flows.small import SMALL

CONTENT = yaml.safe_load(SMALL.replace("about: own", "about: area", 4))


def scored(*returns: Return, agreed: dict[str, int] | None = None) -> AreaScore:
    """The score of a draft with these returns."""
    return score_area(run(*returns, agreed=agreed))


def values(score: AreaScore, domain: int, series: Series = Series.SELF_RATED) -> list[Fraction]:
    """The values of a domain's items."""
    return [value for _, value in score.domains[domain].values(series)]


def test_median_of_two_agencies_is_the_mean_of_both() -> None:
    """2 and 3 make 2.5, 0 and 3 make 1.5, 1 and 2 make 1.5; with a lone 1 that is 6.5 / 4 = 1.625."""
    score = scored(team("S", "SC", "201100"), team("H", "H", "3320"))
    assert values(score, 0) == [Fraction(5, 2), Fraction(3, 2), Fraction(1), Fraction(3, 2)]
    assert score.domains[0].tenths(Series.SELF_RATED) == 16


def test_agency_with_many_teams_has_one_voice() -> None:
    """Three teams of social care at 3, 3, 0 count as one 3; with health at 0 the area is at 1.5."""
    teams = [team(name, "SC", said) for name, said in (("A", "333333"), ("B", "333333"), ("C", "000000"))]
    score = scored(*teams, team("H", "H", "0000"))
    assert values(score, 0) == [Fraction(3, 2), Fraction(3, 2), Fraction(3), Fraction(3, 2)]
    assert score.counted.returned == ("SC", "H")
    numbers = score.items["C01"].numbers
    assert (numbers.good, numbers.least, numbers.most) == (1, Fraction(0), Fraction(3))


def test_even_number_of_teams_of_one_agency() -> None:
    """Two teams at 1 and 2 make their agency 1.5; alone, that is the area's value."""
    score = scored(team("A", "SC", "111111"), team("B", "SC", "222222"))
    assert values(score, 0) == [Fraction(3, 2)] * 4
    assert score.domains[0].tenths(Series.SELF_RATED) == 15
    assert score.domains[0].span == Span(agencies=1, least=15, most=15, items=4)
    assert not score.mixed


def test_one_team_only() -> None:
    """Its levels are the area's; nothing is mixed."""
    score = scored(team("A", "SC", "012312"))
    assert values(score, 0) == [Fraction(level) for level in (0, 1, 2, 3)]
    assert score.domains[0].tenths(Series.SELF_RATED) == 15
    assert (score.submitted, score.rated, score.asked) == (1, 6, 6)
    assert not score.mixed


def test_all_dont_know_is_not_assessed_and_no_zero() -> None:
    """Three don't knows make no score, whatever the rest."""
    score = scored(team("A", "SC", "dddd22"), team("H", "H", "ddd2"))
    assert score.domains[0].standing(Series.SELF_RATED) is Standing.NOT_ASSESSED
    assert score.domains[0].tenths(Series.SELF_RATED) is None
    assert len(score.unknown) == 4
    assert score.domains[0].could_be == 7
    assert score.domains[0].rated == 0


def test_no_case_known_is_counted_among_what_could_be_rated_and_scores_nothing() -> None:
    """It is neither a level nor out of the question, as not applicable is."""
    score = scored(team("A", "SC", "cc3n22"), team("H", "H", "c33n"))
    first = score.domains[0]
    assert (first.rated, first.could_be, first.asked) == (3, 6, 7)
    assert [one.item.id for one in score.without_case] == ["C01", "C02"]
    assert score.items["C01"].no_case == ("A", "H")
    assert first.provisional


def test_domain_nobody_was_asked_and_domain_one_agency_was_asked() -> None:
    """Without the function nobody is asked about assessment; with it, only social care is."""
    without = scored(team("A", "SC", "222222"), team("H", "H", "2222"))
    assert without.domains[1].standing(Series.SELF_RATED) is Standing.NOT_ASKED
    alone = scored(team("A", "SC", "222201222", assess=True), team("H", "H", "2222"))
    assert alone.domains[1].tenths(Series.SELF_RATED) == 10
    assert alone.domains[1].agencies == {"SC": 10}
    assert alone.domains[1].span == Span(agencies=1, least=10, most=10, items=3)


def test_agency_that_is_required_and_missing_makes_it_provisional() -> None:
    """Social care has a team that has not submitted: its answers count for nothing."""
    score = scored(team("A", "SC", "000000", back=False), team("H", "H", "3333"))
    assert values(score, 0) == [Fraction(3)] * 3
    assert score.required == ("SC",)
    assert score.provisional
    assert (score.submitted, score.counted.teams) == (1, 2)


@pytest.mark.parametrize(
    ("teams", "share", "enough"),
    [
        (0, 60, 0),
        (1, 60, 1),
        (2, 60, 2),
        (3, 60, 3),
        (4, 60, 3),
        (5, 60, 3),
        (10, 60, 6),
        (287, 60, 173),
        (3, None, 1),
        (287, None, 1),
    ],
)
def test_how_many_teams_make_an_agency_count(teams: int, share: int | None, enough: int) -> None:
    """All of up to three, else six in ten, rounded up; a round opened before there was a share needs one."""
    assert replace(run().round, share=share).enough(teams) == enough


def test_agency_of_which_too_few_returned_is_neither_there_nor_missing() -> None:
    """Two of four is below six in ten, three is not; what was answered counts either way."""
    four = [team(name, "SC", "111111", back=name < "C") for name in "ABCD"]
    opened = replace(run(*four), round=replace(run().round, share=60))
    score = score_area(opened)
    counted = score.counted
    assert (counted.returned, counted.missing, dict(counted.partly)) == ((), (), {"SC": (2, 4)})
    assert score.required == ("SC",)
    assert counted.agencies == 1
    assert score.domains[0].tenths(Series.SELF_RATED) == 10
    three = [
        replace(one, sheet=replace(one.sheet, submitted=AT)) if one.team.id == "C" else one for one in four
    ]
    enough = score_area(replace(opened, returns=tuple(three)))
    assert (enough.counted.returned, enough.counted.partly, enough.required) == (("SC",), {}, ())


@pytest.mark.parametrize(("gone", "returned"), [(False, ()), (True, ("SC",))])
def test_team_that_ended_before_it_submitted_is_waited_for_no_longer(
    gone: bool,  # noqa: FBT001 – a case of two
    returned: tuple[str, ...],
) -> None:
    """Two teams have to return, unless one of them is gone; one that had returned stays returned."""
    late = replace(team("B", "SC", "111111", back=False), gone=gone)
    opened = replace(run(team("A", "SC", "111111"), late), round=replace(run().round, share=60))
    assert score_area(opened).counted.returned == returned
    left = replace(team("B", "SC", "222222"), gone=True)
    without = score_area(replace(opened, returns=(team("A", "SC", "111111"), left)))
    assert without.counted.returned == ("SC",)


def test_settled_takes_what_was_agreed() -> None:
    """Agreed 0 on C01 instead of 3: (0 + 3 + 3 + 3) / 4 = 2.25, which is 2.3; self-rated stays 3.0."""
    score = scored(team("A", "SC", "333333"), agreed={"C01": 0})
    assert score.domains[0].tenths(Series.SETTLED) == 23
    assert score.domains[0].tenths(Series.SELF_RATED) == 30
    assert score.agreed == 1


def test_functions_that_differ_between_rounds_are_not_compared() -> None:
    """Assessment was not asked before, so it has no change; of the rest all six items have."""
    now = run(team("A", "SC", "333322233", assess=True))
    past = before(team("A", "SC", "222222"))
    both = compare((FRAMEWORK, score_area(now)), (FRAMEWORK, score_area(past)), Series.SELF_RATED)
    assert [change.by for change in both.changes] == [10, 0, 0]
    assert [change.compared for change in both.changes] == [True, False, False]
    assert [len(change.pairs) for change in both.changes] == [4, 0, 2]
    assert (both.items, both.agencies) == (4, ("SC",))


def test_progress_round_is_compared_on_what_both_asked() -> None:
    """Only three were asked again: from 1, 1 and 0 to 2, 2 and 0, which is 0.7 and 1.3."""
    now = run(_only(team("A", "SC", "220..."), "C01", "C02", "C03"))
    past = before(team("A", "SC", "110000"))
    both = compare((FRAMEWORK, score_area(now)), (FRAMEWORK, score_area(past)), Series.SELF_RATED)
    change = both.changes[0]
    assert [pair.item for pair in change.pairs] == ["C01", "C02", "C03"]
    assert change.then == Mean(Fraction(2), 3)
    assert change.now == Mean(Fraction(4), 3)
    assert change.by == 6
    assert score_area(now).asked == 3


def test_team_that_was_not_asked_again_makes_no_change() -> None:
    """Of two teams of one agency the good one is left out: the other rose from 0 to 1, so the agency has."""
    again = _only(team("A", "SC", "1111.."), "C01", "C02", "C03", "C04")
    now = run(again, _only(team("B", "SC", "......")))
    past = before(team("A", "SC", "000000"), team("B", "SC", "333333"))
    both = compare((FRAMEWORK, score_area(now)), (FRAMEWORK, score_area(past)), Series.SELF_RATED)
    assert both.changes[0].by == 10


@pytest.mark.parametrize(
    ("then", "now", "by"),
    [
        ("111133", "211133", 0),
        ("111133", "221133", 5),
        ("111133", "311133", 5),
        ("221133", "111133", -5),
        ("213133", "123133", 0),
    ],
)
def test_change_under_two_steps_is_none(then: str, now: str, by: int) -> None:
    """Two items by one level or one by two are a change; one by one is not, nor is one up and one down."""
    later, earlier = score_area(run(team("A", "SC", now))), score_area(before(team("A", "SC", then)))
    both = compare((FRAMEWORK, later), (FRAMEWORK, earlier), Series.SELF_RATED)
    assert both.changes[0].by == by


@given(st.lists(st.integers(0, 3), min_size=3, max_size=30), st.data())
def test_change_is_the_difference_of_what_is_printed(then: list[int], data: st.DataObject) -> None:
    """Whatever the levels: the words and the two numbers never contradict each other."""
    now = data.draw(st.lists(st.integers(0, 3), min_size=len(then), max_size=len(then)))
    pairs = [
        Pair(item=str(at), then=Fraction(one), now=Fraction(other))
        for at, (one, other) in enumerate(zip(then, now, strict=True))
    ]
    change = Change(domain="C", pairs=tuple(pairs))
    earlier, later = (independent.tenths(Fraction(sum(each), len(each))) for each in (then, now))
    assert change.by == (later - earlier if abs(sum(now) - sum(then)) >= 2 else 0)


def test_what_lies_under_two_steps_apart_does_not_stand_out() -> None:
    """The edge and what can't be told from it stand out together, unless something lies near to both."""

    def stand_out(*totals: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
        return edges([Mean(Fraction(total), 8) for total in totals])

    assert stand_out(16, 15, 10) == ((0, 1), (2,))
    assert stand_out(20, 18, 16, 14, 12) == ((0,), (4,))
    assert stand_out(16, 15) == ((), ())
    assert stand_out(16, 15, 14) == ((), ())
    assert stand_out(16, 14) == ((0,), (1,))
    assert edges([None, Mean(Fraction(16), 8), None]) == ((), ())
    assert edges([Mean(Fraction(8), 4), Mean(Fraction(20), 12)]) == (
        (),
        (),
    )  # 0.33, and 1.3 steps of the first


def test_an_edge_of_most_domains_is_none() -> None:
    """Of five, four or five are not named: the few that are apart from all others are, or nothing is."""

    def stand_out(*totals: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
        return edges([Mean(Fraction(total), 8) for total in totals])

    assert stand_out(16, 16, 15, 16, 4) == ((), (4,))
    assert stand_out(16, 4, 5, 4, 4) == ((0,), ())
    assert stand_out(16, 16, 15, 8, 4) == ((), (4,))
    assert stand_out(16, 15, 10, 5, 4) == ((), ())
    assert stand_out(8, 8, 9, 10, 11) == ((), ())
    assert stand_out(16, 15, 10, 4) == ((0, 1), (3,))


def test_two_that_rest_on_few_items_are_not_strongest_and_weakest() -> None:
    """2.3 is near the top and 2.0 near the bottom, but on three items they are one step apart."""
    top, high, low, bottom = (
        Mean(Fraction(29), 10),
        Mean(Fraction(7), 3),
        Mean(Fraction(6), 3),
        Mean(Fraction(14), 10),
    )
    assert high.told_from(bottom)
    assert top.told_from(low)
    assert not high.told_from(low)
    assert edges([top, high, low, bottom]) == ((), ())
    assert edges([top, bottom]) == ((0,), (1,))


def test_of_those_printed_alike_all_are_named_or_none() -> None:
    """2.0 on three items can't be told from 1.4, and on ten it can: neither is weakest, and why is known."""
    means = [Mean(Fraction(14), 10), Mean(Fraction(20), 10), Mean(Fraction(6), 3), Mean(Fraction(28), 10)]
    assert edges(means) == ((3,), (0,))
    assert too_few(means) == (2,)
    assert edges([*means[:1], *means[2:]]) == ((2,), (0, 1))
    assert too_few([*means[:1], *means[2:]]) == ()


@given(st.integers(2, 40), st.lists(st.integers(0, 120), min_size=2, max_size=8))
def test_on_as_many_items_as_the_others_nobody_has_too_few(count: int, totals: list[int]) -> None:
    """What then keeps one from being named is that another is printed alike."""
    means = [Mean(Fraction(min(total, 3 * count)), count) for total in totals]
    assert too_few(means) == ()


@given(st.lists(st.tuples(st.integers(3, 12), st.fractions(0, 3, max_denominator=12)), max_size=9))
def test_whatever_is_strongest_is_two_steps_above_whatever_is_weakest(
    drawn: list[tuple[int, Fraction]],
) -> None:
    """Of any two, one from each side: by the smaller of both, and in print."""
    means = [Mean(Fraction(round(mean * count)), count) for count, mean in drawn]
    highest, lowest = edges(means)
    for one in (means[place] for place in highest):
        for other in (means[place] for place in lowest):
            assert (one.value - other.value) * min(one.count, other.count) >= 2
            assert one.tenths > other.tenths
    for edge in (highest, lowest):
        printed = {means[place].tenths for place in edge}
        assert {place for place, mean in enumerate(means) if mean.tenths in printed} == {*edge}


def test_agency_that_was_not_asked_again_makes_no_change() -> None:
    """Social care at 3 is not asked again, health stays at 1: nothing has fallen from 2 to 1."""
    now = run(_only(team("A", "SC", "......")), _only(team("H", "H", "1..."), "C01"))
    past = before(team("A", "SC", "333333"), team("H", "H", "1111"))
    both = compare((FRAMEWORK, score_area(now)), (FRAMEWORK, score_area(past)), Series.SELF_RATED)
    assert [pair.item for pair in both.changes[0].pairs] == ["C01"]
    assert both.changes[0].steps == 0


def _only(one: Return, *items: str) -> Return:
    return replace(one, sheet=replace(one.sheet, only=frozenset(items)))


# against the independent script

_AGENCIES = st.sampled_from(["SC", "H", "V"])


@st.composite
def _returns(draw: st.DrawFn) -> tuple[Return, ...]:
    """Some teams with answers of all kinds; some have not submitted, some are asked only part."""
    found = []
    for number in range(draw(st.integers(1, 6))):
        agency, assess = draw(_AGENCIES), draw(st.booleans())
        asked = FRAMEWORK.asked(agency, frozenset({"assess"} if assess else ()))
        size = len(asked)
        said = draw(st.text("0123dcn.", min_size=size, max_size=size))
        one = team(f"t{number}", agency, said, back=draw(st.integers(0, 4)) > 0, assess=assess)
        if asked and draw(st.integers(0, 4)) == 0:
            one = _only(one, *draw(st.sets(st.sampled_from([item.id for item in asked]))))
        found.append(one)
    return tuple(found)


_AGREED = st.dictionaries(st.sampled_from(["C01", "C02", "C03", "C04"]), st.integers(0, 3))


def _plain(returns: tuple[Return, ...]) -> list[independent.Returned]:
    """The same as plain data, of those who have submitted."""
    found = []
    for one in returns:
        if one.sheet.submitted:
            asked = independent.asked_of(CONTENT, one.team.agency, set(one.team.functions))
            asked &= set(asked if one.sheet.only is None else one.sheet.only)
            found.append(independent.Returned(one.team.name, one.team.agency, asked, _said(one.sheet)))
    return found


_LETTERS = {DontKnow: "d", NoCase: "c", NotApplicable: "n"}


def _said(sheet: Sheet) -> dict[str, int | str]:
    found: dict[str, int | str] = {}
    for item, answer in sheet.answers.items():
        rating = answer.rating
        found[item] = rating.level if isinstance(rating, Rated) else _LETTERS[type(rating)]
    return found


def _standing(score: AreaScore, number: int, series: Series) -> int | str:
    domain = score.domains[number]
    tenths = domain.tenths(series)
    words = {
        Standing.NOT_ASKED: "not asked",
        Standing.NOT_ASSESSED: "not assessed",
        Standing.TOO_FEW: "too few",
    }
    return words[domain.standing(series)] if tenths is None else tenths


@settings(max_examples=examples(60))
@given(_returns(), _AGREED)
def test_a_round_is_what_the_script_says(returns: tuple[Return, ...], agreed: dict[str, int]) -> None:
    """Scores in both series, counts, what is mixed, and how many agencies are where."""
    plain, score = _plain(returns), scored(*returns, agreed=agreed)
    for number, domain in enumerate(CONTENT["domains"]):
        own = independent.domain_score(domain, plain, {})
        assert _standing(score, number, Series.SELF_RATED) == own
        assert _standing(score, number, Series.SETTLED) == independent.domain_score(domain, plain, agreed)
    counts = independent.coverage(plain)
    assert (score.asked, score.rated) == (counts["asked"], counts["rated"])
    assert sum(len(one.dont_know) for one in score.items.values()) == counts["d"]
    assert sum(len(one.no_case) for one in score.items.values()) == counts["c"]
    assert sum(len(one.not_applicable) for one in score.items.values()) == counts["n"]
    assert sum(len(one.unanswered) for one in score.items.values()) == counts["open"]
    assert {one.item.id for one in score.mixed} == independent.mixed(CONTENT, plain)
    for id_, one in score.items.items():
        assert (one.numbers.good, one.numbers.agencies) == independent.good(plain, id_)


@settings(max_examples=examples(60))
@given(_returns(), _AGREED, _returns(), _AGREED)
def test_two_rounds_are_what_the_script_says(
    now: tuple[Return, ...], agreed: dict[str, int], past: tuple[Return, ...], agreed_then: dict[str, int]
) -> None:
    """Changes on common items and teams, in both series."""
    later, earlier = score_area(run(*now, agreed=agreed)), score_area(_past(past, agreed_then))
    for series, with_agreed in ((Series.SELF_RATED, False), (Series.SETTLED, True)):
        both = compare((FRAMEWORK, later), (FRAMEWORK, earlier), series)
        for domain, change in zip(CONTENT["domains"], both.changes, strict=True):
            of = [(_plain(now), agreed), (_plain(past), agreed_then)]
            first, second = [(teams, given if with_agreed else {}) for teams, given in of]
            common = independent.pairs(domain, first, second)
            assert [(pair.then, pair.now) for pair in change.pairs] == common
            expected = independent.beside(common)
            assert change.compared == isinstance(expected, tuple)
            if change.now and change.then:
                assert (change.then.tenths, change.now.tenths) == expected[:2]


def _past(returns: tuple[Return, ...], agreed: dict[str, int]) -> Run:
    return replace(before(*returns), agreed=run(*returns, agreed=agreed).agreed)
