"""A released round that is corrected: its steps, and what is to be read of it meanwhile."""

import asyncio
from dataclasses import replace
from functools import partial

from sqlalchemy import Connection, select

from bot.exporting import office_talk
from flows.board import Board, Part
from flows.conversations.results.reporting import of_round
from flows.handouts import Handout
from flows.people import Membership, Role
from flows.replies import Card
from flows.reports import Edition, Report
from storage.database import tables
from storage.database.connection import open_database
from storage.framework.file import read_framework
from storage.reading.asked import Asked
from storage.reading.boards import load_board
from storage.reading.library import Library
from storage.reading.returns import load_areas
from tests.company import Company
from tests.paths import FOUR
from tests.so_far import so_far
from tests.steps import answered, found, joined, opened, released


@so_far
def company(made: Company) -> None:
    """Three teams, of which two have returned; the first round is released."""
    made.file = FOUR.read_bytes()
    found(made, "Social care", "Health", "Police")
    for who, team in (("ann", "Social care"), ("hal", "Health"), ("pam", "Police")):
        joined(made, who, team)
    opened(made)
    answered(made, "ann", "3")
    answered(made, "hal", "1")
    released(made)


def url_of(company: Company) -> str:
    """Where the database is."""
    return f"sqlite:///{company.folder / 'audit.db'}"


def begun(company: Company, why: str = "The minutes say another level.") -> None:
    """Cora says what is wrong."""
    company.types("cora", "correct", why)
    assert "What is wrong: " in company.text("cora")


def agreed(company: Company, level: str, reason: str, item: str = "1") -> None:
    """Cora agrees on another level of an item of the first domain."""
    company.types("cora", "correct")
    company.taps("cora", "An agreed rating or its reason", "1", item, level)
    company.types("cora", reason)
    assert "Kept for the corrected round." in company.text("cora")


def let_in(company: Company, team: str) -> None:
    """Cora lets the return of a team in, for the first reason there is: it is late, or has an error."""
    company.types("cora", "correct")
    company.taps("cora", "A return", team, "1")


def put_right(company: Company) -> None:
    """Cora releases the corrected round."""
    company.types("cora", "correct")
    company.taps("cora", "Release the new version", "Release the new version")


def board(company: Company, role: Role, parts: Part = Part.RATINGS | Part.VERSIONS, number: int = 1) -> Board:
    """What somebody of this role is given of a round."""

    async def load() -> Board:
        database = await open_database(url_of(company), lock=False)
        try:
            (area,) = await database.beside(load_areas)
            place = Membership(id="", person="", area=area.id, team=None, role=role)

            def loaded(connection: Connection) -> Board:
                named = select(tables.round_.c.id).where(tables.round_.c.number == number)
                asked = Asked(memberships=(place,), area=area, round=connection.scalar(named), parts=parts)
                return load_board(connection, library, asked, company.now)

            return await database.beside(loaded)
        finally:
            await database.close()

    library = Library(read_framework(company.file), partial(read_framework, stored=True))
    return asyncio.run(load())


def report(company: Company, edition: Edition, version: int = 0, number: int = 1) -> Report:
    """The report of a round, or of one of its versions."""
    there = board(company, Role.LEAD, number=number)
    if version:
        (run,) = [one for one in there.versions if one.round.version == version]
        there = replace(there, run=run)
    return of_round(office_talk(read_framework(company.file), there, company.now), edition)


def said_in(made: object) -> str:
    """All that a file says; a handout does not tell its pages in its own text."""
    if isinstance(made, Handout):
        return str([(part.said, part.points) for page in made.pages for part in page.parts])
    return repr(made)


def again(company: Company, who: str) -> None:
    """Somebody whose team is let in rates one item anew and submits."""
    run = board(company, Role.COORDINATOR).amended
    assert run
    sheet = next(one.sheet.id for one in run.returns if one.sheet.late and one.sheet.submitted)
    company.presses(who, f"reopen:{sheet}")
    company.presses(who, f"rate:{sheet}:R1:1")
    company.does(who, f"submit:{sheet}:manager")
    assert not [one for one in company.rows_of("sheet") if one.id == sheet and not one.submitted]


def sheet_of(company: Company, team: str, number: int = 1) -> str:
    """The sheet of a team in a round."""
    run = board(company, Role.COORDINATOR, number=number).run
    assert run
    return next(one.sheet.id for one in run.returns if one.team.name == team)


def news(company: Company, who: str) -> list[str]:
    """The lines of the last news about corrected results that somebody was sent."""
    return [
        line
        for one in company.said[who]
        if isinstance(one, Card) and "were corrected" in " ".join(one.lines)
        for line in one.lines
    ]
