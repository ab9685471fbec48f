"""Scores against a plain recomputation that shares no code with them, and the numbers as they are printed."""

import re
from collections import Counter
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from statistics import median
from types import MappingProxyType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.framework import Domain, Framework, Item
from flows.people import Team
from flows.replies import Card, Picture
from flows.rounds import Answer, DontKnow, NoCase, NotApplicable, Rated, Rating, Sheet
from flows.scoring import DomainScore, Scorecard, Standing, decimal, score_sheet
from flows.scoring.medians import median_of_halves, twice_median
from tests.counts import examples
from tests.flows.play import START, Chat
from tests.flows.small import FRAMEWORK


def _item(id_: str, function: str | None, ask: tuple[str, ...]) -> Item:
    return replace(FRAMEWORK.items["C01"], id=id_, label=f"Item {id_}", function=function, ask=ask)


def _domain(id_: str, *items: Item) -> Domain:
    return replace(FRAMEWORK.domains[0], id=id_, title=f"Domain {id_}", short=f"Short {id_}", items=items)


def _wide() -> Framework:
    """Four domains: eight items, seven, five that need a function, and one of which only health is asked."""
    both = ("SC", "H")
    return replace(
        FRAMEWORK,
        domains=(
            _domain("P", *(_item(f"P{n}", None, both) for n in range(8))),
            _domain("Q", *(_item(f"Q{n}", None, both if n % 2 else ("SC",)) for n in range(7))),
            _domain("R", *(_item(f"R{n}", "assess", both) for n in range(5))),
            _domain("S", _item("S0", None, ("H",))),
        ),
    )


WIDE = _wide()

ratings = st.one_of(
    st.none(),
    st.integers(0, 3).map(lambda level: Rated(level=level)),
    st.integers(0, 3).map(lambda level: Rated(level=level)),
    st.just(DontKnow()),
    st.just(NoCase()),
    st.sampled_from(["age", "notrole", "other"]).map(lambda reason: NotApplicable(reason=reason)),
)
backings = st.sets(st.sampled_from(["policy", "data", "nothing"])).map(frozenset)


@st.composite
def sheets(draw: st.DrawFn) -> tuple[Team, Sheet]:
    """A team and its sheet, with answers to items it is asked and to some it is not."""
    functions = draw(st.sampled_from([frozenset[str](), frozenset({"assess"})]))
    agency = draw(st.sampled_from(["SC", "H"]))
    team = Team(id="t", area="a", name="Our team", agency=agency, functions=functions)
    answers = {}
    for item in WIDE.items:
        rating = draw(ratings)
        behind = draw(backings) if rating == Rated(level=3) else frozenset()
        if rating or draw(st.booleans()):
            answers[item] = Answer(item=item, rating=rating, backings=behind, by="m", at=START)
    return team, Sheet(id="s", round="r", team="t", answers=MappingProxyType(answers))


def _asked(team: Team, domain: Domain) -> list[str]:
    """The plain rule: the agency is named, and the team has the function if one is needed."""
    return [
        item.id
        for item in domain.items
        if team.agency in item.ask and (not item.function or item.function in team.functions)
    ]


def _plain(score: DomainScore, asked: list[str], given: dict[str, Rating | None]) -> None:
    """Check one domain against the rules as they read in words."""
    levels = [rating.level for item in asked if isinstance(rating := given.get(item), Rated)]
    not_applicable = [item for item in asked if isinstance(given.get(item), NotApplicable)]
    assert score.asked == len(asked)
    assert [level for _, level in score.rated] == levels
    assert list(score.dont_know) == [item for item in asked if given.get(item) == DontKnow()]
    assert list(score.no_case) == [item for item in asked if given.get(item) == NoCase()]
    assert [item for item, _ in score.not_applicable] == not_applicable
    assert list(score.unanswered) == [item for item in asked if given.get(item) is None]
    if len(levels) < 3:
        why_not = "too few to score" if levels else "not assessed" if asked else "not asked"
        assert (score.standing, score.tenths, score.provisional) == (why_not, None, False)
        return
    mean = Decimal(sum(levels)) / Decimal(len(levels))
    assert score.standing == "scored"
    assert score.tenths is not None
    assert Decimal(decimal(score.tenths)) == mean.quantize(Decimal("0.1"), ROUND_HALF_UP)
    could_be = len(asked) - len(not_applicable)
    assert score.provisional is (len(levels) * 100 < could_be * 60)


