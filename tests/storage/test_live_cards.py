from dataclasses import replace

import pytest

from flows.replies import Button
from flows.view import LiveCard
from storage import cards
from storage.codec import CannotDecode

ASKED = LiveCard(
    id="c1",
    again="ask:s1:A01",
    buttons=((Button(key="1", label="Early – “patchy” \ud83d", press="rate:s1:A01:1"),),),
    folded="A01",
)


@pytest.fixture(autouse=True)
def _nothing_is_kept() -> None:
    cards.forget()


def test_a_card_is_the_same_whoever_wrote_it() -> None:
    """From what is kept, however often, and from the text alone: after a restart, and in another process."""
    text = cards.stored(ASKED)
    # a page looks at it before the next tap does
    assert all(cards.read(text, LiveCard) is ASKED for _ in range(2))
    cards.forget()
    read = cards.read(text, LiveCard)
    assert read == ASKED
    assert read is not ASKED


def test_another_text_is_another_card() -> None:
    """What is kept of one conversation says nothing of any other."""
    cards.stored(ASKED)
    other = replace(ASKED, id="c2")
    text = cards.stored(other)
    cards.forget()
    assert cards.read(text, LiveCard) == other


def test_only_so_many_are_kept() -> None:
    """The oldest is read from its text."""
    first = cards.stored(ASKED)
    last = [cards.stored(replace(ASKED, id=f"d{n}")) for n in range(cards.MOST)][-1]
    assert cards.read(first, LiveCard) is not ASKED
    assert cards.read(first, LiveCard) == ASKED
    assert cards.read(last, LiveCard).id == f"d{cards.MOST - 1}"


def test_what_no_card_was_written_of_is_none() -> None:
    """A form of another version is told from a card."""
    with pytest.raises(CannotDecode):
        cards.read('{"kind":"live_card","version":9}', LiveCard)
