"""Every card that taps can lead to over a small framework, and the longest ones over the shipped one."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from types import MappingProxyType

import pytest

from flows.forms import LIMIT, parse
from flows.framework import Framework
from flows.people import Team
from flows.replies import Card, Fold, Picture, Reply
from flows.rounds import Answer, DontKnow, NoCase, NotApplicable, Rated, Rating
from flows.table import TABLE
from flows.typed.behind import question_behind
from flows.wording import Words
from storage.framework.file import load_framework, read_framework
from tests.counts import IS_LONG
from tests.flows.explore import ALONE, Found, begun, explored, presses_of, put
from tests.flows.play import START, Chat, buttons_of, text_of
from tests.paths import SHIPPED

_, FRAMEWORK = load_framework(SHIPPED)

TEXT, CAPTION, KEYBOARD = 4096, 1024, 100
"""Telegram's limits: characters of a message and of a caption, buttons of a keyboard."""


@pytest.mark.wide
def test_search_sees_every_verb_that_shows_a_card() -> None:
    """The cards searched hold every verb that somebody alone can use, so the tests below mean all of those.

    Except coming back to a card, which only a channel asks for; the list of a second audit's holder, and
    what one changed; what is there for colleagues, as is reopening what another submitted; what an
    invitation or the operator's code leads to; what only a reminder does or a word, as the checklist; what a
    framework leads to where nobody has to approve; what a file leads to that was sent; what is for several
    devices; the example; what is there where e-mail is sent; an answer and its note in one text; the parts
    of a long list of words.
    """
    pressed = {
        button.press.split(":")[0] for found in explored() for button in buttons_of(found.card.buttons)
    }
    awaited = {found.chat.world.conversation.awaiting or "" for found in explored()}
    pressed |= {press.split(":")[0] for press in awaited}
    lives = [found.chat.world.conversation.live for found in explored()]
    folded = [button for live in lives if live for button in buttons_of(live.folded_buttons)]
    pressed |= {button.press.split(":")[0] for button in folded}
    assert {*ALONE} - pressed == {
        "resume",
        "audits",
        "ownchange",
        "given",
        "invited",
        "founder",
        "founding",
        "link",
        "blank",
        "linkstays",
        *("checklist", "checklistof", "blankpaper", "nopaper", "myday"),
        *("nocase", "approvewithout"),
        "ratedwith",
        "wordsof",
        *("fileoffer", "savefile", "leavefile", "filewhich", "filefor"),
        *("linked", "asterminal", "example"),
        *("mymail", "mailat", "mailnews", "mailended", "account"),
    } | {*("notnow", "snooze", "snoozed", "mine", "reminders", "hush", "reopenanyway", "submitonly")}


def test_no_card_is_a_dead_end() -> None:
    """Every card has a button."""
    assert [found.card for found in explored() if not buttons_of(found.card.buttons)] == []


def test_keys_and_labels_of_a_card_are_unique() -> None:
    """Each button of a card has a key and a label that no other button of it has."""
    for found in explored():
        buttons = buttons_of(found.card.buttons)
        keys, labels = [b.key for b in buttons], [b.label.casefold() for b in buttons]
        assert all(keys)
        assert all(labels)
        assert len(set(keys)) == len(keys), text_of(found.card)
        assert len(set(labels)) == len(labels), text_of(found.card)


def test_every_button_is_understood() -> None:
    """A button's press fits 64 bytes, reads back, and is never lost on the card that carries it."""
    lost = Words("en")("lost.button")
    for found in explored():
        for button in buttons_of(found.card.buttons):
            assert len(button.press.encode()) <= LIMIT
            assert str(parse(button.press)) == button.press
            chat = found.chat
            chat.press(button.press, on=found.card.id)
            assert lost not in chat.card.notice, button


def _some() -> Iterator[Found]:
    """Every twelfth card that can be reached, all in the long run: what is tried on each takes time."""
    yield from islice(explored(), 0, None, 1 if IS_LONG else 12)


