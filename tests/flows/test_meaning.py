"""What typed words lead to."""

import re
from copy import copy
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.learned import likeness
from flows.events import Commanded, Quoted, Typed
from flows.identifiers import teller
from flows.leading import press_of
from flows.meaning import Reading
from flows.people import Address
from flows.presses.answering import NOTED
from flows.recognising import read
from flows.replies import Button, Card, Reply
from flows.table import TABLE
from flows.typed.anywhere import COMMANDS, word_known
from flows.typed.keys import MOST_NAMED
from flows.view import Conversation, LiveCard, Told
from flows.wording import Words
from flows.wording.en import TEXTS
from tests.clocks import NOON
from tests.counts import IS_LONG, examples
from tests.flows.explore import begun
from tests.flows.play import Chat, buttons_of, common, text_of

WORDS = Words("en")


def _asked() -> Chat:
    """Somebody who is asked the second question."""
    chat = begun()
    chat.tap("c")
    chat.tap("1")
    return chat


def _without_echo(reply: Reply) -> Reply:
    """A reply without the line that says as what other words for an answer were taken."""
    is_echo = isinstance(reply, Card) and reply.notice.startswith("Saved: ")
    return replace(reply, notice="") if is_echo and isinstance(reply, Card) else reply


def _pressed(said: str, chat: Chat) -> str:
    """The label of the button that typing this does the same as, "" if it does what none of them does."""
    typed = copy(chat)
    typed.send(said)
    for button in buttons_of(chat.card.buttons):
        tapped = copy(chat)
        tapped.press(button.press, on=chat.card.id)
        if tapped.turn.replies == tuple(map(_without_echo, typed.turn.replies)):
            return button.label
    return ""


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("2", "Mostly in place"),
        ("two", "Mostly in place"),
        ("Two!", "Mostly in place"),
        ("zero", "Not in place"),
        ("mostly", "Mostly in place"),
        ("MOSTLY IN PLACE", "Mostly in place"),
        ("early", "Early or patchy"),
        ("patchy", "Early or patchy"),
        ("2 mostly in place", "Mostly in place"),
        ("2 · Mostly in place", "Mostly in place"),
        ("in place", "In place"),
        ("dont know", "Don't know"),
        ("don’t know", "Don't know"),
        ("not sure", "Don't know"),
        ("d", "Don't know"),
        ("n/a", "Not applicable"),
        ("NA", "Not applicable"),
        ("skip", "Skip"),
        ("later", "Skip"),
        ("back", "Back"),
        ("previous", "Back"),
        ("why", "Why?"),
        ("Why?", "Why?"),
        ("stop", "Stop"),
        ("bye", "Stop"),
        ("２", "Mostly in place"),  # a full-width digit, as some keyboards write it
    ],
)
def test_typed_words_name_a_button(said: str, label: str) -> None:
    """Keys, labels, numbers in words, usual words and beginnings all name the button they mean."""
    assert _pressed(said, _asked()) == label


@pytest.mark.parametrize(
    "said",
    ["4", "four", "22", "in", "pl", "place", "not", "1 2", "1 or 2", "yes", "", " ", "?!", "🙂", "2.5"],
)
def test_what_is_not_clear_is_not_an_answer(said: str) -> None:
    """Numbers beyond the scale, words that fit two buttons and beginnings too short store nothing."""
    chat = _asked()
    asked = text_of(chat.card)
    chat.send(said)
    assert chat.turn.changes == ()
    assert asked in text_of(chat.card)
    assert re.match(r"I didn't understand that\.|I've saved nothing yet", chat.card.notice)


_USUAL = {key: phrases.split("|") for key, phrases in TEXTS.items() if key.startswith("typed.")}
"""What people usually say, by the key of what they mean."""

_ANSWERS = {*_USUAL["typed.dont_know"]}


