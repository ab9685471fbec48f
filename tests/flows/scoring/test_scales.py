"""Scales of other numbers, values and lengths: worked out by hand, and against the independent script."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from types import MappingProxyType

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.board import Return
from flows.framework import Framework
from flows.people import Team
from flows.rounds import Answer, DontKnow, NoCase, NotApplicable, Rated, Rating, Sheet
from flows.scale import Scale
from flows.scoring import Series, compare, score_area, score_sheet, suggested, to_talk_about
from storage.framework.file import read_framework
from tests import independent
from tests.counts import examples
from tests.flows.conversations.test_area_results import AT, OWN, before, board, run, said
from tests.flows.small import SMALL
from tests.paths import SHIPPED

SCALES: Mapping[str, tuple[str, ...]] = {
    "yes or no": ("0", "1"),
    "red, amber, green": ("0", "1", "2"),
    "1 to 4": ("1", "2", "3", "4"),
    "0 to 5": ("0", "1", "2", "3", "4", "5"),
    "quarters": ("0", "0.25", "0.5", "1"),
    "percent": ("0", "25", "50", "75", "100"),
    "uneven, from below 0": ("-1", "0.5", "2.25", "2.375", "7"),
    "seven": ("0", "1", "2", "3", "4", "5", "6"),
}


def text_with(values: Sequence[str]) -> str:
    """The small framework on a scale of these values; what Responses asks is about the area."""
    levels = "".join(
        f"  - {{value: {value}, label: Level {place}, meaning: It is so}}\n"
        for place, value in enumerate(values)
    )
    head, rest = SMALL.split("levels:\n")
    return f"{head}levels:\n{levels}agencies:{rest.partition('agencies:')[2]}".replace(
        "about: own", "about: area", 4
    )


FRAMEWORKS = {name: read_framework(text_with(values).encode()) for name, values in SCALES.items()}
CONTENTS = {name: yaml.safe_load(text_with(values)) for name, values in SCALES.items()}


def back(framework: Framework, name: str, agency: str, said: str) -> Return:
    """A team's return: a character for each item it is asked, of levels their place."""
    asked = framework.asked(agency, frozenset())
    ratings: dict[str, Rating] = {str(place): Rated(level=place) for place in range(7)}
    ratings |= {"d": DontKnow(), "c": NoCase(), "n": NotApplicable(reason="age")}
    answers = {
        item.id: Answer(item=item.id, rating=ratings[given], by="", at=AT)
        for item, given in zip(asked, said, strict=True)
        if given != "."
    }
    team = Team(id=name, area="area", name=name, agency=agency, functions=frozenset())
    sheet = Sheet(id=name, round="r", team=name, submitted=AT, answers=MappingProxyType(answers))
    return Return(team=team, sheet=sheet, answered=len(answers))


@st.composite
def _returns(draw: st.DrawFn, name: str) -> tuple[Return, ...]:
    """Some teams with answers of all kinds."""
    framework, found = FRAMEWORKS[name], []
    signs = "".join(map(str, range(len(framework.levels)))) + "dn."
    for number in range(draw(st.integers(1, 5))):
        agency = draw(st.sampled_from(["SC", "H"]))
        size = len(framework.asked(agency, frozenset()))
        found.append(
            back(framework, f"t{number}", agency, draw(st.text(signs, min_size=size, max_size=size)))
        )
    return tuple(found)


def _plain(name: str, returns: tuple[Return, ...]) -> list[independent.Returned]:
    """The same as plain data."""
    content, found = CONTENTS[name], []
    for one in returns:
        said = {
            item: answer.rating.level
            for item, answer in one.sheet.answers.items()
            if isinstance(answer.rating, Rated)
        }
        asked = independent.asked_of(content, one.team.agency, set())
        counts = independent.counts_of(content)
        found.append(independent.Returned(one.team.id, one.team.agency, asked, said, counts))
    return found


