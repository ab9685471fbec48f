"""A command beside a button in whose words it is."""

import pytest

from tests.company import Company
from tests.rounds.test_reasons_after_agreeing import draft
from tests.steps import goes

__all__ = ["draft"]


@pytest.mark.parametrize("steps", [("Actions",), ()])
def test_actions_is_the_command(draft: Company, steps: tuple[str, ...]) -> None:
    """Also where a button says more than that."""
    goes(draft, "Release", "1")
    draft.types("cora", "/actions")
    there = draft.card("cora")
    assert any(one.label == "Suggested actions" for row in there.buttons for one in row)
    draft.types("cora", *steps, "actions")
    assert draft.card("cora").buttons == there.buttons
    draft.types("cora", "suggested actions")
    assert draft.card("cora").buttons != there.buttons


def test_teams_on_the_details(draft: Company) -> None:
    """They are the partnership's, as on its card."""
    goes(draft, "Partnership details")
    draft.types("cora", "teams")
    assert "Teams" in draft.text("cora")
    assert "Your audits" not in draft.text("cora")
