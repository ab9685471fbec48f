"""What somebody may have of all that is held about them says of which team and round each thing is."""

import csv
from io import StringIO

from flows.replies import Document
from tests.approvals import linked
from tests.company import Company
from tests.paths import FOUR
from tests.so_far import so_far
from tests.steps import answered, found, joined, opened, released, with_readers


@so_far
def company(made: Company) -> None:
    """Two rounds, in the second of which Ann sends her return for approval."""
    made.file = FOUR.read_bytes()
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    joined(made, "hal", "Health")
    with_readers(made, ("sue", "A scrutineer"))
    opened(made)
    answered(made, "ann", "3")
    answered(made, "hal", "1")
    released(made)
    opened(made)


def held(company: Company, who: str) -> list[dict[str, str]]:
    """The rows of somebody's file."""
    company.types(who, "my data")
    company.taps(who, "What you hold")
    (file,) = [one for one in company.said[who] if isinstance(one, Document)]
    return list(csv.DictReader(StringIO(file.text.lstrip("\ufeff"))))


def test_a_return_that_was_sent_for_approval(company: Company) -> None:
    """As every answer, which may be given in several rounds."""
    answered(company, "ann", "2")
    company.types("ann", "reopen")
    company.taps("ann", "1")
    linked(company)
    rows = held(company, "ann")
    sent = [row for row in rows if row["what"] == "a return you sent or approved"]
    assert [(row["team"], row["round"]) for row in sent] == [("Social care", "Round 2")]
    rounds = [row["round"] for row in rows if row["what"] == "an answer you gave for a team"]
    assert set(rounds) == {"Round 1", "Round 2"}


def test_what_is_said_of_a_round(company: Company) -> None:
    """A challenge is of a round, and of no team."""
    answered(company, "ann", "2")
    for steps in (("Close answers", "1"), ("Share the draft", "1")):
        company.types("cora", "/area")
        company.taps("cora", *steps)
    company.types("sue", "/area")
    company.taps("sue", "Challenge an item", "1", "1", "1")
    (challenge,) = [row for row in held(company, "sue") if row["what"] == "a challenge of yours"]
    assert (challenge["team"], challenge["round"]) == ("", "Round 2")
