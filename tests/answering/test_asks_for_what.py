"""What is to be written is named where it is asked for: a note, a reason, what is to be done."""

from pathlib import Path

from tests.company import Company
from tests.flows.small import SMALL
from tests.steps import answered, found, goes, joined, opened, released


def test_only_a_note_is_called_one(tmp_path: Path) -> None:
    """From a question to an action that is dropped."""
    company = Company(tmp_path)
    company.file = SMALL.replace("about: own", "about: area").encode()
    found(company, "Social care", "Health")
    joined(company, "ann", "Social care")
    joined(company, "hal", "Health")
    opened(company)
    company.types("ann", "/start")
    company.taps("ann", "c", "Note")
    assert "Write your note (up to 500 characters)" in company.text("ann")
    answered(company, "ann", "3")
    answered(company, "hal", "0")
    released(company)
    ways = (
        (("Suggested actions", "1"), "Write what is to be done (up to 500 characters)"),
        (("Results", "There is a mistake"), "Write what is wrong (up to 500 characters)"),
    )
    for steps, asked in ways:
        goes(company, *steps)
        assert asked in company.text("cora")
        assert "your note" not in company.text("cora")
    goes(company, "Suggested actions", "1")
    company.types("cora", "One protocol for all", "Health", "in 6 weeks")
    company.types("cora", "/actions")
    company.taps("cora", "1")
    for button, asked in (
        ("It is done", "Write what is different"),
        ("Drop it", "Write the reason"),
        ("Change the words", "Write what is to be done"),
    ):
        company.types("cora", "/actions")
        company.taps("cora", "1", button)
        assert asked in company.text("cora")
        assert "your note" not in company.text("cora")
    company.close()
