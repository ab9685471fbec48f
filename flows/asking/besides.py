"""What a yes keeps besides: a text that came with an answer, or before it was asked about."""

from flows.forms import Press
from flows.presses.answering import NOT_APPLICABLE, OTHER_REASON_TYPED, RATE, RATED_WITH
from flows.presses.rounds import CORRECTED, FACTS_WRONG

_TAKES = {
    RATE.verb: RATED_WITH.verb,
    NOT_APPLICABLE.verb: OTHER_REASON_TYPED.verb,
    FACTS_WRONG.verb: CORRECTED.verb,
}
"""The verb that takes what a button does with a text."""


def with_note(press: Press | None) -> Press | None:
    """The press that takes a text with what this one does, None for any other."""
    return Press(_TAKES[press.verb], press.args) if press and press.verb in _TAKES else None
