"""Several levels that one text gives to different things: "2 for us 1 for the area", "3 last time, now 2"."""

import re
from collections.abc import Sequence

from flows.replies import Button
from flows.typed.keys import any_of, plain
from flows.wording import Words


def apiece(levels: Sequence[Button], text: str, words: Words) -> tuple[Button, ...]:
    """The levels that a text begins with and goes on to, each with what it is for, else none."""
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
        return _of(levels, moved.groups())
    for_each = any_of(words("apiece.for"))
    first = re.match(rf"{figure} ({for_each}) ", said)
    others = re.findall(rf" {figure} {first[2]} ", f"{said} ") if first else []
    return _of(levels, (first[1], *others)) if first and others else ()


def _of(levels: Sequence[Button], keys: Sequence[str]) -> tuple[Button, ...]:
    """The levels of these keys in the order of the card, none where all are the same."""
    found = tuple(one for one in levels if one.key in keys)
    return found if len(found) > 1 else ()
