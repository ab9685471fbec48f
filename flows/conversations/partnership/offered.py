"""What can be done from the card of a partnership, by whom."""

from flows.arguments import Whom
from flows.conversations.partnership.counting import actions_label
from flows.conversations.partnership.within_reach import teams_within_reach
from flows.people import Role
from flows.permissions import Permission, denied_on
from flows.presses.actions import ACTIONS, IDEAS
from flows.presses.answering import TASKS
from flows.presses.arriving import AUDITS
from flows.presses.explaining import HELP, PRIVACY
from flows.presses.partnership import (
    DETAILS,
    INVITES,
    JOURNAL,
    LEAVE,
    MY_TEAM,
    PEOPLE,
    PROGRESS,
    ROUNDS,
    TEAMS,
)
from flows.presses.reminders import NUDGE
from flows.presses.results import AREA_RESULTS, MENU
from flows.presses.rounds import (
    AGREE,
    AMEND,
    CANCEL,
    CHALLENGES,
    CLOSE,
    EXTEND,
    GATHER,
    LATE,
    NEXT_ROUND,
    OPEN_ROUND,
    RELEASE,
    REMARK,
    SHARE,
)
from flows.replies import Button
from flows.rounds import UNDER_WAY, RoundState
from flows.talk import AreaTalk


def _when(talk: AreaTalk, permission: Permission, key: str, text: str) -> list[tuple[str, str]]:
    """A label and its press, if the person may do that now."""
    return [(talk.words(f"area.{key}"), text)] if denied_on(permission, talk.office) is None else []


def steps(talk: AreaTalk) -> list[tuple[str, str]]:
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
    """The way to each correction under way."""
    board, words = talk.office, talk.words
    if board.place_of(Role.COORDINATOR, Role.SCRUTINEER) is None:
        return []
    return [
        (words("correcting.go_on_with", number=one.number), AMEND(one.id))
        for one in board.rounds
        if one.correcting
    ]


def mistake(talk: AreaTalk) -> tuple[Button, ...]:
    """The way to a correction of the released round on the card, where none is under way."""
    run = talk.office.run
    if run is None or run.round.correcting or denied_on(Permission.CORRECT, talk.office):
        return ()
    return (Button(key="c", label=talk.words("correcting.button"), press=AMEND(run.round.id)),)


def keeping(talk: AreaTalk) -> list[tuple[str, str]]:
    """What a coordinator looks after besides."""
    words, area_id = talk.words, talk.office.area.id
    round_id = talk.office.run.round.id if talk.office.run else ""
    return [
        *_own_team(talk),
        *actions(talk),
        *_earlier(talk),
        (words("area.teams"), TEAMS(area_id)),
        (words("area.invite"), INVITES(area_id)),
        (words("area.people"), PEOPLE(area_id)),
        (words("area.details"), DETAILS(area_id)),
        (words("area.journal"), JOURNAL(area_id)),
        *_when(talk, Permission.CANCEL, "cancel", CANCEL(round_id)),
        *_when(talk, Permission.REPEAT, "next_round", NEXT_ROUND(area_id)),
        *_switch(talk),
        *_suggested(talk),
    ]


def _suggested(talk: AreaTalk) -> list[tuple[str, str]]:
    """The way to suggestions once there are actions, last: what had a number before keeps it."""
    return _ideas(talk) if talk.office.actions else []


def _ideas(talk: AreaTalk) -> list[tuple[str, str]]:
    return _when(talk, Permission.PLAN, "suggested", IDEAS(talk.office.area.id))


def _switch(talk: AreaTalk) -> list[tuple[str, str]]:
    several = len(talk.view.places) > 1
    return [(talk.words("menu.audits"), AUDITS())] if several else []


def actions(talk: AreaTalk) -> list[tuple[str, str]]:
    """The way to actions, with how many of them are open; to suggestions where there is none yet."""
    if not talk.office.actions:
        return _ideas(talk)
    return [(actions_label(talk), ACTIONS(talk.office.area.id))]


def _earlier(talk: AreaTalk) -> list[tuple[str, str]]:
    """The way to released rounds besides the one on the card."""
    board = talk.office
    now = board.run.round.id if board.run else ""
    past = any(one.state is RoundState.RELEASED and one.id != now for one in board.rounds)
    return [(talk.words("area.earlier"), ROUNDS(board.area.id))] if past else []


def plain_steps(talk: AreaTalk) -> list[tuple[str, str]]:
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


def plain_keeping(talk: AreaTalk) -> list[tuple[str, str]]:
    """What everybody else looks after."""
    board = talk.office
    leave = (talk.words("area.leave"), LEAVE(board.area.id, board.memberships[0].id))
    explained = [(talk.words("welcome.help"), HELP()), (talk.words("welcome.privacy"), PRIVACY())]
    return [*_own_team(talk), *actions(talk), *_earlier(talk), *_switch(talk), *explained, leave]


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
