"""Two answers at once, each for something of its own, or what lies between: "1 or 2", "2 us 1 them"."""

import re
from collections.abc import Callable, Sequence

from flows.replies import Button
from flows.typed.keys import any_of, phrases, plain, without_ends
from flows.wording import Words

_PART = re.compile(r"(?<![\w.,])(\d{1,3})(?:[.,]\d{1,3}|[½¼¾])(?![\w%])")
"""A part of a whole, as 2.5."""

Find = Callable[[str], Button | None]
"""Finds the answer that a few plain words are, None for several and for none."""


def two_in(text: str, levels: Sequence[Button], level: Find, answer: Find, words: Words) -> Sequence[Button]:
    """The answers that a text names with nothing besides, or each for something; none for any other text."""
    hedges = phrases(words("typed.hedges"))
    if (found := _PART.search(text)) and not without_ends(plain(_PART.sub(" ", text)), hedges, hedges):
        return _around(int(found[1]), levels)
    if several := _apiece(levels, text, words):
        return several
    whole = " ".join(re.sub(r"[^\w\s]", " ", re.sub(r"[’'`´]", "", text.casefold())).split())
    if two := _either(text, answer):
        return two
    doubts = phrases(words("half.doubts")) | phrases(words("doubts.says"))
    said = (whole, without_ends(whole, hedges, hedges), without_ends(whole, hedges, hedges | doubts))
    return next(filter(None, (_two(one, levels, level, answer, words) for one in said)), ())


def _apiece(levels: Sequence[Button], text: str, words: Words) -> tuple[Button, ...]:
    """Levels that are each for something, else none: "2 for us 1 for the area", "3 last time, now 2"."""
    figures = "|".join(re.escape(one.key) for one in levels if one.key.isdecimal())
    if not figures or re.search(r"\d[.:/%-]\d", text):
        return ()
    said = plain(text)
    figure = rf"(?:an? |level )?\b({figures})\b"
    before, then = any_of(words("apiece.before")), any_of(words("apiece.then"))
    moved = re.fullmatch(
        rf"{figure} {before} (?:.+ )?{then} {figure}(?: {any_of(words('apiece.now'))})?", said
    )
    if moved:
        return _with_keys(levels, moved.groups())
    for_each = any_of(words("apiece.for"))
    first = re.match(rf"{figure} ({for_each}) ", said)
    others = re.findall(rf" {figure} {first[2]} ", f"{said} ") if first else []
    return _with_keys(levels, (first[1], *others)) if first and others else ()


def _with_keys(levels: Sequence[Button], keys: Sequence[str]) -> tuple[Button, ...]:
    """The levels of these keys in the order of the card, none where all are the same."""
    found = tuple(one for one in levels if one.key in keys)
    return found if len(found) > 1 else ()


def _around(lower: int, levels: Sequence[Button]) -> Sequence[Button]:
    """The levels that a part of a whole lies between."""
    keys = [one.key for one in levels]
    at = keys.index(str(lower)) if str(lower) in keys else len(keys)
    return levels[at : at + 2] if keys[at + 1 : at + 2] == [str(lower + 1)] else ()


def _either(text: str, answer: Find) -> Sequence[Button]:
    """Two answers with a stroke between them: "0/dk"; "n/a" is one."""
    known = [found for part in text.split("/") if (found := answer(plain(part)))]
    return known if len({one.press for one in known}) == text.count("/") + 1 > 1 else ()


def _two(said: str, levels: Sequence[Button], level: Find, answer: Find, words: Words) -> Sequence[Button]:
    """Two answers in plain words: any with a word between them, levels also side by side."""
    said = re.sub(r"^(some(where|thing) |anywhere |either )?(half ?way |in |stuck )?(between )?", "", said)
    if found := re.fullmatch(r"(\w+) and a half", said):
        lower = level(found[1])
        return _around(int(lower.key), levels) if lower and lower.key.isdecimal() else ()
    joins = "|".join(sorted(phrases(words("half.joins")), key=len, reverse=True))
    parts = re.split(rf"(?: (?:{joins}))+ | ", said)
    for each, find in ((_joined(said), answer), (parts, level)):
        known = [one for part in each if (one := find(part))]
        if len(known) == len(each) and len({one.press for one in known}) > 1:
            return known
    return ()


def _joined(said: str) -> list[str]:
    """Two answers with a word between them, each as it was said."""
    found = re.fullmatch(r"(.+?) (?:and|or(?: maybe)?|to|bordering on|going on) (.+)", said)
    return [found[1], found[2]] if found else []
