"""The teams of a partnership: added from the list of agencies, renamed, fitted with functions, ended."""

from functools import partial

from flows.arguments import NO_FUNCTIONS
from flows.asking.lists import back, fitting, numbered, paged
from flows.asking.names import name_in, unfit_team_name
from flows.cards import Shown, pairs, rows
from flows.changes import (
    Change,
    Ending,
    InvitationRevoked,
    MembershipEnded,
    SheetFitted,
    SheetStarted,
    TeamAdded,
    TeamDescribed,
    TeamEnded,
)
from flows.events import new_id
from flows.framework import Agency
from flows.people import Team
from flows.permissions import Permission
from flows.presses import (
    ADD_ALL_TEAMS,
    ADD_TEAM,
    AREA,
    END_TEAM,
    FIT_TEAM,
    INVITE,
    INVITES,
    NEW_TEAM,
    PEOPLE,
    RENAME_TEAM,
    TEAM,
    TEAM_ENDED,
    TEAM_FITTED,
    TEAM_RENAMED,
    TEAMS,
)
from flows.replies import Button
from flows.rounds import UNDER_WAY, RoundState
from flows.talk import Answer, AreaTalk
from flows.verbs import Typing, Verb, do, show, take
from flows.view import Return


def card(talk: AreaTalk, page: int = 0, *, notice: str = "") -> Shown:
    """All teams, each a button, and the agencies that have none yet."""
    words, board = talk.words, talk.office
    listed = numbered((team.name, TEAM(board.area.id, team.id)) for team in board.teams)
    without = _agencies_without(talk)
    everyone = Button(key="a", label=words("teams.all"), press=ADD_ALL_TEAMS(board.area.id))
    another = Button(key="o", label=words("teams.another"), press=NEW_TEAM(board.area.id))
    invite = Button(key="i", label=words("teams.invite"), press=INVITES(board.area.id))
    page = fitting(page, len(listed))
    return Shown(
        again=TEAMS(board.area.id, page or None),
        notice=notice,
        head=talk.area_name,
        heading=words("teams.heading"),
        lines=() if board.teams else (words("teams.none"),),
        buttons=rows(
            *paged(words, listed, page, partial(TEAMS, board.area.id)),
            (everyone,) if without else (),
            another,
            (invite,) if board.teams else (),
            Button(key="b", label=words("teams.done"), press=AREA(board.area.id)),
        ),
    )


def describe(talk: AreaTalk, team: Team) -> str:
    """A team's name, with its agency and functions where the name does not say them."""
    framework = talk.framework
    agency = next((known.name for known in framework.agencies if known.id == team.agency), team.agency)
    named = team.name if agency in team.name else talk.words("teams.of", team=team.name, agency=agency)
    functions = [known.name for known in framework.functions if known.id in team.functions]
    return " · ".join((named, *functions))


def _agencies_without(talk: AreaTalk) -> list[Agency]:
    has = {team.agency for team in talk.office.teams}
    return [agency for agency in talk.view.framework.agencies if agency.id not in has]


# adding


def new(talk: AreaTalk, agency: Agency | None = None, given: str = "") -> Shown:
    """Ask for the agency, then for each function; the answers so far travel in the buttons, y or n each."""
    return _ask_function(talk, agency, given) if agency else _ask_agency(talk)


def _ask_agency(talk: AreaTalk) -> Shown:
    area_id = talk.office.area.id
    buttons = numbered((agency.name, _next_step(talk, agency, "")) for agency in talk.view.framework.agencies)
    return Shown(
        again=NEW_TEAM(area_id),
        head=talk.area_name,
        heading=talk.words("teams.agency"),
        buttons=rows(*pairs(buttons), back(talk.words, TEAMS(area_id))),
    )


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
    changes = _added(talk, agency.id, has, "team")
    after = talk.after(changes)
    return after.turn(card(after, notice=_said(talk)), changes=changes)


def add_all(talk: AreaTalk) -> Answer:
    """Add a team of each agency that has none, with every function of its agency."""
    changes: list[Change] = []
    for agency in _agencies_without(talk):
        functions = talk.view.framework.functions_for(agency.id)
        has = tuple(sorted(function.id for function in functions))
        changes += _added(talk.after(changes), agency.id, has, f"team {agency.id}")
    after = talk.after(changes)
    return after.turn(card(after, notice=talk.words("teams.added_all")), changes=changes)


