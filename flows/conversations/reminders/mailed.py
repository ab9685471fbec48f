"""What an e-mail says of reminders that are due: the one matter and its day, never who or how far."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from flows.asking import mails
from flows.conversations.reminders.words import seat_of
from flows.nudges import ENDS, TO_MEMBERS, Nudge, Stage, next_due
from flows.people import Area
from flows.replies import Matter
from flows.talk import Talk

_NEWS = frozenset({Stage.OPENED, Stage.TOLD})
"""What would have gone by mail at once."""

_OF_DAY: Mapping[Stage, str] = {
    Stage.ALL_IN: "all_in",
    Stage.STUCK: "stuck",
    Stage.OVERDUE: "overdue",
    Stage.NEXT_SOON: "next",
    Stage.NEXT_DUE: "next",
    Stage.TEXTS_END: "texts_end",
    Stage.ROUND_ENDS: "round_ends",
}
"""The words of what has a day that they name."""

_OF_NO_DAY: Mapping[Stage, str] = {
    Stage.WEEK_BEFORE: "action",
    Stage.ON_THE_DAY: "action",
    Stage.WEEK_OVER: "action",
    Stage.UNDONE: "action",
    Stage.CHECK_SOON: "check",
    Stage.CHECK_OVER: "check_over",
    Stage.JOINED: "joined",
}


def by_mail(talk: Talk, going: Sequence[Nudge], card_id: str) -> mails.About:
    """What a mail says of these: what is deleted soon, news, or the one matter; else that something waits."""
    first, *others = sorted(going, key=lambda one: (one.stage not in ENDS, one.stage not in _NEWS))
    waits = mails.About(matter=Matter.REMINDER, area=area_of(talk, first), id=card_id)
    if others and first.stage not in ENDS | _NEWS:
        return waits
    if first.stage is Stage.TOLD:
        return _told(talk, first, waits)
    if first.stage in TO_MEMBERS:
        return _of_sheet(talk, first, waits)
    if first.stage in _OF_NO_DAY:
        return replace(waits, says=_OF_NO_DAY[first.stage])
    day = _day(talk, first)
    return replace(waits, says=_OF_DAY[first.stage], day=day) if first.stage in _OF_DAY and day else waits


def area_of(talk: Talk, nudge: Nudge) -> Area:
    """The area that a reminder is of."""
    seat, board = seat_of(talk, nudge), talk.view.board_of(nudge.area)
    if seat:
        return seat.area
    if board is None:
        raise LookupError("a reminder was let through without its area")
    return board.area


def _of_sheet(talk: Talk, nudge: Nudge, waits: mails.About) -> mails.About:
    """To a member: that the round is open, or that the team's return is waited for."""
    seat, opened = seat_of(talk, nudge), nudge.stage is Stage.OPENED
    if seat is None or seat.round.closes is None:
        return waits
    dated = replace(waits, day=seat.round.closes)
    if not opened:
        return dated
    closing = mails.closing(talk, waits.area, seat.round)
    return replace(dated, matter=Matter.OPENED, calendar=closing)


def _told(talk: Talk, nudge: Nudge, waits: mails.About) -> mails.About:
    """What somebody did out of hours: as by day, with the day and an entry for it."""
    board = talk.view.board_of(nudge.area)
    if board is None or board.run is None:
        return waits
    round_, here = board.run.round, waits.area
    if not nudge.words:
        closing = mails.closing(talk, here, round_)
        return replace(waits, matter=Matter.OPENED, day=round_.closes, calendar=closing)
    day = next_due(round_, here.zone)
    entry = mails.next_audit(talk, here, round_, day) if day else ""
    return replace(waits, matter=Matter.NEXT_MOVED, day=day, calendar=entry)


def _day(talk: Talk, nudge: Nudge) -> date | None:
    """The day that a coordinator is reminded of."""
    board = talk.view.board_of(nudge.area)
    if nudge.stage in ENDS:
        return nudge.about
    if board is None or board.run is None:
        return None
    if nudge.stage in {Stage.NEXT_SOON, Stage.NEXT_DUE}:
        return next_due(board.run.round, board.area.zone)
    return board.run.round.closes
