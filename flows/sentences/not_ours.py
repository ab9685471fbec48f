"""At a question, that something is another team's task: whether it is not applicable is asked, with why.

Where the text says as well that nothing of it is done, the lowest level may be meant, which counts.
"""

from collections.abc import Sequence
from dataclasses import replace

from flows.asking.text import clean
from flows.conversations.arriving import guard
from flows.events import Typed
from flows.forms import Press
from flows.identifiers.not_ours import NotOurs, not_ours
from flows.meaning import Reading
from flows.presses.answering import ASK, NOT_APPLICABLE, OTHER_REASON_TYPED
from flows.replies import Button, flat
from flows.sentences.halves import half_meant
from flows.talk import Answer, Talk
from flows.typed.agencies import agencies_within
from flows.typed.answers import is_level
from flows.typed.halves import Half
from flows.typed.keys import is_asked, named_among, plain
from flows.typed.wants import says


def anothers_task(talk: Talk, event: Typed, reading: Reading) -> Answer | None:
    """Ask whether it is not applicable; None for any other text, and of what a team's own agency does."""
    again, live, text = reading.again, talk.live, clean(event.text)
    if again is None or again.verb != ASK.verb or live is None or reading.on:
        return None
    if says("putting.not_mine", text, talk.words):
        # a colleague may know
        return None
    buttons, said = flat(live.buttons), _said(talk, text, again)
    none_here = next((one for one in buttons if one.verb == NOT_APPLICABLE.verb), None)
    if said is None or none_here is None or _is_told(talk, buttons, text, reading):
        return None
    if refused := guard.stopped(talk, event.text, event.message):
        return refused
    asked = half_meant(talk, replace(reading, half=Half(among=(none_here,), rest=text)))
    lowest = next((one for one in buttons if is_level(one)), None) if said.not_done else None
    if asked is None or lowest is None:
        return asked
    none, least = (f"{one.key} {one.label}" for one in (none_here, lowest))
    return asked.noticed(talk.words("lost.none_or_lowest", none=none, lowest=least, number=lowest.key))


def _said(talk: Talk, text: str, asked: Press) -> NotOurs | None:
    """What a text says of whose task it is, None where it asks, or tells of the team's own agency."""
    seat, said = talk.view.seat_of(asked.args[0]), not_ours(plain(text).split())
    if seat is None or said is None or is_asked(text):
        return None
    by = [one.id for one in agencies_within(said.of, seat.framework.agencies)]
    return said if said.denied or said.not_done or seat.team.agency not in by else None


def _is_told(talk: Talk, buttons: Sequence[Button], text: str, reading: Reading) -> bool:
    """Whether a text gives its answer already, or is the one that is awaited."""
    gives = reading.awaited is not None and reading.awaited.verb == OTHER_REASON_TYPED.verb
    awaited = talk.view.conversation.awaiting is not None
    return gives or awaited or bool(named_among(buttons, text, talk.words, exactly=True))