def _added(talk: AreaTalk, agency: str, functions: tuple[str, ...], purpose: str) -> tuple[Change, ...]:
    board = talk.office
    name = next(known.name for known in talk.view.framework.agencies if known.id == agency)
    team = new_id(talk.event, purpose)
    added = TeamAdded(
        chain=board.area.id,
        team=team,
        area=board.area.id,
        name=_free(name, {known.name for known in board.teams}),
        agency=agency,
        functions=functions,
    )
    if board.run is None or board.run.round.state is not RoundState.OPEN:
        return (added,)
    sheet = SheetStarted(
        chain=board.area.id,
        sheet=new_id(talk.event, f"{purpose} sheet"),
        round=board.run.round.id,
        team=team,
        functions=functions,
    )
    return (added, sheet)


def _free(name: str, taken: set[str]) -> str:
    """The name, with a number if another team has it."""
    number = 2
    free = name
    while free in taken:
        free, number = f"{name} {number}", number + 1
    return free


def _said(talk: AreaTalk) -> str:
    run = talk.office.run
    if run is None or run.round.state not in UNDER_WAY:
        return talk.words("teams.added")
    return talk.words("teams.added_open" if run.round.state is RoundState.OPEN else "teams.added_next")


# one team


def team_card(talk: AreaTalk, team: Team, *, notice: str = "") -> Shown:
    """One team, and what can be done about it."""
    words, board = talk.words, talk.office
    it = next(known for known in board.teams if known.id == team.id)
    members = [one for one in board.members if one.membership.team == it.id]
    names = ", ".join(one.name for one in members)
    where = (board.area.id, it.id)
    return Shown(
        again=TEAM(*where),
        notice=notice,
        head=talk.area_name,
        heading=describe(talk, it),
        lines=(words("teams.members", names=names) if names else words("teams.nobody"),),
        buttons=rows(
            Button(key="1", label=words("teams.invite_one"), press=INVITE(*where)),
            Button(key="2", label=words("teams.people"), press=PEOPLE(board.area.id)),
            Button(key="3", label=words("teams.rename"), press=RENAME_TEAM(*where)),
            (
                Button(key="4", label=words("teams.functions"), press=FIT_TEAM(*where)),
                Button(key="5", label=words("teams.remove"), press=END_TEAM(*where)),
            ),
            back(words, TEAMS(board.area.id)),
        ),
    )


def _return(talk: AreaTalk, team: Team) -> Return | None:
    """The team's sheet in the round that is under way."""
    run = talk.office.run
    if run is None or run.round.state not in UNDER_WAY:
        return None
    return next((one for one in run.returns if one.team.id == team.id), None)


def _has_answered(talk: AreaTalk, team: Team) -> bool:
    found = _return(talk, team)
    return found is not None and (found.answered > 0 or found.sheet.submitted is not None)


def call(talk: AreaTalk, team: Team, *, notice: str = "") -> Shown:
    """Ask for another name."""
    if _has_answered(talk, team):
        return team_card(talk, team, notice=talk.words("teams.has_answers"))
    where = (talk.office.area.id, team.id)
    return Shown(
        again=RENAME_TEAM(*where),
        notice=notice,
        head=team.name,
        heading=talk.words("teams.new_name"),
        buttons=rows(back(talk.words, TEAM(*where))),
        awaiting=TEAM_RENAMED(*where),
    )


def called(talk: AreaTalk, team: Team) -> Answer:
    """Keep another name, unless the team has answers under the old one."""
    name = name_in(talk.text)
    problem = unfit_team_name(talk, name)
    if not problem and name in {known.name for known in talk.office.teams if known is not team}:
        problem = talk.words("teams.taken")
    if problem or _has_answered(talk, team):
        return talk.turn(call(talk, team, notice=problem))
    changes = (_described(talk, team, name, tuple(sorted(team.functions))),)
    after = talk.after(changes)
    return after.turn(team_card(after, team, notice=talk.words("teams.saved")), changes=changes)


