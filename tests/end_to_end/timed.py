"""Runs the program as `python -m bot` does, but by a clock that the test has set.

It goes on while processes come and go, and is one for all that are given the same setting: it is counted from
the monotonic clock, which all processes of a machine share.
"""

import os
import sys
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial

from bot.__main__ import main
from bot.clock import Clock

UNPACED = "AUDIT_TEST_UNPACED"
"""Set for a process that sends e-mails, and on Telegram beside a page, at once."""

_SETTING = "AUDIT_TEST_CLOCK"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def set_to(moment: datetime) -> dict[str, str]:
    """The setting, for a process's environment, of a clock on which it is this moment now."""
    return {_SETTING: str((moment - _EPOCH).total_seconds() - time.monotonic())}


def clock_of(environment: Mapping[str, str]) -> Clock:
    """The clock that was set."""
    ahead = float(environment[_SETTING])
    return lambda: _EPOCH + timedelta(seconds=ahead + time.monotonic())


def started(arguments: Sequence[str]) -> int:
    """Run it with these arguments; the exit code."""
    if UNPACED in os.environ:
        from bot.mail.channel import MailChannel  # noqa: PLC0415 – else nothing is loaded but what is asked for
        from bot.tg import serve as telegram  # noqa: PLC0415 – as above

        MailChannel.pace = None
        vars(telegram)["Telegram"] = partial(telegram.Telegram, pace=None)
    return main(arguments, clock=clock_of(os.environ))


if __name__ == "__main__":
    sys.exit(started(sys.argv[1:]))
