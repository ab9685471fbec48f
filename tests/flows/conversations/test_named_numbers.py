"""A number says what it rests on, a gap why it is one, and a count leaves out no kind of answer."""

import re
from dataclasses import replace
from datetime import date
from fractions import Fraction

from flows.cards import Shown
from flows.conversations.results.beside import how
from flows.conversations.results.found import found
from flows.conversations.results.reporting import of_round
from flows.conversations.rounds import opening
from flows.conversations.rounds.facts import facts
from flows.papers.blocks import Paragraph
from flows.papers.report import of_report
from flows.people import Role
from flows.reports import Edition
from flows.rounds import RULES, RoundState
from flows.scoring import Change, Standing
from flows.scoring.comparison import Pair as Compared
from flows.scoring.items import Series
from tests.bot.report.test_handouts import talk as talk_of
from tests.flows.conversations.test_like_for_like import FULL, agreeing, all_of
from tests.flows.conversations.test_shared_pictures import talk
from tests.readers.test_who_reads_ratings import made, office
from tests.round_pairs import CONTENT, Pair


def test_a_gap_of_which_some_items_are_shown_has_too_few_items() -> None:
    """That of others too few agencies rated is no reason to withhold what is there."""
    pair = Compared(item="C01", then=Fraction(1), now=Fraction(2))
    words = talk(Pair(0), Role.MEMBER).words
    said = [how(words, Change(domain="C", pairs=(pair,) * n, withheld=True)) for n in range(3)]
    assert said == ["too few items to compare", "too few to compare", "too few to compare"]
    met = set()
    for seed in range(12):
        for domain in found(talk(Pair(seed, rules=RULES, teams=(3, 14)), Role.MEMBER)).score.domains:
            standing, n = domain.standing(Series.SELF_RATED), len(domain.values(Series.SELF_RATED))
            met.add(standing)
            assert (standing is Standing.TOO_FEW) is (0 < n < 3)
    assert {Standing.TOO_FEW, Standing.WITHHELD} <= met


def test_a_score_outside_the_range_says_agreed_only_where_something_was() -> None:
    """On the card as on paper; where what was rated alone lies outside as well, that is not why."""
    met = set()
    for seed in FULL[:16]:
        pair = agreeing(seed, (0.1, 0.1))
        there = talk(pair, Role.MEMBER if seed % 2 else Role.LEAD)
        text = all_of(there, "domains")
        alone = {one.domain.id: one.is_outside(Series.SELF_RATED) for one in found(there).score.domains}
        for domain in CONTENT["domains"]:
            agreed = not alone[domain["id"]]
            for begins, expected in (
                ("Agreed or self-rated outside", True),
                ("Outside the agencies'", False),
            ):
                if re.search(rf"^{begins}[^.]*{domain['short']}", text, re.MULTILINE):
                    met.add(expected)
                    assert agreed is expected
    assert met == {True, False}


def test_what_was_agreed_is_no_reason_where_what_was_rated_lies_outside_as_well() -> None:
    """Then the two are other sums, on the card and on paper."""
    there = talk(agreeing(38, (0.3, 0.3)), Role.LEAD)
    (domain,) = (one for one in found(there).score.domains if one.domain.short == "Assessment")
    assert domain.is_outside(Series.SELF_RATED)
    blocks = of_report(of_round(there, Edition.PARTNERS)).blocks
    paper = "\n".join(one.text for one in blocks if isinstance(one, Paragraph))
    for text in (all_of(there, "domains"), paper):
        (said,) = re.findall(r"[^.'\n]*utside [^:\n]*: [^.\n]*[Aa]ssessment[^.\n]*\. [^.\n]*", text)
        assert "item by item" in said
        assert "greed" not in said


def test_coverage_counts_every_answer() -> None:
    """What was rated and each kind of the others are all that was asked."""
    met = 0
    for seed in range(6):
        for name in ("domains", "working"):
            text = all_of(talk(Pair(seed, rules=RULES, teams=(6, 14)), Role.COORDINATOR), name)
            for rated, asked, others in re.findall(r"Rated (\d+) of (\d+)((?:, \d+ [a-z' ]+)*)\.", text):
                met += bool(others)
                assert int(rated) + sum(map(int, re.findall(r"\d+", others))) == int(asked)
    assert met


def test_a_team_checks_numbers_that_say_what_they_rest_on() -> None:
    """In a progress round its star has others, on what was rated both times."""
    for seed in range(6):
        pair = Pair(seed, rules=RULES, teams=(6, 14))
        there = talk(pair, Role.COORDINATOR, RoundState.DRAFT)
        back = next(one for one in there.run.returns if one.sheet.submitted)
        place = replace(there.office.memberships[0], role=Role.MEMBER, team=back.team.id)
        there = replace(there, office=replace(there.office, memberships=(place,)), acting=place)
        shown = facts(there)
        assert isinstance(shown, Shown)
        lines = shown.lines
        own = [line for line in lines if ": your team " in line]
        for line in own:
            assert ("items that it rated" in line) is pair.progress
        assert any("A star beside the round before" in line for line in lines) is pair.progress


def test_a_forecast_says_what_the_same_ratings_again_come_to() -> None:
    """Who had not returned or not known, and rates now, is no reason to expect less."""
    met = 0
    for seed in range(6):
        now, _ = made(seed, RoundState.RELEASED)
        of = replace(
            office(now, now, Role.COORDINATOR), teams=tuple(one.team for one in now.returns), before=None
        )
        there = replace(talk_of(of), acting=of.memberships[0])
        part = "\n".join(opening.open_ask(there, date(2027, 9, 1), progress=True).lines)
        counts = r"everybody is shown (\d+) of the 5 domains, and (\d+) of the 59 items are compared"
        first = re.findall(rf"If every team rates all it is asked: {counts} with round \d+", part)
        again = re.findall(rf"If each team rates only what it rated in round \d+: {counts}", part)
        assert ("It has nothing to be compared with." in part) is bool(again)
        for shown in again:
            met += 1
            assert int(shown[1]) > int(first[0][1])
    assert met
