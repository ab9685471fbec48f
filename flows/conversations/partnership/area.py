"""A partnership on one card, and who has what."""

from flows.arguments import Whom
from flows.asking import lists
from flows.asking.dates import left
from flows.asking.letters import people_of
from flows.asking.lists import numbered, some_of
from flows.cards import Shown, pairs, rows
from flows.conversations.partnership import stating
from flows.conversations.partnership.following import follows
from flows.moments import day_in
from flows.nudges import next_due
from flows.people import Role
from flows.permissions import Permission, denied_on
from flows.presses import (
    ACTIONS,
    AGREE,
    AMEND,
    AREA,
    AREA_RESULTS,
    AUDITS,
    CANCEL,
    CHALLENGES,
    CLOSE,
    CONTACT,
    DETAILS,
    EXTEND,
    FRONT_DOOR,
    GATHER,
    HELP,
    IDEAS,
    INVITES,
    JOURNAL,
    LATE,
    LEAVE,
    MENU,
    MY_NAME,
    MY_TEAM,
    NEXT_ROUND,
    NUDGE,
    OPEN_ROUND,
    PEOPLE,
    PRIVACY,
    PROGRESS,
    RELEASE,
    REMARK,
    ROUNDS,
    SHARE,
    STATEMENT,
    TASKS,
    TEAMS,
)
from flows.replies import Button
from flows.rounds import UNDER_WAY, Action, ActionStatus, RoundState
from flows.talk import AreaTalk, RoundTalk
from flows.verbs import Verb, show
from flows.view import Member, Return

FIRST = "y"
"""Stands in the press of a question that set-up asks, which goes on to the next one."""


def card(talk: AreaTalk, notice: str = "") -> Shown:
    """Where the partnership is, and what its person here can do next."""
    board = talk.office
    coordinates = board.place_of(Role.COORDINATOR) is not None
    lines = _lines(talk) if coordinates else _plain_lines(talk)
    steps = _steps(talk) if coordinates else _plain_steps(talk)
    buttons = numbered([*steps, *(_keeping(talk) if coordinates else _plain_keeping(talk))])
    return Shown(
        again=AREA(board.area.id),
        notice=notice,
        head=head(talk),
        lines=lines,
        buttons=rows(
            *buttons[: len(steps)],
            *pairs(buttons[len(steps) :]),
            _setting_up(talk) if coordinates else (),
        ),
    )


def head(talk: AreaTalk) -> str:
    """The name of the partnership, and where its round is."""
    words, board = talk.words, talk.office
    if board.run is None:
        return talk.area_name
    round_ = board.run.round
    state = words(f"area.round.{round_.state}")
    if round_.state is RoundState.OPEN and round_.closes:
        state = words("area.round.closes", date=talk.date(round_.closes), left=left(talk, round_.closes))
    named = words(
        "area.round.progress_named" if round_.progress else "area.round.named", number=round_.number
    )
    return f"{talk.area_name} · {named} · {state}"


def _lines(talk: AreaTalk) -> tuple[str, ...]:
    """What a coordinator has to know now."""
    words, board = talk.words, talk.office
    lines = []
    waiting = sum(one.membership.pending and one.membership.team is None for one in board.members)
    if waiting:
        lines.append(words.count("area.waiting", waiting))
    lines += _waited_for(talk)
    lines += stating.unsaid_line(talk)
    if not isinstance(talk, RoundTalk):
        return (*lines, words("area.no_round"), *_still_unsaid(talk))
    returns, state = talk.run.returns, talk.run.round.state
    if state is RoundState.RELEASED:
        return (*lines, *_after_release(talk))
    lines.append(counts_line(talk))
    for key in ("not_started", "unreachable", "unjoined"):
        names = [one.team.name for one in returns if standing(talk, one) == key]
        if names and state is RoundState.OPEN:
            lines.append(words(f"area.{key}", names=some_of(words, names)))
    let_in = [one.team.name for one in returns if one.sheet.late]
    if let_in:
        lines.append(words("area.let_in", names=some_of(words, let_in)))
    if state is RoundState.DRAFT:
        lines.append(_facts_line(talk))
    return tuple(lines)


