"""What was meant, read once: from the conversation's row and the event alone, before anything is loaded.

A tap carries its press. Typed text is a button of the live card, a word that works anywhere, or the text
that is awaited, in this order. It may offer the code of an invitation besides, which only the stored ones can
tell; what is awaited never does, unless it is a link. A command is a word.
Nobody has checked the ids that are read here: the engine resolves them against the view.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from flows.asking.forgotten import is_forgotten
from flows.asking.ways import has_email, has_number
from flows.codes import Offered, offered_in
from flows.consenting import (
    agreed_on,
    by_place,
    declined_on,
    is_guess,
    only_lead,
    takes_left,
    unsure,
    yes_to_list,
)
from flows.dates import tells_time
from flows.events import Commanded, Event, Quoted, Tapped, Typed
from flows.forms import Press, parse
from flows.leading import led_by_words, led_to
from flows.presses.answering import (
    ASK,
    CHANGE,
    CHECK,
    NOTED,
    OPEN_DOMAIN,
    REVIEW,
    STILL_OPEN,
    STOP,
    TASKS,
    WHY,
)
from flows.presses.arriving import CODE, JOIN_AS, JOIN_NAMED, MAIL_AT
from flows.presses.partnership import AREA, CONTACT, REACH_AT
from flows.presses.rounds import BECAUSE, DISSENT, PLANNED
from flows.replies import Button, flat
from flows.table import TABLE
from flows.typed.another_day import another_day
from flows.typed.anywhere import COMMANDS, word_known
from flows.typed.asked import AGAIN, Asked
from flows.typed.awaited import is_the_text
from flows.typed.behind import awaited_on, called_from, explains, question_behind, question_of, quoted_other
from flows.typed.besides import with_note
from flows.typed.dated import step_until
from flows.typed.half import Half, half
from flows.typed.judged import is_measure, opens_unknown, shyly
from flows.typed.keys import MOST_NAMED, is_asked, is_plain, named_among, plain
from flows.typed.leaving import way_out_or_in
from flows.typed.offered import instead, takes_up
from flows.typed.onward import next_item, onward
from flows.typed.own_place import place_said
from flows.typed.putting_off import how_put_off
from flows.typed.replies import courtesy_of, declines, how_declined, later_on
from flows.typed.room import in_the_room
from flows.typed.sharing import asked_or_shared
from flows.typed.slips import Slip, slip_in
from flows.typed.verdicts import decided
from flows.typed.whose import asks_who, colleagues_among
from flows.verbs import Typing
from flows.view import Conversation, LiveCard, Told
from flows.wording import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What an event means by form.

    `press` is the one tapped, or that of the button typed; `word` the verb of a command or of a word that
    works anywhere, whose subject only the view can tell; `among` are the buttons that a text names if it
    names several, or one that takes its key. `awaited` is the press that typed text belongs to if it is none
    of these, and `kind` what that text is. `offered` is what may be an invitation's code. `again` shows the
    live card.

    Of a text that replies to another card than the live one, `on` is the handle of that card: `press`,
    `among` and `awaited` are that card's, and `about` shows the question that it was about: that behind the
    live card, of a text on one that explains a question. `courtesy` is the key of what to answer to a
    greeting, a thanks or an "ok" that is said to nothing in particular.

    `asked` is an everyday question that is answered beside the live card.

    `half` is what a longer text says of the answers on the card that don't follow from it.

    `between` is the button that the text names of a message that came in between, where it means something
    on the live card too. `besides` is what was said before, which a yes keeps as a note. `forgotten`: it
    was said on a card of which nothing is known any more. `slip` is what it wants with the last answer.
    """

    press: Press | None = None
    word: str | None = None
    among: tuple[Button, ...] = ()
    awaited: Press | None = None
    kind: Typing = Typing.NOTE
    offered: Offered | None = None
    again: Press | None = None
    on: str | None = None
    about: Press | None = None
    courtesy: str = ""
    asked: Asked | None = None
    half: Half | None = None
    between: Button | None = None
    besides: str = field(default="", repr=False)
    forgotten: bool = False
    slip: Slip | None = None

    @property
    def meant(self) -> Press | None:
        """The press that the event comes to, if it says one by itself."""
        return self.press or self.awaited or self.about


