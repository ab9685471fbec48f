"""What is said about a partnership: its name, nation, time zone and contacts, and its coordinator's name."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from flows.asking.keys import is_key
from flows.asking.lists import back, numbered
from flows.asking.names import name_in, unfit_name, unfit_own_name
from flows.asking.text import clean
from flows.cards import Shown, pairs, rows
from flows.changes import AreaDescribed, PersonNamed
from flows.conversations.partnership import area, teams
from flows.framework import Signpost
from flows.moments import zone_of
from flows.people import Area, Role
from flows.permissions import Permission
from flows.presses import (
    AREA,
    CONTACT,
    DETAILS,
    FRONT_DOOR,
    FRONT_DOOR_AT,
    MY_NAME,
    MY_NAME_IS,
    NATION,
    NATION_SET,
    QUIET,
    REACH_AT,
    RENAME,
    RENAMED,
    TEAMS,
    ZONE,
    ZONED,
)
from flows.replies import Button, Rows
from flows.talk import Answer, AreaTalk
from flows.verbs import Typing, Verb, do, show, take

LONGEST_CONTACT = 100
"""Characters of what is said about reaching the coordinator."""


_FIRST = "y"
"""Stands in the press of a question that set-up asks, which goes on to the next one."""


def _ask(
    talk: AreaTalk,
    heading: str,
    awaiting: str,
    *,
    again: str = "",
    notice: str = "",
    lines: tuple[str, ...] = (),
) -> Shown:
    """A card that waits for a text about the area."""
    area_id = talk.office.area.id
    return Shown(
        again=again or DETAILS(area_id),
        notice=notice,
        head=talk.area_name,
        heading=heading,
        lines=lines,
        buttons=rows(back(talk.words, DETAILS(area_id))),
        awaiting=awaiting,
    )


def my_name(talk: AreaTalk, notice: str = "", *, first: bool = False) -> Shown:
    """Ask what the person wants to be called."""
    lines, asked = (talk.words("details.own_name_seen"),), (talk.office.area.id, _FIRST if first else None)
    return _ask(
        talk,
        talk.words("details.ask_own_name"),
        MY_NAME_IS(*asked),
        again=MY_NAME(*asked),
        notice=notice,
        lines=lines,
    )


def my_name_is(talk: AreaTalk, *, first: bool = False) -> Answer:
    """Keep what the person wants to be called."""
    name, person = name_in(talk.text), talk.view.person
    problem = unfit_own_name(talk, name)
    if problem or person is None:
        return talk.turn(my_name(talk, problem, first=first))
    change = PersonNamed(chain=person.id, person=person.id, name=name)
    thanks = talk.words("details.named", name=name)
    return talk.turn(_after_name(talk, name, thanks, first=first), changes=(change,))


def _after_name(talk: AreaTalk, name: str, thanks: str, *, first: bool) -> Shown:
    """What follows one's name: at set-up the next question, for a coordinator else all that is known."""
    if first:
        return contact(talk, thanks, first=True)
    runs = talk.office.place_of(Role.COORDINATOR) is not None
    return _details(talk, name, thanks) if runs else area.card(talk, thanks)


def _later(talk: AreaTalk, press: str) -> Rows:
    return rows(Button(key="l", label=talk.words("details.later"), press=press))


def details(talk: AreaTalk, notice: str = "") -> Shown:
    """What is known of the partnership, each with a way to change it."""
    person = talk.view.person
    return _details(talk, person.name if person else "", notice)


def _details(talk: AreaTalk, name: str, notice: str) -> Shown:
    """The same for a person of this name."""
    words, here = talk.words, talk.office.area
    nations = {known.id: known.name for known in talk.view.framework.signposts}
    return Shown(
        again=DETAILS(here.id),
        notice=notice,
        heading=words("details.heading", name=here.name),
        lines=(
            words("details.nation", nation=nations.get(here.nation, here.nation)),
            words("details.zone", zone=here.zone),
            words("details.contact", contact=here.contact or words("details.none")),
            words("details.front_door", front_door=here.front_door or words("details.none")),
            words("details.you", name=name or words("details.none")),
        ),
        buttons=rows(
            Button(key="1", label=words("details.rename"), press=RENAME(here.id)),
            Button(key="2", label=words("details.recontact"), press=CONTACT(here.id)),
            Button(key="3", label=words("details.rezone"), press=ZONE(here.id)),
            Button(key="4", label=words("details.renation"), press=NATION(here.id)),
            Button(key="5", label=words("details.rename_me"), press=MY_NAME(here.id)),
            Button(key="6", label=words("details.quiet"), press=QUIET(here.id)),
            Button(key="7", label=words("details.refront_door"), press=FRONT_DOOR(here.id)),
            back(words, AREA(here.id)),
        ),
    )


def rename(talk: AreaTalk) -> Shown:
    """Ask for another name of the partnership."""
    return _ask(talk, talk.words("founding.name"), RENAMED(talk.office.area.id))


def contact(talk: AreaTalk, notice: str = "", *, first: bool = False) -> Shown:
    """Ask how people reach the coordinator; at set-up it may be put off."""
    area_id, words = talk.office.area.id, talk.words
    where = (area_id, _FIRST if first else None)
    asked = _ask(
        talk,
        words("details.ask_contact"),
        REACH_AT(*where),
        again=CONTACT(*where),
        notice=notice,
        lines=(words("details.contact_seen"),),
    )
    return replace(asked, buttons=_later(talk, FRONT_DOOR(area_id, _FIRST))) if first else asked


