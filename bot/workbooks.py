"""Blank workbooks out and filled ones in, by whoever runs the assistant: for teams around a table."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bot.clock import Clock
from bot.exits import counted
from bot.faults import OperatorFault
from bot.putting import blank_for, put
from bot.report.reading import read
from bot.report.unpacking import LARGEST
from bot.report.workbook import blank_xlsx
from flows.asking.blank_sheets import blank_of
from flows.asking.taken import Counts, counts_of, facts_of, is_return
from flows.blanks import Filled
from flows.framework import Framework
from flows.people import Area, Team
from flows.permissions import Denial, Permission, denied
from flows.typed.keys import plain
from flows.view import Handing, Seat
from storage.database.connection import Database, may_be_there, open_database
from storage.framework.file import framework_bytes, read_framework
from storage.reading.library import Library
from storage.reading.returns import load_returns, load_teams
from storage.writing.turns import write_changes


class NotTaken(OperatorFault):
    """Nothing of a filled workbook was taken. Says why, and never what is in it."""


def write_blank(framework: Framework, agency: str | None, file: Path) -> str:
    """Write a blank workbook, for one agency or with a sheet for each; say what was written.

    Raises NotWritten for an agency that is not there, and for a file that is there or can't be made.
    """
    made = blank_for(framework, agency)
    put(file, blank_xlsx(made))
    return f"{file}: a blank workbook for {', '.join(sheet.name for sheet in made.sheets)}."


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """What is to be taken: the file, and the names of the partnership and of the team in it.

    `round` is its number, None for the only one whose answers can be given now.
    """

    file: Path
    area: str
    team: str
    round: int | None = None


async def take_filled(
    url: str, framework: Path, wanted: Import, agree: Callable[[str], bool], clock: Clock
) -> str:
    """Read a filled workbook into the team's return, if `agree` says yes to what it would change.

    All of it is taken or nothing. Raises NotTaken, DatabaseFault and FrameworkProblems.
    """
    data = _bytes_of(wanted.file)
    current = read_framework(framework_bytes(framework))
    if not may_be_there(url):
        raise NotTaken("There is no database yet, so there is no team to read a workbook in for.")
    database = await open_database(url)
    try:
        library = Library(current, partial(read_framework, stored=True))
        handing = await _return(database, library, wanted)
        seat = handing.seat
        filled = await read(data, blank_of(seat))
        _be_whole(filled)
        at = clock()
        changes = facts_of(handing, filled.given, at)
        if not changes:
            return "Everything in it is in the team's return already. Nothing was changed."
        hands = _HANDS[seat.sheet.submitted is not None] if is_return(handing) else ""
        said = (*_made_for(seat, filled), _said(seat, counts_of(seat, filled.given, changes)), hands)
        if not await asyncio.to_thread(agree, "\n".join(filter(None, said))):
            return "Nothing was changed."
        await database.write(partial(write_changes, changes=changes, at=at))
    finally:
        await database.close()
    number = (
        f", round {seat.round.number}" if seat.round.number > 1 or wanted.round or seat.round.released else ""
    )
    done = f"Done: {counted(len(filled.given), 'answer')} taken for {seat.team.name}{number}."
    return f"{done} It is handed in." if hands else done


_HANDS = {
    True: "The return was handed in for the team, and nobody is in it: this is handed in as well.",
    False: "Nobody is in the team: this is handed in as its return, and marked as a coordinator's.",
}
"""What becomes of a return that is a workbook's alone, whether it was in before or not."""


def _made_for(seat: Seat, filled: Filled) -> tuple[str, ...]:
    """That the workbook was made for another return, where it says so."""
    if not filled.made_for:
        return ()
    if filled.made_for == seat.round.number:
        return ("The workbook was made for another return than this one.",)
    return (f"The workbook was made for round {filled.made_for}, and this is round {seat.round.number}.",)


