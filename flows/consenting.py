"""What yes, ok and no mean by the buttons of a card."""

from collections.abc import Sequence

from flows.arguments import NATION
from flows.forms import Press, parse
from flows.presses.answering import APPROVE, APPROVE_WITHOUT, APPROVED, ASK, SUBMIT
from flows.presses.explaining import FORGOTTEN, PRIVACY
from flows.presses.partnership import EXPELLED, LEAVE, LEFT
from flows.presses.results import AREA_RESULTS, TEAM_RESULTS
from flows.presses.rounds import AMEND_GIVEN_UP, AMEND_RELEASED, LATER, PLAN_OWNER
from flows.replies import Button
from flows.table import TABLE
from flows.typed.assenting import assented, says_all
from flows.typed.keys import all_but, hedged, is_asked, named_among, phrases, plain
from flows.typed.leaving import way_out_or_in
from flows.typed.offered import keeps_it
from flows.typed.replies import agrees, declines
from flows.view import Conversation, LiveCard
from flows.wording import Words

_ENDS_ONE = frozenset({AMEND_GIVEN_UP.verb, AMEND_RELEASED.verb})
"""Verbs that end a correction: its own word is no yes to them."""


_FOR_GOOD = frozenset({FORGOTTEN.verb, LEFT.verb})
"""Verbs by which somebody is forgotten: an "ok" may be said to what stands there, and is no yes to them."""


def _is_for_good(button: Button) -> bool:
    return button.verb in _FOR_GOOD


def _does_one_thing(buttons: Sequence[Button]) -> bool:
    """Whether there is more than one way to do what a card asks about, so that yes is none of them."""
    return len(buttons) > 1 and {button.verb for button in buttons} == {EXPELLED.verb}


def agreed_on(buttons: Sequence[Button], text: str, words: Words) -> list[Button]:
    """What yes, ok and no mean on a card that asks whether to do one thing.

    They choose no place, and a question that Yes and No answer is no such card: "ok" says nothing to it.
    """
    buttons = [one for one in buttons if one.press != PRIVACY()]  # which is no way to answer
    if dated := _confirmed(buttons, words):
        buttons = dated
    if declines(text, words) and buttons and _does_one_thing(buttons[:-1]):
        return [buttons[-1]]
    if len(buttons) != len(("do it", "leave it")) or buttons[0].key != "1":
        return _in_all_words(buttons, text, words)
    if not does(buttons[0]) or buttons[1].label == words("buttons.no"):
        return []
    if _is_yes_to(buttons[0], text, words):
        return [buttons[0]]
    turns_down = buttons[1].label == words("buttons.not_now") and way_out_or_in(text, words) == LEAVE.verb
    return [buttons[1]] if turns_down or declines(text, words) else []


def _is_yes_to(button: Button, text: str, words: Words) -> bool:
    """Whether a text says yes to the one thing that a card asks about, by any word or in the button's own."""
    # the word for a correction is no yes to what ends one
    if button.verb in _ENDS_ONE and plain(text) in phrases(words("typed.correct")):
        return False
    if agrees(text, words):
        return not _is_for_good(button) or plain(text) in phrases(words("typed.yes"))
    said = plain(text)
    if _is_for_good(button) and not any(said.startswith(f"{one} ") for one in phrases(words("typed.yes"))):
        return False
    return bool(assented([button], text, words, bare=True)) and not is_asked(text)


def _in_all_words(buttons: Sequence[Button], text: str, words: Words) -> list[Button]:
    """The one button of several that a yes has all words of, "yes, it's right", or that only leads on."""
    found = assented(buttons, text, words)
    is_plain = len(found) == 1 and (says_all(found[0], text, words) or not does(found[0]))
    return found if is_plain and not is_asked(text) else []


def _confirmed(buttons: Sequence[Button], words: Words) -> Sequence[Button]:
    """The yes and the way out of a card that asks whether a date is right, which can be another."""
    if len(buttons) < len(("yes", "another", "back")) or not asks_for_day(buttons, words):
        return ()
    return (buttons[0], buttons[-1]) if buttons[-1].key == "b" else ()


def asks_for_day(buttons: Sequence[Button], words: Words) -> bool:
    """Whether a card asks for a yes to a day, in whose place another may be typed."""
    return len(buttons) > 1 and buttons[1].label == words("opening.no")


