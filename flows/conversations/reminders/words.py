"""What a reminder says: one card for all that is due, each matter with the one button that leads on."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from flows.asking.dates import left
from flows.asking.duration import minutes
from flows.asking.lists import some_of
from flows.board import Board, Member, Return
from flows.cards import rows
from flows.changes import Ending
from flows.conversations.partnership import area
from flows.conversations.partnership.counting import actions_line
from flows.conversations.reminders.arrivals import empty, leavers, news, said_of, said_to_have_gone
from flows.conversations.reminders.round_news import (
    is_news_alone,
    of_all_in,
    of_check,
    of_check_over,
    of_opening,
    of_told,
    of_unsent,
)
from flows.conversations.reminders.said import Said
from flows.events import new_id
from flows.moments import day_in
from flows.nudges import COUNTED, ENDS, MOST, ROUND_NEWS, Nudge, Stage, reached
from flows.people import Area, Role, Team
from flows.presses.actions import ACTION
from flows.presses.answering import GO_ON
from flows.presses.partnership import AREA, JOINERS, MY_TEAM
from flows.presses.reminders import NOT_NOW, PUT_OFF, REMINDERS
from flows.presses.rounds import GATHER
from flows.replies import Card
from flows.rounds import Action, RoundState
from flows.talk import AreaTalk, RoundTalk, SheetTalk, Talk
from flows.view import Seat


def seat_of(talk: Talk, nudge: Nudge) -> Seat | None:
    """The sheet that a reminder to a member is about."""
    return next(
        (
            seat
            for seat in talk.view.seats.values()
            if seat.round.id == nudge.subject and seat.membership.id == nudge.membership
        ),
        None,
    )


def action_of(board: Board, nudge: Nudge) -> Action | None:
    """The action that a reminder is about."""
    return next((one for one in board.actions if one.id == nudge.subject), None)


# what it says


def card(talk: Talk, matters: Sequence[Said]) -> Card:
    """One card for all that is due: each with its own button, and how to put it off or stop."""
    words, came = talk.words, talk.date(talk.event.at)
    first = matters[0]
    if len(matters) == 1:
        return Card(
            id=new_id(talk.event, "nudge"),
            head=first.head,
            lines=(*first.lines, words(first.how)),
            buttons=rows(*first.buttons(words)),
            came=came,
        )
    return Card(
        id=new_id(talk.event, "nudge"),
        head=_counted(talk, matters),
        lines=(
            *(line for n, one in enumerate(matters, 1) for line in _each(talk, n, one)),
            *((words("nudge.how_area"),) if any(one.put_off for one in matters) else ()),
        ),
        buttons=rows(*(one.buttons(words, n) for n, one in enumerate(matters, 1))),
        came=came,
    )


def _counted(talk: Talk, matters: Sequence[Said]) -> str:
    """How many reminders and how much news there is; what can't be put off is news."""
    kinds = {"nudge.several": True, "nudge.several_news": False}
    counts = {key: sum(bool(one.put_off) is off for one in matters) for key, off in kinds.items()}
    return talk.words.all_of([talk.words.count(key, n) for key, n in counts.items() if n])


def _each(talk: Talk, number: int, one: Said) -> tuple[str, ...]:
    """One of several reminders on a card, with an empty line behind it."""
    *first, last = one.lines
    return (talk.words("nudge.each", n=number, head=one.head), *first, f"{last}\n")


def said(talk: Talk, nudge: Nudge) -> Said:
    """What one reminder says."""
    seat, board = seat_of(talk, nudge), talk.view.board_of(nudge.area)
    if seat and nudge.stage is Stage.CHECK_SOON:
        return of_check(talk.on(seat))
    if seat and nudge.stage not in ROUND_NEWS:
        return _of_sheet(talk.on(seat), nudge)
    if board is None:
        raise LookupError("a reminder was let through without its area")
    place = next((one for one in board.memberships if one.id == nudge.membership), board.memberships[0])
    here = talk.about(board, place)
    action = action_of(board, nudge)
    if action:
        return _of_action(here, nudge, action)
    if nudge.stage in _OF_AREA:
        return _OF_AREA[nudge.stage](here, nudge)
    if not isinstance(here, RoundTalk):
        raise LookupError("a reminder was let through without its round")  # noqa: TRY004 – no type is at fault
    if nudge.stage in _OF_RUN:
        return _OF_RUN[nudge.stage](here, nudge)
    return _of_repeat(here, nudge) if here.run.round.state is RoundState.RELEASED else _of_round(here, nudge)


