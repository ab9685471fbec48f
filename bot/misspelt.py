"""Settings that were meant and are none: what they were to set is not set."""

import difflib
import re
from collections.abc import Mapping, Sequence

_LIKE_OURS = re.compile("^AUDIT_?BOT_?", re.IGNORECASE)
_NEAR, _NEARER = 0.85, 0.92
"""How much of a name has to be that of a setting for Telegram, and of one whose beginning is ours."""

_FOR_TELEGRAM = ("TELEGRAM_TOKEN", "TELEGRAM_TOKEN_FILE", "TELEGRAM_UPDATES")
"""Those that a bot is lost without; names near the others are other programs'."""


def misspelt(environment: Mapping[str, str], names: Sequence[str], *, speaks: bool = False) -> list[str]:
    """A problem for each name that looks like a setting and is none: what it was meant to set is not set.

    `names` are the settings. Names such as TELEGRAM_BOT_TOKEN are other programs', but where this one
    `speaks` to Telegram.
    """
    problems = []
    known = {_LIKE_OURS.sub("", name): name for name in names}
    has_token = any(environment.get(name) for name in _FOR_TELEGRAM[:2])
    for_telegram = _FOR_TELEGRAM[2 if has_token else 0 :] if speaks else ()
    ours = [name for name in names if _LIKE_OURS.match(name)]
    for name in sorted(set(environment) - set(names)):
        if _LIKE_OURS.match(name):
            near = difflib.get_close_matches(_LIKE_OURS.sub("", name.upper()), known, n=1)
            meant = f"Did you mean {known[near[0]]}?" if near else f"The settings are {', '.join(names)}."
        elif near := _near(name, for_telegram, _NEAR) or _near(name, ours, _NEARER):
            meant = f"Did you mean {near[0]}?"
        else:
            continue
        problems.append(f"{name} is not a setting. {meant}")
    return problems


def _near(name: str, names: Sequence[str], share: float) -> list[str]:
    return difflib.get_close_matches(name.upper(), names, n=1, cutoff=share)
