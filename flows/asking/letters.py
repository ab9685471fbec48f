"""Telling people what has happened: one line with one button each."""

from collections.abc import Mapping

from flows.cards import rows
from flows.events import new_id
from flows.people import Role
from flows.presses import Form
from flows.replies import Button, Card
from flows.talk import AreaTalk, Talk
from flows.view import Letter


def letter(talk: Talk, person: str, text: str, button: Button, *, purpose: str, head: str = "") -> Letter:
    """One line with one button to somebody else; `purpose` tells it from others that the event leads to."""
    card = Card(id=new_id(talk.event, purpose), head=head, lines=(text,), buttons=rows(button))
    return Letter(person=person, reply=card)


def to_people(
    talk: AreaTalk, people: list[str], text: str, button: Button, *, purpose: str = "letter"
) -> tuple[Letter, ...]:
    """One line with one button to each of these people, once each; never to the person who acts."""
    me = talk.view.person.id if talk.view.person else ""
    return tuple(
        letter(talk, person, text, button, purpose=f"{purpose} {person}", head=talk.office.area.name)
        for person in dict.fromkeys(people)
        if person != me
    )


def to_teams(
    talk: AreaTalk, sheets: Mapping[str, str], text: str, *, label: str, form: Form
) -> tuple[Letter, ...]:
    """One line to everybody in these teams, with one button: a verb about the team's own sheet.

    `sheets` are ids by team. Somebody in several teams hears of the first.
    """
    found: dict[str, Letter] = {}
    for team, sheet in sheets.items():
        people = people_of(talk, Role.MEMBER, teams={team})
        button = Button(key="1", label=label, press=form(sheet))
        for one in to_people(talk, people, text, button):
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
