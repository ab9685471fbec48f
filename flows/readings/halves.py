"""Half an answer as a reading."""

from dataclasses import replace

from flows.forms import parse
from flows.meaning import Reading
from flows.typed.besides import with_note
from flows.typed.halves import Half
from flows.verbs import Typing


def by_half(reading: Reading, found: Half) -> Reading:
    """What half an answer comes to: a button, an answer with its note or reason, or something to ask."""
    press = parse(found.button.press) if found.button else None
    if press is None or not found.rest:
        return replace(reading, press=press) if press else replace(reading, half=found)
    if (noted := with_note(press)) is None:
        # where an area agrees on a level, why is asked for behind it
        return replace(reading, half=Half(among=(found.button,) if found.button else ()))
    return replace(reading, awaited=noted, kind=Typing.NOTE)
