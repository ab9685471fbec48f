"""The words of the field: all of them where they are few, else by their letters."""

from collections.abc import Sequence

from flows.cards import Shown, rows
from flows.conversations.explaining.aside import back
from flows.nations import Term
from flows.permissions import Permission
from flows.presses.explaining import GLOSSARY, WORDS_OF
from flows.replies import Button
from flows.talk import Talk
from flows.typed.keys import plain
from flows.verbs import Verb, show

FEW = 10
"""Words that one card explains."""

OF_A_PART = 6
"""Words of a part of a long list."""

KEYS = "pqruvxfgijlz"
"""Keys of the parts: none that answers a question, as its answer may be typed on this card."""


def glossary(talk: Talk) -> Shown:
    """The words of the field, or the way to each part of them."""
    words, known = talk.words, _in_order(talk)
    if len(known) <= FEW:
        lines = _lines(known) or (words("lists.empty"),)
        return Shown(
            again=GLOSSARY(), heading=words("glossary.heading"), lines=lines, buttons=rows(back(talk))
        )
    parts = _parts(known)
    listed = [_to_part(talk, part, place) for place, part in enumerate(parts)]
    return Shown(
        again=GLOSSARY(),
        heading=words("glossary.heading"),
        lines=(words("glossary.choose", words=", ".join(one.term for one in known), word=known[-1].term),),
        buttons=rows(*listed, back(talk)),
    )


def part(talk: Talk, page: int) -> Shown:
    """One part of the words, by their letters."""
    parts = _parts(_in_order(talk))
    if page >= len(parts):
        return glossary(talk)
    others = [_to_part(talk, one, place) for place, one in enumerate(parts) if place != page]
    return Shown(
        again=WORDS_OF(page),
        heading=f"{talk.words('glossary.heading')} · {_letters(talk, parts[page])}",
        lines=_lines(parts[page]),
        buttons=rows(*others, back(talk)),
    )


def meaning(talk: Talk, text: str) -> str:
    """What the one word of the field means that a text asks for, "" where it is none or one of several."""
    said = f" {plain(text)} "
    known = _known(talk)
    named = [one for one in known if f" {plain(one.term)} " in said]
    named = named or [one for one in known if f" {_in_full(one)} " in said]
    return f"{named[0].term}: {named[0].meaning}" if len(named) == 1 else ""


def _in_full(term: Term) -> str:
    """An abbreviation in full, as its meaning begins; a mark that no text has where it does not."""
    full = term.meaning.partition(".")[0]
    return plain(full) if term.term.isupper() and 1 < len(full.split()) <= len(term.term) + 1 else "\0"


def _known(talk: Talk) -> list[Term]:
    """The words of the framework, and those of ours that it does not explain itself."""
    words, field = talk.words, list(talk.framework.glossary)
    own = (
        (words("glossary.settled"), words("glossary.settled_means")),
        (words("glossary.self_rated"), words("glossary.self_rated_means")),
        (words("glossary.median"), words("glossary.median_means")),
        (words("glossary.partners"), words("glossary.partners_means")),
        (words("glossary.public"), words("glossary.public_means")),
        (words("glossary.provisional"), words("glossary.provisional_means")),
    )
    there = {plain(one.term) for one in field}
    return [*field, *(Term(term=term, meaning=means) for term, means in own if plain(term) not in there)]


def _in_order(talk: Talk) -> list[Term]:
    known = _known(talk)
    return known if len(known) <= FEW else sorted(known, key=lambda one: one.term.casefold())


def _parts(known: Sequence[Term]) -> list[list[Term]]:
    """The words in parts of about the same size, none of which begins within a letter."""
    parts: list[list[Term]] = []
    for one in known:
        is_same = bool(parts) and parts[-1][-1].term[:1].casefold() == one.term[:1].casefold()
        if parts and (is_same or len(parts[-1]) < OF_A_PART):
            parts[-1].append(one)
        else:
            parts.append([one])
    if len(parts) > 1 and len(parts[-1]) <= OF_A_PART // 2:
        parts[-2:] = [parts[-2] + parts[-1]]
    return parts


def _to_part(talk: Talk, part: Sequence[Term], place: int) -> Button:
    """The button of a part, always with the same key."""
    turn, at = divmod(place, len(KEYS))
    return Button(
        key=f"{KEYS[at]}{turn or ''}",
        label=_called(talk, part),
        press=WORDS_OF(place),
    )


def _called(talk: Talk, part: Sequence[Term]) -> str:
    return talk.words("glossary.part", letters=_letters(talk, part), n=len(part))


def _letters(talk: Talk, part: Sequence[Term]) -> str:
    first, last = part[0].term[:1].upper(), part[-1].term[:1].upper()
    return first if first == last else talk.words("glossary.letters", first=first, last=last)


def _lines(known: Sequence[Term]) -> tuple[str, ...]:
    return tuple(f"{one.term}: {one.meaning}" for one in known)


VERBS: tuple[Verb, ...] = (
    show(GLOSSARY, glossary, to=Permission.ANYONE),
    show(WORDS_OF, part, to=Permission.ANYONE),
)
