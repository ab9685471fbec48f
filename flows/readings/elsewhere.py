"""Texts that are said to another message than the live card: one replied to, or one that came in between."""

from collections.abc import Sequence
from dataclasses import replace

from flows.asking.ways import has_email, has_number
from flows.codes import offered_in
from flows.consenting import agreed_on, by_place, declined_on, is_guess, only_lead, takes_left
from flows.forms import Press, parse
from flows.meaning import Heard, Reading
from flows.presses.answering import NOT_APPLICABLE
from flows.presses.partnership import CONTACT, REACH_AT, TAKE_OVER
from flows.readings.halves import by_half
from flows.replies import Button, flat
from flows.table import TABLE
from flows.typed.another_day import another_day as reminded_when
from flows.typed.another_day import not_mine, whose_it_is
from flows.typed.anywhere import word_known
from flows.typed.asked import Asked
from flows.typed.awaited import is_the_text
from flows.typed.behind import awaited_on, question_of, quoted_other
from flows.typed.besides import with_note
from flows.typed.keys import MOST_NAMED, is_asked, is_plain, named_among, plain
from flows.typed.levels import half
from flows.typed.offered import instead, takes_up
from flows.typed.replies import courtesy_of, declines, how_declined, is_unwilling, is_willing
from flows.verbs import Typing
from flows.view import Told
from flows.wording import Words


def keeps_what_was_left(heard: Heard) -> Reading | None:
    """The words that keep what waited for a yes and was gone away from."""
    told = heard.conversation.told
    if told is None or not takes_left(heard.conversation, heard.text, heard.words):
        return None
    return _with_besides(Reading(press=parse(told.left), again=heard.again), told.text_left)


def reply_to_a_card(heard: Heard) -> Reading | None:
    """A text that replies to an older card: by that card's buttons, whatever is live."""
    quoted = quoted_other(heard.conversation, heard.event)
    if quoted is None:
        return None
    text, words = heard.text, heard.words
    buttons = [Button(key=one.key, label=one.label, press=one.press) for one in quoted.buttons]
    named = agreed_on(buttons, text, words) or named_among(buttons, text, words)
    reading = Reading(offered=offered_in(text), again=heard.again, on=quoted.card)
    if len(named) == 1 and is_plain(named[0], text, words) and not is_guess(named, text, words):
        return replace(reading, press=parse(named[0].press))
    presses = [press for button in buttons if (press := parse(button.press))]
    awaited, word = awaited_on(presses), word_known(text, words)
    if word and not (awaited and is_the_text(text, word, awaited, Typing.NOTE, words)):
        return replace(reading, word=word, on=None)
    if not named and (found := half(buttons, text, words)):
        return by_half(reading, found)
    if 0 < len(named) <= MOST_NAMED:
        return replace(reading, among=tuple(named))
    about = next((asked for press in presses if (asked := question_of(press))), None)
    return replace(reading, awaited=awaited, about=about)


def another_day(heard: Heard) -> Reading | None:
    """“Not now, next week” or “not mine” beside a reminder: the live card, or one that came below it."""
    told = heard.conversation.told
    shown = flat(told.buttons) if told and not told.asks else []
    if press := not_mine((*shown, *heard.buttons), heard.text, heard.again, heard.awaited, heard.words):
        return Reading(press=press, again=heard.again)
    if topic := whose_it_is(heard.buttons, heard.text, heard.again, heard.awaited, heard.words):
        return Reading(asked=heard.asked or Asked(topic), again=heard.again)
    press, day = reminded_when((*shown, *heard.buttons), heard.text, heard.again, heard.awaited, heard.words)
    if day:
        return Reading(awaited=press, kind=Typing.DATE, besides=day, again=heard.again)
    return Reading(press=press, again=heard.again) if press else None


def _asked(heard: Heard) -> Told | None:
    """What asks which button was meant, where a text may answer that; a question never does."""
    told = heard.conversation.told
    return told if told and told.buttons and told.asks and not is_asked(heard.text) else None


def yes_to_what_was_asked(heard: Heard) -> Reading | None:
    """Yes to the question which button was meant presses it, and keeps what was said besides."""
    told = _asked(heard)
    if told is None:
        return None
    asked = told.buttons[0][0]
    if not (takes_up(asked, heard.text, heard.words) or _is_that(asked.press, told.besides, heard)):
        return None
    press = parse(asked.press)
    return _with_besides(Reading(press=press, again=heard.again), told.besides)


