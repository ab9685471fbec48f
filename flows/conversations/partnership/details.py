"""What is said about a partnership: its name, nation, time zone and contacts."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from flows.asking import ways
from flows.asking.lists import back, numbered
from flows.asking.names import LONGEST_NAME, called_in, is_no_name, name_in, unfit_name
from flows.asking.overtaken import signpost_name
from flows.board import Part
from flows.cards import Folded, Shown, pairs, rows
from flows.conversations.partnership import area, no_contact, teams
from flows.described import described
from flows.forms import Form
from flows.identifiers import Kind
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
    FRONT_DOOR_AT,
    HOLD,
    LAUNCH,
    MY_NAME,
    NATION,
    NATION_SET,
    REACH_AT,
    RENAME,
    RENAMED,
    STATEMENT,
    TEAMS,
    ZONE,
    ZONED,
)
from flows.presses.reminders import QUIET
from flows.replies import Button, Rows
from flows.talk import Answer, AreaTalk
from flows.typed.keys import is_key, phrases, plain, without_lead
from flows.verbs import Typing, Verb, do, show, take
from flows.wording import Words

LONGEST_CONTACT = 100
"""Characters of what is said about reaching the coordinator."""


_LOOKS_DIALLED = {Kind.CASE_NUMBER, Kind.NHS_NUMBER, Kind.PHONE, Kind.NAME}
"""What a number with a figure too many or too few is taken for, and who answers it."""


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


def _later(talk: AreaTalk, press: str) -> Rows:
    return rows(Button(key="l", label=talk.words("details.later"), press=press))


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


def contact(talk: AreaTalk, notice: str = "", *, first: bool = False) -> Shown:
    """Ask how people reach the coordinator; at set-up it may be put off."""
    asked = _ask_way(talk, "contact", (CONTACT, REACH_AT), notice, first=first)
    return (
        replace(asked, buttons=_later(talk, FRONT_DOOR(talk.office.area.id, area.FIRST))) if first else asked
    )


def front_door(talk: AreaTalk, notice: str = "", *, first: bool = False) -> Shown:
    """Ask how people reach the area's children's social care about a child; at set-up it may be put off."""
    asked = _ask_way(talk, "front_door", (FRONT_DOOR, FRONT_DOOR_AT), notice, first=first)
    return replace(asked, buttons=_later(talk, TEAMS(talk.office.area.id))) if first else asked


def _ask_way(talk: AreaTalk, key: str, forms: tuple[Form, Form], notice: str, *, first: bool) -> Shown:
    """Ask how somebody is reached: the form that shows the question, and the one that takes the answer."""
    words, (shows, takes) = talk.words, forms
    where = (talk.office.area.id, area.FIRST if first else None)
    return ask(
        talk,
        words(f"details.ask_{key}"),
        takes(*where),
        again=shows(*where),
        notice=notice,
        lines=(*_so_far(talk, getattr(talk.office.area, key)), words(f"details.{key}_seen")),
    )


def _so_far(talk: AreaTalk, said: str) -> tuple[str, ...]:
    return (talk.words("details.so_far", said=said),) if said else ()


def zone(talk: AreaTalk) -> Shown:
    """Ask for the time zone."""
    lines = (*_so_far(talk, talk.office.area.zone), talk.words("details.zone_example"))
    return ask(talk, talk.words("details.ask_zone"), ZONED(talk.office.area.id), lines=lines)


def nations(talk: AreaTalk) -> Shown:
    """Ask for another nation."""
    area_id = talk.office.area.id
    buttons = numbered((known.name, NATION_SET(area_id, known.id)) for known in talk.view.framework.signposts)
    return Shown(
        again=NATION(area_id),
        head=talk.area_name,
        heading=talk.words("founding.nation"),
        lines=_so_far(talk, signpost_name(talk, talk.office.area.nation)),
        buttons=rows(*pairs(buttons), back(talk.words, DETAILS(area_id))),
    )


def nationed(talk: AreaTalk, nation: Signpost) -> Answer:
    """Keep the nation."""

    def said(after: AreaTalk, _: str) -> Shown:
        return details(after, after.words("details.nation_saved", nation=nation.name))

    return _described(talk, replace(talk.office.area, nation=nation.id), said)


def renamed(talk: AreaTalk) -> Answer:
    """Keep the partnership's new name."""
    name = called_in(talk.text, talk.words)
    problem = unfit_name(talk, name)
    return (
        _refused(talk, rename, problem) if problem else _described(talk, replace(talk.office.area, name=name))
    )


