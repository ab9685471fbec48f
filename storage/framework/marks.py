"""YAML text -> a tree of values that know their place, without building a single Python object for a tag.

PyYAML's parser hands over events; the tree is built from them here rather than with `yaml.compose`, which
crashes the process on a thousand nested brackets and unfolds nothing that could be counted. Aliases are
counted as if written out, so a bomb is refused by arithmetic.
"""

import re
from collections.abc import Iterable
from typing import Any

import yaml

from storage.framework.problems import UNFIT, Code, Findings, hint_for, quoted
from storage.framework.slips import Slip, behind, mended, tabs, wrapped
from storage.framework.tree import Kind, Node

try:
    from yaml import CSafeLoader as _Loader
except ImportError:  # a PyYAML without libyaml reads the same, eight times slower
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]  # the same methods, another class

MOST_VALUES = 50_000
MOST_DEPTH = 12
"""A framework is eight deep and has some thousand values."""

_unfit_in_file = re.compile(UNFIT.pattern.replace(r"\x00-\x09\x0b-\x1f", r"\x00-\x08\x0b\x0c\x0e-\x1f"))


_NAMES = frozenset({"id", "term", "value", "kind", "text", "source"})
"""Keys that an entry of a list begins with."""

_kinds = {
    "tag:yaml.org,2002:int": Kind.NUMBER,
    "tag:yaml.org,2002:float": Kind.NUMBER,
    "tag:yaml.org,2002:timestamp": Kind.DATE,
    "tag:yaml.org,2002:bool": Kind.TRUTH,
    "tag:yaml.org,2002:null": Kind.NOTHING,
}

_slips: tuple[tuple[str, bool, str, str], ...] = (
    # PyYAML's or libyaml's words, whether the start of the construct says more, what, hint
    ("mapping values", False, "a colon stands where none can be", "A text with “: ” in it needs quotes."),
    ("a quoted scalar", True, "a text in quotes doesn't end or is cut off", "Close the quotes."),
    (
        "quoted scalar",
        True,
        "a text in quotes has a wrong escape",
        "Double a backslash, or use single quotes.",
    ),
    (
        "flow ",
        True,
        "the bracket {sign} is not closed",
        "Close it, put a comma between two entries, or the text in quotes.",
    ),
    ("could not find expected ':'", True, "a key has no colon", "Write “key: value”, or indent the text."),
    ("cannot start any token", False, "a text can't start with this sign", "Put the text in quotes."),
    ("block mapping", False, "this line doesn't fit the keys above it", "Align it with them."),
    (
        "block collection",
        False,
        "this line doesn't fit the list above it",
        "Start it with “- ”, or align it.",
    ),
)


class _Stop(Exception):  # noqa: N818 – a signal inside this file: the problem has been noted already
    """Nothing more can be read."""


def read_tree(text: str, findings: Findings, loader: Any = _Loader) -> Node | None:
    """Read YAML text into a tree; note everything wrong with it as YAML in `findings`.

    Return None when the text can't be read to its end or is empty, which is noted too. `loader` is
    PyYAML's class to parse with.
    """
    text, slips = mended(_without_unfit(text, findings))
    note(slips, findings)
    if found := tabs(text):
        note(found, findings)
        return None
    reader = _Reader(loader(text), text, findings)
    try:
        return reader.document()
    except yaml.MarkedYAMLError as error:
        reader.note_syntax(error)
    except (yaml.YAMLError, ValueError):
        # PyYAML without libyaml lets a few errors of conversion through, such as an escape beyond Unicode.
        findings.add(Code.SYNTAX, reader.last, "YAML can't read on from about here")
    except _Stop:
        pass
    return None


def note(slips: Iterable[Slip], findings: Findings) -> None:
    """Note what somebody did to the file."""
    for slip in slips:
        findings.add(slip.code, slip.place, slip.what, slip.hint)


def _without_unfit(text: str, findings: Findings) -> str:
    for found in _unfit_in_file.finditer(text):
        if findings.full:
            break
        start = text.rfind("\n", 0, found.start()) + 1
        place = text.count("\n", 0, start) + 1, found.start() - start + 1
        findings.add(Code.UNFIT_CHARACTER, place, f"the character U+{ord(found.group()):04X} can't be shown")
    # A blank keeps all places as they are.
    return _unfit_in_file.sub(" ", text)


def _place(mark: Any) -> tuple[int, int]:
    return mark.line + 1, mark.column + 1


