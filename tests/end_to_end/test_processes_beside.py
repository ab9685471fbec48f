"""Two processes with one page and one database on a server: it makes no difference which of them is asked."""

import re
import secrets
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import httpx
import psycopg
import pytest

from bot.web.limits import GUESSES
from tests.counts import IS_LONG
from tests.end_to_end.running import PROGRAM, Home
from tests.end_to_end.test_telegram_workbook import filled
from tests.end_to_end.test_web_workbook import open_round, says, sends
from tests.end_to_end.web_client import COOKIE, HOST, PUBLIC, Client
from tests.end_to_end.web_page import serving
from tests.patience import PATIENCE, eventually
from tests.server import Server


class Pair:
    """Two processes at one database, each in a folder of its own; `bases` are where their pages are."""

    def __init__(self, folder: Path, url: str) -> None:
        self.url = url
        self.env = {**PUBLIC, "AUDIT_BOT_DATABASE": url}
        self.homes = [Home(_made(folder / name)) for name in ("one", "other")]
        self.bases: list[str] = []

    def query(self, sql: str) -> list[tuple[object, ...]]:
        """Read the database beside them."""
        with psycopg.connect(self.url) as there:
            return there.execute(sql.encode()).fetchall()

    def same(self, who: Client, number: int) -> Client:
        """The same browser at one of them, as a proxy would have it."""
        there = Client(self.bases[number], who.network)
        there.cookie = who.cookie
        return there


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


