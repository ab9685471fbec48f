"""Reports of released rounds for another program, by whoever runs the assistant, beside a running one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from bot.clock import Clock
from bot.putting import NotWritten, free, put
from bot.report.data import csv_of, json_of
from flows.board import Board, Part
from flows.conversations.results.reporting import of_round
from flows.events import Commanded
from flows.framework import Framework
from flows.people import Address, Area, Membership, Role
from flows.reports import Edition, Report
from flows.rounds import Action, Round, RoundState
from flows.talk import RoundTalk
from flows.typed.keys import plain
from flows.view import Conversation, View
from flows.wording import Words
from storage.database.connection import Database, may_be_there, open_database
from storage.framework.file import framework_bytes, read_framework
from storage.reading.asked import Asked
from storage.reading.boards import load_board
from storage.reading.library import Library
from storage.reading.returns import load_areas

_WRITERS = {".json": json_of, ".csv": csv_of}
_ADDRESS = Address(channel="command line", id="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is to leave: of which partnership, None where there is only one; of which round, None for all."""

    file: Path
    area: str | None
    round: int | None
    edition: Edition


async def export(url: str, framework: Path, wanted: Wanted, clock: Clock) -> str:
    """Write the reports of released rounds as JSON or CSV, by the ending of the file; say what was written.

    Names of people are left out: a role stands in their place. Raises NotWritten, DatabaseFault and
    FrameworkProblems.
    """
    writer = _WRITERS.get(wanted.file.suffix.lower())
    if writer is None:
        raise NotWritten(f"{wanted.file} has to end in .json or .csv.")
    free(wanted.file)
    reports = await reports_in(url, framework, wanted, clock)
    put(wanted.file, writer(reports).encode("utf-8", "replace"))
    rounds = "1 round" if len(reports) == 1 else f"{len(reports)} rounds"
    return f"{wanted.file}: {rounds} of {reports[0].whose}, for {readers(wanted.edition)}."


def readers(edition: Edition) -> str:
    """For whom what is written is."""
    whom = {Edition.PARTNERS: "partners", Edition.COORDINATORS: "coordinators and scrutineers"}
    return whom.get(edition, "everybody")


async def reports_in(url: str, framework: Path, wanted: Wanted, clock: Clock) -> Sequence[Report]:
    """The reports that are wanted, oldest first, at least one; raises as `export` does."""
    talks = await talks_in(url, framework, wanted.area, wanted.round, clock)
    return [of_round(_without_people(talk), wanted.edition) for talk in talks]


async def talks_in(
    url: str, framework: Path, area_name: str | None, number: int | None, clock: Clock
) -> Sequence[RoundTalk]:
    """Each released round as the assistant talks of it to a lead, oldest first, at least one.

    `area_name` is needed where there are several partnerships, `number` chooses one round. Raises NotWritten,
    DatabaseFault and FrameworkProblems.
    """
    library = Library(read_framework(framework_bytes(framework)), partial(read_framework, stored=True))
    if not may_be_there(url):
        raise NotWritten("There is no database yet, so there are no results.")
    database = await open_database(url, lock=False)
    try:
        asked = await of_area(database, area_name)
        area = asked.area
        boards = partial(load_board, library=library, at=clock())
        rounds = _rounds((await database.beside(partial(boards, asked=asked))).rounds, area, number)
        named = [replace(asked, round=one.id) for one in rounds]
        found = [await database.beside(partial(boards, asked=one)) for one in named]
    finally:
        await database.close()
    return [_talk(library.current, board, clock()) for board in found]


async def of_area(database: Database, name: str | None) -> Asked:
    """The partnership that is wanted, as a lead reads it; raises NotWritten."""
    area = _area(await database.beside(load_areas), name)
    return Asked(memberships=(_lead(area),), area=area, round=None, parts=Part.RATINGS | Part.VERSIONS)


async def chosen(database: Database, library: Library, wanted: Wanted, at: datetime) -> Asked:
    """The one released round that is wanted; raises NotWritten."""
    asked = await of_area(database, wanted.area)
    boards = partial(load_board, library=library, at=at, asked=asked)
    found = _rounds((await database.beside(boards)).rounds, asked.area, wanted.round)
    return replace(asked, round=found[-1].id)


def _area(areas: Sequence[Area], name: str | None) -> Area:
    """The partnership of that name, or the only one."""
    named = [one for one in areas if name is None or plain(one.name) == plain(name)]
    if len(named) == 1:
        return named[0]
    listed = ", ".join(one.name for one in areas)
    if not areas:
        raise NotWritten("There is no partnership yet.")
    if name is None:
        raise NotWritten(f"There are several partnerships. Name one with --area: {listed}.")
    many = f"There are {len(named)} of the name {name}. Give one partnership another name first."
    raise NotWritten(many if named else f"There is no partnership called {name}. There is: {listed}.")


def _rounds(rounds: Sequence[Round], area: Area, number: int | None) -> Sequence[Round]:
    """The released rounds that are meant."""
    released = [one for one in rounds if one.state is RoundState.RELEASED]
    found = [one for one in released if number in (None, one.number)]
    if found:
        return found
    if number is None:
        raise NotWritten(f"{area.name} has released no round yet.")
    if any(one.number == number and one.state is RoundState.CANCELLED for one in rounds):
        raise NotWritten(f"Round {number} of {area.name} was cancelled, so it has no results.")
    if any(one.number == number for one in rounds):
        raise NotWritten(f"Round {number} of {area.name} is not released.")
    raise NotWritten(f"{area.name} has no round {number}.")


def _lead(area: Area) -> Membership:
    """Results are read as a lead reads them."""
    return Membership(id="", person="", area=area.id, team=None, role=Role.LEAD)


def office_talk(framework: Framework, board: Board, at: datetime) -> RoundTalk:
    """A talk about the board's round in which a role stands for each person; raises NotWritten."""
    return _without_people(_talk(framework, board, at))


def returned(talk: RoundTalk) -> RoundTalk:
    """The talk of a round that a team returned in; raises NotWritten, for of another nothing is printed."""
    if not talk.score.submitted:
        number, whose = talk.run.round.number, talk.area_name
        raise NotWritten(f"No team returned in round {number} of {whose}, so there is nothing to write.")
    return talk


def _talk(framework: Framework, board: Board, at: datetime) -> RoundTalk:
    """The talk about the board's round, in the language of its framework."""
    if board.run is None:
        raise NotWritten("The round is not there any more.")
    view = View(
        conversation=Conversation(address=_ADDRESS),
        person=None,
        seat=None,
        boards={board.area.id: board},
        framework=framework,
    )
    event = Commanded(id="", at=at, address=_ADDRESS, name="export")
    return RoundTalk(view=view, event=event, office=board, acting=_lead(board.area), run=board.run)


def _without_people(talk: RoundTalk) -> RoundTalk:
    """The same with a role in the place of each person."""
    run, words = replace(talk.run, releaser="", corrector=""), Words(talk.run.framework.language)
    there = (*(one.team for one in talk.run.returns), *talk.office.teams)
    teams = {team.id: team.name for team in there}
    actions = tuple(_without_names(one, teams, words) for one in talk.office.actions)
    return replace(talk, office=replace(talk.office, run=run, actions=actions), run=run)


def _without_names(action: Action, teams: Mapping[str, str], words: Words) -> Action:
    """The action with the team that it is, of `teams` by id, or with what its owner is: nobody's name."""
    if not action.owner:
        return action
    if action.team is None:
        return replace(action, owner=words("reports.a_person"))
    return replace(action, owner=teams.get(action.team) or words("actions.a_team"))
