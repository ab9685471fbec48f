"""Telling people what has happened: one line with one button each, in the language of who reads it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from flows.asking.dates import in_words
from flows.cards import rows
from flows.events import new_id
from flows.people import Area, Role
from flows.presses import Form
from flows.replies import Button, Card
from flows.talk import AreaTalk, SheetTalk, Talk
from flows.view import Letter
from flows.wording import Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """One line, and the button below it: `label` is a key of the catalogue, `press` what it carries."""

    line: Phrase
    label: str
    press: str


def letter(
    talk: Talk, person: str, news: News, *, purpose: str, area: Area | None = None, team: str = ""
) -> Letter:
    """News to somebody else, of an area, or to everybody else in a team.

    `purpose` tells it from others that the event leads to.
    """

    def worded(language: str) -> Card:
        there = talk.read_in(language)
        return Card(
            id=new_id(talk.event, purpose),
            head=there.called(area) if area else "",
            lines=(_said(there, news.line),),
            buttons=rows(Button(key="1", label=there.words(news.label), press=news.press)),
        )

    return Letter(person=person, team=team, worded=worded)


def to_colleagues(talk: SheetTalk, news: News) -> tuple[Letter, ...]:
    """News to everybody else in the team that the talk is about; to nobody in practice."""
    here, person = talk.here, talk.view.person
    if here.area.practice or person is None:
        return ()
    return (letter(talk, person.id, news, purpose="team", area=here.area, team=here.team.id),)


def _said(talk: Talk, phrase: Phrase) -> str:
    """A phrase in the language of the talk."""
    return talk.words(phrase.key, **{name: _value(talk, value) for name, value in phrase.values.items()})


def _value(talk: Talk, value: object) -> object:
    match value:
        case Phrase():
            return _said(talk, value)
        case date():
            return in_words(talk, value)
        case _:
            return value


def to_people(
    talk: AreaTalk, people: list[str], news: News, *, purpose: str = "letter"
) -> tuple[Letter, ...]:
    """News to each of these people, once each; never to the person who acts."""
    me = talk.view.person.id if talk.view.person else ""
    return tuple(
        letter(talk, person, news, purpose=f"{purpose} {person}", area=talk.office.area)
        for person in dict.fromkeys(people)
        if person != me
    )


def to_teams(
    talk: AreaTalk, sheets: Mapping[str, str], line: Phrase, *, label: str, form: Form
) -> tuple[Letter, ...]:
    """One line to everybody in these teams, with one button: a verb about the team's own sheet.

    `sheets` are ids by team. Somebody in several teams hears of the first.
    """
    found: dict[str, Letter] = {}
    for team, sheet in sheets.items():
        people = people_of(talk, Role.MEMBER, teams={team})
        for one in to_people(talk, people, News(line=line, label=label, press=form(sheet))):
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
