"""What page one of a round's paper says stands out: a few findings, and nothing that is none."""

import re

import pytest

from flows.conversations.results.reporting import of_round
from flows.reports import Edition
from flows.wording import Words
from tests.bot.report.test_handouts import some
from tests.counts import examples

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
