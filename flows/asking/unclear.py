"""What to say of a text that is no button and no text that is awaited."""

from collections.abc import Sequence

from flows.asking.reasons import together
from flows.asking.text import LIMIT
from flows.events import Typed
from flows.forms import Press, parse
from flows.presses.answering import APPROVE, ASK, CHANGE, NOT_APPLICABLE, RATE
from flows.presses.arriving import START
from flows.presses.explaining import CALL
from flows.presses.reminders import NUDGE
from flows.presses.rounds import AGREE, CHALLENGED, GATHER, SETTLE
from flows.replies import Button, Rows, flat
from flows.rounds import Answer
from flows.talk import Talk
from flows.typed.keys import example_key, has_one, is_asked, is_like_key, opens_with, phrases, plain
from flows.typed.own_place import nations_on
from flows.wording import Words

WORDS_OF_A_SENTENCE = 4
"""A text this long was meant for no button."""

_MAY_BE_KEPT = {ASK.verb: "lost.note", CHANGE.verb: "lost.note", NUDGE.verb: "lost.own_words"}
"""Cards beside which a sentence may be kept, and the key of how."""


def is_general(said: str, words: Words) -> bool:
    """Whether what is said of a text that was not understood is nothing about the card or the text."""
    return said.startswith(words("lost.text", hint="\0").partition("\0")[0])


def not_understood(talk: Talk, buttons: Rows, about: Press | None) -> str:
    """What to say of a text typed on a card with these buttons; `about` shows that card again.

    A sentence may be a note or a line for others, or a worry that was not heard.
    """
    words, event = talk.words, talk.event
    levels, text = _levels_on(buttons), event.text if isinstance(event, Typed) else ""
    if levels and text and is_like_key(text, levels, words):
        return words("lost.level", levels=words.all_of(levels))
    if own := _on_card(talk, buttons, about, text):
        return own
    if levels and plain(text) in phrases(words("typed.same")) | phrases(words("typed.same_then")):
        return words("lost.same")
    # the first level would say that nothing is in place
    hint = words("lost.text", hint=levels[1] if len(levels) > 1 else example_key(buttons))
    if len(text.split()) < WORDS_OF_A_SENTENCE:
        return hint
    may_keep = "" if asks_something(text, words) else _MAY_BE_KEPT.get(about.verb if about else "", "")
    match may_keep:
        case "lost.note":
            said = words("lost.note")
        case "lost.own_words":
            said = words("lost.own_words")
        case _:
            said = hint
    return f"{said} {words('lost.worried')}" if may_worry(text, words) else said


def _on_card(talk: Talk, buttons: Rows, about: Press | None, text: str) -> str:
    """What is said on a card that takes one kind of thing or explains, "" on any other."""
    words, verb = talk.words, about.verb if about else ""
    nations = nations_on(flat(buttons))
    match verb:
        case AGREE.verb:
            return words("lost.room")
        case APPROVE.verb:
            return words("lost.approver")
        case START.verb if plain(text) == "b":
            return words("lost.at_start")
        case CALL.verb if any(one.key == "b" for one in flat(buttons)):
            return words("lost.call")
        case GATHER.verb if _names_a_kind(text, words):
            return words("lost.kind_of_round")
        case _:
            return words("nation.which", nations=words.all_of(nations)) if nations[1:] else ""


def asks_something(text: str, words: Words) -> bool:
    """Whether a text asks something, so that it is no note."""
    return is_asked(text) or opens_with(text, phrases(words("loosely.opens")))


def is_of_somebody(text: str, words: Words) -> bool:
    """Whether a text has a word for a person who may be harmed, or may harm."""
    return has_one(plain(text), phrases(words("lost.of_somebody")))


def may_worry(text: str, words: Words) -> bool:
    """Whether a text that was not understood may tell of a worry: all but questions and wishes of work."""
    is_wish = asks_something(text, words) or opens_with(text, phrases(words("lost.of_work")))
    return not is_wish or is_of_somebody(text, words)


def _names_a_kind(text: str, words: Words) -> bool:
    """Whether a text says which kind of round is to be opened."""
    return plain(text) in {
        *phrases(words("opening.said_progress")),
        *phrases(words("opening.said_full")),
    }


def half_said(talk: Talk, among: Sequence[Button], buttons: Rows, *, keeps: bool | None = False) -> str:
    """What to say of half an answer that may mean these, or none of the buttons, such as a yes.

    `keeps`: a yes to the only one keeps the rest as its note; None where several lose words worth a note.
    """
    words = talk.words
    if among:
        noted = "lost.one_added" if _note_on(talk, among[0]) else "lost.one_with_rest"
        noted = "lost.one_because" if among[0].verb == NOT_APPLICABLE.verb else noted
        one = noted if keeps else "lost.one_of_more"
        which = "lost.which_and_note" if keeps is None else "lost.which_of_more"
        key = one if len(among) == 1 else which
        said = words(key, choices=", ".join(f"{button.key} {button.label}" for button in among))
    else:
        levels, every = _levels_on(buttons), flat(buttons)
        is_given = any(answer and answer.rating for answer in (_given(talk, one) for one in every))
        named = [f"{one.key} {one.label}" for one in every if one.key in levels]
        said = words("lost.how_far_now" if is_given else "lost.how_far", levels=words.all_of(named))
    text = talk.typed
    # a sentence that only begins as one about a level may tell of a worry; a figure or a few words tell none
    may_worry = is_of_somebody(text, words) and (not among[1:] or len(text.split()) >= WORDS_OF_A_SENTENCE)
    return f"{said} {words('lost.worried')}" if may_worry else said


def _given(talk: Talk, button: Button) -> Answer | None:
    """What is given so far to the question that a level's button answers."""
    press = parse(button.press)
    seat = talk.view.seat_of(press.args[0]) if press and press.verb == RATE.verb else None
    return seat.sheet.answers.get(press.args[1]) if press and seat else None


def has_room(talk: Talk, button: Button, rest: str) -> bool:
    """Whether the rest of a text fits with the note of the question that a level's button answers."""
    answer = _given(talk, button)
    return len(together((answer and answer.note) or "", rest)) <= LIMIT


def _note_on(talk: Talk, button: Button) -> bool:
    """Whether the question that a level's button answers has a note."""
    answer = _given(talk, button)
    return bool(answer and answer.note)


def _levels_on(buttons: Rows) -> list[str]:
    """The numbers of the levels that a card offers."""
    presses = [(button.key, parse(button.press)) for button in flat(buttons)]
    return [key for key, press in presses if press and _gives_level(press)]


def _gives_level(press: Press) -> bool:
    if press.verb == RATE.verb:
        return press.args[2:3] not in {("d",), ("c",)}
    return press.verb in {SETTLE.verb, CHALLENGED.verb}
