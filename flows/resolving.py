"""From a press to what answers it: against the view its subject is found and its arguments become values."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from flows.arguments import Ground, Subject, resolve
from flows.asking.anew import asked_anew
from flows.asking.overtaken import asked_first
from flows.board import Board
from flows.cards import Again, Shown
from flows.forms import Press, parse
from flows.permissions import Denial, Permission, acting, denied, denied_on
from flows.table import TABLE
from flows.talk import Answer, Talk
from flows.verbs import Verb
from flows.view import Seat


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A press resolved: what answers it, the talk it is for, and its arguments as values, by name."""

    press: Press
    verb: Verb
    talk: Talk
    values: Mapping[str, Any]

    def answer(self, text: str = "") -> Answer:
        """What the handler makes of it; `text` is what was awaited. A detail that others said is not lost."""
        talk = replace(self.talk, text=text) if text else self.talk
        if asks := asked_anew(talk, self.verb, self.press, self.values):
            return asks
        if self.verb.do:
            return asked_first(talk, self.verb.do(talk, **self.values), self.press)
        return talk.turn(self.show())

    def show(self) -> Shown | Again:
        """The card that a verb shows which changes nothing."""
        if self.verb.show is None:
            return Again(notice="")
        return self.verb.show(self.talk, **self.values)


@dataclass(frozen=True, slots=True, kw_only=True)
class No:
    """Why a press is not answered: a denial about what it names, or None where no button of ours says it."""

    denial: Denial | None
    seat: Seat | None = None
    of_area: bool = False


def resolve_press(talk: Talk, press: Press) -> Call | No:
    """The press against what the view holds: its subject, its arguments, and whether the person may."""
    verb = TABLE.get(press.verb)
    if verb is None or not verb.form.fits(press):
        return No(denial=None)
    match verb.form.about:
        case None:
            values = resolve(verb.form.takes, press.args, Ground(current=talk.view.framework))
            return (
                No(denial=None) if values is None else Call(press=press, verb=verb, talk=talk, values=values)
            )
        case Subject.SHEET:
            if verb.permission is Permission.APPROVE:
                return _on_approval(talk, verb, press)
            if verb.permission is Permission.HAND_IN:
                return _on_handing(talk, verb, press)
            return _on_sheet(talk, verb, press, talk.view.seat_of(press.args[0]))
        case _:
            return _on_board(talk, verb, press, talk.view.board_of(press.args[0]))


def call_of(talk: Talk, press: Press | str | None) -> Call | None:
    """What answers a press for this person, None where nothing does."""
    read = parse(press) if isinstance(press, str) else press
    found = resolve_press(talk, read) if read else None
    return found if isinstance(found, Call) else None


def card_of(talk: Talk, press: Press | str | None) -> tuple[Talk, Shown] | None:
    """The card that a press shows this person, behind the talk it belongs to; None where it shows none."""
    call = call_of(talk, press)
    shown = call.show() if call else None
    return (call.talk, shown) if call and isinstance(shown, Shown) else None


def _on_sheet(talk: Talk, verb: Verb, press: Press, seat: Seat | None) -> Call | No:
    if seat is None:
        return No(denial=Denial.NOT_FOUND)
    values = resolve(verb.form.takes, press.args[1:], Ground(current=talk.view.framework, seat=seat))
    if values is None:
        return No(denial=None)
    denial = denied(verb.permission, seat)
    if denial:
        return No(denial=denial, seat=seat)
    return Call(press=press, verb=verb, talk=talk.on(seat), values=values)


def _on_approval(talk: Talk, verb: Verb, press: Press) -> Call | No:
    """Only who is asked to approve a return gets there, and by verbs of approving only."""
    seat = talk.view.approving.get(press.args[0])
    if seat is None or seat.sheet.approval is None or denied(verb.permission, seat):
        return No(denial=Denial.NOT_WITH_YOU)
    values = resolve(verb.form.takes, press.args[1:], Ground(current=talk.view.framework, seat=seat))
    if values is None:
        return No(denial=None)
    return Call(press=press, verb=verb, talk=talk.approving(seat, seat.sheet.approval), values=values)


def _on_handing(talk: Talk, verb: Verb, press: Press) -> Call | No:
    """Only a coordinator of the area gets there, and the handler says why nothing can be handed in now."""
    handing = talk.view.handing.get(press.args[0])
    if handing is None:
        return No(denial=Denial.NOT_FOUND, of_area=True)
    ground = Ground(current=talk.view.framework, seat=handing.seat)
    values = resolve(verb.form.takes, press.args[1:], ground)
    return (
        No(denial=None)
        if values is None
        else Call(press=press, verb=verb, talk=talk.handing_in(handing), values=values)
    )


def _on_board(talk: Talk, verb: Verb, press: Press, board: Board | None) -> Call | No:
    if board is None:
        return No(denial=Denial.NOT_FOUND, of_area=True)
    values = resolve(verb.form.takes, press.args[1:], Ground(current=talk.view.framework, board=board))
    if values is None:
        return No(denial=None)
    place = acting(verb.permission, board)
    if place is None:
        return No(denial=denied_on(verb.permission, board), of_area=True)
    return Call(press=press, verb=verb, talk=talk.about(board, place), values=values)
