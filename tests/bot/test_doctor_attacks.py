"""The doctor, after somebody with the file changed what people answered, or what is known of that."""

import json
import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage.database.backup import back_up
from storage.reading.marks import fingerprint_in
from storage.store import Store
from tests.clocks import at_noon
from tests.counts import IS_LONG
from tests.end_to_end.running import Home
from tests.formats.leaving import FOLDER
from tests.paths import SHIPPED
from tests.read_once import read_once
from tests.storage.forging import forge_hashes
from tests.storage.play import play, sheet_of
from tests.storage.world import FRAMEWORK_BYTES, Rules, read_small, start, tap, typed
from tests.transcripts.stage import framework_bytes

CANARY = "Quillfeather"


def ran(path: Path, *options: str) -> tuple[int, str, str]:
    """Run the command on a database; its exit code, what it printed, and what it complained of."""
    database = {"AUDIT_BOT_DATABASE": f"sqlite:///{path}"}
    done = Home(path.parent, SHIPPED).run("doctor", *options, env=database)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def doctor(path: Path, *options: str) -> tuple[int, str]:
    """Run the command; its exit code and what it printed."""
    code, said, complaint = ran(path, *options)
    assert complaint == ""
    return code, said


def change(path: Path, *statements: str) -> None:
    """Do something to the database that the program never would, each of it to some rows."""
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            assert connection.execute(statement).rowcount > 0, statement


def first(path: Path, query: str) -> str:
    """The first value that a query finds."""
    with closing(sqlite3.connect(path)) as connection:
        (found,) = connection.execute(query).fetchone()
    return str(found)


async def opened(path: Path, rules: Rules) -> Store:
    """The assistant on this database."""
    url = f"sqlite:///{path}"
    return await Store.open(url, FRAMEWORK_BYTES, engine=rules, read=read_small, clock=at_noon)


@pytest.fixture
async def database(tmp_path: Path) -> Path:
    """A database where Ann has rated four items, with a note that must not be told."""
    path, rules = tmp_path / "audit.db", Rules()
    store = await opened(path, rules)
    await play(store, start("ann"), typed("ann", CANARY))
    sheet = sheet_of(rules, "ann")
    await play(store, *(tap("ann", f"rate:{sheet}:item{number}:2") for number in range(4)))
    await store.close()
    return path


EMPTIED = ("DELETE FROM journal",)
MOMENT = "2026-01-01T00:00:00.000000+00:00"
SHEET = "(SELECT sheet FROM answer LIMIT 1)"
ATTACKS = {
    "journal emptied": (EMPTIED, "it is empty, and had"),
    "journal and anchors emptied": ((*EMPTIED, "DELETE FROM anchor"), "behind row 0 are missing"),
    "chain dropped": ((f"DELETE FROM journal WHERE chain = {SHEET}",), "behind row 0 are missing"),
    "area's chain dropped": (
        ("DELETE FROM journal WHERE chain = (SELECT id FROM area)",),
        "behind row 0 are missing",
    ),
    "person's chain dropped": (
        ("DELETE FROM journal WHERE chain = (SELECT id FROM person)",),
        "behind row 0 are missing",
    ),
    "chain and its anchor dropped": (
        (f"DELETE FROM journal WHERE chain = {SHEET}", f"DELETE FROM anchor WHERE chain = {SHEET}"),
        "behind row 0 are missing",
    ),
    "person's chain and its anchor dropped": (
        (
            "DELETE FROM journal WHERE chain = (SELECT id FROM person)",
            "DELETE FROM anchor WHERE chain = (SELECT id FROM person)",
        ),
        "rows and not as many as were written",
    ),
    "tail cut": (
        (f"DELETE FROM journal WHERE chain = {SHEET} AND seq = (SELECT max(seq) FROM journal)",),
        "are missing",
    ),
    "rating edited": (("UPDATE answer SET level = 3 WHERE item = 'item2'",), "for item2 is not what chain"),
    "rating taken out": (("DELETE FROM answer WHERE item = 'item2'",), "for item2 is not what chain"),
    "rating made up": (
        ("UPDATE answer SET item = 'item9' WHERE item = 'item2'",),
        "for item9 is not what chain",
    ),
    "return made up": (
        (f"UPDATE sheet SET submitted = '{MOMENT}', approver = 'x' WHERE id = {SHEET}",),
        "was returned is not what chain",
    ),
    "return given to another team": (("UPDATE sheet SET team = 'another'",), "the team or the round of"),
    "return put into another round": (("UPDATE sheet SET round = 'another'",), "the team or the round of"),
    "round set back": (("UPDATE round SET state = 'draft'",), "how far round"),
    "rounds taken out": (("DELETE FROM round",), "how far round"),
}


