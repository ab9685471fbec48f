"""The program started from a process that has loaded it already, which spares each start its imports.

`python -m tests.end_to_end.ready SOCKET` loads everything, then forks for each start that it is asked for,
until its standard input ends. What it forks is a process of its own, with the arguments, the folder, the
environment and the files that were asked for. It differs from one that was started anew in two ways: nothing
is loaded in it late, and it starts to draw when the first picture is wanted. The long run and what measures
coverage start all anew.
"""

import atexit
import gc
import importlib
import json
import os
import pkgutil
import select
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from contextlib import closing, suppress
from functools import cache
from pathlib import Path
from typing import Any

import bot
import flows
import storage
from bot.report.painter import Painter
from tests.counts import IS_LONG
from tests.paths import ROOT
from tests.patience import PATIENCE, eventually
from tests.shifted import shifts
from tests.tables import remember_statements, remember_tables

READY = ("tests.end_to_end.timed", "tests.end_to_end.unpaced", "tests.end_to_end.several")
"""The modules that can be started so; each has `started`, which is given the arguments."""

MOST = 1 << 20
ELSEWHERE = ("bot.report", "bot.keyboard", "storage.migrations")
"""What only other processes load, or only a terminal, or Alembic by itself."""


# who asks


class Started:
    """A process that was started so, as far as a Popen is needed."""

    def __init__(self, line: socket.socket) -> None:
        self._line = line
        self.pid = int(_told(line))
        self.returncode: int | None = None

    def poll(self) -> int | None:
        """The exit code once it has ended; the negative number of the signal that ended it."""
        if self.returncode is None and select.select([self._line], [], [], 0)[0]:
            self.wait()
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Wait until it has ended."""
        if self.returncode is None:
            self._line.settimeout(timeout)
            self.returncode = int(_told(self._line))
            self._line.close()
        return self.returncode

    def send_signal(self, number: int) -> None:
        """Send it a signal, if it has not ended."""
        if self.poll() is None:
            with suppress(ProcessLookupError):
                os.kill(self.pid, number)

    def terminate(self) -> None:
        """End it as a service manager does."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """End it at once."""
        self.send_signal(signal.SIGKILL)


def can_start(arguments: Sequence[str], environment: Mapping[str, str]) -> bool:
    """Whether what a new interpreter would do at its start is what this one has done."""
    other = {name: value for name, value in environment.items() if name.startswith("PYTHON")}
    shifted = {name: environment.get(name, "") for name in ("LD_PRELOAD", "LC_ALL", "TZ", "LANG")}
    return (
        not IS_LONG
        and not any(name.startswith("COVERAGE_") for name in environment)
        and arguments[0] == "-m"
        and arguments[1] in READY
        and other == {"PYTHONPATH": str(ROOT)}
        and shifted == {name: shifts().get(name, "") for name in shifted}
    )


def start(
    arguments: Sequence[str], folder: Path, environment: Mapping[str, str], files: Sequence[int]
) -> Started:
    """Start it with these as its standard input, output and error."""
    line = socket.socket(socket.AF_UNIX)
    line.connect(_socket())
    asked = json.dumps([list(arguments[1:]), str(folder), dict(environment)]).encode()
    assert len(asked) < MOST
    socket.send_fds(line, [len(asked).to_bytes(4)], list(files))
    line.sendall(asked)
    return Started(line)


def run(
    arguments: Sequence[str], folder: Path, environment: Mapping[str, str], typed: bytes
) -> "subprocess.CompletedProcess[bytes]":
    """Run it to its end with this on its standard input."""
    reading, writing = os.pipe()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        try:
            process = start(arguments, folder, environment, [reading, out.fileno(), err.fileno()])
        finally:
            os.close(reading)
        typing = threading.Thread(target=_type, args=(writing, typed))
        typing.start()
        try:
            code = process.wait(PATIENCE)
        finally:
            process.kill()
            typing.join()
        out.seek(0)
        err.seek(0)
        return subprocess.CompletedProcess(list(arguments), code, out.read(), err.read())


def _type(pipe: int, typed: bytes) -> None:
    with suppress(BrokenPipeError), os.fdopen(pipe, "wb", buffering=0) as end:
        while typed:
            typed = typed[end.write(typed) :]


def _told(line: socket.socket) -> str:
    said = b""
    while not said.endswith(b"\n"):
        more = line.recv(1)
        assert more, "whoever starts processes has gone"
        said += more
    return said.decode()


@cache
def _socket() -> str:
    """Where the one of this process listens; it ends with this process."""
    folder = tempfile.mkdtemp(prefix="ready-")
    path = os.path.join(folder, "socket")  # noqa: PTH118 – it is a string that is wanted
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen([sys.executable, "-m", __name__, path], stdin=subprocess.PIPE, env=env)  # noqa: S603 – our own
    atexit.register(_end, process, folder)
    eventually(lambda: os.path.exists(path) or process.poll() is not None)  # noqa: PTH110 – as above
    assert process.poll() is None
    return path


def _end(process: "subprocess.Popen[bytes]", folder: str) -> None:
    process.communicate()
    for path in (Path(folder, "socket"), Path(folder)):
        path.rmdir() if path.is_dir() else path.unlink(missing_ok=True)


# who starts


def main(path: str) -> None:
    """Listen, until the standard input ends."""
    modules = [importlib.import_module(name) for name in ("alembic.command", *READY)]
    for package in (flows, storage, bot):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not found.name.startswith(ELSEWHERE) and not found.name.endswith("__main__"):
                importlib.import_module(found.name)
    remember_tables()
    remember_statements()
    Painter.warm = _not_yet  # type: ignore[method-assign, assignment]  # the first picture starts the worker
    gc.collect()
    gc.freeze()
    # Ctrl-C is for the tests; who started this ends it
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with closing(socket.socket(socket.AF_UNIX)) as listening:
        listening.bind(f"{path}.new")
        listening.listen(64)
        # there is no such file before somebody listens at it
        os.rename(f"{path}.new", path)  # noqa: PTH104 – as above
        while sys.stdin not in select.select([sys.stdin, listening], [], [])[0]:
            line, _ = listening.accept()
            _take_leave()
            if os.fork() == 0:
                listening.close()
                _watch(line, dict(zip(READY, modules[1:], strict=True)))
            line.close()
    _take_leave()


def _take_leave() -> None:
    """Let go of those that have ended."""
    with suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


async def _not_yet(_: Painter) -> None:
    """Leave the worker for later."""


def _watch(line: socket.socket, modules: Mapping[str, Any]) -> None:
    """Start what is asked for and tell its number, then its end."""
    size, files, _, _ = socket.recv_fds(line, 4, 3)
    asked = b""
    while len(asked) < int.from_bytes(size):
        asked += line.recv(MOST)
    pid = os.fork()
    if pid == 0:
        line.close()
        _become(json.loads(asked), files, modules)
    for file in (0, 1, 2, *files):
        os.close(file)
    with suppress(BrokenPipeError):
        line.sendall(f"{pid}\n".encode())
        _, status = os.waitpid(pid, 0)
        line.sendall(f"{os.waitstatus_to_exitcode(status)}\n".encode())
    os._exit(0)


def _become(asked: Any, files: Sequence[int], modules: Mapping[str, Any]) -> None:
    """Be the process that was asked for, to its end."""
    (module, *arguments), folder, environment = asked
    for number, file in enumerate(files):
        os.dup2(file, number)
        os.close(file)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = [module, *arguments]
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115 – as an interpreter has it
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115 – as above
    sys.stderr = open(2, "w", encoding="utf-8", buffering=1, closefd=False)  # noqa: SIM115 – as above
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        code = modules[module].started(arguments)
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else bool(end.code)
    except BaseException:  # noqa: BLE001 – as an interpreter does
        sys.excepthook(*sys.exc_info())
        code = 1
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):
            stream.flush()
    os._exit(int(code))


if __name__ == "__main__":
    main(sys.argv[1])
