"""What the README promises is so."""

import re
import subprocess
import sys
from pathlib import Path

from bot.settings import NAMES, OFFICIAL_API
from tests.end_to_end.running import Home
from tests.paths import ROOT, SHIPPED
from tests.shifted import shifts

README = (ROOT / "README.md").read_text(encoding="utf-8")


def _run(*arguments: str) -> str:
    done = subprocess.run(  # noqa: S603 – our own program
        [sys.executable, "-m", "bot", *arguments],
        capture_output=True,
        check=True,
        cwd=ROOT,
        encoding="utf-8",
        env={"PYTHONPATH": str(ROOT), **shifts()},
    )
    return done.stdout


def test_every_setting_is_in_the_table() -> None:
    """Each setting has a row, with the default it has."""
    rows = re.findall(r"^\| `([A-Z_]+)` \| (.+?) \|", README, re.MULTILINE)
    assert {name for name, _ in rows} == set(NAMES)
    assert dict(rows)["TELEGRAM_API"] == f"`{OFFICIAL_API}`"


def test_every_command_is_named() -> None:
    """Each command of the help text is in the README."""
    listed = re.findall(r"^    (\w+) +", _run("--help"), re.MULTILINE)
    assert {"chat", "telegram", "check"} <= set(listed)
    assert [name for name in listed if f"audit-bot {name}" not in README] == []


def test_first_card_is_what_you_should_see(tmp_path: Path) -> None:
    """The welcome in the README is the one the program prints."""
    (shown,) = re.findall(r"should see:\n\n```\n(.+?)```", README, re.DOTALL)
    assert Home(tmp_path, SHIPPED).run("chat").stdout.decode().strip() == shown.strip()


def test_every_page_it_links_to_exists() -> None:
    """No link leads nowhere."""
    links = re.findall(r"\]\((?!http)([^)#]+)\)", README)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_every_make_target_it_names_exists() -> None:
    """Each `make …` of the README is a target."""
    targets = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = set(re.findall(r"make ([a-z-]+)", README))
    assert {"run", "test"} <= named
    assert named <= targets