def _bytes_of(file: Path) -> bytes:
    try:
        if file.stat().st_size > LARGEST:
            raise NotTaken(f"{file} is larger than {LARGEST // 1_000_000} MB. A filled workbook is smaller.")
        return file.read_bytes()
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else "no file is called so"
        raise NotTaken(f"{file} can't be read: {why}.") from None


async def _return(database: Database, library: Library, wanted: Import) -> Handing:
    """The return of the team that is named, which may be answered now."""
    area, team = _chosen(await database.read(load_teams), wanted)
    found = await database.read(partial(load_returns, library=library, area=area, team=team))
    if not found:
        raise NotTaken(f"{area.name} has not opened a round for {team.name} yet.")
    handing = _of_round(found, wanted, team)
    seat = handing.seat
    match None if is_return(handing) and _is_open(seat) else denied(Permission.ANSWER, seat):
        case None:
            return handing
        case Denial.SUBMITTED:
            raise NotTaken(f"{team.name} has submitted its return. A member has to take it back first.")
        case _:
            raise NotTaken(f"Answers of round {seat.round.number} have closed. Accept the return late first.")


def _is_open(seat: Seat) -> bool:
    """Whether answers are taken of this return, be it submitted or not."""
    return denied(Permission.ANSWER, seat) is not Denial.CLOSED


def _of_round(found: Sequence[Handing], wanted: Import, team: Team) -> Handing:
    """The return of the round that is named, else the only one that is open or let in, else the newest."""
    numbers = [one.seat.round.number for one in found]
    if wanted.round is not None:
        if wanted.round not in numbers:
            raise NotTaken(f"{team.name} has no return in round {wanted.round}.")
        return found[numbers.index(wanted.round)]
    open_ = [one for one in found if _is_open(one.seat)]
    if len(open_) > 1:
        several = " and ".join(f"{one.seat.round.number}" for one in reversed(open_))
        raise NotTaken(f"{team.name} can be answered for in rounds {several}. Say which it is with --round.")
    return open_[0] if open_ else found[0]


def _chosen(teams: Sequence[tuple[Area, Team]], wanted: Import) -> tuple[Area, Team]:
    """The one team of that name in the one partnership of that name."""
    areas = {area.id: area.name for area, _ in teams}
    named = [id_ for id_, name in areas.items() if plain(name) == plain(wanted.area)]
    if len(named) != 1:
        raise NotTaken(_not_one("partnership", wanted.area, len(named), areas.values()))
    there = [(area, team) for area, team in teams if area.id == named[0]]
    found = [one for one in there if plain(one[1].name) == plain(wanted.team)]
    if len(found) != 1:
        raise NotTaken(_not_one("team", wanted.team, len(found), [team.name for _, team in there]))
    return found[0]


def _not_one(what: str, name: str, number: int, names: Iterable[str]) -> str:
    if number:
        return f"There are {number} of the name {name}. Give one {what} another name first."
    listed = ", ".join(sorted(names))
    return f"There is no {what} called {name}. " + (
        f"There is: {listed}." if listed else "There is none yet."
    )


def _be_whole(filled: Filled) -> None:
    """Refuse a file with anything wrong in it."""
    if filled.why:
        raise NotTaken(filled.why)
    if filled.slips:
        lines = [f"{one.sheet}, row {one.row}, {one.column}: {one.why}" for one in filled.slips]
        raise NotTaken("\n".join(("Nothing was taken. Mend these cells and try again:", *lines)))


def _said(seat: Seat, found: Counts) -> str:
    """What would be taken, in numbers."""
    new, notes = counted(found.new, "new answer"), counted(found.notes, "note")
    lines = (
        f"{seat.area.name}, round {seat.round.number}, {seat.team.name}: {len(seat.asked)} asked.",
        f"In the file: {counted(found.rated, 'rating')}, {_others(found)}.",
        f"That is {new}, {found.other} changed, {notes}.",
    )
    return "\n".join(lines)


def _others(found: Counts) -> str:
    none = f"{found.no_case} no case known, " if found.no_case else ""
    return f"{found.dont_know} don't know, {none}{found.not_applicable} not applicable"
