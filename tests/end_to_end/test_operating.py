"""What whoever keeps the bot running sees of it, and how it ends."""

import json
import os
import re
import signal
import socket
from pathlib import Path
from typing import IO

import pytest

from bot.status import status_of
from tests.clocks import at_noon
from tests.end_to_end.mail_server import post_office
from tests.end_to_end.running import Home, Phone, Running, TelegramBot, set_up
from tests.end_to_end.telegram_server import NAME, TOKEN, TelegramServer
from tests.end_to_end.web_client import PUBLIC


class Configured(TelegramBot):
    """A bot with further settings; "" takes one away."""

    def __init__(self, server: TelegramServer, home: Home, **settings: str) -> None:
        super().__init__(server, home)
        home.environment.update(settings)


def status(home: Home, *arguments: str, **settings: str) -> tuple[int, str]:
    """Ask for it; the exit code, and what was printed."""
    done = home.run("status", *arguments, env=settings)
    return done.returncode, done.stdout.decode() + done.stderr.decode()


def test_status_tells_a_running_bot_from_a_stopped_one(server: TelegramServer, home: Home) -> None:
    """Beside the bot it says what waits and what was done last, and its exit code says if all is well."""
    backups = home.folder / "backups"
    backups.mkdir()
    phone = Phone(server, server.user())
    with Configured(server, home, AUDIT_BOT_BACKUPS=str(backups)) as bot:
        set_up(phone)
        server.wait_until(lambda: "A backup was made" in bot.log)
        code, said = status(home)
        assert code == 0, said
        lines = said.splitlines()
        assert lines[0] == "Running: yes"
        assert re.fullmatch(r"Last answered: 20\d\d-\d\d-\d\d \d\d:\d\d [+-]\d{4}", lines[3])
        assert re.fullmatch(r"Last backup: 20\d\d-\d\d-\d\d \d\d:\d\d [+-]\d{4}", lines[5])
        assert re.fullmatch(r"Fingerprint of its history: ([A-Z2-7]{4} ?){3}", lines[6])
        assert lines[7] == "Deleted within 30 days: nothing"
        assert lines[8] == "E-mail: AUDIT_BOT_SMTP is not set where this command runs."
        assert lines[9] == "Could not be answered in the last 72 hours: 0"
        assert bot.stop() == 0
    code, said = status(home, "--json")
    seen = json.loads(said)
    assert (code, seen["running"], seen["healthy"], seen["waiting"], seen["parked"]) == (
        1,
        False,
        False,
        0,
        [],
    )
    assert seen["problems"] == ["No process has the database: the assistant does not run. Start it."]
    for path in (*backups.iterdir(), backups):
        path.rmdir() if path.is_dir() else path.unlink()
    backups.mkdir()
    _, said = status(home)
    assert "There is no backup from the last two days" in said


def test_status_lists_what_could_not_be_answered(server: TelegramServer, home: Home) -> None:
    """Updates that nobody could read are named by their moment and kind, and nothing of what they said."""
    with TelegramBot(server, home) as bot:
        server.deliver(message={"message_id": "canary", "chat": "canary"})
        server.wait_until(lambda: not server.pending())
        code, said = status(home)
        bot.kill()
    assert code == 1
    assert re.search(r"\n  20\d\d-\d\d-\d\d \d\d:\d\d [+-]\d{4} telegram: Unreadable\n", said)
    assert "Some updates could not be answered." in said
    assert "canary" not in said


def test_status_of_what_is_no_database_is_one_sentence(home: Home) -> None:
    """It makes nothing, changes nothing, and says what to do."""
    (home.folder / "audit.db").write_bytes(b"no database at all" * 100)
    code, said = status(home)
    assert code == 2
    assert len(said.splitlines()) == 1
    assert os.listdir(home.folder) == ["audit.db"]  # noqa: PTH208 – names are what counts


def test_the_log_begins_with_what_runs(server: TelegramServer, home: Home) -> None:
    """Version, database, framework with its hash, what waits, and that the run before was cut off."""
    with TelegramBot(server, home) as bot:
        server.wait_until(lambda: "Listening as" in bot.log)
        bot.kill()
        first = bot.log
        bot.start()
        server.wait_until(lambda: bot.log.count("Listening as") == 2)
        assert bot.stop() == 0
        said = [re.sub(r"^\S+ [A-Z]+ \S+ ", "", line) for line in first.splitlines()]
        assert re.fullmatch(r"Version \d\S*, tables of version \d{4}", said[0])
        assert said[1] == f"Database {home.folder / 'audit.db'}"
        assert re.fullmatch(r"Framework \S+tiny\.yaml, 6 items, [0-9a-f]{12}", said[2])
        assert said[3] == "Backups are not made: AUDIT_BOT_BACKUPS is not set"
        assert said[4] == "E-mail is off: AUDIT_BOT_SMTP is not set"
        assert said[5] == "Waiting: 0 updates, 0 replies. Next reminder: none"
        assert said[6] == "Deleted within 30 days: nothing"
        assert said[7] == f"Listening as @{NAME}"
        assert "The run before was cut off" in bot.log.removeprefix(first)
        assert bot.log.splitlines()[-1].endswith("Stopped. Everything that was confirmed is saved.")
        assert all(
            re.match(r"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d ", line) for line in bot.log.splitlines()
        )


