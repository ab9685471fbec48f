"""A partnership that is made up, for newcomers to look at."""

from dataclasses import replace

from flows.cards import Shown, rows
from flows.changes import Change, MemberJoined, PersonMet
from flows.conversations.arriving.welcome import start
from flows.events import new_id
from flows.people import Role
from flows.permissions import Permission
from flows.presses.arriving import EXAMPLE, START
from flows.replies import Button
from flows.talk import Answer, Talk
from flows.verbs import Verb, send
from flows.view import Moved


def look(talk: Talk) -> Answer:
    """Become a lead of it, who reads what was released."""
    words, event, found = talk.words, talk.event, talk.view.example
    if found is None:
        return talk.turn(start(talk))
    known = talk.view.person
    person, membership = known.id if known else new_id(event, "person"), new_id(event, "membership")
    changes: list[Change] = []
    if known is None:
        changes.append(PersonMet(chain=person, person=person, address=event.address))
    changes.append(
        MemberJoined(
            chain=found.id,
            membership=membership,
            person=person,
            area=found.id,
            team=None,
            role=Role.LEAD,
            at=event.at,
        )
    )
    shown = Shown(
        again=START(),
        passing=True,
        head=talk.called(found),
        heading=words("welcome.example_heading"),
        lines=(words("welcome.example_means"), words("welcome.example_leave")),
        buttons=rows(Button(key="c", label=words("tasks.start"), press=START())),
    )
    return replace(talk.turn(shown, changes=changes), moved=Moved(to=membership))


VERBS: tuple[Verb, ...] = (send(EXAMPLE, look, to=Permission.ANYONE),)
