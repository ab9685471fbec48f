"""Who tells of a concern, measured on what people might write."""

from pathlib import Path

import pytest

from bot.learned import likeness
from flows.identifiers import Teller, teller

HERE = Path(__file__).parent


def lines(name: str) -> list[tuple[str, str]]:
    """Read a corpus: who tells, or "service", and the words."""
    kept = (line for line in (HERE / name).read_text("utf-8").splitlines() if line and line[0] != "#")
    return [(kind, words) for kind, words in (line.split(" | ", 1) for line in kept)]


def told(name: str) -> list[tuple[str, set[str]]]:
    """For each worry of a corpus who tells it, and who was heard in one of its messages."""
    return [
        (kind, {str(by) for text in words.split(" // ") if (by := teller(text, likeness()))})
        for kind, words in lines(name)
        if kind != "service"
    ]


@pytest.mark.parametrize(
    ("name", "heard", "rightly"),
    [("worries.txt", 0.95, 0.95), ("held_out_worries.txt", 0.85, 0.85), ("second_worries.txt", 0.90, 0.85)],
)
def test_worries_are_heard(name: str, heard: float, rightly: float) -> None:
    """Nearly all worries are heard, and nearly all of these are taken for what they are."""
    worries = told(name)
    found = [(kind, by) for kind, by in worries if by]
    assert len(worries) >= 50
    assert len(found) >= heard * len(worries)
    assert sum(kind in by for kind, by in found) >= rightly * len(found)


@pytest.mark.parametrize("name", ["worries.txt", "held_out_worries.txt", "second_worries.txt"])
def test_calm_words_are_no_worry(name: str) -> None:
    """At most 3 % of what is said about services in a worry's words is taken for one."""
    calm = [words for kind, words in lines(name) if kind == "service"]
    taken = [words for words in calm if teller(words, likeness())]
    assert len(calm) >= 50
    assert len(taken) <= 0.03 * len(calm), taken


@pytest.mark.parametrize("kind", Teller)
def test_every_teller_is_in_the_corpora(kind: Teller) -> None:
    """Each kind of teller is measured on at least twenty worries."""
    assert sum(one == kind for one, _ in [*lines("worries.txt"), *lines("held_out_worries.txt")]) >= 20
