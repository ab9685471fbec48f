"""A tree of values -> a Framework: keys and kinds are checked by pydantic, and reported in our own words.

Strict validation takes lists for tuples and keys for dataclasses only from JSON, so the plain data goes
through JSON once; that costs a millisecond.
"""

import dataclasses
import json
from functools import cache
from typing import Any, get_args, get_type_hints

from pydantic import TypeAdapter, ValidationError

from flows.framework import Framework
from storage.framework.problems import Code, Findings, did_you_mean, hint_for, quoted
from storage.framework.tree import NOWHERE, Kind, Node

Path = tuple[int | str, ...]

_wanted = {
    "string_type": Kind.TEXT,
    "int_type": Kind.NUMBER,
    "int_from_float": Kind.NUMBER,
    "float_type": Kind.NUMBER,
    "finite_number": Kind.NUMBER,
    "bool_type": Kind.TRUTH,
    "tuple_type": Kind.LIST,
    "dataclass_type": Kind.KEYS,
    "dict_type": Kind.KEYS,
}

_codes = {
    Kind.TEXT: Code.NOT_TEXT,
    Kind.NUMBER: Code.NOT_WHOLE_NUMBER,
    Kind.TRUTH: Code.NOT_TRUE_OR_FALSE,
    Kind.LIST: Code.NOT_A_LIST,
    Kind.KEYS: Code.NOT_KEYS,
}


@cache
def _adapter() -> TypeAdapter[Framework]:
    return TypeAdapter(Framework)


def build(root: Node, version: str, findings: Findings) -> Framework | None:
    """Return the framework that the tree describes, or None with each wrong key and kind in `findings`."""
    if "version" in root.keys:
        what = "“version” is not a key of the file: it is computed from the file's bytes"
        findings.add(Code.UNKNOWN_KEY, root.keys["version"][0].place, what)
    data = root.plain() | {"version": version}
    try:
        return _adapter().validate_json(json.dumps(data))
    except ValidationError as error:
        _translate(root, [(each["type"], each["loc"]) for each in error.errors(include_url=False)], findings)
        return None


def _translate(root: Node, errors: list[tuple[str, Path]], findings: Findings) -> None:
    """Note pydantic's errors; a missing key that an unknown one was most likely meant for is left out."""
    meant: set[Path] = set()
    for kind, path in errors:
        if findings.full:
            return
        if kind == "unexpected_keyword_argument":
            meant.add((*path[:-1], _note_unknown(root, path, findings)))
    for kind, path in errors:
        if findings.full:
            return
        if kind == "missing" and path not in meant:
            _note_missing(root, path, findings)
        elif kind not in {"missing", "unexpected_keyword_argument"}:
            _note_kind(root, kind, path, findings)


def _note_unknown(root: Node, path: Path, findings: Findings) -> str:
    name = str(path[-1])
    holder = _locate(root, path[:-1])
    fields = [one for one in _fields(path[:-1]) if one != "version"]
    free = [one for one in fields if one not in holder.keys]
    key = holder.keys[name][0]
    if (begun := name.replace(":", " ").split()[0]) in free and begun != name:
        what = f"there is no colon with a space behind {quoted(begun)}"
        findings.add(Code.UNKNOWN_KEY, key.place, what, f"Write “{begun}: …”.")
        return begun
    findings.add(Code.UNKNOWN_KEY, key.place, f"unknown key {quoted(name)}", hint_for(name, free or fields))
    return did_you_mean(name, free or fields)


def _note_missing(root: Node, path: Path, findings: Findings) -> None:
    holder = _locate(root, path[:-1])
    if not holder.merges:
        findings.add(Code.MISSING_KEY, holder.place, f"the key {quoted(str(path[-1]))} is missing here")


def _note_kind(root: Node, kind: str, path: Path, findings: Findings) -> None:
    node = _locate(root, path)
    name = _name(path)
    if node.kind is Kind.NOTHING:
        findings.add(Code.NO_VALUE, node.place, f"{name} has no value")
    elif kind == "literal_error" and path != ("format",):
        allowed = [str(one) for one in get_args(_class_at(path))]
        what = f"{name} is {quoted(node.raw)}, not {' or '.join(allowed)}"
        findings.add(Code.UNKNOWN_CHOICE, node.place, what, hint_for(node.raw, allowed))
    elif path[-1] in {"looked_up", "checked"} and node.kind is Kind.DATE:
        return  # what is wrong with a day, the rules say
    elif kind in _wanted and node.kind is not Kind.REFUSED:
        _note_wrong_kind(_wanted[kind], node, name, findings)


def _note_wrong_kind(wanted: Kind, node: Node, name: str, findings: Findings) -> None:
    shown = quoted(node.raw) if node.raw else node.kind.value
    code, what = _codes[wanted], f"{name} is {shown}, not {wanted.value}"
    if wanted is Kind.TEXT and node.kind is Kind.TRUTH:
        code, what = Code.YES_NO, f"{name} is {shown}, which means true or false in YAML (the yes/no trap)"
    elif wanted is Kind.TEXT and node.raw:
        code, what = Code.NEEDS_QUOTES, f"{name} is {shown}, which is {node.kind.value} for YAML"
    elif wanted is Kind.TEXT and len(node.keys) == 1:
        begun = next(iter(node.keys))
        code, what = (
            Code.NEEDS_QUOTES,
            f"{name} has a colon behind {quoted(begun)}, which makes a key of it for YAML",
        )
    elif wanted is Kind.NUMBER and name == "“value”":
        code, what = Code.NOT_A_VALUE, f"{name} is {shown}"
    elif wanted is Kind.NUMBER:
        what = f"{name} is {shown}, not a whole number"
    findings.add(code, node.place, what)


def _name(path: Path) -> str:
    if not path:
        return "the file"
    if isinstance(path[-1], str):
        return quoted(path[-1])
    return f"entry {path[-1] + 1} of {_name(path[:-1])}"


def _locate(root: Node, path: Path) -> Node:
    node = root
    for part in path:
        node = node.get(part) if isinstance(part, str) else node.entries[part]
    return node if node is not NOWHERE else root


def _class_at(path: Path) -> Any:
    """Return the type that the value at a path must have."""
    kind: Any = Framework
    for part in path:
        kind = get_type_hints(kind)[part] if isinstance(part, str) else get_args(kind)[0]
    return kind


def _fields(path: Path) -> list[str]:
    return [one.name for one in dataclasses.fields(_class_at(path))]
