import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tomllib
from contextlib import closing
from pathlib import Path

import pytest

from tests.end_to_end.running import AS_SHIPPED, PROGRAM, Home, Phone, TelegramBot
from tests.end_to_end.telegram_server import TOKEN, TelegramServer
from tests.paths import ROOT, SHIPPED, TINY
from tests.patience import PATIENCE

SECRET = "123456789:canaryTokenThatNobodyMaySee"  # noqa: S105 – opens nothing
CANARY = "Zebedee Quillfeather"


def said(done: "subprocess.CompletedProcess[bytes]", code: int) -> str:
    """Return what was said on the standard error, having checked the exit code and that it is plain."""
    text = done.stderr.decode()
    assert (done.returncode, text[-500:]) == (code, text[-500:])
    assert "Traceback" not in text
    assert done.stdout == b""
    return text


def test_all_wrong_settings_are_named_at_once(home: Home) -> None:
    """Each comes with its name and an example; the token is not quoted."""
    wrong = {
        "AUDIT_BOT_DATABASE": "postgresql://somewhere",
        "AUDIT_BOT_FRAMEWORK": "x" * 5000,
        "TELEGRAM_TOKEN": SECRET + " and more",
        "TELEGRAM_API": "localhost",
    }
    lines = said(home.run("telegram", env=wrong), 2).splitlines()
    assert [line.split()[0] for line in lines] == list(wrong)
    assert all("Example: " in line for line in lines)
    assert "canary" not in "".join(lines)


def test_telegram_asks_for_a_token(home: Home) -> None:
    """Without one it says where to get it, whereas the terminal needs none."""
    assert said(home.run("telegram"), 2).startswith("TELEGRAM_TOKEN is missing. Write to @BotFather")
    assert home.run("chat").returncode == 0


def test_a_framework_is_checked(home: Home) -> None:
    """A good one is 0; a broken, missing or unreadable one 1, each problem with its place."""
    good = home.run("check", str(SHIPPED))
    assert (good.returncode, good.stderr) == (0, b"")
    said = good.stdout.decode().splitlines()
    *warnings, summed, asked = said
    assert all(re.search(r"framework\.yaml:\d+:\d+: FW7\d\d in [\w-]+: ", line) for line in warnings)
    assert summed.endswith(f" no problems, {len(warnings)} warnings.")
    assert re.match(r"A team is asked: Social care 34 to 45, .*, Education 25, .*26\.$", asked)
    broken = home.folder / "broken.yaml"
    broken.write_text(TINY.read_text().replace("about: own", "about: mine").replace("value: 3", "value: 0"))
    found = home.run("check", "broken.yaml")
    assert (found.returncode, found.stderr) == (1, b"")
    lines = found.stdout.decode().splitlines()
    assert len(lines) >= 5
    assert all(re.match(r"broken\.yaml:\d+:\d+: .*FW\d{3}", line) for line in lines)
    for other in ("missing.yaml", "."):
        done = home.run("check", other)
        assert (done.returncode, done.stderr) == (1, b"")
        assert re.match(re.escape(other) + r":1:1: .*FW10\d", done.stdout.decode())


@pytest.mark.parametrize("buffered", ["", "1"])
@pytest.mark.wide
def test_a_check_that_nobody_reads_to_its_end_fails_all_the_same(home: Home, buffered: str) -> None:
    """As in `check FILE | head -1`: the exit code says what the file is, not what was read of it."""
    (home.folder / "broken.yaml").write_text("\n".join(f"key{n}: {'x' * 400}" for n in range(600)))
    script = f"{{ {sys.executable} {' '.join(PROGRAM)} check broken.yaml; echo $? >&2; }} | head -1"
    done = subprocess.run(  # noqa: S603 – our own program
        ["/bin/sh", "-c", script],
        cwd=home.folder,
        env=home.environment | {"PYTHONUNBUFFERED": buffered},
        capture_output=True,
        check=True,
    )
    assert done.stdout.startswith(b"broken.yaml:1:1: FW")
    assert done.stderr == b"1\n"


def test_a_broken_framework_starts_nothing(home: Home) -> None:
    """The problems are listed as `check` lists them, and no database is made."""
    broken = home.folder / "broken.yaml"
    broken.write_text("format: 1\n")
    text = said(home.run("chat", typed="1\n", env={"AUDIT_BOT_FRAMEWORK": "broken.yaml"}), 2)
    assert all(line.startswith("broken.yaml:") for line in text.splitlines())
    assert not (home.folder / "audit.db").exists()


