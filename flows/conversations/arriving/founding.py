"""Setting up a partnership: who may, what it is called, and whom its people can ask."""

from dataclasses import replace
from datetime import timedelta

from flows.asking.lists import back, numbered
from flows.asking.names import called_in, is_no_name, met, unfit_name
from flows.board import Board, Member
from flows.cards import Shown, pairs, rows
from flows.changes import AreaFounded, Change, MemberJoined
from flows.codes import code_digest
from flows.conversations.partnership.how_reached import contact
from flows.conversations.partnership.own_name import my_name
from flows.events import Typed, new_id
from flows.moments import UK_TIME
from flows.nations import Signpost
from flows.people import Area, Membership, Role
from flows.permissions import Permission
from flows.presses.answering import PRACTISE
from flows.presses.arriving import FOUNDER, FOUNDING, SET_UP, START
from flows.replies import Button, Unsay
from flows.talk import Answer, AreaTalk, Talk
from flows.verbs import Typing, Verb, show, take
from flows.view import Conversation, Wrong

WRONG_CODES = 5
WRONG_FOR = timedelta(hours=1)
"""After so many wrong codes within this time, no code is looked at until it is over."""


WRONG_OVER_ALL = 25
"""After so many from all conversations together, nobody's code is looked at: more chats are more guesses."""


def throttled(talk: Talk) -> bool:
    """Whether this conversation, or all of them together, have guessed too often of late."""
    if talk.view.guesses >= WRONG_OVER_ALL:
        return True
    wrong = talk.view.conversation.wrong
    return wrong is not None and wrong.count >= WRONG_CODES and talk.event.at - wrong.since < WRONG_FOR


def guessed(conversation: Conversation, talk: Talk) -> Conversation:
    """The conversation after one more wrong code."""
    wrong, at = conversation.wrong, talk.event.at
    if wrong is None or at - wrong.since >= WRONG_FOR:
        return replace(conversation, wrong=Wrong(count=1, since=at))
    return replace(conversation, wrong=replace(wrong, count=wrong.count + 1))


# who may, and where


def setup(talk: Talk, nation: Signpost | None = None) -> Shown:
    """Ask for the nation, then for the operator's code where one is needed, then for the name."""
    if nation is None:
        return _ask_nation(talk)
    if (talk.view.conversation.awaiting or "").split(":")[0] == FOUNDING.verb:
        return _ask_name(talk, nation.id)  # back from another card; the code has been given
    if talk.event.address.channel in talk.view.terms.trusted:
        return _ask_name(talk, nation.id)
    if talk.view.terms.setup_digest is None:
        return _not_here(talk, nation.id)
    return _ask_code(talk, nation.id)


def _ask_nation(talk: Talk) -> Shown:
    signposts = talk.view.framework.signposts
    buttons = numbered((known.name, SET_UP(known.id)) for known in signposts)
    return Shown(
        again=SET_UP(),
        heading=talk.words("founding.heading"),
        lines=(talk.words("founding.nation"),),
        buttons=rows(*pairs(buttons), back(talk.words, START())),
    )


def _not_here(talk: Talk, nation: str) -> Shown:
    return Shown(
        again=SET_UP(nation),
        heading=talk.words("founding.heading"),
        lines=(talk.words("founding.no_code"),),
        buttons=rows(
            Button(key="1", label=talk.words("welcome.try"), press=PRACTISE()),
            back(talk.words, START()),
        ),
    )


def _ask_code(talk: Talk, nation: str, notice: str = "") -> Shown:
    return Shown(
        again=SET_UP(nation),
        notice=notice,
        heading=talk.words("founding.code"),
        lines=(talk.words("founding.code_from"),),
        buttons=rows(back(talk.words, SET_UP())),
        awaiting=FOUNDER(nation),
    )


def founder(talk: Talk, nation: Signpost) -> Answer:
    """Compare the operator's code, and take it out of the chat."""
    event = talk.event
    unsay = Unsay(message=event.message if isinstance(event, Typed) else None)
    right = talk.view.terms.setup_digest == code_digest(talk.text.strip())
    if right and not throttled(talk):
        return talk.turn(_ask_name(talk, nation.id), before=(unsay,))
    said = any(char.isalpha() for char in talk.text) and is_no_name(talk.text, talk.words)
    if said:
        # "what code?" was no try
        return talk.turn(_ask_code(talk, nation.id, talk.words("founding.no_try")))
    # the right one is told this, too: who guesses learns nothing from it
    notice = talk.words("founding.code_wait" if throttled(talk) else "founding.code_wrong")
    turn = talk.turn(_ask_code(talk, nation.id, notice), before=(unsay,))
    return replace(turn, conversation=guessed(turn.conversation, talk))


def _ask_name(talk: Talk, nation: str, notice: str = "") -> Shown:
    return Shown(
        again=SET_UP(nation),
        notice=notice,
        heading=talk.words("founding.name"),
        lines=(talk.words("founding.name_example"),),
        buttons=rows(back(talk.words, SET_UP())),
        awaiting=FOUNDING(nation),
    )


def founding(talk: Talk, nation: Signpost) -> Answer:
    """Found the partnership under the name typed, with this person as its coordinator."""
    name = called_in(talk.text, talk.words)
    is_asked = talk.live is not None and talk.live.again == SET_UP(nation.id)
    if talk.live is not None and talk.live.again == SET_UP():
        return talk.turn(talk.again(talk.words("founding.nation_first")))
    problem = unfit_name(talk, name)
    if problem or not is_asked:
        return talk.turn(_ask_name(talk, nation.id, problem))
    after, changes = _founded(talk, nation.id, name)
    person = talk.view.person
    done = talk.words("founding.done", name=name)
    has_name = person is not None and bool(person.name)
    shown = (contact if has_name else my_name)(after, done, first=True)
    return after.turn(shown, changes=changes)


def _founded(talk: Talk, nation: str, name: str) -> tuple[AreaTalk, tuple[Change, ...]]:
    event = talk.event
    area_id, member_id = new_id(event, "area"), new_id(event, "membership")
    person_id, changes = met(talk)
    founded = Area(id=area_id, name=name, nation=nation, practice=False, zone=UK_TIME)
    place = Membership(id=member_id, person=person_id, area=area_id, team=None, role=Role.COORDINATOR)
    me = Member(membership=place, name=talk.view.person_name, reachable=True)
    changes += (
        AreaFounded(chain=area_id, area=area_id, name=name, nation=nation, practice=False, zone=UK_TIME),
        MemberJoined(
            chain=area_id,
            membership=member_id,
            person=person_id,
            area=area_id,
            team=None,
            role=Role.COORDINATOR,
            at=event.at,
        ),
    )
    return talk.about(Board(memberships=(place,), area=founded, members=(me,)), place), changes


# what is said about it


VERBS: tuple[Verb, ...] = (
    show(SET_UP, setup, to=Permission.ANYONE),
    # nobody shares yet what these begin
    replace(take(FOUNDER, founder, to=Permission.ANYONE, typed=Typing.SECRET), writes=False),
    replace(take(FOUNDING, founding, to=Permission.ANYONE, typed=Typing.LABEL), writes=False),
)
