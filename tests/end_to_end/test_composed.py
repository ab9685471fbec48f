"""What the composed file starts, started by hand: no container engine is needed for its lines to be wrong."""

import re
import shlex
import signal
import subprocess
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import httpx
import psycopg
import pytest
import yaml

from tests.end_to_end.running import PROGRAM, Home
from tests.end_to_end.telegram_server import TOKEN, TelegramServer
from tests.end_to_end.web_page import free_port, is_up
from tests.paths import ROOT
from tests.patience import PATIENCE, eventually
from tests.server import BINARIES, QUICK, Server, running
from tests.storage.server.trips import counted

FILE = ROOT / "deploy/compose.postgres.yaml"
HOST = "audit.northshire.example"
PASSWORD = "canary-of-the-database"  # noqa: S105 – of a server that is gone with the test


def _with_a_password(server: Server) -> str:
    """Make the database as the image does, and let nobody into it without the password; its address."""
    server.execute(f"ALTER ROLE audit PASSWORD '{PASSWORD}'")
    server.execute("CREATE DATABASE audit TEMPLATE template0 ENCODING 'UTF8'")
    rules = server.folder / "data/pg_hba.conf"
    rules.write_text(f"local audit all scram-sha-256\n{rules.read_text()}")
    server.execute("SELECT pg_reload_conf()")
    url = server.url("audit")
    eventually(lambda: not _lets_in(url))
    assert _lets_in(f"{url}&password={PASSWORD}")
    return url


def _lets_in(url: str) -> bool:
    try:
        psycopg.connect(url).close()
    except psycopg.OperationalError:
        return False
    return True


@pytest.mark.wide
def test_its_lines_start_two_processes_at_one_server(tmp_path: Path, server: TelegramServer) -> None:
    """Its settings, secrets and commands as they stand, but for where the containers would be."""
    services = yaml.safe_load(FILE.read_text(encoding="utf-8").replace("${AUDIT_HOST:?", "${"))["services"]
    bot, database = services["audit-bot"], services["database"]
    assert database["environment"]["POSTGRES_INITDB_ARGS"] == "--encoding=UTF8 --locale=C.UTF-8"
    (line,) = re.findall(r"with the line database:5432:(audit:audit:)PASSWORD", FILE.read_text())
    secrets, folder = tmp_path / "secrets", tmp_path / "data"
    for made in (secrets, folder):
        made.mkdir()
    with running(*QUICK) as there, counted(_with_a_password(there), there.folder) as (address, way):
        (secrets / "pgpass").write_text(f"127.0.0.1:{way.port}:{line}{PASSWORD}\n")
        (secrets / "pgpass").chmod(0o600)
        (secrets / "telegram-token").write_text(f"{TOKEN}\n")
        (secrets / "setup-code").write_text("four-words-made-up\n")
        environment = {
            name: re.sub(r"\$\{[^}]*\}", HOST, str(value)).replace("/run/secrets", str(secrets))
            for name, value in bot["environment"].items()
        }
        for name in ("AUDIT_BOT_DATABASE", "AUDIT_BOT_DATABASE_DIRECT"):
            environment[name] = environment[name].replace("@database/", f"@127.0.0.1:{way.port}/")
            assert environment[name].startswith(address)
        environment["TELEGRAM_API"] = server.api
        _asks_whether_it_is_there(database["healthcheck"]["test"], there)
        _serves(bot["command"], environment, Home(folder), server)
    assert [one.name for one in folder.iterdir()] == ["serve.log"]


def _asks_whether_it_is_there(test: list[str], there: Server) -> None:
    kind, said = test
    name, *words = shlex.split(said)
    program = BINARIES[-1].with_name(name) if BINARIES else name
    looked = subprocess.run([program, *words, "-h", there.folder], capture_output=True, check=False)  # noqa: S603 – the system's own
    assert (kind, looked.returncode) == ("CMD-SHELL", 0), looked.stdout


def _serves(command: list[str], environment: dict[str, str], home: Home, server: TelegramServer) -> None:
    """Both processes serve the page to the proxy, and one person; they stop in the time they are given."""
    name, *words = command
    assert (name, words[-2:]) == ("audit-bot", ["--port", "8080"])
    ports, log = [free_port(), free_port()], home.folder / "serve.log"
    with ExitStack() as stack, log.open("ab") as out:
        processes = []
        for port in ports:
            # side by side they are on one machine here
            started = home.serve(*PROGRAM, *words[:-1], str(port), log=out, env=environment)
            stack.callback(started.kill)
            processes.append(started)
        for base in [f"http://127.0.0.1:{port}" for port in ports]:
            eventually(partial(is_up, base))
            page = httpx.get(f"{base}/", headers={"host": HOST}, timeout=PATIENCE)
            assert page.status_code == 200, page.text
        server.user().send_text("/help")
        server.wait_until(lambda: bool(server.of("sendMessage")))
        eventually(lambda: b"2 processes" in home.run("status", env=environment).stdout)
        assert b"can be heard of at once" in home.run("status", env=environment).stdout
        for one in processes:
            one.send_signal(signal.SIGTERM)
        assert {one.wait(PATIENCE) for one in processes} == {0}, log.read_text()
    assert len(server.of("sendMessage")) == 1
    said = log.read_text()
    assert f"Serving https://{HOST}" in said.replace('"', "")
    assert "Traceback" not in said
    assert PASSWORD not in said