def read(conversation: Conversation, event: Event, language: str) -> Reading:
    """What the event means, by form; `language` is that of the buttons."""
    live = conversation.live
    again = parse(live.again) if live else None
    lost = is_forgotten(conversation, event)
    match event:
        case Tapped() if not lost:
            return Reading(press=parse(event.press), again=again)
        case Commanded():
            name, word = event.name.lower(), COMMANDS.get(event.name.lower())
            offered = offered_in(event.argument, asked=True) if name in {"start", "join"} else None
            return Reading(press=onward(conversation, word), word=word, offered=offered, again=again)
        case Typed() if not lost:
            again = question_behind(conversation.live) or again
            told, quoted = conversation.told, quoted_other(conversation, event)
            if told and takes_left(conversation, event.text, Words(language)):
                return _with_besides(Reading(press=parse(told.left), again=again), told.text_left)
            if quoted:
                return _on_quoted(quoted, event, again, Words(language))
            words = Words(language)
            return _another_day(conversation, event, again, words) or _said(conversation, event, again, words)
        case _:
            return Reading(again=again, forgotten=lost)


def _said(conversation: Conversation, event: Typed, again: Press | None, words: Words) -> Reading:
    here = _shyly(conversation, event, again, words) or _wanted(conversation, event, again, words)
    here = here or _typed(conversation, event, again, words)
    return _between(conversation, event, _with_slip(here, conversation, event, words), words)


def _another_day(
    conversation: Conversation, event: Typed, again: Press | None, words: Words
) -> Reading | None:
    """The reading of "not now, next week" beside a reminder; None for any other text."""
    told = conversation.told
    buttons = (*(flat(told.buttons) if told and not told.asks else ()), *conversation.buttons)
    press, day = another_day(buttons, event.text, again, _awaited(conversation)[0], words)
    if day:
        return Reading(awaited=press, kind=Typing.DATE, besides=day, again=again)
    return Reading(press=press, again=again) if press else None


def _typed(conversation: Conversation, event: Typed, again: Press | None, words: Words) -> Reading:
    awaited, kind = _awaited(conversation)
    offered = offered_in(event.text, asked=again is not None and again.verb == CODE.verb)
    if awaited and offered and not offered.linked and awaited.verb not in {JOIN_NAMED.verb, MAIL_AT.verb}:
        offered = None
    buttons = conversation.buttons
    # where a note is awaited "do it" is one
    is_note = awaited is not None and kind is Typing.NOTE
    agreed = [] if is_note else agreed_on(buttons, event.text, words)
    if awaited is None and not agreed:
        agreed = declined_on(buttons, event.text, words)
    reading = Reading(offered=offered, again=again)
    named = agreed or named_among(buttons, event.text, words, exactly=True)
    is_of_none = awaited is not None or conversation.live is None
    said = courtesy_of(event.text, words, of_no_card=is_of_none, is_note=is_note)
    said = said or how_put_off(event.text, again, words, (awaited, kind))
    # where something is explained a letter is the key of the question behind, which an "ok" may be as well
    is_key_behind = explains(conversation.live) and len(plain(event.text)) == 1
    if not named and said and not is_key_behind and not is_measure(buttons, event.text, words):
        press = parse(later_on(buttons, said, words))
        return replace(reading, press=press, courtesy="" if press else said)
    may_be_part = awaited is None or (kind is Typing.DATE and not tells_time(event.text))
    if not named and may_be_part and plain(event.text) != AREA.verb:
        named = named_among(buttons, event.text, words)
    named = named or ([] if awaited else place_said(buttons, event.text, words))
    if pressed := _pressed(named, buttons, again, event.text, words):
        return replace(reading, press=parse(pressed))
    asked = _asked(event.text, buttons, words, (awaited, kind))
    word = None if asked and _is_answered_first(asked) else word_known(event.text, words)
    if word is None and awaited is None and not (asked and asked.sure):
        word = way_out_or_in(event.text, words)
    if word and not (awaited and is_the_text(event.text, word, awaited, kind, words)):
        return replace(reading, press=onward(conversation, word), word=word)
    if asked:
        return replace(reading, asked=asked)
    behind = question_behind(conversation.live) or called_from(conversation.live)
    if awaited is None and not named and behind:
        return replace(reading, about=behind)
    return _unsaid(replace(reading, awaited=awaited, kind=kind), buttons, named, event.text, words)


def _shyly(conversation: Conversation, event: Typed, again: Press | None, words: Words) -> Reading | None:
    """The reading of "sorry, no idea" beside a question; None for any other text."""
    live = conversation.live if conversation.awaiting is None else None
    found = shyly(flat(live.buttons), event.text, words) if live else ()
    if found and opens_unknown(event.text, words):
        return Reading(press=parse(found[0].press), again=again)
    return Reading(among=found, again=again) if found else None


