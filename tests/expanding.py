"""Texts that a regular expression takes: every alternative of it stands in at least one of them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib import import_module
from itertools import chain
from typing import Any

_PARSER = import_module("re._parser")

A_LETTER, A_FIGURE, A_SPACE, A_SIGN = "q", "7", " ", "~"
"""What stands for any of them: no word, and no part of one, has these."""
_ANY = (A_LETTER, A_FIGURE, A_SIGN, A_SPACE)
_OF_A_CLASS = {
    "CATEGORY_WORD": (A_LETTER, A_FIGURE),
    "CATEGORY_NOT_WORD": (A_SIGN, A_SPACE),
    "CATEGORY_DIGIT": (A_FIGURE,),
    "CATEGORY_NOT_DIGIT": (A_LETTER, A_SIGN, A_SPACE),
    "CATEGORY_SPACE": (A_SPACE,),
    "CATEGORY_NOT_SPACE": (A_LETTER, A_FIGURE, A_SIGN),
}


def expanded(source: str, is_let_by: Callable[[str], bool]) -> list[str]:
    """All alternatives, each among others that a gate does not let by, where there are such.

    They stand among the first such ones, and among the last. What an expression only looks at, ahead or
    behind, is not heeded: some of these texts it does not take.
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
                return _of_class(of)
            case "LITERAL" | "NOT_LITERAL" | "ANY":
                return list(_of_member(str(kind), of))
            case "BRANCH":
                branches = reversed(of[1]) if self.from_the_last else of[1]
                return self._sorted(text for branch in branches for text in self.through(branch))
            case "SUBPATTERN":
                return self.through(of[-1])
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                least, _, inner = of
                return [*([] if least else [""]), *(text * max(least, 1) for text in self.through(inner))]
        return [""]

    def _sorted(self, texts: Iterable[str]) -> list[str]:
        return sorted(dict.fromkeys(texts), key=self.is_let_by)


def _of_class(members: Sequence[Any]) -> list[str]:
    """Return one of each member of a class, or what is in none of them where it is negated."""
    if str(members[0][0]) == "NEGATE":
        others = set(_of_class(members[1:]))
        return [next(one for one in _ANY if one not in others)]
    return list(chain.from_iterable(_of_member(str(kind), of) for kind, of in members))


def _of_member(kind: str, of: Any) -> Sequence[str]:
    match kind:
        case "LITERAL":
            return (chr(of),)
        case "RANGE":
            return (chr(of[0]),)
        case "NOT_LITERAL":
            return (A_SIGN,)
        case "CATEGORY":
            return _OF_A_CLASS[str(of)]
    return (A_SPACE, A_LETTER)
