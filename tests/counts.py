"""How much a property test tries: little at every change, as much as `COUNT` says in the long run."""

import os
from collections.abc import Sequence
from typing import TypeVar

from hypothesis import settings

T = TypeVar("T")

_COUNT = os.environ.get("COUNT", "")

IS_LONG = bool(_COUNT)
"""Whether this is the long run."""


def examples(few: int) -> int:
    """The number of examples of one property: `few`, or the environment's COUNT."""
    return int(_COUNT) if _COUNT else few


def files_with(texts: int, few: int) -> int:
    """The number of files with so many texts each: `few`, or as many as hold ten times COUNT of them."""
    return -(-10 * int(_COUNT) // texts) if _COUNT else few


def some(cases: Sequence[T]) -> Sequence[T]:
    """The first and the last of these at every change, all in the long run: for what takes a process each."""
    return cases if IS_LONG or len(cases) < 3 else (cases[0], cases[-1])


def register_profiles() -> None:
    """Make each run try the same examples, so that a failure is there again; a long run tries new ones.

    A failure prints the example and how to run it again.
    """
    settings.register_profile(
        "every change", max_examples=examples(40), derandomize=True, deadline=None, print_blob=True
    )
    settings.register_profile("long run", max_examples=examples(100), deadline=None, print_blob=True)
    settings.load_profile("long run" if IS_LONG else "every change")
