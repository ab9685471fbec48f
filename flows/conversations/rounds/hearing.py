"""Who hears that a round is open: how many at once, how many later, and who does not."""

from collections.abc import Collection, Mapping
from datetime import date

from flows.asking import heard, letters
from flows.asking.dates import agency_name, in_words
from flows.moments import day_in
from flows.people import Role
from flows.talk import AreaTalk
from flows.workdays import Workdays


def tells(talk: AreaTalk) -> str:
    """How many people are written to, and when if that is not at once; how many are not, and why."""
    words, days = talk.words, Workdays.of(talk.office.area, talk.view.terms.bank_holidays)
    joined = bool(letters.people_of(talk, Role.MEMBER))
    late = later(talk)
    if days.is_open(talk.event.at):
        n = len(_at_once(talk, late))
        told = (words.count("opening.tells", n),) if n else ()
    else:
        n, when = len(_by_night(talk, late)), in_words(talk, day_in(talk.zone, days.next_open(talk.event.at)))
        told = (words.count("opening.tells_later", n, when=when),) if n else ()
    told = (*told, *tells_later(talk)) or (words("opening.tells_none"),)
    missed = lost(talk)
    if joined:
        return " ".join((*told, *missed))
    if not n:
        return words("opening.tells_nobody")
    return " ".join((words("opening.none_joined"), *told, *missed))


def _at_once(talk: AreaTalk, late: Collection[str]) -> set[str]:
    """Whoever gets the news with the opening, from who opens the round; those of `late` agencies do not."""
    teams = {team.id for team in talk.office.teams if team.agency not in late}
    people = {*letters.people_of(talk, Role.MEMBER, teams=teams), *beside(talk, late)}
    return people & _reached(talk) - _me(talk)


def _by_night(talk: AreaTalk, late: Collection[str]) -> set[str]:
    """Whoever is told in the morning: teams by a reminder, whatever they want of those, others by news.

    Those of `late` agencies are told later still.
    """
    teams = {team.id for team in talk.office.teams if team.agency not in late}
    reminded = {*letters.people_of(talk, Role.MEMBER, teams=teams)}
    others = {*beside(talk, {team.agency for team in talk.office.teams})} - _me(talk)
    return (reminded | others) & _reached(talk)


def _reached(talk: AreaTalk) -> set[str]:
    return {one.membership.person for one in talk.office.members if one.reachable}


def _me(talk: AreaTalk) -> set[str]:
    return {talk.view.person.id} if talk.view.person else set()


def lost(talk: AreaTalk) -> tuple[str, ...]:
    """How many can't be written to; nothing where there is nobody."""
    hear = {*letters.people_of(talk, *heard.HEARS[heard.Step.OPENED])}
    n = len(hear - _reached(talk) - _me(talk))
    return (talk.words.count("opening.lost", n),) if n else ()


def beside(talk: AreaTalk, by_plan: Collection[str]) -> list[str]:
    """Whoever hears of it beside the teams, but for the members of those whom the plan of reminders tells."""
    teams = {team.id for team in talk.office.teams if team.agency in by_plan}
    told = {*letters.people_of(talk, Role.MEMBER, teams=teams)}
    return [one for one in letters.people_of(talk, *heard.beside(heard.Step.OPENED)) if one not in told]


def tells_later(talk: AreaTalk) -> tuple[str, ...]:
    """Whose people hear of it later than others, because of the quiet dates of their agency."""
    return tuple(
        talk.words("opening.quiet", agency=agency_name(talk, agency), when=in_words(talk, day))
        for agency, day in later(talk).items()
    )


def later(talk: AreaTalk) -> Mapping[str, date]:
    """The agencies whose people are written to later than the others, also at night, with the day."""
    days, now = Workdays.of(talk.office.area, talk.view.terms.bank_holidays), talk.event.at
    joined = {one.membership.team for one in talk.office.members if not one.membership.pending}
    agencies = sorted({team.agency for team in talk.office.teams if team.id in joined})
    found = {agency: days.of_agency(agency).next_open(now) for agency in agencies}
    return {agency: day_in(talk.zone, then) for agency, then in found.items() if then > days.next_open(now)}