@pytest.mark.parametrize("key", _USUAL)
@pytest.mark.wide
def test_only_words_for_an_answer_answer(key: str) -> None:
    """Of all usual words, only those for don't know store something when typed on a question."""
    stored = []
    for said in _USUAL[key][:: 1 if IS_LONG else 8]:
        chat = _asked()
        chat.send(said)
        stored += [said] if chat.turn.changes else []
    assert stored == [said for said in _USUAL[key][:: 1 if IS_LONG else 8] if said in _ANSWERS]


@pytest.mark.parametrize("said", ["menu", "continue", "results", "stop", "privacy", "help", "?", "star"])
def test_words_that_work_anywhere(said: str) -> None:
    """On a card that has no such button, the word leads to its place all the same."""
    chat = begun()
    chat.press("try")
    chat.send(said)
    assert not chat.card.notice
    assert chat.live != "try"


@pytest.mark.parametrize("said", ["hello", "Thanks!", "ok", "cheers", "good morning"])
def test_courtesy_changes_nothing(said: str) -> None:
    """A greeting, a thanks and an "ok" said to nothing in particular leave the card that is live."""
    chat = begun()
    chat.press("try")
    chat.send(said)
    assert chat.card.notice
    assert chat.live == "try"
    assert chat.turn.changes == ()


@pytest.mark.parametrize(
    ("said", "key"), [("hello", "lost.hello"), ("thank you", "lost.thanks"), ("ok", "lost.ok")]
)
def test_courtesy_leads_nowhere(said: str, key: str) -> None:
    """A greeting, a thanks or an "ok" is answered with one line above the question that stays."""
    chat = _asked()
    live = chat.live
    chat.send(said)
    assert chat.turn.changes == ()
    assert (chat.live, chat.card.notice) == (live, WORDS(key))


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_leads_somewhere_from_everywhere(command: str) -> None:
    """A newcomer, somebody in the middle and somebody who submitted all get a card from every command."""
    submitted = begun()
    submitted.does(f"submit:{submitted.sheet.id}:manager")
    elsewhere = begun()
    elsewhere.press("try")
    for chat in (Chat(), begun(), _asked(), submitted, elsewhere):
        chat.send(f"/{command}")
        assert chat.turn.changes == ()
        assert isinstance(chat.card, Card)
        assert buttons_of(chat.card.buttons)
        assert WORDS("denied.not found") not in chat.card.notice


def test_commands_are_verbs() -> None:
    """Every command stands for a verb of the table."""
    assert set(COMMANDS.values()) <= set(TABLE)


def test_unknown_command_gets_a_line_of_help() -> None:
    """A command nobody knows is no answer."""
    chat = _asked()
    chat.send("/2")
    assert chat.turn.changes == ()
    assert chat.card.notice.startswith("I didn't understand that.")


@pytest.mark.parametrize("said", ["two", "mostly", "We meet every week."])
def test_answers_in_words_are_text_while_a_note_is_awaited(said: str) -> None:
    """On a card that waits for a note, what would answer a question is a note."""
    chat = _asked()
    chat.tap("Note")
    chat.send(said)
    (change,) = chat.turn.changes
    assert type(change).__name__ == "NoteWritten"


@pytest.mark.parametrize("said", ["menu", "stop", "back", "Back to the question", "b"])
def test_words_that_lead_away_are_no_note(said: str) -> None:
    """On a card that waits for a note, a whole text that is a button's name or works anywhere still does."""
    chat = _asked()
    chat.tap("Note")
    chat.send(said)
    assert chat.turn.changes == ()
    assert chat.world.conversation.awaiting is None


@pytest.mark.parametrize("said", ["-1", "+2", "1.5", "1-2"])
def test_numbers_that_are_no_level_are_not_taken_for_one(said: str) -> None:
    """A sign or a second number makes it no key of a button."""
    chat = _asked()
    chat.send(said)
    assert chat.turn.changes == ()
    assert re.match(r"I didn't understand that\.|I've saved nothing yet", chat.card.notice)


