"""Telegram: two translations without side effects, and the glue that talks to its servers."""

import os
import sys
from importlib import import_module

# The library's own switch; without it each duration it reads is a deprecation warning.
os.environ.setdefault("PTB_TIMEDELTA", "true")

UNUSED = ("cryptography", "click")
"""What the library, and httpx below it, load where they find it: for Telegram's passports, 9 MB, and for a
command line. Others of ours need them, and load them themselves."""


def _load_library() -> None:
    """Load the library without these, as it is where they are not installed."""
    ruled_out = [name for name in UNUSED if name not in sys.modules]
    sys.modules.update(dict.fromkeys(ruled_out))  # type: ignore[arg-type]  # None is how a module is ruled out
    try:
        import_module("telegram")
    finally:
        for name in ruled_out:
            del sys.modules[name]


_load_library()
