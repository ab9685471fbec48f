"""What is said about a partnership: its name, nation and time zone, and where the rest is changed."""

from collections.abc import Callable
from dataclasses import replace

from flows.asking.lists import back, numbered
from flows.asking.names import called_in, name_in, unfit_name
from flows.asking.overtaken import signpost_name
from flows.board import Part
from flows.cards import Shown, pairs, rows
from flows.described import described
from flows.moments import UK_TIME, zone_of
from flows.nations import Signpost
from flows.people import Area, Role
from flows.permissions import Permission
from flows.presses.arriving import START
from flows.presses.explaining import CHECKLIST
from flows.presses.partnership import (
    AREA,
    CONTACT,
    DETAILS,
    FRONT_DOOR,
    HOLD,
    LAUNCH,
    MY_NAME,
    NATION,
    NATION_SET,
    RENAME,
    RENAMED,
    STATEMENT,
    ZONE,
    ZONED,
)
from flows.presses.reminders import QUIET
from flows.replies import Button
from flows.talk import Answer, AreaTalk
from flows.typed.keys import phrases, plain
from flows.verbs import Typing, Verb, do, show, take
from flows.wording import Words


def ask(
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
        buttons=rows(back(talk.words, DETAILS(area_id) if runs(talk) else START())),
        awaiting=awaiting,
    )


def name_seen(words: Words, role: Role) -> str:
    """Who sees the name that somebody with this role gives."""
    if role is Role.MEMBER:
        return words("joining.name_seen")
    return words("details.own_name_seen" if role is Role.COORDINATOR else "joining.name_seen_of_reader")


def runs(talk: AreaTalk) -> bool:
    """Whether the person coordinates the area."""
    return talk.office.place_of(Role.COORDINATOR) is not None


def details(talk: AreaTalk, notice: str = "") -> Shown:
    """What is known of the partnership, each with a way to change it."""
    return known(talk, talk.view.person_name, notice)


def known(talk: AreaTalk, name: str, notice: str) -> Shown:
    """The same for a person of this name."""
    words, here = talk.words, talk.office.area
    return Shown(
        again=DETAILS(here.id),
        notice=notice,
        heading=words("details.heading", name=here.name),
        lines=(
            words("details.nation", nation=signpost_name(talk, here.nation)),
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
            Button(key="8", label=words("statement.button"), press=STATEMENT(here.id)),
            Button(key="9", label=words("hold.button"), press=HOLD(here.id)),
            Button(key="l", label=words("launch.button"), press=LAUNCH(here.id)),
            Button(key="p", label=words("papers.checklist_to_tick"), press=CHECKLIST()),
            back(words, AREA(here.id)),
        ),
    )


def rename(talk: AreaTalk) -> Shown:
    """Ask for another name of the partnership."""
    return ask(talk, talk.words("founding.name"), RENAMED(talk.office.area.id))


def so_far(talk: AreaTalk, said: str) -> tuple[str, ...]:
    """What is known of what a card asks for."""
    return (talk.words("details.so_far", said=said),) if said else ()


def zone(talk: AreaTalk) -> Shown:
    """Ask for the time zone."""
    lines = (*so_far(talk, talk.office.area.zone), talk.words("details.zone_example"))
    return ask(talk, talk.words("details.ask_zone"), ZONED(talk.office.area.id), lines=lines)


def nations(talk: AreaTalk) -> Shown:
    """Ask for another nation."""
    area_id = talk.office.area.id
    buttons = numbered((known.name, NATION_SET(area_id, known.id)) for known in talk.view.framework.signposts)
    return Shown(
        again=NATION(area_id),
        head=talk.area_name,
        heading=talk.words("founding.nation"),
        lines=so_far(talk, signpost_name(talk, talk.office.area.nation)),
        buttons=rows(*pairs(buttons), back(talk.words, DETAILS(area_id))),
    )


def nationed(talk: AreaTalk, nation: Signpost) -> Answer:
    """Keep the nation."""

    def said(after: AreaTalk, _: str) -> Shown:
        return details(after, after.words("details.nation_saved", nation=nation.name))

    return kept(talk, replace(talk.office.area, nation=nation.id), said)


def renamed(talk: AreaTalk) -> Answer:
    """Keep the partnership's new name."""
    name = called_in(talk.text, talk.words)
    problem = unfit_name(talk, name)
    return _refused(talk, rename, problem) if problem else kept(talk, replace(talk.office.area, name=name))


def zoned(talk: AreaTalk) -> Answer:
    """Keep the time zone, if there is one of that name."""
    name = _zone_named(talk)
    if name is None:
        return _refused(talk, zone, talk.words("details.zone_unknown"))
    return kept(talk, replace(talk.office.area, zone=name))


def _zone_named(talk: AreaTalk) -> str | None:
    """The zone that a text means: one by its name, a city of Europe, or what people call the time of the UK.

    GMT is none of its own here: whoever says so has summer time as well.
    """
    if plain(talk.text) in phrases(talk.words("typed.uk_time")):
        return UK_TIME
    name = name_in(talk.text)
    titled = "/".join(part.strip().title() for part in name.split("/"))
    return next((one for one in (name, titled, f"Europe/{titled}") if zone_of(one)), None)


def _refused(talk: AreaTalk, ask: Callable[[AreaTalk], Shown], problem: str) -> Answer:
    """The same question once more, with what was wrong."""
    return talk.turn(replace(ask(talk), notice=problem))


def kept(talk: AreaTalk, here: Area, following: Callable[[AreaTalk, str], Shown] | None = None) -> Answer:
    """Keep what is said of the area, and show what follows: all that is known, unless it is said."""
    change = described(talk.office.area, here, talk.by)
    after = talk.after((change,))
    return after.turn((following or details)(after, talk.words("details.saved")), changes=(change,))


_RUN, _CHANGES = Permission.RUN_AREA, Part.CHANGES

VERBS: tuple[Verb, ...] = (
    show(DETAILS, details, to=_RUN),
    show(RENAME, rename, to=_RUN),
    take(RENAMED, renamed, to=_RUN, needs=_CHANGES, typed=Typing.LABEL),
    show(ZONE, zone, to=_RUN),
    take(ZONED, zoned, to=_RUN, needs=_CHANGES, typed=Typing.LABEL),
    show(NATION, nations, to=_RUN),
    do(NATION_SET, nationed, to=_RUN, needs=_CHANGES),
)
