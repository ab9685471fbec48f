"""A framework from bytes that were checked before: built from what YAML says, without looking for problems.

That leaves out pydantic, which takes a tenth of a second to load and ten megabytes for as long as the process
lives.
"""

from dataclasses import is_dataclass
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from flows.framework import Framework
from storage.framework.marks import read_tree
from storage.framework.problems import Findings, FrameworkProblems


def build_known(text: str, version: str) -> Framework | None:
    """Return the framework that a text describes, None where it is not what was checked after all."""
    findings = Findings()
    root = read_tree(text, findings)
    try:
        findings.raise_any()
        framework: Framework = _made(Framework, dict(**root.plain(), version=version) if root else None)
    except (FrameworkProblems, TypeError, KeyError, AttributeError):
        return None
    return framework


def _made(kind: Any, plain: Any) -> Any:
    """A value of a framework's class, or a tuple of such, from dicts and lists; anything else as it is."""
    if isinstance(kind, type) and is_dataclass(kind):
        hints = _hints(kind)
        return kind(**{name: _made(hints[name], value) for name, value in plain.items()})
    if get_origin(kind) is tuple:
        return tuple(_made(get_args(kind)[0], entry) for entry in plain)
    if kind == (float | None) and plain is not None:
        return float(plain)
    return plain


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
