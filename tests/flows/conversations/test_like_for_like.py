"""Two rounds of an area are compared like for like: as agreed in both or as rated in both, and it is said.

What has to come out is worked out by `tests.independent`, which knows no line of the program.
"""

import random
import re
from collections import Counter
from dataclasses import replace

import pytest

from flows.conversations.results import area
from flows.conversations.results.found import found
from flows.conversations.results.lists import AT_HAND, listed
from flows.conversations.results.pictures import changed, pictures
from flows.conversations.results.reporting import of_round
from flows.people import Role
from flows.reports import Edition
from flows.rounds import BESIDE_ALIKE, RULES
from flows.talk import RoundTalk
from tests import independent
from tests.flows.conversations.test_shared_pictures import talk
from tests.round_pairs import CONTENT, Pair

ABOUT_AREA = [
    item["id"] for domain in CONTENT["domains"] for item in domain["items"] if item["about"] == "area"
]


def agreeing(seed: int, share: tuple[float, float], *, rules: int = RULES) -> Pair:
    """Two full rounds in which so much was agreed then and now."""
    pair = Pair(seed, rules=rules, teams=(9, 14))
    dice = random.Random(seed)  # noqa: S311 – no secret
    pair.agreed_then, pair.agreed = (
        {item: dice.randint(0, 3) for item in ABOUT_AREA if dice.random() < part} for part in share
    )
    return pair


FULL = [seed for seed in range(60) if not Pair(seed, teams=(9, 14)).progress]
SHARES = ((0.7, 0.7), (0.0, 0.7), (0.7, 0.0), (1.0, 1.0))


def all_of(there: RoundTalk, name: str) -> str:
    """A list with all its cards."""
    number, said, page = AT_HAND.index(name) + 1, [], 0
    while True:
        card = listed(there, number, page)
        said += [card.heading, *card.lines]
        if not any(button.key == "n" for row in card.buttons for button in row):
            return "\n".join(said)
        page += 1


@pytest.mark.parametrize("share", SHARES)
def test_what_was_agreed_stands_beside_what_was_agreed(share: tuple[float, float]) -> None:
    """On the picture, in its caption, the list, the paper and the working: what each round counts."""
    met: Counter[str] = Counter()
    for seed in FULL[:8]:
        pair = agreeing(seed, share)
        there = talk(pair, Role.MEMBER)
        result = found(there)
        twice = pair.agreed.keys() & pair.agreed_then.keys()
        now, then = (
            (side, {item: level for item, level in levels.items() if item in twice})
            for side, levels in ((pair.now, pair.agreed), (pair.then, pair.agreed_then))
        )
        assert result.comparison
        for domain in CONTENT["domains"]:
            expected = independent.beside(independent.pairs_for_everybody(domain, now, then))
            change = result.comparison.of(domain["id"])
            numbers = (change.then.tenths, change.now.tenths) if change.then and change.now else None
            assert numbers == (expected[:2] if isinstance(expected, tuple) else None)
        for picture in changed(there):
            agreed, n = len(result.comparison.agreed or ()), result.comparison.items
            met["some" if agreed else "none"] += 1
            if not agreed:
                before, series = "Self-rated", f"Self-rated, on the {n} items compared"
            elif agreed == n:
                before, series = "As agreed both times", f"As agreed both times, on the {n} items compared"
            else:
                before = "As agreed both times, else self-rated"
                series = f"As agreed both times on {agreed} of the {n} items compared, else self-rated"
            assert picture.star.series == f"Round 2 · {series}"
            assert picture.star.series_before == f"Round 1, same items · {before}"
            assert f"{series}." in picture.caption
            one_sided = bool(result.comparison.one_sided)
            sentence = (
                f"What was agreed counts where it was agreed both times: {agreed} of"
                if agreed
                else "It compares what was rated: no item in it was agreed both times."
            )
            basis = f"the same agencies rated{', or what was agreed,' if agreed else ''} both times: "
            paper = " ".join(of_round(there, Edition.PUBLIC).compared)
            for said in (" ".join(picture.star.foot), picture.caption, all_of(there, "changes"), paper):
                assert (sentence in said) is (bool(agreed) or one_sided)
                assert basis in said
            assert (" agreed " in all_of(there, "working").split("Then ", 1)[0]) or not agreed
            star = pictures(there)[0].star
            assert not (star.series_before and one_sided)
    assert met["some" if min(share) else "none"]


def test_rounds_from_before_keep_their_comparison() -> None:
    """What began when either round's agreements counted goes on so, to its end."""
    differ = 0
    for seed in FULL[:6]:
        old, new = (
            found(talk(agreeing(seed, (0.1, 0.8), rules=rules), Role.MEMBER))
            for rules in (BESIDE_ALIKE - 1, RULES)
        )
        assert old.comparison
        assert new.comparison
        assert old.comparison.agreed is None
        differ += old.comparison.changes != new.comparison.changes
    assert differ