def test_places_that_cant_be_written_are_named_before_anything_is_asked(home: Home) -> None:
    """A file where a folder should be, and a folder that is not there, are both reported at once."""
    (home.folder / "file").touch()
    pictures, record = "file/stars", "nowhere/audit.txt"
    lines = said(home.run("chat", "--pictures", pictures, "--record", record), 2).splitlines()
    assert [line.split()[:2] for line in lines] == [["--pictures", pictures], ["--record", record]]
    assert "its folder does not exist" in lines[1]
    assert not (home.folder / "audit.db").exists()


def test_a_recording_that_has_no_room_left_ends_it_with_a_sentence(home: Home) -> None:
    """The disk is full: what is wrong is said, and the answer to it."""
    text = said(home.run("chat", "--record", "/dev/full", typed="1\n"), 2)
    assert text.startswith("The recording /dev/full can't be written (No space left on device). ")
    assert text.count("\n") == 1


@pytest.mark.parametrize("arguments", [("--record", "a.txt", "chat"), ("chat", "--record", "a.txt")])
def test_options_count_before_and_after_the_command(home: Home, arguments: tuple[str, ...]) -> None:
    """Those given before it are not forgotten."""
    assert home.run(*arguments, typed="1\n").returncode == 0
    assert "me> 1" in (home.folder / "a.txt").read_text()


def test_a_file_is_no_copy_on_a_server(home: Home) -> None:
    """The option for one is refused where it would mean nothing, and nothing is touched."""
    text = said(home.run("restore", "backup.db", "--copy"), 2)
    assert text.startswith("--copy is for a database on PostgreSQL alone")
    assert said(home.run("restore", "--copy"), 2) == text
    assert not (home.folder / "audit.db").exists()


def test_a_database_in_use_is_refused_with_its_holder(home: Home) -> None:
    """The second process names the first, which is not disturbed; once that is killed, another may start."""
    pipe = subprocess.PIPE
    first = home.begin(*PROGRAM, "chat", stdin=pipe, stdout=pipe, stderr=pipe)
    try:
        assert first.stdout
        assert first.stdout.readline() == b"\n"
        text = said(home.run("chat", typed="1\n"), 2)
        assert f"is in use by process {first.pid}. Stop that process first" in text
        first.kill()
        first.communicate(timeout=PATIENCE)
        assert home.run("chat", typed="1\n").returncode == 0
    finally:
        first.kill()
        first.communicate(timeout=PATIENCE)


def test_databases_that_cant_be_used_are_refused(home: Home) -> None:
    """No folder, a newer version, and a file of another kind are told apart, and none is touched."""
    text = said(home.run("chat", env={"AUDIT_BOT_DATABASE": "sqlite:///no/such/audit.db"}), 2)
    assert "its folder does not exist" in text
    assert home.run("chat").returncode == 0
    change(home, "UPDATE alembic_version SET version_num = '9999'")
    before = (home.folder / "audit.db").read_bytes()
    text = said(home.run("chat"), 2)
    assert re.search(r"it has revision 9999 and this version knows up to \d{4}", text)
    assert (home.folder / "audit.db").read_bytes() == before
    shutil.copy(SHIPPED, home.folder / "text.db")
    text = said(home.run("chat", env={"AUDIT_BOT_DATABASE": "sqlite:///text.db"}), 2)
    assert "it is no database of this assistant" in text
    assert (home.folder / "text.db").read_bytes() == SHIPPED.read_bytes()


def test_what_nobody_foresaw_is_said_without_a_word_of_what_was_typed(home: Home) -> None:
    """A fault of ours ends it with its kind and places to report, and exit code 70."""
    assert home.run("chat").returncode == 0
    change(home, "CREATE TRIGGER no BEFORE INSERT ON inbox BEGIN SELECT RAISE(ABORT, 'no'); END")
    text = said(home.run("chat", typed=f"{CANARY}\n"), 70)
    assert re.match(
        r"Something went wrong \(\w+ in (bot|flows|storage)/[\w/]+\.py:\d+\)\. Everything saved", text
    )
    assert not [word for word in CANARY.split() if word in text]


def change(home: Home, sql: str) -> None:
    """Do something to the database that the program never would."""
    with closing(sqlite3.connect(home.folder / "audit.db")) as connection, connection:
        connection.execute(sql)


LONG = "x" * 300


