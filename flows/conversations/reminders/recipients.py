"""Whom a coordinator can remind now, whom not and why, and when it would go."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from flows.arguments import Whom
from flows.asking.dates import in_words
from flows.board import Member, Return
from flows.moments import day_in
from flows.nudges import BY_HAND, LATER, MOST, Nudge, NudgeState, Stage, reached
from flows.people import Team
from flows.talk import RoundTalk


def whom_text(whom: Team | Whom) -> str:
    """Whom is meant, as a press says it."""
    return whom.value if isinstance(whom, Whom) else whom.id


OPENING = "opening"
"""The reason of who is told first that the round is open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """Who would be reminded, and who would not and why, by the key of the reason."""

    teams: tuple[Return, ...]
    people: tuple[Member, ...]
    left_out: tuple[tuple[str, Member], ...]

    @property
    def told_first(self) -> tuple[Member, ...]:
        """Who hears that the round is open instead; who has looked at it by then is reminded like others."""
        return tuple(member for why, member in self.left_out if why == OPENING)


def teams_behind(talk: RoundTalk, whom: Team | Whom) -> tuple[Return, ...]:
    """The teams that have something left to do, all or those meant."""
    found = tuple(one for one in talk.run.returns if not one.sheet.submitted and talk.run.asked(one))
    if whom is Whom.EVERYBODY:
        return found
    if whom is Whom.NOT_STARTED:
        return tuple(one for one in found if not one.answered)
    return tuple(one for one in found if one.team.id == whom.id)


def chosen_people(talk: RoundTalk, whom: Team | Whom, about: date) -> Chosen:
    """Everybody in the teams that are meant, by whether they would be reminded on this date."""
    teams = teams_behind(talk, whom)
    ids = {one.team.id for one in teams}
    people, left_out = [], []
    for member in talk.office.members:
        if member.membership.team in ids and not member.membership.pending:
            why = why_left_out(talk, member, about)
            if why:
                left_out.append((why, member))
            else:
                people.append(member)
    return Chosen(teams=teams, people=tuple(people), left_out=tuple(left_out))


def why_left_out(talk: RoundTalk, member: Member, about: date) -> str:
    """Why somebody is not reminded, "" if they are: the key of the reason."""
    if not member.reachable:
        return "unreachable"
    if not member.reminders:
        return "stopped"
    if member.membership.not_mine:
        return "not_mine"
    theirs = [one for one in of_round(talk) if one.membership == member.membership.id]
    comes = {one.stage for one in theirs if one.is_waiting}
    if Stage.SNOOZED in comes:
        return "snoozed"
    asked = [one for one in theirs if one.stage is Stage.ASKED and one.state is not NudgeState.DROPPED]
    had = reached(theirs, membership=member.membership.id, subject=talk.run.round.id, stages=BY_HAND)
    reasons = {
        "asked": any(one.is_waiting or about in {one.about, _gone(talk, one)} for one in asked),
        "enough": had >= MOST,
        OPENING: Stage.OPENED in comes and not _has_begun(talk, member),
    }
    return next((why for why, holds in reasons.items() if holds), "")


def _has_begun(talk: RoundTalk, member: Member) -> bool:
    """Whether somebody has seen the round: their team has begun, and they were here since it was opened."""
    begun = {one.team.id for one in talk.run.returns if one.answered}
    is_here = member.looked is not None and member.looked >= talk.run.round.opened
    return is_here and member.membership.team in begun


def _gone(talk: RoundTalk, nudge: Nudge) -> date | None:
    """The day on which a reminder went, which may be later than it was meant for."""
    return day_in(talk.zone, nudge.settled) if nudge.settled else None


def of_round(talk: RoundTalk) -> list[Nudge]:
    """The reminders of the round, to everybody."""
    return [one for one in talk.office.nudges if one.subject == talk.run.round.id]


def moment_next(talk: RoundTalk) -> datetime:
    """When it would go: now, or the next time the area works."""
    days = talk.view.workdays(talk.office.area)
    return days.next_open(talk.event.at)


def put_off(talk: RoundTalk, people: Iterable[Member]) -> Mapping[str, date]:
    """The agencies whose people are written to later than the area works, with the day."""
    days, moment = talk.view.workdays(talk.office.area), moment_next(talk)
    teams = {one.membership.team for one in people}
    agencies = {one.team.agency for one in talk.run.returns if one.team.id in teams}
    later = {agency: days.of_agency(agency).next_open(moment) for agency in sorted(agencies)}
    return {agency: day_in(talk.zone, then) for agency, then in later.items() if then > moment}


def by_person(members: Iterable[Member]) -> list[list[Member]]:
    """The places of each person, in the order of their first ones: who has several hears of them at once."""
    found: dict[str, list[Member]] = {}
    for one in members:
        found.setdefault(one.membership.person, []).append(one)
    return list(found.values())


def teams_of(places: Iterable[Member], names: Mapping[str, str]) -> str:
    """The teams of one person's places, by these names."""
    return ", ".join(dict.fromkeys(names.get(one.membership.team or "", "") for one in places))


def when_words(talk: RoundTalk, moment: datetime) -> str:
    """A moment from now on, in words."""
    if moment <= talk.event.at:
        return talk.words("recipients.now")
    return talk.words("recipients.then", date=in_words(talk, day_in(talk.zone, moment)))


def goes_words(talk: RoundTalk, moment: datetime) -> str:
    """The same of what was sent: who is in the middle of something then hears later."""
    if moment > talk.event.at:
        return when_words(talk, moment)
    days = talk.view.workdays(talk.office.area)
    later = talk.event.at + LATER
    if days.is_open(later):
        return talk.words("recipients.now_or_soon")
    then = day_in(talk.zone, days.next_open(later))
    return talk.words("recipients.now_or_then", date=in_words(talk, then))
