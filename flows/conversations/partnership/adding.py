"""Teams that are added, one of an agency or one of each."""

from collections.abc import Iterable

from flows.arguments import NO_FUNCTIONS
from flows.asking.lists import back, numbered
from flows.cards import Shown, pairs, rows
from flows.changes import Change, SheetStarted, TeamAdded
from flows.conversations.partnership.teams import agencies_without, card
from flows.events import new_id
from flows.framework import Agency
from flows.people import Team
from flows.permissions import Permission
from flows.presses.partnership import ADD_ALL_TEAMS, ADD_TEAM, NEW_TEAM, TEAMS
from flows.replies import Button
from flows.rounds import UNDER_WAY, RoundState
from flows.talk import Answer, AreaTalk
from flows.verbs import Verb, do, show


def new(talk: AreaTalk, agency: Agency | None = None, given: str = "") -> Shown:
    """Ask for the agency, then for each function; the answers so far travel in the buttons, y or n each."""
    return _ask_function(talk, agency, given) if agency else _ask_agency(talk)


def _ask_agency(talk: AreaTalk) -> Shown:
    area_id = talk.office.area.id
    buttons = numbered((agency.name, first_step(talk, agency)) for agency in talk.view.framework.agencies)
    return Shown(
        again=NEW_TEAM(area_id),
        head=talk.area_name,
        heading=talk.words("teams.agency"),
        buttons=rows(*pairs(buttons), back(talk.words, TEAMS(area_id))),
    )


def first_step(talk: AreaTalk, agency: Agency) -> str:
    """The press by which a team of an agency begins to be added: its first question, or adding it."""
    return _next_step(talk, agency, "")


def _next_step(talk: AreaTalk, agency: Agency, given: str) -> str:
    """The press after these answers: the next question, or adding the team."""
    questions = talk.view.framework.functions_for(agency.id)
    if len(given) < len(questions):
        return NEW_TEAM(talk.office.area.id, agency.id, given)
    return ADD_TEAM(talk.office.area.id, agency.id, given or NO_FUNCTIONS)


def _ask_function(talk: AreaTalk, agency: Agency, given: str) -> Shown:
    questions = talk.view.framework.functions_for(agency.id)
    if len(given) >= len(questions):
        return _ask_agency(talk)
    area_id = talk.office.area.id
    return Shown(
        again=NEW_TEAM(area_id, agency.id, given),
        head=agency.name,
        heading=questions[len(given)].question,
        buttons=rows(
            (
                Button(key="1", label=talk.words("buttons.yes"), press=_next_step(talk, agency, given + "y")),
                Button(key="2", label=talk.words("buttons.no"), press=_next_step(talk, agency, given + "n")),
            ),
            back(talk.words, NEW_TEAM(area_id)),
        ),
    )


def add(talk: AreaTalk, agency: Agency, given: str) -> Answer:
    """Add the team; while a round is open it joins it."""
    functions = talk.view.framework.functions_for(agency.id)
    has = tuple(sorted(f.id for f, answer in zip(functions, given, strict=False) if answer == "y"))
    team = _new(talk, agency, has)
    changes = added(talk, team, "team")
    after = talk.after(changes)
    notice = (talk.words("teams.added", name=team.name), said_of_round(talk))
    return after.turn(card(after, notice=" ".join(filter(None, notice))), changes=changes)


def add_all(talk: AreaTalk) -> Answer:
    """Add a team of each agency that has none, with every function of its agency."""
    changes: list[Change] = []
    for agency in agencies_without(talk):
        functions = talk.view.framework.functions_for(agency.id)
        has = tuple(sorted(function.id for function in functions))
        changes += added(talk, _new(talk.after(changes), agency, has), f"team {agency.id}")
    after = talk.after(changes)
    return after.turn(card(after, notice=talk.words("teams.added_all")), changes=changes)


def _new(talk: AreaTalk, agency: Agency, functions: Iterable[str]) -> Team:
    """A team of an agency that is called as it, yet to be added."""
    name = _free(agency.name, {known.name for known in talk.office.teams})
    return Team(id="", area="", name=name, agency=agency.id, functions=frozenset(functions))


def added(talk: AreaTalk, team: Team, purpose: str) -> tuple[Change, ...]:
    """Add a team that is described but for its ids; while a round is open it joins it."""
    board, functions = talk.office, tuple(sorted(team.functions))
    id_ = new_id(talk.event, purpose)
    change = TeamAdded(
        chain=board.area.id,
        team=id_,
        area=board.area.id,
        name=team.name,
        agency=team.agency,
        functions=functions,
        kind=team.kind,
        contact=team.contact,
    )
    if board.run is None or board.run.round.state is not RoundState.OPEN:
        return (change,)
    sheet = SheetStarted(
        chain=board.area.id,
        sheet=new_id(talk.event, f"{purpose} sheet"),
        round=board.run.round.id,
        team=id_,
        functions=functions,
    )
    return (change, sheet)


def _free(name: str, taken: set[str]) -> str:
    """The name, with a number if another team has it."""
    number = 2
    free = name
    while free in taken:
        free, number = f"{name} {number}", number + 1
    return free


def said_of_round(talk: AreaTalk) -> str:
    """From when on a team that is added takes part, "" where no round is under way."""
    run = talk.office.run
    if run is None or run.round.state not in UNDER_WAY:
        return ""
    return talk.words("teams.added_open" if run.round.state is RoundState.OPEN else "teams.added_next")


_RUN = Permission.RUN_AREA

VERBS: tuple[Verb, ...] = (
    show(NEW_TEAM, new, to=_RUN),
    do(ADD_TEAM, add, to=_RUN),
    do(ADD_ALL_TEAMS, add_all, to=_RUN),
)