def _of_sheet(talk: SheetTalk, nudge: Nudge) -> Said:
    """To somebody who answers for a team."""
    if nudge.stage is Stage.OPENED and is_news_alone(talk):
        return of_opening(talk)
    words, here, card = talk.words, talk.here, talk.scorecard
    whose, name = talk.whose(here), talk.called(here.area)
    key = "tasks.check" if not card.unanswered else "tasks.continue" if card.answered else "tasks.start"
    return Said(
        head=whose if name in whose else f"{name} · {whose}",
        lines=(
            *_opening(talk, nudge),
            *sheet_lines(talk, card.answered, card.asked, here.round.closes),
            *by_whom(talk, nudge, here.area),
            _why(talk, nudge),
        ),
        label=words(key),
        leads_to=GO_ON(here.sheet.id),
        put_off=NOT_NOW(here.sheet.id),
        how="nudge.how",
    )


def _opening(talk: SheetTalk, nudge: Nudge) -> list[str]:
    """That the round is open, for who hears it only now."""
    if nudge.stage is not Stage.OPENED:
        return []
    if not talk.here.round.progress:
        return [talk.words("nudge.opened")]
    whole = talk.here.sheet.only is None
    key = "nudge.opened_progress_whole" if whole else "nudge.opened_progress"
    return [talk.words(key, team=talk.here.team.name)]


def sheet_lines(talk: Talk, answered: int, asked: int, closes: date | None) -> list[str]:
    """How far a team is, and until when it can answer."""
    words = talk.words
    questions = words.count("counts.questions", asked)
    if not answered:
        lines = [words("nudge.none", questions=questions, minutes=minutes(words, asked))]
    elif answered < asked:
        lines = [words("nudge.some", answered=answered, asked=asked)]
    else:
        lines = [words("nudge.all", questions=questions)]
    if closes:
        lines.append(_until(talk, closes))
    return lines


def _until(talk: Talk, closes: date) -> str:
    """Until when teams can answer; once the day has passed, that they still can."""
    key = "nudge.overdue" if closes < talk.today else "nudge.closes"
    return talk.words(key, date=talk.date(closes), left=left(talk, closes))


def by_whom(talk: Talk, nudge: Nudge, area: Area) -> list[str]:
    """Who sends a reminder by hand, in their own words, and how to reach them."""
    if nudge.stage not in {Stage.ASKED, Stage.ESCALATED}:
        return []
    return by_coordinator(talk, nudge.asker, area, nudge.words)


def by_coordinator(talk: Talk, called: str, area: Area, own: str) -> list[str]:
    """What a coordinator's reminder says of them."""
    words = talk.words
    if called:
        key = "nudge.from" if own else "nudge.asked"
    else:
        key = "nudge.from_nameless" if own else "nudge.asked_nameless"
    said = words(key, name=called, words=own)
    return [said, *([words("nudge.questions", contact=area.contact)] if area.contact else [])]


def _why(talk: SheetTalk, nudge: Nudge) -> str:
    """Why the person gets it."""
    words, team = talk.words, talk.here.team.name
    if nudge.stage is Stage.SNOOZED:
        return _you_asked(talk, nudge)
    if nudge.stage not in COUNTED:
        return words("nudge.why_team", team=team)
    number = reached(talk.view.nudges, membership=nudge.membership, subject=nudge.subject) + 1
    return words("nudge.why_counted", team=team, n=number, most=MOST)


def _why_coordinator(talk: Talk, nudge: Nudge) -> str:
    """Why a coordinator gets it."""
    return _you_asked(talk, nudge) if nudge.stage is Stage.SNOOZED else talk.words("nudge.why_coordinator")


