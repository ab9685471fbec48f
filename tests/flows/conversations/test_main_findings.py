"""What page one of a round's paper says stands out: a few findings, and nothing that is none."""

import re
from dataclasses import replace

import pytest

from flows.conversations.results.reporting import of_round
from flows.reports import Edition
from flows.rounds import FIRM_EDGES
from flows.wording import Words
from tests.bot.report.test_handouts import some, talk
from tests.counts import examples
from tests.flows.conversations.test_area_results import DOMAINS, ROUND, board, card, picture, run, said, team

WORDS = Words("en")


@pytest.mark.parametrize("edition", [Edition.PARTNERS, Edition.PUBLIC])
def test_three_to_five_findings_and_no_filler(edition: Edition) -> None:
    """At most five; at least three wherever an item is shown; never that there is nothing of a kind."""
    counts = set[int]()
    none = {WORDS("area_results.mixed_none"), WORDS("area_results.unknown_none")}
    for seed in range(examples(30)):
        report = of_round(some(seed), edition)
        shown = any(item.median is not None for domain in report.domains for item in domain.items)
        found = report.findings
        assert len(found) <= 5
        assert len(found) >= 3 or not shown, found
        assert len(set(found)) == len(found) > 0
        assert not none & set(found)
        assert not [one for one in found if re.match("Agreed: 0 ", one)]
        counts.add(len(found))
    assert 5 in counts
    assert len(counts) > 1


def test_no_headline_rests_on_one_agency_alone() -> None:
    """A domain of which one agency alone rated a third is called neither, and says so wherever it stands."""
    returns = (team("Care", "SC", "222233322", assess=True), team("Clinic", "H", "1031"))
    rounds = {}
    for rules in (FIRM_EDGES - 1, FIRM_EDGES):
        made = run(*returns)
        rounds[rules] = board(replace(made, round=replace(made.round, rules=rules)))
    before, now = (of_round(talk(of), Edition.PARTNERS) for of in rounds.values())
    narrow = [one.short for one in now.domains if one.rests]
    assert narrow
    assert not any(one.rests for one in before.domains)
    assert [one.score for one in before.domains] == [one.score for one in now.domains]
    why = "items from one agency alone"
    of = rounds[FIRM_EDGES]
    texts = [" ".join(now.findings), picture(of).caption, "\n".join(card(f"outsum:{ROUND}", of).lines)]
    for text in (*texts, " ".join(picture(of).star.foot), said(DOMAINS, of)):
        assert why in text
    for text in texts:
        named = text.split("Left out of that: ")[0]
        assert named == text or re.search(r"(?<!\.)\.\s$", named), "two sentences are two"
        assert not any(f"est: {short} " in named for short in narrow)
    assert why not in picture(rounds[FIRM_EDGES - 1]).caption
