"""What somebody wants with the answer that they gave last."""

import pytest

from flows.typed.slips import Kind, Slip, slip_in
from flows.wording import Words

WORDS = Words("en")


@pytest.mark.parametrize(
    ("text", "slip"),
    [
        ("oops I meant 2", Slip(Kind.LEVEL, "2", is_of_last=True)),
        ("i meant 2 not 3", Slip(Kind.LEVEL, "2", is_of_last=True)),
        ("actually make that a 1", Slip(Kind.LEVEL, "1")),
        (
            "the last one should be mostly in place",
            Slip(Kind.LEVEL, "mostly in place", is_of_last=True, names_last=True),
        ),
        ("it should be 3 now", Slip(Kind.LEVEL, "3", tells=True)),
        ("um, make it 1", Slip(Kind.LEVEL, "1")),
        ("change it to 1 thanks", Slip(Kind.LEVEL, "1")),
        ("whoops make it 1", Slip(Kind.LEVEL, "1", is_of_last=True)),
        ("make it 2", Slip(Kind.LEVEL, "2")),
        ("that should be 0", Slip(Kind.LEVEL, "0")),
        ("sorry, 2", Slip(Kind.OFFER, "2")),
        ("change my last answer", Slip(Kind.AGAIN)),
        ("i put the wrong thing", Slip(Kind.AGAIN)),
        ("delete that", Slip(Kind.AGAIN)),
        ("remove my note", Slip(Kind.NOTE)),
        ("what did I put", Slip(Kind.TELL)),
        ("show my answers", Slip(Kind.ALL)),
        ("2", None),
        ("no 2", None),
        ("sorry", None),
        ("oops", None),
        ("We meant to train everybody last year and did not", None),
        ("delete", None),
    ],
)
def test_what_is_wanted_with_the_last_answer(text: str, slip: Slip | None) -> None:
    """By its form; whether it names an answer is known with the question."""
    assert slip_in(text, WORDS) == slip
