"""An answer and its note in one text: "1 because nobody was trained"."""

from dataclasses import replace

from flows.arguments import Origin
from flows.asking.half import half
from flows.asking.reasons import together
from flows.asking.text import clean, unfit
from flows.conversations.answering.answer import settle
from flows.conversations.answering.question import question
from flows.framework import Item
from flows.permissions import Permission
from flows.presses.answering import RATED_WITH
from flows.rounds import Rating
from flows.talk import Answer, SheetTalk
from flows.verbs import Typing, Verb, take


def rated_with(talk: SheetTalk, item: Item, rating: Rating, origin: Origin | None = None) -> Answer:
    """Store the rating with what was said besides as its note, below a note that is there, and say both.

    The whole note is said, as it stands then.
    """
    said, given = _besides(talk, item, rating), talk.here.sheet.answers.get(item.id)
    written = (given.note if given else None) or ""
    note = written if said in written.splitlines() else together(written, said)
    problem = unfit(talk, note)
    if problem:
        return talk.turn(talk.again(problem))
    answer = settle(talk, item, rating, origin, note=note)
    words = talk.words
    changed = answer.shown.notice
    notice = f"{changed} {words('answer.note_added', note=note)}" if changed else ""
    notice = notice or words("answer.given_with", label=item.label, after=talk.rating(rating), note=note)
    return replace(answer, shown=replace(answer.shown, notice=notice))


def _besides(talk: SheetTalk, item: Item, rating: Rating) -> str:
    """What the text says behind this answer: all of it where it gives none, or what may be another."""
    found = half([button for row in question(talk, item).buttons for button in row], talk.text, talk.words)
    is_given = found and found.button and found.button.label == talk.rating(rating)
    return clean(found.rest if found and is_given and found.rest else talk.text)


VERBS: tuple[Verb, ...] = (take(RATED_WITH, rated_with, to=Permission.ANSWER, typed=Typing.NOTE),)