def reach_at(talk: AreaTalk, *, first: bool = False) -> Answer:
    """Keep how people reach the coordinator, once there is a number or an address in it."""
    here, given = talk.office.area, _way_given(talk)
    following = partial(front_door, first=True) if first else details
    if _is_put_off(talk):
        return _without(talk, replace(here, contact=""), following, first=first)
    if no_contact.is_mistaken(talk, _typed(talk)):
        return no_contact.put_right(talk, contact(talk, first=first), _typed(talk), first=first)
    problem = _unfit_way(talk, given) or _no_way(
        talk, "way", found=ways.has_number(given) or ways.has_email(given)
    )
    if problem:
        return talk.turn(_keeping(contact(talk, problem, first=first), _half(talk)))
    return _described(talk, replace(here, contact=given), following)


def contact_refused(talk: AreaTalk, notice: str, *, first: bool = False) -> Shown:
    """After a text that the guard refuses, of which a number may be the reason."""
    return _keeping(contact(talk, _misdialled(talk) or notice, first=first), _half_of_refused(talk))


def front_door_at(talk: AreaTalk, *, first: bool = False) -> Answer:
    """Keep how people reach the area's children's social care, once there is a number in it."""
    here, given = talk.office.area, _way_given(talk)
    following = _teams if first else details
    if _is_put_off(talk):
        return _without(talk, replace(here, front_door=""), following, first=first)
    problem = _unfit_way(talk, given) or _no_way(talk, "number", found=ways.has_number(given))
    if problem:
        return talk.turn(_keeping(front_door(talk, problem, first=first), _half(talk)))
    return _described(talk, replace(here, front_door=given), following)


def front_door_refused(talk: AreaTalk, notice: str, *, first: bool = False) -> Shown:
    """After a text that the guard refuses, of which a number may be the reason."""
    return _keeping(front_door(talk, _misdialled(talk) or notice, first=first), _half_of_refused(talk))


def _teams(talk: AreaTalk, notice: str) -> Shown:
    """What set-up asks last."""
    return teams.card(talk, notice=notice)


def _typed(talk: AreaTalk) -> str:
    """What was typed, also where the guard has refused it."""
    typed = talk.typed
    return name_in(talk.text or typed)


def _said_before(talk: AreaTalk) -> str:
    """What was said without a number where one was asked for: the line to which that question shrinks."""
    live = talk.live
    asked = live.verb if live else ""
    return live.folded if live and asked in {CONTACT.verb, FRONT_DOOR.verb} else ""


def _way_given(talk: AreaTalk) -> str:
    """The text typed; a number or an address alone stands behind what was said without one."""
    before, typed = _said_before(talk), no_contact.without_apology(talk, _typed(talk))
    typed = without_lead(typed, phrases(talk.words("lead_in.reached"))) or typed
    return f"{before} {typed}" if before and not ways.without_ways(typed) else typed


def _half(talk: AreaTalk, *, refused: bool = False) -> str:
    """Who is reached, as far as it was said: what a number that follows is put behind.

    It may be somebody's name, but not of a text that was refused. What stood between several numbers belongs
    to none of them.
    """
    said = ways.without_ways(_typed(talk))
    if not said:
        return _said_before(talk)
    if ways.numbers_meant(_typed(talk)) > 1:
        return ""
    kinds = {finding.kind for finding in talk.view.terms.judgement(said).findings}
    is_safe = kinds <= (frozenset() if refused else {Kind.NAME})
    return said if is_safe and len(said) <= LONGEST_NAME and not is_no_name(said, talk.words) else ""


