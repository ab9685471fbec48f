"""A team that checks its numbers sees its answers, and is let in to correct them for whatever is typed."""

from pathlib import Path

from tests.company import Company
from tests.paths import EVIDENCE, FOUR
from tests.steps import answered, found, goes, joined, opened


def test_from_the_check_to_a_return_that_may_be_corrected(tmp_path: Path) -> None:
    """Its answers are a button away, and so is the check from there; on its card it is let in."""
    company = Company(tmp_path)
    found(company, "Social care")
    joined(company, "ann", "Social care")
    opened(company)
    answered(company, "ann", "2")
    for steps in (("Close answers", "1"), ("Share the draft", "1")):
        goes(company, *steps)
    company.taps("ann", "Check what the draft", "See our answers")
    assert "All answers" in company.text("ann")
    company.taps("ann", "Back to the results", "Done", "Check what the draft", "Something is wrong")
    company.types("ann", "Staff were trained in May.")
    goes(company, "Teams", "Social care", "Open its return to correct", "Another reason")
    company.types("cora", "one tap wrong")
    assert "Social care can answer now" in company.text("cora")
    assert [row.words for row in company.rows_of("let_in")] == ["one tap wrong"]
    company.close()


def test_it_is_said_before_a_round_what_everybody_can_read(tmp_path: Path) -> None:
    """Beside the teams and where the round is opened; one more agency is named with what it adds."""
    company = Company(tmp_path)
    company.file = FOUR.read_bytes()
    found(company, "Social care", "Health")
    for steps in (("Teams",), ("Open a round",)):
        goes(company, *steps)
        said = company.text("cora")
        assert "everybody can read at most 0 of " in said
        assert "A team of one more agency adds to that: " in said
    company.close()


def test_a_note_that_speaks_of_evidence_is_said_to(tmp_path: Path) -> None:
    """It counts for nothing, and is not passed over in silence."""
    company = Company(tmp_path)
    company.file = EVIDENCE.read_bytes()
    found(company, "Social care")
    joined(company, "ann", "Social care")
    opened(company)
    company.types("ann", "/start")
    company.taps("ann", "c")
    company.types("ann", "1, evidence in the training log")
    while presses := company.presses_on(company.card("ann"), "rate"):
        company.presses("ann", next(one for one in presses if one.split(":")[3] == "0"))
    assert "You named evidence for 0 of 1 answer at the top level." in company.text("ann")
    assert "1 more speaks of evidence in a note." in company.text("ann")
    company.close()


def test_the_day_of_the_next_round_is_kept_until_the_release(tmp_path: Path) -> None:
    """Who types it, looks at the results and comes back finds it there, and it is what is released with."""
    company = Company(tmp_path)
    found(company, "Social care")
    joined(company, "ann", "Social care")
    opened(company)
    answered(company, "ann", "2")
    for steps in (("Close answers", "1"), ("Share the draft", "1"), ("Release",)):
        goes(company, *steps)
    company.taps("cora", "Another date")
    company.types("cora", "2 June 2027")
    assert "2 June 2027" in company.text("cora")
    goes(company, "Results")
    assert "2 June 2027" in goes(company, "Release")
    company.taps("cora", "Release")
    assert str(company.rows_of("round")[0].next_round) == "2027-06-02"
    company.close()