def _waited_for(talk: AreaTalk) -> list[str]:
    """The teams that the person has asked to join, and whether anybody there can say yes."""
    board, said = talk.office, []
    runs = people_of(talk, Role.COORDINATOR)
    for place in talk.view.waited_for:
        if place.team and place.area.id == board.area.id:
            mates = [one.membership.person not in runs for one in board.in_team(place.team.id)]
            key = "team" if any(mates) else "no_mate" if mates else "nobody"
            said.append(talk.words(f"area.asked_{key}", team=place.team.name))
    return said


def _unsaid(talk: AreaTalk) -> dict[str, str]:
    """What set-up asks and nobody has said before the first round, each with the press that asks for it."""
    board, area_id = talk.office, talk.office.area.id
    statement = {"statement": STATEMENT(area_id)} if stating.is_needed(talk) else {}
    if board.rounds:
        return statement
    person = talk.view.person
    asked = {
        "own_name": ("" if person and person.name else MY_NAME(area_id, FIRST)),
        "contact": ("" if board.area.contact else CONTACT(area_id, FIRST)),
        "front_door": ("" if board.area.front_door else FRONT_DOOR(area_id, FIRST)),
        "teams": ("" if board.teams else TEAMS(area_id)),
    }
    return {what: press for what, press in (asked | statement).items() if press}


def _still_unsaid(talk: AreaTalk) -> tuple[str, ...]:
    words, unsaid = talk.words, _unsaid(talk)
    named = words.all_of([words(f"area.unsaid.{what}") for what in unsaid])
    return (words("area.unsaid", what=named),) if unsaid else ()


def _setting_up(talk: AreaTalk) -> tuple[Button, ...]:
    """The way back into set-up, to the first of what is unsaid."""
    press = next(iter(_unsaid(talk).values()), "")
    return (Button(key="s", label=talk.words("area.set_up"), press=press),) if press else ()


def _after_release(talk: RoundTalk) -> tuple[str, ...]:
    """When the last round was released, how far its actions are, and when to repeat the audit."""
    released = day_in(talk.zone, talk.run.round.released or talk.event.at)
    said = talk.words("area.released", date=talk.date(released))
    corrected = talk.run.round.corrected
    anew = (talk.words("area.corrected", date=talk.date(corrected)),) if corrected else ()
    return (said, *anew, *actions_line(talk), next_due_line(talk))


def actions_line(talk: AreaTalk) -> tuple[str, ...]:
    """How many actions are done, if there are any."""
    actions = [one for one in talk.office.actions if one.status is not ActionStatus.DROPPED]
    done = sum(one.status is ActionStatus.DONE for one in actions)
    return (talk.words.count("area.actions_done", len(actions), done=done),) if actions else ()


def action_state(talk: AreaTalk, one: Action) -> str:
    """Whose it is, when it is due, and how far it is."""
    words = talk.words
    parts = [talk.owner(one)]
    if one.due and one.is_open:
        key = "actions.overdue" if one.due < talk.today else "actions.due"
        parts.append(words(key, date=talk.date(one.due)))
    parts.append(words(f"actions.{one.status}"))
    return ", ".join(parts)


def next_due_line(talk: RoundTalk) -> str:
    """When the round after this released one is due."""
    day = next_due(talk.run.round, talk.zone) or talk.today
    key = "area.next_was_due" if day < talk.today else "area.next_due"
    return talk.words(key, date=talk.date(day), left=left(talk, day))


def _facts_line(talk: RoundTalk) -> str:
    said = [one.sheet.checked for one in talk.run.returns if one.sheet.submitted]
    checked = [check for check in said if check]
    right = sum(check.right for check in checked)
    wrong, silent = len(checked) - right, len(said) - len(checked)
    said_so = talk.words("area.facts", right=right, wrong=wrong, silent=silent)
    until = talk.run.round.check_by
    if until is None:
        return said_so
    return f"{talk.words('area.check_by', date=talk.date(until), left=left(talk, until))} {said_so}"


def _plain_lines(talk: AreaTalk) -> tuple[str, ...]:
    board = talk.office
    lines: tuple[str, ...] = ()
    if not isinstance(talk, RoundTalk):
        lines = (talk.words("area.no_round"), *follows(talk))
    elif talk.run.round.state is RoundState.RELEASED:
        lines = _after_release(talk)
    elif board.place_of(Role.LEAD, Role.SCRUTINEER):
        lines = (counts_line(talk), *follows(talk))
    contact = (talk.words("area.contact", contact=board.area.contact),) if board.area.contact else ()
    return (*lines, *contact)


