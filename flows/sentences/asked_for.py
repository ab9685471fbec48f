"""People whom a coordinator speaks of: one asked for by name, who is in the room, or whoever takes over.

No name is kept.
"""

from collections.abc import Sequence

from flows.board import Member
from flows.conversations.arriving import guard
from flows.conversations.partnership.everybody import may_coordinate, waits_here
from flows.conversations.rounds.present import said_there, ticked
from flows.events import Typed
from flows.forms import Form
from flows.meaning import Reading
from flows.people import Role
from flows.presses import actions
from flows.presses.partnership import HAND_OVER, HAND_OVER_TO, PEOPLE, PERSON
from flows.presses.rounds import AGREE
from flows.resolving import call_of
from flows.sentences.members import members_named, the_one
from flows.standing import once_more
from flows.talk import Answer, AreaTalk, RoundTalk, Talk
from flows.typed.of_teams import may_chase
from flows.typed.whose import asks_about, hands_on, hands_over
from flows.verbs import Typing

_OF_ACTIONS = frozenset(one.verb for one in vars(actions).values() if isinstance(one, Form))


def about_colleague(talk: Talk, event: Typed, reading: Reading) -> Answer | None:
    """The card of somebody of the partnership whom its coordinator asks for, where nothing else is told.

    That of handing over, where that is wanted; on the card that asks who is in the room, that card with them
    ticked. Their name is kept nowhere. None for any other text.
    """
    if answer := _in_the_room(talk, event, reading) or _handed_on(talk, event, reading):
        return answer
    # whoever leaves may say who takes over
    word = None if hands_over(event.text, talk.words) else reading.word
    is_known = word or reading.meant or reading.courtesy or (reading.asked and reading.asked.sure)
    if may_chase(event.text, reading.again, talk.words):
        return None  # their team is reminded
    if is_known or reading.among or reading.between or reading.half or reading.on:
        return None
    call = once_more(talk, reading)
    here = call.talk if call else None
    if not isinstance(here, AreaTalk) or not here.office.members or not asks_about(event.text, talk.words):
        return None
    named, rest = members_named(here, event.text)
    told = talk.view.terms.judgement(event.text).told_by or guard.stopped(
        talk, rest, None, Typing.TO_COLLEAGUES
    )
    if not named or told:
        return None
    found = call_of(talk, _about_member(here, named, event.text))
    return found.answer() if found else None


def _handed_on(talk: Talk, event: Typed, reading: Reading) -> Answer | None:
    """The card that hands the coordination over, for who coordinates the partnership in front."""
    again = reading.again
    leads_on = reading.press is not None and reading.press.verb != PEOPLE.verb
    if again is None or leads_on or reading.awaited or reading.on:
        return None
    if not hands_on(event.text, talk.words, is_action=again.verb in _OF_ACTIONS):
        return None
    call = once_more(talk, reading)
    here = call.talk if call else None
    if not isinstance(here, AreaTalk) or here.acting.role is not Role.COORDINATOR:
        return None
    found = call_of(talk, HAND_OVER(here.office.area.id))
    return found.answer() if found else None


def _in_the_room(talk: Talk, event: Typed, reading: Reading) -> Answer | None:
    """The card that asks who is in the room, with those ticked whom a text names; None for any other text.

    Agencies alone are told without what is known of people.
    """
    again = reading.again
    if again is None or again.verb != AGREE.verb or reading.press or reading.word or reading.on:
        return None
    call = once_more(talk, reading)
    here = call.talk if call else None
    if call is None or not isinstance(here, RoundTalk):
        return None
    there = said_there(here, event.text)
    if there is None:
        return None
    refused = guard.stopped(talk, event.text, event.message, Typing.LABEL)
    return refused or ticked(here, call.values.get("room") or "", there)


def _about_member(here: AreaTalk, named: Sequence[Member], text: str) -> str:
    area_id, one = here.office.area.id, the_one(named)
    if not hands_over(text, here.words):
        # who waits is answered where all who do stand, and which of several places is meant is chosen there
        is_in = one is not None and not waits_here(one) and len(named) == 1
        return PERSON(area_id, one.membership.id) if one and is_in else PEOPLE(area_id)
    me = here.view.person_id
    may = one is not None and one.reachable and may_coordinate(one) and one.membership.person != me
    return HAND_OVER_TO(area_id, one.membership.id) if one and may else HAND_OVER(area_id)
