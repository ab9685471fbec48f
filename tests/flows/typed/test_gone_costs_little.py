"""What a coordinator types first is not held up by how many forms there are."""

import re
from dataclasses import astuple

from flows.typed.gone import _forms_of, told_who_left
from flows.wording import Words

MOST = 100_000
"""Characters of the expressions: one that had each form in each gap was 12 million, and took 17 seconds."""


def test_expressions_stay_small() -> None:
    """What fills a gap is a form of its own."""
    forms = _forms_of(Words("en"))
    bound = [getattr(one, "__self__", one) for one in astuple(forms)]
    assert sum(len(one.pattern) for one in bound if isinstance(one, re.Pattern)) < MOST


def test_gaps_are_filled_by_what_has_gaps_itself() -> None:
    """A form in a form, in any order."""
    said = "swap somebody who has left health for someone else in health"
    assert told_who_left(said, Words("en")) is not None
    assert told_who_left("swap somebody who has eaten for somebody else", Words("en")) is None
