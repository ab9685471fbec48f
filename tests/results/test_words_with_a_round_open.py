"""What was released stays within reach by a word while the next round is open."""

from itertools import product

import pytest

from tests.company import Company
from tests.corrections import company
from tests.flows.play import text_of
from tests.steps import opened, with_readers

__all__ = ["company"]


@pytest.fixture
def second(company: Company) -> Company:
    """A lead and a scrutineer are there, and the second round is open."""
    with_readers(company, ("lee", "A lead"), ("sam", "A scrutineer"))
    opened(company)
    return company


def test_roles_read_the_last_released_round(second: Company) -> None:
    """The newest can't be read yet: its papers and results are those of the one before, by name."""
    for word, who in product(("pdf", "word", "papers", "excel", "results"), ("cora", "lee", "sam")):
        second.types(who, "/area")
        said = text_of(second.types(who, word))
        assert "can't be done" not in said, (word, who)
        assert "Round 1" in said, (word, who)


def test_a_coordinator_corrects_what_is_released(second: Company) -> None:
    """The word leads to the released round, not to how a team changes its answers."""
    second.types("cora", "/area")
    second.types("cora", "correct")
    assert "What is wrong with what was released?" in second.text("cora")
    second.types("cora", "A teapot had been counted.")
    assert "The correction is begun." in second.text("cora")


def test_anybody_gets_to_earlier_rounds(second: Company) -> None:
    """A member too, who reads there what everybody reads."""
    words = ("earlier rounds", "rounds", "last round", "results of the last one")
    for word, who in product(words, ("ann", "cora", "lee")):
        second.types(who, "/start", word)
        assert "Earlier rounds" in second.text(who), (word, who)
        second.taps(who, "1")
        assert "Round 1" in second.text(who), (word, who)