@pytest.mark.parametrize("name", SCALES)
@settings(max_examples=examples(30))
@given(st.data())
def test_a_round_and_the_one_before_are_what_the_script_says(name: str, data: st.DataObject) -> None:
    """Scores in both series, what is mixed, how many agencies are good, and what changed."""
    framework, content, top = FRAMEWORKS[name], CONTENTS[name], len(SCALES[name]) - 1
    now, past = data.draw(_returns(name)), data.draw(_returns(name))
    agreed = data.draw(st.dictionaries(st.sampled_from(["C01", "C02", "C03", "C04"]), st.integers(0, top)))
    score = score_area(run(*now, agreed=agreed, framework=framework))
    plain, then = _plain(name, now), _plain(name, past)
    for series, settled in ((Series.SELF_RATED, {}), (Series.SETTLED, agreed)):
        for found, domain in zip(score.domains, content["domains"], strict=True):
            expected = independent.domain_score(domain, plain, settled)
            assert found.tenths(series) == (expected if isinstance(expected, int) else None)
    assert {one.item.id for one in score.mixed} == independent.mixed(content, plain)
    for id_, one in score.items.items():
        assert (one.numbers.good, one.numbers.agencies) == independent.good(plain, id_)
        assert one.agencies == independent.of_agencies(plain, id_)
    old = score_area(replace(before(*past), framework=framework))
    both = compare((framework, score), (framework, old), Series.SELF_RATED)
    for change, domain in zip(both.changes, content["domains"], strict=True):
        said = independent.beside(
            independent.pairs(domain, (plain, {}), (then, {})), independent.counts_of(content)
        )
        assert change.compared == isinstance(said, tuple)
        if change.now and change.then:
            assert (change.then.tenths, change.now.tenths) == said[:2]
            assert bool(change.by) == (said[2] not in ("about the same", "too little to tell"))


@pytest.mark.parametrize("name", SCALES)
def test_nothing_is_low_and_good_at_once(name: str) -> None:
    """The lowest level is low and the highest good on every scale; none between them is both."""
    scale = FRAMEWORKS[name].scale
    assert (scale.is_low(scale.lowest), scale.is_good(scale.highest)) == (True, True)
    assert not [value for value in scale.values if scale.is_low(value) and scale.is_good(value)]


@pytest.mark.parametrize("name", SCALES)
def test_what_is_at_the_ends_is_talked_about_and_suggested_once(name: str) -> None:
    """All low, all high and far apart: each item once on the agenda, what is not good a suggestion."""
    framework, top = FRAMEWORKS[name], len(SCALES[name]) - 1
    now = run(
        back(framework, "S", "SC", f"0{top}{top}{top}00"),
        back(framework, "H", "H", f"0{top}00"),
        framework=framework,
    )
    score = score_area(now)
    assert [one.item.id for one in to_talk_about(now, score)] == ["C04", "C01", "C02", "C03"]
    assert [one.item.item.id for one in suggested(now, score, ())][:2] == ["C01", "C04"]


def test_a_scale_of_quarters_by_hand() -> None:
    """0, ¼, ½ and 1 make 1.75 of 4, which is 0.4375; Health at ¼ and ½ makes an item of 3/8."""
    framework = FRAMEWORKS["quarters"]
    sheet = back(framework, "S", "SC", "012300")
    score = score_sheet(framework, sheet.team, sheet.sheet).domains[0]
    assert (score.total, score.tenths) == (Fraction(7, 4), 4)
    both = score_area(
        run(back(framework, "A", "H", "1111"), back(framework, "B", "H", "2222"), framework=framework)
    )
    assert both.items["C01"].numbers.median == Fraction(3, 8)
    assert both.domains[0].tenths(Series.SELF_RATED) == 4


def test_numbers_are_the_values_where_these_are_whole_else_the_places() -> None:
    """A file may say another number of each."""
    assert FRAMEWORKS["1 to 4"].scale.numbers == ("1", "2", "3", "4")
    assert FRAMEWORKS["quarters"].scale.numbers == ("0", "1", "2", "3")
    named = read_framework(text_with(("0", "1, number: G")).encode())
    assert named.scale.numbers == ("0", "G")