@pytest.mark.wide
def test_typing_key_or_label_is_tapping() -> None:
    """What a button's key or label leads to when typed is what a tap on it leads to."""
    for found in _some():
        for button in buttons_of(found.card.buttons):
            tapped = found.chat
            tapped.press(button.press, on=found.card.id)
            for said in (button.key, button.key.upper(), button.label, f" {button.label.lower()}. "):
                typed = found.chat
                typed.send(said)
                assert typed.turn.changes == tapped.turn.changes, (said, text_of(found.card))
                assert typed.turn.replies == _below(tapped.turn.replies), (said, text_of(found.card))
                after = replace(tapped.turn.conversation, last=None)
                assert typed.turn.conversation == after, (said, text_of(found.card))


def _below(replies: tuple[Reply, ...]) -> tuple[Reply, ...]:
    """The same, with a card that takes no other's place: typed text is answered below it."""
    return tuple(replace(reply, instead=None) if isinstance(reply, Card) else reply for reply in replies)


def test_live_card_can_be_shown_again() -> None:
    """The press kept for the live card only shows, changes nothing, and shows that very card."""
    for found in explored():
        if Words("en")("guard.rewrite") in found.card.lines:
            continue  # a refusal is said once; after it the card before it is shown
        if Words("en")("forget.done") in found.card.lines:
            continue  # nothing is kept of whoever was forgotten, their live card neither
        chat = found.chat
        kept = parse(chat.live)
        assert kept
        assert TABLE[kept.verb].show, kept
        chat.press(chat.live)
        assert chat.turn.changes == ()
        assert (chat.card.head, chat.card.heading) == (found.card.head, found.card.heading)
        assert chat.card.buttons == found.card.buttons


@pytest.mark.wide
def test_something_not_understood_keeps_the_card() -> None:
    """After a stray text, a photo or a strange button the same card is there again with one line of help.

    A text on a card that explains a question is for that one.
    """
    for found in _some():
        behind = question_behind(found.chat.world.conversation.live)
        for stray in ("zzzz qqqq", "photo", "nowhere:x"):
            chat = found.chat
            if stray == "photo":
                chat.other("photo")
            elif stray == "nowhere:x":
                chat.press(stray)
            elif chat.world.conversation.awaiting is None and not chat.live.startswith("stop"):
                chat.send(stray)
            else:
                continue
            assert chat.turn.changes == ()
            assert chat.card.notice
            assert chat.live == str(behind if behind and stray == "zzzz qqqq" else found.chat.live)
            assert chat.world.conversation.awaiting == found.chat.world.conversation.awaiting


def test_cards_of_a_practice_audit_say_so() -> None:
    """Whatever is about a practice sheet is marked as practice."""
    about = [found for found in explored() if ":" in found.chat.live and found.chat.world.seats]
    for found in about:
        if found.chat.live.split(":")[1] in found.chat.world.seats:
            assert Words("en")("practice.mark") in found.card.head


# the longest cards


def _answers(rating: Rating, framework: Framework, team: Team) -> dict[str, Answer]:
    """Every item answered alike, with the longest note and everything behind it that can be."""
    behind = (
        frozenset(b.id for b in framework.backings if b.counts) if isinstance(rating, Rated) else frozenset()
    )
    return {
        item.id: Answer(item=item.id, rating=rating, note="n" * 500, backings=behind, by="m", at=START)
        for item in framework.asked(team.agency, team.functions)
    }


def _longest_reason(framework: Framework) -> str:
    return max(framework.reasons, key=lambda reason: len(reason.label)).id


RATINGS: dict[str, Rating] = {
    "all threes": Rated(level=3),
    "all in place early": Rated(level=1),
    "all zero": Rated(level=0),
    "all don't know": DontKnow(),
    "all no case known": NoCase(),
    "all not applicable": NotApplicable(reason=_longest_reason(FRAMEWORK)),
}


def _full(agency: str, rating: Rating) -> Chat:
    """A sheet of this agency with everything on it, as long as can be."""
    given = "y" * len(FRAMEWORK.functions_for(agency)) or "x"
    chat = begun(agency, given, FRAMEWORK)
    seat = chat.seat
    sheet = replace(seat.sheet, answers=MappingProxyType(_answers(rating, FRAMEWORK, seat.team)))
    return put(chat, replace(seat, sheet=sheet))


def _shown(chat: Chat) -> Iterator[Chat]:
    """The talk after every press of every verb that shows a card or a picture."""
    for name in ALONE:
        if TABLE[name].writes or TABLE[name].typed or name == "found":
            continue
        for press in presses_of(name, chat.seat):
            after = put(chat, chat.seat)
            after.press(press)
            yield after


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _shipped_agencies() -> list[str]:
    return [agency.id for agency in FRAMEWORK.agencies]


