"""Has pictures, workbooks and papers made by a worker process, so that none holds up the conversation."""

import asyncio
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Sequence
from contextlib import suppress
from typing import cast

from bot.report.processes import environment
from bot.report.worker import DRAWN, LENGTH
from flows.blanks import Blank
from flows.replies import Paper, Star
from flows.reports import Report
from storage.codec import encode

COMMAND = (sys.executable, "-m", "bot.report.worker")
PATIENCE = 20.0
FAREWELL = 2.0


class PaintingFailed(Exception):  # noqa: N818 – says what happened, as a sentence would
    """No picture came of it. The text names the kind of failure, never what was to be drawn."""


def order_of(shown: Star | Report | Blank | Paper) -> bytes:
    """What is to be shown as the worker takes it; raises `PaintingFailed` for anything else."""
    try:
        return encode(shown).encode()
    except (KeyError, TypeError, ValueError):
        raise PaintingFailed("neither a star nor a report") from None


class Painter:
    """Makes one file at a time; the worker is started by the first and restarted when it fails.

    `command` starts a worker, `patience` is how many seconds it has for an answer, its own start included.
    """

    def __init__(self, command: Sequence[str] = COMMAND, patience: float = PATIENCE) -> None:
        self._command = command
        self._patience = patience
        self._worker: Process | None = None
        self._lock = asyncio.Lock()

    async def file(self, shown: Star | Report | Blank | Paper) -> bytes:
        """Draw a star as a PNG, or write a report or a blank as a workbook, or a paper as what it asks for.

        Raises `PaintingFailed` if that can't be done or two workers gave no answer.
        """
        return await self.made(order_of(shown))

    async def made(self, order: bytes) -> bytes:
        """The file of an order; raises `PaintingFailed` like `file`."""
        return await self._answer(order)

    async def warm(self) -> None:
        """Start the worker and wait until it can draw at once; raises `PaintingFailed` if it never can."""
        await self._answer(b"")

    async def close(self) -> None:
        """End the worker: by the end of its input, or by force after two seconds."""
        async with self._lock:
            worker, self._worker = self._worker, None
            if worker is None:
                return
            _input(worker).close()
            try:
                with suppress(TimeoutError):
                    # one that does not go by itself is ended below
                    async with asyncio.timeout(FAREWELL):
                        await worker.wait()
            finally:
                await _end(worker)

    async def _answer(self, request: bytes) -> bytes:
        async with self._lock:
            why = ""
            for _ in range(2):
                try:
                    return _drawn(await self._exchange(request))
                except TimeoutError:
                    why = f"it took over {self._patience:g} seconds"
                except EOFError:
                    why = "it died or could not start"
                except OSError as error:
                    why = error.strerror or type(error).__name__
        raise PaintingFailed(f"no answer from the worker, {why}")

    async def _exchange(self, request: bytes) -> bytes:
        """Send a request and read its answer; a worker left in the middle of it is never used again."""
        worker = self._worker = self._worker or await self._start()
        try:
            async with asyncio.timeout(self._patience):
                _input(worker).write(len(request).to_bytes(LENGTH) + request)
                await _input(worker).drain()
                size = int.from_bytes(await _output(worker).readexactly(LENGTH))
                return await _output(worker).readexactly(size)
        except BaseException:
            self._worker = None
            await _end(worker)
            raise

    async def _start(self) -> Process:
        """Start a worker that finds this program and knows none of its secrets."""
        return await asyncio.create_subprocess_exec(
            *self._command, stdin=PIPE, stdout=PIPE, env=environment()
        )


def _drawn(answer: bytes) -> bytes:
    if answer[:1] != DRAWN:
        raise PaintingFailed(answer[1:].decode("ascii", "replace"))
    return answer[1:]


async def _end(worker: Process) -> None:
    """End a worker by force, if it still runs, and take leave of it."""
    with suppress(ProcessLookupError):
        worker.kill()
    await worker.wait()


def _input(worker: Process) -> asyncio.StreamWriter:
    return cast(asyncio.StreamWriter, worker.stdin)


def _output(worker: Process) -> asyncio.StreamReader:
    return cast(asyncio.StreamReader, worker.stdout)
