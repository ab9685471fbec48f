"""What the engine does with presses and events of every kind, good and bad."""

import importlib
import pkgutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows import conversations
from flows.changes import AreaFounded, ReachChanged
from flows.engine import apologise, respond
from flows.events import Commanded, Left, Returned, SpokeInGroup, new_id
from flows.replies import Card, GroupLine
from flows.rounds import Rated
from flows.table import TABLE
from flows.wording import Words
from tests.counts import examples
from tests.flows.explore import ALONE, asked, begun, presses_of
from tests.flows.play import Chat, buttons_of, common
from tests.presses import press

WORDS = Words("en")
LOST = WORDS("lost.button")

# presses that no button carries


def _unfit() -> Iterator[tuple[str, str]]:
    """Each verb with too few or too many arguments, and with each argument unknown in turn."""
    sheet = asked().sheet.id
    for verb, row in ((name, TABLE[name]) for name in ALONE):
        *_, fullest = presses_of(verb, begun().seat)
        arguments = fullest.split(":")[1:]
        yield verb, press(verb, *arguments, "x")
        fewest = sum(not name.endswith("?") for name in row.form.names)
        if fewest:
            yield verb, press(verb, *arguments[: fewest - 1])
        for place, name in enumerate(row.form.names):
            if name != "sheet":
                yield verb, press(verb, *arguments[:place], "zz9", *arguments[place + 1 :])
    yield "rate", press("rate", sheet, "C01", "4")
    yield "rate", press("rate", sheet, "C01", "-1")
    yield "reason", press("reason", sheet, "C01", "other")
    yield "found", press("found", "SC", "x", "england")
    yield "found", press("found", "SC", "yy", "england")
    yield "found", press("found", "H", "y", "england")
    yield "found", press("found", "SC", "y", "any")
    yield "try", press("try", "SC", "yy")
    yield "noted", press("noted", sheet, "C01")
    yield "other", press("other", sheet, "C01")


@pytest.mark.parametrize(("verb", "unfit"), [pytest.param(*pair, id=pair[1]) for pair in _unfit()])
def test_press_that_no_button_carries_changes_nothing(verb: str, unfit: str) -> None:
    """A wrong number of arguments or an unknown one gets one line of help and the live question again."""
    assert verb in TABLE
    chat = asked()
    question = chat.card
    chat.press(unfit)
    assert chat.turn.changes == ()
    assert chat.card.notice == LOST
    assert replace(chat.card, id="", notice="") == replace(question, id="")


_word = st.one_of(
    st.sampled_from(
        [*TABLE, "C01", "A01", "C", "A", "3", "d", "r", "SC", "y", "x", "england", "policy", "S"]
    ),
    st.text("abz019-", max_size=8),
)


@settings(max_examples=examples(50))
@given(st.lists(_word, max_size=5), st.one_of(st.none(), st.text(max_size=80)))
def test_any_press_is_answered(words: list[str], garbage: str | None) -> None:
    """Whatever text a tap carries, nothing is raised, one change is made at most, and there is a way on."""
    chat = asked()
    sheet = chat.sheet.id
    text = ":".join(sheet if word == "S" else word for word in words)
    chat.press(text if garbage is None else garbage)
    assert buttons_of(chat.card.buttons)
    assert len(chat.turn.changes) <= 1 or any(isinstance(c, AreaFounded) for c in chat.turn.changes)


def test_item_of_another_function_is_notasked() -> None:
    """A team without the function can neither rate nor see what only that function is asked."""
    chat = begun(given="n")
    for verb in ("rate", "ask", "why"):
        chat.press(press(verb, chat.sheet.id, "A01", *(("2",) if verb == "rate" else ())))
        assert chat.turn.changes == ()
        assert chat.card.notice == LOST


# events that are no press


def _event(chat: Chat, number: int = 99) -> Left:
    return Left(**common(chat.address, number, 9999))


def test_group_gets_one_line() -> None:
    """In a group nothing of an audit is said and nothing changes."""
    chat = asked()
    turn = chat.hear(SpokeInGroup(**common(chat.address, 99, 9999)))
    assert turn.changes == ()
    assert [type(reply) for reply in turn.replies] == [GroupLine]


def test_who_left_and_returned() -> None:
    """Blocking is remembered once and sends nothing; any later event, too, says that the person is back."""
    chat = asked()
    for kind, changes in ((Left, 1), (Left, 0), (Returned, 1), (Returned, 0), (Left, 1)):
        turn = chat.hear(kind(**common(chat.address, 99, 9999)))
        assert turn.replies == ()
        assert len(turn.changes) == changes
    chat.send("2")
    assert isinstance(chat.turn.changes[0], ReachChanged)
    assert chat.sheet.rating("C01") == Rated(level=2)


def test_stranger_who_blocks_leaves_nothing() -> None:
    """Somebody who never used the assistant is not made a person by leaving."""
    chat = Chat()
    assert chat.hear(_event(chat)).changes == ()


@pytest.mark.parametrize("what", ["photo", "sticker", "voice", "edited"])
def test_what_is_no_text_keeps_the_question(what: str) -> None:
    """One helpful line and the live question again."""
    chat = asked()
    question = chat.card
    chat.other(what)
    assert chat.turn.changes == ()
    assert chat.card.notice
    assert replace(chat.card, id="", notice="") == replace(question, id="")


def test_words_below_a_picture_are_not_said_to_be_unreadable() -> None:
    """They are text: the picture is not kept, and neither are they until they come by themselves."""
    chat = asked()
    chat.other("photo", "our thresholds document, I reckon a 2")
    assert chat.turn.changes == ()
    assert "I keep no pictures" in chat.card.notice
    assert "send them again as a message of their own" in chat.card.notice


def test_fault_of_ours_keeps_the_conversation() -> None:
    """The apology is one card; the live card and what is awaited stay as they were."""
    chat = asked()
    chat.tap("Note")
    event = Commanded(**common(chat.address, 99, 9999), name="start")
    turn = apologise(chat.world.view(event), event)
    assert turn.changes == ()
    assert replace(turn.conversation, last=None) == replace(chat.world.conversation, last=None)
    (card,) = turn.replies
    assert isinstance(card, Card)
    assert card.id == new_id(event, "fault")


def test_same_view_and_event_give_the_same_turn() -> None:
    """The engine has no memory, clock or dice of its own."""
    chat = asked()
    event = Commanded(**common(chat.address, 99, 9999), name="continue")
    view = chat.world.view(event)
    assert respond(view, event) == respond(view, event)


def test_no_verb_is_named_twice() -> None:
    """Two conversations that name a verb alike would take it from each other without a word."""
    named: Counter[str] = Counter()
    for found in pkgutil.walk_packages(conversations.__path__, f"{conversations.__name__}."):
        module = importlib.import_module(found.name)
        named.update(verb.form.verb for verb in getattr(module, "VERBS", ()))
    assert [verb for verb, times in named.items() if times > 1] == []
    assert named.keys() == TABLE.keys()
