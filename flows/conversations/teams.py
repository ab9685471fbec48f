"""The teams of a partnership: added from the list of agencies, renamed, fitted with functions, ended."""

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
from flows.conversations.labels import name_in, unfit_name
from flows.conversations.pages import number_of, paged
from flows.conversations.welcome import NO_FUNCTIONS
from flows.events import new_id
from flows.framework import Agency
from flows.people import Team
from flows.permissions import Permission
from flows.presses import press
from flows.replies import Button
from flows.rounds import UNDER_WAY, RoundState
from flows.talk import Shown, Talk, pairs, rows
from flows.verbs import Typing, Verb, do, show
from flows.view import Return, Turn


def card(talk: Talk, notice: str = "") -> Shown:
    """All teams, each a button, and the agencies that have none yet."""
    words, board = talk.words, talk.office
    listed = [
        Button(
            key=str(number),
            label=team.name,
            press=press("team", board.area.id, team.id),
        )
        for number, team in enumerate(board.teams, 1)
    ]
    without = _agencies_without(talk)
    everyone = Button(key="a", label=words("teams.all"), press=press("allteams", board.area.id))
    another = Button(key="o", label=words("teams.another"), press=press("newteam", board.area.id))
    invite = Button(key="i", label=words("teams.invite"), press=press("invites", board.area.id))
    page = number_of(talk, "teams", 1, len(listed))
    return Shown(
        again=press("teams", board.area.id, page) if page else press("teams", board.area.id),
        notice=notice,
        head=board.area.name,
        heading=words("teams.heading"),
        lines=() if board.teams else (words("teams.none"),),
        buttons=rows(
            *paged(talk, listed, page, "teams", board.area.id),
            (everyone,) if without else (),
            another,
            (invite,) if board.teams else (),
            Button(key="b", label=words("teams.done"), press=press("area", board.area.id)),
        ),
    )


def describe(talk: Talk, team: Team) -> str:
    """A team's name, with its agency and functions where the name does not say them."""
    framework = talk.framework
    agency = next((known.name for known in framework.agencies if known.id == team.agency), team.agency)
    named = team.name if agency in team.name else talk.words("teams.of", team=team.name, agency=agency)
    functions = [known.name for known in framework.functions if known.id in team.functions]
    return " · ".join((named, *functions))


def _agencies_without(talk: Talk) -> list[Agency]:
    has = {team.agency for team in talk.office.teams}
    return [agency for agency in talk.view.framework.agencies if agency.id not in has]


# adding


def new(talk: Talk) -> Shown:
    """Ask for the agency, then for each function; the answers so far travel in the buttons, y or n each."""
    agency_id, given = talk.argument(1), talk.argument(2)
    agency = next((known for known in talk.view.framework.agencies if known.id == agency_id), None)
    return _ask_function(talk, agency, given) if agency else _ask_agency(talk)


def _ask_agency(talk: Talk) -> Shown:
    area_id = talk.office.area.id
    buttons = [
        Button(key=str(number), label=agency.name, press=_next_step(talk, agency, ""))
        for number, agency in enumerate(talk.view.framework.agencies, 1)
    ]
    return Shown(
        again=press("newteam", area_id),
        head=talk.office.area.name,
        heading=talk.words("teams.agency"),
        buttons=rows(
            *pairs(buttons), Button(key="b", label=talk.words("back"), press=press("teams", area_id))
        ),
    )


def _next_step(talk: Talk, agency: Agency, given: str) -> str:
    """The press after these answers: the next question, or adding the team."""
    questions = talk.view.framework.functions_for(agency.id)
    if len(given) < len(questions):
        return press("newteam", talk.office.area.id, agency.id, *((given,) if given else ()))
    return press("addteam", talk.office.area.id, agency.id, given or NO_FUNCTIONS)


def _ask_function(talk: Talk, agency: Agency, given: str) -> Shown:
    questions = talk.view.framework.functions_for(agency.id)
    if len(given) >= len(questions):
        return _ask_agency(talk)
    area_id = talk.office.area.id
    return Shown(
        again=press("newteam", area_id, agency.id, *((given,) if given else ())),
        head=agency.name,
        heading=questions[len(given)].question,
        buttons=rows(
            (
                Button(key="1", label=talk.words("yes"), press=_next_step(talk, agency, given + "y")),
                Button(key="2", label=talk.words("no"), press=_next_step(talk, agency, given + "n")),
            ),
            Button(key="b", label=talk.words("back"), press=press("newteam", area_id)),
        ),
    )


