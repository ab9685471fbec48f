"""Rows that another version of the program wrote."""

import pytest
from sqlalchemy import Connection

from flows.replies import Document
from storage.writing import journal
from tests.company import Company
from tests.so_far import so_far
from tests.steps import found, opened
from tests.storage.forging import forge


@so_far
def company(made: Company) -> None:
    """Cora with a team and an open round."""
    found(made, "Social care")
    opened(made)


def rewritten(company: Company, old: str, new: str) -> None:
    """Let the rows of the journal that hold a text hold another, with the hashes that belong to it."""

    def rewrite(connection: Connection) -> None:
        connection.exec_driver_sql("UPDATE journal SET body = replace(body, ?, ?)", (old, new))
        forge(connection.connection)

    company.run(company.store.database.write(rewrite))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"kind":"round_opened"', '"kind":"round_begun"'),
        ('"kind":"round_opened"', '"kind":["round_opened"]'),
        ('"number":1', '"number":1,"mood":"high"'),
        ('"framework":', '"content":'),
    ],
)
def test_a_row_that_nobody_can_read_is_shown_as_such(company: Company, old: str, new: str) -> None:
    """It stands in the journal with its date, and stops nothing."""
    company.types("cora", "/area")
    company.taps("cora", "Journal")
    assert "opened a round" in company.text("cora")
    rewritten(company, old, new)
    card = company.taps("cora", "Export")
    (file,) = [reply for reply in company.said["cora"] if isinstance(reply, Document)]
    assert ",,an entry of an older version" in file.text
    company.taps("cora", "Journal", on=card)
    told = company.text("cora")
    assert "23 November 2026 09:" in told
    assert [line for line in told.split("\n") if line.endswith("an entry of an older version")]
    assert "opened a round" not in told
    company.types("cora", "/area")
    assert "Social care" in company.text("cora")
    assert {row.state for row in company.rows_of("inbox")} == {"done"}
    assert company.run(company.store.database.read(journal.verify)) is None
