"""Whether what a reminder speaks of still waits: for the clock, and for who reads what goes out next."""

from collections.abc import Iterable
from datetime import date, datetime

from flows.board import Board, Run
from flows.dates import last_named
from flows.moments import day_in
from flows.nudges import BY_HAND, COUNTED, MOST, Dropped, Nudge, Stage, next_due, reached
from flows.permissions import Permission, denied
from flows.rounds import RoundState
from flows.tallies import of_checks
from flows.view import Seat


def is_unchecked(run: Run, until: date) -> bool:
    """Whether a draft is there that teams were to check until this day, and some that could have not."""
    round_ = run.round
    return (
        round_.state is RoundState.DRAFT
        and round_.check_by == until
        and bool(of_checks(run, run.returns).silent)
    )


def is_still_news(board: Board, nudge: Nudge) -> bool:
    """Whether what somebody did out of hours is as it was then: the round is open, or due on another day."""
    round_ = board.run.round if board.run else None
    if round_ is None or round_.id != nudge.subject:
        return False
    if not nudge.words:
        return round_.state is RoundState.OPEN
    due = next_due(round_, board.area.zone)
    return due is not None and due.isoformat() != nudge.words


def is_open_matter(board: Board, nudge: Nudge, today: date) -> bool:
    """Whether what somebody with a role is reminded of still waits."""
    run = board.run
    if run is None or (run.round.id != nudge.subject and nudge.stage is not Stage.ESCALATED):
        return False
    is_open, closes = run.round.state is RoundState.OPEN, run.round.closes
    behind = {one.sheet.id for one in run.returns if not one.sheet.submitted and run.asked(one)}
    match nudge.stage:
        case Stage.ESCALATED:
            return is_open and nudge.subject in behind
        case Stage.ALL_IN | Stage.STUCK:
            return is_open and bool(behind) is (nudge.stage is Stage.STUCK)
        case Stage.OVERDUE:
            return is_open and closes is not None and today > closes
        case Stage.CHECK_OVER:
            return is_unchecked(run, nudge.about)
        case _:
            return run.round.state is RoundState.RELEASED or (is_open and nudge.stage is Stage.SNOOZED)


def why_not_team(
    seat: Seat, nudge: Nudge, nudges: Iterable[Nudge], at: datetime, *, answered: int, read: datetime | None
) -> Dropped | None:
    """Why somebody who answers for a team need not be reminded of its sheet at a moment, None if they may be.

    `nudges` are theirs, maybe among others; `answered` counts what the team is asked and has answered. `read`
    is when they were last shown the sheet, None for never, or where that can't be seen.
    """
    is_news = nudge.stage is Stage.OPENED
    if seat.membership.not_mine and not is_news:
        return Dropped.NOT_MINE
    if nudge.stage is Stage.CHECK_SOON:
        is_asked = not denied(Permission.CHECK_FACTS, seat) and seat.round.check_by == nudge.about
        return None if is_asked and seat.sheet.checked is None else Dropped.DONE
    today, closes = day_in(seat.area.zone, at), seat.round.closes
    is_over = {
        Stage.NOT_STARTED: bool(answered),
        Stage.OPENED: read is not None and read >= seat.round.opened,
        Stage.LAST_DAY: closes is not None and today > closes,
    }
    if denied(Permission.ANSWER, seat) or not (seat.asked or is_news) or is_over.get(nudge.stage):
        return Dropped.DONE
    if day_past(nudge, today):
        return Dropped.PAST
    if nudge.stage not in COUNTED:
        return None
    had = reached(nudges, membership=nudge.membership, subject=nudge.subject)
    return Dropped.ENOUGH if had >= MOST else None


def day_past(nudge: Nudge, today: date) -> date | None:
    """The day that a coordinator's own words ask for, if that is over; one from before they go is none."""
    day = last_named(nudge.words, nudge.about) if nudge.stage in BY_HAND else None
    return day if day and nudge.about <= day < today else None


def is_snoozed(nudge: Nudge, nudges: Iterable[Nudge], at: datetime) -> bool:
    """Whether whoever a reminder is to has asked to hear of its subject later than at a moment."""
    return nudge.stage is not Stage.SNOOZED and any(
        one.is_waiting
        and one.stage is Stage.SNOOZED
        and one.due > at
        and (one.membership, one.subject) == (nudge.membership, nudge.subject)
        for one in nudges
    )
