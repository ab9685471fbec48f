"""What is asked or wished where a name or a text is awaited: answered there, and kept nowhere."""

from dataclasses import replace

from flows.asking.names import is_no_name
from flows.asking.seen import waiting
from flows.asking.text import clean, is_taken_back, puts_off
from flows.cards import Shown
from flows.conversations.actions.owners import asks_for_owner, bare_owner
from flows.conversations.arriving import guard
from flows.conversations.explaining import everyday
from flows.events import Typed
from flows.forms import Press
from flows.meaning import Reading
from flows.presses.actions import INTEND, REWORDED
from flows.presses.answering import ASK, NOTED, OTHER_REASON_TYPED, SENT_BACK
from flows.presses.rounds import (
    AMEND_CHALLENGE_WORDED,
    AMEND_ITEM,
    AMEND_TO,
    CHALLENGE_NOTED,
    CORRECTED,
    PLANNED,
    REMARKED,
    TALK_THROUGH,
)
from flows.readings.texts import OF_OWNERS
from flows.replies import Button, flat
from flows.resolving import Call, card_of
from flows.sentences.ways_named import way_named
from flows.talk import Answer, Talk
from flows.typed.answers import is_level
from flows.typed.asked import AGAIN, OWN_SENT, asked_in, asks_who_sees
from flows.typed.besides import asked_about, asking_for
from flows.typed.corrected import corrected_among
from flows.typed.keys import is_asked, phrases, plain, without_lead
from flows.typed.note_orders import goes_to_last, left_out
from flows.typed.offered import orders_saving
from flows.typed.spoken import asks_at_all, asks_us, is_spoken, is_titled
from flows.verbs import Typing
from flows.wording import Words

_TO_OTHERS = frozenset(
    one.verb for one in (SENT_BACK, CHALLENGE_NOTED, REMARKED, AMEND_CHALLENGE_WORDED, CORRECTED)
)
"""Verbs that take what is asked of somebody else."""

_TITLES = frozenset({INTEND.verb, PLANNED.verb, REWORDED.verb})
"""Verbs that take what shall be done."""

_ASK_LEVELS = frozenset({AMEND_ITEM.verb, ASK.verb, TALK_THROUGH.verb})
"""Verbs of cards that ask for a level, to which another asks for a note or a reason."""

_OF_THE_TEXT = frozenset({AGAIN, "english", "meant"})
"""Topics of what the card that asks for the text says itself; a name may be in any language."""


def asked_instead(talk: Talk, event: Typed, reading: Reading, call: Call) -> Answer | None:
    """The answer to a question or a wish that is typed where a text is awaited, None for that text itself.

    What may be meant as a note is kept by a yes.
    """
    text, words = event.text, talk.words
    if reading.awaited is None or text == asked_about(talk):
        return None
    is_title = reading.awaited.verb in _TITLES
    match reading.kind:
        case Typing.LABEL | Typing.ROLE:
            is_wish = is_spoken(text, words)
            if reading.awaited.verb in OF_OWNERS:
                is_wish = is_spoken(bare_owner(text, words), words) or asks_for_owner(text, words)
            return _no_name(talk, text, call, is_wish=is_wish)
        case Typing.CONTACT:
            # without a number or an address in it none is kept anyhow
            return None if puts_off(text, words) else _no_name(talk, text, call, is_wish=False)
        case Typing.NOTE | Typing.TO_COLLEAGUES if answer := _of_others(talk, text, call, is_title=is_title):
            return answer
        case Typing.NOTE | Typing.PLACE if _is_no_text(text, reading.awaited.verb, words):
            return _may_be_kept(talk, event, call, reading.awaited)
        case _:
            return None


def _of_others(talk: Talk, text: str, call: Call, *, is_title: bool) -> Answer | None:
    """The answer to what is no text for others to read; what is no note may be the title of an action."""
    is_note = call.verb.typed is Typing.NOTE and not is_title
    return way_named(talk, text, call) or (_no_note(talk, text, call) if is_note else None)


def _no_note(talk: Talk, text: str, call: Call) -> Answer | None:
    """The answer to what is no note or reason, though it could be the title of an action; None for others."""
    return _of_own_sent(talk, text, call) or _corrected(talk, text)


def _of_own_sent(talk: Talk, text: str, call: Call) -> Answer | None:
    """The answer to whoever wants to be rid of what they sent, which is never a note; None for others."""
    asked = asked_in(text, (), talk.words, is_awaited=False)
    is_of_sent = asked is not None and asked.topic == OWN_SENT
    return _once_more(talk, text, call, _answer(talk, text)) if is_of_sent else None


