"""What is said about a partnership: its name, nation, time zone and contact, and its coordinator's name."""

from collections.abc import Callable
from dataclasses import replace

from flows.asking.names import name_in, unfit_name
from flows.asking.text import clean
from flows.changes import AreaDescribed, PersonNamed
from flows.conversations.partnership import area, teams
from flows.moments import zone_of
from flows.people import Role
from flows.permissions import Permission
from flows.presses import press
from flows.replies import Button
from flows.talk import Shown, Talk, pairs, rows
from flows.verbs import Typing, Verb, do, show
from flows.view import Turn

LONGEST_CONTACT = 100
"""Characters of what is said about reaching the coordinator."""


def _ask(talk: Talk, heading: str, awaiting: str, *, notice: str = "", lines: tuple[str, ...] = ()) -> Shown:
    """A card that waits for a text about the area."""
    area_id = talk.office.area.id
    return Shown(
        again=press("details", area_id),
        notice=notice,
        head=talk.office.area.name,
        heading=heading,
        lines=lines,
        buttons=rows(Button(key="b", label=talk.words("back"), press=press("details", area_id))),
        awaiting=awaiting,
    )


def ask_own_name(talk: Talk, notice: str = "") -> Shown:
    """Ask what the person wants to be called."""
    lines = (talk.words("setup.own_name_seen"),)
    awaiting = press("mynameis", talk.office.area.id)
    return _ask(talk, talk.words("setup.own_name"), awaiting, notice=notice, lines=lines)


def my_name_is(talk: Talk) -> Turn:
    """Keep what the person wants to be called."""
    name, person = name_in(talk.text), talk.view.person
    problem = unfit_name(talk, name)
    if problem or person is None:
        return talk.turn(ask_own_name(talk, problem))
    change = PersonNamed(chain=person.id, person=person.id, name=name)
    thanks = talk.words("setup.named", name=name)
    shown = first_contact(talk, thanks) if _is_new(talk) else area.card(talk, thanks)
    return talk.turn(shown, changes=(change,))


def _is_new(talk: Talk) -> bool:
    """Whether the coordinator is still setting the partnership up."""
    return not talk.office.teams and talk.office.place_of(Role.COORDINATOR) is not None


def first_contact(talk: Talk, notice: str) -> Shown:
    """The question for the contact, which may be put off."""
    to_teams = Button(key="l", label=talk.words("setup.later"), press=press("teams", talk.office.area.id))
    return replace(contact(talk), notice=notice, buttons=rows(to_teams))


def details(talk: Talk, notice: str = "") -> Shown:
    """What is known of the partnership, each with a way to change it."""
    words, here = talk.words, talk.office.area
    nations = {known.id: known.name for known in talk.view.framework.signposts}
    person = talk.view.person
    name = (person.name if person else "") or words("setup.none")
    return Shown(
        again=press("details", here.id),
        notice=notice,
        heading=words("details.heading", name=here.name),
        lines=(
            words("details.nation", nation=nations.get(here.nation, here.nation)),
            words("details.zone", zone=here.zone),
            words("details.contact", contact=here.contact or words("setup.none")),
            words("details.you", name=name),
        ),
        buttons=rows(
            Button(key="1", label=words("details.rename"), press=press("rename", here.id)),
            Button(key="2", label=words("details.recontact"), press=press("contact", here.id)),
            Button(key="3", label=words("details.rezone"), press=press("zone", here.id)),
            Button(key="4", label=words("details.renation"), press=press("nation", here.id)),
            Button(key="5", label=words("details.rename_me"), press=press("myname", here.id)),
            Button(key="6", label=words("details.quiet"), press=press("quiet", here.id)),
            Button(key="b", label=words("back"), press=press("area", here.id)),
        ),
    )


def rename(talk: Talk) -> Shown:
    """Ask for another name of the partnership."""
    return _ask(talk, talk.words("setup.name"), press("renamed", talk.office.area.id))


def contact(talk: Talk) -> Shown:
    """Ask how people reach the coordinator."""
    lines = (talk.words("setup.contact_seen"),)
    return _ask(talk, talk.words("setup.contact"), press("reachat", talk.office.area.id), lines=lines)


def zone(talk: Talk) -> Shown:
    """Ask for the time zone."""
    lines = (talk.words("setup.zone_example"),)
    return _ask(talk, talk.words("setup.zone"), press("zoned", talk.office.area.id), lines=lines)


def nations(talk: Talk) -> Shown:
    """Ask for another nation."""
    area_id = talk.office.area.id
    buttons = [
        Button(key=str(number), label=known.name, press=press("nationed", area_id, known.id))
        for number, known in enumerate(talk.framework.signposts, 1)
    ]
    back = Button(key="b", label=talk.words("back"), press=press("details", area_id))
    return Shown(
        again=press("nation", area_id),
        head=talk.office.area.name,
        heading=talk.words("setup.nation"),
        buttons=rows(*pairs(buttons), back),
    )


def nationed(talk: Talk) -> Turn:
    """Keep the nation."""
    return _described(talk, nation=talk.press.args[1])


def my_name(talk: Talk) -> Shown:
    """Ask for another name of the person."""
    return ask_own_name(talk)


def renamed(talk: Talk) -> Turn:
    """Keep the partnership's new name."""
    name = name_in(talk.text)
    problem = unfit_name(talk, name)
    return _refused(talk, rename, problem) if problem else _described(talk, name=name)


def reach_at(talk: Talk) -> Turn:
    """Keep how people reach the coordinator."""
    text = " ".join(clean(talk.text).split())
    if not 0 < len(text) <= LONGEST_CONTACT:
        problem = talk.words("setup.contact_long", length=len(text), limit=LONGEST_CONTACT)
        return _refused(talk, contact, problem)
    return _described(talk, contact=text)


def zoned(talk: Talk) -> Turn:
    """Keep the time zone, if there is one of that name."""
    name = name_in(talk.text)
    if zone_of(name) is None:
        return _refused(talk, zone, talk.words("setup.zone_unknown"))
    return _described(talk, zone=name)


def _refused(talk: Talk, ask: Callable[[Talk], Shown], problem: str) -> Turn:
    """The same question once more, with what was wrong."""
    return talk.turn(replace(ask(talk), notice=problem))


def _described(talk: Talk, *, name: str = "", contact: str = "", zone: str = "", nation: str = "") -> Turn:
    before = talk.office.area
    here = replace(
        before,
        name=name or before.name,
        contact=contact or before.contact,
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
        by=talk.by(),
    )
    after = talk.after((change,))
    card = teams.card if contact and _is_new(after) else details
    return after.turn(card(after, talk.words("details.saved")), changes=(change,))


_RUN = Permission.RUN_AREA

VERBS: dict[str, Verb] = {
    "details": show(details, "area", to=_RUN),
    "rename": show(rename, "area", to=_RUN),
    "renamed": do(renamed, "area", to=_RUN, typed=Typing.LABEL),
    "contact": show(contact, "area", to=_RUN),
    "reachat": do(reach_at, "area", to=_RUN, typed=Typing.CONTACT),
    "zone": show(zone, "area", to=_RUN),
    "zoned": do(zoned, "area", to=_RUN, typed=Typing.LABEL),
    "nation": show(nations, "area", to=_RUN),
    "nationed": do(nationed, "area", "nation", to=_RUN),
    "myname": show(my_name, "area", to=Permission.TAKE_PART),
    "mynameis": do(my_name_is, "area", to=Permission.TAKE_PART, typed=Typing.LABEL),
}
