"""Everyday questions: "can my manager see this", "how long does it take", "what does 2 mean".

Whole texts in the forms of the wording, with a greeting before and a "please" behind; else short questions,
by their words. Where a text is awaited only the forms count.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TypeAlias

from flows.replies import Button
from flows.typed.asides import aside, is_foreign
from flows.typed.keys import is_asked, opens_with, phrases, plain, without_ends
from flows.typed.levels import levels_in
from flows.wording import Words

MOST_WORDS = 18
"""A text longer than this asks more than one thing, or tells something."""

MOST_WORDS_LOOSE = 10
"""Words of a question that is known by a few of them."""

MOST_OF_ANY = 6
"""Words that may stand for somebody or something."""

_SHORT = re.compile(r"[B-DF-HJ-NP-TV-Z]{3,}|[A-Z]{3,}\d?\s*\?")
"""An abbreviation alone: "MASH", "DSL?"."""

AGAIN = "again"
"""The topic of whoever wants to read again what they were asked."""


OWN_SENT = "own_sent"
"""The topic of whoever wants to be rid of what they sent, which may be a worry."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked. `sure`: every word of it is a usual one, so that nothing else can be told with it."""

    topic: str
    sure: bool = True


def asked_in(text: str, buttons: Sequence[Button], words: Words, *, is_awaited: bool) -> Asked | None:
    """What a text asks that anybody may want to know, None for any other text.

    `is_awaited`: a text is, so that only what can be nothing else is a question.
    """
    said = plain(text)
    if not 0 < len(said.split()) <= MOST_WORDS:
        return None
    if not is_awaited and is_foreign(said, words):
        return Asked("english")
    for one in without_courtesy(said, words):
        found = _topic(one.split(), text, buttons, words)
        if found and (found.sure or not is_awaited):
            return found
    asks_a_word = not is_awaited and fits(words("asked.level"), said.split(), _slots(words))
    is_short = not is_awaited and " " not in said and _SHORT.fullmatch(text.strip()) is not None
    return Asked("named", sure=False) if asks_a_word or is_short else None


def asks_who_sees(text: str, words: Words) -> bool:
    """Whether a text asks if somebody, whoever that is, will read what is written: "will health see this"."""
    said = without_courtesy(plain(text), words)
    return any(fits(words("of_some.sees"), one.split(), _slots(words)) for one in said)


def without_courtesy(said: str, words: Words) -> Iterable[str]:
    """A text, and what is left of it without what people say around a question."""
    lead, tail = phrases(words("asked.lead")), phrases(words("asked.tail"))
    return dict.fromkeys(filter(None, (said, without_ends(said, lead, ()), without_ends(said, lead, tail))))


def _topic(said: Sequence[str], text: str, buttons: Sequence[Button], words: Words) -> Asked | None:
    slots = _slots(words)
    if fits(words("asked.level"), said, slots) and levels_in(text, buttons, words):
        return Asked("level", sure=False)
    if found := aside(lambda forms: fits(forms, said, slots), words):
        return Asked(found[0], sure=found[1])
    topic = next((topic for topic, forms in _texts(words).items() if fits(forms, said, slots)), "")
    if topic:
        return Asked(topic, sure=topic != OWN_SENT)
    for open_, about in (("of_some.sees", "sees"), ("of_some.must", "must")):
        if fits(words(open_), said, slots):
            return Asked(about, sure=False)
    return _loosely(" ".join(said), text, words)


def _loosely(said: str, text: str, words: Words) -> Asked | None:
    """What a short question is about by its words, where it has no form that is known."""
    if len(said.split()) > MOST_WORDS_LOOSE:
        return None
    if not opens_with(said, phrases(words("loosely.opens"))) and not is_asked(text):
        return None
    found = (topic for topic, groups in _loose(words).items() if _has_each(groups, f" {said} "))
    topic = next(found, "")
    return Asked(topic, sure=False) if topic else None


def _has_each(groups: str, said: str) -> bool:
    return all(any(f" {one} " in said for one in group.split("|")) for group in groups.split("+"))