def fit(talk: AreaTalk, team: Team, given: str = "") -> Shown:
    """Ask for the functions once more, one after the other."""
    questions = talk.view.framework.functions_for(team.agency)
    if _has_answered(talk, team):
        return team_card(talk, team, notice=talk.words("teams.has_answers"))
    if not questions:
        return team_card(talk, team, notice=talk.words("teams.no_functions"))
    where = (talk.office.area.id, team.id)
    asked = questions[min(len(given), len(questions) - 1)]
    following = TEAM_FITTED if len(given) + 1 >= len(questions) else FIT_TEAM
    return Shown(
        again=FIT_TEAM(*where, given),
        head=team.name,
        heading=asked.question,
        buttons=rows(
            (
                Button(key="1", label=talk.words("buttons.yes"), press=following(*where, given + "y")),
                Button(key="2", label=talk.words("buttons.no"), press=following(*where, given + "n")),
            ),
            back(talk.words, TEAM(*where)),
        ),
    )


def fitted(talk: AreaTalk, team: Team, given: str) -> Answer:
    """Keep the functions; an empty sheet of the open round follows."""
    questions = talk.view.framework.functions_for(team.agency)
    if _has_answered(talk, team) or len(given) != len(questions):
        return talk.turn(team_card(talk, team, notice=talk.words("teams.has_answers")))
    has = tuple(sorted(f.id for f, answer in zip(questions, given, strict=True) if answer == "y"))
    changes: list[Change] = [_described(talk, team, team.name, has)]
    found = _return(talk, team)
    if found:
        area_id, sheet = talk.office.area.id, found.sheet.id
        changes.append(SheetFitted(chain=sheet, area=area_id, sheet=sheet, functions=has, by=talk.by))
    after = talk.after(changes)
    return after.turn(team_card(after, team, notice=talk.words("teams.saved")), changes=changes)


def _described(talk: AreaTalk, it: Team, name: str, functions: tuple[str, ...]) -> TeamDescribed:
    return TeamDescribed(chain=talk.office.area.id, team=it.id, name=name, functions=functions, by=talk.by)


def end(talk: AreaTalk, team: Team) -> Shown:
    """Ask whether the team shall go."""
    if _has_answered(talk, team):
        return team_card(talk, team, notice=talk.words("teams.has_answers"))
    where = (talk.office.area.id, team.id)
    return Shown(
        again=END_TEAM(*where),
        head=team.name,
        heading=talk.words("teams.end"),
        lines=(talk.words("teams.end_means"),),
        buttons=rows(
            Button(key="1", label=talk.words("teams.end_yes"), press=TEAM_ENDED(*where)),
            back(talk.words, TEAM(*where)),
        ),
    )


def ended(talk: AreaTalk, team: Team) -> Answer:
    """End the team, its memberships and its invitations."""
    board, by, at = talk.office, talk.by, talk.event.at
    if _has_answered(talk, team):
        return talk.turn(team_card(talk, team, notice=talk.words("teams.has_answers")))
    chain = board.area.id
    changes: list[Change] = [
        InvitationRevoked(chain=chain, invitation=one.id, by=by)
        for one in board.invitations
        if one.team == team.id and not one.revoked
    ]
    changes += [
        MembershipEnded(chain=chain, membership=one.membership.id, how=Ending.REMOVED, by=by, at=at)
        for one in board.members
        if one.membership.team == team.id
    ]
    changes.append(TeamEnded(chain=chain, team=team.id, by=by, at=at))
    after = talk.after(changes)
    return after.turn(card(after, notice=talk.words("teams.ended", team=team.name)), changes=changes)


_RUN = Permission.RUN_AREA

VERBS: tuple[Verb, ...] = (
    show(TEAMS, card, to=_RUN),
    show(NEW_TEAM, new, to=_RUN),
    do(ADD_TEAM, add, to=_RUN),
    do(ADD_ALL_TEAMS, add_all, to=_RUN),
    show(TEAM, team_card, to=_RUN),
    show(RENAME_TEAM, call, to=_RUN),
    take(TEAM_RENAMED, called, to=_RUN, typed=Typing.LABEL),
    show(FIT_TEAM, fit, to=_RUN),
    do(TEAM_FITTED, fitted, to=_RUN),
    show(END_TEAM, end, to=_RUN),
    do(TEAM_ENDED, ended, to=_RUN),
)
