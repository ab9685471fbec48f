"""What a button carries: a verb and its arguments, as text of at most 64 bytes."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

LIMIT = 64
"""Bytes; Telegram's limit for the data of a button, the tightest of all channels."""

_PART = re.compile(r"[A-Za-z0-9-]{1,32}", re.ASCII)

ALIASES: Mapping[str, str] = {}
"""Verbs that were given another name, by the old one. They stay for good: phones keep their buttons."""


@dataclass(frozen=True, slots=True)
class Press:
    """A verb of the engine's table with its arguments, each of letters, digits and hyphens."""

    verb: str
    args: tuple[str, ...] = ()

    def __str__(self) -> str:
        return ":".join((self.verb, *self.args))


def press(verb: str, *args: str | int) -> str:
    """The text of a press."""
    return ":".join((verb, *map(str, args)))


def parse(text: str) -> Press | None:
    """Read a press back; None for anything that no button of ours ever carried."""
    parts = text.split(":")
    if len(text) > LIMIT or not all(_PART.fullmatch(part) for part in parts):
        return None
    return Press(ALIASES.get(parts[0], parts[0]), tuple(parts[1:]))
