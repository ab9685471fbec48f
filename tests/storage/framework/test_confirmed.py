"""What nobody could confirm is named by the check of a file, each thing once."""

import pytest
import yaml

from storage.framework.confirmed import check_confirmed
from storage.framework.file import check_framework
from storage.framework.problems import Findings, quoted
from tests.paths import ROOT, SHIPPED


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            '  - {what: "Section 11: leadership", nations: [wales]} # Check before use',
            "Section 11: leadership",
        ),
        ("    wales: 'health board' # check before use", "health board"),
        ("    We could not read it: check before use.", "We could not read it: check before use."),
        ("    short: A guide, check before use", "A guide, check before use"),
        ("# What nobody could read says “check before use”.", ""),
        ("    # check before use", ""),
    ],
)
def test_a_marked_line_is_a_warning(line: str, said: str) -> None:
    """With what stands on it; a line that is only a comment explains, and is none."""
    lines = ["format: 1", line, line, "title: Another", line]
    findings = Findings()
    check_confirmed(lines, findings)
    whats = [(one.line, one.code, one.what) for one in findings.warnings]
    also = ", and so do lines 3, 5"
    assert whats == ([(2, "FW710", f"“{said}” says “check before use”{also}")] if said else [])


def test_two_marked_lines_name_each_other() -> None:
    """The second by its number; nobody has to search for it."""
    findings = Findings()
    check_confirmed(["short: A guide, check before use"] * 2, findings)
    assert [one.what for one in findings.warnings] == [
        "“A guide, check before use” says “check before use”, and so does line 2"
    ]


def test_the_shipped_words_that_nobody_could_confirm() -> None:
    """As many as the README says."""
    data = SHIPPED.read_bytes()
    _, warnings = check_framework(data)
    whats = [one.what for one in warnings if one.code == "FW710"]
    tree = yaml.safe_load(data)
    words = {said for one in tree["words"] for said in one["nations"].values()}
    served = {
        one["what"]
        for domain in tree["domains"]
        for item in domain["items"]
        for one in item.get("also", ())
        if "what" in one
    }
    of_words = [one for one in whats if any(one.startswith(f"{quoted(said)} ") for said in words)]
    of_standards = [one for one in whats if any(one.startswith(f"{quoted(said)} ") for said in served)]
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"could confirm {len(of_words)} words of England, Wales and Northern Ireland" in readme
    assert f"which of {len(of_standards)} standards" in readme