def test_a_log_for_programs_and_secrets_from_files(
    server: TelegramServer, home: Home, tmp_path: Path
) -> None:
    """Each line is one JSON object; the token comes from a file and is in no line."""
    secret = tmp_path / "token"
    secret.write_text(f"{TOKEN}\n")
    bot = Configured(server, home, AUDIT_BOT_LOG="json", TELEGRAM_TOKEN_FILE=str(secret))
    home_serve = home.serve

    def serve(*arguments: str, env: dict[str, str], log: IO[bytes]) -> Running:
        return home_serve(*arguments, env={k: v for k, v in env.items() if k != "TELEGRAM_TOKEN"}, log=log)

    home.serve = serve  # type: ignore[method-assign, assignment]  # stands in for it here
    with bot:
        server.wait_until(lambda: "Listening as" in bot.log)
        assert bot.stop() == 0
    lines = [json.loads(line) for line in bot.log.splitlines()]
    assert {*lines[0]} == {"at", "level", "from", "text"}
    assert TOKEN.partition(":")[2] not in bot.log


@pytest.mark.parametrize(
    ("held", "set_too", "words"),
    [
        (None, "", "can't be read (No such file or directory)"),
        (b"", "", "holds no TELEGRAM_TOKEN"),
        (b"\xff\xfe", "", "it is not text"),
        (b"1" * 5000, "", "holds no TELEGRAM_TOKEN"),
        (b"12:abc", "12:abc", "are both set"),
    ],
)
def test_a_secret_that_can_t_be_had_is_one_sentence(
    home: Home, tmp_path: Path, held: bytes | None, set_too: str, words: str
) -> None:
    """It names the setting and the file, never what is in it."""
    secret = tmp_path / "token"
    if held is not None:
        secret.write_bytes(held)
    done = home.run("telegram", env={"TELEGRAM_TOKEN_FILE": str(secret), "TELEGRAM_TOKEN": set_too})
    said = done.stderr.decode()
    assert (done.returncode, len(said.splitlines())) == (2, 1)
    assert words in said
    assert "abc" not in said


@pytest.mark.wide
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_what_is_being_sent_at_the_end_is_sent_once(
    server: TelegramServer, home: Home, number: signal.Signals
) -> None:
    """Telegram has the message and is slow to say so: the bot waits for that, and never sends it again."""
    phone = Phone(server, server.user())
    with TelegramBot(server, home) as bot:
        set_up(phone)
        server.fail("sendMessage", how="linger", accepted=True, chat=phone.user.id)
        phone.tap("2 ·")
        os.kill(bot.pid, number)
        assert bot.ended() == 0
        bot.start()
        phone.say("/help")
        assert bot.stop() == 0
    sent = [call.fields["text"] for call in server.of("sendMessage")]
    assert len({*sent}) == len(sent)


def test_requests_go_over_the_proxy_that_is_set(server: TelegramServer, home: Home) -> None:
    """The usual settings for an outbound proxy count: here Telegram's own address leads nowhere."""
    proxy = server.api.rsplit("/bot", 1)[0]
    phone = Phone(server, server.user())
    bot = Configured(server, home, HTTP_PROXY=proxy)
    bot.server = Elsewhere(server)  # type: ignore[assignment]  # stands in for it here
    with bot:
        set_up(phone)
        assert bot.stop() == 0


class Elsewhere:
    """A server at an address that no machine has."""

    def __init__(self, server: TelegramServer) -> None:
        self.api = "http://telegram.invalid/bot"
        self.server = server


def test_status_asks_the_mail_server_whether_it_takes_mails(home: Home) -> None:
    """One that is away is named; one that takes them is not complained of, and is sent nothing."""
    home.run("chat", typed="1\n1\n1\nc\n2\n")
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        away = {"AUDIT_BOT_SMTP": f"smtp://127.0.0.1:{held.getsockname()[1]}"}
        code, said = status(home, AUDIT_BOT_MAIL_FROM="audit@example.org", **PUBLIC, **away)
    assert code == 1
    assert "The mail server does not take mails: " in said
    with post_office() as (postman, there):
        _, said = status(home, **PUBLIC, **there)
        assert "does not take mails" not in said
        assert not postman.tried


async def test_status_of_a_disk_that_is_nearly_full(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is said before anybody has to wait for room."""
    home.run("chat", typed="1\n1\n1\nc\n2\n")
    url = f"sqlite:///{home.folder / 'audit.db'}"
    for least, found in ((0, False), (2**62, True)):
        monkeypatch.setattr("bot.status.LEAST_ROOM", least)
        problems = (await status_of(url, None, at_noon())).problems
        assert any(f"The disk of {home.folder} has " in one for one in problems) is found


def test_a_folder_of_backups_that_is_away_keeps_nobody_waiting(server: TelegramServer, home: Home) -> None:
    """The bot starts and answers; its log, status and doctor say that none are made."""
    away = {"AUDIT_BOT_BACKUPS": str(home.folder / "away")}
    with Configured(server, home, **away) as bot:
        set_up(Phone(server, server.user()))
        assert f"names {home.folder / 'away'}, and there is no such folder. None is made until" in bot.log
        for command in ("status", "doctor"):
            done = home.run(command, "--json", env=away)
            (problem,) = json.loads(done.stdout)["problems"]
            assert (done.returncode, problem.startswith("What backups there are in ")) == (1, True)
        assert bot.stop() == 0
    done = home.run("backup", "--keep", "90", str(home.folder / "away"))
    assert (done.returncode, b"--keep is for a folder" in done.stderr) == (2, True)
    assert not (home.folder / "away").exists()


def test_programs_hear_of_a_damaged_database_in_their_form(home: Home) -> None:
    """One object on one line, and the exit code that says that it can't be used."""
    home.run("chat", typed="1\n1\n1\nc\n2\n")
    path = home.folder / "audit.db"
    path.write_bytes(path.read_bytes()[:5000])
    for command in ("status", "doctor"):
        done = home.run(command, "--json")
        said = json.loads(done.stdout)
        assert (done.returncode, said["healthy"]) == (2, False)
        assert "is damaged" in said["problems"][0]