class _Reader:
    def __init__(self, loader: Any, text: str, findings: Findings) -> None:
        self._loader = loader
        self._text = text
        self._lines = text.split("\n")
        self._findings = findings
        self._anchors: dict[str, Node | None] = {}
        self._values = 0
        self.last = (1, 1)

    def document(self) -> Node | None:
        self._next()  # the start of the stream
        if isinstance(self._next(), yaml.StreamEndEvent):
            self._findings.add(Code.EMPTY_FILE, (1, 1), "there is no content in this file")
            return None
        root = self._node(self._next(), 1)
        self._next()  # the end of the document
        if not isinstance(self._next(), yaml.StreamEndEvent):
            self._findings.add(Code.SECOND_DOCUMENT, self.last, "a second document starts here")
            return None
        return root

    def note_syntax(self, error: yaml.MarkedYAMLError) -> None:
        mark = error.problem_mark
        place = self._within(mark) if mark else self.last
        if self._findings.on_line(place[0]):
            return
        if slip := behind(self._text, place):
            if not self._findings.on_line(slip.place[0]):
                note([slip], self._findings)
            return
        words = f"{error.context or ''} {error.problem or ''}"
        known = (slip for slip in _slips if slip[0] in words)
        _, from_start, what, hint = next(known, ("", False, "YAML can't be read on from here", ""))
        mark = error.context_mark if from_start and error.context_mark else mark
        place = self._within(mark) if mark else self.last
        if mark and "{sign}" in what:
            at = max(self._text.rfind(sign, 0, mark.index + 1) for sign in "[{")
            place = self._text.count("\n", 0, at) + 1, at - self._text.rfind("\n", 0, at)
            what = what.format(sign=self._text[at])
        self._findings.add(Code.SYNTAX, place, what, hint)

    def _within(self, mark: Any) -> tuple[int, int]:
        """Return the place of a mark; libyaml's end of a file is on a line of its own that isn't there."""
        lines = self._text.rstrip("\n").split("\n")
        return _place(mark) if mark.line < len(lines) else (len(lines), len(lines[-1]) + 1)

    def _next(self) -> Any:
        event = self._loader.get_event()
        self.last = _place(event.start_mark)
        return event

    def _stop(self, code: Code, what: str) -> _Stop:
        self._findings.add(code, self.last, what)
        return _Stop()

    def _node(self, event: Any, depth: int) -> Node:
        if isinstance(event, yaml.AliasEvent):
            return self._alias(event, depth)
        self._count(1, depth)
        if event.anchor:
            self._anchors[event.anchor] = None
        if isinstance(event, yaml.ScalarEvent):
            node = self._scalar(event)
        elif isinstance(event, yaml.SequenceStartEvent):
            node = self._list(event, depth)
        else:
            node = self._group(event, depth)
        if event.tag and event.tag != "tag:yaml.org,2002:str":
            self._findings.add(
                Code.TAG, _place(event.start_mark), f"the tag {quoted(event.tag)} is not allowed"
            )
            node = Node(Kind.REFUSED, node.place, size=node.size, height=node.height)
        if event.anchor:
            self._anchors[event.anchor] = node
        return node

    def _count(self, values: int, depth: int) -> None:
        self._values += values
        if self._values > MOST_VALUES:
            raise self._stop(
                Code.TOO_MANY_VALUES, f"up to here the file unfolds to more than {MOST_VALUES:,} values"
            )
        if depth > MOST_DEPTH:
            raise self._stop(Code.TOO_DEEP, f"this is nested more than {MOST_DEPTH} deep")

    def _alias(self, event: Any, depth: int) -> Node:
        name, place = event.anchor, _place(event.start_mark)
        if name not in self._anchors:
            what = f"there is no anchor {quoted('&' + name)} before this alias"
            self._findings.add(Code.UNKNOWN_ALIAS, place, what, hint_for(name, self._anchors))
            return Node(Kind.REFUSED, place)
        node = self._anchors[name]
        if node is None:
            self._findings.add(Code.OWN_ALIAS, place, f"{quoted('*' + name)} repeats what it is part of")
            return Node(Kind.REFUSED, place)
        self._count(node.size, depth + node.height - 1)
        return node

    def _scalar(self, event: Any) -> Node:
        value = event.value
        kind = Kind.TEXT
        if event.implicit[0]:
            kind = _kinds.get(self._loader.resolve(yaml.ScalarNode, value, event.implicit), Kind.TEXT)
        if event.style in ("|", ">"):
            # The line break that ends a block belongs to the notation, not to the text.
            value = value.rstrip("\n")
        elif not event.style and kind is Kind.TEXT:
            value = self._plain(event, value)
        return Node(kind, _place(event.start_mark), value)

    def _plain(self, event: Any, value: str) -> str:
        """Look whether a text without quotes is all that was meant, and return it."""
        if wrong := wrapped(value):
            self._findings.add(Code.QUOTES, self._quote_in(event, value), wrong)
            return value.strip("“”„‘’\"'")
        if "\t" in value:
            tab = self._text.index("\t", event.start_mark.index)
            place = event.start_mark.line + 1, tab - self._text.rfind("\n", 0, tab)
            self._findings.add(Code.UNFIT_CHARACTER, place, "there is a tab in this text")
            value = value.replace("\t", " ")
        if found := self._comment(event):
            line = event.end_mark.line + 1 + found[0].count("\n")
            place = line, found.start(1) - self._text.rfind("\n", 0, found.start(1))
            if found[2]:
                self._findings.warn(Code.COMMENT, place, f"{quoted(value)} ends before this #")
            else:
                self._findings.add(Code.HASH, place, f"{quoted(value)} ends before this #")
        return value

    def _comment(self, event: Any) -> re.Match[str] | None:
        """Find the comment that a text runs into, on its last line or on one that is indented as its own."""
        line = self._line(event.start_mark.line + 1)
        deeper = len(line) - len(line.lstrip(" ")) + 1
        behind_it = rf"(?:[ ]+|[ ]*\n[ ]{{{min(deeper, 99)},}})(#)(?=(\s?))"
        return re.compile(behind_it).match(self._text, event.end_mark.index)

    def _quote_in(self, event: Any, value: str) -> tuple[int, int]:
        line, column = _place(event.end_mark)
        return (line, column - 1) if value[0] not in "“”„‘’" else _place(event.start_mark)

    def _list(self, event: Any, depth: int) -> Node:
        node = Node(Kind.LIST, _place(event.start_mark))
        while not isinstance(inner := self._next(), yaml.SequenceEndEvent):
            first = self._node(inner, depth + 1)
            if self._continues(node.entries[-1:], first):
                node.entries[-1].keys.update(first.keys)
                continue
            for entry in (first, *first.next):
                node.entries.append(entry)
                node.size += entry.size
                node.height = max(node.height, entry.height + 1)
        return node

    def _continues(self, before: list[Node], entry: Node) -> bool:
        """Whether a dash too many divides an entry from the one before it, which is noted."""
        if not before or not before[0].keys or not entry.keys or entry.keys.keys() & before[0].keys:
            return False
        began, goes_on = next(iter(before[0].keys)), next(iter(entry.keys))
        if began not in _NAMES or goes_on in _NAMES:
            return False
        self._findings.add(
            Code.EXTRA_DASH, entry.place, f"the dash before {quoted(goes_on)} begins a new entry"
        )
        return True

    def _group(self, event: Any, depth: int) -> Node:
        first = node = Node(Kind.KEYS, _place(event.start_mark))
        while not isinstance(inner := self._next(), yaml.MappingEndEvent):
            merge = isinstance(inner, yaml.ScalarEvent) and inner.value == "<<" and inner.implicit[0]
            key = self._node(inner, depth + 1)
            value = self._node(self._next(), depth + 1)
            self._place_missing(key, value)
            if key.kind is Kind.TEXT and key.raw in _NAMES and key.raw == next(iter(node.keys), ""):
                what = f"another {quoted(key.raw)} begins here without “- ”"
                self._findings.add(Code.NO_DASH, key.place, what)
                node = Node(Kind.KEYS, key.place)
                first.next.append(node)
            node.size += key.size + value.size
            node.height = max(node.height, key.height + 1, value.height + 1)
            if merge:
                node.merges = True
                self._findings.add(Code.MERGE_KEY, key.place, "keys are merged here")
            elif self._usable(key, node):
                node.keys[key.raw] = key, value
        return first

    def _place_missing(self, key: Node, value: Node) -> None:
        """Place a value that is not there at its key; a comment may have been meant for it."""
        if value.kind is not Kind.NOTHING or value.raw:
            return
        line, column = value.place = key.place
        rest = self._line(line)[column - 1 + len(key.raw) :]
        if found := re.match(r":\s+(#)(?=\S)", rest):
            place = line, column + len(key.raw) + found.start(1)
            self._findings.add(Code.HASH, place, "the text is missing before this #, which begins a comment")
            value.kind = Kind.REFUSED

    def _line(self, number: int) -> str:
        return self._lines[number - 1] if number <= len(self._lines) else ""

    def _usable(self, key: Node, group: Node) -> bool:
        if key.kind is Kind.TRUTH:
            self._findings.add(
                Code.YES_NO, key.place, f"the key {quoted(key.raw)} means true or false in YAML"
            )
        elif key.kind not in {Kind.TEXT, Kind.REFUSED}:
            self._findings.add(Code.KEY_NOT_TEXT, key.place, f"this key is {key.kind.value} for YAML")
        elif key.raw in group.keys:
            line = group.keys[key.raw][0].place[0]
            what = f"the key {quoted(key.raw)} is already on line {line}"
            self._findings.add(Code.DUPLICATE_KEY, key.place, what)
        elif UNFIT.search(key.raw):
            self._findings.add(Code.UNFIT_CHARACTER, key.place, f"the key {quoted(key.raw)} can't be shown")
        else:
            return key.kind is Kind.TEXT
        return False
