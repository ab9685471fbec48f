"""What `make run` and `make chat` do where something is missing, and how they end."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.counts import some
from tests.end_to_end.keys import CTRL_C, CTRL_D, Seat
from tests.end_to_end.running import Home
from tests.paths import ROOT
from tests.patience import PATIENCE, eventually

pytestmark = pytest.mark.wide

GOODBYE = "Stopped. Every answer you gave is saved."


@pytest.fixture
def checkout(home: Home) -> Path:
    """A folder with what make needs to begin."""
    shutil.copy(ROOT / "Makefile", home.folder)
    for name in ("requirements.lock", "pyproject.toml"):
        (home.folder / name).touch()
    return home.folder


def made(
    home: Home, *arguments: str, env: dict[str, str] | None = None
) -> "subprocess.CompletedProcess[str]":
    """Run make in that folder with everything in place but what it installs."""
    return subprocess.run(  # noqa: S603 – our own Makefile
        ["make", f"PYTHON={sys.executable}", *arguments],  # noqa: S607 – as people call it
        cwd=home.folder,
        env={**home.environment, **(env or {})},
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=PATIENCE,
    )


def shadowed(home: Home, module: str, text: str) -> dict[str, str]:
    """An environment in which a module is another than Python's."""
    (home.folder / "shadow").mkdir()
    (home.folder / "shadow" / f"{module}.py").write_text(text)
    return {"PYTHONPATH": f"{home.folder / 'shadow'}{os.pathsep}{ROOT}"}


def test_a_python_that_is_not_there_is_named(checkout: Path, home: Home) -> None:
    """It says which other one can be used, and leaves nothing."""
    done = made(home, "PYTHON=python9", "run")
    assert done.stdout.startswith("There is no python9 here. Install Python 3.11 or newer")
    assert not (checkout / ".venv").exists()


def test_a_python_without_venv_says_what_to_install(checkout: Path, home: Home) -> None:
    """As Debian's is before python3-venv; nothing half made is left."""
    done = made(home, "run", env=shadowed(home, "ensurepip", "raise ModuleNotFoundError('ensurepip')"))
    assert "sudo apt install python3-venv" in done.stdout
    assert not (checkout / ".venv").exists()


@pytest.mark.parametrize("python", ["/nowhere/python3", sys.executable])
def test_what_was_left_half_made_is_made_anew(checkout: Path, home: Home, python: str) -> None:
    """An environment whose Python is gone, and one that was interrupted before it had pip."""
    (checkout / ".venv" / "bin").mkdir(parents=True)
    (checkout / ".venv" / "bin" / "python").symlink_to(python)
    done = made(home, "PIP=true", ".venv/installed")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("Setting up in .venv") == 1
    subprocess.run([checkout / ".venv/bin/python", "-m", "pip", "--version"], check=True, capture_output=True)  # noqa: S603 – just made
    assert made(home, "PIP=true", ".venv/installed").stdout.endswith("is up to date.\n")


def test_what_could_not_be_installed_goes_on_next_time(checkout: Path, home: Home) -> None:
    """It is not taken for installed."""
    ready(checkout)
    (checkout / ".venv/installed").unlink()
    done = made(home, "PIP=false", "run")
    assert "Is the network there? Then run make again" in done.stdout
    assert not (checkout / ".venv/installed").exists()


def ready(checkout: Path) -> None:
    """Set up, with the Python that runs this."""
    (checkout / ".venv/bin").mkdir(parents=True)
    python = checkout / ".venv/bin/python"
    python.write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n')
    python.chmod(0o700)
    for name in ("bin/pip", "installed"):
        (checkout / ".venv" / name).touch()


@pytest.mark.parametrize(
    ("key", "term"), some([(CTRL_C, "xterm"), (CTRL_D, "xterm"), (CTRL_C, "dumb"), (CTRL_D, "dumb")])
)
def test_it_ends_without_a_complaint_of_make(checkout: Path, home: Home, key: str, term: str) -> None:
    """Stopping is no error, whether a key says so or a signal to everybody in the terminal."""
    ready(checkout)
    with Seat(home, term=term, command=("make", "chat")) as seat:
        seat.sees("Whom to call about a child] >")
        seat.types(key)
        assert seat.ended() in (0, -signal.SIGINT)
        assert "***" not in "".join(seat.shown)
        assert (seat.shown[-1] == GOODBYE) == (key == CTRL_C)


@pytest.mark.parametrize("module", ["argparse", "sqlalchemy"])
def test_it_can_be_stopped_while_it_loads(checkout: Path, home: Home, module: str) -> None:
    """Neither Python nor make says more than that it has stopped."""
    ready(checkout)
    loading = home.folder / "loading"
    # longer than the test has patience; time.sleep is no choice where the clock is shifted
    slow = (
        f"import pathlib, threading\npathlib.Path({str(loading)!r}).touch()\n"
        f"threading.Event().wait({2 * PATIENCE})\n"
    )
    home.environment |= shadowed(home, module, slow)
    with Seat(home, command=("make", "chat")) as seat:
        eventually(loading.exists)
        seat.types(CTRL_C)
        assert seat.ended() in (0, -signal.SIGINT), seat.shown
        assert [line for line in seat.shown if line not in ("", "^C", GOODBYE)] == []


@pytest.mark.parametrize("_", range(3))
def test_make_may_hear_of_it_last(checkout: Path, home: Home, _: int) -> None:
    """Where the processor is busy, what it runs may have ended by then: that is no error either."""
    ready(checkout)
    (checkout / ".venv/bin/python").write_text("#!/bin/sh\ntouch loading\nexec sleep 600\n")
    (checkout / ".venv/installed").touch()
    # one session with what keeps the processor busy, as a fair share of it goes to each
    busy = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(4)]
    make = subprocess.Popen(
        ["make", "chat"],  # noqa: S607 – as people call it
        cwd=checkout,
        env=home.environment,
        process_group=0,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    try:
        eventually((checkout / "loading").exists)
        os.setpriority(os.PRIO_PROCESS, make.pid, 19)
        os.killpg(make.pid, signal.SIGINT)
        said = make.communicate(timeout=PATIENCE)[1]
    finally:
        for one in busy:
            one.kill()
            one.wait()
        make.kill()
    assert "***" not in said
    assert make.returncode in (0, -signal.SIGINT)
