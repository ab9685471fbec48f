"""What outlives a release, as lines of text: stored kinds, the forms of presses, and words in columns.

- `change rating_given.item text`: an event, change, reply or part of a conversation, by its stored kind, may
  hold this in this field; "may be missing" says that an older one needn't have the field at all
- `verb rate sheet, item, rating, review?`: what a button may carry
- `argument review r`: a text that such an argument may be, besides ids
- `word membership.role member`: a text that a plain column may hold

`pinned.txt` holds every line that was ever true. They all stay true.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from sqlalchemy import CheckConstraint

from bot import terminal
from bot.tg import incoming
from flows import arguments
from flows.arguments import (
    NO_FUNCTIONS,
    UNKNOWN,
    WHOLE_AREA,
    Anywhere,
    Argument,
    Ground,
    Origin,
    Standing,
    Whence,
)
from flows.board import Board
from flows.changes import Change
from flows.events import Event
from flows.forms import parse
from flows.framework import Framework
from flows.nudges import Dropped, Stage
from flows.people import Area, Role
from flows.replies import Reply
from flows.rounds import LATE_REASONS, OTHER_REASON
from flows.table import TABLE
from storage import kinds
from storage.codec import VERSION, CannotDecode, decode, decode_change, decode_event, decode_reply, encode
from storage.database import tables
from storage.framework.file import read_framework
from storage.queues import outbox
from tests.paths import SHIPPED

FILE = Path(__file__).parent / "pinned.txt"

GONE = frozenset(
    {"C08", "P01", "P05", "P07", "P10", "A07", "I06", "I09", "I11", "W02", "W05", "W07", "W11", "W12"}
)
"""Items that are no longer asked. They stand in answers and buttons, so nothing else ever has their ids."""

_OF_ITEMS = ("action.item", "agreed.item", "answer.item", "challenge.item", "sheet.only")

# "meant" stood only in `typed.days`, which is passed over: the text beside it is read instead.
# An item that is gone is read with the questions of its round, which are kept as they were.
RETIRED: frozenset[str] = frozenset(
    {"part meant", "part meant.day day", "part meant.today day"}
    | {f"word {column} {item}" for column in _OF_ITEMS for item in GONE}
)
"""Lines of the file that need not hold any more, each with the reason why nothing that is stored needs it."""

MISSES = "may be missing"

_STORED = re.compile(r"(event|change|reply|part) (\w+)(?:\.(\w+) (.+))?")


def pinned() -> frozenset[str]:
    """The lines of the file."""
    return frozenset(line for line in FILE.read_text(encoding="utf-8").splitlines() if line)


def true_now() -> frozenset[str]:
    """The lines that the code makes true."""
    return frozenset((*_stored_lines(), *_verb_lines(), *_argument_lines(), *_word_lines()))


def broken(lines: Iterable[str]) -> list[str]:
    """Those of the lines that do not hold any more, in order."""
    known = sorted(frozenset(lines) - RETIRED)
    forms, now = _Forms(known), true_now()
    return [line for line in known if not _holds(line, forms, now)]


def unreadable(lines: Iterable[str], new: Iterable[str]) -> list[str]:
    """New fields of kinds that are stored already, where what is stored lacks them and has to have them."""
    known, added = frozenset(lines), frozenset(new)
    found = []
    for line in added:
        match = _STORED.fullmatch(line)
        if match and match[3]:
            kind, field = f"{match[1]} {match[2]}", f"{match[1]} {match[2]}.{match[3]} "
            is_new = not any(one.startswith(field) for one in known)
            if kind in known and is_new and f"{field}{MISSES}" not in added:
                found.append(line)
    return sorted(found)


# what is true now


def _stored_lines() -> Iterator[str]:
    for cls, kind in kinds.KINDS.items():
        name = f"{_group(cls)} {kind}"
        yield name
        hints = get_type_hints(cls)
        texts: frozenset[str] = getattr(cls, "texts", frozenset()) if cls in get_args(Change) else frozenset()
        for field in fields(cls):
            key = f"{field.name}_" if field.name in {"kind", "version"} else field.name
            yield from (f"{name}.{key} {text}" for text in _alternatives(hints[field.name]))
            has_default = field.default is not MISSING or field.default_factory is not MISSING
            if has_default or field.name in texts:
                yield f"{name}.{key} {MISSES}"


def _group(cls: type) -> str:
    unions = {"event": get_args(Event), "change": get_args(Change), "reply": get_args(Reply)}
    return next((name for name, classes in unions.items() if cls in classes), "part")


def _alternatives(hint: Any) -> list[str]:
    """What a field may hold, each alternative as a text."""
    if get_origin(hint) in (Union, UnionType):
        return [text for member in get_args(hint) for text in _alternatives(member)]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return [f'"{member}"' for member in hint]
    if isinstance(hint, type) and is_dataclass(hint):
        return [f"<{kinds.KINDS[hint]}>"]
    if get_origin(hint) in (tuple, frozenset):
        return [f"list of {text}" for text in _alternatives(get_args(hint)[0])]
    return [_PLAIN[hint]]


_PLAIN: Mapping[Any, str] = {
    str: "text",
    int: "number",
    bool: "yes or no",
    datetime: "moment",
    date: "day",
    Fraction: "fraction",
    NoneType: "null",
}


def _verb_lines() -> Iterator[str]:
    for name, verb in TABLE.items():
        yield f"verb {name} {', '.join(verb.form.names)}".rstrip()


ARGUMENTS: Mapping[str, tuple[str, ...]] = {
    "rating": ("d", "0", "3"),
    "level": ("0", "3"),
    "review": tuple(Origin),
    "standing": tuple(Standing),
    "whence": tuple(Whence),
    "next": ("n",),
    "yes": ("y",),
    "yes or no": ("y", "n"),
    "stop or go": ("stop", "go"),
    "to do or doing": ("todo", "doing"),
    "nation or any": (Anywhere.ANY.value, "england"),
    "whom": ("a", "n"),
    "owner": (WHOLE_AREA,),
    "functions": (NO_FUNCTIONS, "y", "n", "yn"),
    "all functions": (NO_FUNCTIONS, "yn"),
    "answers": ("y", "nnnnnnnnn"),
    "present": ("0000000", "1111111"),
    "role": tuple(Role),
    "late reason": LATE_REASONS,
    "day": ("20261231",),
    "number": ("0", "9999"),
    "code given": ("abcdefghijkl2347",),
    "membership given": ("abcdefghijkl2347",),
    "mark": ("abcde234",),
}
"""What arguments may be, besides ids; for those that could be much, the least and the most."""


def _argument_lines() -> Iterator[str]:
    for name, texts in ARGUMENTS.items():
        yield from (f"argument {name} {text}" for text in texts if _fits(name, text))


def _fits(name: str, text: str) -> bool:
    """Whether the text is a possible argument of this name, of any agency where it is about one."""
    board = Board(memberships=(), area=Area(id="a", name="", nation="england", practice=False))
    argument = next(one for one in vars(arguments).values() if isinstance(one, Argument) and one.form == name)
    return any(
        argument.read(Ground(current=_framework(), board=board, before={"agency": agency}), text)
        is not UNKNOWN
        for agency in _framework().agencies
    )


@cache
def _framework() -> Framework:
    return read_framework(SHIPPED.read_bytes())


def _word_lines() -> Iterator[str]:
    for column, words in _words().items():
        yield from (f"word {column} {word}" for word in words)
    for table in tables.metadata.tables.values():
        for check in table.constraints:
            match = re.fullmatch(r"(\w+) IN \(('.+')\)", str(getattr(check, "sqltext", "")))
            if isinstance(check, CheckConstraint) and match:
                yield from (
                    f"word {table.name}.{match[1]} {word}" for word in re.findall("'(.+?)'", match[2])
                )


def _words() -> Mapping[str, Iterable[str]]:
    """The words of columns that the database itself does not check; ids are those of the shipped content."""
    content = _framework()
    agencies, items = [one.id for one in content.agencies], list(content.items)
    functions = [one.id for one in content.functions]
    return {
        "address.channel": (terminal.NAME, incoming.CHANNEL),
        "area.nation": [one.id for one in content.signposts],
        "team.agency": agencies,
        "team.functions": functions,
        "sheet.functions": functions,
        "sheet.approver": [one.id for one in content.approvers],
        "sheet.only": items,
        "answer.item": items,
        "answer.reason": [*(one.id for one in content.reasons), OTHER_REASON],
        "answer.backings": [one.id for one in content.backings],
        "agreed.item": items,
        "agreed.present": agencies,
        "challenge.item": items,
        "action.item": items,
        "nudge.stage": Stage,
        "nudge.outcome": (*Dropped, outbox.ARRIVED, outbox.REFUSED, outbox.UNKNOWN),
        "journal.reason": LATE_REASONS,
    }


# whether a line still holds


def _holds(line: str, forms: "_Forms", now: frozenset[str]) -> bool:
    if match := _STORED.fullmatch(line):
        return forms.are_read(match)
    if line.startswith("verb "):
        return _is_taken(*line.removeprefix("verb ").split(" ", 1))
    return line in now


def _is_taken(verb: str, takes: str = "") -> bool:
    """Whether the verb takes what it took, and needs no more than that."""
    read = parse(verb)
    before = tuple(takes.split(", ")) if takes else ()
    after = TABLE[read.verb].form.names if read and read.verb in TABLE else None
    if after is None or after[: len(before)] != before:
        return False
    return all(name.endswith("?") for name in after[len(before) :])


class _Forms:
    """What was ever stored, made from the lines: each kind with as little and with as much as it may hold."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._groups: dict[str, str] = {}
        self._fields: dict[str, dict[str, list[str]]] = {}
        for line in lines:
            if match := _STORED.fullmatch(line):
                self._groups[match[2]] = match[1]
                found = self._fields.setdefault(match[2], {})
                if match[3]:
                    found.setdefault(match[3], []).append(match[4])

    def are_read(self, match: re.Match[str]) -> bool:
        """Whether a stored text that the line allows is read as what it says."""
        kind, field, alternative = match[2], match[3], match[4]
        plain = self._smallest(kind)
        if field and alternative != MISSES:
            plain[field] = self._sample(alternative)
        try:
            value = _READERS[match[1]](json.dumps(plain))
        except CannotDecode:
            return False
        return _says(json.loads(encode(value)), _renamed(plain))

    def _smallest(self, kind: str) -> dict[str, Any]:
        """The kind with no more than it always held."""
        fields_ = self._fields.get(kind, {})
        needed = {name: texts[0] for name, texts in fields_.items() if MISSES not in texts}
        return {"kind": kind, "version": VERSION} | {
            name: self._sample(text) for name, text in needed.items()
        }

    def _sample(self, alternative: str) -> Any:
        if alternative.startswith("list of "):
            return [self._sample(alternative.removeprefix("list of "))]
        if alternative.startswith("<"):
            return self._smallest(alternative.strip("<>"))
        return alternative.strip('"') if alternative.startswith('"') else _SAMPLES[alternative]


