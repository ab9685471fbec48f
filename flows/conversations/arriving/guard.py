"""Keeping out what may identify somebody, and answering a concern about a child now."""

from collections.abc import Callable

from flows.cards import Again, Shown
from flows.conversations.explaining.call import call_card
from flows.events import Typed
from flows.identifiers import Kind, describes_concern, find
from flows.replies import Unsay
from flows.talk import Answer, Talk
from flows.verbs import Typing

WORDS_WITH_PLACES = 5
"""A text this long is worth saying where in it something was found."""


_NAMES = frozenset({Kind.NAME, Kind.INITIALS_WITH_AGE})
_WAYS = frozenset({Kind.PHONE, Kind.EMAIL, Kind.POSTCODE, Kind.ADDRESS, Kind.HANDLE})

PASSES = {Typing.NOTE: frozenset[Kind](), Typing.LABEL: _NAMES, Typing.CONTACT: _NAMES | _WAYS}
"""Kinds of identifying text that a text may hold: the name of a team often looks like a person's."""


def stopped(
    talk: Talk,
    text: str,
    message: str | None,
    kind: Typing = Typing.NOTE,
    instead: Callable[..., Shown | Again] | None = None,
) -> Answer | None:
    """The turn that refuses the text, None when there is nothing against it.

    `message` is the channel's handle of what it came in, None where that can't be deleted. `instead` makes
    the card that is shown then, with a notice; without it that is the live one.
    """
    if kind is Typing.SECRET or not text:
        return None  # the patterns are not even compiled for a bare command, which is what a start is
    if describes_concern(text):
        return _concern(talk, message)
    if kind is Typing.DATE and isinstance(talk.event, Typed) and talk.event.is_date:
        return None
    findings = tuple(one for one in find(text) if one.kind not in PASSES.get(kind, frozenset()))
    return _identifying(talk, text, Unsay(message=message, findings=findings), instead) if findings else None


def _concern(talk: Talk, message: str | None) -> Answer:
    words = talk.words
    nation = talk.seat.area.nation if talk.seat else ""
    card = call_card(talk, nation, notice=words("guard.concern"), last=(words("guard.delete"),))
    return talk.turn(card, before=(Unsay(message=message, concern=True),))


def _identifying(talk: Talk, text: str, unsay: Unsay, instead: Callable[..., Shown | Again] | None) -> Answer:
    words, findings = talk.words, unsay.findings
    where = "guard.finding" if len(text.split()) >= WORDS_WITH_PLACES else "guard.finding_short"
    named = [
        words(where, kind=words(f"guard.kind.{f.kind}"), place=words(f"guard.place.{f.place}"))
        for f in findings
    ]
    notice = words("guard.refused", findings=words.all_of(named))
    if instead:
        return talk.turn(instead(notice=notice), before=(unsay,))
    advice = (talk.words("guard.unasked"), talk.words("guard.delete"))
    return talk.turn(talk.again(" ".join((notice, *advice))), before=(unsay,))