@pytest.mark.parametrize(
    "name",
    [
        *(f"{LONG}.db", f"{LONG}/audit.db", f"{'x/' * 3000}audit.db", "loop", "loop/audit.db"),
        *("folder", "/", "file/audit.db", "%00", "no/such/audit.db", "pipe", "text.md"),
    ],
)
def test_a_bad_path_of_a_database_is_a_sentence(home: Home, name: str) -> None:
    """Whatever the command, one that can't be a database is named, and nothing is made of it."""
    (home.folder / "loop").symlink_to("loop")
    (home.folder / "folder").mkdir()
    (home.folder / "file").touch()
    os.mkfifo(home.folder / "pipe")
    (home.folder / "text.md").write_text("# Not a database\n")
    bad = {"AUDIT_BOT_DATABASE": f"sqlite:///{name}"}
    for command in (("doctor",), ("backup", "out.db"), ("chat",)):
        lines = said(home.run(*command, env=bad), 2).splitlines()
        assert len(lines) == 1
        assert lines[0].startswith("The database ")
    assert not (home.folder / "out.db").exists()
    assert (home.folder / "text.md").read_text() == "# Not a database\n"


@pytest.mark.parametrize(
    "name", [LONG, f"{LONG}/copy.db", "loop", "loop/copy.db", "/dev/null/copy.db", "no/such/copy.db"]
)
def test_a_bad_path_of_a_backup_is_a_sentence(home: Home, name: str) -> None:
    """It says what can't be made, and why."""
    (home.folder / "loop").symlink_to("loop")
    assert home.run("chat").returncode == 0
    assert said(home.run("backup", name), 2).startswith("No backup was made as ")


def test_a_folder_that_is_not_there_becomes_no_file(home: Home) -> None:
    """A disk that is not mounted must not be taken for the name of a copy."""
    assert home.run("chat").returncode == 0
    assert "there is no folder missing/" in said(home.run("backup", "missing/"), 2)
    assert not (home.folder / "missing").exists()


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("TELEGRAM_TOKN", "TELEGRAM_TOKEN"),
        ("TELEGRAM_BOT_TOKEN", "TELEGRAM_TOKEN"),
        ("TELEGRAM_TOKEN_FIL", "TELEGRAM_TOKEN_FILE"),
        ("TELEGRAM_UPDATE", "TELEGRAM_UPDATES"),
        ("AUDT_BOT_URL", "AUDIT_BOT_URL"),
    ],
)
def test_nothing_is_served_with_a_misspelt_setting(home: Home, name: str, meant: str) -> None:
    """It would be a page without Telegram, or one that nobody can reach."""
    text = said(home.run("serve", "--port", "18751", env={name: SECRET}), 2)
    assert text.startswith(f"{name} is not a setting. Did you mean {meant}?")
    assert "canary" not in text


def test_other_programs_settings_are_theirs(home: Home) -> None:
    """Where Telegram is not spoken to, or its own settings are set as well."""
    assert home.run("chat", env={"TELEGRAM_BOT_TOKEN": SECRET}).returncode == 0
    for ours in ("TELEGRAM_TOKEN", "TELEGRAM_TOKEN_FILE"):
        known = {"TELEGRAM_API_ID": "1", "TELEGRAM_API_KEY": "1", "TELEGRAM_BOT_TOKEN": SECRET, ours: "none"}
        assert "is not a setting" not in said(home.run("telegram", env=known), 2)


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("AUDIT_BOT_DATABSE", "Did you mean AUDIT_BOT_DATABASE?"),
        ("audit_bot_database", "Did you mean AUDIT_BOT_DATABASE?"),
        ("AUDITBOT_FRAMEWORK", "Did you mean AUDIT_BOT_FRAMEWORK?"),
        ("AUDIT_BOT_TELEGRAM_TOKEN", "Did you mean TELEGRAM_TOKEN?"),
        ("AUDIT_BOT_X", "The settings are AUDIT_BOT_DATABASE, "),
    ],
)
def test_a_misspelt_setting_is_named(home: Home, name: str, meant: str) -> None:
    """Else answers would go where nobody looks for them; its value is not quoted."""
    for command in ("chat", "doctor", "check"):
        text = said(home.run(command, env={name: SECRET, "AUDIT_BOT_FRAMEWORK": ""}), 2)
        assert text.startswith(f"{name} is not a setting. {meant}")
        assert "canary" not in text
    assert not (home.folder / "audit.db").exists()


def test_it_says_its_version(home: Home) -> None:
    """As the project's own file has it."""
    done = home.run("--version")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode() == f"audit-bot {project['version']}\n"


