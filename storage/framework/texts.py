"""Every id, line, text and list of a framework file against the table of limits."""

import re
from collections.abc import Iterator

from flows.lengths import units
from flows.nations import worded
from storage.framework.limits import LIMITS, Limit
from storage.framework.problems import UNFIT, Code, Findings, quoted
from storage.framework.tree import Kind, Node

_limits = {limit.key: limit for limit in LIMITS if limit.kind != "entries"}
_amounts = {limit.key: limit for limit in LIMITS if limit.kind == "entries"}
_id = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
_any_key = frozenset({"domains[].items[].guidance", "words[].nations"})


def check_texts(root: Node, findings: Findings) -> None:
    """Note every text, id and list that doesn't keep its limit; what has none is left alone."""
    longest = _longest(root)
    for key, node in _walk("", root):
        if findings.full:
            return
        if node.kind is Kind.LIST and key in _amounts:
            _check_amount(_amounts[key], node, findings)
        elif node.text is not None and key in _limits:
            text = worded(node.text, longest) if key.startswith("domains") else node.text
            _check_text(_limits[key], node, text, findings)


def _longest(root: Node) -> dict[str, str]:
    """The longest word that each placeholder may become."""
    found: dict[str, str] = {}
    for one in root.every("words"):
        words = [word.text or "" for _, word in one.get("nations").keys.values()]
        found[one.get("id").text or ""] = max(words, key=units, default="")
    return found


def _walk(key: str, node: Node) -> Iterator[tuple[str, Node]]:
    yield key, node
    for entry in node.entries:
        yield from _walk(f"{key}[]", entry)
    for name, (_, value) in node.keys.items():
        step = "*" if key in _any_key else name
        yield from _walk(f"{key}.{step}" if key else step, value)


def _name(key: str) -> str:
    return quoted(key.removesuffix("[]").removesuffix(".*").rpartition(".")[2])


def _check_amount(limit: Limit, node: Node, findings: Findings) -> None:
    name, amount = _name(limit.key), len(node.entries)
    if not amount and limit.key == "domains[].items":
        findings.add(Code.EMPTY_DOMAIN, node.place, "this domain has no items")
    elif amount < limit.least:
        what = f"{name} has {amount} entries, at least {limit.least} needed"
        findings.add(Code.TOO_FEW, node.place, what)
    elif amount > limit.most:
        findings.add(Code.TOO_MANY, node.place, f"{name} has {amount} entries, at most {limit.most} fit")


def _check_text(limit: Limit, node: Node, text: str, findings: Findings) -> None:
    name, length = _name(limit.key), units(text)
    if limit.least and not text.strip():
        findings.add(Code.EMPTY_TEXT, node.place, f"{name} is empty")
    elif length > limit.most:
        # What is far too long is not searched for more, so that its length costs nothing.
        code = Code.LONG_ID if limit.kind == "id" else Code.LONG_TEXT
        findings.add(code, node.place, f"{name} has {length:,} characters, at most {limit.most} fit")
    elif limit.kind == "id" and not _id.fullmatch(text):
        findings.add(Code.BAD_ID, node.place, f"{quoted(text)} is not an id")
    elif found := UNFIT.search(text):
        what = f"{name} holds the character U+{ord(found.group()):04X}"
        findings.add(Code.UNFIT_CHARACTER, node.place, what)
    elif limit.kind == "line" and "\n" in text:
        findings.add(Code.LINE_BREAK, node.place, f"{name} is more than one line")
