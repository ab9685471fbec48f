"""What the log says though nothing has failed."""

import logging
from collections.abc import Iterator

import pytest

from bot.noticing import notice_guesses, timed
from bot.patience import at_once
from tests.company import Company
from tests.so_far import so_far


@so_far
def company(made: Company) -> None:
    """Eve is asked for the set-up code."""
    made.terms = made.with_code("open sesame code")
    made.restart(made.file)
    made.types("eve", "/start")
    made.taps("eve", "3", "England")


def test_codes_that_may_be_guessed_are_a_warning(company: Company, caplog: pytest.LogCaptureFixture) -> None:
    """Slips are none; how many there were is said, and nothing that was typed."""
    company.types("eve", *["guess0001"] * 4)
    company.run(notice_guesses(company.store, company.now))
    assert caplog.messages == []
    company.types("eve", "guess0001")
    company.run(notice_guesses(company.store, company.now))
    (record,) = caplog.records
    assert record.levelno == logging.WARNING
    assert record.getMessage() == "Within an hour 5 codes were wrong: somebody may be guessing."
    company._seconds += 3600
    company.run(notice_guesses(company.store, company.now))
    assert len(caplog.records) == 1


@pytest.mark.parametrize(
    ("seconds", "said"), [(1.9, []), (3.25, ["An answer took 3.2 seconds to be saved."])]
)
async def test_what_takes_long_is_a_warning(
    caplog: pytest.LogCaptureFixture, seconds: float, said: list[str]
) -> None:
    """By a clock that only goes on; what is done comes back either way."""
    moments: Iterator[float] = iter((10.0, 10.0 + seconds))

    async def work() -> str:
        return "done"

    assert await timed(at_once, work, lambda: next(moments)) == "done"
    assert caplog.messages == said