def add(talk: Talk) -> Turn:
    """Add the team; while a round is open it joins it."""
    agency, given = talk.press.args[1], talk.press.args[2]
    functions = talk.view.framework.functions_for(agency)
    has = tuple(sorted(f.id for f, answer in zip(functions, given, strict=False) if answer == "y"))
    changes = _added(talk, agency, has, "team")
    after = talk.after(changes)
    return after.turn(card(after, _said(talk)), changes=changes)


def add_all(talk: Talk) -> Turn:
    """Add a team of each agency that has none, with every function of its agency."""
    changes: list[Change] = []
    for agency in _agencies_without(talk):
        functions = talk.view.framework.functions_for(agency.id)
        has = tuple(sorted(function.id for function in functions))
        changes += _added(talk.after(changes), agency.id, has, f"team {agency.id}")
    after = talk.after(changes)
    return after.turn(card(after, talk.words("teams.added_all")), changes=changes)


def _added(talk: Talk, agency: str, functions: tuple[str, ...], purpose: str) -> tuple[Change, ...]:
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


def _said(talk: Talk) -> str:
    run = talk.office.run
    if run is None or run.round.state not in UNDER_WAY:
        return talk.words("teams.added")
    return talk.words("teams.added_open" if run.round.state is RoundState.OPEN else "teams.added_next")


# one team


def team(talk: Talk, notice: str = "") -> Shown:
    """One team, and what can be done about it."""
    words, board, it = talk.words, talk.office, _it(talk)
    members = [one for one in board.members if one.membership.team == it.id]
    names = ", ".join(one.name for one in members)
    where = (board.area.id, it.id)
    return Shown(
        again=press("team", *where),
        notice=notice,
        head=board.area.name,
        heading=describe(talk, it),
        lines=(words("teams.members", names=names) if names else words("teams.nobody"),),
        buttons=rows(
            Button(key="1", label=words("teams.invite_one"), press=press("invite", *where)),
            Button(key="2", label=words("teams.people"), press=press("people", board.area.id)),
            Button(key="3", label=words("teams.rename"), press=press("callteam", *where)),
            (
                Button(key="4", label=words("teams.functions"), press=press("fit", *where)),
                Button(key="5", label=words("teams.remove"), press=press("endteam", *where)),
            ),
            Button(key="b", label=words("back"), press=press("teams", board.area.id)),
        ),
    )


def _it(talk: Talk) -> Team:
    return next(known for known in talk.office.teams if known.id == talk.press.args[1])


def _return(talk: Talk) -> Return | None:
    """The team's sheet in the round that is under way."""
    run = talk.office.run
    if run is None or run.round.state not in UNDER_WAY:
        return None
    return next((one for one in run.returns if one.team.id == talk.press.args[1]), None)


def _has_answered(talk: Talk) -> bool:
    found = _return(talk)
    return found is not None and (found.answered > 0 or found.sheet.submitted is not None)


def call(talk: Talk, notice: str = "") -> Shown:
    """Ask for another name."""
    if _has_answered(talk):
        return team(talk, talk.words("teams.has_answers"))
    where = (talk.office.area.id, talk.press.args[1])
    return Shown(
        again=press("callteam", *where),
        notice=notice,
        head=_it(talk).name,
        heading=talk.words("teams.new_name"),
        buttons=rows(Button(key="b", label=talk.words("back"), press=press("team", *where))),
        awaiting=press("called", *where),
    )


def called(talk: Talk) -> Turn:
    """Keep another name, unless the team has answers under the old one."""
    name, it = name_in(talk.text), _it(talk)
    problem = unfit_name(talk, name)
    if not problem and name in {known.name for known in talk.office.teams if known is not it}:
        problem = talk.words("teams.taken")
    if problem or _has_answered(talk):
        return talk.turn(call(talk, problem))
    changes = (_described(talk, it, name, tuple(sorted(it.functions))),)
    after = talk.after(changes)
    return after.turn(team(after, talk.words("teams.saved")), changes=changes)


