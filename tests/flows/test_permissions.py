"""Who may do what, for every verb of the table: a new verb is tested the day it is added."""

from dataclasses import replace
from itertools import product

import pytest

from flows.engine import reach
from flows.events import Tapped
from flows.people import Role
from flows.permissions import Denial, Permission, denied
from flows.presses.answering import NOTED, SAVE_FILE, SUBMIT_ALONE
from flows.replies import Card
from flows.rounds import RoundState
from flows.table import TABLE
from flows.verbs import Typing
from flows.view import Seat
from flows.wording import Words
from tests.flows.explore import ALONE, begun, presses_of, put
from tests.flows.play import START, Chat, common, text_of

WORDS = Words("en")
ABOUT_A_SHEET = [name for name in ALONE if TABLE[name].form.names[:1] == ("sheet",)]
WITHOUT = [name for name in ALONE if name not in ABOUT_A_SHEET and not TABLE[name].typed]
TYPED_ONLY = {name for name, verb in TABLE.items() if verb.typed}


def _answered() -> Chat:
    """Somebody with a few answers, one of them a 3 with something behind it, who is asked a question now."""
    chat = begun()
    chat.tap("c")
    for said in ("3", "d", "0"):
        chat.tap(said)
    sheet = chat.sheet.id
    chat.press(f"backing:{sheet}:C01:data")
    chat.press(f"note:{sheet}:C01")
    chat.send("We meet every week.")
    return chat


def _in(
    chat: Chat, *, role: Role = Role.MEMBER, state: RoundState = RoundState.OPEN, submitted: bool
) -> Chat:
    """The same talk with another role, state of the round, and submitted or not."""
    seat = chat.seat
    when = {"submitted": START, "approver": "head"} if submitted else {"submitted": None, "approver": None}
    sheet = replace(seat.sheet, **when)
    member, round_ = replace(seat.membership, role=role), replace(seat.round, state=state)
    return put(chat, replace(seat, membership=member, round=round_, sheet=sheet))


@pytest.mark.parametrize("verb", ABOUT_A_SHEET)
def test_sheet_of_somebody_else_is_like_one_that_does_not_exist(verb: str) -> None:
    """Every verb gives the same reply and conversation for either, and changes nothing."""
    theirs = begun(who="bob").sheet.id
    for press in presses_of(verb, begun().seat, sheet=theirs):
        mine, unknown = begun(), begun()
        mine.press(press)
        unknown.press(press.replace(theirs, "nosuchsheetatall"))
        assert mine.turn.replies == unknown.turn.replies
        assert mine.turn.conversation.live == unknown.turn.conversation.live
        assert mine.turn.changes == ()
        assert theirs not in str(mine.turn.replies)


@pytest.mark.wide
@pytest.mark.parametrize("verb", ABOUT_A_SHEET)
def test_removed_member_is_out_at_once(verb: str) -> None:
    """Without a seat, every verb about the sheet that was theirs is denied, whatever card is live."""
    for press in presses_of(verb, begun().seat):
        chat = _answered()
        chat.world = replace(chat.world, seats={})
        chat.press(press)
        assert chat.turn.changes == ()
        assert WORDS("lost.button") in chat.card.notice or WORDS("denied.not found") in chat.card.notice
        assert "Same definition" not in text_of(chat.card)


@pytest.mark.parametrize(
    "said", ["zzzz", "2", "John Smith, born 3/4/2012", "/continue", "/resume", "/results"]
)
@pytest.mark.parametrize("tapped", [(), ("Note",), ("Not applicable",)])
def test_removed_member_can_type_nothing(said: str, tapped: tuple[str, ...]) -> None:
    """Whatever somebody types who was removed in the middle of a question or a note, nothing changes."""
    chat = begun()
    for name in ("c", *tapped):
        chat.tap(name)
    chat.world = replace(chat.world, seats={})
    chat.send(said)
    assert chat.turn.changes == ()
    assert "Same definition" not in text_of(chat.card)


@pytest.mark.parametrize("verb", WITHOUT)
def test_verbs_without_a_sheet_show_nothing_of_one_to_a_newcomer(verb: str) -> None:
    """What anyone may press leads a newcomer to a card, and only founding changes anything."""
    for press in presses_of(verb, begun().seat):
        chat = Chat()
        chat.press(press)
        assert isinstance(chat.card, Card)
        assert bool(chat.turn.changes) is (verb == "found")


