"""The teams of a partnership: listed, renamed, fitted with functions."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from flows.asking.crowds import MANY, by_agency
from flows.asking.lists import back, fitting, numbered, paged
from flows.asking.names import called_in, unfit_name
from flows.board import Part, Return
from flows.cards import Shown, rows
from flows.changes import Change, SheetFitted, TeamDescribed
from flows.conversations.partnership import area, readable, unasked
from flows.conversations.partnership.nobody import has_nobody, let_in_again
from flows.conversations.partnership.progress import how_far
from flows.described import differing
from flows.framework import Agency
from flows.people import Team
from flows.permissions import Permission, denied_on
from flows.presses.answering import HAND_IN
from flows.presses.partnership import (
    ADD_ALL_TEAMS,
    AREA,
    END_TEAM,
    FIT_TEAM,
    INVITE,
    INVITES,
    NEW_TEAM,
    PASTE,
    PEOPLE_IN,
    PROGRESS,
    RENAME_TEAM,
    TEAM,
    TEAM_CONTACT,
    TEAM_FITTED,
    TEAM_KIND,
    TEAM_RENAMED,
    TEAMS,
    TEAMS_OF,
)
from flows.presses.reminders import BEHIND
from flows.presses.rounds import LATE_TEAM
from flows.replies import Button
from flows.rounds import UNDER_WAY
from flows.talk import Answer, AreaTalk, RoundTalk
from flows.verbs import Typing, Verb, do, show, take


def card(talk: AreaTalk, page: int = 0, *, notice: str = "") -> Shown:
    """All teams, each a button, or of many their agencies; and the agencies that have none yet."""
    words, board = talk.words, talk.office
    listed = numbered(_by_agency(talk) if len(board.teams) > MANY else _buttons(talk, board.teams))
    without = agencies_without(talk)
    everyone = Button(key="a", label=words("teams.all"), press=ADD_ALL_TEAMS(board.area.id))
    another = Button(key="o", label=words("teams.another"), press=NEW_TEAM(board.area.id))
    invite = Button(key="i", label=words("teams.invite"), press=INVITES(board.area.id))
    page = fitting(page, len(listed))
    return Shown(
        again=TEAMS(board.area.id, page or None),
        notice=notice,
        head=talk.area_name,
        heading=words("teams.heading"),
        lines=(*_counted(talk), *unasked.lines(talk), *readable.lines(talk)),
        buttons=rows(
            *paged(words, listed, page, partial(TEAMS, board.area.id)),
            (everyone,) if without else (),
            another,
            Button(key="l", label=words("pasting.button"), press=PASTE(board.area.id)),
            (invite,) if board.teams else (),
            Button(key="b", label=words("teams.done"), press=AREA(board.area.id)),
        ),
    )


def _counted(talk: AreaTalk) -> tuple[str, ...]:
    if not talk.office.teams:
        return (talk.words("teams.none"),)
    return (talk.words("teams.many", n=len(talk.office.teams)),) if len(talk.office.teams) > MANY else ()


def _buttons(talk: AreaTalk, listed: Iterable[Team]) -> list[tuple[str, str]]:
    return [(team.name, TEAM(talk.office.area.id, team.id)) for team in listed]


def _by_agency(talk: AreaTalk) -> list[tuple[str, str]]:
    """Each agency with how many teams it has."""
    return by_agency(
        talk, (team.agency for team in talk.office.teams), partial(TEAMS_OF, talk.office.area.id)
    )


def of_agency(talk: AreaTalk, agency: Agency, page: int = 0) -> Shown:
    """The teams of one agency."""
    words, area_id = talk.words, talk.office.area.id
    listed = numbered(_buttons(talk, [team for team in talk.office.teams if team.agency == agency.id]))
    page = fitting(page, len(listed))
    return Shown(
        again=TEAMS_OF(area_id, agency.id, page or None),
        head=talk.area_name,
        heading=words("teams.count", agency=agency.name, n=len(listed)),
        buttons=rows(
            *paged(words, listed, page, partial(TEAMS_OF, area_id, agency.id)), back(words, TEAMS(area_id))
        ),
    )


def describe(talk: AreaTalk, team: Team) -> str:
    """A team's name, with its agency and functions where the name does not say them."""
    framework = talk.framework
    agency = next((known.name for known in framework.agencies if known.id == team.agency), team.agency)
    named = team.name if agency in team.name else talk.words("teams.of", team=team.name, agency=agency)
    functions = [known.name for known in framework.functions if known.id in team.functions]
    return " · ".join(filter(None, (named, team.kind, *functions)))


def agencies_without(talk: AreaTalk) -> list[Agency]:
    """The agencies that have no team."""
    has = {team.agency for team in talk.office.teams}
    return [agency for agency in talk.view.framework.agencies if agency.id not in has]


# one team


