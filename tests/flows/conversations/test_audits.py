"""The whole of an audit: submitting, several of them, and content that changes meanwhile."""

from dataclasses import replace

import pytest

from flows.changes import PersonMet
from flows.engine import apologise
from flows.events import Tapped
from flows.replies import Card, Unsay
from flows.rounds import Rated
from flows.wording import Words
from tests.flows.explore import asked, begun
from tests.flows.play import Chat, buttons_of, common, text_of
from tests.flows.small import FRAMEWORK
from tests.presses import press

WORDS = Words("en")


def _submitted() -> tuple[Chat, Card]:
    """Somebody who submitted after one answer, and the card of the second question."""
    chat = asked()
    chat.tap("2")
    question = chat.card
    chat.does(f"submit:{chat.sheet.id}:manager")
    return chat, question


def test_old_button_after_submitting_explains() -> None:
    """A button of a submitted sheet changes nothing, says so and offers to reopen."""
    chat, question = _submitted()
    chat.tap("1", on=question)
    assert chat.turn.changes == ()
    assert chat.card.notice == WORDS("denied.submitted")
    chat.tap("Reopen to change answers")
    assert chat.sheet.submitted is None
    chat.tap("1", on=question)
    assert chat.sheet.rating("C02") == Rated(level=1)


def test_message_after_the_end_brings_the_menu() -> None:
    """Once submitted, /start and the menu lead to the menu, never to a new audit."""
    for said in ("/start", "menu", "/stop", "/continue"):
        chat, _ = _submitted()
        chat.send(said)
        assert chat.live == f"menu:{chat.sheet.id}"


def test_sheet_submitted_by_a_colleague_meanwhile() -> None:
    """What is typed on a question or for a note after somebody else submitted changes nothing."""
    for opened, said in (
        ("", "2"),
        ("", "zzzz"),
        ("Note", "We meet."),
        ("Note", "John Smith, born 3/4/2012"),
    ):
        chat = asked()
        if opened:
            chat.tap(opened)
        seat = chat.seat
        sheet = replace(seat.sheet, submitted=seat.round.opened, approver="head")
        chat.world = replace(chat.world, seats={sheet.id: replace(seat, sheet=sheet)})
        chat.send(said)
        assert chat.turn.changes == ()
        assert chat.live == f"menu:{sheet.id}"


# several audits of one person


def test_old_audit_is_edited_without_leaving_the_new_one() -> None:
    """A button of another audit of the same person edits it there; words typed next are for the live one."""
    chat = asked()
    first_sheet, old = chat.sheet.id, chat.card
    chat.press("try")
    chat.press("found:H:x:wales")
    chat.tap("c")
    second = chat.sheet.id
    chat.tap("2", on=old)
    assert chat.world.seats[first_sheet].sheet.rating("C01") == Rated(level=2)
    assert (chat.sheet.id, chat.live) == (second, f"ask:{second}:C01")
    chat.send("3")
    assert chat.world.seats[second].sheet.rating("C01") == Rated(level=3)


def test_denied_button_of_another_audit_leaves_the_question() -> None:
    """A button of a submitted audit explains itself above the live question of the other one."""
    chat, old = _submitted()
    chat.press("try")
    chat.press("found:H:x:wales")
    chat.tap("c")
    live = chat.live
    chat.tap("1", on=old)
    assert chat.card.notice == WORDS("denied.submitted")
    assert chat.live == live


def test_every_audit_is_founded_on_its_own() -> None:
    """A second founding by the same person makes a second area and no second person."""
    chat = begun()
    met = [change for change in chat.turn.changes if isinstance(change, PersonMet)]
    chat.press("found:H:x:wales")
    assert len(met) == 1
    assert not any(isinstance(change, PersonMet) for change in chat.turn.changes)
    assert len({seat.area.id for seat in chat.world.seats.values()}) == 2
    assert len({seat.membership.person for seat in chat.world.seats.values()}) == 1


def test_agency_that_is_asked_nothing_is_told() -> None:
    """Without the one function it could be asked about, a team has a card that says so and leads on."""
    chat = begun("V", "n")
    assert "none of these questions" in text_of(chat.card)
    for verb in ("check", "answers", "results", "working", "go", "stop", "menu", "approve"):
        chat.press(press(verb, chat.sheet.id))
        assert buttons_of(chat.card.buttons)
    chat.does(press("submit", chat.sheet.id, "manager"))
    assert chat.sheet.submitted


# content that changed


def test_framework_that_changed_under_a_question_before_founding() -> None:
    """A card of an agency that the new file does not have leads to the start."""
    chat = Chat()
    for said in ("/start", "1", "1"):
        chat.send(said)
    changed = replace(FRAMEWORK, version="f" * 64, agencies=FRAMEWORK.agencies[1:])
    chat.world = replace(chat.world, framework=changed)
    chat.send("zzzz")
    assert chat.live == "start"
    chat.tap("Try it now")
    assert "Social care" not in str(chat.card)


def test_whom_to_call_is_always_what_the_current_file_says() -> None:
    """A round keeps its questions, but a number that was corrected is shown to everybody at once."""
    chat = asked()
    corrected = replace(FRAMEWORK.signposts[0], lines=("Danger now - 112",))
    chat.world = replace(chat.world, framework=replace(FRAMEWORK, version="f" * 64, signposts=(corrected,)))
    chat.send("/help")
    chat.tap(WORDS("welcome.call"))
    assert "112" in text_of(chat.card)


def test_every_audit_stays_within_reach() -> None:
    """Whoever begins a second audit is told that the first stays, and finds both in the list."""
    chat = asked()
    chat.tap("2")
    first = chat.sheet.id
    chat.press("try")
    assert WORDS("practice.stays") in chat.card.lines
    for button in ("1", "1", "1", "1"):
        if chat.live.startswith("try"):
            chat.tap(button)
    assert chat.sheet.id != first
    chat.send("my audits")
    listed = [button.press for button in buttons_of(chat.card.buttons)]
    assert listed[:2] == [f"tasks:{first}", f"tasks:{chat.sheet.id}"]
    chat.tap("1")
    assert chat.sheet.id == first
    assert chat.sheet.rating("C01") == Rated(level=2)


@pytest.mark.parametrize(
    "said", ["/note John Smith, born 3/4/2012", "/x a boy in my class told me today that his uncle hit him"]
)
def test_what_follows_a_command_passes_the_guard(said: str) -> None:
    """Words behind a slash are refused like any others."""
    chat = asked()
    chat.send(said)
    assert chat.turn.changes == ()
    assert any(isinstance(reply, Unsay) for reply in chat.turn.replies)


def test_what_a_link_brings_along_is_nobodys_words() -> None:
    """The one word behind /start is from a link, however much it looks like a number of somebody."""
    chat = asked()
    chat.send("/start 9434765919")
    assert not any(isinstance(reply, Unsay) for reply in chat.turn.replies)
    assert chat.live.startswith("tasks")


def test_same_tap_after_an_apology_is_a_new_try() -> None:
    """After a fault of ours the person may tap again at once, and it counts."""
    chat = asked()
    event = Tapped(**common(chat.address, 99, 99), press=buttons_of(chat.card.buttons)[0].press, card="c")
    turn = apologise(chat.world.view(event), event)
    assert turn.conversation.last is None
    assert turn.changes == ()
