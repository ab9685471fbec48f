"""What a process of ours for one kind of work is started with."""

import os
from pathlib import Path

_ROOT = Path(__file__).parents[2]
_OURS = ("AUDIT_BOT_", "TELEGRAM_")


def environment() -> dict[str, str]:
    """The environment of a process that finds this program and knows none of its secrets."""
    known = {name: value for name, value in os.environ.items() if not name.startswith(_OURS)}
    known["PYTHONPATH"] = os.pathsep.join(filter(None, [str(_ROOT), known.get("PYTHONPATH")]))
    return known