def _half_of_refused(talk: AreaTalk) -> str:
    """The same of a text that the guard refused: nothing, unless a number's length was all that was wrong."""
    kinds = {finding.kind for finding in talk.view.terms.judgement(_typed(talk)).findings}
    return _half(talk, refused=True) if kinds <= _LOOKS_DIALLED else _said_before(talk)


def _keeping(asked: Shown, said: str) -> Shown:
    """The question, which remembers what was said without a number."""
    return replace(asked, folded=Folded(text=said)) if said else asked


_PUT_OFF = (
    *("typed.none", "typed.nothing", "typed.not_now", "typed.skip"),
    *("typed.dont_know", "typed.not_applicable"),
)
"""What people say who have no number, or not at hand."""


def _is_put_off(talk: AreaTalk) -> bool:
    """Whether the text says that there is no such thing, or that it isn't known now."""
    return any(ways.declines(_typed(talk), talk.words, key) for key in _PUT_OFF)


def _without(
    talk: AreaTalk, here: Area, following: Callable[[AreaTalk, str], Shown], *, first: bool
) -> Answer:
    """Go on without it; where there is none any more, what was known is taken out."""
    if here != talk.office.area and ways.declines(_typed(talk), talk.words, "typed.none"):
        return _described(talk, here, following)
    return talk.turn(following(talk, talk.words("details.without" if first else "details.kept")))


def _unfit_way(talk: AreaTalk, text: str) -> str:
    """Why the text can't be how somebody is reached, "" if it can by its form."""
    if is_key(text, talk.words):
        return talk.words("writing.key")
    if not 0 < len(text) <= LONGEST_CONTACT:
        return talk.words("details.contact_long", length=len(text), limit=LONGEST_CONTACT)
    return ""


def _no_way(talk: AreaTalk, wanted: str, *, found: bool) -> str:
    """Why nobody can be reached by the text, "" if somebody can."""
    problem = _misdialled(talk)
    if problem or found:
        return problem
    half = _half(talk)
    return talk.words(f"details.half_{wanted}", said=half) if half else talk.words(f"details.no_{wanted}")


def _misdialled(talk: AreaTalk) -> str:
    """What is wrong with a number that was typed, "" where nothing is."""
    wrong = ways.no_number(_typed(talk))
    if wrong is None:
        return ""
    if not wrong.begins:
        return talk.words("details.begins", digits=wrong.digits)
    key = "details.not_a_number" if wrong.digits in ways.UK_DIGITS else "details.digits"
    return talk.words(key, digits=wrong.digits)


def zoned(talk: AreaTalk) -> Answer:
    """Keep the time zone, if there is one of that name."""
    name = _zone_named(talk)
    if name is None:
        return _refused(talk, zone, talk.words("details.zone_unknown"))
    return _described(talk, replace(talk.office.area, zone=name))


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


def _described(
    talk: AreaTalk, here: Area, following: Callable[[AreaTalk, str], Shown] | None = None
) -> Answer:
    """Keep what is said of the area, and show what follows: all that is known, unless it is said."""
    change = described(talk.office.area, here, talk.by)
    after = talk.after((change,))
    return after.turn((following or details)(after, talk.words("details.saved")), changes=(change,))


_RUN, _CHANGES = Permission.RUN_AREA, Part.CHANGES

VERBS: tuple[Verb, ...] = (
    show(DETAILS, details, to=_RUN),
    show(RENAME, rename, to=_RUN),
    take(RENAMED, renamed, to=_RUN, needs=_CHANGES, typed=Typing.LABEL),
    show(CONTACT, contact, to=_RUN),
    take(REACH_AT, reach_at, to=_RUN, needs=_CHANGES, typed=Typing.CONTACT, refused=contact_refused),
    show(FRONT_DOOR, front_door, to=_RUN),
    take(
        FRONT_DOOR_AT,
        front_door_at,
        to=_RUN,
        needs=_CHANGES,
        typed=Typing.CONTACT,
        refused=front_door_refused,
    ),
    show(ZONE, zone, to=_RUN),
    take(ZONED, zoned, to=_RUN, needs=_CHANGES, typed=Typing.LABEL),
    show(NATION, nations, to=_RUN),
    do(NATION_SET, nationed, to=_RUN, needs=_CHANGES),
)