def yes_to_what_is_open(heard: Heard) -> Reading | None:
    """Yes or no to what the card asked when a message came in; where it may be said to that, it is asked."""
    told, text, words = heard.conversation.told, heard.text, heard.words
    if told is None or not told.open or is_asked(text):
        return None
    if _is_that(told.left, told.besides, heard):
        return _with_besides(Reading(press=parse(told.left), again=heard.again), told.besides)
    yes = Button(key="y", label=words("buttons.yes"), press=told.left)
    is_no = declines(text, words)
    if not is_no and not takes_up(yes, text, words):
        return None
    there = heard.between
    named = agreed_on(there, text, words) or declined_on(there, text, words) or by_place(there, text, words)
    # "ok" may only say that the message was read
    if named or courtesy_of(text, words):
        press = parse(told.left)
        return Reading(between=(named or there)[0], press=press, besides=told.besides, again=heard.again)
    if is_no:
        return Reading(courtesy=how_declined(text, words), again=heard.again)
    return _with_besides(Reading(press=parse(told.left), again=heard.again), told.besides)


def _is_that(press: str, besides: str, heard: Heard) -> bool:
    """Whether a text is the key or the label of what was asked about with its reason, which has one so."""
    asked = parse(press)
    is_none = bool(besides) and asked is not None and asked.verb == NOT_APPLICABLE.verb
    return is_none and [one.press for one in heard.named_exactly] == [press]


def another_than_was_asked(heard: Heard) -> Reading | None:
    """Another level instead, with which what was said besides is not kept."""
    told = _asked(heard)
    press = instead(_live(heard), heard.text, heard.words) if told and told.besides else None
    return Reading(press=press, again=heard.again) if press else None


def no_to_what_was_asked(heard: Heard) -> Reading | None:
    """No to that leaves it."""
    if not _asked(heard) or not declines(heard.text, heard.words):
        return None
    if plain(heard.text) in {button.key for button in _live(heard)}:
        return None
    return Reading(courtesy=how_declined(heard.text, heard.words), again=heard.again)


def _live(heard: Heard) -> list[Button]:
    live = heard.conversation.live
    return flat(live.buttons) if live else []


def button_in_between(heard: Heard) -> Reading | None:
    """The button of a message that came in between, which goes on from there.

    Where it would do something on one of the two, or be kept, only the person can tell; what only leads on is
    meant on what was shown last.
    """
    told, buttons, here = heard.conversation.told, heard.between, heard.here
    if told is None or not buttons or told.asks or here is None:
        return None
    text, words = heard.text, heard.words
    named = named_among(buttons, text, words, exactly=True) or agreed_on(buttons, text, words)
    named = named or declined_on(buttons, text, words) or by_place(buttons, text, words)
    if not named and (_goes_on(buttons, text, words) or _turns_down(buttons, text, words)):
        named = buttons
    elif len(named) != 1 or not is_plain(named[0], text, words):
        return None
    press = parse(named[0].press)
    if press == here.press or (told.above and (here.press or here.among)):
        return here
    is_asked_for = [button.press for button in here.among] == [named[0].press]
    if (here.press or here.among or here.awaited) and not (is_asked_for or only_lead(here.press, press)):
        return Reading(between=named[0], again=here.again)
    return Reading(press=press, again=here.again)


def _goes_on(buttons: Sequence[Button], text: str, words: Words) -> bool:
    """Whether a yes in more than a word, "yes, I'd be happy to", goes on from a message with one way on."""
    return len(buttons) == 1 and is_willing(text, words)


def _turns_down(buttons: Sequence[Button], text: str, words: Words) -> bool:
    """Whether a no leads on from a message that asks something of somebody: the no is a button there."""
    return [one.verb for one in buttons] == [TAKE_OVER.verb] and is_unwilling(text, words)


def way_that_was_asked_for(heard: Heard) -> Reading | None:
    """A number or an address after a message that asks for one, where no other text is awaited."""
    told, here = heard.conversation.told, heard.here
    if told is None or told.asks or here is None or here.meant:
        return None
    presses = (press for button in heard.between if (press := parse(button.press)))
    asks = next((press for press in presses if press.verb == CONTACT.verb), None)
    if asks is None or not (has_number(heard.text) or has_email(heard.text)):
        return None
    return Reading(awaited=Press(REACH_AT.verb, asks.args), kind=Typing.CONTACT, again=here.again)


def _with_besides(reply: Reading, besides: str) -> Reading:
    """A yes to an answer, with what was said besides it, if anything was."""
    noted = with_note(reply.press) if besides else None
    if noted is None:
        return reply
    kind = TABLE[noted.verb].typed or Typing.NOTE
    return replace(reply, press=None, awaited=noted, kind=kind, besides=besides)
