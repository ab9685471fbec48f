"""The reminders that went out in a round, and what came of them."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from flows.asking.dates import in_words
from flows.asking.lists import ON_A_CARD, some_of
from flows.board import Member, Part, Return
from flows.cards import Shown, rows
from flows.conversations.partnership import area
from flows.conversations.reminders.recipients import by_person, teams_of
from flows.conversations.reminders.still_true import is_open_matter, is_snoozed, is_still_news, why_not_team
from flows.moments import day_in
from flows.nudges import KEPT_BACK, ONCE, SENT_BY_HAND, Dropped, Nudge, NudgeState, Stage
from flows.permissions import Permission
from flows.presses.reminders import NUDGE_LOG
from flows.talk import RoundTalk
from flows.verbs import Verb, show
from flows.view import Seat


def log(talk: RoundTalk) -> Shown:
    """What reminders went out in this round, by day and kind, and what came of them; the newest first."""
    words = talk.words
    groups: defaultdict[tuple[date, Stage], list[Nudge]] = defaultdict(list)
    for one in _of(talk):
        if one.state is NudgeState.SENT and one.settled:
            groups[day_in(talk.zone, one.settled), one.stage].append(one)
    lines = [
        _log_line(talk, day, stage, found) for (day, stage), found in sorted(groups.items(), reverse=True)
    ]
    lines = [*_not_sent(talk), *lines]
    return Shown(
        again=NUDGE_LOG(talk.run.round.id),
        head=talk.area_name,
        heading=words("log.heading"),
        lines=(*(lines[:ON_A_CARD] or [words("log.none")]), *_coming(talk)),
        buttons=rows(area.back(talk)),
    )


def _log_line(talk: RoundTalk, day: date, stage: Stage, found: Sequence[Nudge]) -> str:
    """One day's reminders of one kind."""
    words = talk.words
    whose = {m.membership.id: m.membership.person for m in talk.office.members}
    people = {(whose.get(one.membership, one.membership), one.outcome) for one in found}
    became = Counter(outcome for _, outcome in people)
    parts = [words(f"log.became_{outcome or 'going'}", n=count) for outcome, count in sorted(became.items())]
    teams = {m.membership.id: m.membership.team for m in talk.office.members}
    reached = {teams.get(one.membership) for one in found}
    since = sum(
        one.team.id in reached
        and one.sheet.submitted is not None
        and day_in(talk.zone, one.sheet.submitted) >= day
        for one in talk.run.returns
    )
    if since:
        parts.append(words.count("log.since", since))
    return words(
        "log.line",
        date=talk.date(day),
        stage=words(f"log.stage.{stage}"),
        people=words.count("counts.people", len({person for person, _ in people})),
        what=", ".join(parts),
    )


def _not_sent(talk: RoundTalk) -> list[str]:
    """What coordinators sent and did not go, by day and why, with whom it was for; the newest first."""
    words, groups = talk.words, defaultdict[tuple[date, Stage, str], set[str]](set)
    for one in _of(talk):
        is_kept_back = one.state is NudgeState.DROPPED and one.outcome in KEPT_BACK
        if is_kept_back and one.stage in SENT_BY_HAND and one.settled:
            groups[day_in(talk.zone, one.settled), one.stage, one.outcome].add(one.membership)
    teams = {one.team.id: one.team.name for one in talk.run.returns}
    lines = []
    for (day, stage, why), whose in sorted(groups.items(), reverse=True):
        places = by_person(one for one in talk.office.members if one.membership.id in whose)
        names = some_of(words, [_named(talk, own, teams) for own in places])
        what = {"date": talk.date(day), "stage": words(f"log.stage.{stage}"), "why": words(f"log.why_{why}")}
        lines.append(words("log.not_sent", names=names or words("colleagues.somebody"), **what))
    return lines


def _named(talk: RoundTalk, places: Sequence[Member], names: Mapping[str, str]) -> str:
    """Somebody by name, with their teams."""
    of = teams_of(places, names)
    return talk.words("nudge.who", name=places[0].name, team=of) if of else places[0].name


def _of(talk: RoundTalk) -> list[Nudge]:
    """The reminders of the round and of its returns, to everybody."""
    subjects = {talk.run.round.id, *(one.sheet.id for one in talk.run.returns)}
    return [one for one in talk.office.nudges if one.subject in subjects]


def _coming(talk: RoundTalk) -> tuple[str, ...]:
    """When the next reminders are due, and how many people they are to as things stand."""
    members = {one.membership.id: one for one in talk.office.members}
    waiting = [(one, members[one.membership]) for one in _of(talk) if one.membership in members]
    coming = [(one, to) for one, to in waiting if one.is_waiting and _goes(talk, one, to)]
    if not coming:
        return ()
    day = min(day_in(talk.zone, one.due) for one, _ in coming)
    first = [(one, to) for one, to in coming if day_in(talk.zone, one.due) == day]
    count = talk.words.count("counts.people", len({to.membership.person for _, to in first}))
    key = "log.coming_news"
    if all(one.stage in _OF_A_CHECK for one, _ in first):
        key = "log.coming_check"
    elif all(to.membership.team and one.stage not in ONCE for one, to in first):
        key = "log.coming"
    return (talk.words(key, date=in_words(talk, day), people=count),)


_OF_A_CHECK = frozenset({Stage.CHECK_SOON, Stage.CHECK_OVER})
"""Stages that end with the check of the draft, and not with a return."""


def _goes(talk: RoundTalk, nudge: Nudge, to: Member) -> bool:
    """Whether a reminder that waits would go to somebody on its day, as things stand.

    Not whether they have read by then that the round is open: that is for them alone to know.
    """
    board, run = talk.office, talk.run
    if not to.reachable:
        return False
    if nudge.stage in ONCE:
        return nudge.stage is not Stage.TOLD or is_still_news(board, nudge)
    if not to.reminders and nudge.stage is not Stage.OPENED:
        return False
    if is_snoozed(nudge, board.nudges, nudge.due):
        return False
    if to.membership.team is None:
        return is_open_matter(board, nudge, day_in(talk.zone, nudge.due))
    found = next((one for one in run.returns if one.team.id == to.membership.team), None)
    return found is not None and not _why_not(talk, nudge, to, found)


def _why_not(talk: RoundTalk, nudge: Nudge, to: Member, found: Return) -> Dropped | None:
    seat = Seat(
        membership=to.membership,
        area=talk.office.area,
        team=found.team,
        round=talk.run.round,
        sheet=found.sheet,
        framework=talk.framework,
    )
    return why_not_team(seat, nudge, talk.office.nudges, nudge.due, answered=found.answered, read=None)


VERBS: tuple[Verb, ...] = (show(NUDGE_LOG, log, to=Permission.RUN_AREA, needs=Part.NUDGES),)