def test_newcomer_is_sent_to_the_start() -> None:
    """A word about a sheet leads somebody without one to the welcome."""
    nobody = Chat().world.view(Commanded(**common(Chat().address, 1, 1), name="start"))
    assert word_known("continue", WORDS) == "go"
    assert press_of("go", nobody) == "start"
    assert word_known("something else", WORDS) is None


@settings(max_examples=examples(30))
@given(st.text(max_size=600))
def test_any_text_gets_a_helpful_card(text: str) -> None:
    """Whatever is typed on a question or for a note, nothing is raised and there is a card with a button."""
    for chat in (Chat(), _asked()):
        chat.send(text)
        assert buttons_of(chat.card.buttons)
    chat = _asked()
    chat.tap("Note")
    chat.send(text)
    assert buttons_of(chat.card.buttons)
    assert len(chat.turn.changes) <= 1


@pytest.mark.parametrize(("awaiting", "on"), [(NOTED("s" * 16, "C01"), None), (None, "7")])
def test_a_reply_to_ones_own_message_is_what_is_awaited(awaiting: str | None, on: str | None) -> None:
    """Where a text is awaited it is that text once more; where none is, nobody can tell what it is for."""
    address = Address(channel="test", id="ann")
    live = LiveCard(id="c" * 16, again="start", handle="9")
    conversation = Conversation(address=address, live=live, awaiting=awaiting)
    event = Typed(
        id="0" * 32, at=NOON, address=address, text="We meet weekly.", quoted=Quoted(card="7", ours=False)
    )
    reading = read(conversation, event, "en")
    assert (reading.awaited is not None, reading.on) == (awaiting is not None, on)


@pytest.mark.parametrize(("count", "asked"), [(2, True), (MOST_NAMED, True), (MOST_NAMED + 1, False)])
def test_a_word_that_names_very_many_buttons_is_no_answer(count: int, asked: bool) -> None:  # noqa: FBT001 – a case
    """The assistant asks which of a few; a list of twenty is read on the card itself."""
    address = Address(channel="test", id="ann")
    buttons = tuple((Button(key=str(n), label=f"Team {n}", press=f"go:{n}"),) for n in range(count))
    live = LiveCard(id="c" * 16, again="start", handle="9", buttons=buttons)
    event = Typed(id="0" * 32, at=NOON, address=address, text="team")
    reading = read(Conversation(address=address, live=live), event, "en")
    assert len(reading.among) == (count if asked else 0)
    assert reading.press is None


@pytest.mark.parametrize("said", ["Remind everyone", "open a round", "Invite people", "what is HSB"])
def test_words_of_an_action_are_a_text_where_one_is_awaited(said: str) -> None:
    """They lead somewhere only where nothing is awaited; a note that says just this is kept."""
    chat = _asked()
    chat.tap("t")
    chat.send(said)
    assert [type(change).__name__ for change in chat.turn.changes] == ["NoteWritten"]


@pytest.mark.parametrize("said", ["whom to call", "I need help", "worried", "safeguarding"])
def test_who_asks_for_help_is_heard_where_a_note_is_awaited(said: str) -> None:
    """Nothing is kept of it."""
    chat = _asked()
    chat.tap("t")
    chat.send(said)
    assert chat.turn.changes == ()
    assert chat.live.startswith("call")


def _meant(said: str, *buttons: tuple[str, str], awaiting: str | None = None) -> str | None:
    """The press that a text comes to on a card with these labels and presses, whose keys are numbers."""
    address = Address(channel="test", id="ann")
    rows = tuple(
        (Button(key=str(nth), label=label, press=press),) for nth, (label, press) in enumerate(buttons, 1)
    )
    live = LiveCard(id="card", again="start", buttons=rows)
    talk = Conversation(address=address, live=live, awaiting=awaiting)
    typed = Typed(id="1", at=NOON, address=address, text=said)
    press = read(talk, typed, "en").press
    return str(press) if press else None


