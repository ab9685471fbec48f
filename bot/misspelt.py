"""Settings that were meant and are none: what they were to set is not set."""

import difflib
import re
from collections.abc import Mapping, Sequence

_LIKE_OURS = re.compile("^AUDIT_?BOT_?", re.IGNORECASE)
_NEAR = 0.85
"""How much of a name has to be that of a setting, where its beginning is another."""

_OTHERS = frozenset({"TELEGRAM_API_ID", "TELEGRAM_API_HASH"})
"""Names of other programs that speak with Telegram."""


def misspelt(environment: Mapping[str, str], names: Sequence[str], *, speaks: bool = False) -> list[str]:
    """A problem for each name that looks like a setting and is none: what it was meant to set is not set.

    `names` are the settings. Names such as TELEGRAM_BOT_TOKEN are other programs', but where this one
    `speaks` to Telegram.
    """
    problems = []
    known = {_LIKE_OURS.sub("", name): name for name in names}
    all_near = [name for name in names if speaks or _LIKE_OURS.match(name)]
    for name in sorted(set(environment) - set(names) - _OTHERS):
        if _LIKE_OURS.match(name):
            near = difflib.get_close_matches(_LIKE_OURS.sub("", name.upper()), known, n=1)
            meant = f"Did you mean {known[near[0]]}?" if near else f"The settings are {', '.join(names)}."
        elif (near := difflib.get_close_matches(name.upper(), all_near, n=1, cutoff=_NEAR)) and not (
            environment.get(near[0])
        ):
            meant = f"Did you mean {near[0]}?"
        else:
            continue
        problems.append(f"{name} is not a setting. {meant}")
    return problems
