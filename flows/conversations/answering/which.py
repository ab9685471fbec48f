"""For which of a team's returns a file is: that of the card, else the only one, else it is asked."""

from dataclasses import replace
from typing import TypeVar

from flows.asking.lists import back, numbered
from flows.blanks import Filing
from flows.cards import Shown, rows
from flows.permissions import Denial, Permission, denied
from flows.presses.answering import FILE_FOR, FILE_WHICH
from flows.presses.arriving import START
from flows.talk import SheetTalk, Talk

_T = TypeVar("_T", bound=Talk)


def may_be_for(talk: Talk) -> tuple[tuple[str, int], ...]:
    """The returns that a file can be for now, with the numbers of their rounds: the newest first."""
    seat, place = talk.seat, talk.view.place
    if seat is None or seat.area.practice:
        return ()
    is_open = bool(seat.asked) and denied(Permission.ANSWER, seat) not in {Denial.CLOSED, Denial.CANCELLED}
    newest = ((seat.sheet.id, seat.round.number),) if is_open else ()
    return (*newest, *(place.let_in if place else ()))


def names_round(talk: SheetTalk) -> bool:
    """Whether more than one round could be meant: a card of one that is over still stands in the chat."""
    return talk.here.round.number > 1 or bool(talk.which_round(talk.here, talk.place_here))


def named(talk: SheetTalk) -> str:
    """The team, and which round where more than one could be meant."""
    if not names_round(talk):
        return talk.here.team.name
    return talk.words("filed.of_round", team=talk.here.team.name, number=talk.here.round.number)


def ask(talk: Talk, notice: str = "") -> Shown:
    """Ask for the return that the file which waits is for."""
    words = talk.words
    found = may_be_for(talk) if waiting(talk) else ()
    team = talk.seat.team.name if talk.seat else ""
    listed = numbered((words("area.round.named", number=number), FILE_FOR(sheet)) for sheet, number in found)
    return Shown(
        again=FILE_WHICH(),
        notice=notice or ("" if found else words("filed.gone")),
        head=team,
        heading=words("filed.which"),
        lines=(words("filed.which_means"),) if found else (),
        buttons=rows(*listed, back(words, START())),
    )


def waiting(talk: Talk) -> Filing | None:
    """The file of the person's of which nobody has said yet which return it is for."""
    filing = talk.view.filing
    if filing is None or filing.hands or filing.sheet or filing.area or filing.filled:
        return None
    own = {one.membership.id for one in talk.view.places}
    return filing if filing.by in own else None


def with_file(talk: _T, filing: Filing) -> _T:
    """The exchange with this file waiting."""
    return replace(talk, view=replace(talk.view, filing=filing))
