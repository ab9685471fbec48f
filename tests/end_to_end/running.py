"""The program as people start it: a process of its own that is gone when the test is."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import uuid
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import IO, Any, Self

from tests.clocks import NOON
from tests.end_to_end import ready, timed
from tests.end_to_end.telegram_people import Posted, User
from tests.end_to_end.telegram_server import TOKEN, TelegramServer
from tests.paths import ROOT, TINY
from tests.patience import PATIENCE
from tests.shifted import shifts

PROGRAM = ("-m", "tests.end_to_end.timed")
"""What Python runs for `python -m bot`, by the clock of a home."""

AS_SHIPPED = (*PROGRAM, "telegram")
UNPACED = ("-m", "tests.end_to_end.unpaced")
_KEPT = ("HOME", "PATH", "COVERAGE_")
"""What the program's environment has of ours; nothing that is set here for it."""

_MARK = "AUDIT_TEST_MARK"

Running = ready.Started | subprocess.Popen[bytes]
"""A process that runs."""


class Home:
    """A folder to run the program in, with a database, and everything that was ever printed there.

    `now` is what the program's clock shows at first, at all its starts it goes on from there.
    """

    def __init__(self, folder: Path, framework: Path = TINY, now: datetime = NOON) -> None:
        self.folder = folder
        self.mark = uuid.uuid4().hex
        kept = {name: value for name, value in os.environ.items() if name.startswith(_KEPT)}
        self.environment = {
            **kept,
            **shifts(),
            "PYTHONPATH": str(ROOT),
            "AUDIT_BOT_FRAMEWORK": str(framework),
            _MARK: self.mark,
            **timed.set_to(now),
        }

    def run(
        self,
        *arguments: str,
        typed: bytes | str = b"",
        env: Mapping[str, str] | None = None,
    ) -> "subprocess.CompletedProcess[bytes]":
        """Run the program with such arguments to its end, with this on its standard input."""
        given = typed.encode() if isinstance(typed, str) else typed
        environment = {**self.environment, **(env or {})}
        if ready.can_start([*PROGRAM, *arguments], environment):
            return ready.run([*PROGRAM, *arguments], self.folder, environment, given)
        return subprocess.run(  # noqa: S603 – our own program
            [sys.executable, *PROGRAM, *arguments],
            cwd=self.folder,
            env=environment,
            input=given,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )

    def shell(self, command: str) -> "subprocess.CompletedProcess[bytes]":
        """Run a line of a document, as people copy it into a shell beside the checkout; nothing is typed."""
        program = self.folder / ".venv/bin/audit-bot"
        program.parent.mkdir(parents=True)
        program.write_text(f'#!/bin/sh\nexec {sys.executable} {" ".join(PROGRAM)} "$@"\n')
        program.chmod(0o700)
        path = f"{program.parent}{os.pathsep}{self.environment['PATH']}"
        return subprocess.run(  # noqa: S602 – our own documents
            command,
            shell=True,
            cwd=self.folder,
            env={**self.environment, "PATH": path},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )

    def begin(
        self, *arguments: str, env: Mapping[str, str] | None = None, **how: Any
    ) -> "subprocess.Popen[bytes]":
        """Start Python with such arguments and leave it running; `how` is for Popen."""
        return subprocess.Popen(  # noqa: S603 – our own program
            [sys.executable, *arguments],
            cwd=self.folder,
            env={**self.environment, **(env or {})},
            **how,
        )

    def serve(self, *arguments: str, log: IO[bytes], env: Mapping[str, str] | None = None) -> Running:
        """Start Python with such arguments and leave it running; nothing is typed, what it says is kept."""
        environment = {**self.environment, **(env or {})}
        if ready.can_start(arguments, environment):
            with Path(os.devnull).open("rb") as nothing:
                files = [nothing.fileno(), log.fileno(), log.fileno()]
                return ready.start(arguments, self.folder, environment, files)
        return self.begin(*arguments, env=env, stdin=subprocess.DEVNULL, stdout=log, stderr=log)

    def query(self, sql: str) -> list[tuple[Any, ...]]:
        """Read the database, beside a running bot if need be."""
        uri = f"file:{self.folder / 'audit.db'}?mode=ro"
        with closing(sqlite3.connect(uri, uri=True, timeout=PATIENCE)) as connection:
            return connection.execute(sql).fetchall()

    def has_tables(self) -> bool:
        """Whether a first start has come as far as making the database."""
        return (self.folder / "audit.db").exists() and bool(self.query("SELECT 1 FROM sqlite_master"))

    def answers(self, sheet: str = "") -> dict[str, Any]:
        """The level or the other rating of every answer, by item; of one sheet or of all."""
        rows = self.query("SELECT item, level, other, sheet FROM answer")
        return {
            item: other if level is None else level for item, level, other, of in rows if sheet in ("", of)
        }

    def ratings(self, sheet: str = "") -> list[tuple[str, Any]]:
        """The ratings in the journal as item and level or other, in the order they were given."""
        bodies = (json.loads(body) for (body,) in self.query("SELECT body FROM journal ORDER BY chain, seq"))
        given = [body for body in bodies if body["kind"] == "rating_given" and sheet in ("", body["sheet"])]
        return [(one["item"], one["rating"].get("level", one["rating"]["kind"])) for one in given]

    def bytes_on_disk(self) -> bytes:
        """Everything the database's files hold."""
        return b"".join(path.read_bytes() for path in sorted(self.folder.glob("audit.db*")))

    def workers(self) -> list[int]:
        """The ids of processes that draw and were started from here, by whomever."""
        return [pid for pid, command in self._processes() if b"bot.report.worker" in command]

    def _processes(self) -> list[tuple[int, bytes]]:
        found = []
        for folder in Path("/proc").iterdir():
            if not folder.name.isdigit():
                continue
            try:
                if self.mark.encode() in (folder / "environ").read_bytes():
                    found.append((int(folder.name), (folder / "cmdline").read_bytes()))
            except OSError:
                continue
        return found