def _wanted(conversation: Conversation, event: Typed, again: Press | None, words: Words) -> Reading | None:
    """The reading of an ordinary sentence that wants something done, where no other text is awaited."""
    awaited, kind = _awaited(conversation)
    buttons = conversation.buttons
    said = agreed_on(buttons, event.text, words) or named_among(buttons, event.text, words)
    if (said and not is_guess(said, event.text, words)) or (awaited and kind is not Typing.DATE):
        return None
    if until := step_until(buttons, event.text, again, awaited, words):
        return Reading(awaited=until[0], kind=Typing.DATE, besides=until[1], again=again)
    told = flat(conversation.told.buttons) if conversation.told else []
    press, among = decided(buttons, told, event.text, again, words)
    if not press and not among:
        press, among = led_to(buttons, event.text, again, words)
    return Reading(press=press, among=among, again=again) if press or among else None


def _asked(
    text: str, buttons: Sequence[Button], words: Words, where: tuple[Press | None, Typing]
) -> Asked | None:
    """What a text asks that anybody may; None where what is awaited takes or answers it."""
    awaited, kind = where
    if awaited and kind not in _NO_QUESTION:
        return None
    asked = asked_or_shared(text, buttons, words, is_awaited=awaited is not None)
    return None if asked and awaited and awaited.verb in _TAKES_QUESTIONS and asked.topic != AGAIN else asked


_ANSWERING = frozenset(
    {form.verb for form in (ASK, CHANGE, CHECK, OPEN_DOMAIN, REVIEW, STILL_OPEN, STOP, TASKS, WHY)}
)
"""Verbs of the cards of who is answering."""


def _with_slip(here: Reading, conversation: Conversation, event: Typed, words: Words) -> Reading:
    """The reading of a text that corrects the last answer, where no other is awaited and no button is it."""
    again = here.again
    if again is None or again.verb not in _ANSWERING or conversation.awaiting:
        return here
    buttons = conversation.buttons
    if named_among([one for one in buttons if one.key != "b"], event.text, words, exactly=True):
        return here
    if here.among and shyly(buttons, event.text, words):
        return here
    is_elsewhere = here.press is not None and here.press.args[:1] != again.args[:1]
    return here if is_elsewhere else replace(here, slip=slip_in(event.text, words))


def _pressed(
    named: Sequence[Button], buttons: Sequence[Button], again: Press | None, text: str, words: Words
) -> str:
    """The press that a text says plainly, "" where it says none."""
    if not named and again:
        return in_the_room(buttons, str(again), text, words) or next_item(buttons, text, words)
    is_one = len(named) == 1 and is_plain(named[0], text, words)
    return named[0].press if is_one and not is_guess(named, text, words) else ""


def _is_answered_first(asked: Asked) -> bool:
    """Whether a question is answered though it has words that lead somewhere."""
    return asked.topic == "level" or (asked.sure and asked.topic in {"change", "own_text"})


_NO_QUESTION = frozenset(Typing) - {Typing.LIST, Typing.TO_COLLEAGUES}
"""What is awaited that an everyday question can't be."""

_TAKES_QUESTIONS = frozenset({BECAUSE.verb, DISSENT.verb, JOIN_AS.verb, NOTED.verb, PLANNED.verb})
"""Verbs that answer one themselves, or take it: a note may be one, unless it asks what is asked."""


def _unsaid(
    reading: Reading, buttons: list[Button], named: Sequence[Button], text: str, words: Words
) -> Reading:
    """What a text means that names no button plainly: who is asked about, which it may be, or a text."""
    # a button's own words but for a question mark need no other reading
    is_said = bool(named) and named == named_among(named, text, words, exactly=True)
    if reading.kind is Typing.LIST and not named:
        named = yes_to_list(buttons, text, words)
    if reading.awaited is None and not is_said and (found := half(buttons, text, words)):
        return by_half(reading, found)
    if not named and reading.awaited is None:
        if asks_who(text, words) and (there := colleagues_among(buttons)):
            return replace(reading, press=parse(there.press))
        if not (named := unsure(buttons, text, words)):
            press, among, word = led_by_words(buttons, text, words, reading.again)
            return replace(reading, press=press, among=among, word=word)
    if 0 < len(named) <= MOST_NAMED:
        return replace(reading, among=tuple(named), awaited=None, kind=Typing.NOTE)
    return reading


def by_half(reading: Reading, found: Half) -> Reading:
    """What half an answer comes to: a button, an answer with its note or reason, or something to ask."""
    press = parse(found.button.press) if found.button else None
    if press is None or not found.rest:
        return replace(reading, press=press) if press else replace(reading, half=found)
    if (noted := with_note(press)) is None:
        # where an area agrees on a level, why is asked for behind it
        return replace(reading, half=Half(among=(found.button,) if found.button else ()))
    return replace(reading, awaited=noted, kind=Typing.NOTE)


