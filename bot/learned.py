"""What was learned from made-up sentences, as it comes with the program."""

from functools import cache
from importlib import resources

from flows.identifiers import Likeness


@cache
def likeness() -> Likeness:
    """Read once, when the first text has to be judged."""
    return Likeness.read(resources.files("flows.identifiers").joinpath("likeness.json").read_text("utf-8"))
