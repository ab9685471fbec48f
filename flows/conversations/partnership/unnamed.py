"""Telling coordinators where the name of somebody stood who gives up their last place."""

from flows.asking.letters import News, to_area
from flows.changes import Change
from flows.people import Membership
from flows.presses import DETAILS
from flows.talk import AreaTalk
from flows.unnaming import Gone, line
from flows.unnaming import unnamed as unnamed_in
from flows.view import Letter


def unnamed(talk: AreaTalk, place: Membership) -> tuple[list[Change], tuple[Letter, ...]]:
    """Put the role in place of the person's name, and tell the coordinators where that was."""
    person, board = talk.view.person, talk.office
    if person is None or _has_namesake(talk, person.name, person.id):
        return [], ()
    role = talk.words(f"role.{place.role}")
    gone = Gone(name=person.name, role=role, by=talk.by)
    changes, where = unnamed_in(gone, board.area, board.teams, board.actions)
    if not where:
        return changes, ()
    news = News(line=line(where, role), label="unnamed.look", press=DETAILS(board.area.id))
    return changes, to_area(talk, news)


def _has_namesake(talk: AreaTalk, name: str, person: str) -> bool:
    """Whether somebody else here is called so: then the name may be theirs."""
    called = (one.name for one in talk.office.members if one.membership.person != person)
    return any(one.strip(" .").casefold() == name.strip(" .").casefold() for one in called)