@pytest.mark.parametrize("name", ATTACKS)
@pytest.mark.parametrize("checked", [False, True], ids=["never checked", "checked before"])
@pytest.mark.wide
def test_what_was_done_is_named(database: Path, name: str, checked: bool) -> None:  # noqa: FBT001 – a parameter
    """It fails, says where and what, and never what people typed; also where only what is new is read."""
    if checked:
        assert doctor(database)[0] == 0
    statements, named = ATTACKS[name]
    change(database, *statements)
    code, said = doctor(database)
    assert code == 1
    assert named in said
    assert "consistent in itself" not in said
    assert CANARY not in said


def test_an_edited_rating_is_named_by_ids(database: Path) -> None:
    """The sheet and the item stand there, for people and for programs; the level does not."""
    sheet = first(database, "SELECT sheet FROM answer")
    change(database, "UPDATE answer SET level = 3 WHERE item = 'item2'")
    assert f"the rating of {sheet} for item2 is not what chain {sheet} says" in doctor(database)[1]
    code, said = doctor(database, "--json")
    (line,) = said.splitlines()
    told = json.loads(line)
    assert (code, told["healthy"], told["wrong_in_all"]) == (1, False, 1)
    (wrong,) = told["wrong"]
    assert (wrong["flaw"], wrong["subject"], wrong["item"]) == ("edited", sheet, "item2")


async def test_answers_go_on_and_hide_nothing(database: Path) -> None:
    """Nobody loses an answer because somebody cut a chain, and what was cut stays missing."""
    change(database, f"DELETE FROM journal WHERE chain = {SHEET} AND seq = (SELECT max(seq) FROM journal)")
    rules = Rules()
    store = await opened(database, rules)
    sheet = first(database, "SELECT sheet FROM answer")
    await play(store, tap("ann", f"rate:{sheet}:item1:1"))
    await store.close()
    assert first(database, "SELECT level FROM answer WHERE item = 'item1'") == "1"
    code, said = doctor(database)
    assert (code, "does not follow from the one before" in said) == (1, True)


@pytest.mark.parametrize("statement", ["DELETE FROM anchor", "UPDATE anchor SET seq = 1, hash = 'x'"])
async def test_anchors_that_were_touched_lose_no_answer(database: Path, statement: str) -> None:
    """The chains themselves say then where they go on; the doctor says that something was there."""
    change(database, statement)
    rules = Rules()
    store = await opened(database, rules)
    sheet = first(database, "SELECT sheet FROM answer")
    await play(store, tap("ann", f"rate:{sheet}:item1:1"))
    await store.close()
    assert first(database, "SELECT level FROM answer WHERE item = 'item1'") == "1"
    assert doctor(database)[0] == 1


FORGED = (
    "UPDATE answer SET level = 3 WHERE item = 'item2'",
    """UPDATE journal SET body = replace(body, '"level":2', '"level":3') WHERE body LIKE '%"item2"%'""",
)


async def test_a_history_made_anew_is_caught_by_a_fingerprint_and_by_nothing_else(
    database: Path, tmp_path: Path
) -> None:
    """Tables, rows, hashes, anchors and total all say the same wrong thing."""
    mark = fingerprint_in(back_up(database, tmp_path / "copy.db").path)
    change(database, *FORGED)
    forge_hashes(database)
    code, said = doctor(database, "--full")
    assert (code, said.splitlines()[-1]) == (
        0,
        "The journal is consistent in itself; not compared with a copy elsewhere.",
    )
    code, said = doctor(database, "--fingerprint", *mark.split())
    assert code == 1
    assert f"No state of this journal has the fingerprint {mark}." in said
    assert json.loads(doctor(database, "--fingerprint", mark, "--json")[1])["fingerprint_matches"] is False


async def test_a_fingerprint_proves_the_history_up_to_it(database: Path, tmp_path: Path) -> None:
    """However much came later, and however it is written; it says for how much it stands."""
    mark = fingerprint_in(back_up(database, tmp_path / "copy.db").path)
    rows = first(database, "SELECT count(*) FROM journal")
    store = await opened(database, Rules())
    sheet = first(database, "SELECT sheet FROM answer")
    await play(store, tap("ann", f"rate:{sheet}:item1:1"), start("ben"))
    for given in (mark, mark.lower().replace(" ", ""), mark.replace(" ", "-")):
        code, said = doctor(database, "--fingerprint", given)
        assert code == 0
        assert f"The fingerprint {mark} is that of the first {rows} rows of the journal" in said
        assert "consistent in itself; not compared" not in said
    await store.close()
    change(database, "UPDATE answer SET level = 3 WHERE item = 'item2'")
    code, said = doctor(database, "--fingerprint", mark)
    assert (code, "They are as they were" in said) == (1, False)