@pytest.fixture(scope="module")
def pair(postgres: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    """One pair for all."""
    made = Pair(tmp_path_factory.mktemp("pair"), postgres.fresh())
    with ExitStack() as stack:
        for home in made.homes:
            made.bases.append(stack.enter_context(serving(home, env=made.env)))
        yield made


@pytest.fixture(scope="module")
def cora(pair: Pair) -> Client:
    """Who coordinates, at the first; a round is open."""
    cora = Client(pair.bases[0])
    cora.founds("Northshire")
    return cora


@pytest.fixture(scope="module")
def link(cora: Client) -> str:
    """The way into a team whose round is open."""
    path = cora.invites()
    open_round(cora)
    return path


def _joined(pair: Pair, link: str, name: str, number: int) -> Client:
    """Somebody of the team, met at one of them."""
    one = Client(pair.bases[number], f"192.0.2.{secrets.randbelow(200) + 20}")
    one.joins(link, name)
    one.say("/start")
    return one


class Stream:
    """A page that is open: what its stream of events says."""

    def __init__(self, who: Client) -> None:
        base = who.send("GET", "/healthz").url
        self._http = httpx.Client(timeout=PATIENCE)
        headers = {"host": HOST, "cookie": f"{COOKIE}={who.cookie}", "x-forwarded-for": who.network}
        request = self._http.build_request("GET", base.join("/events"), headers=headers)
        self._answer = self._http.send(request, stream=True)
        assert self._answer.status_code == 200
        self._lines = self._answer.iter_lines()

    def told(self) -> str:
        """The version that it says next."""
        return next(line for line in self._lines if line.startswith("data: "))

    def close(self) -> None:
        """Close the page."""
        self._answer.close()
        self._http.close()


@pytest.mark.wide
def test_a_page_shows_what_another_process_was_told(pair: Pair, link: str) -> None:
    """One's own tap, and a colleague's answer, wake a page that is open at the other process."""
    ann, bob = _joined(pair, link, "Ann", 0), _joined(pair, link, "Bob", 1)
    streams = [Stream(pair.same(ann, 1)), Stream(pair.same(bob, 1))]
    before = [stream.told() for stream in streams]
    ann.tap("Start")
    while (seen := streams[0].told()) == before[0]:
        pass
    assert seen != before[0]
    there = pair.same(bob, 1)
    there.open()
    count = there.newest
    ann.say("2")
    while streams[1].told() == before[1]:
        pass
    there.open()
    assert there.newest != count
    for stream in streams:
        stream.close()


def test_a_page_gets_only_what_is_newer_from_either(pair: Pair, link: str) -> None:
    """What a page has from one process the other goes on from."""
    ann = _joined(pair, link, "Ann", 0)
    ann.open()
    (after,) = re.findall(r'data-after="([\w.]+)"', ann.page)
    there = pair.same(ann, 1)
    assert 'data-all="' in there.send("GET", f"/log?after={after}").text
    assert 'data-all="' not in there.send("GET", "/log?after=0000.1").text


@pytest.mark.wide
def test_a_file_is_read_whichever_process_it_was_sent_to(pair: Pair, link: str) -> None:
    """One of them reads what both were sent, and nothing of it stays on the shelf."""
    for number in (0, 1):
        ann = _joined(pair, link, "Ann", number)
        assert sends(ann, filled()).status_code == 204
        there = pair.same(ann, 1 - number)
        says(there, "Save these answers?")
        there.tap("Leave it")
    eventually(lambda: pair.query("SELECT count(*) FROM shelf") == [(0,)])
    assert pair.query("SELECT count(*) FROM filing") == [(0,)]


@pytest.mark.wide
def test_a_file_is_had_from_either(pair: Pair, link: str) -> None:
    """What a page offers is made where it is asked for."""
    ann = _joined(pair, link, "Ann", 0)
    (number,) = re.findall(r'href="(/file/\d+)"', ann.tap("Blank workbook to fill in"))
    for there in (pair.same(ann, 0), pair.same(ann, 1)):
        assert there.send("GET", number).content.startswith(b"PK")


def test_a_session_that_ends_at_one_is_over_at_the_other(pair: Pair, link: str) -> None:
    """From the same commit on both show that the place has ended, and nothing else."""
    ann = _joined(pair, link, "Ann", 0)
    there = pair.same(ann, 1)
    assert there.send("GET", "/log").status_code == 200
    ann.say("/privacy")
    ann.tap("Your data")
    ann.tap("Leave Northshire")
    ann.tap("Leave")
    for number in (0, 1):
        gone = pair.same(ann, number)
        gone.open()
        assert "You have left Northshire." in gone.said
        assert "Your data" not in gone.said


def test_both_make_a_secret_anew_in_the_same_way(pair: Pair, link: str) -> None:
    """A browser that asks both at once after joining keeps its place, whichever answer comes last."""
    ann = Client(pair.bases[0], "192.0.2.240")
    ann.open(link)
    assert ann.post(link).status_code == 303
    ann.open()
    ann.does("/say", text="Ann")
    old, both = ann.cookie, [pair.same(ann, number) for number in (0, 1)]
    assert [one.send("GET", "/log").status_code for one in both] == [200, 200]
    assert both[0].cookie == both[1].cookie != old
    assert both[1].send("GET", "/log").status_code == 200
    assert pair.same(ann, 0).send("GET", "/log").status_code == 401


def test_guesses_are_counted_over_both(pair: Pair) -> None:
    """Whoever tries codes gains nothing by being sent to one process and to another."""
    eves = [Client(base, "198.51.100.7", patient=False) for base in pair.bases]
    paths = [f"/join/wrong{number}" for number in range(GUESSES.burst + 4)]
    said = [eves[number % 2].send("GET", path).status_code for number, path in enumerate(paths)]
    assert said == [200] * GUESSES.burst + [429] * 4
    kept = pair.query("SELECT who FROM allowance")
    assert kept
    assert "198.51" not in str(kept)


def test_how_many_there_are_is_told(pair: Pair) -> None:
    """`status` counts them; a command that deletes works beside them, and so does a talk in a terminal."""
    status = pair.homes[0].run("status", env=pair.env)
    assert "Running: yes, 2 processes" in status.stdout.decode()
    erased = pair.homes[0].run("erase", "--inactive", "3000", "--yes", env=pair.env)
    assert (erased.returncode, erased.stderr) == (0, b"")
    talk = pair.homes[0].run("chat", typed="/start\n1\n", env=pair.env)
    assert (talk.returncode, talk.stderr) == (0, b"")
    assert len(talk.stdout) > 200
    example = pair.homes[0].run("example", env=pair.env)
    assert "Stop all its processes" in example.stderr.decode()
    doctor = pair.homes[0].run("doctor", env=pair.env)
    assert (doctor.returncode, doctor.stderr) == (0, b"")


@pytest.mark.skipif(not IS_LONG, reason="make soak waits for it")
def test_one_talks_in_a_terminal_at_a_time(pair: Pair) -> None:
    """Whoever is second is told so, and may once the first has ended, however it ended."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    first = pair.homes[0].begin(*PROGRAM, "chat", env=pair.env, **pipes)
    try:
        eventually(lambda: pair.query("SELECT 1 FROM lease WHERE name = 'delivery terminal'") == [(1,)])
        second = pair.homes[1].run("chat", typed="/start\n", env=pair.env)
        assert second.returncode == 2
        assert "in another terminal" in second.stderr.decode()
    finally:
        first.kill()
        first.communicate()
    again = pair.homes[1].run("chat", typed="/start\n", env=pair.env)
    assert (again.returncode, again.stderr) == (0, b"")
