from dataclasses import replace

import pytest

from flows.events import LastTap
from flows.people import Address
from flows.replies import Button, Card, Document, Fold, Picture, Reply, Workbook
from flows.view import LiveCard
from storage import cards
from storage.codec import CannotDecode
from tests.bot.report.filling import blank_of
from tests.bot.tg.test_telegram_channel import STAR
from tests.clocks import NOON

ASKED = LiveCard(
    id="c1",
    again="ask:s1:A01",
    buttons=((Button(key="1", label="Early – “patchy” \ud83d", press="rate:s1:A01:1"),),),
    folded="A01",
)

TAPPED = LastTap(press="rate:s1:A01:1", card="c1", at=NOON)


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


@pytest.mark.parametrize(
    ("reply", "is_kept"),
    [
        (Card(id="c1", heading="What is in place?"), True),
        (Fold(card="c1", handle=None, text="In place"), True),
        (Picture(star=STAR, caption="The star.", name="star"), False),
        (Workbook(report=blank_of("SC"), caption="A blank.", name="blank.xlsx", failed="No."), False),
        (Document(name="list.csv", caption="A list.", text="a,b"), False),
    ],
)
def test_files_that_were_sent_fill_no_memory(reply: Reply, *, is_kept: bool) -> None:
    """A workbook is hundreds of kilobytes, and is read once; whatever is not kept is read from its text."""
    text = cards.stored(reply)
    assert (cards.read_reply(text) is reply) == is_kept
    assert cards.read_reply(text) == reply


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


def test_of_a_conversation_the_newest_is_kept_alone() -> None:
    """An hour's answers of one person fill no memory; what others were shown stays."""
    ann, bob = (Address(channel="telegram", id=who) for who in ("ann", "bob"))
    first = cards.stored(ASKED, of=ann)
    other = cards.stored(replace(ASKED, id="c2"), of=bob)
    tapped = cards.stored(TAPPED, of=ann)
    newest = cards.stored(replace(ASKED, id="c3"), of=ann)
    assert cards.read(first, LiveCard) is not ASKED
    assert cards.read(tapped, LastTap) is TAPPED
    assert all(cards.read(text, LiveCard) is cards.read(text, LiveCard) for text in (newest, other))


def test_what_no_card_was_written_of_is_none() -> None:
    """A form of another version is told from a card."""
    with pytest.raises(CannotDecode):
        cards.read('{"kind":"live_card","version":9}', LiveCard)
