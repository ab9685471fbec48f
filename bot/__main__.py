"""Where the program begins: Ctrl-C ends it without a trace from here on, also while everything else loads."""

import signal
import sys
from collections.abc import Sequence

from bot.clock import Clock, machine_clock


def main(arguments: Sequence[str] | None = None, *, clock: Clock = machine_clock) -> int:
    """Run a command on this clock and return its exit code; nothing can interrupt what comes after.

    0: done. 1: a failed check. 2: settings, a file or a database that can't be used. 70: a fault of ours.
    130: interrupted.
    """
    interrupted = signal.getsignal(signal.SIGINT)
    if interrupted is signal.default_int_handler:
        # nothing is open yet that would have to be closed
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from bot.commands import run  # noqa: PLC0415 – see above

    signal.signal(signal.SIGINT, interrupted)
    try:
        return run(arguments, clock)
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)


if __name__ == "__main__":
    sys.exit(main())
