"""Texts that a regular expression takes: every alternative of it stands in at least one of them."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any

_PARSER = import_module("re._parser")

A_LETTER, A_FIGURE, A_SPACE, A_SIGN = "q", "7", " ", "~"
_OF_A_CLASS = {"CATEGORY_WORD": A_LETTER, "CATEGORY_DIGIT": A_FIGURE, "CATEGORY_SPACE": A_SPACE}


def expanded(source: str, is_let_by: Callable[[str], bool]) -> list[str]:
    """All alternatives, each among such others as a gate least lets by, the first of them or the last.

    What an expression only looks at, ahead or behind, is not heeded: some of these it takes not.
    """
    parsed = _PARSER.parse(source)
    ways = (_Way(is_let_by, from_the_last=last) for last in (False, True))
    return list(dict.fromkeys(text for way in ways for text in way.through(parsed)))


@dataclass(frozen=True)
class _Way:
    is_let_by: Callable[[str], bool]
    from_the_last: bool

    def through(self, nodes: Iterable[Any]) -> list[str]:
        """Texts of a sequence, those first that the gate does not let by."""
        pieces = [self._piece(*node) for node in nodes]
        usual = [piece[0] for piece in pieces]
        made = ["".join(usual)]
        for at, piece in enumerate(pieces):
            made += ("".join((*usual[:at], other, *usual[at + 1 :])) for other in piece[1:])
        return self._sorted(made)

    def _piece(self, kind: Any, of: Any) -> list[str]:
        match str(kind):
            case "IN":
                return list(dict.fromkeys(_of_class(of)))
            case "LITERAL" | "NOT_LITERAL" | "ANY":
                return list(_of_class([(kind, of)]))
            case "BRANCH":
                branches = reversed(of[1]) if self.from_the_last else of[1]
                return self._sorted(text for branch in branches for text in self.through(branch))
            case "SUBPATTERN":
                return self.through(of[-1])
            case "MAX_REPEAT" | "MIN_REPEAT":
                least, _, inner = of
                return [*([] if least else [""]), *(text * max(least, 1) for text in self.through(inner))]
        return [""]

    def _sorted(self, texts: Iterable[str]) -> list[str]:
        return sorted(dict.fromkeys(texts), key=self.is_let_by)


def _of_class(members: Iterable[Any]) -> Iterator[str]:
    for kind, of in members:
        match str(kind):
            case "NEGATE":
                yield A_SIGN
                return
            case "LITERAL":
                yield chr(of)
            case "RANGE":
                yield chr(of[0])
            case "CATEGORY":
                yield _OF_A_CLASS.get(str(of), A_SIGN)
            case _:
                yield A_LETTER
