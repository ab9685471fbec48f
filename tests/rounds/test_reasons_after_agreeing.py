"""Why a level was agreed, typed once it is, and what each level takes."""

import pytest

from flows.asking.lists import SHORT
from tests.company import Company
from tests.paths import SHIPPED
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened

SAID = "the policy is there but nobody in custody uses it"


@so_far
def draft(made: Company) -> None:
    """The draft of a round of the framework that is shipped."""
    made.file = SHIPPED.read_bytes()
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    joined(made, "hal", "Health")
    opened(made)
    answered(made, "ann", "1")
    answered(made, "hal", "3")
    goes(made, "Close answers", "1")
    goes(made, "Share the draft")
    made.types("cora", "in a week")
    made.taps("cora", "1")


def agreeing(company: Company) -> None:
    """The first item of the meeting."""
    goes(company, "Agree ratings", "1", "c")


@pytest.mark.parametrize("level", ["2", "1 - no minutes were shown"])
@pytest.mark.parametrize("lead", ["agreed as ", "because ", "bcos ", "since ", "As ", "the reason is "])
def test_a_reason_behind_what_was_agreed(draft: Company, level: str, lead: str) -> None:
    """It is kept, below one that is there."""
    agreeing(draft)
    draft.types("cora", level)
    card = draft.types("cora", f"{lead}{SAID}")
    (row,) = draft.rows_of("agreed")
    assert row.level == int(level[0])
    assert row.reason.endswith(SAID)
    assert row.reason.startswith(level[4:])
    assert f"{SAID}" in draft.text("cora")
    assert card.notice == ""


def test_a_sentence_behind_what_was_agreed(draft: Company) -> None:
    """It does not say that it is a reason, so that a yes is asked for."""
    agreeing(draft)
    draft.types("cora", "2")
    card = draft.types("cora", SAID)
    assert "Is this the reason?" in card.notice
    assert "Agreed: 2" in draft.text("cora")
    assert [row.reason for row in draft.rows_of("agreed")] == [""]
    draft.types("cora", "yes")
    (row,) = draft.rows_of("agreed")
    assert (row.level, row.reason) == (2, SAID)


@pytest.mark.parametrize(
    "text", ["a boy was hurt there", "what does that mean?", "because John Smith said so"]
)
def test_what_is_no_reason(draft: Company, text: str) -> None:
    """A worry, a question and a name are not kept."""
    agreeing(draft)
    draft.types("cora", "2")
    draft.types("cora", text)
    draft.types("cora", "yes")
    assert "".join(row.reason for row in draft.rows_of("agreed")) == ""


@pytest.mark.parametrize(
    "because",
    ["because", "becos", "bcos", "bc", "coz", "cos", "cuz", "becuz", "as", "since", "seeing as", "becasue"],
)
def test_a_level_with_because_in_any_spelling(draft: Company, because: str) -> None:
    """The level is taken, with its reason."""
    agreeing(draft)
    draft.types("cora", f"1 {because} no re-check was shown")
    (row,) = draft.rows_of("agreed")
    assert row.level == 1
    assert row.reason.endswith("no re-check was shown")


def test_what_each_level_takes_is_whole(draft: Company) -> None:
    """Where one has to choose, nothing is cut."""
    agreeing(draft)
    (later,) = draft.presses_on(draft.card("cora"), "later")
    _, round_id, room, _ = later.split(":")
    draft.presses("cora", f"talk:{round_id}:{room}:W13")
    levels = [line for line in draft.card("cora").lines if line[1:4] == " – "]
    assert len(levels) == len("0123")
    assert max(map(len, levels)) > SHORT
    assert "…" not in "".join(levels)