def counts_line(talk: RoundTalk) -> str:
    """How many teams are how far; nothing of what they said."""
    found = [standing(talk, one) for one in talk.run.returns]
    return talk.words(
        "area.counts",
        submitted=found.count("submitted"),
        teams=len(found),
        started=found.count("in_progress"),
        rest=sum(found.count(key) for key in ("not_started", "unreachable", "unjoined")),
    )


def standing(talk: AreaTalk, one: Return) -> str:
    """Where a team is: submitted, in_progress, not_started, unreachable, or unjoined when it has nobody."""
    if one.sheet.submitted:
        return "submitted"
    members = talk.office.in_team(one.team.id)
    if one.answered:
        return "in_progress"
    if not members:
        return "unjoined"
    return "not_started" if any(known.reachable for known in members) else "unreachable"


def teams_within_reach(talk: AreaTalk) -> list[Return]:
    """The teams that have something left to do, and somebody who can be reminded of it."""
    run = talk.office.run
    teams = {one.membership.team for one in talk.office.members if can_be_reminded(one)}
    return [
        one
        for one in (run.returns if run else ())
        if not one.sheet.submitted and run and run.asked(one) and one.team.id in teams
    ]


def can_be_reminded(member: Member) -> bool:
    """Whether somebody takes reminders for a team: reached, and neither stopped nor not theirs to answer."""
    held = member.membership
    return member.reachable and member.reminders and not held.pending and not held.not_mine


def standing_words(talk: RoundTalk, one: Return) -> str:
    """Where a team is, in words."""
    asked = talk.run.asked(one)
    return talk.words(f"area.standing.{standing(talk, one)}", answered=one.answered, asked=len(asked))


# what can be done


def _when(talk: AreaTalk, permission: Permission, key: str, text: str) -> list[tuple[str, str]]:
    """A label and its press, if the person may do that now."""
    return [(talk.words(f"area.{key}"), text)] if denied_on(permission, talk.office) is None else []


def _steps(talk: AreaTalk) -> list[tuple[str, str]]:
    """What a coordinator can do with the round, as labels and presses."""
    words, board = talk.words, talk.office
    area_id, round_id = board.area.id, board.run.round.id if board.run else ""
    progress = board.run is not None and board.run.round.state in UNDER_WAY
    within_reach = len(teams_within_reach(talk))
    may_nudge = within_reach and denied_on(Permission.KEEP_OPEN, board) is None
    label = words.count("area.nudge", within_reach)
    nudge = [(label, NUDGE(round_id, Whom.EVERYBODY.value))] if may_nudge else []
    is_further = any(one.state is RoundState.RELEASED for one in board.rounds)
    return [
        *nudge,
        *_when(talk, Permission.OPEN_ROUND, "open", (GATHER if is_further else OPEN_ROUND)(area_id)),
        *([(words("area.who_has_what"), PROGRESS(round_id))] if progress else []),
        *_when(talk, Permission.SHARE_DRAFT, "share", SHARE(round_id)),
        *_when(talk, Permission.AGREE, "agree", AGREE(round_id)),
        *_when(talk, Permission.READ_RESULTS, "results", AREA_RESULTS(round_id)),
        *_correction(talk),
        *_when(talk, Permission.RELEASE, "release", RELEASE(round_id)),
        *_when(talk, Permission.LET_IN, "late", LATE(round_id)),
        *_when(talk, Permission.KEEP_OPEN, "extend", EXTEND(round_id)),
        *_when(talk, Permission.KEEP_OPEN, "close", CLOSE(round_id)),
    ]


def _correction(talk: AreaTalk) -> list[tuple[str, str]]:
    """The way to a correction under way."""
    run = talk.office.run
    sees = denied_on(Permission.SEE_CORRECTION, talk.office) is None
    return (
        [(talk.words("correcting.go_on"), AMEND(run.round.id))]
        if run and run.round.correcting and sees
        else []
    )