def _of(team: Team, sheet: Sheet) -> tuple[Scorecard, dict[str, Rating | None]]:
    return score_sheet(WIDE, team, sheet), {item: answer.rating for item, answer in sheet.answers.items()}


@settings(max_examples=examples(60))
@given(sheets())
def test_each_domain_follows_the_rules(made: tuple[Team, Sheet]) -> None:
    """A mean of levels only, half up, from three levels on; provisional under 60 % of what could be rated."""
    card, given_ratings = _of(*made)
    for domain, score in zip(WIDE.domains, card.domains, strict=True):
        _plain(score, _asked(made[0], domain), given_ratings)


@settings(max_examples=examples(60))
@given(sheets())
def test_sums_over_the_domains(made: tuple[Team, Sheet]) -> None:
    """Counts over all domains, reasons, what only another function is asked, and threes backed."""
    team, sheet = made
    card, given_ratings = _of(team, sheet)
    asked = [item for domain in WIDE.domains for item in _asked(team, domain)]
    mine = {item: given_ratings.get(item) for item in asked}
    kinds = Counter(type(rating) for rating in mine.values())
    assert card.asked == len(asked)
    assert card.rated == kinds[Rated]
    assert card.answered == len(asked) - kinds[type(None)]
    assert card.not_applicable == kinds[NotApplicable]
    assert card.reasons == Counter(r.reason for r in mine.values() if isinstance(r, NotApplicable))
    assert card.many_not_applicable is (len(asked) > 0 and kinds[NotApplicable] / len(asked) > 0.2)
    assert list(card.lowest) == [item for item, rating in mine.items() if rating == Rated(level=0)]
    threes = [item for item, rating in mine.items() if rating == Rated(level=3)]
    assert list(card.tops) == threes
    assert list(card.backed) == [i for i in threes if sheet.answers[i].backings & {"policy", "data"}]
    without = [] if team.functions else [item.id for item in WIDE.domains[2].items]
    assert list(card.other_function) == without


@settings(max_examples=examples(60))
@given(sheets())
def test_strongest_and_weakest(made: tuple[Team, Sheet]) -> None:
    """Any two of them are two item steps apart, and whatever is named is nearer to its edge than that."""
    card, _ = _of(*made)
    scored = [score for score in card.domains if score.tenths is not None]
    means = {score.domain: (Fraction(score.total, len(score.rated)), len(score.rated)) for score in scored}

    def steps(one: str, other: str) -> Fraction:
        (mean, count), (mean_, count_) = means[one], means[other]
        return abs(mean - mean_) * min(count, count_)

    ordered = sorted(means, key=lambda domain: means[domain][0])
    near = {edge: {one for one in means if steps(one, ordered[edge]) < 2} for edge in (0, -1) if means}
    named = sum(map(len, near.values()))
    if named >= 4 and 5 * named >= 4 * len(means):
        assert not card.strongest or not card.weakest
        assert 2 * len(card.strongest or card.weakest) < len(means)
        return
    if not card.strongest:
        assert not card.weakest
        assert not means or any(steps(one, other) < 2 for one in near[0] for other in near[-1])
        return
    assert {s.domain for s in card.strongest} == near[-1]
    assert {s.domain for s in card.weakest} == near[0]
    assert all(steps(one, other) >= 2 for one in near[0] for other in near[-1])


def _score(*levels: int, asked: int = 8, not_applicable: int = 0) -> DomainScore:
    """Domain P with these levels, so many not applicable, and the rest unanswered."""
    given_levels: list[Rating | None] = [Rated(level=level) for level in levels]
    given_levels += [NotApplicable(reason="age")] * not_applicable
    answers = {
        f"P{n}": Answer(item=f"P{n}", rating=rating, by="m", at=START)
        for n, rating in enumerate(given_levels)
    }
    team = Team(id="t", area="a", name="Us", agency="H", functions=frozenset())
    sheet = Sheet(id="s", round="r", team="t", answers=MappingProxyType(answers))
    framework = replace(WIDE, domains=(replace(WIDE.domains[0], items=WIDE.domains[0].items[:asked]),))
    return score_sheet(framework, team, sheet).domains[0]


