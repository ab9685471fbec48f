"""How much a property test tries: little at every change, as much as `COUNT` says in the long run."""

import os

from hypothesis import settings

_COUNT = os.environ.get("COUNT", "")

IS_LONG = bool(_COUNT)
"""Whether this is the long run."""


def examples(few: int) -> int:
    """The number of examples of one property: `few`, or the environment's COUNT."""
    return int(_COUNT) if _COUNT else few


def register_profiles() -> None:
    """Make each run try the same examples, so that a failure is there again; a long run tries new ones.

    A failure prints the example and how to run it again.
    """
    settings.register_profile(
        "every change", max_examples=examples(40), derandomize=True, deadline=None, print_blob=True
    )
    settings.register_profile("long run", max_examples=examples(100), deadline=None, print_blob=True)
    settings.load_profile("long run" if IS_LONG else "every change")