def _tried(verb: str, chat: Chat) -> Chat:
    """The talk after the first press of a verb, or the text that it is awaited with."""
    (press, *_) = presses_of(verb, chat.seat)
    if verb in TYPED_ONLY:
        chat.world = replace(chat.world, conversation=replace(chat.world.conversation, awaiting=press))
        is_day = TABLE[verb].typed is Typing.DATE
        chat.send("in 8 days" if is_day else "Something new for us, which nobody here had thought of before.")
    else:
        chat.does(press)
    return chat


@pytest.mark.parametrize("state", RoundState)
@pytest.mark.parametrize("submitted", [False, True])
@pytest.mark.parametrize("verb", ABOUT_A_SHEET)
def test_rules_hold_in_every_state(verb: str, *, submitted: bool, state: RoundState) -> None:
    """A verb changes the sheet exactly where its permission allows, and says why not elsewhere."""
    permission = TABLE[verb].permission
    chat = _tried(verb, _in(_answered(), submitted=submitted, state=state))
    denial = denied(permission, _in(begun(), submitted=submitted, state=state).seat)
    if denial:
        assert chat.turn.changes == ()
        # that a round was cancelled is said by the card that is shown then
        is_said_there = denial is Denial.CANCELLED and WORDS("menu.cancelled") in chat.card.lines
        assert is_said_there is not chat.card.notice.startswith(WORDS(f"denied.{denial}"))
    else:
        assert not any(chat.card.notice == WORDS(f"denied.{known}") for known in Denial)
        # nothing was sent that could be saved, a note that stands is put in its place by a yes only, and
        # where somebody has to approve, no card offers to submit without
        asks = {SAVE_FILE.verb, NOTED.verb, SUBMIT_ALONE.verb}
        assert bool(chat.turn.changes) is (TABLE[verb].writes and verb not in asks)


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.MEMBER])
@pytest.mark.parametrize("verb", ABOUT_A_SHEET)
def test_other_roles_have_no_sheet(verb: str, role: Role) -> None:
    """Who sits in the area without being a member of the team gets the reply for a sheet that isn't there."""
    chat = _tried(verb, _in(_answered(), role=role, submitted=False))
    assert chat.turn.changes == ()
    assert chat.card.notice.startswith(WORDS("denied.not found"))


@pytest.mark.parametrize("verb", ALONE)
def test_only_verbs_that_write_claim_their_sheet(verb: str) -> None:
    """The step keeps events for one sheet apart when they may change it; all others may share a batch."""
    chat = _answered()
    (press, *_) = presses_of(verb, chat.seat)
    event = Tapped(**common(chat.address, 99, 9999), press=press)
    lock = reach(chat.world.conversation, event, "en").lock
    assert (lock.sheet if lock else None) == (chat.sheet.id if TABLE[verb].writes else None)


def test_verbs_that_write_are_those_that_need_more_than_reading() -> None:
    """No verb changes a sheet with the permission to read it; the others only show or begin something new."""
    reading = {Permission.READ_SHEET, Permission.READ_RESULTS}
    assert not any(verb.writes and verb.permission in reading for verb in TABLE.values())
    assert all(verb.show or verb.do for verb in TABLE.values())


def _seat(role: Role, state: RoundState, *, submitted: bool) -> Seat:
    return _in(begun(), role=role, state=state, submitted=submitted).seat


def test_table_of_rules_says_who() -> None:
    """Members always read, answer in an open round until they submit, and reopen after that."""
    allowed = {
        (permission, role, state, submitted)
        for permission in (Permission.READ_SHEET, Permission.ANSWER, Permission.REOPEN)
        for role, state, submitted in product(Role, RoundState, (False, True))
        if denied(permission, _seat(role, state, submitted=submitted)) is None
    }
    member, opened = Role.MEMBER, RoundState.OPEN
    assert allowed == {
        *(
            (Permission.READ_SHEET, member, state, submitted)
            for state in RoundState
            for submitted in (False, True)
        ),
        (Permission.ANSWER, member, opened, False),
        (Permission.REOPEN, member, opened, True),
    }
    assert denied(Permission.ANYONE, None) is None
    assert denied(Permission.READ_SHEET, None) is Denial.NOT_FOUND
