"""What a yes keeps besides: a text that came with an answer, or before it was asked about."""

from flows.forms import Press, parse
from flows.presses.actions import (
    DROP,
    DROPPED,
    FINISH,
    FINISHED,
    HAND,
    HAND_AS,
    HOW_FAR,
    HOW_FAR_SAID,
    IDEA,
    INTEND,
    KNOWN,
    KNOWN_AS,
    OWNED_AS,
    REOWN,
    REWORD,
    REWORDED,
)
from flows.presses.answering import (
    BACKED,
    NOT_APPLICABLE,
    NOTE,
    NOTED,
    OTHER_REASON_TYPED,
    PLACED,
    RATE,
    RATED_WITH,
    READ_FOR_AS,
    SEND_BACK,
    SENT_BACK,
)
from flows.presses.arriving import JOIN_AS
from flows.presses.partnership import (
    FRONT_DOOR_AT,
    MAIL_DOMAINS_ARE,
    MY_NAME_IS,
    REACH_AT,
    RENAME,
    RENAME_TEAM,
    RENAMED,
    STATED,
    STATED_AS,
    STATED_ROLE,
    STATED_WAY,
    TEAM_CONTACT_IS,
    TEAM_KIND_IS,
    TEAM_RENAMED,
    ZONED,
)
from flows.presses.reminders import NUDGE_WORDED, NUDGE_WORDS
from flows.presses.rounds import (
    AMEND_BECAUSE,
    AMEND_DISSENT,
    AMEND_DISSENTED,
    AMEND_TO,
    AMEND_TYPED,
    AMEND_WHY,
    BECAUSE,
    CHALLENGE,
    CHALLENGE_NOTED,
    CORRECTED,
    DIFFER,
    DISSENT,
    FACTS_WRONG,
    LATE_TYPED,
    LATE_WHY,
    PLAN,
    PLAN_AS,
    PLAN_WHOSE,
    PLANNED,
    REMARK,
    REMARKED,
    SETTLE,
)
from flows.replies import Rows
from flows.talk import Talk
from flows.view import Told

_TAKES = {
    RATE.verb: RATED_WITH.verb,
    NOT_APPLICABLE.verb: OTHER_REASON_TYPED.verb,
    NOTE.verb: NOTED.verb,
    BACKED.verb: PLACED.verb,
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
    HOW_FAR.verb: HOW_FAR_SAID.verb,
    FINISH.verb: FINISHED.verb,
    DROP.verb: DROPPED.verb,
    KNOWN.verb: KNOWN_AS.verb,
    SEND_BACK.verb: SENT_BACK.verb,
    RENAME.verb: RENAMED.verb,
    RENAME_TEAM.verb: TEAM_RENAMED.verb,
    REOWN.verb: OWNED_AS.verb,
    HAND.verb: HAND_AS.verb,
    PLAN_WHOSE.verb: PLAN_AS.verb,
    NUDGE_WORDS.verb: NUDGE_WORDED.verb,
    LATE_WHY.verb: LATE_TYPED.verb,
    AMEND_WHY.verb: AMEND_TYPED.verb,
}
"""The verb that takes what a button does with a text."""

_TAKEN = frozenset(
    form.verb
    for form in (
        *(RENAMED, REACH_AT, FRONT_DOOR_AT, ZONED, STATED, STATED_AS, STATED_WAY, MAIL_DOMAINS_ARE),
        *(STATED_ROLE, TEAM_RENAMED, TEAM_KIND_IS, TEAM_CONTACT_IS),
        *(MY_NAME_IS, JOIN_AS, READ_FOR_AS),
    )
)
"""Verbs that take a text which waited for a yes themselves: they replace a detail, or are a name."""


_ANSWERS = frozenset({RATE.verb, NOT_APPLICABLE.verb})
"""Verbs that answer an item of a return."""

_OF_AN_ANSWER = _ANSWERS | {NOTE.verb, BACKED.verb}
"""Verbs that change an answer, or what stands beside it."""


def with_note(press: Press | None) -> Press | None:
    """The press that takes a text with what this one does, None for any other."""
    if press and press.verb in _TAKEN:
        return press
    return Press(_TAKES[press.verb], press.args) if press and press.verb in _TAKES else None


def asking_for(awaited: Press) -> Press | None:
    """The press whose card asks for the text that this one takes; None where no yes keeps one."""
    verb = next((asks for asks, takes in _TAKES.items() if takes == awaited.verb), None)
    return Press(verb, awaited.args) if verb else None


def waits(told: Told | None) -> tuple[Press, str] | None:
    """What a yes was waited for that keeps something, and the text it keeps; None where nothing was."""
    if told is None or not (told.buttons or told.asks):
        return None
    press = parse(told.buttons[0][0].press if told.asks and told.buttons else told.left)
    return (press, told.besides) if press and with_note(press) else None


def left_of(told: Told | None) -> tuple[Press, str] | None:
    """What was gone away from and can still be kept, and its text; None where nothing was."""
    press = parse(told.left) if told else None
    return (press, told.text_left) if told and press else None


def unsaved_of(told: Told | None, sheet: str) -> tuple[Press, str] | None:
    """What waits for a yes, or was left without one and can still be kept, of the answers on a sheet.

    A note that was left is none: that it is not kept was said beside the answer that it came with.
    """
    found, verbs = waits(told), _OF_AN_ANSWER
    if found is None:
        found, verbs = left_of(told), _ANSWERS
    return found if found and found[0].verb in verbs and found[0].args[:1] == (sheet,) else None


def with_what_waits(buttons: Rows, told: Told | None) -> Told:
    """What a message with these buttons offers that comes in between, besides what waits for a yes.

    What was asked is still open to a yes; what was gone away from can be kept, as the card said that the
    person reads.
    """
    if told and told.asks and told.buttons:
        return Told(buttons=buttons, left=told.buttons[0][0].press, besides=told.besides, open=True)
    left = (told.left, told.text_left) if told else ("", "")
    press, besides = waits(told) or left
    return Told(buttons=buttons, left=str(press), besides=besides, open=told is not None and told.open)


def asked_about(talk: Talk) -> str:
    """The text that the person was just asked about, "" for none; a yes gives it, as it does itself."""
    told = talk.view.conversation.told
    return told.besides if told and (told.asks or told.left) else ""