@pytest.mark.parametrize(
    ("now", "before", "same"),
    [
        ("Level 1", "Level 1", True),
        ("Begun", "Level 1", False),
        ("Begun, once: [First, Level 1]", "Level 1", True),
        ("Begun, once: [First, Level 1]", "First, once: [Level 1]", True),
        # an older file again, after a newer one
        ("Level 1", "Begun, once: [Level 1]", True),
        ("Begun, once: [Level 9]", "Level 1", False),
        ("First, once: [Level 1]", "Second, once: [Level 1]", False),
    ],
)
def test_a_label_in_other_words_compares_only_where_the_file_says_it_is_the_same(
    now: str,
    before: str,
    same: bool,  # noqa: FBT001 – a case
) -> None:
    """By the label of its own level; and never where a level counts something else."""
    new, old, more = (
        read_framework(text_with(("0", value)).replace("Level 1", label, 1).encode())
        for value, label in (("1", now), ("1", before), ("2", before))
    )
    assert new.scale.says_the_same(old.scale) == same
    assert not new.scale.says_the_same(more.scale)
    score = score_area(run(back(new, "A", "H", "1111"), back(new, "B", "SC", "111111"), framework=new))
    then = score_area(run(back(old, "A", "H", "0000"), back(old, "B", "SC", "000000"), framework=old))
    found = compare((new, score), (old, then), Series.SELF_RATED)
    assert any(change.compared for change in found.changes) == same


def test_a_label_that_went_to_another_level_compares_with_nothing() -> None:
    """As its label, or as what it once was: files that were taken in before they were checked for it, too."""
    text = text_with(("0", "1", "2"))
    then = read_framework(text.encode())

    def now(*labels: str) -> Scale:
        changed = text
        for place, label in enumerate(labels):
            changed = changed.replace(f"label: Level {place},", f"label: {label},")
        return read_framework(changed.encode(), stored=True).scale

    swapped = now("New 1, once: [Level 1]", "New 0, once: [Level 0]", "Level 2")
    assert swapped.moved(then.scale) == ("Level 0", "Level 1")
    for scale in (
        swapped,
        now("level 1, once: [Level 0]", "LEVEL 0, once: [Level 1]", "Level 2"),
        now("Begun, once: [Level 0]", "Level 1, once: [Level 2]", "Done, once: [Well under way]"),
    ):
        assert scale.moved(then.scale)
        assert not scale.says_the_same(then.scale)
    assert now("Begun, once: [Level 0]", "Level 1", "Level 2").says_the_same(then.scale)
    assert not now("Level 0, once: [Old]", "Level 1, once: [Old]", "Level 2").moved(then.scale)


def test_rounds_on_the_file_before_this_version_stay_comparable() -> None:
    """Its level 1 said "Early or patchy"."""
    now = read_framework(SHIPPED.read_bytes())
    text = re.sub(r"label: Started.*\n", "label: Early or patchy\n", SHIPPED.read_text())
    then = read_framework(text.encode())
    assert now.scale.labels != then.scale.labels
    assert now.scale.says_the_same(then.scale)


def test_what_is_good_between_two_levels_is_not_said_to_be_at_one() -> None:
    """On 0, 1, 2 and 4 the highest third begins at 2.67: an agency at 3 is good, and below 4."""
    framework = read_framework(text_with(("0", "1", "2", "4")).encode())
    scale = framework.scale
    assert (scale.good_from, scale.values[scale.good]) == (Fraction(8, 3), Fraction(4))
    both = (back(framework, "A", "H", "2222"), back(framework, "B", "H", "3333"))
    now = run(*both, back(framework, "S", "SC", "000000"), framework=framework)
    assert "Induction: 1 of 2 agencies in the highest third of the scale. From 0 to 3." in said(
        OWN, board(now)
    )
    top = run(*both[1:], back(framework, "S", "SC", "333333"), framework=framework)
    assert "Induction: 2 of 2 agencies at Level 3. All alike: 4." in said(OWN, board(top))
    below = read_framework(text_with(("-2", "-1", "0")).encode())
    assert below.scale.is_good_between
    high = run(back(below, "A", "H", "2222"), back(below, "S", "SC", "222222"), framework=below)
    assert "Induction: 2 of 2 agencies at Level 2. All alike: 0." in said(OWN, board(high))
    found = {name for name, one in FRAMEWORKS.items() if one.scale.is_good_between}
    assert found == {"red, amber, green", "0 to 5", "quarters", "uneven, from below 0"}