_SAMPLES: Mapping[str, Any] = {
    "text": "a text",
    "number": 7,
    "yes or no": True,
    "moment": "2026-11-23T09:00:00.000000+00:00",
    "day": "2026-11-23",
    "fraction": "3/2",
    "null": None,
}


def _read_part(text: str) -> Any:
    kind = json.loads(text)["kind"]
    cls = next((cls for cls, now in kinds.KINDS.items() if now == kinds.ALIASES.get(kind, kind)), None)
    if cls is None:
        raise CannotDecode(kind)
    return decode(text, cls)


_READERS: Mapping[str, Any] = {
    "event": decode_event,
    "change": decode_change,
    "reply": decode_reply,
    "part": _read_part,
}


def _says(written: Any, plain: Any) -> bool:
    """Whether a stored value, written anew, says all that it said."""
    if isinstance(plain, dict):
        return all(key in written and _says(written[key], part) for key, part in plain.items())
    if isinstance(plain, list):
        return len(written) == len(plain) and all(map(_says, written, plain))
    return bool(written == plain)


def _renamed(plain: Any) -> Any:
    """A stored value with its kinds and fields as they are called now."""
    if isinstance(plain, list):
        return [_renamed(part) for part in plain]
    if not isinstance(plain, dict):
        return plain
    kind = kinds.ALIASES.get(plain["kind"], plain["kind"])
    names = {key: kinds.FIELDS.get((kind, key), key) for key in plain}
    return {name: _renamed(plain[key]) for key, name in names.items() if name} | {"kind": kind}
