"""What is said about a partnership: its name, nation, time zone and contacts, and its coordinator's name."""

from collections.abc import Callable
from dataclasses import replace

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


def _ask(
    talk: AreaTalk, heading: str, awaiting: str, *, notice: str = "", lines: tuple[str, ...] = ()
) -> Shown:
    """A card that waits for a text about the area."""
    area_id = talk.office.area.id
    return Shown(
        again=DETAILS(area_id),
        notice=notice,
        head=talk.area_name,
        heading=heading,
        lines=lines,
        buttons=rows(back(talk.words, DETAILS(area_id))),
        awaiting=awaiting,
    )


def ask_own_name(talk: AreaTalk, notice: str = "") -> Shown:
    """Ask what the person wants to be called."""
    lines = (talk.words("details.own_name_seen"),)
    awaiting = MY_NAME_IS(talk.office.area.id)
    return _ask(talk, talk.words("details.ask_own_name"), awaiting, notice=notice, lines=lines)


def my_name_is(talk: AreaTalk) -> Answer:
    """Keep what the person wants to be called."""
    name, person = name_in(talk.text), talk.view.person
    problem = unfit_own_name(talk, name)
    if problem or person is None:
        return talk.turn(ask_own_name(talk, problem))
    change = PersonNamed(chain=person.id, person=person.id, name=name)
    thanks = talk.words("details.named", name=name)
    shown = first_contact(talk, thanks) if _is_new(talk) else area.card(talk, thanks)
    return talk.turn(shown, changes=(change,))


def _is_new(talk: AreaTalk) -> bool:
    """Whether the coordinator is still setting the partnership up."""
    return not talk.office.teams and talk.office.place_of(Role.COORDINATOR) is not None


def first_contact(talk: AreaTalk, notice: str = "") -> Shown:
    """The question for the contact, which may be put off."""
    return replace(contact(talk), notice=notice, buttons=_later(talk, FRONT_DOOR(talk.office.area.id)))


def _later(talk: AreaTalk, press: str) -> Rows:
    return rows(Button(key="l", label=talk.words("details.later"), press=press))


def details(talk: AreaTalk, notice: str = "") -> Shown:
    """What is known of the partnership, each with a way to change it."""
    words, here = talk.words, talk.office.area
    nations = {known.id: known.name for known in talk.view.framework.signposts}
    person = talk.view.person
    name = (person.name if person else "") or words("details.none")
    return Shown(
        again=DETAILS(here.id),
        notice=notice,
        heading=words("details.heading", name=here.name),
        lines=(
            words("details.nation", nation=nations.get(here.nation, here.nation)),
            words("details.zone", zone=here.zone),
            words("details.contact", contact=here.contact or words("details.none")),
            words("details.front_door", front_door=here.front_door or words("details.none")),
            words("details.you", name=name),
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


def contact(talk: AreaTalk) -> Shown:
    """Ask how people reach the coordinator."""
    lines = (talk.words("details.contact_seen"),)
    return _ask(talk, talk.words("details.ask_contact"), REACH_AT(talk.office.area.id), lines=lines)


def front_door(talk: AreaTalk, notice: str = "") -> Shown:
    """Ask how people reach the area's children's social care about a child; at set-up it may be put off."""
    area_id, words = talk.office.area.id, talk.words
    lines = (words("details.front_door_seen"),)
    asked = _ask(talk, words("details.ask_front_door"), FRONT_DOOR_AT(area_id), notice=notice, lines=lines)
    return replace(asked, buttons=_later(talk, TEAMS(area_id))) if _is_new(talk) else asked


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
    return _described(talk, nation=nation.id)


def my_name(talk: AreaTalk) -> Shown:
    """Ask for another name of the person."""
    return ask_own_name(talk)


def renamed(talk: AreaTalk) -> Answer:
    """Keep the partnership's new name."""
    name = name_in(talk.text)
    problem = unfit_name(talk, name)
    return _refused(talk, rename, problem) if problem else _described(talk, name=name)


def reach_at(talk: AreaTalk) -> Answer:
    """Keep how people reach the coordinator."""
    text = " ".join(clean(talk.text).split())
    problem = _unfit_way(talk, text)
    if problem:
        return _refused(talk, first_contact if _is_new(talk) else contact, problem)
    return _described(talk, contact=text)


def front_door_at(talk: AreaTalk) -> Answer:
    """Keep how people reach the area's children's social care."""
    text = " ".join(clean(talk.text).split())
    problem = _unfit_way(talk, text)
    if problem:
        return _refused(talk, front_door, problem)
    return _described(talk, front_door=text)


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
    return _described(talk, zone=name)


def _refused(talk: AreaTalk, ask: Callable[[AreaTalk], Shown], problem: str) -> Answer:
    """The same question once more, with what was wrong."""
    return talk.turn(replace(ask(talk), notice=problem))


def _described(
    talk: AreaTalk,
    *,
    name: str = "",
    contact: str = "",
    front_door: str = "",
    zone: str = "",
    nation: str = "",
) -> Answer:
    before = talk.office.area
    here = replace(
        before,
        name=name or before.name,
        contact=contact or before.contact,
        front_door=front_door or before.front_door,
        zone=zone or before.zone,
        nation=nation or before.nation,
    )
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
    return after.turn(_next(after, before, talk.words("details.saved")), changes=(change,))


def _next(talk: AreaTalk, before: Area, notice: str) -> Shown:
    """What follows: at set-up the question after the one that was answered, else all that is known."""
    here = talk.office.area
    if _is_new(talk) and here.contact != before.contact:
        return front_door(talk, notice)
    if _is_new(talk) and here.front_door != before.front_door:
        return teams.card(talk, notice=notice)
    return details(talk, notice)


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
