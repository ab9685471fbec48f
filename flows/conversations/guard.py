"""Keeping out what may identify somebody, and answering a concern about a child now."""

from flows.conversations import note, welcome
from flows.events import Typed
from flows.identifiers import Finding, describes_concern, find
from flows.replies import Unsay
from flows.talk import Shown, Talk
from flows.view import Turn

ABOUT_AN_ITEM = frozenset({"noted", "other"})
"""Verbs whose text is kept beside an item when it passes."""


def stopped(talk: Talk, event: Typed) -> Turn | None:
    """The turn that refuses the text, None when there is nothing against it."""
    if describes_concern(event.text):
        return _concern(talk, event)
    findings = find(event.text)
    return _identifying(talk, event, findings) if findings else None


def _concern(talk: Talk, event: Typed) -> Turn:
    words = talk.words
    nation = talk.seat.area.nation if talk.seat else ""
    card = welcome.call_card(talk, nation, notice=words("guard.concern"), last=(words("guard.delete"),))
    return talk.turn(card, before=(Unsay(message=event.message, concern=True),))


def _identifying(talk: Talk, event: Typed, findings: tuple[Finding, ...]) -> Turn:
    words = talk.words
    named = [
        words("guard.finding", kind=words(f"kind.{f.kind}"), place=words(f"place.{f.place}"))
        for f in findings
    ]
    notice = words("guard.refused", findings=words.all_of(named))
    unsay = Unsay(message=event.message, findings=findings)
    return talk.turn(_instead(talk, notice), before=(unsay,))


def _instead(talk: Talk, notice: str) -> Shown:
    if talk.press.verb in ABOUT_AN_ITEM:
        return note.refused_card(talk, notice)
    advice = (talk.words("guard.unasked"), talk.words("guard.delete"))
    return talk.again(" ".join((notice, *advice)))
