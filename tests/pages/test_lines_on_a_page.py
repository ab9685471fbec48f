"""What answers have folded to on a page says what they are now, however they were changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.replies import Fold
from tests.steps import found, joined, opened
from tests.with_a_page import WithAPage


@pytest.fixture
def company(tmp_path: Path) -> Iterator[WithAPage]:
    """Eve is at a page, and has answered three questions."""
    made = WithAPage(tmp_path)
    found(made, "Social care", "Health")
    joined(made, "eve", "Social care")
    opened(made)
    made.types("eve", "/start", "c", "2", "1", "0")
    yield made
    made.close()


def lines(company: WithAPage) -> list[str]:
    """What has folded on the page."""
    shown = (one.reply for one in company.page().entries)
    return [one.text for one in shown if isinstance(one, Fold) and one.text.startswith("✓")]


LATER = "✓ 3 Shared plan – In place"


@pytest.mark.parametrize("said", ["oops, that last one should be 3", "I meant 3 for the last question"])
def test_a_corrected_answer_stands_nowhere_as_it_was(company: WithAPage, said: str) -> None:
    """Its line says the level there is, also where the correction is a sentence beside another question."""
    before = lines(company)
    company.types("eve", said)
    assert [line for line in lines(company) if line.startswith("✓ 3")] == [LATER]
    assert lines(company)[:2] == before[:2]


def test_an_answer_that_is_changed_by_its_button_has_one_level_in_all_its_lines(company: WithAPage) -> None:
    """The line that was tapped stays, beside that of the card on which it was changed."""
    (change,) = {
        button.press
        for one in company.page().entries
        if isinstance(one.reply, Fold) and one.reply.text.startswith("✓ 3")
        for row in one.reply.buttons
        for button in row
        if button.press.startswith("change:")
    }
    company.presses("eve", change)
    company.taps("eve", "3")
    assert {line for line in lines(company) if line.startswith("✓ 3")} == {LATER}
