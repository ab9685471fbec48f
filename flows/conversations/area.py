"""A partnership on one card, and who has what."""

from collections.abc import Mapping
from datetime import date

from flows.changes import RoundMoved
from flows.events import new_id
from flows.moments import day_in, months_later
from flows.people import Role
from flows.permissions import Permission, denied_on
from flows.presses import press
from flows.replies import Button, Card
from flows.rounds import UNDER_WAY, ActionStatus, RoundState
from flows.talk import Shown, Talk, rows
from flows.verbs import Verb, show
from flows.view import Letter, Return

REPEAT_MONTHS = (6, 12)
"""Months after a release between which the framework says to repeat the audit."""

NAMED = 8
"""Teams named on one line of the card."""


def card(talk: Talk, notice: str = "") -> Shown:
    """Where the partnership is, and what its person here can do next."""
    board = talk.office
    coordinates = board.place_of(Role.COORDINATOR) is not None
    lines = _lines(talk) if coordinates else _plain_lines(talk)
    return Shown(
        again=press("area", board.area.id),
        notice=notice,
        head=_head(talk),
        lines=lines,
        buttons=rows(*(_numbered(_choices(talk) if coordinates else _plain_choices(talk)))),
    )


def _head(talk: Talk) -> str:
    words, board = talk.words, talk.office
    if board.run is None:
        return board.area.name
    round_ = board.run.round
    state = words(f"round.{round_.state}")
    if round_.state is RoundState.OPEN and round_.closes:
        state = words("round.closes", date=talk.date(round_.closes), left=_left(talk))
    named = words("round.progress_named" if round_.progress else "round.named", number=round_.number)
    return f"{board.area.name} · {named} · {state}"


def _left(talk: Talk) -> str:
    """How long until answers are to close, or since when they should have."""
    closes = talk.run.round.closes
    days = (closes - talk.today).days if closes else 0
    if days < 0:
        return talk.words.count("round.overdue", -days)
    return talk.words.count("round.left", days) if days else talk.words("round.today")


def _lines(talk: Talk) -> tuple[str, ...]:
    """What a coordinator has to know now."""
    words, board = talk.words, talk.office
    lines = []
    waiting = sum(one.membership.pending for one in board.members)
    if waiting:
        lines.append(words.count("area.waiting", waiting))
    if board.run is None:
        return (*lines, words("area.no_round"))
    if board.run.round.state is RoundState.RELEASED:
        return (*lines, *_after_release(talk))
    lines.append(counts_line(talk))
    for key in ("not_started", "unreachable", "unjoined"):
        names = [one.team.name for one in board.run.returns if standing(talk, one) == key]
        if names and board.run.round.state is RoundState.OPEN:
            lines.append(words(f"area.{key}", names=some_of(talk, names)))
    if board.run.round.state is RoundState.DRAFT:
        lines.append(_facts_line(talk))
    return tuple(lines)


def _after_release(talk: Talk) -> tuple[str, ...]:
    """When the last round was released, how far its actions are, and when to repeat the audit."""
    words, released = talk.words, day_in(talk.zone, talk.run.round.released or talk.event.at)
    actions = [one for one in talk.office.actions if one.status is not ActionStatus.DROPPED]
    done = sum(one.status is ActionStatus.DONE for one in actions)
    kept = (words.count("area.actions_done", len(actions), done=done),) if actions else ()
    return (words("area.released", date=talk.date(released)), *kept, next_window(talk, released))


def next_window(talk: Talk, released: date) -> str:
    """When the audit is to be repeated after a release on this day."""
    first, last = (months_later(released, months) for months in REPEAT_MONTHS)
    return talk.words("area.next", first=talk.date(first), last=talk.date(last))


def _facts_line(talk: Talk) -> str:
    checked = [one.sheet.checked for one in talk.run.returns if one.sheet.checked]
    right = sum(check.right for check in checked)
    return talk.words("area.facts", right=right, wrong=len(checked) - right)


def _plain_lines(talk: Talk) -> tuple[str, ...]:
    board = talk.office
    lines: tuple[str, ...] = ()
    if board.run is None:
        lines = (talk.words("area.no_round"),)
    elif board.run.round.state is RoundState.RELEASED:
        lines = _after_release(talk)
    contact = (talk.words("area.contact", contact=board.area.contact),) if board.area.contact else ()
    return (*lines, *contact)


