"""Which buttons give an answer to a question, and which of them a level."""

from flows.forms import parse
from flows.presses.answering import NOT_APPLICABLE, RATE
from flows.presses.rounds import AMEND_TO, CHALLENGED, SETTLE
from flows.replies import Button

_LEVELS = frozenset({RATE.verb, SETTLE.verb, CHALLENGED.verb, AMEND_TO.verb})
"""Verbs of the buttons that give a level, wherever one is asked for."""


def is_level(button: Button) -> bool:
    """Whether a button gives a level of the scale."""
    press = parse(button.press)
    if press is None or press.verb not in _LEVELS:
        return False
    return press.verb != RATE.verb or press.args[2:3] not in {("d",), ("c",)}


def is_answer(button: Button) -> bool:
    """Whether a button gives a level or another answer to a question."""
    return is_level(button) or button.verb in {RATE.verb, NOT_APPLICABLE.verb}