def declined_on(buttons: Sequence[Button], text: str, words: Words) -> list[Button]:
    """The way out that "no" means on a card which offers to do something in several ways, or to submit.

    Whether what was agreed becomes an action, no goes on with the next item.
    """
    if any(button.verb == PLAN_OWNER.verb for button in buttons):
        is_no = declines(text, words) or plain(text) in phrases(words("meeting.no_action"))
        return [button for button in buttons if is_no and button.verb == LATER.verb]
    if not declines(text, words):
        return []
    if any(button.verb in {APPROVE.verb, APPROVE_WITHOUT.verb, SUBMIT.verb} for button in buttons):
        return [button for button in buttons if button.key == "b"]
    return [button for button in buttons if plain(button.label) == plain(words("buttons.not_now"))]


def takes_yes(buttons: Sequence[Button], again: str, words: Words) -> bool:
    """Whether a plain yes on this card can only be for what was left: on a question it is no answer to."""
    press, yes = parse(again), words("buttons.yes")
    if press is None or press.verb != ASK.verb or any(one.key == yes[:1].casefold() for one in buttons):
        return False
    return not named_among(buttons, yes, words, exactly=True)


def takes_left(conversation: Conversation, text: str, words: Words) -> bool:
    """Whether a text keeps what was gone away from: by words for that, or a yes where no other is asked.

    A yes does so once it was said that one would.
    """
    told, live = conversation.told, conversation.live
    if told is None or not told.left:
        return False
    if keeps_it(text, words):
        return True
    buttons = conversation.buttons
    is_yes = not told.buttons and not told.asks and plain(text) in phrases(words("typed.yes"))
    return is_yes and live is not None and takes_yes(buttons, live.again, words)


def does(button: Button) -> bool:
    """Whether a button does something, other than to choose a place."""
    press = parse(button.press)
    return press is not None and _does(press)


def _does(press: Press) -> bool:
    verb = TABLE.get(press.verb)
    return verb is not None and verb.do is not None and NATION not in verb.form.takes


_RESULTS = frozenset({AREA_RESULTS.verb, TEAM_RESULTS.verb})
"""Verbs that may send a picture besides their card, and do nothing else."""


def only_lead(*presses: Press | None) -> bool:
    """Whether each of these only shows something."""
    return all(press is not None and (press.verb in _RESULTS or not _does(press)) for press in presses)


MOST_OF_A_QUESTION = 3
"""Buttons of a card that only asks whether to do a thing."""


def only_asks(live: LiveCard | None) -> bool:
    """Whether a card is a question whether to do something, and nothing besides."""
    buttons = [one for row in (live.buttons if live else ()) for one in row]
    return len(buttons) <= MOST_OF_A_QUESTION and any(map(does, buttons))


def is_guess(named: Sequence[Button], text: str, words: Words) -> bool:
    """Whether only the person can say if the button is meant: "2?", or a part of what it says.

    That is of a nation's name, and of what submits a return in one's own name: "approve" says less than that.
    """
    if is_asked(text) and does(named[0]):
        return True
    press = parse(named[0].press)
    verb = TABLE.get(press.verb) if press else None
    if verb is None or named_among(named, text, words, exactly=True):
        return False
    in_ones_name = verb.form is APPROVED and plain(text) not in phrases(words("typed.yes"))
    return in_ones_name or NATION in verb.form.takes


def unsure(buttons: list[Button], text: str, words: Words) -> list[Button]:
    """What a text may mean that is no plain answer: a key among words, or yes to one thing of several."""
    if not buttons or plain(text) not in phrases(words("typed.yes")):
        found = hedged(buttons, text, words) or all_but(buttons, text, words)
        return found or assented(buttons, text, words)
    if buttons and buttons[0].verb == SUBMIT.verb:
        return []  # who has approved a return is nobody's guess
    return buttons[:1] if buttons[0].key == "1" and does(buttons[0]) else []


def yes_to_list(buttons: Sequence[Button], text: str, words: Words) -> list[Button]:
    """What a yes may mean where rows of a list are awaited: to do with them what the first button does."""
    if "\n" in text.strip() or not buttons or buttons[0].key != "1" or not does(buttons[0]):
        return []
    if agrees(text, words):
        return [buttons[0]]
    found = assented(buttons, text, words, bare=True) or unsure(list(buttons), text, words)
    return [one for one in found if one is buttons[0]]


def by_place(buttons: list[Button], text: str, words: Words) -> list[Button]:
    """The button of a message that is meant by its place, or by yes for the first, which leads on.

    "ok" is said of what the message tells.
    """
    said, yes = plain(text), phrases(words("typed.yes"))
    is_yes = said in yes or (agrees(text, words) and any(said.startswith(f"{one} ") for one in yes))
    if is_yes and not does(buttons[0]):
        return buttons[:1]
    return [buttons[int(said) - 1]] if said in {str(place + 1) for place in range(len(buttons))} else []
