"""Sentences about actions, where actions are shown: answered there, and led to where they are done.

Nothing is done by a sentence: what is certain is shown, and what changes something is asked about.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from flows.arguments import own_actions
from flows.asking.text import LIMIT, clean
from flows.asking.unclear import WORDS_OF_A_SENTENCE, asks_something, is_of_somebody
from flows.board import Board
from flows.cards import Shown
from flows.conversations.actions.actions import action_card, card
from flows.conversations.arriving import guard
from flows.conversations.partnership.area import action_state
from flows.dates import further, is_length, read
from flows.events import Typed
from flows.forms import Form, Press
from flows.meaning import Reading
from flows.presses.actions import (
    ACTION,
    ACTIONS,
    DROP,
    DUE,
    DUE_TYPED,
    FINISH,
    HOW_FAR,
    IDEAS,
    MOVE_ACTION,
    REOWN,
    REWORD,
)
from flows.presses.arriving import START
from flows.replies import Button, flat
from flows.resolving import call_of
from flows.rounds import Action
from flows.standing import once_more
from flows.talk import Answer, AreaTalk, Talk
from flows.typed.agencies import agencies_within
from flows.typed.doing import (
    OF_ALL,
    Wants,
    adds_action,
    asks_of_one,
    most_alike,
    place_named,
    said_of_done,
    wants_of_actions,
)
from flows.typed.keys import named_among, opens_with, phrases
from flows.verbs import Typing
from flows.wording import Words

_DONE_BY: dict[Wants, Form] = {
    Wants.REWORD: REWORD,
    Wants.REOWN: REOWN,
    Wants.REDATE: DUE,
    Wants.DROP: DROP,
    Wants.DONE: FINISH,
    Wants.BEGUN: MOVE_ACTION,
}
"""The verb of the button by which something is done with an action."""

_PARTED = re.compile(r"[,;.] ?\w|\b(?:but|except|apart from|though)\b", re.IGNORECASE)
"""What stands between the parts of what somebody tells."""


def about_action(talk: Talk, event: Typed, reading: Reading) -> Answer | None:
    """The answer to a sentence about actions on a card that shows them, None for any other text."""
    again = reading.again
    if again is None or again.verb not in {ACTION.verb, ACTIONS.verb} or reading.on or reading.between:
        return None
    if _is_elsewhere(talk, event.text, reading) or _is_said_yes_to(talk, reading):
        return None
    buttons = talk.view.conversation.buttons
    wants = wants_of_actions(event.text, talk.words)
    call = once_more(talk, reading)
    here = call.talk if call else None
    if named_among(buttons, event.text, talk.words) or not isinstance(here, AreaTalk):
        return None
    ideas = next((one for one in buttons if _is(one, IDEAS)), None)
    if ideas and adds_action(event.text, talk.words):
        added = talk.words("doing.add", button=f"{ideas.key} {ideas.label}")
        return guard.stopped(talk, event.text, event.message) or talk.turn(talk.again(added))
    wants = wants or _wants_of_place(here, again, event.text)
    if wants is None or not here.office.actions:
        return None
    told = guard.stopped(talk, event.text, event.message, Typing.TO_COLLEAGUES)
    tells = _tells_how_far(event.text, wants, talk.words)
    how_far = offered_how_far(talk, event.text, reading) if tells else None
    return told or how_far or _answered(replace(here, text=event.text), again, wants)


def _tells_how_far(text: str, wants: Wants, words: Words) -> bool:
    """Whether a text that wants this may tell how far an action is: of what has parts some may be left."""
    if wants is Wants.LOOK:
        return not opens_with(text, phrases(words("doing.looks")))
    is_parted = wants is Wants.DONE and _PARTED.search(text) is not None
    return wants is Wants.BEGUN or (is_parted and not said_of_done(text, words))


def offered_how_far(talk: Talk, text: str, reading: Reading) -> Answer | None:
    """The action again, where a yes keeps a sentence that tells how far it is; None for any other text."""
    again, words, kept = reading.again, talk.words, clean(text)
    if again is None or again.verb != ACTION.verb or asks_something(text, words):
        return None
    if len(text.split()) < WORDS_OF_A_SENTENCE or len(kept) > LIMIT:
        return None
    call = once_more(talk, reading)
    here, action = (call.talk, call.values.get("action")) if call else (None, None)
    if not isinstance(here, AreaTalk) or not isinstance(action, Action):
        return None
    if not action.is_open or action not in own_actions(here.office) or guard.stopped(talk, kept, None):
        return None
    shown = action_card(here, action)
    finish = next(one for one in flat(shown.buttons) if _is(one, FINISH))
    offer = words("under_way.offers", done=f"{finish.key} {finish.label}")
    notice = f"{offer} {words('lost.worried')}\n{kept}"
    yes = Button(key="y", label=words("buttons.yes"), press=HOW_FAR(here.office.area.id, action.id))
    return replace(here.turn(replace(shown, notice=notice)), meant=yes, besides=kept)


_MOST_WORDS = 12
"""Words of a sentence that only says what is to be with the action whose number it has."""

_ALSO_OF_ACTIONS = frozenset({"due", "open", "who_are_you", "whom"})
"""Everyday questions that are about an action where one stands: who does it, and until when."""


def _wants_of_place(here: AreaTalk, again: Press, text: str) -> Wants | None:
    """What is wanted with the action of a card, or whose number a text has in it, in no words that say so.

    Another day, another owner, or else to see it.
    """
    if len(text.split()) > _MOST_WORDS or is_of_somebody(text, here.words):
        return None
    if again.verb == ACTION.verb:
        return Wants.REDATE if isinstance(read(text, here.today), date) else None
    if place_named(text, len(here.office.actions), here.words) is None:
        return None
    said = text.split()
    tails = (" ".join(said[start:]) for start in range(1, len(said)))
    if any(isinstance(read(tail, here.today), date) for tail in tails):
        return Wants.REDATE
    return Wants.REOWN if agencies_within(text, here.view.framework.agencies) else Wants.LOOK


def _is_elsewhere(talk: Talk, text: str, reading: Reading) -> bool:
    """Whether a text asks or leads to what is known and none of an action: "who can see my answers"."""
    is_led = reading.word is not None and reading.word not in {START.verb, ACTIONS.verb}
    if is_led or reading.asked is None or not reading.asked.sure:
        return is_led
    wants, words = wants_of_actions(text, talk.words), talk.words
    is_of_one = wants in {Wants.WHO, Wants.WHEN} and asks_of_one(text, words)
    return not (is_of_one and reading.asked.topic in _ALSO_OF_ACTIONS)


def _is_said_yes_to(talk: Talk, reading: Reading) -> bool:
    """Whether a text is the yes that was waited for, whatever it says besides."""
    told = talk.view.conversation.told
    waited = [one.press for one in flat(told.buttons)] if told else []
    return reading.press is not None and str(reading.press) in waited


def _answered(here: AreaTalk, again: Press, wants: Wants) -> Answer | None:
    if wants in OF_ALL:
        return _of_all(here, wants)
    action = _meant(here, again, here.text)
    if action is None:
        asked = here.turn(here.again(here.words("doing.which")))
        return None if wants is Wants.LOOK else asked
    return _of_one(here, action, wants)


def _meant(here: AreaTalk, again: Press, text: str) -> Action | None:
    """The action that a text is about: that of the card, or the one that it names on the list."""
    shown = _in_order(here)
    if again.verb == ACTION.verb:
        return next((one for one in shown if one.id == again.args[1]), None)
    if len(shown) == 1:
        return shown[0]
    at = place_named(text, len(shown), here.words)
    if at is None:
        items = here.framework.items
        labels = [items[one.item].label if one.item in items else "" for one in shown]
        known = [f"{one.what} {label} {here.owner(one)}" for one, label in zip(shown, labels, strict=True)]
        at = most_alike(text, known, here.words)
    if at is None and opens_with(text, phrases(here.words("doing.speaks_for_us"))):
        own = [place for place, one in enumerate(shown) if one.is_open and _is_own(here.office, one)]
        at = own[0] if len(own) == 1 else None
    return shown[at] if at is not None else None


def _in_order(here: AreaTalk) -> list[Action]:
    """The actions in the order of their list."""
    presses = [one.press for row in card(here).buttons for one in row]
    by_press = {ACTION(here.office.area.id, one.id): one for one in here.office.actions}
    listed = [by_press[one] for one in presses if one in by_press]
    return listed if len(listed) == len(by_press) else sorted(by_press.values(), key=lambda one: one.at)


def _of_all(here: AreaTalk, wants: Wants) -> Answer:
    words, shown = here.words, _in_order(here)
    if wants is Wants.LATE:
        found = [one for one in shown if one.is_open and one.due and one.due < here.today]
    else:
        found = [one for one in shown if one.is_open and _is_own(here.office, one)]
    numbers = words.all_of([str(shown.index(one) + 1) for one in found])
    match wants, bool(found):
        case Wants.LATE, True:
            said = words("doing.late_are", numbers=numbers)
        case Wants.LATE, False:
            said = words("doing.late_none")
        case _, True:
            said = words("doing.mine_are", numbers=numbers)
        case _:
            said = words("doing.mine_none")
    return here.turn(replace(card(here), notice=said))


def _is_own(board: Board, action: Action) -> bool:
    """Whether somebody has to do it themself: as a team, or for the partnership as who runs it."""
    teams = {one.team for one in board.memberships if one.team}
    return action.team in teams if action.team else action in own_actions(board)


def _of_one(here: AreaTalk, action: Action, wants: Wants) -> Answer:
    """What is answered about one action: how it stands, or the way to change it."""
    words = here.words
    stands = words("doing.stands", state=action_state(here, action))
    form = _DONE_BY.get(wants)
    if form is None:
        return here.turn(action_card(here, action, notice=stands))
    if action not in own_actions(here.office):
        return here.turn(action_card(here, action, notice=f"{words('doing.not_yours')} {stands}"))
    shown = action_card(here, action)
    button = next((one for one in flat(shown.buttons) if _is(one, form)), None)
    if button is None:
        why = _whose_to_change(here) if wants in {Wants.REOWN, Wants.REWORD} else words("doing.no_way")
        return here.turn(replace(shown, notice=f"{why} {stands}"))
    if wants is Wants.REDATE and (dated := _dated(here, action)):
        return dated
    call = call_of(here, button.press)
    if call and call.verb.do is None and wants is not Wants.DONE:
        return call.answer()
    return _asked(here, shown, button, said_of_done(here.text, words) if wants is Wants.DONE else "")


def _asked(here: AreaTalk, shown: Shown, button: Button, told: str) -> Answer:
    """Ask whether a button is meant, and what is `told` with it kept; "" for nothing."""
    choice, kept = f"{button.key} {button.label}", clean(told)
    if not kept or len(kept) > LIMIT:
        asked = here.words("doing.do_you_mean", choice=choice)
        return replace(here.turn(replace(shown, notice=asked)), meant=button)
    asked = "\n".join((here.words("doing.done_with", choice=choice), kept))
    return replace(here.turn(replace(shown, notice=asked)), meant=button, besides=kept)


def _whose_to_change(here: AreaTalk) -> str:
    contact = here.office.area.contact
    whom = here.words("doing.whom_at", contact=contact) if contact else ""
    return here.words("doing.whom", whom=whom)


def _dated(here: AreaTalk, action: Action) -> Answer | None:
    """The card that asks for a yes to the day that a text names, or so much later than the day so far."""
    said = here.text.split()
    tails = [" ".join(said[start:]) for start in range(len(said))]
    length = _length(here, action.due, tails) if action.due else None
    named = (tail for tail in tails if isinstance(read(tail, here.today), date))
    if day := length or next(named, None):
        call = call_of(here, DUE_TYPED(here.office.area.id, action.id))
        return call.answer(day) if call else None
    return None


def _length(here: AreaTalk, due: date, tails: Sequence[str]) -> str | None:
    """So much later than the day so far, as the end of a text says it: "two more weeks", "back a week"."""
    leading = phrases(here.words("doing.from_today"))
    # "in two weeks" says by itself from when
    behind = [tail for before, tail in pairwise(("", *tails)) if not opens_with(before, leading)]
    longer = [here.words("doing.so_much_more", length=tail) for tail in behind if is_length(tail)]
    return next((one for one in (*behind, *longer) if further(one, due)), None)


def _is(button: Button, form: Form) -> bool:
    return button.verb == form.verb and not button.press.endswith(":todo")