def _you_asked(talk: Talk, nudge: Nudge) -> str:
    """That somebody chose this day, or one before on which it could not go."""
    key = "nudge.you_asked_before" if nudge.about < talk.today else "nudge.you_asked"
    return talk.words(key, date=talk.date(nudge.about))


def _of_action(talk: AreaTalk, nudge: Nudge, action: Action) -> Said:
    """To who owns an action, or to a coordinator when it is long overdue."""
    words, board = talk.words, talk.office
    lines = [words("nudge.action", what=action.what)]
    if action.due:
        key = "nudge.action_over" if action.due < talk.today else "nudge.action_due"
        lines.append(words(key, date=talk.date(action.due), left=left(talk, action.due)))
    owned = any(one.team == action.team for one in board.memberships if one.team)
    lines.append(
        _you_asked(talk, nudge)
        if nudge.stage is Stage.SNOOZED
        else words("nudge.why_owner" if owned else "nudge.why_action", owner=talk.owner(action))
    )
    return Said(
        head=talk.area_name,
        lines=tuple(lines),
        label=words("nudge.to_action"),
        leads_to=ACTION(board.area.id, action.id),
        put_off=PUT_OFF(board.area.id, action.id),
    )


def insider_of(board: Board, nudge: Nudge) -> tuple[Member, Team] | None:
    """The coordinator who is a member of the person's team, and that team; None if that is no more so."""
    found = next((one for one in board.colleagues if one.membership.id == nudge.subject), None)
    team = next((team for team in board.teams if found and team.id == found.membership.team), None)
    runs = {one.membership.person for one in board.colleagues if one.membership.role is Role.COORDINATOR}
    return (found, team) if found and team and found.membership.person in runs else None


def _of_insider(talk: AreaTalk, nudge: Nudge) -> Said:
    """To a team's members: a coordinator is one of them."""
    found = insider_of(talk.office, nudge)
    if found is None:
        raise LookupError("news of a coordinator was let through without one")
    member, team = found
    return Said(
        head=talk.area_name,
        lines=(talk.words("nudge.insider", name=member.name, area=talk.area_name, team=team.name),),
        label=talk.words("own_team.button"),
        leads_to=MY_TEAM(talk.office.area.id, team.id),
        how="nudge.how_once",
    )


_GONE = {
    Ending.LEFT: ("nudge.left", "nudge.left_places"),
    Ending.REMOVED: ("nudge.removed", "nudge.removed_places"),
}


def _of_joined(talk: AreaTalk, nudge: Nudge) -> Said:
    """To a coordinator: who has joined and who has left, a line for all of each."""
    words, area_id = talk.words, talk.office.area.id
    found, gone = news(talk, nudge, talk.office), leavers(talk, nudge, talk.office)
    lines = []
    if found:
        names, people = said_of(talk, found), {one.membership.person for one in found}
        lines.append(words.count("nudge.joined", len(people), names=some_of(words, names)))
    if gone:
        by_how = {how: [one for one in gone if one.how is how] for how in _GONE}
        said_ = [said_to_have_gone(talk, of, _GONE[how]) for how, of in by_how.items() if of]
        teams = empty(talk, gone)
        said_ += [words("nudge.left_empty", teams=some_of(words, teams))] if teams else []
        lines.append(" ".join(said_))
    days = [day_in(talk.zone, one.since) for one in found if one.since]
    return Said(
        head=talk.area_name,
        lines=tuple(lines),
        label=words("nudge.to_joined" if days else "nudge.to_area"),
        leads_to=JOINERS(area_id, min(days)) if days else AREA(area_id),
        how="nudge.how_left" if gone else "nudge.how_joined",
    )


def _of_ending(talk: AreaTalk, nudge: Nudge) -> Said:
    """To a coordinator: what of a round has been kept for long enough."""
    words, board = talk.words, talk.office
    round_ = next(one for one in board.rounds if one.id == nudge.subject)
    key = "nudge.texts_end" if nudge.stage is Stage.TEXTS_END else "nudge.round_ends"
    return Said(
        head=talk.area_name,
        lines=(
            words(key, date=talk.date(nudge.about), round=talk.date(day_in(board.area.zone, round_.opened))),
            words("nudge.why_coordinator"),
        ),
        label=words("nudge.to_area"),
        leads_to=AREA(board.area.id),
        how="nudge.how_ends",
    )