CONFIRM_CARD = (("Close answers", "closed:aaaaaaaaaaaaaaaa"), ("Not now", "area:aaaaaaaaaaaaaaaa"))
FACT_CARD = (("Yes", "try:H:y"), ("No", "try:H:n"))


@pytest.mark.parametrize("said", ["ok", "OK!", "go ahead", "👍", "👍🏽", "yes please", "sounds good"])
def test_one_thing_is_agreed_to_in_many_ways(said: str) -> None:
    """On a card that asks whether to do one thing; a question of fact is answered by a plain yes alone."""
    assert _meant(said, *CONFIRM_CARD) == CONFIRM_CARD[0][1]
    assert _meant(said, *FACT_CARD) == (FACT_CARD[0][1] if said.startswith("yes") else None)


@pytest.mark.parametrize("said", ["not today", "later", "wrong person", "I can't", "never", "nah"])
def test_one_thing_is_left_in_many_ways(said: str) -> None:
    """The same for no."""
    assert _meant(said, *CONFIRM_CARD) == CONFIRM_CARD[1][1]
    assert _meant(said, *FACT_CARD) == (FACT_CARD[1][1] if said == "nah" else None)


@pytest.mark.parametrize("said", ["👍 but not yet", "ok but who sees it", "no idea", "not sure"])
def test_half_a_yes_agrees_to_nothing(said: str) -> None:
    """What holds more than a yes is none."""
    assert _meant(said, *CONFIRM_CARD) is None


@pytest.mark.parametrize("said", ["do it", "go ahead", "agreed", "fine"])
def test_a_note_that_sounds_like_yes_is_no_yes(said: str) -> None:
    """Where a note is awaited nothing is done for it."""
    assert _meant(said, *CONFIRM_CARD, awaiting=NOTED("aaaaaaaaaaaaaaaa", "C01")) is None


@pytest.mark.parametrize("said", ["yes?", "ok??", "Close answers?", "1 ?"])
def test_what_is_asked_is_not_done(said: str) -> None:
    """A button named as a question is asked back."""
    assert _meant(said, *CONFIRM_CARD) is None


SHEET = "s" * 16
QUESTION = [
    (f"{n}", label, f"rate:{SHEET}:C01:{n}")
    for n, label in enumerate(("Absent", "Partly", "Mostly", "In place"))
]
NEWS = (Button(key="1", label="Continue", press=f"go:{SHEET}"),)
REMINDER = (
    Button(key="c", label="Start", press=f"tasks:{SHEET}"),
    Button(key="l", label="Not now …", press=f"notnow:{SHEET}"),
)


def _after(told: tuple[Button, ...], said: str, *, awaiting: str | None = None) -> Reading:
    """What a text means on a question, or where a note is awaited, after a message that came in between."""
    address = Address(channel="test", id="ann")
    keys = [] if awaiting else QUESTION
    rows = tuple((Button(key=key, label=label, press=press),) for key, label, press in keys)
    live = LiveCard(id="card", again=f"ask:{SHEET}:C01", buttons=rows)
    talk = Conversation(address=address, live=live, awaiting=awaiting, told=Told(buttons=(told,)))
    return read(talk, Typed(id="1", at=NOON, address=address, text=said), "en")


@pytest.mark.parametrize(
    ("told", "said", "key"),
    [(NEWS, "1", "1"), (NEWS, "one", "1"), (REMINDER, "1", "c"), (REMINDER, "2", "l")],
)
def test_a_key_that_fits_two_cards_is_taken_for_neither(
    told: tuple[Button, ...], said: str, key: str
) -> None:
    """By the key of the message that came in between, or by the place of its button there."""
    reading = _after(told, said)
    assert (reading.press, reading.between and reading.between.key) == (None, key)


