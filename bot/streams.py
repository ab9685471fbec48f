"""The standard streams, made safe to use whatever the program was started with."""

import os
import sys
from pathlib import Path


def prepare_streams() -> None:
    """Make the standard streams speak UTF-8 and never fail on a character; one that is closed is empty."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        # opened in this order, each takes the place of the one that is missing, before a database does
        stream = getattr(sys, name) or Path(os.devnull).open(mode)  # noqa: SIM115 – stays open to the end
        setattr(sys, name, stream)
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace" if name == "stderr" else "replace")


def end_output() -> None:
    """Write out what is still to be printed. If nobody reads on or there is no room, it goes nowhere.

    The interpreter does the same once more at its end, and would complain.
    """
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
