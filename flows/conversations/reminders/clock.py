"""Answering the clock: whether what is due is still true, and what the person is told.

A reminder was planned days ago. Whether it goes is decided here, in the transaction that stores that it went.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from flows.asking import mails
from flows.changes import Change, Nudged, NudgeDropped, NudgePostponed, NudgesAsked
from flows.conversations.partnership.own_team import is_home
from flows.conversations.reminders.arrivals import leavers, news
from flows.conversations.reminders.mailed import area_of, by_mail
from flows.conversations.reminders.still_true import is_open_matter, is_snoozed, is_still_news, why_not_team
from flows.conversations.reminders.words import (
    action_of,
    card,
    insider_of,
    said,
    seat_of,
)
from flows.dates import last_named
from flows.events import new_id
from flows.moments import day_in
from flows.nudges import (
    ENDS,
    KEPT_BACK,
    LATER,
    ONCE,
    SENT_BY_HAND,
    TO_MEMBERS,
    Dropped,
    Nudge,
    Stage,
)
from flows.people import MAIL, PAGE
from flows.replies import Card
from flows.talk import Talk
from flows.typed.besides import with_what_waits
from flows.view import Letter, Turn

BUSY = timedelta(minutes=15)
"""Who has been shown a card within this time is in the middle of something."""

ORDER = tuple(Stage)


def ticked(talk: Talk, meant: Collection[str]) -> Turn:
    """Send what is due and still true as one card, drop what is not, and put off what comes at a bad time.

    Only those that are meant: of others that may be due by now the sheets and areas are not in the view.
    """
    view, now = talk.view, talk.event.at
    due = [one for one in view.nudges if one.id in meant and one.is_waiting and one.due <= now]
    true, changes = _still_true(talk, due)
    changes += _told_unsent(talk, due, changes)
    going: list[Nudge] = []
    for nudge in true:
        moment = _moment(talk, nudge)
        if moment <= now:
            going.append(nudge)
        else:
            changes.append(NudgePostponed(chain=nudge.area, nudge=nudge.id, due=moment))
    if not going:
        return Turn(changes=tuple(changes), conversation=view.conversation)
    shown = _card(talk, going)
    by_area = defaultdict(list)
    for nudge in going:
        by_area[nudge.area].append(nudge.id)
    sent = [
        Nudged(chain=area_id, nudges=tuple(ids), card=shown.id, at=now) for area_id, ids in by_area.items()
    ]
    if talk.event.address.channel == MAIL:
        mail = mails.news(talk, by_mail(talk, going, shown.id))
        # what it only says is there stands on the page that it leads to
        there = Letter(person=view.person_id, over=PAGE, worded=partial(_on_page, talk, going))
        return Turn(
            changes=(*changes, *sent),
            replies=(mail,),
            conversation=view.conversation,
            letters=(there,),
            once=True,
        )
    # the live card stays: a reminder never moves where somebody is
    conversation = replace(view.conversation, told=with_what_waits(shown.buttons, view.conversation.told))
    return Turn(changes=(*changes, *sent), replies=(shown,), conversation=conversation, once=True)


def _card(talk: Talk, going: Sequence[Nudge]) -> Card:
    told = [(nudge.about, said(talk, nudge)) for nudge in going]
    # of one place what was due first, and of one day in an order that stays
    told.sort(key=lambda one: (one[1].head, one[0], one[1].lines))
    return card(talk, [one for _, one in told])


def _on_page(talk: Talk, going: Sequence[Nudge], language: str) -> Card:
    return replace(_card(talk.read_in(language), going), id=new_id(talk.event, "on the page"))


def _still_true(talk: Talk, due: Sequence[Nudge]) -> tuple[list[Nudge], list[Change]]:
    """Those that may go, one for each matter, and the facts that the others were dropped."""
    groups: defaultdict[tuple[str, str, Stage | None], list[Nudge]] = defaultdict(list)
    changes: list[Change] = []
    for nudge in due:
        why = why_not(talk, nudge)
        if why:
            changes.append(_dropped(talk, nudge, why))
        else:
            groups[_matter(nudge)].append(nudge)
    kept = []
    for group in groups.values():
        *others, last = sorted(group, key=_place)
        kept.append(last)
        changes += [_dropped(talk, other, Dropped.MERGED) for other in others]
    return kept, changes


def _told_unsent(talk: Talk, due: Sequence[Nudge], changes: Sequence[Change]) -> list[Change]:
    """What tells a coordinator that a reminder of theirs did not go, once for all that were sent together.

    The words of that are the day that their own words ask for, where that is over.
    """
    why = {one.nudge: one.why for one in changes if isinstance(one, NudgeDropped) and one.why in KEPT_BACK}
    return [
        NudgesAsked(
            chain=one.area,
            subject=_round_of(talk, one),
            stage=Stage.UNSENT,
            memberships=(one.by,),
            about=one.about,
            due=talk.event.at,
            words=day.isoformat() if why[one.id] is Dropped.PAST and day else "",
            by="",
        )
        for one in due
        if one.id in why and one.by and one.stage in SENT_BY_HAND
        for day in [last_named(one.words, one.about)]
    ]


def _round_of(talk: Talk, nudge: Nudge) -> str:
    """The round of a reminder: what leads are asked is about a sheet."""
    board = talk.view.board_of(nudge.area)
    run = board.run if board and nudge.stage is Stage.ESCALATED else None
    return run.round.id if run else nudge.subject


def _matter(nudge: Nudge) -> tuple[str, str, Stage | None]:
    """What one card speaks of once: reminders of a subject are one matter, each kind of news its own."""
    return (nudge.membership, nudge.subject, nudge.stage if nudge.stage in ONCE else None)


def _place(nudge: Nudge) -> tuple[bool, int, datetime]:
    """The order of reminders of one subject, of which the last goes: nothing comes before the opening."""
    return (nudge.stage is Stage.OPENED, ORDER.index(nudge.stage), nudge.due)


def _dropped(talk: Talk, nudge: Nudge, why: Dropped) -> NudgeDropped:
    return NudgeDropped(
        chain=nudge.area, nudge=nudge.id, why=why, at=talk.event.at, membership=nudge.membership
    )


# whether it is still true


def why_not(talk: Talk, nudge: Nudge) -> Dropped | None:
    """Why a reminder must not go, None if it may."""
    view, person, now = talk.view, talk.view.person, talk.event.at
    # who blocked the assistant in a chat can still be sent e-mails
    by_mail = talk.event.address.channel == MAIL
    if person is None or not (person.reachable or by_mail):
        return Dropped.UNREACHABLE
    if nudge.stage in ONCE:
        return _why_no_news(talk, nudge)
    if not person.reminders and nudge.stage is not Stage.OPENED:
        return Dropped.STOPPED
    seat, board = seat_of(talk, nudge), view.board_of(nudge.area)
    if seat:
        read, answered = view.conversation.read_at(nudge.membership), talk.on(seat).scorecard.answered
        why = why_not_team(seat, nudge, view.nudges, now, answered=answered, read=read)
    elif nudge.stage in {*TO_MEMBERS, Stage.CHECK_SOON} or board is None:
        why = Dropped.GONE
    elif nudge.stage is Stage.JOINED:
        why = None if news(talk, nudge, board) or leavers(talk, nudge, board) else Dropped.DONE
    elif action := action_of(board, nudge):
        is_due = nudge.stage is Stage.SNOOZED or nudge.about == action.due
        why = None if action.is_open and is_due else Dropped.DONE
    else:
        today = day_in(board.area.zone, now)
        why = None if is_open_matter(board, nudge, today) else Dropped.DONE
    return why or (Dropped.SNOOZED if is_snoozed(nudge, view.nudges, now) else None)


def _why_no_news(talk: Talk, nudge: Nudge) -> Dropped | None:
    """Why somebody need not hear news: that a coordinator is a member of their team, or what is deleted."""
    board = talk.view.board_of(nudge.area)
    if board is None or all(one.id != nudge.membership for one in board.memberships):
        return Dropped.GONE
    if nudge.stage is Stage.UNSENT:
        return None
    if nudge.stage is Stage.TOLD:
        return None if is_still_news(board, nudge) else Dropped.DONE
    if nudge.stage in ENDS:
        return None if any(one.id == nudge.subject for one in board.rounds) else Dropped.DONE
    found = insider_of(board, nudge)
    return Dropped.DONE if found is None or is_home(talk, found[1]) else None


# when


def _moment(talk: Talk, nudge: Nudge) -> datetime:
    """When it may go: now, or the next time at which the area works and the person is not busy.

    What a coordinator sends waits for the news that the round is open, where that was put off.
    """
    now, looked = talk.event.at, talk.view.conversation.looked
    if nudge.stage is Stage.ASKED and (news := _news_of(talk, nudge)):
        return news.due
    is_busy = looked is not None and timedelta() <= now - looked < BUSY
    days = talk.view.workdays(area_of(talk, nudge)).of_agency(_agency(talk, nudge))
    return days.next_open(now + LATER if is_busy else now)


def _agency(talk: Talk, nudge: Nudge) -> str:
    """The agency of the team that a reminder goes to somebody for, "" where they are of the whole area."""
    seat, board = seat_of(talk, nudge), talk.view.board_of(nudge.area)
    if seat or board is None:
        return seat.team.agency if seat else ""
    team = board.team(next((one.team for one in board.memberships if one.id == nudge.membership), None))
    return team.agency if team else ""


def _news_of(talk: Talk, nudge: Nudge) -> Nudge | None:
    """The news that is still to come that the round of a reminder is open."""
    return next(
        (
            one
            for one in talk.view.nudges
            if one.stage is Stage.OPENED
            and one.is_waiting
            and one.due > talk.event.at
            and (one.membership, one.subject) == (nudge.membership, nudge.subject)
        ),
        None,
    )