def _corrected(talk: Talk, text: str) -> Answer | None:
    """The card that asks for the level again, where a text gives another in its place; None for any other.

    That is the one behind the card which asks for a note to it, or why it is so. A yes gives the level.
    """
    for asks in (one for one in talk.view.conversation.buttons if one.verb in _ASK_LEVELS):
        if not (found := card_of(talk, asks.press)):
            continue
        there, card = found
        buttons = flat(card.buttons)
        levels = [one for one in buttons if is_level(one) or one.verb == AMEND_TO.verb]
        if among := corrected_among(levels, text, talk.words) or left_out(levels, text, talk.words):
            choices = ", ".join(f"{one.key} {one.label}" for one in among)
            said = talk.words("slips.of_level" if len(among) == 1 else "slips.of_levels", choices=choices)
            meant = among[0] if len(among) == 1 else None
            return replace(there.turn(replace(card, notice=said)), meant=meant)
    return None


def title_asked(talk: Talk, text: str, reading: Reading, call: Call | None) -> Answer | None:
    """Whether a title is the name that is awaited, though it reads as a plea: "Help Me Grow"; a yes keeps it.

    None for any other text, which is heard as what it is.
    """
    press = asking_for(reading.awaited) if reading.awaited else None
    if call is None or press is None or reading.kind is not Typing.LABEL or not _may_be_title(talk, text):
        return None
    if text == asked_about(talk):
        return call.answer(text)
    if not (found := card_of(talk, press)):
        return None
    there, card = found
    return waiting(there, replace(card, notice=talk.words("spoken.is_name")), str(press), text)


def _may_be_title(talk: Talk, text: str) -> bool:
    """Whether a text is written as a title that is heard for its first words alone."""
    words, judge = talk.words, talk.view.terms.judgement
    rest = without_lead(text, phrases(words("spoken.pleads")))
    if rest in ("", text) or not is_titled(text) or not judge(text).told_by or judge(rest).told_by:
        return False
    found = {one.kind for one in judge(text).findings}
    return found <= guard.PASSES[Typing.LABEL] and not phrases(words("loosely.plea")).issuperset(
        plain(rest).split()
    )


def _is_no_text(text: str, verb: str, words: Words) -> bool:
    """Whether a text asks, or says that there is none, which a note and a title answer each in its way."""
    if verb == OTHER_REASON_TYPED.verb and is_asked(text):
        return False  # it says so itself
    if is_taken_back(text, words):
        return False  # an order to take the note out is polite as a question
    # what was to be saved has gone meanwhile, or was never here
    is_order = orders_saving(text, words) or plain(text) in phrases(words("typed.edit"))
    is_order = is_order or goes_to_last(text, words)
    is_order = is_order or (verb != NOTED.verb and left_out((), text, words) is not None)
    if is_order or asks_who_sees(text, words):
        return True
    if verb in _TITLES and asks_at_all(text, words):
        return True
    if puts_off(text, words) and verb in {NOTED.verb, *_TITLES}:
        return verb in _TITLES
    return verb not in _TO_OTHERS and asks_us(text, words)


def _no_name(talk: Talk, text: str, call: Call, *, is_wish: bool) -> Answer | None:
    """The same where a name is awaited: the card that asks for it once more, as it refuses there."""
    answer = _answer(talk, text) if is_wish or is_no_name(text, talk.words) else ""
    if not answer and not is_wish:
        return None
    behind = talk.words("spoken.answered" if answer else "spoken.no_name")
    return _once_more(talk, text, call, f"{answer} {behind}".lstrip())


def _once_more(talk: Talk, text: str, call: Call, notice: str) -> Answer:
    """The card that asks for the text, with this notice, as it refuses the text itself."""
    taken = call.answer(text)
    is_refused = not (taken.changes or taken.meant or taken.letters)
    if is_refused and isinstance(taken.shown, Shown) and taken.shown.awaiting and taken.shown.notice:
        return replace(taken, shown=replace(taken.shown, notice=notice))
    return talk.turn(talk.again(notice))


def _may_be_kept(talk: Talk, event: Typed, call: Call, awaited: Press) -> Answer:
    """The card that asks for the text again, where one does, with the yes that keeps it."""
    words, press, answer = talk.words, asking_for(awaited), _answer(talk, event.text)
    if not (found := card_of(talk, press)):
        behind = words("spoken.answered" if answer else "spoken.no_text_said")
        return _once_more(talk, event.text, call, f"{answer} {behind}".lstrip())
    there, card = found
    behind = words("spoken.answered_yes" if answer else "spoken.no_text_yes")
    yes = Button(key="y", label=words("buttons.yes"), press=str(press))
    asked = there.turn(replace(card, notice=f"{answer} {behind}".lstrip()))
    return replace(asked, meant=yes, besides=clean(event.text))


def _answer(talk: Talk, text: str) -> str:
    """What answers a question that anybody may ask, "" for none that is known."""
    asked = asked_in(text, (), talk.words, is_awaited=False)
    if asked is None or asked.topic in _OF_THE_TEXT:
        return ""
    return everyday.answered(replace(talk, text=text), asked)
