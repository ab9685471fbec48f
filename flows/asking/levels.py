"""A level that is typed with what is said of it, where an area rates: both are taken."""

from dataclasses import replace

from flows.asking.text import typed_reason
from flows.cards import level_buttons
from flows.presses.rounds import CHALLENGED
from flows.replies import Button
from flows.talk import RoundTalk
from flows.typed.halves import Half
from flows.typed.keys import named_among, plain
from flows.typed.levels import half, levels_in


def apart(talk: RoundTalk, text: str) -> tuple[int | None, str]:
    """The place of a level that is set apart from what is said of it, and that; None where there is none."""
    levels, found = _levels(talk), _half(talk, text)
    if found is None or found.button is None or not found.rest:
        return None, text
    return levels.index(found.button), found.rest


def maybe_meant(talk: RoundTalk, text: str) -> Button | None:
    """The level that a text names, where it may give it or not: "1 I'd say, there were no figures"."""
    found = _half(talk, text)
    if found is None or len(found.among) != 1:
        return None
    (level,), said = found.among, plain(text).split()
    is_apart = found.rest != text.strip()
    # "two of five files" counts them, and so may "one": a number in words has to be set apart
    is_named = level in levels_in(text, _levels(talk), talk.words) or _is_number(talk, level, said[0])
    return level if is_named and (is_apart or plain(level.key) in said) else None


def _is_number(talk: RoundTalk, level: Button, word: str) -> bool:
    return bool(named_among([level], word, talk.words, exactly=True))


def taken_for(talk: RoundTalk, text: str) -> tuple[int | None, str]:
    """The same as `apart`, where nothing need be said besides, and the level that it may give is meant."""
    found, meant = _half(talk, text), maybe_meant(talk, text)
    if (given := level_alone(talk, text)) is not None:
        return given, ""
    if found is None or meant is None:
        return apart(talk, text)
    return _levels(talk).index(meant), found.rest


def level_alone(talk: RoundTalk, text: str) -> int | None:
    """The place of the level that a text gives with nothing besides, None for any other text."""
    levels, found = _levels(talk), _half(talk, text)
    if named := named_among(levels, text, talk.words, exactly=True):
        return levels.index(named[0]) if len(named) == 1 else None
    if found is None or found.button is None or found.rest:
        return None
    return levels.index(found.button)


def _levels(talk: RoundTalk) -> list[Button]:
    return level_buttons(talk.framework.scale, lambda place: CHALLENGED("0" * 16, "0", place))


def _half(talk: RoundTalk, text: str) -> Half | None:
    return half(_levels(talk), text, talk.words)


def reason_of(talk: RoundTalk, level: int) -> tuple[str, str]:
    """The reason that was typed for a level, without that before it, and why it can't be kept."""
    said, rest = apart(talk, talk.text)
    return typed_reason(replace(talk, text=rest) if said == level else talk)
