"""How it is installed: as a package, as a service, in a container."""

import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import yaml

from bot.settings import NAMES, read_settings
from tests.notices import ALLOWED, licence_of, licences_in, notices_markdown, packages
from tests.paths import ROOT
from tests.patience import PATIENCE

SERVICE = ROOT / "deploy/audit-bot.service"
CONTAINERFILE = (ROOT / "deploy/Containerfile").read_text(encoding="utf-8")


@pytest.mark.parametrize("package", packages())
def test_every_package_has_a_licence_that_asks_nothing_of_ours(package: str) -> None:
    """It says which, and that is on the list."""
    licence = licence_of(package)
    assert [one for one in licences_in(licence) if one not in ALLOWED] == []


def test_notices_are_up_to_date() -> None:
    """`make docs` writes them anew."""
    assert (ROOT / "NOTICES.md").read_text(encoding="utf-8") == notices_markdown(), "run `make docs`"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package as it is installed, made from a copy."""
    folder = tmp_path_factory.mktemp("wheel")
    copy = folder / "copy"
    for name in re.findall(r"(?m)^COPY (.+) /build", CONTAINERFILE):
        for part in name.split():
            there, here = ROOT / part, copy / part
            here.parent.mkdir(parents=True, exist_ok=True)
            if there.is_dir():
                shutil.copytree(there, here, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(there, here)
    made = subprocess.run(  # noqa: S603 – our own package
        [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", folder, copy],
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    return next(folder.glob("*.whl"))


@pytest.mark.wide
def test_what_the_container_copies_is_enough(wheel: Path, tmp_path: Path) -> None:
    """Licence, notices and framework are in it, and it runs where nothing but it is."""
    with zipfile.ZipFile(wheel) as opened:
        names = opened.namelist()
        opened.extractall(tmp_path / "site")
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert any(name.endswith("licenses/NOTICES.md") for name in names)
    data = tmp_path / "data"
    data.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "bot", "chat"],
        cwd=data,
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(tmp_path / "site"),
            "PYTHONDONTWRITEBYTECODE": "1",
        },
        input=b"1\nhealth\n",
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    assert "I ask about services" in done.stdout.decode()
    assert {path.name for path in data.iterdir()} <= {"audit.db", "audit.db.lock"}


def test_the_service_file_is_one_that_systemd_takes(tmp_path: Path) -> None:
    """Systemd itself finds nothing wrong with it, and little that it leaves open."""
    if not shutil.which("systemd-analyze"):
        pytest.skip("systemd-analyze is not here (Debian: systemd): nobody looked at the service file")
    unit = tmp_path / "audit-bot.service"
    text = SERVICE.read_text(encoding="utf-8")
    program = re.findall(r"(?m)^ExecStart=(\S+) telegram$", text)[0]
    unit.write_text(text.replace(program, sys.executable))
    looked = subprocess.run(  # noqa: S603 – our own file
        ["systemd-analyze", "verify", unit],  # noqa: S607 – wherever it is
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE,
        check=False,
    )
    assert (looked.returncode, looked.stdout + looked.stderr) == (0, "")


def test_every_setting_in_deploy_is_one() -> None:
    """A misspelt setting starts nothing: each name is known."""
    composed = [
        yaml.safe_load(path.read_text(encoding="utf-8")) for path in (ROOT / "deploy").glob("compose*.yaml")
    ]
    texts = (SERVICE.read_text(encoding="utf-8"), CONTAINERFILE)
    named = {name for text in texts for name in re.findall(r"\b(?:AUDIT_BOT|TELEGRAM)_[A-Z_]+(?==)", text)}
    assert len(composed) == 2
    named |= {name for one in composed for name in one["services"]["audit-bot"]["environment"]}
    assert named - {*NAMES} == set()
    assert len(named) >= 5


def test_the_container_takes_the_driver_from_the_lock(tmp_path: Path) -> None:
    """What it picks out of the lock is the driver with its hashes, which pip takes without a network."""
    (picks,) = re.findall(r"sed -n '([^']+)' /build/requirements-dev\.lock", CONTAINERFILE)
    lock = tmp_path / "postgres.lock"
    picked = subprocess.run(  # noqa: S603 – our own words
        ["sed", "-n", picks, ROOT / "requirements-dev.lock"],  # noqa: S607 – wherever it is
        capture_output=True,
        check=True,
    )
    lock.write_bytes(picked.stdout)
    names = re.findall(r"(?m)^([\w-]+)==", picked.stdout.decode())
    assert names == ["psycopg", "psycopg-binary"]
    done = subprocess.run(  # noqa: S603 – our own files
        [sys.executable, "-m", "pip", "install", "--no-deps", "--no-index", "--require-hashes", "-r", lock],
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE,
        check=False,
    )
    assert "Requirement already satisfied" in done.stdout, done.stderr


def test_an_image_is_given_what_it_copies_and_no_secret() -> None:
    """What is not listed never leaves this folder, be it a token beside the composed file or answers."""
    listed = (ROOT / ".dockerignore").read_text(encoding="utf-8").split()
    assert listed[0] == "*"
    lines = (ROOT / "deploy/Containerfile").read_text(encoding="utf-8").splitlines()
    copied = {name for line in lines if line.startswith("COPY ") for name in line.split()[1:-1]}
    assert {line.removeprefix("!") for line in listed if line.startswith("!")} == copied
    composed = [
        yaml.safe_load(path.read_text(encoding="utf-8")) for path in (ROOT / "deploy").glob("compose*")
    ]
    secrets = {one["file"] for each in composed for one in each["secrets"].values()}
    kept_out = (ROOT / ".gitignore").read_text(encoding="utf-8").split()
    assert {f"/deploy/{name.removeprefix('./')}" for name in secrets} <= set(kept_out)


def test_processes_of_the_composed_server_can_be_many() -> None:
    """The page is reached through the proxy alone, and each process is let out what it is sent."""
    text = (ROOT / "deploy/compose.postgres.yaml").read_text(encoding="utf-8")
    services = yaml.safe_load(text)["services"]
    assert services["audit-bot"]["deploy"]["replicas"] == 2
    assert "ports" not in services["audit-bot"]
    address = services["audit-bot"]["environment"]["AUDIT_BOT_DATABASE"]
    assert read_settings({"AUDIT_BOT_DATABASE": address}).database == address


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="what is kept is asked of git")
def test_what_is_made_on_a_machine_is_not_kept() -> None:
    """Whoever clones it makes an environment of their own, and finds no link to somebody else's."""
    listed = ["git", "ls-files", "--cached", "--ignored", "--exclude-standard"]
    kept = subprocess.run(listed, cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603 – git alone
    assert kept.stdout.split() == []
