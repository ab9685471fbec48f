"""What went out in a round, and what came of it."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date

from flows.asking.dates import in_words
from flows.asking.lists import ON_A_CARD
from flows.board import Member, Part
from flows.cards import Shown, rows
from flows.conversations.partnership import area
from flows.conversations.reminders.recipients import of_round
from flows.conversations.reminders.round_news import is_open_matter, is_still_news
from flows.moments import day_in
from flows.nudges import ONCE, Nudge, NudgeState, Stage
from flows.permissions import Permission
from flows.presses.reminders import NUDGE_LOG
from flows.rounds import RoundState
from flows.talk import RoundTalk
from flows.verbs import Verb, show


def log(talk: RoundTalk) -> Shown:
    """What went out in this round, by day and kind, and what came of it; the newest first."""
    words, board, round_id = talk.words, talk.office, talk.run.round.id
    subjects = {round_id, *(one.sheet.id for one in talk.run.returns)}
    groups: defaultdict[tuple[date, Stage], list[Nudge]] = defaultdict(list)
    for one in board.nudges:
        if one.subject in subjects and one.state is NudgeState.SENT and one.settled:
            groups[day_in(talk.zone, one.settled), one.stage].append(one)
    lines = [
        _log_line(talk, day, stage, found) for (day, stage), found in sorted(groups.items(), reverse=True)
    ]
    return Shown(
        again=NUDGE_LOG(round_id),
        head=talk.area_name,
        heading=words("log.heading"),
        lines=(*(lines[:ON_A_CARD] or [words("log.none")]), *_coming(talk)),
        buttons=rows(area.back(talk)),
    )


def _log_line(talk: RoundTalk, day: date, stage: Stage, found: Sequence[Nudge]) -> str:
    """One day's reminders of one kind."""
    words = talk.words
    became = Counter(one.outcome for one in found)
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
        people=words.count("counts.people", len(found)),
        what=", ".join(parts),
    )


def _coming(talk: RoundTalk) -> tuple[str, ...]:
    """When the next reminders are due, and how many people they are to as things stand."""
    members = {one.membership.id: one for one in talk.office.members}
    waiting = [(one, members[one.membership]) for one in of_round(talk) if one.membership in members]
    coming = [(one, to) for one, to in waiting if one.is_waiting and _goes(talk, one, to)]
    if not coming:
        return ()
    day = min(day_in(talk.zone, one.due) for one, _ in coming)
    first = [(one, to) for one, to in coming if day_in(talk.zone, one.due) == day]
    count = talk.words.count("counts.people", len({to.membership.person for _, to in first}))
    key = "log.coming_check" if talk.run.round.state is RoundState.DRAFT else "log.coming"
    if all(one.stage in ONCE for one, _ in first):
        key = "log.coming_news"
    return (talk.words(key, date=in_words(talk, day), people=count),)


def _goes(talk: RoundTalk, nudge: Nudge, to: Member) -> bool:
    """Whether a reminder that waits would go to somebody on its day, as things stand."""
    if not to.reachable:
        return False
    if nudge.stage in ONCE:
        return nudge.stage is not Stage.TOLD or is_still_news(talk.office, nudge)
    if not to.reminders and nudge.stage is not Stage.OPENED:
        return False
    if to.membership.team is None:
        return is_open_matter(talk.office, nudge, day_in(talk.zone, nudge.due))
    found = next((one.sheet for one in talk.run.returns if one.team.id == to.membership.team), None)
    if nudge.stage is Stage.CHECK_SOON:
        return found is not None and found.submitted is not None and found.checked is None
    return found is None or found.submitted is None


VERBS: tuple[Verb, ...] = (show(NUDGE_LOG, log, to=Permission.RUN_AREA, needs=Part.NUDGES),)