def _texts(words: Words) -> dict[str, str]:
    return {
        "got": words("asked.got"),
        "open": words("asked.open"),
        "where": words("asked.where"),
        "sees": words("asked.sees"),
        "anonymous": words("asked.anonymous"),
        "about_child": words("asked.about_child"),
        "breach": words("breach.asked"),
        "what_for": words("asked.what_for"),
        "who_are_you": words("asked.who_are_you"),
        "how_long": words("asked.how_long"),
        "next_due": words("next_due.asked"),
        "due": words("asked.due"),
        "stop": words("asked.stop"),
        "levels": words("asked.levels"),
        "who_else": words("asked.who_else"),
        "change": words("asked.change"),
        "own_text": words("own_text.asked"),
        OWN_SENT: words("own_text.sent_asked"),
        "must": words("asked.must"),
        "unknown": words("asked.unknown"),
        "right": words("asked.right"),
        "submitted": words("asked.submitted"),
        "kept": words("asked.kept"),
        "whom": words("asked.whom"),
        "meant": words("asked.meant"),
        "evidence": words("asides.evidence"),
        "official": words("asides.official"),
        AGAIN: words("again.asked"),
    }


def _loose(words: Words) -> dict[str, str]:
    return {
        "got": words("loosely.got"),
        "open": words("loosely.open"),
        "where": words("loosely.where"),
        "anonymous": words("loosely.anonymous"),
        "who_are_you": words("loosely.who_are_you"),
        "how_long": words("loosely.how_long"),
        "due": words("loosely.due"),
        "who_else": words("loosely.who_else"),
        "change": words("loosely.change"),
        "stop": words("loosely.stop"),
        "sees": words("loosely.sees"),
        "right": words("loosely.right"),
        "kept": words("loosely.kept"),
        "whom": words("loosely.whom"),
        "what_for": words("loosely.what_for"),
    }


_Slot = Collection[tuple[str, ...]]
"""What may stand in a gap; any few words may in one that has no list."""

Slots: TypeAlias = Mapping[str, _Slot]
NO_SLOTS: Slots = MappingProxyType({})


_OF_A_BREACH = (
    *("who", "put", "name", "data", "named", "whom", "where", "slip", "it"),
    *("names", "has", "got", "is_named", "breach", "have", "if"),
)
"""Gaps of what is told of a breach of data protection."""


def _slots(words: Words) -> dict[str, _Slot]:
    return slots_of(
        {
            "can": words("asked.slot_can"),
            "see": words("asked.slot_see"),
            "it": words("asked.slot_it"),
            "who": words("of_some.who"),
            "what": words("asked.slot_what"),
            "said": words("again.slot_said"),
            "next": words("next_due.round"),
            "own_asks": words("own_text.asks"),
            "own_goes": words("own_text.goes"),
            "own_text": words("own_text.text"),
            "own_wrote": words("own_text.wrote"),
            "own_when": words("own_text.when"),
            "own_gone": words("own_text.gone"),
            "own_it": words("own_text.it"),
            "own_wipes": words("own_text.wipes"),
            "own_sent": words("own_text.sent"),
            "own_kept": words("own_text.kept"),
            **{f"br_{one}": words(f"breach.{one}") for one in _OF_A_BREACH},
        }
    )


def slots_of(texts: Mapping[str, str]) -> dict[str, _Slot]:
    """What may stand in the gaps of forms, by their names, from texts of the catalogue."""
    return {name: _parted(text) for name, text in texts.items()}


@cache
def _parted(text: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(plain(one).split()) for one in text.split("|"))


@cache
def _forms(text: str) -> dict[str, list[tuple[str, ...]]]:
    """Forms by their first word; those that begin with a gap stand by ""."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for one in text.split("|"):
        form = tuple(one.split())
        found.setdefault("" if one.startswith("@") else form[0], []).append(form)
    return found


def fits(forms: str, said: Sequence[str], slots: Slots) -> bool:
    """Whether what was said has one of these forms, word by word."""
    by_first = _forms(forms)
    able = (*by_first.get(said[0], ()), *by_first.get("", ())) if said else ()
    return any(_matches(form, said, slots) for form in able)


def _matches(form: Sequence[str], said: Sequence[str], slots: Slots) -> bool:
    if not form or not said:
        return not form and not said
    first = form[0]
    if not first.startswith("@"):
        return first == said[0] and _matches(form[1:], said[1:], slots)
    known = slots.get(first[1:])
    longest = MOST_OF_ANY if known is None else max(map(len, known))
    return any(
        (known is None or tuple(said[:length]) in known) and _matches(form[1:], said[length:], slots)
        for length in range(1, min(longest, len(said)) + 1)
    )
