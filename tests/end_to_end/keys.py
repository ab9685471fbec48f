"""Somebody at a real terminal: keys go through a pseudo-terminal, and what stands on its screen is read."""

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Self

import pyte

from tests.end_to_end.running import PROGRAM, Home
from tests.patience import PATIENCE

CTRL_C, CTRL_D, ENTER, HOME, LEFT, UP, BACKSPACE = "\x03", "\x04", "\r", "\x1b[H", "\x1b[D", "\x1b[A", "\x7f"

ROWS = 400
"""Higher than any screen, so that nothing scrolls out of sight."""


_LAST = b"\0"
"""Shows as nothing."""


def pasted(text: str) -> str:
    """What a terminal sends for pasted text once it has been asked to mark it."""
    return f"\x1b[200~{text}\x1b[201~"


class Seat:
    """The program in a terminal of its own, which has `columns` and calls itself `term`.

    `command` runs instead of the program, if given. With `its_own` false no signal comes when that terminal
    goes.
    """

    def __init__(
        self,
        home: Home,
        *arguments: str,
        term: str = "xterm-256color",
        columns: int = 80,
        command: Sequence[str] = (),
        its_own: bool = True,
    ) -> None:
        self._screen = pyte.Screen(columns, ROWS)
        self._stream = pyte.ByteStream(self._screen)
        self.received = b""
        self._ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, columns, 0, 0))
        self._as_it_was = termios.tcgetattr(theirs)
        how: dict[str, Any] = {"stdin": theirs, "stdout": theirs, "stderr": theirs}
        how |= {"preexec_fn": lambda: os.login_tty(os.dup(0))} if its_own else {"start_new_session": True}
        self.process = subprocess.Popen(  # noqa: S603 – our own program
            command or [sys.executable, *PROGRAM, *(arguments or ("chat",))],
            cwd=home.folder,
            env={**home.environment, "TERM": term},
            **how,
        )
        self._theirs = theirs

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self._theirs)
        self.hang_up()

    @property
    def shown(self) -> list[str]:
        """The lines that stand on the screen, down to the last that is not empty."""
        lines = [line.rstrip() for line in self._screen.display]
        return "\n".join(lines).rstrip("\n").split("\n")

    @property
    def is_as_it_was(self) -> bool:
        """Whether the terminal is set as it was before the program came."""
        return termios.tcgetattr(self._theirs) == self._as_it_was

    def types(self, *keys: str | bytes) -> None:
        """Press keys, all of them at once."""
        data = b"".join(key.encode() if isinstance(key, str) else key for key in keys)
        while data:
            data = data[os.write(self._ours, data) :]
            self._look(0)

    def sees(self, words: str, times: int = 1) -> None:
        """Wait until these words stand on the screen so many times, whatever is broken over lines.

        What stands around them may come later: `asks_again` waits for the end of it.
        """
        self._until(lambda: " ".join(" ".join(self.shown).split()).count(words) >= times, f"saw {words!r}")

    def asks_again(self, typed: str = "") -> None:
        """Wait until the line to type in stands last, with what has been typed there."""
        self._until(lambda: self.shown[-1] == f"> {typed}".rstrip(), f"asked after {typed!r}")

    def answers(self, *messages: str, then: str) -> None:
        """Send messages, each once the one before has been answered, and see words at the end of it all."""
        for message in messages:
            before = len(self.shown)
            self.types(message, ENTER)
            self._until(partial(self._has_answered, before), f"answered {message!r}")
        self.sees(then)
        self.asks_again()

    def _has_answered(self, before: int) -> bool:
        return len(self.shown) >= before + 2 and self.shown[-1].startswith(">")

    def ended(self) -> int:
        """Wait until it ends and all that it wrote is on the screen, and return its exit code."""
        self._until(lambda: self.process.poll() is not None, "ended")
        # what is written to a terminal comes out of it in order, and later
        os.write(self._theirs, _LAST)
        self._until(lambda: self.received.endswith(_LAST), "came to the end of what it wrote")
        return self.process.wait()

    def _until(self, what: Callable[[], bool], became: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while not what():
            assert time.monotonic() < deadline, "\n".join([f"never {became}", *self.shown])
            self._look(0.1)

    def hang_up(self) -> None:
        """Take the terminal away."""
        if self._ours >= 0:
            os.close(self._ours)
            self._ours = -1

    def interrupts(self) -> None:
        """Send what Ctrl-C is where the program reads no keys: a signal to everybody in the terminal."""
        os.killpg(os.tcgetpgrp(self._ours), signal.SIGINT)

    def _look(self, seconds: float) -> None:
        """Take in what has been written, or is within so many seconds."""
        while select.select([self._ours], [], [], seconds)[0]:
            try:
                data = os.read(self._ours, 65536)
            except OSError:
                return
            self.received += data
            self._stream.feed(data)
            seconds = 0
