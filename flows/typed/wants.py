"""What somebody wants to do in ordinary sentences, and the button or the card that it is done on.

Nothing is done by it: a button that does something is only asked about.
"""

import re
from collections.abc import Mapping, Sequence

from flows.forms import FORMS, Form, Press, parse
from flows.presses.actions import ACTION, ACTIONS, FINISH, IDEAS, MOVE_ACTION
from flows.presses.answering import (
    APPROVE,
    CHECK,
    GO_ON,
    READ_FOR,
    READ_PAGE,
    REOPEN,
    REVIEW,
    STILL_OPEN,
    SUBMIT,
    TASKS,
)
from flows.presses.arriving import SET_UP, START
from flows.presses.partnership import INVITES, MAIL_TO, PEOPLE, PROGRESS, TEAMS
from flows.presses.reminders import DROP_QUIET, DROP_QUIET_OF, NUDGE
from flows.presses.results import AREA_RESULTS, AREA_SUMMARY, MENU
from flows.presses.rounds import (
    EXTEND,
    FACTS_RIGHT,
    GATHER,
    LATER,
    NEXT_ROUND,
    OPEN_ROUND,
    RELEASE,
    SHARE,
    TALK_THROUGH,
)
from flows.replies import Button
from flows.typed.asked import NO_SLOTS, Slots, fits
from flows.typed.assenting import admitted
from flows.typed.keys import bare_forms, named_among, phrases, plain, without_ends
from flows.typed.replies import agrees
from flows.wording import Words

MOST_WORDS = 14
"""Words of a sentence that only wants something."""

_BUTTONS: Mapping[str, tuple[Form, ...]] = {
    "wants.reopen": (REOPEN,),
    "wants.drop_quiet": (DROP_QUIET, DROP_QUIET_OF),
    "wants.next_date": (NEXT_ROUND,),
    "wants.open_round": (OPEN_ROUND, GATHER),
    "wants.extend": (EXTEND,),
    "wants.remind": (NUDGE,),
    "wants.release": (RELEASE, SHARE),
    "wants.results": (AREA_RESULTS,),
    "wants.ideas": (IDEAS,),
    "wants.progress": (PROGRESS,),
    "wants.by_mail": (MAIL_TO,),
    "wants.invite": (INVITES,),
    "wants.people": (PEOPLE,),
    "wants.set_up": (SET_UP,),
    "wants.submit": (APPROVE,),
    "wants.begin": (GO_ON,),
    "wants.left": (STILL_OPEN,),
    "wants.done": (FINISH, ACTION),
    "wants.begun": (MOVE_ACTION,),
    "wants.right": (FACTS_RIGHT,),
    "wants.read": (READ_PAGE, READ_FOR),
    "wants.park": (LATER,),
    "wants.to_list": (ACTIONS, PROGRESS, PEOPLE, TEAMS, AREA_SUMMARY),
}
"""What is wanted, as a key, and the verbs of the buttons that it is done by where the card has one."""

_LEADS_ON = (GO_ON.verb, APPROVE.verb, CHECK.verb, START.verb, TALK_THROUGH.verb)
"""Verbs of the button that leads on while somebody answers; of several on a card the first of these does."""

_ITS_KEYS = frozenset({"c", "u"})
"""Its keys: other buttons may lead to the same, such as the one back."""

_ONLY_LISTS = frozenset({REVIEW.verb, STILL_OPEN.verb})
"""Verbs of cards that only list answers to change: whoever has done that goes back to the check."""

_UNDOES = ":todo"
"""How the button ends that says of an action that it is not begun after all."""

_CARDS: Mapping[str, Form] = {
    "wants.reopen": MENU,
    "wants.by_mail": MAIL_TO,
    "wants.invite": INVITES,
    "wants.people": PEOPLE,
    "wants.left": STILL_OPEN,
    "wants.change_answer": CHECK,
}
"""The card that leads there from another about the same return or the same partnership."""

_COMES_AGAIN = (INVITES, PEOPLE)
"""Cards that are shown again to who wants there: they say what to choose."""

_OF_TASKS = frozenset({"wants.left", "wants.change_answer", "wants.begin"})
"""What is only meant so at the list of tasks: at a question it may be a note, or an answer to change."""

_OF_ANSWERING = (
    *("wants.reopen", "wants.change_answer", "wants.submit", "wants.begin"),
    "wants.answer_after_all",
)
"""What whoever answers wants, in any of its ways."""

_ROLES = {
    "head": "wants.approver_head",
    "board": "wants.approver_board",
    "lead": "wants.approver_lead_role",
    "manager": "wants.approver_manager",
    "nobody": "wants.approver_nobody",
}
"""What else people call who approves a return, by the id of the role."""