@pytest.mark.wide
@pytest.mark.parametrize("rating", RATINGS.values(), ids=RATINGS)
@pytest.mark.parametrize("agency", _shipped_agencies())
def test_longest_cards_of_the_shipped_framework_fit_a_message(agency: str, rating: Rating) -> None:
    """With the longest notes on every answer, each text, caption, label and keyboard is within the limits."""
    for chat in _shown(_full(agency, rating)):
        for reply in chat.replies:
            if isinstance(reply, Card):
                assert _units(text_of(reply)) <= TEXT, chat.live
                assert len(buttons_of(reply.buttons)) <= KEYBOARD
            if isinstance(reply, Picture):
                assert _units(reply.caption) <= CAPTION
            if isinstance(reply, Fold):
                assert _units(reply.text) <= TEXT


def _largest() -> Framework:
    """As many domains as a framework may have, one with as many items, all statements as long as can be."""
    first = "Whether it is so, "
    items = "".join(
        f"""
      - id: I{number}-{at}
        head: {"A sub-head that begins here " * 2}
        statement: {number} {at} {first}{"and so on " * 66}"""
        for number, at in [(0, at) for at in range(80)]
    )
    rest = "".join(
        f"""
  - id: D{number}
    title: The part with the number {number} and a long name of its own
    items: [{{id: J{number}, statement: "{number} is one part."}}]"""
        for number in range(1, 20)
    )
    text = f"""
format: 1
title: The largest
levels:
  - label: Level that has begun and goes on by now
  - label: Level that is there and can be seen soon
agencies: [{{id: SC, name: Social care}}]
domains:
  - id: D0
    title: The part with the most items
    items:{items}{rest}
"""
    return read_framework(text.encode())


def test_cards_of_the_largest_framework_fit_a_message() -> None:
    """Every answer with its note can be turned to, page by page, and each page is within the limits."""
    framework = _largest()
    chat = begun("SC", "x", framework)
    seat = chat.seat
    answers = MappingProxyType(_answers(Rated(level=1), framework, seat.team))
    chat = put(chat, replace(seat, sheet=replace(seat.sheet, answers=answers)))
    sheet = seat.sheet.id
    found: dict[str, str] = {}
    for press in (
        f"tasks:{sheet}",
        f"check:{sheet}",
        f"review:{sheet}:D0",
        f"answers:{sheet}:D0",
        f"working:{sheet}",
    ):
        chat.press(press)
        while True:
            text = text_of(chat.card)
            assert _units(text) <= TEXT, chat.live
            assert len(buttons_of(chat.card.buttons)) <= KEYBOARD
            assert all(len(button.press) <= LIMIT for button in buttons_of(chat.card.buttons))
            found[press] = found.get(press, "") + text
            if "m" not in {button.key for button in buttons_of(chat.card.buttons)}:
                break
            chat.tap("m")
    last = framework.domains[0].items[-1].label
    assert all(f"80 {last}" in found[press] for press in (f"review:{sheet}:D0", f"answers:{sheet}:D0"))
    assert "The part with the number 19" in found[f"check:{sheet}"]
    chat.press(f"ask:{sheet}:I0-79")
    assert _units(text_of(chat.card)) <= TEXT


@pytest.mark.parametrize("agency", _shipped_agencies())
def test_mixed_answers_fit_a_caption(agency: str) -> None:
    """The caption holds every kind of count at once, with every reason, and still fits."""
    chat = _full(agency, Rated(level=1))
    seat = chat.seat
    cycle: list[Rating] = [Rated(level=n) for n in range(4)]
    cycle += [
        DontKnow(),
        NoCase(),
        *(NotApplicable(reason=r.id) for r in FRAMEWORK.reasons),
        NotApplicable(reason="other"),
    ]
    answers = {
        item: replace(answer, rating=cycle[n % len(cycle)])
        for n, (item, answer) in enumerate(seat.sheet.answers.items())
    }
    chat = put(chat, replace(seat, sheet=replace(seat.sheet, answers=MappingProxyType(answers))))
    chat.press(f"results:{chat.sheet.id}")
    (picture,) = (reply for reply in chat.replies if isinstance(reply, Picture))
    assert " × nnnn" in picture.caption
    assert _units(picture.caption) <= CAPTION
