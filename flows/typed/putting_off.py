"""What is answered to "I'll do it Friday", where that is no text that is awaited."""

from flows.forms import Press
from flows.presses.actions import INTEND
from flows.presses.answering import ASK, NOTED, OTHER_REASON_TYPED, STOP, TASKS
from flows.presses.rounds import PLANNED
from flows.typed.later import is_for_later
from flows.typed.leaving import way_out_or_in
from flows.typed.replies import declines
from flows.verbs import MAY_BE_PUT_OFF, Typing
from flows.wording import Words


def how_put_off(text: str, again: Press | None, words: Words, awaited: tuple[Press | None, Typing]) -> str:
    """The key of what to answer to "I'll do it Friday" where that is no text that is awaited, else ""."""
    at_question = again is not None and again.verb == ASK.verb
    at_rest = again is not None and again.verb in {TASKS.verb, STOP.verb} and awaited[0] is None
    if at_rest and declines(text, words) and way_out_or_in(text, words) is None:
        return "lost.later_rest"
    bare, alone = at_question or at_rest, awaited[0] is None and not at_question
    if not _may_be_put_off(*awaited) or not is_for_later(text, words, bare=bare, alone=alone):
        return ""
    return "lost.later_rest" if at_rest else "lost.later_question" if at_question else "lost.later"


def _may_be_put_off(awaited: Press | None, kind: Typing) -> bool:
    """Whether what puts off is no text that is awaited.

    Where a date is awaited it is one; beside an answer it is told in its place, and an action may be to ask.
    """
    return awaited is None or (kind in MAY_BE_PUT_OFF and awaited.verb not in _HOW_IT_IS_LATER)


_HOW_IT_IS_LATER = frozenset({NOTED.verb, OTHER_REASON_TYPED.verb, PLANNED.verb, INTEND.verb})
"""Verbs that take a text which puts off, or say themselves that it is none."""
