"""How long it takes from the command to the first card."""

import os
import subprocess
import sys
from itertools import count
from pathlib import Path
from time import perf_counter

from bench.disk import scratch
from bench.measuring import goal, heading, interleaved, row

REACH = 0.8
"""Seconds."""

COMMAND = (str(Path(sys.executable).with_name("audit-bot")), "chat")

PEERS = {
    "python -c pass": "pass",
    "importing sqlalchemy": "import sqlalchemy.dialects.sqlite",
}


async def run(pairs: int) -> None:
    """Measure the terminal on a new and on an existing database beside bare interpreters."""
    heading(
        "start",
        "seconds from starting a fresh `audit-bot chat` to the last line of its first card, against a bare "
        "interpreter and one that imports what the database needs",
    )
    with scratch() as name:
        folder = Path(name)
        numbers = count()
        first = _last_line(folder, "kept.db")
        again = _last_line(folder, "kept.db")

        async def fresh() -> float:
            return _to_card(folder, f"{next(numbers)}.db", first)

        async def existing() -> float:
            return _to_card(folder, "kept.db", again)

        async def bare() -> float:
            return _interpreter(folder, PEERS["python -c pass"])

        async def importing() -> float:
            return _interpreter(folder, PEERS["importing sqlalchemy"])

        found = await interleaved(
            pairs,
            {
                "new database": fresh,
                "existing database": existing,
                **dict(zip(PEERS, (bare, importing), strict=True)),
            },
        )
    for what in ("new database", "existing database"):
        for peer in PEERS:
            row(what, found[what], "s", peer, found[peer])
        goal(f"≤ {REACH} s", found[what].median, "s", reached=found[what].median <= REACH)


def _environment(folder: Path, database: str) -> dict[str, str]:
    """Everything but settings of this assistant's that happen to be set."""
    kept = {
        key: value for key, value in os.environ.items() if not key.startswith(("AUDIT_BOT_", "TELEGRAM_"))
    }
    return kept | {"AUDIT_BOT_DATABASE": f"sqlite:///{folder / database}"}


def _last_line(folder: Path, database: str) -> str:
    """Run it once and give the last line of what it says before its input ends."""
    done = subprocess.run(  # noqa: S603 – our own program
        COMMAND,
        cwd=folder,
        env=_environment(folder, database),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout.splitlines()[-1]


def _to_card(folder: Path, database: str, last: str) -> float:
    """Give the seconds until the line is there; it has to be the last, and the end a clean one."""
    began = perf_counter()
    with subprocess.Popen(  # noqa: S603 – our own program
        COMMAND,
        cwd=folder,
        env=_environment(folder, database),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        assert process.stdout
        lines = [(line.rstrip("\n"), perf_counter() - began) for line in process.stdout]
    assert process.returncode == 0
    assert lines[-1][0] == last
    return lines[-1][1]


def _interpreter(folder: Path, code: str) -> float:
    began = perf_counter()
    subprocess.run([sys.executable, "-c", code], cwd=folder, stdin=subprocess.DEVNULL, check=True)  # noqa: S603 – a constant of ours
    return perf_counter() - began