@pytest.mark.parametrize(
    ("levels", "printed"),
    [
        ((0, 0, 0, 1), "0.3"),  # 0.25
        ((3, 3, 3, 2), "2.8"),  # 2.75
        ((1, 1, 2), "1.3"),
        ((1, 2, 2), "1.7"),
        ((0, 0, 0), "0.0"),
        ((3, 3, 3), "3.0"),
        ((0, 0, 1, 0, 0, 0, 0, 1), "0.3"),  # 0.25
        ((0, 0, 1, 0, 0, 0, 0, 0), "0.1"),  # 0.125
    ],
)
def test_rounds_half_up_once(levels: tuple[int, ...], printed: str) -> None:
    """Halves of a tenth go up, never to the even neighbour."""
    tenths = _score(*levels).tenths
    assert tenths is not None
    assert decimal(tenths) == printed


@pytest.mark.parametrize(
    ("asked", "not_applicable", "provisional"), [(5, 0, False), (6, 0, True), (6, 1, False), (8, 3, False)]
)
def test_sixty_per_cent_is_not_provisional(asked: int, not_applicable: int, *, provisional: bool) -> None:
    """Three of five that could be rated is enough; what is not applicable could not be."""
    assert _score(1, 1, 1, asked=asked, not_applicable=not_applicable).provisional is provisional


def test_everything_not_applicable_is_not_assessed() -> None:
    """No 0 ÷ 0 and no 100 %: a domain without a level has no score."""
    score = _score(not_applicable=8)
    assert (score.standing, score.tenths, score.provisional) == (Standing.NOT_ASSESSED, None, False)


@pytest.mark.parametrize(("not_applicable", "flagged"), [(0, False), (1, False), (2, True)])
def test_over_a_fifth_not_applicable_is_flagged(not_applicable: int, *, flagged: bool) -> None:
    """One of five is a fifth and passes; two of five are asked about."""
    score = _score(1, 1, 1, asked=5, not_applicable=not_applicable)
    assert Scorecard(domains=(score,), tops=(), backed=()).many_not_applicable is flagged


# as printed


def _chat_with(team: Team, sheet: Sheet) -> Chat:
    """Somebody who speaks for this team, with this sheet."""
    chat = Chat(framework=WIDE)
    chat.press("found:SC:y:england")
    seat = chat.seat
    mine = replace(sheet, id=seat.sheet.id, team=seat.team.id)
    team = replace(seat.team, agency=team.agency, functions=team.functions, name=team.name)
    chat.world = replace(chat.world, seats={mine.id: replace(seat, team=team, sheet=mine)})
    return chat


def _lines(card: Card) -> list[str]:
    return [line for part in card.lines for line in part.split("\n")]


@settings(max_examples=examples(40))
@given(sheets())
def test_same_number_on_star_caption_and_working(made: tuple[Team, Sheet]) -> None:
    """A domain's score reads the same at its ray, in the caption and in the working, whose sum adds up."""
    chat = _chat_with(*made)
    chat.press(f"results:{chat.sheet.id}")
    if (picture := _star_of(chat, *made)) is None:
        return
    chat.press(f"working:{chat.sheet.id}")
    sums = _lines(chat.card)[1 : len(picture.star.rays) + 1]
    for ray, line in zip(picture.star.rays, sums, strict=True):
        assert f"{ray.name} {ray.words}" in re.split(r" · |\n", picture.caption)
        found = re.match(rf"{ray.name}: ([\d +]+) = (\d+); (\d+) ÷ (\d+) = (\d\.\d)\.", line)
        if ray.tenths is None:
            assert found is None
            assert line.startswith(f"{ray.name}: {ray.words}.")
            continue
        assert found
        levels = [int(level) for level in found[1].split(" + ")]
        assert sum(levels) == int(found[2]) == int(found[3])
        assert len(levels) == int(found[4])
        assert ray.words == found[5] + (" (provisional)" if ray.provisional else "")
        assert found[5] == decimal(ray.tenths)
        mean = Decimal(found[3]) / Decimal(found[4])
        assert Decimal(found[5]) == mean.quantize(Decimal("0.1"), ROUND_HALF_UP)


