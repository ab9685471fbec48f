"""Asking for something in writing about an item, beside what a room agreed on it."""

from flows.asking.lists import back
from flows.asking.text import What, ask
from flows.cards import Shown, rows
from flows.conversations.results.challenged import who_reads_why
from flows.framework import Item
from flows.presses.rounds import TALK_THROUGH
from flows.talk import RoundTalk


def ask_text(
    talk: RoundTalk,
    room: str,
    item: Item,
    asked: tuple[str, What],
    asks: tuple[str, str],
    notice: str,
    *lines: str,
) -> Shown:
    """Ask for something in writing about an item; Back leads to its card.

    `asked` are the heading and what is to be written, `asks` the press that asks it again, whatever comes in
    between, and the one that takes the text.
    """
    again, awaiting = asks
    heading, what = asked
    return Shown(
        again=again,
        notice=notice,
        head=item.label,
        heading=talk.words(heading, who=who_reads_why(talk, item.id)),
        lines=(*lines, ask(talk.words, what)),
        buttons=rows(back(talk.words, TALK_THROUGH(talk.run.round.id, room, item.id))),
        awaiting=awaiting,
    )