class TelegramBot:
    """The bot's process. `command` is what Python runs; what it logs is kept in the home's folder."""

    def __init__(self, server: TelegramServer, home: Home, command: Sequence[str] = UNPACED) -> None:
        self.server, self.home, self._command = server, home, command
        self._log = home.folder / "stderr.log"
        self._process: Running | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    @property
    def pid(self) -> int:
        """The process's id."""
        assert self._process is not None
        return self._process.pid

    @property
    def log(self) -> str:
        """Everything it has logged, at all its starts."""
        return self._log.read_text()

    def start(self) -> None:
        """Start it, and do not wait."""
        token = {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API": self.server.api}
        with self._log.open("ab") as log:
            self._process = self.home.serve(*self._command, env=token, log=log)

    def kill(self) -> None:
        """End it at once, as `kill -9` does; nothing if it has ended."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def stop(self) -> int:
        """End it as a service manager does and return its exit code."""
        assert self._process is not None
        self._process.send_signal(signal.SIGTERM)
        return self.ended()

    def ended(self) -> int:
        """Wait until it ends by itself and return its exit code."""
        assert self._process is not None
        return self._process.wait(PATIENCE)


class Phone:
    """Somebody who taps what the newest card shows and waits for the next one."""

    def __init__(self, server: TelegramServer, user: User) -> None:
        self.server, self.user = server, user
        self.taps = 0

    @property
    def card(self) -> Posted:
        """The newest message with buttons that has not been folded."""
        return self._cards()[-1]

    def say(self, text: str) -> Posted:
        """Write something and return the card that comes."""
        return self._after(lambda: self.user.send_text(text))

    def tap(self, label: str) -> Posted:
        """Tap the button of the newest card that shows these words and return the card that comes."""
        data = self.card.data(label)
        assert data, f"no button shows {label!r} among {self.card.buttons}"
        return self.press(data, self.card)

    def press(self, data: str, on: Posted) -> Posted:
        """Tap a button of any card and return the card that comes."""
        self.taps += 1
        return self._after(lambda: self.user.tap(on.message_id, data))

    def _after(self, act: Callable[[], object]) -> Posted:
        before = self._newest()
        act()
        self.server.wait_until(lambda: self._newest() != before)
        return self.card

    def _newest(self) -> list[tuple[int, int]]:
        return [(card.message_id, card.edits) for card in self._cards()][-1:]

    def _cards(self) -> list[Posted]:
        return [one for one in self.user.shown if one.by_bot and one.buttons and not one.is_folded]


def set_up(phone: Phone) -> None:
    """Take somebody from /start to the first question of the tiny audit."""
    phone.say("/start")
    for label in ("Try it now", "Social care", "England", "Start"):
        phone.tap(label)
