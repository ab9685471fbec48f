"""The program on a database that is on a server, as whoever runs it sees it."""

import json
import signal
from pathlib import Path

import psycopg
import pytest

from tests.counts import IS_LONG
from tests.end_to_end.running import PROGRAM, Home
from tests.paths import ROOT
from tests.patience import PATIENCE, eventually
from tests.server import Server


@pytest.fixture
def address(postgres: Server) -> dict[str, str]:
    """The setting that names an empty database there."""
    return {"AUDIT_BOT_DATABASE": postgres.emptied()}


def test_what_is_typed_is_there_the_next_time(home: Home, address: dict[str, str]) -> None:
    """A talk in a terminal, on a server, and nothing of it in a file here; then what can be asked of it."""
    first = home.run("chat", typed="/start\n1\n", env=address)
    assert first.returncode == 0, first.stderr
    again = home.run("chat", typed="/start\n", env=address)
    assert (again.returncode, again.stderr) == (0, b"")
    assert again.stdout != first.stdout
    doctor = home.run("doctor", env=address)
    assert (doctor.returncode, doctor.stderr) == (0, b"")
    said = doctor.stdout.decode()
    assert "a database on a server, with the tables of this version." in said
    assert "Each row of the journal follows from the one before." in said
    assert not list(Path(home.folder).glob("*.db*"))


def test_how_processes_hear_of_each_other_is_told(home: Home, address: dict[str, str]) -> None:
    """Without the setting, with it, and where it leads nowhere, which is a problem."""
    assert home.run("chat", typed="/start\n", env=address).returncode == 0
    right = address["AUDIT_BOT_DATABASE"]
    for direct, said, is_amiss in (
        ("", "looked for twice a second: AUDIT_BOT_DATABASE_DIRECT is not set", False),
        (right, "What other processes write can be heard of at once", False),
        (
            right.replace("?", "_no?"),
            "AUDIT_BOT_DATABASE_DIRECT can't be reached, or does not let us in.",
            True,
        ),
    ):
        env = {**address, "AUDIT_BOT_DATABASE_DIRECT": direct}
        lines = home.run("status", env=env).stdout.decode().splitlines()
        assert said in lines[-1 if is_amiss else 1]
        told = json.loads(home.run("status", "--json", env=env).stdout)
        assert told["can_be_heard_at_once"] is (direct == right)
        assert any("_DIRECT" in one for one in told["problems"]) is is_amiss


@pytest.mark.skipif(not IS_LONG, reason="make soak asks for it")
def test_what_there_is_can_be_asked(home: Home, address: dict[str, str]) -> None:
    """Whoever runs it is told of a server what they are told of a file."""
    home.run("chat", typed="/start\n1\n", env=address)
    status = home.run("status", env=address)
    assert "Running: no" in status.stdout.decode()
    assert "the assistant does not run" in status.stdout.decode()
    erased = home.run("erase", "--inactive", "1", env=address)
    assert erased.returncode == 0, erased.stderr


@pytest.mark.skipif(not IS_LONG, reason="make soak moves one")
def test_a_file_is_moved_and_gone_on_with(home: Home, address: dict[str, str]) -> None:
    """What was said to the file is known on the server."""
    assert home.run("chat", typed="/start\n1\n").returncode == 0
    moved = home.run("move", "--to", address["AUDIT_BOT_DATABASE"])
    assert (moved.returncode, moved.stderr) == (0, b"")
    assert "Never start the assistant on" in moved.stdout.decode()
    again = home.run("chat", typed="/start\n", env=address)
    assert again.returncode == 0
    assert again.stdout == home.run("chat", typed="/start\n").stdout
    twice = home.run("move", "--to", address["AUDIT_BOT_DATABASE"])
    assert twice.returncode == 2
    assert "Nothing was moved: it is not empty" in twice.stderr.decode()


@pytest.mark.parametrize("command", [("backup", "copy.db"), ("restore", "copy.db")])
def test_copies_are_made_with_the_servers_own_tools(
    home: Home, address: dict[str, str], command: tuple[str, ...]
) -> None:
    """What works with a file only says so, and what to use instead."""
    done = home.run(*command, env=address)
    assert done.returncode == 2
    assert "it is on a server" in done.stderr.decode()
    assert "pg_dump" in done.stderr.decode()


def test_backups_in_a_folder_are_refused(home: Home, address: dict[str, str]) -> None:
    """A setting that would do nothing is named, before anybody relies on it."""
    done = home.run("chat", env={**address, "AUDIT_BOT_BACKUPS": "."})
    assert done.returncode == 2
    assert done.stderr.decode().startswith("AUDIT_BOT_BACKUPS is for a database that is a file.")


def test_a_server_that_is_away_is_tried_again_by_a_service(home: Home, postgres: Server) -> None:
    """The exit code is not that of what does not mend itself, after which it is not started again."""
    away = {"AUDIT_BOT_DATABASE": f"postgresql://audit@/audit?host={postgres.folder}/none"}
    done = home.run("chat", env=away)
    assert done.returncode == 75
    assert "can't be reached" in done.stderr.decode()
    unit = (ROOT / "deploy/audit-bot.service").read_text()
    assert "Restart=on-failure" in unit
    assert "RestartPreventExitStatus=2\n" in unit