_OF_AREA: Mapping[Stage, Callable[[AreaTalk, Nudge], Said]] = {
    Stage.INSIDER: _of_insider,
    Stage.JOINED: _of_joined,
    Stage.UNSENT: of_unsent,
    **dict.fromkeys(ENDS, _of_ending),
}
"""What is said of an area, whichever round it has."""


def _of_team(talk: RoundTalk, nudge: Nudge) -> Said:
    """To a lead: a team that a coordinator asks help with."""
    words, board, run = talk.words, talk.office, talk.run
    found = next(one for one in run.returns if one.sheet.id == nudge.subject)
    return Said(
        head=talk.area_name,
        lines=(
            *team_lines(talk, found),
            *by_whom(talk, nudge, board.area),
            words("nudge.why_lead"),
        ),
        label=words("nudge.to_area"),
        leads_to=AREA(board.area.id),
        put_off=REMINDERS(),
    )


def team_lines(talk: RoundTalk, found: Return) -> list[str]:
    """How far a team is, for somebody outside it."""
    words, run = talk.words, talk.run
    asked = run.asked(found)
    lines = [words("nudge.team", team=found.team.name, answered=found.answered, asked=len(asked))]
    if run.round.closes:
        lines.append(_until(talk, run.round.closes))
    return lines


_OF_RUN: Mapping[Stage, Callable[[RoundTalk, Nudge], Said]] = {
    Stage.ALL_IN: lambda talk, _: of_all_in(talk),
    Stage.ESCALATED: _of_team,
    Stage.CHECK_OVER: of_check_over,
    Stage.TOLD: of_told,
}
"""What is said of the round that runs, or was last, beside how far it is."""


def _of_round(talk: RoundTalk, nudge: Nudge) -> Said:
    """To a coordinator: who is stuck in an open round, or that answers should have closed."""
    words, board, run = talk.words, talk.office, talk.run
    lines = []
    if run.round.closes:
        key = "nudge.were_to_close" if run.round.closes < talk.today else "nudge.closes"
        lines.append(words(key, date=talk.date(run.round.closes), left=left(talk, run.round.closes)))
    lines.append(area.counts_line(talk))
    lines += area.behind(talk)
    lines += _to_call(talk)
    lines.append(_why_coordinator(talk, nudge))
    return Said(
        head=talk.area_name,
        lines=tuple(lines),
        label=words("nudge.to_area"),
        leads_to=AREA(board.area.id),
        put_off=PUT_OFF(board.area.id, run.round.id),
    )


def _to_call(talk: RoundTalk) -> list[str]:
    """The people of teams that have not submitted: somebody to phone."""
    behind = {one.team.id: one.team.name for one in talk.run.returns if not one.sheet.submitted}
    names = [
        talk.words("nudge.who", name=one.name, team=behind[one.membership.team])
        for one in talk.office.members
        if one.membership.team in behind and not one.membership.pending
    ]
    return [talk.words("nudge.to_call", names=some_of(talk.words, names))] if names else []


def _of_repeat(talk: RoundTalk, nudge: Nudge) -> Said:
    """That the audit is to be repeated."""
    words, board, run = talk.words, talk.office, talk.run
    released = day_in(board.area.zone, run.round.released or nudge.due)
    coordinates = board.place_of(Role.COORDINATOR) is not None
    return Said(
        head=talk.area_name,
        lines=(
            words("nudge.repeat", audit=talk.framework.short, area=talk.area_name, date=talk.date(released)),
            *actions_line(talk),
            *area.next_due_line(talk),
            _why_coordinator(talk, nudge),
        ),
        label=words("area.open" if coordinates else "nudge.to_area"),
        leads_to=(GATHER if coordinates else AREA)(board.area.id),
        put_off=PUT_OFF(board.area.id, run.round.id),
    )