def fit(talk: Talk) -> Shown:
    """Ask for the functions once more, one after the other."""
    it, given = _it(talk), talk.argument(2)
    questions = talk.view.framework.functions_for(it.agency)
    if _has_answered(talk):
        return team(talk, talk.words("teams.has_answers"))
    if not questions:
        return team(talk, talk.words("teams.no_functions"))
    where = (talk.office.area.id, it.id)
    asked = questions[min(len(given), len(questions) - 1)]
    verb = "fitted" if len(given) + 1 >= len(questions) else "fit"
    return Shown(
        again=press("fit", *where, *((given,) if given else ())),
        head=it.name,
        heading=asked.question,
        buttons=rows(
            (
                Button(key="1", label=talk.words("yes"), press=press(verb, *where, given + "y")),
                Button(key="2", label=talk.words("no"), press=press(verb, *where, given + "n")),
            ),
            Button(key="b", label=talk.words("back"), press=press("team", *where)),
        ),
    )


def fitted(talk: Talk) -> Turn:
    """Keep the functions; an empty sheet of the open round follows."""
    it, given = _it(talk), talk.press.args[2]
    questions = talk.view.framework.functions_for(it.agency)
    if _has_answered(talk) or len(given) != len(questions):
        return talk.turn(team(talk, talk.words("teams.has_answers")))
    has = tuple(sorted(f.id for f, answer in zip(questions, given, strict=True) if answer == "y"))
    changes: list[Change] = [_described(talk, it, it.name, has)]
    found = _return(talk)
    if found:
        area_id, sheet = talk.office.area.id, found.sheet.id
        changes.append(SheetFitted(chain=sheet, area=area_id, sheet=sheet, functions=has, by=talk.by()))
    after = talk.after(changes)
    return after.turn(team(after, talk.words("teams.saved")), changes=changes)


def _described(talk: Talk, it: Team, name: str, functions: tuple[str, ...]) -> TeamDescribed:
    return TeamDescribed(chain=talk.office.area.id, team=it.id, name=name, functions=functions, by=talk.by())


def end(talk: Talk) -> Shown:
    """Ask whether the team shall go."""
    if _has_answered(talk):
        return team(talk, talk.words("teams.has_answers"))
    where = (talk.office.area.id, talk.press.args[1])
    return Shown(
        again=press("endteam", *where),
        head=_it(talk).name,
        heading=talk.words("teams.end"),
        lines=(talk.words("teams.end_means"),),
        buttons=rows(
            Button(key="1", label=talk.words("teams.end_yes"), press=press("ended", *where)),
            Button(key="b", label=talk.words("back"), press=press("team", *where)),
        ),
    )


def ended(talk: Talk) -> Turn:
    """End the team, its memberships and its invitations."""
    it, board, by, at = _it(talk), talk.office, talk.by(), talk.event.at
    if _has_answered(talk):
        return talk.turn(team(talk, talk.words("teams.has_answers")))
    chain = board.area.id
    changes: list[Change] = [
        InvitationRevoked(chain=chain, invitation=one.id, by=by)
        for one in board.invitations
        if one.team == it.id and not one.revoked
    ]
    changes += [
        MembershipEnded(chain=chain, membership=one.membership.id, how=Ending.REMOVED, by=by, at=at)
        for one in board.members
        if one.membership.team == it.id
    ]
    changes.append(TeamEnded(chain=chain, team=it.id, by=by, at=at))
    after = talk.after(changes)
    return after.turn(card(after, talk.words("teams.ended", team=it.name)), changes=changes)


_RUN = Permission.RUN_AREA

VERBS: dict[str, Verb] = {
    "teams": show(card, "area", "number?", to=_RUN),
    "newteam": show(new, "area", "agency?", "functions?", to=_RUN),
    "addteam": do(add, "area", "agency", "all functions", to=_RUN),
    "allteams": do(add_all, "area", to=_RUN),
    "team": show(team, "area", "team", to=_RUN),
    "callteam": show(call, "area", "team", to=_RUN),
    "called": do(called, "area", "team", to=_RUN, typed=Typing.LABEL),
    "fit": show(fit, "area", "team", "answers?", to=_RUN),
    "fitted": do(fitted, "area", "team", "answers", to=_RUN),
    "endteam": show(end, "area", "team", to=_RUN),
    "ended": do(ended, "area", "team", to=_RUN),
}
