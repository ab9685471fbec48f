"""What a yes keeps besides: a text that came with an answer, or before it was asked about."""

from flows.forms import Press
from flows.presses.actions import HAND, HAND_AS, IDEA, INTEND, OWNED_AS, REOWN, REWORD, REWORDED
from flows.presses.answering import NOT_APPLICABLE, NOTE, NOTED, OTHER_REASON_TYPED, RATE, RATED_WITH
from flows.presses.rounds import (
    AMEND_BECAUSE,
    AMEND_DISSENT,
    AMEND_DISSENTED,
    AMEND_TO,
    BECAUSE,
    CHALLENGE,
    CHALLENGE_NOTED,
    CORRECTED,
    DIFFER,
    DISSENT,
    FACTS_WRONG,
    PLAN,
    PLANNED,
    REMARK,
    REMARKED,
    SETTLE,
)
from flows.talk import Talk

_TAKES = {
    RATE.verb: RATED_WITH.verb,
    NOT_APPLICABLE.verb: OTHER_REASON_TYPED.verb,
    NOTE.verb: NOTED.verb,
    FACTS_WRONG.verb: CORRECTED.verb,
    SETTLE.verb: BECAUSE.verb,
    AMEND_TO.verb: AMEND_BECAUSE.verb,
    AMEND_DISSENT.verb: AMEND_DISSENTED.verb,
    DIFFER.verb: DISSENT.verb,
    CHALLENGE.verb: CHALLENGE_NOTED.verb,
    REMARK.verb: REMARKED.verb,
    PLAN.verb: PLANNED.verb,
    IDEA.verb: INTEND.verb,
    REWORD.verb: REWORDED.verb,
    REOWN.verb: OWNED_AS.verb,
    HAND.verb: HAND_AS.verb,
}
"""The verb that takes what a button does with a text."""


def with_note(press: Press | None) -> Press | None:
    """The press that takes a text with what this one does, None for any other."""
    return Press(_TAKES[press.verb], press.args) if press and press.verb in _TAKES else None


def asked_about(talk: Talk) -> str:
    """The text that the person was just asked about, "" for none; a yes gives it, as it does itself."""
    told = talk.view.conversation.told
    return told.besides if told and told.asks else ""
