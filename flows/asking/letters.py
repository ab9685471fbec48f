"""Telling people what has happened: one line with one button each, in the language of who reads it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, partial
from typing import TypeAlias

from flows.asking.dates import in_words
from flows.cards import rows
from flows.events import new_id
from flows.forms import Form
from flows.people import Area, Role
from flows.presses.actions import ACTION
from flows.replies import Button, Card, Picture
from flows.rounds import Action, RoundState
from flows.talk import AreaTalk, SheetTalk, Talk
from flows.view import Letter
from flows.wording import Phrase, phrase

Labelled: TypeAlias = tuple[Phrase, str]
"""A button of a letter: what it says, and what it carries."""


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """One line, and the button below it: `label` is a key of the catalogue, `press` what it carries.

    `beside` is one more button. `more` gives what stands below the line, in a language, `also` more lines.
    `of` is the team that it is about, where its reader may think of another.
    """

    line: Phrase
    label: str
    press: str
    beside: Labelled | None = None
    more: Callable[[str], tuple[str, ...]] | None = None
    also: tuple[Phrase, ...] = ()
    of: str = ""


def letter(talk: Talk, person: str, news: News, *, purpose: str, area: Area | None = None) -> Letter:
    """News to somebody else, of an area; `purpose` tells it from others that the event leads to."""
    return Letter(person=person, worded=_worded(talk, news, purpose, area))


def to_colleagues(talk: SheetTalk, news: News) -> tuple[Letter, ...]:
    """News to everybody else in the team that the talk is about; to nobody in practice."""
    here, person = talk.here, talk.view.person
    if here.area.practice or person is None:
        return ()
    worded = _worded(talk, news, "to the team", here.area)
    return (Letter(person=person.id, team=here.team.id, worded=worded),)


def to_coordinators(
    talk: SheetTalk, news: News, roles: tuple[Role, ...] = (Role.COORDINATOR,)
) -> tuple[Letter, ...]:
    """News to every other coordinator of the area that the talk is in, or to whoever has one of the roles."""
    person = talk.view.person
    if person is None:
        return ()
    worded = _worded(talk, news, "to coordinators", talk.here.area)
    return (Letter(person=person.id, area=talk.here.area.id, roles=roles, worded=worded),)


def to_area(talk: AreaTalk, news: News, roles: tuple[Role, ...] = (Role.COORDINATOR,)) -> tuple[Letter, ...]:
    """News to everybody else of the area with one of these roles, from who need not know who they are."""
    person, area = talk.view.person, talk.office.area
    if person is None:
        return ()
    worded = _worded(talk, news, "to the area", area)
    return (Letter(person=person.id, area=area.id, roles=roles, worded=worded),)


def to_owner(
    talk: AreaTalk, action: Action, team: str | None, line: Phrase | None = None
) -> tuple[Letter, ...]:
    """Tell a team that an action is theirs, or else the line, once the results are released."""
    released = {one.id for one in talk.office.rounds if one.state is RoundState.RELEASED}
    if team is None or action.round not in released:
        return ()
    news = News(
        line=line or phrase("letter.action", what=action.what),
        label="letter.see_action",
        press=ACTION(talk.office.area.id, action.id),
    )
    people = people_of(talk, Role.MEMBER, teams={team})
    return to_people(talk, people, news, purpose=f"action {action.id}")


def _worded(talk: Talk, news: News, purpose: str, area: Area | None) -> Callable[[str], Card]:
    def worded(language: str) -> Card:
        there = talk.read_in(language)
        return Card(
            id=new_id(talk.event, purpose),
            head=" · ".join(filter(None, (there.called(area) if area else "", news.of))),
            lines=(
                *(in_words_of(there, line) for line in (news.line, *news.also)),
                *(news.more(language) if news.more else ()),
            ),
            buttons=rows(
                Button(key="1", label=there.words(news.label), press=news.press),
                Button(key="k", label=in_words_of(there, news.beside[0]), press=news.beside[1])
                if news.beside
                else (),
            ),
            came=there.date(talk.event.at),
        )

    return worded


def in_words_of(talk: Talk, said: Phrase) -> str:
    """A phrase in the language of the talk."""
    return talk.words(said.key, **{name: _value(talk, value) for name, value in said.values.items()})


def _value(talk: Talk, value: object) -> object:
    match value:
        case Phrase():
            return in_words_of(talk, value)
        case date():
            return in_words(talk, value)
        case _:
            return value


def to_people(
    talk: AreaTalk, people: list[str], news: News, *, purpose: str = "letter"
) -> tuple[Letter, ...]:
    """News to each of these people, once each; never to the person who acts."""
    me = talk.view.person_id
    return tuple(
        letter(talk, person, news, purpose=f"{purpose} {person}", area=talk.office.area)
        for person in dict.fromkeys(people)
        if person != me
    )


def to_teams(
    talk: AreaTalk,
    sheets: Mapping[str, str],
    line: Phrase,
    *,
    label: str,
    form: Form,
    beside: Labelled | None = None,
) -> tuple[Letter, ...]:
    """One line to everybody in these teams, with a button: a verb about the team's own sheet.

    `sheets` are ids by team. Somebody in several teams hears of the first.
    """
    return once(
        one
        for team, sheet in sheets.items()
        for one in to_team(talk, team, News(line=line, label=label, press=form(sheet), beside=beside))
    )


def to_team(talk: AreaTalk, team: str, news: News) -> tuple[Letter, ...]:
    """News of a team to everybody in it; its name stands above for who is in others here as well."""
    people = people_of(talk, Role.MEMBER, teams={team})
    several = [one for one in people if _teams_of(talk, one) != {team}]
    named = replace(news, of=talk.office.team_name(team))
    return (
        *to_people(talk, [one for one in people if one not in several], news),
        *to_people(talk, several, named),
    )


def _teams_of(talk: AreaTalk, person: str) -> set[str]:
    """The teams that a person is in, in this partnership."""
    places = (one.membership for one in talk.office.members if one.membership.person == person)
    return {place.team for place in places if place.team and not place.pending}


def pictures_to(
    talk: Talk, people: Iterable[str], drawn: Callable[[str], tuple[Picture, ...]]
) -> tuple[Letter, ...]:
    """Every picture to each of these people but who acts; `drawn` gives them in a language, once for each."""
    made = cache(drawn)

    def one_of(number: int, language: str) -> Picture:
        return made(language)[number]

    count = len(made(talk.view.conversation.language))
    return tuple(
        Letter(person=person, worded=partial(one_of, number))
        for person in dict.fromkeys(people)
        if person != talk.view.person_id
        for number in range(count)
    )


def once(told: Iterable[Letter]) -> tuple[Letter, ...]:
    """The first of these letters to each person."""
    found: dict[str, Letter] = {}
    for one in told:
        found.setdefault(one.person, one)
    return tuple(found.values())


def people_of(talk: AreaTalk, *roles: Role, teams: set[str] | None = None) -> list[str]:
    """The persons with one of these roles, of members only those in these teams."""
    return [
        one.membership.person
        for one in talk.office.members
        if one.membership.role in roles
        and not one.membership.pending
        and (teams is None or one.membership.team in teams)
    ]
