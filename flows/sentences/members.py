"""Who of a partnership's people a sentence names, and which of its teams."""

from collections.abc import Sequence

from flows.board import Member
from flows.people import Team
from flows.talk import AreaTalk
from flows.typed.agencies import agencies_within
from flows.typed.keys import plain
from flows.typed.whose import named_in


def members_named(here: AreaTalk, text: str) -> tuple[Sequence[Member], str]:
    """The places of the people whom a text names, and the text without their names."""
    members = {one.membership.id: one for one in here.office.members if one.name}
    nobody = [*(one.name for one in here.office.teams), *(one.name for one in here.framework.agencies)]
    named, rest = named_in(text, {place: one.name for place, one in members.items()}, nobody)
    return [one for place, one in members.items() if place in named], rest


def the_one(members: Sequence[Member]) -> Member | None:
    """The one person of these places, by the first of them; None for nobody and for several."""
    return members[0] if len({one.membership.person for one in members}) == 1 else None


def teams_named(here: AreaTalk, text: str) -> list[Team]:
    """The teams that a text calls by their names, or else those of the agencies that it calls."""
    said = f" {plain(text)} "
    named = [one for one in here.office.teams if f" {plain(one.name)} " in said]
    if named:
        return [one for one in named if not any(_is_in(one, other) for other in named)]
    ids = {one.id for one in agencies_within(text, here.view.framework.agencies)}
    return [one for one in here.office.teams if one.agency in ids]


def _is_in(one: Team, other: Team) -> bool:
    """Whether the name of one is a part of the other's."""
    return one.id != other.id and f" {plain(one.name)} " in f" {plain(other.name)} "
