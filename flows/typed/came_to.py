"""A level that people came to: in a meeting, "we agreed 2", or since last time, "up to a 2 now"."""

from collections.abc import Sequence
from itertools import product

from flows.replies import Button
from flows.typed.keys import is_asked, named_among, phrases, plain, without_ends
from flows.wording import Words


def came_to(levels: Sequence[Button], text: str, words: Words) -> tuple[Button, bool] | None:
    """The level that a text says somebody came to, and whether it is plain that they did; None for none.

    What some of them say or think is not plain.
    """
    filler = phrases(words("half.filler")) | phrases(words("moved.since"))
    said = without_ends(plain(text), filler, filler)
    then = phrases(words("meeting.then"))
    for who, does in product(("meeting.who", "meeting.some"), ("meeting.says", "meeting.thinks")):
        named = without_ends(said, phrases(words(who)), ())
        level = without_ends(named, {*phrases(words(does)), *then}, ())
        if named not in (said, level) and (found := _only(levels, level, words)):
            return found, (who, does) == ("meeting.who", "meeting.says") and not is_asked(text)
    ended = without_ends(plain(text), (), filler)
    level = without_ends(ended, phrases(words("moved.to")), ())
    found = _only(levels, without_ends(level, then, ()), words) if level != ended else None
    return (found, not is_asked(text)) if found else None


def only_moved(text: str, words: Words) -> bool:
    """Whether a text says only that something got better or worse, or stayed between the two."""
    lead, tail = phrases(words("moved.lead")), phrases(words("moved.tail"))
    return without_ends(plain(text), lead, tail) in phrases(words("moved.only"))


def _only(levels: Sequence[Button], said: str, words: Words) -> Button | None:
    among = named_among(levels, said, words) if said else []
    return among[0] if len(among) == 1 else None
