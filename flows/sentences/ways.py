"""A number or an address that nothing awaits, typed where a button of the card asks for one."""

from dataclasses import replace

from flows.conversations.arriving.guard import WAYS
from flows.forms import parse
from flows.presses.partnership import DETAILS
from flows.replies import Button, Unsay, flat
from flows.resolving import card_of
from flows.table import TABLE
from flows.talk import Answer, Talk
from flows.verbs import Typing


def told_where(talk: Talk, refusal: Answer) -> Answer:
    """The refusal, with the buttons of the card that take what was typed, or that lead there."""
    unsay = next((one for one in refusal.before if isinstance(one, Unsay)), None)
    if talk.live is None or unsay is None or unsay.concern:
        return refusal
    kinds = dict.fromkeys(one.kind for one in unsay.findings)
    if not WAYS.issuperset(kinds):
        return refusal
    buttons = flat(talk.live.buttons)
    details = [one for one in buttons if one.verb == DETAILS.verb]
    asking = [one for one in buttons if _asks_for_way(talk, one)] or details
    if not asking:
        return refusal
    words = talk.words
    notice = words(
        "guard.way",
        what=words.all_of([words(f"guard.kind.{kind}") for kind in kinds]),
        choices=", ".join(words("guard.way_button", number=one.key, what=one.label) for one in asking),
    )
    return replace(refusal, shown=replace(refusal.shown, notice=notice))


def _asks_for_way(talk: Talk, button: Button) -> bool:
    """Whether a button leads to a card that awaits how somebody is reached."""
    found = card_of(talk, button.press)
    awaited = parse(found[1].awaiting) if found and found[1].awaiting else None
    verb = TABLE.get(awaited.verb) if awaited else None
    return verb is not None and verb.typed is Typing.CONTACT