def wanted_on(buttons: Sequence[Button], text: str, again: Press | None, words: Words) -> list[Button]:
    """The buttons of a card by which what a text wants is done; none for any other text."""
    if again is not None and again.verb == APPROVE.verb and (role := _role(buttons, text, words)):
        return role
    if waiting := admitted(buttons, text, words):
        return waiting
    here = again.verb if again else ""
    for key, forms in _BUTTONS.items():
        # another page or kind of the card that stands there is not what is wanted
        verbs = {form.verb for form in forms} - {here}
        found = [one for one in buttons if one.verb in verbs and not one.press.endswith(_UNDOES)]
        if found and _may_be(key, again) and _wants(key, text, words):
            return found
    return _onward(buttons, text, again, words)


def _onward(buttons: Sequence[Button], text: str, again: Press | None, words: Words) -> list[Button]:
    """The button that leads on, where a text says yes to that: to begin, to go on, or that all is done."""
    there = {verb: one for one in reversed(buttons) if (verb := one.verb) in _LEADS_ON}
    found = next((there[verb] for verb in _LEADS_ON if verb in there), None)
    goes_back = again is not None and again.verb in _ONLY_LISTS
    # the word for a correction is no yes here, whatever it is elsewhere
    if (
        found is None
        or not (goes_back or found.key in _ITS_KEYS)
        or plain(text) in phrases(words("typed.correct"))
    ):
        return []
    is_done = (goes_back or found.verb == APPROVE.verb) and says("wants.finished", text, words)
    return [found] if is_done or agrees(text, words) or says("wants.onward", text, words) else []


def wanted_card(text: str, again: Press | None, words: Words) -> Press | None:
    """The card on which what a text wants is done, where the live one has no button for it."""
    about = FORMS[again.verb].about if again and again.verb in FORMS else None
    for key, form in _CARDS.items():
        is_of_it = again is not None and again.args and form.about is about is not None
        if (
            again
            and is_of_it
            and (again.verb != form.verb or form in _COMES_AGAIN)
            and _may_be(key, again)
            and _wants(key, text, words)
        ):
            return parse(form(again.args[0]))
    return None


def wants_new_round(text: str, words: Words) -> bool:
    """Whether somebody wants the round that is open now, wherever they are."""
    return _wants("wants.new_round", text, words)


def wants_partnership(text: str, words: Words) -> bool:
    """Whether somebody wants to set up a partnership, wherever they are."""
    return _wants("wants.partnership", text, words)


def wants_to_answer(text: str, words: Words) -> bool:
    """Whether somebody wants to answer, change an answer or hand in, or says that they have not."""
    return any(says(key, text, words) for key in _OF_ANSWERING)


def _may_be(key: str, again: Press | None) -> bool:
    where = {TASKS.verb, CHECK.verb} if key == "wants.left" else {TASKS.verb}
    return key not in _OF_TASKS or (again is not None and again.verb in where)


def _wants(key: str, text: str, words: Words) -> bool:
    # whether a return can be reopened is told
    if key == "wants.reopen" and plain(text).split()[:1] == [words("wants.asks_whether")]:
        return False
    return says(key, text, words)


def says(key: str, text: str, words: Words, slots: Slots = NO_SLOTS) -> bool:
    """Whether a text wants this, in a sentence or in the last part of one; `slots` fill its gaps."""
    if len(text.split()) > MOST_WORDS:
        return False
    parts = [text, *re.split(r"[,.;:!–]\s+|\s+so\s+", text)[-1:]]
    return any(_is_one(words(key), plain(part), words, slots) for part in parts)


def _is_one(forms: str, said: str, words: Words, slots: Slots = NO_SLOTS) -> bool:
    lead, tail = phrases(words("wants.lead")), phrases(words("wants.tail"))
    said = re.sub(r"\bq(\d)", r"q \1", said)
    tried = bare_forms(said, lead, tail)
    return any(one and fits(forms, one.split(), slots) for one in tried)


def _role(buttons: Sequence[Button], text: str, words: Words) -> list[Button]:
    """The role that a text names, in its own words or in those of a school or another service."""
    lead, tail = phrases(words("wants.approver_lead")), phrases(words("wants.approver_tail"))
    said = without_ends(plain(text), lead, tail)
    roles = [one for one in buttons if one.verb == SUBMIT.verb]
    if not said or not roles:
        return []
    called = [
        one for one in roles if (key := _ROLES.get(one.press.split(":")[2])) and said in phrases(words(key))
    ]
    return called or named_among(roles, said, words, exactly=True)