def team_card(talk: AreaTalk, team: Team, *, notice: str = "") -> Shown:
    """One team, and what can be done about it."""
    words, board = talk.words, talk.office
    it = next(known for known in board.teams if known.id == team.id)
    where = (board.area.id, it.id)
    found = _return(talk, it)
    far: tuple[str, ...] = ()
    if found and (board.in_team(it.id) or found.answered) and isinstance(talk, RoundTalk):
        far = (words("teams.in_round", far=" ".join(how_far(talk, found))),)
    return Shown(
        again=TEAM(*where),
        notice=notice,
        head=talk.area_name,
        heading=describe(talk, it),
        lines=(
            _who(talk, it),
            *far,
            *((words("teams.contact", contact=it.contact),) if it.contact else ()),
        ),
        buttons=rows(
            Button(key="1", label=words("teams.invite_one"), press=INVITE(*where)),
            Button(key="2", label=words("teams.people"), press=PEOPLE_IN(*where)),
            Button(key="3", label=words("teams.rename"), press=RENAME_TEAM(*where)),
            (
                Button(key="4", label=words("teams.functions"), press=FIT_TEAM(*where)),
                Button(key="5", label=words("teams.remove"), press=END_TEAM(*where)),
            ),
            (
                Button(key="6", label=words("describing.kind"), press=TEAM_KIND(*where)),
                Button(key="7", label=words("describing.contact"), press=TEAM_CONTACT(*where)),
            ),
            *_in_round(talk, found),
            *_in_correction(talk, it),
            back(words, TEAMS(board.area.id)),
        ),
    )


def _in_correction(talk: AreaTalk, team: Team) -> list[Button]:
    """The ways to returns of released rounds that are let in, of a team that has nobody here."""
    words = talk.words
    return [
        Button(
            key=f"k{key}", label=words("teams.hand_in_of", number=one.round.number), press=HAND_IN(one.sheet)
        )
        for key, one in enumerate((one for one in let_in_again(talk) if one.team.id == team.id), 1)
    ]


def _who(talk: AreaTalk, team: Team) -> str:
    """Who is in the team, or that nobody is."""
    if names := [one.name for one in talk.office.in_team(team.id)]:
        return talk.words("teams.members", names=", ".join(names))
    return nobody(talk, team)


def nobody(talk: AreaTalk, team: Team) -> str:
    """That nobody is in the team, any more or yet."""
    return talk.words("teams.emptied" if area.had_people(talk, team) else "teams.nobody")


def _in_round(talk: AreaTalk, found: Return | None) -> list[Button]:
    """The ways to the team's part of the round that is under way."""
    words, run = talk.words, talk.office.run
    if run is None or found is None:
        return []
    hand_in = Button(key="h", label=words("handing.button"), press=HAND_IN(found.sheet.id))
    all_of_them = Button(key="w", label=words("area.who_has_what"), press=PROGRESS(run.round.id))
    ways_on = [hand_in, all_of_them] if has_nobody(talk, found) else [all_of_them]
    checked = found.sheet.checked
    if checked and not checked.right and denied_on(Permission.LET_IN, talk.office) is None:
        let_in = Button(
            key="c", label=words("late.let_correct"), press=LATE_TEAM(run.round.id, found.sheet.id)
        )
        ways_on = [let_in, *ways_on]
    if found.sheet.submitted or denied_on(Permission.KEEP_OPEN, talk.office):
        return ways_on
    nudge = Button(key="n", label=words("teams.behind"), press=BEHIND(run.round.id, found.sheet.id))
    return [nudge, *ways_on]


def _return(talk: AreaTalk, team: Team) -> Return | None:
    """The team's sheet in the round that is under way."""
    run = talk.office.run
    if run is None or run.round.state not in UNDER_WAY:
        return None
    return next((one for one in run.returns if one.team.id == team.id), None)


def has_answered(talk: AreaTalk, team: Team) -> bool:
    """Whether the team has answers in the round that is under way."""
    found = _return(talk, team)
    return found is not None and (found.answered > 0 or found.sheet.submitted is not None)


def call(talk: AreaTalk, team: Team, *, notice: str = "") -> Shown:
    """Ask for another name."""
    if has_answered(talk, team):
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
    name = called_in(talk.text, talk.words)
    problem = unfit_name(talk, name)
    if not problem and name in {known.name for known in talk.office.teams if known is not team}:
        problem = talk.words("teams.taken")
    if problem or has_answered(talk, team):
        return talk.turn(call(talk, team, notice=problem))
    changes = (_described(talk, team, name, tuple(sorted(team.functions))),)
    after = talk.after(changes)
    return after.turn(team_card(after, team, notice=talk.words("teams.saved")), changes=changes)


def fit(talk: AreaTalk, team: Team, given: str = "") -> Shown:
    """Ask for the functions once more, one after the other."""
    questions = talk.view.framework.functions_for(team.agency)
    if has_answered(talk, team):
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
    if has_answered(talk, team) or len(given) != len(questions):
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
    changed = differing(it, replace(it, name=name, functions=frozenset(functions)), ("name", "functions"))
    return TeamDescribed(
        chain=talk.office.area.id,
        team=it.id,
        name=name,
        functions=functions,
        by=talk.by,
        changed=changed,
    )


_RUN, _CHANGES = Permission.RUN_AREA, Part.CHANGES

VERBS: tuple[Verb, ...] = (
    show(TEAMS, card, to=_RUN),
    show(TEAMS_OF, of_agency, to=_RUN),
    show(TEAM, team_card, to=_RUN),
    show(RENAME_TEAM, call, to=_RUN),
    take(TEAM_RENAMED, called, to=_RUN, needs=_CHANGES, typed=Typing.LABEL),
    show(FIT_TEAM, fit, to=_RUN),
    do(TEAM_FITTED, fitted, to=_RUN, needs=_CHANGES),
)
