"""Words that people type, in files beside this one."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent


@cache
def names(*kinds: str) -> Sequence[str]:
    """The names of these kinds (partnerships, teams, posts, people), of all kinds without one."""
    found, kind = [], ""
    for line in (_HERE / "names.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            kind = line.strip("[]")
        elif line and not line.startswith("#") and (not kinds or kind in kinds):
            found.append(line)
    return tuple(found)
