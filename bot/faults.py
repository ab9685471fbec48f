"""What ends the program, in words for whoever runs it."""

import traceback
from pathlib import Path

_ROOT = Path(__file__).parents[1]
_PACKAGES = ("bot", "flows", "storage")


class OperatorFault(Exception):  # noqa: N818 – the family of faults that somebody can mend
    """Something whoever runs the program can mend. The text says what to do; it quotes no secret."""


def behind(error: Exception) -> list[Exception]:
    """The failures an error stands for: itself, or those that tasks side by side ended with."""
    if isinstance(error, ExceptionGroup):
        return [one for inner in error.exceptions for one in behind(inner)]
    return [error]


def unexpected(error: Exception) -> list[str]:
    """A failure that nobody foresaw, in lines to be passed on: its kind and places, and not one value.

    The text of such an error, and a traceback, may quote an answer or a token.
    """
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{_short(frame.filename)}:{frame.lineno}" for frame in frames]
    ours = [place for place in places if place.startswith(_PACKAGES)]
    where = (ours or places or ["nowhere"])[-1]
    return [
        f"Something went wrong ({type(error).__name__} in {where}). Everything saved is safe.",
        "Please report these lines; they hold no answers and no secrets.",
        *(f"  {place} {frame.name}" for place, frame in zip(places, frames, strict=True)),
    ]


def _short(filename: str) -> str:
    """A file of ours by its path in the project, any other by its name behind a ~."""
    path = Path(filename)
    if path.is_relative_to(_ROOT) and path.relative_to(_ROOT).parts[0] in _PACKAGES:
        return str(path.relative_to(_ROOT))
    return f"~/{path.parent.name}/{path.name}"
