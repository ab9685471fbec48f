"""Passes the tests at hours that nobody waits for: `make any-hour`.

`make check` passes those that start processes, some at one hour and some at another.

Needs Debian's faketime, which shifts the clock of every process that is started and leaves the monotonic one
alone. Root has what is missing installed; anybody else is told.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tests.paths import TESTS


@dataclass(frozen=True)
class Moment:
    """When, and on what kind of machine, the tests begin; from then on the clock runs as ever."""

    at: str
    zone: str = "Europe/London"
    locale: str = "C.UTF-8"


MOMENTS = {
    "saturday-night": Moment("2026-12-05T23:00Z"),
    "christmas": Moment("2026-12-25T11:00Z"),
    "leap-day": Moment("2028-02-29T11:00Z"),
    "clocks-forward": Moment("2027-03-28T00:58Z"),  # two minutes later it is 02:00 in London
    "clocks-back": Moment("2027-10-31T00:58Z"),  # two minutes later it is 01:00 in London once more
    "new-year": Moment("2026-12-31T23:58Z"),
    "kiritimati": Moment("2026-12-09T11:00Z", zone="Pacific/Kiritimati"),  # where it is the next day
    "welsh": Moment("2026-12-09T11:00Z", locale="cy_GB.UTF-8"),
}


def main() -> int:
    """Run the tests at the moments that were named, else at all; 0 if they passed at each."""
    parser = argparse.ArgumentParser(prog="python -m tests.any_hour", description=__doc__)
    parser.add_argument("moments", nargs="*", metavar="MOMENT", help=", ".join(MOMENTS))
    parser.add_argument("--processes", action="store_true", help="only tests that start processes, dealt out")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only each Nth file of those")
    given = parser.parse_args()
    if unknown := set(given.moments) - set(MOMENTS):
        parser.error(f"no such moment: {', '.join(unknown)}")
    files = starting_processes()[:: given.every] if given.processes else []
    be_there("faketime", Path("/usr/bin/faketime"))
    moments = given.moments or list(MOMENTS)
    became = {
        name: _passes(MOMENTS[name], files[number :: len(moments)]) for number, name in enumerate(moments)
    }
    for name, (passed, seconds) in became.items():
        print(f"{name:16}{'passed' if passed else 'FAILED'} in {seconds:.0f} s")  # noqa: T201 – a command line
    return 0 if all(passed for passed, _ in became.values()) else 1


def starting_processes() -> list[str]:
    """The files with tests that start processes."""
    files = sorted(TESTS.rglob("test_*.py"))
    return [
        str(file)
        for file in files
        if "end_to_end" in file.parts
        or {"subprocess", "Home"} & {*re.findall(r"\w+", file.read_text("utf-8"))}
    ]


def _passes(moment: Moment, files: Sequence[str]) -> tuple[bool, float]:
    """Whether the tests pass at this moment, and the seconds that took."""
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as scratch:
        # temporary folders of their own: pytest removes others' that are older than three days, by this clock
        surroundings = {**_surroundings(moment, Path(scratch)), "TMPDIR": scratch}
        shifted = ["/usr/bin/faketime", "-m", moment.at, sys.executable]
        _look(shifted, surroundings, moment)
        tests = [*shifted, "-m", "pytest", "-n", "auto", "--dist", "worksteal", *files]
        done = subprocess.run(tests, env=surroundings, cwd=TESTS.parent, check=False)  # noqa: S603 – our own
    return done.returncode == 0, time.monotonic() - begun


def _surroundings(moment: Moment, folder: Path) -> dict[str, str]:
    """The environment in which it is this moment, with its locale made in the folder if need be."""
    others = ("LC_", "LANG", "PYTHONDONTWRITEBYTECODE")  # compiled files are kept, as in the Makefile
    ours = {name: value for name, value in os.environ.items() if not name.startswith(others)}
    kept = {
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        # else waits by the monotonic clock end at once, and Python's threads fight for their turns
        "FAKETIME_FORCE_MONOTONIC_FIX": "0",
        # the times of files stay true: to shift one takes a lock, and who is killed never gives it back
        "NO_FAKE_STAT": "1",
    }
    made = {}
    if moment.locale != "C.UTF-8":
        language, code = moment.locale.split(".")
        be_there("locales", Path("/usr/share/i18n/locales") / language)
        command = ["/usr/bin/localedef", "-i", language, "-f", code, str(folder / moment.locale)]
        subprocess.run(command, check=True)  # noqa: S603 – of constants
        made = {"LOCPATH": str(folder)}
    return {**ours, **kept, **made, "TZ": moment.zone, "LC_ALL": moment.locale}


def _look(shifted: Sequence[str], surroundings: dict[str, str], moment: Moment) -> None:
    """Make sure that the clock is shifted, that the monotonic one is not, and that there is such a locale."""
    code = (
        "import locale, time; locale.setlocale(locale.LC_ALL, '')\n"
        "print(time.time(), time.monotonic(), time.strftime('%A %d %B %Y %H:%M %Z'), sep='|')"
    )
    done = subprocess.run(  # noqa: S603 – our own words
        [*shifted, "-c", code], env=surroundings, capture_output=True, encoding="utf-8", check=True
    )
    seconds, monotonic, said = done.stdout.strip().split("|")
    wrong = abs(float(seconds) - datetime.fromisoformat(moment.at).timestamp())
    if max(wrong, abs(float(monotonic) - time.monotonic())) > 30:
        sys.exit(f"faketime does not shift the clock, or not only that one: it says {done.stdout}")
    print(f"It is {said}.", flush=True)  # noqa: T201 – a command line


def be_there(package: str, file: Path) -> None:
    """Have a package of Debian installed if its file is missing; end with what to do where that can't be."""
    if not file.exists() and os.geteuid() == 0 and shutil.which("apt-get"):
        for command in (["update"], ["install", "--yes", "--no-install-recommends", package]):
            quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
            subprocess.run(["apt-get", "--quiet", *command], env=quiet, check=False)  # noqa: S603, S607 – root's
    if not file.exists():
        sys.exit(
            f"This needs {file}: `apt-get install {package}` as root on Debian or Ubuntu, then try again."
        )


if __name__ == "__main__":
    sys.exit(main())