def _star_of(chat: Chat, team: Team, sheet: Sheet) -> Picture | None:
    """The star that was sent; none of a return of which nothing is answered."""
    sent = [reply for reply in chat.replies if isinstance(reply, Picture)]
    assert len(sent) == bool(score_sheet(WIDE, team, sheet).answered)
    return sent[0] if sent else None


def _counted(text: str) -> Counter[str]:
    """What is left out, by kind, from words such as "2 don't know, 1 not applicable"."""
    return Counter(
        {kind: int(n) for n, kind in re.findall(r"(\d+) (don't know|not applicable|not answered)", text)}
    )


@settings(max_examples=examples(40))
@given(sheets())
def test_same_counts_on_check_caption_foot_and_working(made: tuple[Team, Sheet]) -> None:
    """Rated of asked and what was left out are the same on the check card, in the caption and in the star."""
    chat = _chat_with(*made)
    chat.press(f"check:{chat.sheet.id}")
    domains = [line for line in _lines(chat.card) if re.search(r" – \d+ of \d+ rated", line)]
    rated = [re.findall(r"– (\d+) of (\d+) rated", line)[0] for line in domains]
    total = f"Rated {sum(int(r) for r, _ in rated)} of {sum(int(a) for _, a in rated)} asked"
    left_out = sum((_counted(line) for line in domains), Counter[str]())
    chat.press(f"results:{chat.sheet.id}")
    if (picture := _star_of(chat, *made)) is None:
        return
    for surface in (picture.caption, "\n".join(picture.star.foot)):
        (line,) = (line for line in surface.split("\n") if line.startswith("Rated "))
        assert line.startswith(total)
        assert _counted(line) == left_out
    chat.press(f"working:{chat.sheet.id}")
    said = re.findall(r"Rated (\d+) of (\d+)((?:, \d+ [a-z' ]+)*)\.", "\n".join(_lines(chat.card)))
    assert [(r, a) for r, a, _ in said] == rated
    assert [_counted(others) for _, _, others in said] == [_counted(line) for line in domains]


@settings(max_examples=examples(30))
@given(sheets())
def test_caption_names_strongest_weakest_and_threes(made: tuple[Team, Sheet]) -> None:
    """The caption's extremes carry the scores of their rays, and its threes those of the check card."""
    chat = _chat_with(*made)
    chat.press(f"results:{chat.sheet.id}")
    if (picture := _star_of(chat, *made)) is None:
        return
    words = {ray.name: ray.words for ray in picture.star.rays if ray.tenths is not None}
    tenths = {ray.name: ray.tenths for ray in picture.star.rays if ray.tenths is not None}
    found = re.search(r"Strongest: (.+) · Weakest: (.+) \(of 3\)", picture.caption)
    if found:
        best, least = (re.split(r", | and ", group) for group in found.groups())
        shown = {f"{name} {score}": tenths[name] for name, score in words.items()}
        assert max(tenths.values()) in {shown[one] for one in best}
        assert min(tenths.values()) in {shown[one] for one in least}
        assert min(shown[one] for one in best) > max(shown[one] for one in least)
    elif len(tenths) > 1:
        assert re.search(
            r"No domain is clearly strongest|Strongest: .+ \(of 3\)|Weakest: .+ \(of 3\)",
            picture.caption,
        )
    chat.press(f"check:{chat.sheet.id}")
    threes = re.search(r"evidence for (\d+) of (\d+) answers", "\n".join(_lines(chat.card)))
    said = re.search(r"(\d+) of (\d+) answers at 3 with evidence", picture.caption)
    assert (said.groups() if said else None) == (threes.groups() if threes else None)


_LEVELS = st.lists(st.integers(0, 9), min_size=1, max_size=40)


@given(_LEVELS)
def test_median_of_levels_in_whole_numbers_is_the_median(levels: list[int]) -> None:
    """Half of what is counted in halves is what the standard library makes of fractions."""
    assert Fraction(twice_median(levels), 2) == median(map(Fraction, levels))


@given(st.lists(_LEVELS, max_size=15))
def test_median_of_medians_in_whole_numbers_is_the_median(agencies: list[list[int]]) -> None:
    """So is the area's value, of all its agencies'; None where there is none."""
    values = [median(map(Fraction, levels)) for levels in agencies]
    halves = [twice_median(levels) for levels in agencies]
    assert median_of_halves(halves) == (median(values) if values else None)
