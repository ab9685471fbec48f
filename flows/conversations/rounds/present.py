"""Who is in the room, said by the names of people: each stands for the agency of their team."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from flows.board import Member
from flows.conversations.rounds import agreeing
from flows.people import Team
from flows.talk import Answer, RoundTalk
from flows.typed.agencies import agencies_called
from flows.typed.keys import has_one, phrases, plain, without_ends

MOST_WORDS = 5
"""Words of one who is there: a name, and perhaps whom they are from. More are about something else."""

MOST_OF_A_NAME = 3
"""Words of a name that nobody here bears."""

SHORTEST = 2
"""Letters of a word that may be a name."""

_SIGNS = r"[,;/&+\n]"
"""What stands between two who are there, beside words."""


@dataclass(frozen=True, slots=True)
class There:
    """The agencies that a text says are there, and how many it names that stand for none, or for several.

    `away` are those that it says are not.
    """

    agencies: frozenset[str]
    unplaced: int
    away: frozenset[str] = frozenset()


def said_there(talk: RoundTalk, text: str) -> There | None:
    """Who is there by a text: people by any part of their names, beside agencies and teams.

    None where it names nobody. Nobody is there by one that says who is not, but for "everyone but Hal".
    """
    if (missing := _all_but(talk, text)) and (others := said_there(talk, missing) or _missing(talk, missing)):
        everybody = frozenset(one.team.agency for one in talk.run.returns)
        return replace(others, agencies=everybody - others.agencies, away=others.agencies)
    away, parts = phrases(talk.words("agreeing.away")), _parts(talk, text)
    people = [_people(talk, part) for part in parts]
    if any(
        len(part.split()) > (MOST_WORDS if of else MOST_OF_A_NAME)
        for part, of in zip(parts, people, strict=True)
    ):
        return None
    if any(_says_more(talk, part, of) for part, of in zip(parts, people, strict=True)):
        return None
    if any(people) and any(away & {*part.split()} for part in parts):
        return There(frozenset(), 0)
    found = [_of_people(talk, part, of) for part, of in zip(parts, people, strict=True)]
    placed = [one for one in found if len(one) == 1]
    there = There(frozenset().union(*placed), len(found) - len(placed))
    return there if any(people) else None


def _parts(talk: RoundTalk, text: str) -> list[str]:
    """What stands between signs and the like, without what stands around somebody: "we have", "are here"."""
    around = phrases(talk.words("meeting.around"))
    between = re.compile(rf"{_SIGNS}|\b(?:{talk.words('meeting.with')})\b", re.IGNORECASE)
    return [part for one in between.split(text) if (part := without_ends(plain(one), around, around))]


def _all_but(talk: RoundTalk, text: str) -> str:
    """Who is missing, of a text such as "everyone is here apart from the school"; "" for any other."""
    words = talk.words
    found = re.match(
        rf"(.+?)[\s,]+(?:{words('agreeing.but')})\s+(.+)", text.replace("’", "'"), re.IGNORECASE | re.DOTALL
    )
    if not found:
        return ""
    around = phrases(words("meeting.around"))
    who = without_ends(plain(found[1]), around, around)
    return found[2] if who in phrases(words("meeting.everybody")) | phrases(words("agreeing.all")) else ""


def _missing(talk: RoundTalk, text: str) -> There | None:
    """The agencies that are missing by a text of agencies and teams alone; None where one is not known."""
    whole = _of_agencies(talk, plain(text))
    parts = [plain(text)] if len(whole) == 1 else _parts(talk, text)
    found = [_of_agencies(talk, part) for part in parts]
    if not found or any(len(one) != 1 for one in found):
        return None
    by_agency: dict[str, list[str]] = {}
    for part, (one,) in zip(parts, found, strict=True):
        by_agency.setdefault(one, []).append(part)
    away = frozenset(one for one, named in by_agency.items() if not _has_more(talk, one, named))
    return There(away, 0)


def _has_more(talk: RoundTalk, agency: str, parts: Collection[str]) -> bool:
    """Whether these name some teams of an agency and not all: without CAMHS, health may still be there."""
    if any(one.id == agency and plain(one.name) in parts for one in talk.run.framework.agencies):
        return False
    teams = [one.team for one in talk.run.returns if one.team.agency == agency]
    named = [one for one in teams if has_one(plain(one.name), parts)]
    return 0 < len(named) < len(teams)


def _people(talk: RoundTalk, part: str) -> list[Member]:
    """Whoever is called so, or writes that it is them."""
    who, _ = _and_where(talk, part)
    said = {word for word in who.split() if len(word) >= SHORTEST}
    me = talk.view.person_id if who in phrases(talk.words("agreeing.me")) else ""
    members = (one for one in talk.office.members if not one.membership.pending)
    return [one for one in members if one.membership.person == me or _is_called(one.name, said)]


def _and_where(talk: RoundTalk, part: str) -> tuple[str, str]:
    """Who a part is about, and whom they are from, "" where it does not say."""
    who, *where = re.split(rf"\b(?:{talk.words('meeting.from')})\b", part, maxsplit=1)
    return who.strip(), where[0].strip() if where else ""


def _says_more(talk: RoundTalk, part: str, people: Collection[Member]) -> bool:
    """Whether somebody is told of rather than named: "Hal hit his son", "remove Hal"."""
    keys = ("lost.of_somebody", "new_team.orders", "agreeing.told")
    names = {word for one in people for word in plain(one.name).split()}
    said = {*_and_where(talk, part)[0].split()} - names
    return bool(people) and any(said & phrases(talk.words(key)) for key in keys)


def _of_people(talk: RoundTalk, part: str, people: Collection[Member]) -> frozenset[str]:
    """The agencies of these people, else those that are named; of several that which is named as well."""
    if not people:
        return _of_agencies(talk, part)
    teams = {one.membership.team for one in people}
    agencies = _of(one for one in talk.office.teams if one.id in teams)
    _, where = _and_where(talk, part)
    named = _of_agencies(talk, where) if where else frozenset()
    return agencies & named or agencies


def _is_called(name: str, said: set[str]) -> bool:
    """Whether somebody's name is within these words, or they are within it."""
    own = set(plain(name).split())
    return bool(own and said) and (said <= own or own <= said)


def _of_agencies(talk: RoundTalk, part: str) -> frozenset[str]:
    """The agencies that a part names, itself or by one of its teams."""
    named = _of(one for one in talk.office.teams if plain(one.name) == part)
    return named or frozenset(one.id for one in agencies_called(part, talk.framework.agencies))


def _of(teams: Iterable[Team]) -> frozenset[str]:
    return frozenset(one.agency for one in teams)


def ticked(talk: RoundTalk, room: str, there: There) -> Answer:
    """The card with these agencies ticked, and what nobody could be told by."""
    agencies = talk.run.framework.agencies
    before = room or agreeing.last_room(talk)
    marks = (
        "1" if one.id in there.agencies else "0" if one.id in there.away else now
        for one, now in zip(agencies, before, strict=True)
    )
    names = [one.name for one in agencies if one.id in there.agencies]
    said = [talk.words("agreeing.ticked", names=talk.words.all_of(names))] if names else []
    said += [talk.words.count("agreeing.unplaced", there.unplaced)] if there.unplaced else []
    notice = " ".join(said) or talk.words("lost.room")
    return talk.turn(replace(agreeing.card(talk, "".join(marks)), notice=notice))
