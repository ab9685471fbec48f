"""A list of teams that a coordinator sends as a file: read, and then as if it had been pasted."""

from dataclasses import replace

from flows.blanks import LARGEST, Filing
from flows.conversations.arriving import guard
from flows.conversations.partnership import pasting
from flows.events import FileRead, SentFile, Typed, new_id
from flows.people import Role
from flows.permissions import Denial, Permission, denied_on
from flows.presses.partnership import PASTE
from flows.talk import Answer, Talk
from flows.view import Place


def sent(talk: Talk, event: SentFile) -> Answer | None:
    """Say that a list is read; None for a file that was not sent to the card that asks for one."""
    words, place = talk.words, _place(talk)
    if place is None:
        return None
    if event.size > LARGEST:
        return talk.turn(talk.again(words("filled.too_big", most=LARGEST // 1_000_000)))
    filing = Filing(
        id=new_id(event, "file"),
        sheet="",
        area=place.area.id,
        language=talk.view.language,
        by=place.membership.id,
        file=event.file,
        at=event.at,
    )
    return replace(talk.turn(talk.again(words("listed.reading"))), filing=filing)


def _place(talk: Talk) -> Place | None:
    """The place of the coordinator who is asked for a list now."""
    press = talk.showing
    if press is None or press.verb != PASTE.verb:
        return None
    return next(
        (
            one
            for one in talk.view.places
            if one.area.id == press.args[0] and one.membership.role is Role.COORDINATOR
        ),
        None,
    )


def came(talk: Talk, event: FileRead) -> Answer | None:
    """Check what a file lists by row, and show what is made of it; None for one that nobody waits for."""
    filing, board = talk.view.filing, talk.view.board_of(event.area)
    if filing is None or filing.id != event.filing or filing.area != event.area:
        return None
    acting = board.place_of(Role.COORDINATOR) if board else None
    if board is None or acting is None or denied_on(Permission.RUN_AREA, board):
        nothing = talk.again(f"{talk.words(f'denied.{Denial.NOT_FOUND}')} {talk.words('filed.nothing')}")
        return replace(talk.turn(nothing), filed=True)
    if event.filled.why:
        why = f"{event.filled.why} {talk.words('filed.nothing')}"
        here = talk.about(board, acting)
        return replace(here.turn(pasting.ask(here, notice=why)), filed=True)
    typed = Typed(id=event.id, at=event.at, address=event.address, text=event.filled.rows)
    there = replace(talk, event=typed).about(board, acting)
    answer = guard.by_row(
        there,
        typed,
        lambda text: pasting.pasted(replace(there, text=text)),
        lambda notice: pasting.ask(there, notice=notice),
    )
    return replace(answer, filed=True)