@pytest.mark.skipif(not IS_LONG, reason="make soak waits for it")
def test_a_server_that_goes_ends_the_process_and_the_next_goes_on(
    home: Home, address: dict[str, str], postgres: Server
) -> None:
    """It ends by itself when it notices, and when the server is back the next start finds all of it."""
    log = home.folder / "log"
    with log.open("wb") as file:
        running = home.begin(
            *PROGRAM, "web", "--no-example", "--port", "18750", env=address, stdout=file, stderr=file
        )
        eventually(lambda: running.poll() is not None or b"Open http" in log.read_bytes())
        postgres.stop(signal.SIGQUIT)
        try:
            assert running.wait(PATIENCE) == 75, log.read_text()
        finally:
            postgres.start()
    assert "Start again once its server runs" in log.read_text()
    assert "Traceback" not in log.read_text()
    assert home.run("chat", typed="/start\n", env=address).returncode == 0


@pytest.mark.wide
def test_a_copy_is_brought_back_and_made_ready(home: Home, postgres: Server, tmp_path: Path) -> None:
    """With the server's own tools: who was forgotten since is forgotten again, and nothing is sent twice."""
    before, after = postgres.fresh(), postgres.fresh()
    env = {"AUDIT_BOT_DATABASE": before}
    assert home.run("chat", typed="/start\n1\n4\n1\nc\n1\n", env=env).returncode == 0
    dump, listed = str(postgres.folder / "copy.dump"), tmp_path / "audit.forgotten"
    postgres.tool("pg_dump", "--format=custom", "--no-unlogged-table-data", "-f", dump, before)
    with psycopg.connect(before) as there:
        run = "SELECT value FROM common WHERE name = 'run'"
        ((person, key),) = there.execute(f"SELECT person, ({run}) FROM address".encode()).fetchall()
    assert home.run("erase", "--person", person, "--yes", env=env).returncode == 0
    said = home.run("forgotten", str(listed), env=env)
    assert (said.returncode, said.stderr) == (0, b"")
    assert person in listed.read_text()
    with psycopg.connect(before) as there:
        kept = there.execute("SELECT count(*) FROM journal").fetchall()
    for url in (before, after):
        refused = home.run("restore", "--forgotten", str(listed), env={"AUDIT_BOT_DATABASE": url})
        assert (refused.returncode, b"Nothing tells that" in refused.stderr) == (2, True)
    with psycopg.connect(before) as there:
        assert there.execute("SELECT count(*) FROM journal").fetchall() == kept
    after = postgres.fresh()
    postgres.tool("pg_restore", "-d", after, "--no-owner", dump)
    env = {"AUDIT_BOT_DATABASE": after}
    started = home.run("chat", typed="/start\n", env=env)
    assert (started.returncode, b"not made ready" in started.stderr) == (2, True)
    assert home.run("restore", "--forgotten", "nowhere", env=env).returncode == 2
    with psycopg.connect(after) as there:
        there.execute("INSERT INTO lease VALUES ('process x', 'x', now() + interval '1 hour')")
    stop = home.run("restore", "--forgotten", str(listed), env=env)
    assert "Stop all its processes" in stop.stderr.decode()
    with psycopg.connect(after) as there:
        there.execute("DELETE FROM lease")
    refused = home.run("restore", env=env)
    assert (refused.returncode, b"Nothing tells who was deleted" in refused.stderr) == (2, True)
    ready = home.run("restore", "--forgotten", str(listed), env=env)
    assert (ready.returncode, ready.stderr) == (0, b"")
    assert "1 person was forgotten since, and again in it." in ready.stdout.decode()
    with psycopg.connect(after) as there:
        assert there.execute("SELECT count(*) FROM address").fetchall() == [(0,)]
        assert there.execute(run).fetchall() != [(key,)]
    assert home.run("doctor", "--full", env=env).returncode == 0
    assert home.run("restore", env=env).returncode == 2
    assert home.run("chat", typed="/start\n", env=env).returncode == 0


@pytest.mark.wide
def test_a_copy_that_keeps_the_servers_numbers_is_made_ready_on_the_operators_word(
    home: Home, postgres: Server, tmp_path: Path
) -> None:
    """One of a template is known by its own number; one of a base backup only by who made it."""
    before, listed = postgres.fresh(), tmp_path / "audit.forgotten"
    env = {"AUDIT_BOT_DATABASE": before}
    assert home.run("chat", typed="/start\n1\n4\n1\nc\n1\n", env=env).returncode == 0
    name = before.partition("?")[0].rpartition("/")[2]
    copy, snapshot = postgres.fresh(name), postgres.fresh(name)
    with psycopg.connect(before) as there:
        ((person,),) = there.execute("SELECT person FROM address").fetchall()
    assert home.run("erase", "--person", person, "--yes", env=env).returncode == 0
    assert home.run("forgotten", str(listed), env=env).returncode == 0
    started = home.run("chat", typed="/start\n", env={"AUDIT_BOT_DATABASE": copy})
    assert (started.returncode, b"not made ready" in started.stderr) == (2, True)
    with psycopg.connect(snapshot) as there:
        # as if it had been copied with the whole server
        base = "SELECT oid::text FROM pg_database WHERE datname = current_database()"
        there.execute(f"UPDATE common SET value = ({base}) WHERE name = 'base'".encode())
    refused = home.run("restore", "--forgotten", str(listed), env={"AUDIT_BOT_DATABASE": snapshot})
    assert (refused.returncode, b"Add --copy" in refused.stderr) == (2, True)
    for url, said in ((copy, ()), (snapshot, ("--copy",))):
        env = {"AUDIT_BOT_DATABASE": url}
        ready = home.run("restore", *said, "--forgotten", str(listed), env=env)
        assert (ready.returncode, ready.stderr) == (0, b"")
        assert "1 person was forgotten since, and again in it." in ready.stdout.decode()
        with psycopg.connect(url) as there:
            assert there.execute("SELECT count(*) FROM address").fetchall() == [(0,)]
        assert home.run("chat", typed="/start\n", env=env).returncode == 0