def _keeping(talk: AreaTalk) -> list[tuple[str, str]]:
    """What a coordinator looks after besides."""
    words, area_id = talk.words, talk.office.area.id
    round_id = talk.office.run.round.id if talk.office.run else ""
    return [
        *_own_team(talk),
        *_actions(talk),
        *_earlier(talk),
        (words("area.teams"), TEAMS(area_id)),
        (words("area.invite"), INVITES(area_id)),
        (words("area.people"), PEOPLE(area_id)),
        (words("area.details"), DETAILS(area_id)),
        (words("area.journal"), JOURNAL(area_id)),
        *_when(talk, Permission.CANCEL, "cancel", CANCEL(round_id)),
        *_when(talk, Permission.REPEAT, "next_round", NEXT_ROUND(area_id)),
        *_switch(talk),
    ]


def _switch(talk: AreaTalk) -> list[tuple[str, str]]:
    several = len(talk.view.places) > 1
    return [(talk.words("menu.audits"), AUDITS())] if several else []


def _actions(talk: AreaTalk) -> list[tuple[str, str]]:
    """The way to actions, with how many of them are open; to suggestions where there is none yet."""
    words, actions, area_id = talk.words, talk.office.actions, talk.office.area.id
    if not actions:
        return _when(talk, Permission.PLAN, "suggested", IDEAS(area_id))
    left = sum(one.is_open for one in actions)
    return [(words("area.actions_open", n=left, all=len(actions)), ACTIONS(area_id))]


def _earlier(talk: AreaTalk) -> list[tuple[str, str]]:
    """The way to released rounds besides the one on the card."""
    board = talk.office
    now = board.run.round.id if board.run else ""
    past = any(one.state is RoundState.RELEASED and one.id != now for one in board.rounds)
    return [(talk.words("area.earlier"), ROUNDS(board.area.id))] if past else []


def _plain_steps(talk: AreaTalk) -> list[tuple[str, str]]:
    """What everybody else can do with the round."""
    words, board = talk.words, talk.office
    found = []
    if board.run and denied_on(Permission.READ_RESULTS, board) is None:
        found.append((words("area.results"), AREA_RESULTS(board.run.round.id)))
    found += _correction(talk)
    if board.run and denied_on(Permission.CHALLENGE, board) is None:
        found.append((words("area.challenge"), CHALLENGES(board.run.round.id)))
        found.append((words("area.remark"), REMARK(board.run.round.id)))
    return found


def _plain_keeping(talk: AreaTalk) -> list[tuple[str, str]]:
    """What everybody else looks after."""
    board = talk.office
    leave = (talk.words("area.leave"), LEAVE(board.area.id, board.memberships[0].id))
    explained = [(talk.words("welcome.help"), HELP()), (talk.words("welcome.privacy"), PRIVACY())]
    return [*_own_team(talk), *_actions(talk), *_earlier(talk), *_switch(talk), *explained, leave]


def _own_team(talk: AreaTalk) -> list[tuple[str, str]]:
    """The way to the audit of each team that the person is in, to the team itself where it has none yet."""
    words, area_id, found = talk.words, talk.office.area.id, []
    own = [(one, one.team) for one in talk.view.places if one.team and one.area.id == area_id]
    for place, team in own:
        if place.sheet is None or place.round is None:
            found.append((words("own_team.button"), MY_TEAM(area_id, team.id)))
            continue
        label = words("area.my_team") if len(own) == 1 else words("area.audit_of", team=team.name)
        is_open = place.round.state is RoundState.OPEN and not place.submitted
        found.append((label, (TASKS if is_open else MENU)(place.sheet)))
    return found


def back(talk: AreaTalk) -> Button:
    """The way back to the partnership's card."""
    return lists.back(talk.words, AREA(talk.office.area.id))


def earlier(talk: AreaTalk) -> Shown:
    """Every released round, the newest first, with the way to its results."""
    words, board = talk.words, talk.office
    listed = [one for one in reversed(board.rounds) if one.state is RoundState.RELEASED]
    buttons = numbered(
        (
            words("area.earlier_line", number=one.number, date=talk.date(one.released or one.opened)),
            AREA_RESULTS(one.id),
        )
        for one in listed
    )
    return Shown(
        again=ROUNDS(board.area.id),
        head=talk.area_name,
        heading=words("area.earlier"),
        lines=() if buttons else (words("area.earlier_none"),),
        buttons=rows(*buttons, back(talk)),
    )


VERBS: tuple[Verb, ...] = (
    show(AREA, card, to=Permission.TAKE_PART),
    show(ROUNDS, earlier, to=Permission.TAKE_PART),
)
