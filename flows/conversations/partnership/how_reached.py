"""How people reach the coordinator, and children's social care: asked at set-up, and changed whenever."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from flows.asking import ways
from flows.asking.names import LONGEST_NAME, is_no_name, name_in
from flows.board import Part
from flows.cards import Folded, Shown, rows
from flows.conversations.partnership import area, no_contact, teams
from flows.conversations.partnership.details import ask, details, kept, so_far
from flows.forms import Form
from flows.identifiers import Kind
from flows.people import Area
from flows.permissions import Permission
from flows.presses.partnership import CONTACT, FRONT_DOOR, FRONT_DOOR_AT, REACH_AT, TEAMS
from flows.replies import Button, Rows
from flows.talk import Answer, AreaTalk
from flows.typed.keys import is_key, phrases, without_lead
from flows.verbs import Typing, Verb, show, take

LONGEST_CONTACT = 100
"""Characters of what is said about reaching the coordinator."""


_LOOKS_DIALLED = {Kind.CASE_NUMBER, Kind.NHS_NUMBER, Kind.PHONE, Kind.NAME}
"""What a number with a figure too many or too few is taken for, and who answers it."""


def _later(talk: AreaTalk, press: str) -> Rows:
    return rows(Button(key="l", label=talk.words("details.later"), press=press))


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
        lines=(*so_far(talk, getattr(talk.office.area, key)), words(f"details.{key}_seen")),
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
    return kept(talk, replace(here, contact=given), following)


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
    return kept(talk, replace(here, front_door=given), following)


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
        return kept(talk, here, following)
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


_RUN, _CHANGES = Permission.RUN_AREA, Part.CHANGES

VERBS: tuple[Verb, ...] = (
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
)
