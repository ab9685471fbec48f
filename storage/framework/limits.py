"""How long and how many: the limits of a framework file, as one table that checks and documentation read.

A key names the place in the file: `[]` stands for every entry of a list, `*` for every key of a group.
Ids travel in buttons of 64 bytes, labels on them, texts in messages of 4,096 characters.
"""

from dataclasses import dataclass
from typing import Literal

from flows.framework import LABEL, NAME, SHORT

WHY_CARD = 3500
"""Characters of a Why card: why, good, the longest guidance and the citations; leaves room for headings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """What fits in one place: characters of an id, a line or a text (with line breaks), or entries of a list.

    Characters count as Telegram counts them: those beyond U+FFFF, as most emoji, count twice.
    """

    key: str
    kind: Literal["id", "line", "text", "entries"]
    most: int
    least: int = 1


def _entries(key: str, least: int, most: int) -> Limit:
    return Limit(key=key, kind="entries", least=least, most=most)


def _id(key: str, most: int) -> Limit:
    return Limit(key=key, kind="id", most=most)


def _line(key: str, most: int, least: int = 1) -> Limit:
    return Limit(key=key, kind="line", most=most, least=least)


def _text(key: str, most: int, least: int = 1) -> Limit:
    return Limit(key=key, kind="text", most=most, least=least)


LIMITS: tuple[Limit, ...] = (
    _line("title", 120),
    _line("short", NAME),
    _line("subject", 80, least=0),
    _line("language", 20),
    _text("credit", 900, least=0),
    _text("disclaimer", 900, least=0),
    _line("care", 200, least=0),
    _line("law", 120, least=0),
    _entries("levels", 2, 7),
    _line("levels[].number", 4, least=0),
    _line("levels[].label", 40),
    _text("levels[].meaning", 200, least=0),
    _entries("levels[].once", 0, 8),
    _line("levels[].once[]", 40),
    _entries("agencies", 1, 12),
    _id("agencies[].id", 4),
    _line("agencies[].name", 40),
    _line("agencies[].advice", 200, least=0),
    _entries("functions", 0, 6),
    _id("functions[].id", 12),
    _line("functions[].name", 40),
    _line("functions[].question", 200),
    _entries("reasons", 0, 12),
    _id("reasons[].id", 12),
    _line("reasons[].label", 40),
    _entries("backings", 0, 12),
    _id("backings[].id", 12),
    _line("backings[].label", 40),
    _entries("approvers", 0, 12),
    _id("approvers[].id", 12),
    _line("approvers[].label", 40),
    _entries("signposts", 1, 12),
    _id("signposts[].id", 12),
    _line("signposts[].name", 40),
    _entries("signposts[].lines", 1, 6),
    _line("signposts[].lines[]", 200),
    _entries("signposts[].calls", 0, 12),
    _line("signposts[].calls[].who", 120),
    _line("signposts[].calls[].number", 40, least=0),
    _line("signposts[].calls[].hours", 80, least=0),
    _line("signposts[].calls[].looked_up", 20, least=0),
    _id("sources[].id", 40),
    _line("sources[].cite", 400),
    _line("sources[].short", 60),
    _line("sources[].checked", 20, least=0),
    _entries("sources[].nations", 0, 12),
    _line("glossary[].term", 60),
    _text("glossary[].meaning", 400),
    _entries("glossary[].nations", 0, 12),
    _entries("words", 0, 40),
    _id("words[].id", 20),
    _line("words[].nations.*", 120),
    _text("sampling", 300, least=0),
    _entries("domains", 1, 20),
    _id("domains[].id", 8),
    _line("domains[].title", 60),
    _line("domains[].short", SHORT),
    _text("domains[].evidence[].text", 600),
    _entries("domains[].evidence[].references", 0, 12),
    _line("domains[].evidence[].references[].place", 60, least=0),
    _text("domains[].principles[].text", 400),
    _text("domains[].principles[].example", 400),
    _entries("domains[].items", 1, 80),
    _id("domains[].items[].id", 8),
    _entries("domains[].items[].ask", 1, 12),
    _line("domains[].items[].head", 60, least=0),
    _line("domains[].items[].label", LABEL),
    _text("domains[].items[].statement", 700),
    _text("domains[].items[].why", 600, least=0),
    _text("domains[].items[].good", 600, least=0),
    _line("domains[].items[].references[].place", 60, least=0),
    _text("domains[].items[].guidance.*", 600),
    _entries("domains[].items[].levels", 1, 7),
    _line("domains[].items[].levels[]", 200),
    _entries("domains[].items[].evidence", 0, 8),
    _line("domains[].items[].evidence[]", LABEL),
    _entries("domains[].items[].also", 0, 8),
    _line("domains[].items[].also[].what", 60),
    _entries("domains[].items[].also[].nations", 0, 12),
)
