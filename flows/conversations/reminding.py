"""Answering the clock: whether what is due is still true, and what the person is told.

A reminder was planned days ago. Whether it goes is decided here, in the transaction that stores that it went.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from flows.changes import Change, Nudged, NudgeDropped, NudgePostponed
from flows.conversations import area, tasks
from flows.events import new_id
from flows.moments import day_in, months_later
from flows.nudges import COUNTED, MOST, TO_MEMBERS, Dropped, Nudge, NudgeState, Stage
from flows.people import Area, Role
from flows.permissions import Permission, denied
from flows.presses import press
from flows.replies import Button, Card
from flows.rounds import Action, RoundState
from flows.talk import Talk, rows
from flows.view import Board, Return, Seat, Turn
from flows.workdays import Workdays

BUSY = timedelta(minutes=15)
"""Who has been shown a card within this time is in the middle of something."""

LATER = timedelta(minutes=30)
"""How long a reminder waits for somebody who is busy."""

ORDER = tuple(Stage)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """What a reminder says: whose it is, its lines, the button that leads on, and the way to put it off."""

    head: str
    lines: tuple[str, ...]
    label: str
    leads_to: str
    put_off: str
    how: str = "nudge.how_area"


def ticked(talk: Talk) -> Turn:
    """Send what is due and still true as one card, drop what is not, and put off what comes at a bad time."""
    view, now = talk.view, talk.event.at
    due = [one for one in view.nudges if one.is_waiting and one.due <= now]
    true, changes = _still_true(talk, due)
    going: list[Nudge] = []
    for nudge in true:
        moment = _moment(talk, nudge)
        if moment <= now:
            going.append(nudge)
        else:
            changes.append(NudgePostponed(chain=nudge.area, nudge=nudge.id, due=moment))
    if not going:
        return Turn(changes=tuple(changes), conversation=view.conversation)
    card = _card(talk, [_said(talk, nudge) for nudge in going])
    by_area = defaultdict(list)
    for nudge in going:
        by_area[nudge.area].append(nudge.id)
    sent = [
        Nudged(chain=area_id, nudges=tuple(ids), card=card.id, at=now) for area_id, ids in by_area.items()
    ]
    # the live card stays: a reminder never moves where somebody is
    return Turn(changes=(*changes, *sent), replies=(card,), conversation=view.conversation, once=True)


def _still_true(talk: Talk, due: Sequence[Nudge]) -> tuple[list[Nudge], list[Change]]:
    """Those that may go, one for each subject, and the facts that the others were dropped."""
    groups: defaultdict[tuple[str, str], list[Nudge]] = defaultdict(list)
    changes: list[Change] = []
    for nudge in due:
        why = why_not(talk, nudge)
        if why:
            changes.append(_dropped(talk, nudge, why))
        else:
            groups[nudge.membership, nudge.subject].append(nudge)
    kept = []
    for group in groups.values():
        *others, last = sorted(group, key=lambda one: (ORDER.index(one.stage), one.due))
        kept.append(last)
        changes += [_dropped(talk, other, Dropped.MERGED) for other in others]
    return kept, changes


def _dropped(talk: Talk, nudge: Nudge, why: Dropped) -> NudgeDropped:
    return NudgeDropped(chain=nudge.area, nudge=nudge.id, why=why, at=talk.event.at)


# whether it is still true


def why_not(talk: Talk, nudge: Nudge) -> Dropped | None:
    """Why a reminder must not go, None if it may."""
    person = talk.view.person
    if person is None or not person.reachable:
        return Dropped.UNREACHABLE
    if not person.reminders:
        return Dropped.STOPPED
    seat, board = _seat(talk, nudge), talk.view.board_of(nudge.area)
    if seat:
        why = _why_not_member(talk, nudge, seat)
    elif nudge.stage in TO_MEMBERS or board is None:
        why = Dropped.GONE
    elif action := _action(board, nudge):
        is_due = nudge.stage is Stage.SNOOZED or nudge.about == action.due
        why = None if action.is_open and is_due else Dropped.DONE
    else:
        why = None if _is_open_matter(talk, nudge, board) else Dropped.DONE
    if why is None and nudge.stage is not Stage.SNOOZED and _is_snoozed(talk, nudge):
        return Dropped.SNOOZED
    return why


def _seat(talk: Talk, nudge: Nudge) -> Seat | None:
    """The sheet that a reminder to a member is about."""
    return next(
        (
            seat
            for seat in talk.view.seats.values()
            if seat.round.id == nudge.subject and seat.membership.id == nudge.membership
        ),
        None,
    )


def _why_not_member(talk: Talk, nudge: Nudge, seat: Seat) -> Dropped | None:
    if seat.membership.not_mine:
        return Dropped.NOT_MINE
    card = talk.with_seat(seat).scorecard
    today, looked = day_in(seat.area.zone, talk.event.at), talk.view.conversation.looked
    is_over = {
        Stage.NOT_STARTED: bool(card.answered),
        Stage.OPENED: looked is not None and looked > seat.round.opened,
        Stage.LAST_DAY: seat.round.closes is not None and today > seat.round.closes,
    }
    if denied(Permission.ANSWER, seat) or not card.asked or is_over.get(nudge.stage):
        return Dropped.DONE
    return Dropped.ENOUGH if nudge.stage in COUNTED and reached(talk.view.nudges, nudge) >= MOST else None


def reached(nudges: Iterable[Nudge], nudge: Nudge) -> int:
    """How many reminders that count have gone to the same person for the same round."""
    return sum(
        one.state is NudgeState.SENT
        and one.stage in COUNTED
        and (one.membership, one.subject) == (nudge.membership, nudge.subject)
        for one in nudges
    )


def _is_snoozed(talk: Talk, nudge: Nudge) -> bool:
    """Whether the person wants to hear of it on a later day."""
    return any(
        one.is_waiting
        and one.stage is Stage.SNOOZED
        and one.due > talk.event.at
        and (one.membership, one.subject) == (nudge.membership, nudge.subject)
        for one in talk.view.nudges
    )


def _is_open_matter(talk: Talk, nudge: Nudge, board: Board) -> bool:
    """Whether what somebody with a role is reminded of still waits."""
    run = board.run
    if run is None or (run.round.id != nudge.subject and nudge.stage is not Stage.ESCALATED):
        return False
    is_open, closes = run.round.state is RoundState.OPEN, run.round.closes
    match nudge.stage:
        case Stage.ESCALATED:
            found = _return(board, nudge)
            return is_open and found is not None and not found.sheet.submitted
        case Stage.STUCK:
            return is_open and not all(one.sheet.submitted for one in run.returns)
        case Stage.OVERDUE:
            today = day_in(board.area.zone, talk.event.at)
            return is_open and closes is not None and today > closes
        case Stage.SNOOZED:
            return is_open or run.round.state is RoundState.RELEASED
        case _:
            return run.round.state is RoundState.RELEASED


def _action(board: Board, nudge: Nudge) -> Action | None:
    return next((one for one in board.actions if one.id == nudge.subject), None)


def _return(board: Board, nudge: Nudge) -> Return | None:
    """The return that a reminder about a sheet is about."""
    returns = board.run.returns if board.run else ()
    return next((one for one in returns if one.sheet.id == nudge.subject), None)


# when


def _moment(talk: Talk, nudge: Nudge) -> datetime:
    """When it may go: now, or the next time at which the area works and the person is not busy."""
    now, looked = talk.event.at, talk.view.conversation.looked
    is_busy = looked is not None and timedelta() <= now - looked < BUSY
    days = Workdays.of(_area(talk, nudge), talk.view.terms.bank_holidays)
    return days.next_open(now + LATER if is_busy else now)


def _area(talk: Talk, nudge: Nudge) -> Area:
    seat, board = _seat(talk, nudge), talk.view.board_of(nudge.area)
    if seat:
        return seat.area
    if board is None:
        raise LookupError("a reminder was let through without its area")
    return board.area


# what it says


def _card(talk: Talk, said: Sequence[_Said]) -> Card:
    """One card for all that is due: each with its own button, and how to put it off or stop."""
    words = talk.words
    first = said[0]
    off = words("nudge.not_now")
    if len(said) == 1:
        return Card(
            id=new_id(talk.event, "nudge"),
            head=first.head,
            lines=(*first.lines, words(first.how)),
            buttons=rows(
                Button(key="c", label=first.label, press=first.leads_to),
                Button(key="l", label=off, press=first.put_off),
            ),
        )
    return Card(
        id=new_id(talk.event, "nudge"),
        head=words("nudge.several", n=len(said)),
        lines=(
            *(
                words("nudge.each", n=n, head=one.head, text=" ".join(one.lines))
                for n, one in enumerate(said, 1)
            ),
            words("nudge.how_area"),
        ),
        buttons=rows(
            *(
                (
                    Button(key=str(n), label=words("nudge.of", n=n, label=one.label), press=one.leads_to),
                    Button(key=f"l{n}", label=words("nudge.of", n=n, label=off), press=one.put_off),
                )
                for n, one in enumerate(said, 1)
            )
        ),
    )


def _said(talk: Talk, nudge: Nudge) -> _Said:
    seat, board = _seat(talk, nudge), talk.view.board_of(nudge.area)
    if seat:
        return _of_sheet(talk.with_seat(seat), nudge)
    here = replace(talk, board=board)
    action = _action(here.office, nudge)
    if action:
        return _of_action(here, nudge, action)
    if nudge.stage is Stage.ESCALATED:
        return _of_team(here, nudge)
    return _of_repeat(here, nudge) if here.run.round.state is RoundState.RELEASED else _of_round(here, nudge)


def _of_sheet(talk: Talk, nudge: Nudge) -> _Said:
    """To somebody who answers for a team."""
    words, here, card = talk.words, talk.here, talk.scorecard
    whose = talk.whose(here)
    key = "tasks.check" if not card.unanswered else "tasks.continue" if card.answered else "tasks.start"
    return _Said(
        head=whose if here.area.name in whose else f"{here.area.name} · {whose}",
        lines=(
            *sheet_lines(talk, card.answered, card.asked, here.round.closes, nudge.words),
            _why(talk, nudge),
        ),
        label=words(key),
        leads_to=press("go", here.sheet.id),
        put_off=press("notnow", here.sheet.id),
        how="nudge.how",
    )


def sheet_lines(talk: Talk, answered: int, asked: int, closes: date | None, own: str) -> list[str]:
    """How far a team is, until when it can answer, and what the coordinator adds."""
    words = talk.words
    questions = words.count("questions", asked)
    if not answered:
        lines = [words("nudge.none", questions=questions, minutes=tasks.minutes(asked))]
    elif answered < asked:
        lines = [words("nudge.some", answered=answered, asked=asked)]
    else:
        lines = [words("nudge.all", questions=questions)]
    if closes:
        lines.append(words("nudge.closes", date=talk.date(closes), left=left(talk, closes)))
    return [*lines, words("nudge.from", words=own)] if own else lines


def _why(talk: Talk, nudge: Nudge) -> str:
    """Why the person gets it."""
    words, team = talk.words, talk.here.team.name
    if nudge.stage is Stage.SNOOZED:
        return words("nudge.you_asked")
    if nudge.stage not in COUNTED:
        return words("nudge.why_team", team=team)
    number = reached(talk.view.nudges, nudge) + 1
    return words("nudge.why_counted", team=team, n=number, most=MOST)


def left(talk: Talk, day: date) -> str:
    """How long until a day, in words."""
    days = (day - talk.today).days
    if days < 0:
        return talk.words.count("round.overdue", -days)
    return talk.words.count("round.left", days) if days else talk.words("round.today")


def _of_action(talk: Talk, nudge: Nudge, action: Action) -> _Said:
    """To who owns an action, or to a coordinator when it is long overdue."""
    words, board = talk.words, talk.office
    lines = [words("nudge.action", what=action.what)]
    if action.due:
        key = "nudge.action_over" if action.due < talk.today else "nudge.action_due"
        lines.append(words(key, date=talk.date(action.due), left=left(talk, action.due)))
    owned = any(one.team == action.team for one in board.memberships if one.team)
    lines.append(
        words("nudge.you_asked")
        if nudge.stage is Stage.SNOOZED
        else words("nudge.why_owner" if owned else "nudge.why_action", owner=action.owner)
    )
    return _Said(
        head=board.area.name,
        lines=tuple(lines),
        label=words("nudge.to_action"),
        leads_to=press("action", board.area.id, action.id),
        put_off=press("putoff", board.area.id, action.id),
    )


def _of_team(talk: Talk, nudge: Nudge) -> _Said:
    """To a lead: a team that a coordinator asks help with."""
    words, board, run = talk.words, talk.office, talk.run
    found = next(one for one in run.returns if one.sheet.id == nudge.subject)
    return _Said(
        head=board.area.name,
        lines=(*team_lines(talk, found, nudge.words), words("nudge.why_lead")),
        label=words("nudge.to_area"),
        leads_to=press("area", board.area.id),
        put_off=press("reminders"),
    )


def team_lines(talk: Talk, found: Return, own: str) -> list[str]:
    """How far a team is, for somebody outside it."""
    words, run = talk.words, talk.run
    asked = run.framework.asked(found.team.agency, found.team.functions, found.sheet.only)
    lines = [words("nudge.team", team=found.team.name, answered=found.answered, asked=len(asked))]
    if run.round.closes:
        day = run.round.closes
        lines.append(words("nudge.closes", date=talk.date(day), left=left(talk, day)))
    return [*lines, words("nudge.from", words=own)] if own else lines


def _of_round(talk: Talk, nudge: Nudge) -> _Said:
    """To a coordinator: who is stuck in an open round, or that answers should have closed."""
    words, board, run = talk.words, talk.office, talk.run
    lines = []
    if run.round.closes:
        key = "nudge.were_to_close" if run.round.closes < talk.today else "nudge.closes"
        lines.append(words(key, date=talk.date(run.round.closes), left=left(talk, run.round.closes)))
    lines.append(area.counts_line(talk))
    for key in ("not_started", "unreachable", "unjoined"):
        names = [one.team.name for one in run.returns if area.standing(talk, one) == key]
        if names:
            lines.append(words(f"area.{key}", names=area.some_of(talk, names)))
    lines += _to_call(talk)
    lines.append(words("nudge.you_asked" if nudge.stage is Stage.SNOOZED else "nudge.why_coordinator"))
    return _Said(
        head=board.area.name,
        lines=tuple(lines),
        label=words("nudge.to_area"),
        leads_to=press("area", board.area.id),
        put_off=press("putoff", board.area.id, run.round.id),
    )


def _to_call(talk: Talk) -> list[str]:
    """The people of teams that have not submitted: somebody to phone."""
    behind = {one.team.id: one.team.name for one in talk.run.returns if not one.sheet.submitted}
    names = [
        talk.words("nudge.who", name=one.name, team=behind[one.membership.team])
        for one in talk.office.members
        if one.membership.team in behind
    ]
    return [talk.words("nudge.to_call", names=area.some_of(talk, names))] if names else []


def _of_repeat(talk: Talk, nudge: Nudge) -> _Said:
    """That the audit is to be repeated."""
    words, board, run = talk.words, talk.office, talk.run
    released = day_in(board.area.zone, run.round.released or nudge.due)
    first, last = (talk.date(months_later(released, months)) for months in area.REPEAT_MONTHS)
    coordinates = board.place_of(Role.COORDINATOR) is not None
    why = "nudge.why_coordinator" if coordinates else "nudge.why_repeat"
    return _Said(
        head=board.area.name,
        lines=(
            words("nudge.repeat", area=board.area.name, date=talk.date(released)),
            *area.actions_line(talk),
            words("nudge.repeat_by", first=first, last=last),
            words("nudge.you_asked" if nudge.stage is Stage.SNOOZED else why),
        ),
        label=words("area.open" if coordinates else "nudge.to_area"),
        leads_to=press("gather" if coordinates else "area", board.area.id),
        put_off=press("putoff", board.area.id, run.round.id),
    )
