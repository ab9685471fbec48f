"""Whoever wishes that they had not told is told where there is help; what was sent is never a note."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.changes import NoteWritten
from flows.replies import Unsay
from storage.framework.file import read_framework
from tests.company import Company
from tests.flows.play import Chat, buttons_of
from tests.paths import SHIPPED

RETRACTED = (
    *("can i take back what i said", "forget what i said", "please ignore what i told you", "i made it up"),
    *("i shouldnt have told you", "i didnt mean it", "i take it back", "can you delete what i told you"),
    *("pretend i didnt say anything", "dont tell anyone what i said", "can i unsay that"),
    *("can you delete my message", "i need to delete everything i sent", "how do i delete what i sent"),
    *("can you delete what i wrote", "i want to delete something i wrote", "i was only joking"),
    *("it was a joke", "never mind what i said", "sorry i shouldnt have said that", "ignore that"),
    *("i dont want anyone to see what i wrote", "i said too much", "please dont say anything to anyone"),
    *("i didnt mean to say that", "nothing happened", "forget it", "will anyone find out"),
    *("who will you tell", "sorry for telling you", "i want to take back what i sent"),
)
SENT = (
    *("i need to delete everything i sent", "how do i delete what i sent", "need to delete what i sent asap"),
    *("i need to wipe my phone", "i want to delete all my messages", "gotta delete everything i sent"),
    *("how do i get rid of the pictures i sent", "i need to clear my search history"),
    *("can you delete my messages", "delete everything i sent him", "i want to hide what i looked at"),
    *("i need to get rid of everything i downloaded", "can i unsend what i sent her"),
    *("how do i erase what i sent before anyone sees", "i must delete my chats"),
)
OF_WORK = (
    *("i need to delete the report i sent to the board", "records i sent to mash were late"),
    "we delete messages after six months",
)


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    """Nobody but whoever writes."""
    made = Company(tmp_path)
    yield made
    made.close()


def test_what_a_newcomer_takes_back_may_have_been_a_worry(company: Company) -> None:
    """As their first words, and beside whom to call."""
    for number, text in enumerate(RETRACTED):
        who = f"new{number}"
        company.types(who, text)
        assert "Under 19? Call Childline: 0800 1111" in company.heard(who), text
        assert "whom to call" in company.heard(who), text
    for text in RETRACTED:
        company.types("kim", "my uncle touches me")
        company.types("kim", text)
        said = company.heard("kim")
        assert "Childline: 0800 1111" in said, text
        assert "Nothing is saved" not in said, text


def test_a_worry_in_it_is_met_as_one(company: Company) -> None:
    """As it is without the wish."""
    for number, text in enumerate(("i wish i hadnt told you", "will you tell my mum what i said")):
        company.types(f"new{number}", text)
        (unsaid,) = [one for one in company.said[f"new{number}"] if isinstance(one, Unsay)]
        assert unsaid.concern


def at_question(*, note: bool) -> Chat:
    """Somebody at a question for practice, or where its note is asked for."""
    chat = Chat(framework=read_framework(SHIPPED.read_bytes()))
    for text in ("/start", "1", "education", "no", "no", "england", "c"):
        chat.send(text)
    if note:
        chat.send("2")
        chat.send(next(one.key for one in buttons_of(chat.card.buttons) if one.press.startswith("note")))
        assert chat.live.startswith("note:")
    return chat


@pytest.mark.wide
@pytest.mark.parametrize("note", [False, True])
def test_who_wants_to_be_rid_of_what_they_sent_is_told_where_there_is_help(*, note: bool) -> None:
    """It is no note, and none is offered."""
    for text in SENT:
        chat = at_question(note=note)
        chat.send(text)
        assert not [one for one in chat.turn.changes if isinstance(one, NoteWritten)], text
        said = chat.card.notice
        assert "whom to call" in said or chat.live.startswith("call:"), text
        assert "Type yes" not in said, text


def test_what_was_sent_at_work_is_a_note_as_before() -> None:
    """Where it says to whom, or what."""
    for text in OF_WORK:
        chat = at_question(note=True)
        chat.send(text)
        assert [one for one in chat.turn.changes if isinstance(one, NoteWritten)], text
