"""What was typed for a partnership stays when somebody is forgotten; a name in it becomes their role."""

import re
from dataclasses import replace

from flows.asking.letters import News, to_area
from flows.changes import ActionOwned, ActionReworded, AreaDescribed, Change
from flows.people import Membership
from flows.presses import DETAILS
from flows.talk import AreaTalk
from flows.view import Letter
from flows.wording import Phrase, phrase

SHORTEST = 3
"""Letters of a name that is looked for: a shorter one is in too many words."""


def unnamed(talk: AreaTalk, place: Membership) -> tuple[list[Change], tuple[Letter, ...]]:
    """Put the role in place of the person's name, and tell the coordinators where that was.

    A name of one word may be any word, so it is looked for only in contacts.
    """
    person, board = talk.view.person, talk.office
    name = person.name.strip(" .") if person else ""
    if len(name) < SHORTEST:
        return [], ()
    role = talk.words(f"role.{place.role}")
    changes, where = list[Change](), list[Phrase]()
    here = board.area
    contact, front_door = (_without(text, name, role) for text in (here.contact, here.front_door))
    if (contact, front_door) != (here.contact, here.front_door):
        changed = replace(here, contact=contact, front_door=front_door)
        changes.append(
            AreaDescribed(
                chain=here.id,
                area=here.id,
                name=here.name,
                nation=here.nation,
                zone=here.zone,
                contact=changed.contact,
                front_door=changed.front_door,
                by=talk.by,
            )
        )
        where += [phrase("unnamed.contact")] if contact != here.contact else []
        where += [phrase("unnamed.front_door")] if front_door != here.front_door else []
    for action in board.actions if " " in name else ():
        what, owner = (_without(text, name, role) for text in (action.what, action.owner))
        if what != action.what:
            changes.append(ActionReworded(chain=here.id, action=action.id, what=what, by=talk.by))
            where.append(phrase("unnamed.action", what=what))
        if owner != action.owner:
            changes.append(
                ActionOwned(chain=here.id, action=action.id, owner=owner, team=action.team, by=talk.by)
            )
            where.append(phrase("unnamed.owner", what=what))
    told = [one for place_ in where[:1] for one in _told(talk, place_, len(where), role)]
    return changes, tuple(told)


def _told(talk: AreaTalk, first: Phrase, many: int, role: str) -> tuple[Letter, ...]:
    key = "unnamed.told" if many == 1 else "unnamed.told_more"
    line = phrase(key, where=first, more=many - 1, role=role)
    return to_area(talk, News(line=line, label="unnamed.look", press=DETAILS(talk.office.area.id)))


def _without(text: str, name: str, role: str) -> str:
    """The text with the role in place of the name, and of an address that holds it."""
    known = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
    first = re.compile(rf"(?<![^\W_]){re.escape(name.split(maxsplit=1)[0])}(?![^\W_])", re.IGNORECASE)
    words = [
        role if "@" in word and first.search(word.partition("@")[0]) else word for word in text.split(" ")
    ]
    said = known.sub(role, " ".join(words))
    return re.sub(rf"{re.escape(role)}(?:[ ,;]+{re.escape(role)})+", role, said)
