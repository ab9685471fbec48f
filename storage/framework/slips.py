"""What somebody most likely did to a file that YAML can't read, or reads as something else.

An editor for letters turns spaces, dashes and quotes into finer ones, and YAML notices much later or not at
all. These are looked for in the text, line by line, where they divide it; what may stand in a sentence stays.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from storage.framework.problems import MOST_PROBLEMS, Code, quoted

Place = tuple[int, int]

_SPACES = "\u00a0\u00ad\u2000-\u200b\u202f\u205f\u2060\u3000"
_odd_spaces = re.compile(
    rf"^[ ]*(?:[–—•·*] ?|-)?([{_SPACES}]+)"  # in the indent, or behind the dash
    rf"|^[ ]*(?:- +)?[\w-]+([{_SPACES}]+):(?=\s|$)"  # before the colon of a key
    rf"|(?:^[ ]*(?:- +)?|[{{,] *)[\w-]+:[ ]*([{_SPACES}]+)"  # behind it
    rf"|[\[{{,][ ]*([{_SPACES}]+)(?=[\w]+[:,\]])"  # at an entry in brackets
    rf"|(?<![{_SPACES}])([{_SPACES}]++)(?=[ ]*(?:[\]}}][ ]*)?$)"  # at the end
)
_odd_dash = re.compile(r"(?P<indent> *)(?P<dash>[–—•·*−‐])(?= )")
_dash = re.compile(r"( *)- ")
_tab = re.compile(r"^ *(?:- *)*(\t)")
_hash = re.compile(r"\s(#)")
_value = re.compile(r"""^ *(?:- +)*(?:["']?[\w-]+["']?: +)?(?P<value>\S.*)$""")
_block = re.compile(r"(?:^|: +|- +)[|>][+-]?\d?[ ]*(?:#.*)?$")
_no_space_dash = re.compile(r"^ *(-)(?=[\w{\[\"'])(?!-)")
_no_space_colon = re.compile(r"^ *(?:- +)?([a-z_]+):(?=[^\s/])")
_no_colon = re.compile(r"^ *(?:- +)?([a-z_]+) *([;=：﹕])")
_comma = re.compile(r"""^ *(?:- +)?["']?[\w-]+["']?: +(["']).*\1\s*(,)\s*$""")
_no_text = re.compile(r"""[&*!|>%@`]|[?-]\s|\[[^\]]*\]\s*[^\s#,]|\{[^}]*\}\s*[^\s#,]""")
_curly = "“”„‘’"
LONGEST_ENTRY = 300
"""Lines: so far back an entry is looked for, so that a huge file full of slips is refused soon."""

_name = re.compile(
    r"""^\s*[-–—•·*]?\s*[{(]?\s*["']?(?P<key>id|term|value)["']?\s*:\s*["'“]?(?P<name>[^,}"'“”#\n]+)"""
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """What was done, where, and a hint that goes before the cure of the code."""

    code: Code
    place: Place
    what: str
    hint: str = ""


def mended(text: str) -> tuple[str, list[Slip]]:
    """Return the text as it was meant, every place as it was, and what stood in the way."""
    slips: list[Slip] = []
    lines = text.split("\n")
    for at, line in enumerate(lines):
        if line.isascii():
            continue
        signs = list(line)
        for found in _odd_spaces.finditer(line):
            start, end = found.span(found.lastindex or 0)
            signs[start:end] = " " * (end - start)
            what = f"{_named(line[start])} stands where a plain space has to be"
            slips.append(Slip(code=Code.ODD_CHARACTER, place=(at + 1, start + 1), what=what))
        lines[at] = "".join(signs)
        if (dash := _odd_dash.match(lines[at])) and _in_list(lines, at, dash["indent"]):
            signs[dash.start("dash")] = "-"
            what = f"{_named(dash['dash'])} stands before an entry of a list instead of “- ”"
            slips.append(Slip(code=Code.ODD_CHARACTER, place=(at + 1, dash.start("dash") + 1), what=what))
            lines[at] = "".join(signs)
    return "\n".join(lines), slips


def tabs(text: str) -> list[Slip]:
    """Return where tabs divide the file; how far each was meant to go, nobody knows."""
    lines = enumerate(text.split("\n"), 1)
    found = ((line, tab.start(1) + 1) for line, said in lines if (tab := _tab.match(said)))
    what = "a tab can't be used to indent"
    return [Slip(code=Code.TAB, place=place, what=what) for place in islice(found, MOST_PROBLEMS + 1)]


def behind(text: str, place: Place) -> Slip | None:
    """Return the slip behind YAML's complaint at a place, None if there is none that is known."""
    lines = text.split("\n")
    line = min(place[0], len(lines))
    near = (_in_line(lines[at - 1], at) for at in (line, line - 1) if at)
    return _quote(lines) or next(filter(None, near), None) or _first(lines, line)


def _first(lines: list[str], line: int) -> Slip | None:
    """Return the slip if the first entry of the list that a line belongs to begins without a dash."""
    dash = _dash.match(lines[line - 1])
    for at in range(line - 1, 0, -1) if dash else ():
        said = lines[at - 1]
        if said.strip() and len(said) - len(said.lstrip(" ")) < len(dash[1] if dash else ""):
            first = lines[at].lstrip(" ")
            if not said.rstrip().endswith(":") or first.startswith(("- ", "#")):
                return None
            what = f"the first entry of {quoted(said.strip(' -:'))} begins without “- ”"
            return Slip(code=Code.NO_DASH, place=(at + 1, len(lines[at]) - len(first) + 1), what=what)
    return None


def wrapped(text: str) -> str:
    """Say what is wrong with the quotes of a text that YAML takes for one without any; "" if nothing is."""
    if re.fullmatch(r"[“”„‘’][^“”]*[“”’‘\"']", text):
        return f"this text is in curly quotes ({text[0]}), which YAML takes for a part of it"
    if text.count('"') == 1 and text.endswith('"'):
        return 'this text ends with a quote (") that none opens'
    return ""


def name_at(lines: list[str], line: int) -> str:
    """Return what the entry is called that a line belongs to, such as “C02” or “level 1”; "" for the head."""
    for at in range(min(line, len(lines)), max(line - LONGEST_ENTRY, 0), -1):
        said = lines[at - 1]
        if found := _name.match(said):
            name = re.split(r"\s+\w+:|\s*$", found["name"][:60])[0]
            return f"level {name}" if found["key"] == "value" else name
        if re.match(r"[a-z_]+(?::|$)|---", said):
            return ""
    return ""


def _named(character: str) -> str:
    name = unicodedata.name(character, f"U+{ord(character):04X}").lower()
    shown = "" if character.isspace() or not character.isprintable() else f" ({character})"
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}{shown}"


def _in_list(lines: list[str], at: int, indent: str) -> bool:
    """Whether the lines before make an entry of a list likely at this indent."""
    for before_it in range(at - 1, -1, -1):
        line = lines[before_it]
        if not line.strip():
            continue
        before = len(line) - len(line.lstrip(" "))
        if before <= len(indent):
            return bool((dash := _dash.match(line)) and dash[1] == indent) or line.rstrip().endswith(":")
    return False


def _in_line(line: str, at: int) -> Slip | None:
    """Return what is wrong with one line, apart from quotes."""
    value = _value.match(line)
    if value and (slip := _in_value(line, at, value)):
        return slip
    if found := _no_space_dash.match(line):
        what = "there is no space behind the dash"
        return Slip(code=Code.NO_SPACE, place=(at, found.start(1) + 1), what=what)
    if found := _no_colon.match(line):
        what = f"there is no colon but “{found[2]}” behind {quoted(found[1])}"
        return Slip(code=Code.SYNTAX, place=(at, found.start(2) + 1), what=what, hint="Write a colon.")
    if found := _comma.match(line):
        what = "a comma follows the text in quotes"
        return Slip(code=Code.SYNTAX, place=(at, found.start(2) + 1), what=what, hint="Remove the comma.")
    if found := _no_space_colon.match(line):
        what = f"there is no space behind the colon of {quoted(found[1])}"
        return Slip(code=Code.NO_SPACE, place=(at, found.start(1) + 1), what=what)
    return None


def _in_value(line: str, at: int, value: re.Match[str]) -> Slip | None:
    """Return what makes a value on this line something else for YAML than the text it was meant as."""
    start, text = value.start("value"), value["value"]
    if text[0] in _curly:
        what = f"the text begins with a curly quote ({text[0]}), which quotes nothing in YAML"
        return Slip(code=Code.QUOTES, place=(at, start + 1), what=what)
    if (found := _no_text.match(text)) and not _block.search(line):
        what = f"a text without quotes can't begin with “{found[0][0]}”"
        hint = "Put the text in quotes."
        return Slip(code=Code.SYNTAX, place=(at, start + 1), what=what, hint=hint)
    begun = re.match(r"(#)\S", text) or (_hash.search(text) if text[0] not in "\"'|>#" else None)
    if begun:
        what = "the text ends before this #, which begins a comment"
        return Slip(code=Code.HASH, place=(at, start + begun.start(1) + 1), what=what)
    return None


def _quote(lines: list[str]) -> Slip | None:
    """Return the first text in quotes that is not closed, or closed before its end."""
    at = 0
    while at < len(lines):
        line = lines[at]
        indent = len(line) - len(line.lstrip(" "))
        if _block.search(line):
            at = _next_within(lines, at, indent)
            continue
        for start in _openings(line):
            end = _closing(lines, at, start, indent)
            if end is None:
                return _unclosed(line, at, start)
            if slip := _early(lines, line[start], end):
                return slip
            if end[0] != at:
                break
        at += 1
    return None


def _next_within(lines: list[str], at: int, indent: int) -> int:
    """Return the first line behind a block of text."""
    at += 1
    while at < len(lines) and (not lines[at].strip() or len(lines[at]) - len(lines[at].lstrip(" ")) > indent):
        at += 1
    return at


def _openings(line: str) -> Iterator[int]:
    """Yield where a value begins with a quote, in brackets as well."""
    value = _value.match(line)
    if not value or value["value"].startswith("#"):
        return
    start = value.start("value")
    if line[start] in "\"'":
        yield start
    elif line[start] in "[{":
        at = start
        while found := re.compile(r"""(?:[\[{,]|: ) *(["'])""").search(line, at):
            yield found.start(1)
            close = re.compile(_ENDS[found[1]]).match(line, found.start(1))
            at = close.end() if close else len(line)


_ENDS = {'"': r'"(?:[^"\\]|\\.)*"', "'": r"'(?:[^']|'')*'"}


def _closing(lines: list[str], at: int, start: int, indent: int) -> Place | None:
    """Return where a quote is closed, as line and column from 0, None if it is not among its own lines."""
    last = at + 1
    while last < len(lines) and (
        not lines[last].strip() or len(lines[last]) - len(lines[last].lstrip(" ")) > indent
    ):
        last += 1
    found = re.compile(_ENDS[lines[at][start]], re.DOTALL).match("\n".join(lines[at:last]), start)
    if not found:
        return None
    text = found.string[: found.end() - 1]
    return at + text.count("\n"), len(text) - text.rfind("\n") - 1


def _unclosed(line: str, at: int, start: int) -> Slip:
    hint = f"Close the quotes with another {line[start]} at the end of the text."
    if curly := next((one for one in line[start:] if one in _curly[:3]), ""):
        hint = f"The curly quote {curly} closes nothing: type a straight one ({line[start]})."
    what = f"the quote {line[start]} that opens this text is not closed"
    return Slip(code=Code.QUOTES, place=(at + 1, start + 1), what=what, hint=hint)


def _early(lines: list[str], quote: str, end: Place) -> Slip | None:
    """Return the slip if more of the text follows behind the quote that closes it."""
    at, column = end
    rest = lines[at][column + 1 :]
    if re.match(r"\s*(?:$|#|[,\]}:])", rest):
        return None
    hint = "Put quotes around the whole text or nowhere."
    if rest[0].isalnum():
        other, twice = ("double quotes", "''") if quote == "'" else ("single quotes", '\\"')
        hint = f"Put the text in {other}, or write {twice} for each {quote} in it."
    what = f"the quote {quote} ends the text here, and {quoted(rest.strip())} follows"
    return Slip(code=Code.QUOTES, place=(at + 1, column + 1), what=what, hint=hint)