def test_a_range_beside_a_mark_is_of_the_same_items_or_says_of_how_many() -> None:
    """On the picture of what changed, in its caption, the lists, the working and the report."""
    said = 0
    for seed in FULL[:8]:
        there = talk(agreeing(seed, (0.6, 0.6)), Role.MEMBER)
        result, report = found(there), of_round(there, Edition.PUBLIC)
        domains, working = all_of(there, "domains"), all_of(there, "working")
        for picture in changed(there):
            for domain, ray, shown in zip(
                result.score.domains, picture.star.rays, report.domains, strict=True
            ):
                assert result.comparison
                change = result.comparison.of(domain.domain.id)
                if ray.least is None or domain.span is None:
                    continue
                ranged = {one.item.id for one in domain.items if one.numbers.least is not None}
                others = {pair.item for pair in change.pairs} != ranged
                assert (f"on {len(ranged)} items" in ray.coverage) is others
                assert not others or f"on {len(ranged)} items" in picture.caption
                own = {one.item.id for one in domain.items if one.numbers.median is not None}
                alike = ranged == own and not others
                assert shown.range_items == (None if alike else len(ranged)) or result.score.agreed
                for text in (domains, working):
                    assert (
                        shown.range_items is None
                        or f"Agencies on the {len(ranged)} items that have a range: " in text
                    )
                said += others
    assert said


@pytest.mark.wide
def test_what_is_told_to_fewer_is_called_agreed_where_it_was() -> None:
    """A change by agency alone may count what was agreed, where the comparison for all has nothing of it."""
    met = 0
    for seed in FULL:
        pair = agreeing(seed, (0.0, 0.0))
        there = talk(pair, Role.LEAD)
        if not (result := found(there)).compares:
            continue
        # an item that is told by agency alone is agreed both times
        alone = [one for one in ABOUT_AREA if one in result.marked]
        shown = [one for one in ABOUT_AREA if not result.now.items[one].withheld]
        pair.agreed_then, pair.agreed = (
            dict.fromkeys(some, 2) for some in (alone[:1], alone[:1] + shown[:1])
        )
        there = talk(pair, Role.LEAD)
        result = found(there)
        said, working = all_of(there, "changes"), all_of(there, "working")
        assert result.comparison
        if result.comparison.agreed or not result.marked & result.agreed:
            continue
        met += 1
        report = of_round(there, Edition.PARTNERS)
        assert "Changes since the round before · Agreed or self-rated" in said
        of = f"what was agreed counts where it was agreed both times: 1 of {len(result.marked)}"
        assert f"In what is for fewer people, {of}" in said
        assert "In what is for fewer people, what was agreed counts" in " ".join(report.compared)
        lines = [line for line in working.splitlines() if " agreed 2, now 2" in line]
        assert lines
        assert all(line.startswith("Agreed or self-rated beside round 1") for line in lines)
    assert met


@pytest.mark.parametrize("role", [Role.MEMBER, Role.COORDINATOR])
def test_changes_are_offered_where_there_are_some(role: Role) -> None:
    """Else a line says why, and that numbers of both rounds beside each other are of other items."""
    met: Counter[bool] = Counter()
    for seed in (0, 1, 2, 6, 10):
        there = talk(Pair(seed, rules=RULES, teams=(9, 14) if seed % 2 else (6, 14)), role)
        card = area.card(there)
        offers = any(button.label.startswith("Changes since") for row in card.buttons for button in row)
        said = [line for line in card.lines if "they show no rise and no fall" in line]
        any_change = re.search(r"\d, (up|down|about|from) ", all_of(there, "changes"))
        assert offers is bool(any_change)
        assert len(said) == (not offers)
        assert any(re.search("Too few items .* to compare with", line) for line in card.lines) is not offers
        met[offers] += 1
    assert met[True]
    assert met[False] or role is Role.COORDINATOR


@pytest.mark.parametrize(("typed", "said"), [("Answers closed early", "early."), ("Is that so?", "so?")])
def test_what_somebody_typed_ends_before_the_next_sentence(typed: str, said: str) -> None:
    """In the caption and on the card more follows it, whoever typed no full stop."""
    there = talk(Pair(0, rules=RULES, teams=(6, 14)), Role.COORDINATOR)
    run = replace(there.run, round=replace(there.run.round, remark=typed, mistake=typed, version=2))
    there = replace(there, run=run, office=replace(there.office, run=run))
    whole = typed.removesuffix(said.rstrip(".")) + said
    paper = " ".join(of_round(there, Edition.PARTNERS).basis)
    for text in (pictures(there)[0].caption, "\n".join(area.card(there).lines), paper):
        assert re.search(rf"The scrutineer says: {re.escape(whole)}(\s|$)", text)
    assert re.search(rf"What was wrong: {re.escape(whole)}\s", paper)