def counts_line(talk: Talk) -> str:
    """How many teams are how far; nothing of what they said."""
    found = [standing(talk, one) for one in talk.run.returns]
    return talk.words(
        "area.counts",
        submitted=found.count("submitted"),
        teams=len(found),
        started=found.count("in_progress"),
        rest=sum(found.count(key) for key in ("not_started", "unreachable", "unjoined")),
    )


def some_of(talk: Talk, names: list[str]) -> str:
    """Names as a list, the first few where there are many."""
    if len(names) <= NAMED:
        return talk.words.all_of(names)
    return talk.words("area.more", names=", ".join(names[:NAMED]), n=len(names) - NAMED)


def standing(talk: Talk, one: Return) -> str:
    """Where a team is: submitted, in_progress, not_started, unreachable, or unjoined when it has nobody."""
    if one.sheet.submitted:
        return "submitted"
    members = [known for known in talk.office.members if known.membership.team == one.team.id]
    if one.answered:
        return "in_progress"
    if not members:
        return "unjoined"
    return "not_started" if any(known.reachable for known in members) else "unreachable"


# what can be done


def _choices(talk: Talk) -> list[tuple[str, str]]:
    """Labels and presses of a coordinator's buttons."""
    words, board = talk.words, talk.office
    area_id, round_id = board.area.id, board.run.round.id if board.run else ""

    def when(permission: Permission, key: str, text: str) -> list[tuple[str, str]]:
        return [(words(f"area.{key}"), text)] if denied_on(permission, board) is None else []

    progress = board.run is not None and board.run.round.state in UNDER_WAY
    return [
        *when(Permission.OPEN_ROUND, "open", press("opening", area_id)),
        *([(words("area.who_has_what"), press("progress", round_id))] if progress else []),
        *when(Permission.SHARE_DRAFT, "share", press("share", round_id)),
        *when(Permission.AGREE, "agree", press("agree", round_id)),
        *when(Permission.READ_RESULTS, "results", press("outcome", round_id)),
        *when(Permission.RELEASE, "release", press("release", round_id)),
        *when(Permission.LET_IN, "late", press("late", round_id)),
        *when(Permission.KEEP_OPEN, "extend", press("extend", round_id)),
        *when(Permission.KEEP_OPEN, "close", press("close", round_id)),
        *_actions(talk),
        *_earlier(talk),
        (words("area.teams"), press("teams", area_id)),
        (words("area.invite"), press("invites", area_id)),
        (words("area.people"), press("people", area_id)),
        (words("area.details"), press("details", area_id)),
        (words("area.journal"), press("journal", area_id)),
        *when(Permission.CANCEL, "cancel", press("cancel", round_id)),
        *_switch(talk),
    ]


def _switch(talk: Talk) -> list[tuple[str, str]]:
    several = len(talk.view.places) > 1
    return [(talk.words("menu.audits"), press("audits"))] if several else []


def _actions(talk: Talk) -> list[tuple[str, str]]:
    """The way to actions, with how many of them are open."""
    actions = talk.office.actions
    left = sum(one.is_open for one in actions)
    label = talk.words("area.actions_open", n=left, all=len(actions))
    return [(label, press("actions", talk.office.area.id))] if actions else []


def _earlier(talk: Talk) -> list[tuple[str, str]]:
    """The way to released rounds besides the one on the card."""
    board = talk.office
    now = board.run.round.id if board.run else ""
    past = any(one.state is RoundState.RELEASED and one.id != now for one in board.rounds)
    return [(talk.words("area.earlier"), press("rounds", board.area.id))] if past else []


def _plain_choices(talk: Talk) -> list[tuple[str, str]]:
    """Labels and presses for everybody else."""
    words, board = talk.words, talk.office
    found = []
    if board.run and denied_on(Permission.READ_RESULTS, board) is None:
        found.append((words("area.results"), press("outcome", board.run.round.id)))
    if board.run and denied_on(Permission.CHALLENGE, board) is None:
        found.append((words("area.challenge"), press("doubts", board.run.round.id)))
        found.append((words("area.remark"), press("remark", board.run.round.id)))
    own = board.memberships[0].id
    return [
        *found,
        *_actions(talk),
        *_earlier(talk),
        *_switch(talk),
        (words("area.leave"), press("leave", board.area.id, own)),
    ]