def front_door(talk: AreaTalk, notice: str = "", *, first: bool = False) -> Shown:
    """Ask how people reach the area's children's social care about a child; at set-up it may be put off."""
    area_id, words = talk.office.area.id, talk.words
    where = (area_id, _FIRST if first else None)
    asked = _ask(
        talk,
        words("details.ask_front_door"),
        FRONT_DOOR_AT(*where),
        again=FRONT_DOOR(*where),
        notice=notice,
        lines=(words("details.front_door_seen"),),
    )
    return replace(asked, buttons=_later(talk, TEAMS(area_id))) if first else asked


def zone(talk: AreaTalk) -> Shown:
    """Ask for the time zone."""
    lines = (talk.words("details.zone_example"),)
    return _ask(talk, talk.words("details.ask_zone"), ZONED(talk.office.area.id), lines=lines)


def nations(talk: AreaTalk) -> Shown:
    """Ask for another nation."""
    area_id = talk.office.area.id
    buttons = numbered((known.name, NATION_SET(area_id, known.id)) for known in talk.view.framework.signposts)
    return Shown(
        again=NATION(area_id),
        head=talk.area_name,
        heading=talk.words("founding.nation"),
        buttons=rows(*pairs(buttons), back(talk.words, DETAILS(area_id))),
    )


def nationed(talk: AreaTalk, nation: Signpost) -> Answer:
    """Keep the nation."""
    return _described(talk, replace(talk.office.area, nation=nation.id))


def renamed(talk: AreaTalk) -> Answer:
    """Keep the partnership's new name."""
    name = name_in(talk.text)
    problem = unfit_name(talk, name)
    return (
        _refused(talk, rename, problem) if problem else _described(talk, replace(talk.office.area, name=name))
    )


def reach_at(talk: AreaTalk, *, first: bool = False) -> Answer:
    """Keep how people reach the coordinator."""
    text = " ".join(clean(talk.text).split())
    problem = _unfit_way(talk, text)
    if problem:
        return talk.turn(contact(talk, problem, first=first))
    return _described(
        talk, replace(talk.office.area, contact=text), partial(front_door, first=True) if first else None
    )


def front_door_at(talk: AreaTalk, *, first: bool = False) -> Answer:
    """Keep how people reach the area's children's social care."""
    text = " ".join(clean(talk.text).split())
    problem = _unfit_way(talk, text)
    if problem:
        return talk.turn(front_door(talk, problem, first=first))
    return _described(talk, replace(talk.office.area, front_door=text), _teams if first else None)


def _teams(talk: AreaTalk, notice: str) -> Shown:
    """What set-up asks last."""
    return teams.card(talk, notice=notice)


def _unfit_way(talk: AreaTalk, text: str) -> str:
    """Why the text can't be how somebody is reached, "" if it can."""
    if is_key(text, talk.words):
        return talk.words("writing.key")
    if not 0 < len(text) <= LONGEST_CONTACT:
        return talk.words("details.contact_long", length=len(text), limit=LONGEST_CONTACT)
    return ""


def zoned(talk: AreaTalk) -> Answer:
    """Keep the time zone, if there is one of that name."""
    name = name_in(talk.text)
    if zone_of(name) is None:
        return _refused(talk, zone, talk.words("details.zone_unknown"))
    return _described(talk, replace(talk.office.area, zone=name))


def _refused(talk: AreaTalk, ask: Callable[[AreaTalk], Shown], problem: str) -> Answer:
    """The same question once more, with what was wrong."""
    return talk.turn(replace(ask(talk), notice=problem))


def _described(
    talk: AreaTalk, here: Area, following: Callable[[AreaTalk, str], Shown] | None = None
) -> Answer:
    """Keep what is said of the area, and show what follows: all that is known, unless it is said."""
    change = AreaDescribed(
        chain=here.id,
        area=here.id,
        name=here.name,
        nation=here.nation,
        zone=here.zone,
        contact=here.contact,
        front_door=here.front_door,
        by=talk.by,
    )
    after = talk.after((change,))
    return after.turn((following or details)(after, talk.words("details.saved")), changes=(change,))


_RUN = Permission.RUN_AREA

VERBS: tuple[Verb, ...] = (
    show(DETAILS, details, to=_RUN),
    show(RENAME, rename, to=_RUN),
    take(RENAMED, renamed, to=_RUN, typed=Typing.LABEL),
    show(CONTACT, contact, to=_RUN),
    take(REACH_AT, reach_at, to=_RUN, typed=Typing.CONTACT),
    show(FRONT_DOOR, front_door, to=_RUN),
    take(FRONT_DOOR_AT, front_door_at, to=_RUN, typed=Typing.CONTACT),
    show(ZONE, zone, to=_RUN),
    take(ZONED, zoned, to=_RUN, typed=Typing.LABEL),
    show(NATION, nations, to=_RUN),
    do(NATION_SET, nationed, to=_RUN),
    show(MY_NAME, my_name, to=Permission.TAKE_PART),
    take(MY_NAME_IS, my_name_is, to=Permission.TAKE_PART, typed=Typing.LABEL),
)
