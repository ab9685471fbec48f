"""Who hears that a round is open: how many at once, how many later, and who does not."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date

from flows.asking import heard, letters
from flows.asking.dates import agency_name, in_words
from flows.moments import day_in
from flows.people import Role
from flows.talk import AreaTalk, RoundTalk
from flows.view import Letter


def tells(talk: AreaTalk, late: Mapping[str, date], *, done: bool = False) -> str:
    """How many people are written to, when if not at once, and how many are not; `done`: once it is open.

    `late` is what `later` found.
    """
    words, n = talk.words, len(_told(talk, late))
    if heard.is_by_day(talk):
        first = words.count("opening.told" if done else "opening.tells", n)
    else:
        days = talk.view.workdays(talk.office.area)
        when = in_words(talk, day_in(talk.zone, days.next_open(talk.event.at)))
        first = words.count("opening.tells_later", n, when=when)
    quiet = [
        words("opening.quiet", agency=agency_name(talk, agency), when=in_words(talk, day))
        for agency, day in late.items()
    ]
    told = (*((first,) if n else ()), *quiet)
    if not letters.people_of(talk, Role.MEMBER):
        told = (words("opening.none_joined"), *told) if told else (words("opening.tells_nobody"),)
    return " ".join((*(told or (words("opening.tells_none"),)), *lost(talk)))


def of_news(talk: RoundTalk, told: Iterable[Letter], later: str = "") -> tuple[str, ...]:
    """That news of a step of the round goes out at once, also out of hours and where dates are quiet.

    `later` is a key: what becomes of it for those whom the opening waits to be told. Without it they hear it
    like others. Nothing where everybody hears it by day, at work.
    """
    words = talk.words
    unaware = (heard.unaware(talk) if later else frozenset()) & _reached(talk)
    people = {one.person for one in told} & _reached(talk)
    now = people - unaware
    days, today = talk.view.workdays(talk.office.area), talk.today
    agencies = {team.id: team.agency for team in talk.office.teams}
    theirs = {
        agencies.get(one.membership.team or "", "")
        for one in talk.office.members
        if one.membership.person in now
    }
    quiet = [agency_name(talk, one) for one in sorted(set(days.quiet_agencies(today)) & theirs)]
    by_day = heard.is_by_day(talk)
    lines = []
    if now and not by_day:
        lines.append(words.count("running.tells_out_of_hours", len(now)))
    if quiet:
        lines.append(words("running.tells_quiet", agencies=words.all_of(quiet)))
    if waiting := people & unaware:
        lines.append(words.count(later, len(waiting)))
    if not people and not by_day:
        lines.append(words("opening.tells_none"))
    return tuple(lines)


def by_role(talk: AreaTalk, told: Iterable[Letter]) -> dict[Role, int]:
    """How many of those who get these letters can be reached, by role; whoever has several counts in each."""
    people = {one.person for one in told} & _reached(talk)
    counts = {role: len(people & {*letters.people_of(talk, role)}) for role in Role}
    return {role: n for role, n in counts.items() if n}


def told_now(talk: AreaTalk, told: Iterable[Letter], pictured: Iterable[Letter]) -> str:
    """Who has been told that results are released, by role, and whether leads got the picture with it."""
    words = talk.words
    counts = [words.count(_TOLD[role], n) for role, n in by_role(talk, told).items()]
    known = words("running.release.told", who=words.all_of(counts) or words("running.release.nobody"))
    return " ".join((known, words("running.release.pictured"))) if by_role(talk, pictured) else known


_TOLD = {
    Role.MEMBER: "running.release.member",
    Role.LEAD: "running.release.lead",
    Role.COORDINATOR: "running.release.coordinator",
    Role.SCRUTINEER: "running.release.scrutineer",
}
"""How many of each role were told."""


def _told(talk: AreaTalk, late: Collection[str]) -> set[str]:
    """Whoever gets the news before those of the `late` agencies: with the opening, or in the morning.

    With the opening, from who opens the round; in the morning teams by a reminder, also who wants none.
    """
    teams = {team.id for team in talk.office.teams if team.agency not in late}
    members = {*letters.people_of(talk, Role.MEMBER, teams=teams)}
    if heard.is_by_day(talk):
        members -= _me(talk)
    others = {*beside(talk, late)} - _me(talk)
    return (members | others) & _reached(talk)


def _reached(talk: AreaTalk) -> set[str]:
    return {one.membership.person for one in talk.office.members if one.reachable}


def _me(talk: AreaTalk) -> set[str]:
    return {talk.view.person.id} if talk.view.person else set()


def unreached(talk: AreaTalk) -> set[str]:
    """Whoever hears of an opening and can't be written to; never the person who acts, who is there."""
    hear = {*letters.people_of(talk, *heard.HEARS[heard.Step.OPENED])}
    return hear - _reached(talk) - _me(talk)


def lost(talk: AreaTalk) -> tuple[str, ...]:
    """How many can't be written to; nothing where there is nobody."""
    n = len(unreached(talk))
    return (talk.words.count("opening.lost", n),) if n else ()


def beside(talk: AreaTalk, late: Collection[str]) -> list[str]:
    """Whoever hears of it beside the teams, but for members of teams that the plan of reminders tells.

    By day these are the teams of the `late` agencies, at night all.
    """
    by_day = heard.is_by_day(talk)
    teams = {team.id for team in talk.office.teams if team.agency in late or not by_day}
    told = {*letters.people_of(talk, Role.MEMBER, teams=teams)}
    return [one for one in letters.people_of(talk, *heard.beside(heard.Step.OPENED)) if one not in told]


def too_late(talk: AreaTalk, closes: date) -> tuple[str, ...]:
    """That answers close on the day on which people hear of the round, or before, for whom that is so."""
    first = talk.view.workdays(talk.office.area).next_open(talk.event.at)
    when = day_in(talk.zone, first)
    if closes <= when and not heard.is_by_day(talk):
        return (talk.words("opening.too_late", when=in_words(talk, when)),)
    names = [agency_name(talk, agency) for agency, day in later(talk).items() if closes <= day]
    return (talk.words("opening.too_late_for", agencies=talk.words.all_of(names)),) if names else ()


def later(talk: AreaTalk) -> Mapping[str, date]:
    """The agencies whose people are written to later than the others, also at night, with the day."""
    days, now = talk.view.workdays(talk.office.area), talk.event.at
    joined = {one.membership.team for one in talk.office.members if not one.membership.pending}
    agencies = sorted({team.agency for team in talk.office.teams if team.id in joined})
    found = {agency: days.of_agency(agency).next_open(now) for agency in agencies}
    return {agency: day_in(talk.zone, then) for agency, then in found.items() if then > days.next_open(now)}