def _numbered(choices: list[tuple[str, str]]) -> list[Button]:
    return [Button(key=str(n), label=label, press=text) for n, (label, text) in enumerate(choices, 1)]


def back(talk: Talk) -> Button:
    """The way back to the partnership's card."""
    return Button(key="b", label=talk.words("back"), press=press("area", talk.office.area.id))


def progress(talk: Talk) -> Shown:
    """Every team with how far it is; no rating."""
    words, run = talk.words, talk.run
    lines = []
    for one in run.returns:
        asked = run.framework.asked(one.team.agency, one.team.functions, one.sheet.only)
        state = words(f"standing.{standing(talk, one)}", answered=one.answered, asked=len(asked))
        lines.append(_checked(talk, one, words("area.team_line", team=one.team.name, state=state)))
    return Shown(
        again=press("progress", run.round.id),
        head=_head(talk),
        heading=words("area.who_has_what"),
        lines=tuple(lines),
        buttons=rows(back(talk)),
    )


def _checked(talk: Talk, one: Return, line: str) -> str:
    """The line of a team with what it says of the draft."""
    check = one.sheet.checked
    if check is None:
        return line
    return talk.words("area.team_right" if check.right else "area.team_wrong", line=line, note=check.note)


def earlier(talk: Talk) -> Shown:
    """Every released round, the newest first, with the way to its results."""
    words, board = talk.words, talk.office
    listed = [one for one in reversed(board.rounds) if one.state is RoundState.RELEASED]
    buttons = [
        Button(
            key=str(number),
            label=words("rounds.line", number=one.number, date=talk.date(one.released or one.opened)),
            press=press("outcome", one.id),
        )
        for number, one in enumerate(listed, 1)
    ]
    return Shown(
        again=press("rounds", board.area.id),
        head=board.area.name,
        heading=words("area.earlier"),
        lines=() if buttons else (words("rounds.none"),),
        buttons=rows(*buttons, back(talk)),
    )


# telling people


def letters(
    talk: Talk, people: list[str], text: str, button: Button, *, purpose: str = "letter"
) -> tuple[Letter, ...]:
    """One line with one button to each of these people, once each; never to the person who acts."""
    me = talk.view.person.id if talk.view.person else ""
    return tuple(
        Letter(
            person=person,
            reply=Card(
                id=new_id(talk.event, f"{purpose} {person}"),
                head=talk.office.area.name,
                lines=(text,),
                buttons=rows(button),
            ),
        )
        for person in dict.fromkeys(people)
        if person != me
    )


def to_teams(
    talk: Talk, sheets: Mapping[str, str], text: str, *, label: str, verb: str
) -> tuple[Letter, ...]:
    """One line to everybody in these teams, with one button: a verb about the team's own sheet.

    `sheets` are ids by team. Somebody in several teams hears of the first.
    """
    found: dict[str, Letter] = {}
    for team, sheet in sheets.items():
        people = people_of(talk, Role.MEMBER, teams={team})
        button = Button(key="1", label=label, press=press(verb, sheet))
        for letter in letters(talk, people, text, button):
            found.setdefault(letter.person, letter)
    return tuple(found.values())


def people_of(talk: Talk, *roles: Role, teams: set[str] | None = None) -> list[str]:
    """The persons with one of these roles, of members only those in these teams."""
    return [
        one.membership.person
        for one in talk.office.members
        if one.membership.role in roles
        and not one.membership.pending
        and (teams is None or one.membership.team in teams)
    ]


def moved(talk: Talk, state: RoundState) -> RoundMoved:
    """The fact that the round is in another state now."""
    return RoundMoved(
        chain=talk.office.area.id,
        round=talk.run.round.id,
        state=state,
        by=talk.by(),
        at=talk.event.at,
    )


VERBS: dict[str, Verb] = {
    "area": show(card, "area", to=Permission.TAKE_PART),
    "rounds": show(earlier, "area", to=Permission.TAKE_PART),
    "progress": show(progress, "round", to=Permission.RUN_AREA),
}