@pytest.mark.parametrize(
    ("told", "said", "press"),
    [
        (NEWS, "continue", NEWS[0].press),
        (NEWS, "yes", NEWS[0].press),
        (REMINDER, "start", REMINDER[0].press),
        (REMINDER, "yes please", REMINDER[0].press),
        (REMINDER, "not now", REMINDER[1].press),
        (REMINDER, "no thanks", REMINDER[1].press),
        (NEWS, "3", QUESTION[3][2]),
        (NEWS, "partly", QUESTION[1][2]),
        (REMINDER, "0", QUESTION[0][2]),
    ],
)
def test_what_fits_one_card_alone_is_that_cards(told: tuple[Button, ...], said: str, press: str) -> None:
    """Of the message that came in between, or of the question."""
    assert str(_after(told, said).press) == press


@pytest.mark.parametrize(("told", "said"), [(NEWS, "1"), (NEWS, "Continue"), (REMINDER, "Not now")])
def test_a_note_that_reads_like_a_button_is_asked_about(told: tuple[Button, ...], said: str) -> None:
    """Neither is it kept nor is the button pressed."""
    reading = _after(told, said, awaiting=NOTED(SHEET, "C01"))
    assert reading.between is not None or reading.press is not None
    assert reading.awaited is None


LIST = [
    ("1", "Continuum", f"domain:{SHEET}:C"),
    ("c", "Continue", f"go:{SHEET}"),
    ("2", "Leave", f"left:{SHEET}"),
]


@pytest.mark.parametrize(
    ("above", "said", "press"),
    [
        (False, "1", REMINDER[0].press),
        (False, "c", REMINDER[0].press),
        (False, "start", REMINDER[0].press),
        (True, "1", LIST[0][2]),
        (True, "c", LIST[1][2]),
        (True, "2", LIST[2][2]),
        (True, "start", LIST[1][2]),
        (True, "not now", REMINDER[1].press),
    ],
)
def test_a_key_that_leads_on_is_that_of_what_was_shown_last(*, above: bool, said: str, press: str) -> None:
    """The message, or the card once it was shown again below it; what would do something is asked about."""
    address = Address(channel="test", id="ann")
    rows = tuple((Button(key=key, label=label, press=press),) for key, label, press in LIST)
    live = LiveCard(id="card", again=f"tasks:{SHEET}", buttons=rows)
    talk = Conversation(address=address, live=live, told=Told(buttons=(REMINDER,), above=above))
    assert str(read(talk, Typed(id="1", at=NOON, address=address, text=said), "en").press) == press


def test_a_thanks_for_news_presses_nothing() -> None:
    """What courtesy says of a message is no yes to its button."""
    for said in ("ok", "thanks", "great"):
        reading = _after(NEWS, said)
        assert (reading.press, reading.between) == (None, None)


@pytest.mark.parametrize(
    "said",
    [
        "what do i do now?",
        "im new to this what do i do now",
        "ok so what happens now",
        "who do I tell, I'm done",
        "Where do we start?",
        "right, what next",
    ],
)
def test_who_asks_the_way_is_told_where_they_are(said: str) -> None:
    """A question of what to do here is no worry, and leads to the start, in whatever words."""
    assert word_known(said, WORDS) == "start"
    assert teller(said, likeness()) is None


@pytest.mark.parametrize("said", ["what do i do he touched me", "help me what do i do", "who do i tell"])
def test_who_does_not_know_whom_to_tell_is_heard(said: str) -> None:
    """As soon as there is more in it than the way."""
    assert word_known(said, WORDS) is None
    assert teller(said, likeness()) is not None


@pytest.mark.parametrize(
    ("said", "glossary"),
    [
        ("What does HSB mean?", True),
        ("what does formulation mean", True),
        ("What does “SSZ” stand for?", True),
        ("whats hsb", True),
        ("What is a SARC?", True),
        ("what is this", False),
        ("what does this mean", False),
        ("what is next", False),
        ("what does it all mean", False),
    ],
)
def test_whoever_asks_for_a_word_is_shown_the_words_used(said: str, glossary: bool) -> None:  # noqa: FBT001 – a case
    """Whatever the field: of a word by its name, of letters that stand for several also with “what is”."""
    assert (word_known(said, WORDS) == "glossary") is glossary
