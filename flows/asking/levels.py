"""A level that is typed with what is said of it, where an area rates: both are taken."""

from dataclasses import replace

from flows.asking.text import typed_reason
from flows.cards import level_buttons
from flows.presses.rounds import CHALLENGED
from flows.talk import RoundTalk
from flows.typed.half import half


def apart(talk: RoundTalk, text: str) -> tuple[int | None, str]:
    """The place of a level that is set apart from what is said of it, and that; None where there is none."""
    levels = level_buttons(talk.framework.scale, lambda place: CHALLENGED("0" * 16, "0", place))
    found = half(levels, text, talk.words)
    if found is None or found.button is None or not found.rest:
        return None, text
    return levels.index(found.button), found.rest


def reason_of(talk: RoundTalk, level: int) -> tuple[str, str]:
    """The reason that was typed for a level, without that before it, and why it can't be kept."""
    said, rest = apart(talk, talk.text)
    return typed_reason(replace(talk, text=rest) if said == level else talk)