def test_a_library_that_is_missing_is_named(home: Home) -> None:
    """Started with another Python than the one it was set up for, it says how to go on."""
    shadow = home.folder / "shadow" / "sqlalchemy"
    shadow.mkdir(parents=True)
    (shadow / "__init__.py").write_text("raise ModuleNotFoundError('no', name='sqlalchemy')")
    home.environment["PYTHONPATH"] = f"{shadow.parent}{os.pathsep}{ROOT}"
    for command in ("chat", "doctor"):
        text = said(home.run(command), 2)
        assert text.startswith("The program is not set up completely: sqlalchemy is missing. Run make run")


def test_an_unknown_command_is_refused(home: Home) -> None:
    """It says which there are."""
    text = said(home.run("audit"), 2)
    assert "invalid choice: 'audit'" in text
    assert "'telegram'" in text


@pytest.mark.parametrize("arguments", ["--help", "check"])
def test_a_reader_that_leaves_is_no_fault(home: Home, arguments: str) -> None:
    """Nothing is complained of when nobody reads the output."""
    script = f"{{ {sys.executable} {' '.join(PROGRAM)} {arguments}; echo $? >&2; }} | true"
    done = subprocess.run(  # noqa: S603 – our own program
        ["/bin/sh", "-c", script], cwd=home.folder, env=home.environment, capture_output=True, check=True
    )
    assert done.stderr == b"0\n"


CHAT_AND_TELL = """
import gc, sys
from bot.__main__ import main
from tests.clocks import at_noon
main(["chat"], clock=at_noon)
gc.unfreeze()
from flows.identifiers.patterns import Pattern
compiled = [one for one in gc.get_objects() if isinstance(one, Pattern) and "_compiled" in vars(one)]
unneeded = {"telegram", "httpx", "matplotlib", "PIL", "numpy", "alembic", "pydantic", "prompt_toolkit"}
unneeded &= sys.modules.keys()
sys.exit(f"{sorted(unneeded)}, {bool(compiled)}")
"""


@pytest.mark.wide
@pytest.mark.parametrize(("typed", "guarded"), [(b"", False), (b"1\nsomething else\n", True)])
def test_the_terminal_loads_only_what_it_needs(tmp_path: Path, typed: bytes, *, guarded: bool) -> None:
    """It starts at once: without Telegram, the drawing and the checks of a file that is known.

    What the guard looks for is got ready only when something is typed that it looks through.
    """
    pipe = subprocess.PIPE
    home = Home(tmp_path, SHIPPED)
    process = home.begin("-c", CHAT_AND_TELL, stdin=pipe, stdout=pipe, stderr=pipe)
    printed, text = process.communicate(typed, PATIENCE)
    assert b"Hello." in printed
    assert text.decode() == f"[], {guarded}\n"


def test_the_telegram_process_holds_only_what_it_needs(server: TelegramServer, tmp_path: Path) -> None:
    """Neither the drawing, which has a process of its own, nor the checks of a file that is known."""
    with TelegramBot(server, Home(tmp_path, SHIPPED), ("-X", "importtime", *AS_SHIPPED)) as bot:
        Phone(server, server.user()).say("/start")
        bot.stop()
        loaded = {line.rpartition("|")[2].strip() for line in bot.log.splitlines()}
    assert {"telegram.error", "httpx", "flows.engine"} <= loaded
    assert {"matplotlib", "PIL", "numpy", "alembic", "pydantic"} & loaded == set()


@pytest.mark.parametrize(
    ("reason", "times", "sentence"),
    [
        ("Conflict: terminated by other getUpdates request", 2, "Another process polls this token."),
        ("Conflict: can't use getUpdates method while webhook is active", 1, "A webhook receives this bot's"),
    ],
)
def test_another_receiver_ends_it_with_a_sentence(
    server: TelegramServer, home: Home, reason: str, times: int, sentence: str
) -> None:
    """Two programs can't share a token; whoever runs this one is told what to do."""
    server.fail("getUpdates", status=409, description=reason, times=times)
    with TelegramBot(server, home, AS_SHIPPED) as bot:
        assert bot.ended() == 2
    plain(bot, sentence)


def test_a_wrong_token_ends_it_with_a_sentence(server: TelegramServer, home: Home) -> None:
    """Telegram's refusal becomes a sentence that says where to get a token and does not quote this one."""
    server.token = "1:another"  # noqa: S105 – opens nothing
    with TelegramBot(server, home, AS_SHIPPED) as bot:
        assert bot.ended() == 2
    plain(bot, "Telegram refused the token. Ask @BotFather")


def plain(bot: TelegramBot, sentence: str) -> None:
    """Check that what was printed says why in words, last, and holds neither traceback nor token."""
    assert bot.log.rstrip().split("\n")[-1].startswith(sentence)
    assert "Traceback" not in bot.log
    assert TOKEN.partition(":")[2] not in bot.log