async def test_a_fingerprint_of_nothing_proves_nothing(tmp_path: Path) -> None:
    """That of a database in which nothing had happened stays one of it, and is said to be empty."""
    path = tmp_path / "audit.db"
    store = await opened(path, Rules())
    mark = fingerprint_in(back_up(path, tmp_path / "copy.db").path)
    await play(store, start("ann"), typed("ann", "x"))
    await store.close()
    code, said = doctor(path, "--fingerprint", mark)
    assert (code, said.splitlines()[-1].endswith("without rows. It proves nothing.")) == (0, True)


def test_rows_that_came_in_another_order_are_no_proof(database: Path, tmp_path: Path) -> None:
    """What was before a fingerprint may not be said to have come after it."""
    mark = fingerprint_in(back_up(database, tmp_path / "copy.db").path)
    change(
        database,
        "UPDATE journal SET id = -id WHERE id = 1",
        "UPDATE journal SET id = 1 WHERE id = 2",
        "UPDATE journal SET id = 2 WHERE id = -1",
    )
    forge_hashes(database)
    assert doctor(database, "--full")[0] == 0
    assert doctor(database, "--fingerprint", mark)[0] == 1


def test_only_what_is_new_is_read_again_and_that_is_said(database: Path) -> None:
    """The last full check is named with its day; what was altered in a chain at rest shows with --full."""
    assert "full check" not in doctor(database)[1]
    code, said = doctor(database)
    assert code == 0
    assert re.search(r"The last full check was on \d{4}-\d\d-\d\d at \d\d:\d\d UTC\.", said)
    assert "Their rows were not read again." in said
    assert "Each row of the journal follows" not in said
    change(database, """UPDATE journal SET body = replace(body, '"level":2', '"level":1') WHERE seq = 3""")
    assert doctor(database)[0] == 0
    assert doctor(database, "--full")[0] == 1


def test_a_note_of_another_database_is_none(database: Path, tmp_path: Path) -> None:
    """What lies beside the file is compared, not believed."""
    note = database.with_name("audit.db.checked")
    assert doctor(database)[0] == 0
    assert CANARY not in note.read_text(encoding="utf-8")
    assert note.stat().st_mode & 0o777 == 0o600
    other = tmp_path / "other.db"
    shutil.copy(database, other)
    change(other, "UPDATE answer SET level = 3 WHERE item = 'item2'")
    shutil.copy(note, tmp_path / "other.db.checked")
    assert doctor(other)[0] == 1
    for text in ("", "[]", '{"at": 1, "digests": 2}', '{"at": "2026-01-01T00:00:00", "digests": {}}'):
        note.write_text(text, encoding="utf-8")
        assert "Each row of the journal follows" in doctor(database)[1]


@pytest.mark.parametrize("given", ["", "ABCD", "ABCD EFGH JKL1", "ABCDEFGHJKLMN"])
def test_what_is_no_fingerprint_is_said_to_be_none(database: Path, given: str) -> None:
    """In a sentence, with the exit code of a command that was given wrongly."""
    code, said, complaint = ran(database, "--fingerprint", given)
    assert (code, said) == (2, "")
    assert "a fingerprint is 12 letters" in complaint


VERSIONS = sorted(file.stem for file in FOLDER.glob("*.sql"))


@pytest.mark.wide
@pytest.mark.parametrize("version", VERSIONS if IS_LONG else VERSIONS[::4] + VERSIONS[-1:])
@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("UPDATE answer SET level = (level + 1) % 4 WHERE level IS NOT NULL", "the rating of"),
        ("UPDATE agreed SET level = (level + 1) % 4", "the rating of"),
        (
            "UPDATE sheet SET submitted = '2020' || substr(submitted, 5) WHERE submitted IS NOT NULL",
            "returned",
        ),
        ("UPDATE sheet SET team = team || 'x'", "the team or the round of"),
        ("UPDATE round SET state = 'cancelled' WHERE state <> 'released'", "how far round"),
    ],
)
async def test_databases_of_every_migration_pass_and_an_edit_in_each_fails(
    tmp_path: Path, version: str, statement: str, named: str
) -> None:
    """The migration wrote down what it found, and the journal is held against that from there on."""
    path = tmp_path / "audit.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((FOLDER / f"{version}.sql").read_text(encoding="utf-8"))
    data = framework_bytes("eight.yaml")
    await (await Store.open(f"sqlite:///{path}", data, read=read_once, clock=at_noon)).close()
    code, said = doctor(path)
    assert (code, "consistent in itself; not compared" in said) == (0, True), said
    with closing(sqlite3.connect(path)) as connection, connection:
        if connection.execute(statement).rowcount == 0:
            pytest.skip("that version left none")
    code, said = doctor(path)
    assert (code, named in said) == (1, True)
