"""Lets the tests run under a clock, zone and locale that were set for all of them, see `tests.any_hour`."""

import os
import select
import time

import pytest

_SHIFTS = ("LD_PRELOAD", "FAKETIME", "NO_FAKE_STAT", "TZ", "LC_", "LANG", "LOCPATH")


def shifts() -> dict[str, str]:
    """What a process needs of our environment to see the clock, zone and locale that we see."""
    return {name: value for name, value in os.environ.items() if name.startswith(_SHIFTS)}


def let_sleep() -> None:
    """Make `time.sleep` work under libfaketime before 0.9.11.

    Since Python 3.11 it sleeps until a moment of the monotonic clock, which libfaketime takes for a shifted
    one even where it was told to leave that clock alone: https://github.com/wolfcw/libfaketime/issues/426
    """
    if "FAKETIME" in os.environ:
        pytest.MonkeyPatch().setattr(time, "sleep", lambda seconds: select.select((), (), (), seconds))