def _between(conversation: Conversation, event: Typed, here: Reading, words: Words) -> Reading:
    """What a text means after a message with buttons has come in between: its button, if it names one.

    Where it would do something on one of the two, or be kept, only the person can tell; what only leads on is
    meant on what was shown last. A yes or a no to what was asked is neither.
    """
    told = conversation.told
    buttons = flat(told.buttons) if told else []
    if told is None or not buttons:
        return here
    if told.asks:
        return _replied(told, conversation.live, event, here, words)
    named = named_among(buttons, event.text, words, exactly=True) or agreed_on(buttons, event.text, words)
    named = named or declined_on(buttons, event.text, words) or by_place(buttons, event.text, words)
    if len(named) != 1 or not is_plain(named[0], event.text, words):
        return _way_asked_for(buttons, event.text, here)
    press = parse(named[0].press)
    if press == here.press or (told.above and (here.press or here.among)):
        return here
    is_asked_for = [button.press for button in here.among] == [named[0].press]
    if (here.press or here.among or here.awaited) and not (is_asked_for or only_lead(here.press, press)):
        return Reading(between=named[0], again=here.again)
    return Reading(press=press, again=here.again)


def _way_asked_for(buttons: Sequence[Button], text: str, here: Reading) -> Reading:
    """A number or an address after a message that asks for one, where no other text is awaited."""
    presses = (press for button in buttons if (press := parse(button.press)))
    asks = next((press for press in presses if press.verb == CONTACT.verb), None)
    if asks is None or here.meant or not (has_number(text) or has_email(text)):
        return here
    return Reading(awaited=Press(REACH_AT.verb, asks.args), kind=Typing.CONTACT, again=here.again)


def _replied(told: Told, live: LiveCard | None, event: Typed, here: Reading, words: Words) -> Reading:
    """What a text means to the question which button was meant: yes presses it, no leaves it.

    A yes keeps what was said besides; another level that is given then does not.
    """
    yes, text = told.buttons[0][0], event.text
    buttons = flat(live.buttons) if live else []
    if is_asked(text):
        return here
    if takes_up(yes, text, words):
        return _with_besides(Reading(press=parse(yes.press), again=here.again), told.besides)
    if told.besides and (press := instead(buttons, text, words)):
        return Reading(press=press, again=here.again)
    if declines(text, words) and plain(text) not in {button.key for button in buttons}:
        return Reading(courtesy=how_declined(text, words), again=here.again)
    return here


def _with_besides(reply: Reading, besides: str) -> Reading:
    """A yes to an answer, with what was said besides it, if anything was."""
    noted = with_note(reply.press) if besides else None
    if noted is None:
        return reply
    kind = TABLE[noted.verb].typed or Typing.NOTE
    return replace(reply, press=None, awaited=noted, kind=kind, besides=besides)


def _on_quoted(quoted: Quoted, event: Typed, again: Press | None, words: Words) -> Reading:
    """What a text means that replies to an older card: by that card's buttons, whatever is live."""
    buttons = [Button(key=one.key, label=one.label, press=one.press) for one in quoted.buttons]
    named = agreed_on(buttons, event.text, words) or named_among(buttons, event.text, words)
    reading = Reading(offered=offered_in(event.text), again=again, on=quoted.card)
    if len(named) == 1 and is_plain(named[0], event.text, words) and not is_guess(named, event.text, words):
        return replace(reading, press=parse(named[0].press))
    presses = [press for button in buttons if (press := parse(button.press))]
    awaited, word = awaited_on(presses), word_known(event.text, words)
    if word and not (awaited and is_the_text(event.text, word, awaited, Typing.NOTE, words)):
        return replace(reading, word=word, on=None)
    if not named and (found := half(buttons, event.text, words)):
        return by_half(reading, found)
    if 0 < len(named) <= MOST_NAMED:
        return replace(reading, among=tuple(named))
    about = next((asked for press in presses if (asked := question_of(press))), None)
    return replace(reading, awaited=awaited, about=about)


def _awaited(conversation: Conversation) -> tuple[Press | None, Typing]:
    """The press that free text belongs to now, and what it awaits."""
    press = parse(conversation.awaiting) if conversation.awaiting else None
    verb = TABLE.get(press.verb) if press else None
    if press is None or verb is None or verb.typed is None or not verb.form.fits(press):
        return None, Typing.NOTE
    return press, verb.typed
