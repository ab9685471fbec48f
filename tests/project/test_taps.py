"""How many taps a whole audit takes, counted at a real store, and what the notice for staff says of it."""

from pathlib import Path

from tests.paths import ROOT
from tests.taps import FRAMEWORK, asked, time_said, whole

NOTICE = ROOT / "docs/staff-notice.md"

BESIDES = 8
"""Taps that answer no question: to begin, the agency, what it does, the nation, to submit."""

ALL_ASKED = sorted(FRAMEWORK.agencies, key=lambda agency: asked(agency.id))


def test_a_whole_audit_takes_a_tap_a_question_and_a_few_more(tmp_path: Path) -> None:
    """Whoever is asked least and most; the notice says both, as `python -m tests.taps` counts them."""
    fewest, most = (
        whole(tmp_path / agency.id, agency.name, functions=True, level=0)
        for agency in (ALL_ASKED[0], ALL_ASKED[-1])
    )
    assert (fewest.items, most.items) == (asked(ALL_ASKED[0].id), asked(ALL_ASKED[-1].id))
    assert all(one.taps <= one.items + BESIDES for one in (fewest, most))
    assert time_said(fewest, most) in NOTICE.read_text(encoding="utf-8")


def test_naming_evidence_takes_two_taps_each(tmp_path: Path) -> None:
    """One on the answer's line, one on the evidence."""
    agency, top = ALL_ASKED[0].name, len(FRAMEWORK.levels) - 1
    plain = whole(tmp_path / "plain", agency, functions=True, level=top)
    named = whole(tmp_path / "named", agency, functions=True, level=top, backed=True)
    assert named.taps == plain.taps + 2 * named.tops
