"""What a restored database is: the backup, without what must not be sent again."""

import os
import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert, update

from flows.nudges import NudgeState, Stage
from storage.database import queued, tables
from storage.database.backup import back_up
from storage.database.connection import path_of
from storage.database.faults import DatabaseInUse, DatabaseUnusable
from storage.database.revision import alembic_version
from storage.queues.letting_go import Kind
from storage.queues.outbox import Delivered
from storage.restore import CannotRestore, NotConfirmed, restore
from storage.store import Store
from tests.counts import examples
from tests.paths import ROOT
from tests.storage.conftest import NOW
from tests.storage.play import play, rows_of, sheet_of, view_of
from tests.storage.world import FRAMEWORK_BYTES, Rules, read_small, start, tap

DATABASES = ROOT / "tests/formats/databases"


def _answers(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("SELECT count(*) FROM answer").fetchone()[0])


def _names(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir()}


async def _again(url: str, rules: Rules) -> Store:
    return await Store.open(url, FRAMEWORK_BYTES, engine=rules, read=read_small, clock=lambda: NOW)


async def _with_an_answer(store: Store, rules: Rules, folder: Path) -> tuple[str, Path]:
    """Somebody's sheet with one answer, and a backup of it; afterwards there is one more."""
    await play(store, start("ann"), tap("ann", "back"))
    sheet = sheet_of(rules, "ann")
    await play(store, tap("ann", f"rate:{sheet}:item0:2"))
    copy = back_up(store.database.path, folder / "copy.db").path
    await play(store, tap("ann", f"rate:{sheet}:item1:2"))
    return sheet, copy


async def test_a_killed_process_loses_nothing_of_what_is_put_aside(
    store: Store, rules: Rules, url: str, tmp_path: Path
) -> None:
    """Answers that stood only in the log are in the file that is kept, and none of them in the new one."""
    _, copy = await _with_an_answer(store, rules, tmp_path)
    killed = tmp_path / "killed"
    killed.mkdir()
    for name in ("audit.db", "audit.db-wal", "audit.db-shm"):
        (killed / name).write_bytes((tmp_path / name).read_bytes())
    database = killed / "audit.db"
    assert database.with_name("audit.db-wal").stat().st_size
    done = restore(copy, database, NOW)
    assert done.aside is not None
    assert (_answers(database), _answers(done.aside)) == (1, 2)
    assert _names(killed) == {"audit.db", "audit.db.lock", done.aside.name}
    again = await _again(f"sqlite:///{database}", rules)
    await again.close()
    assert url


async def test_replies_and_reminders_that_waited_are_dropped_and_counted(
    store: Store, rules: Rules, url: str, tmp_path: Path
) -> None:
    """What was due before is settled as not sent; what is due later stays, and so does every answer."""
    await play(store, start("ann"), tap("ann", "back"))
    seat = view_of(rules, "ann").seat
    assert seat is not None
    nudges = [
        {
            "id": name,
            "area": seat.area.id,
            "membership": seat.membership.id,
            "subject": seat.round.id,
            "stage": Stage.ASKED,
            "about": (NOW + timedelta(hours=hours)).date(),
            "due": NOW + timedelta(hours=hours),
            "state": NudgeState.WAITING,
            "outcome": "",
            "words": "",
        }
        for name, hours in (("due", -48), ("later", 48))
    ]
    await store.database.write(lambda c: c.execute(insert(tables.nudge), nudges).rowcount)
    copy = back_up(path_of(url), tmp_path / "copy.db").path
    await store.close()
    done = restore(copy, path_of(url), NOW)
    assert done.dropped == {Kind.CARD: 2, Kind.SHRINKING: 1, Kind.REMINDER: 1}
    again = await _again(url, rules)
    try:
        found = {row.id: (row.state, row.outcome) for row in await rows_of(again, tables.nudge)}
        assert found == {"due": ("dropped", "restored"), "later": ("waiting", "")}
        rows = await rows_of(again, queued.outbox)
        assert {(row.body, row.dropped) for row in rows} == {(None, "restored")}
        assert await again.waiting("test", 10) == []
    finally:
        await again.close()


async def test_what_waited_to_be_answered_does_not_act_twice(
    store: Store, rules: Rules, url: str, tmp_path: Path
) -> None:
    """It was answered long ago, after the backup; it is counted, and nothing of it is kept."""
    await play(store, start("ann"), tap("ann", "back"))
    sheet = sheet_of(rules, "ann")
    await store.put([tap("ann", f"rate:{sheet}:item0:3")])
    copy = back_up(path_of(url), tmp_path / "copy.db").path
    await store.close()
    assert restore(copy, path_of(url), NOW).dropped[Kind.EVENT] == 1
    again = await _again(url, rules)
    try:
        assert await again.step() is False
        assert {row.body for row in await rows_of(again, queued.inbox)} == {None}
    finally:
        await again.close()
    assert _answers(path_of(url)) == 0


async def test_a_move_loses_nothing_and_tells_nobody(
    store: Store, rules: Rules, url: str, tmp_path: Path
) -> None:
    """What waited is answered and sent by the new machine's assistant, and every card is what it was."""
    await play(store, start("ann"), tap("ann", "back"))
    sheet = sheet_of(rules, "ann")
    await store.put([tap("ann", f"rate:{sheet}:item0:3")])
    unsent = len(await store.waiting("test", 100))
    await store.close()
    copy = back_up(path_of(url), tmp_path / "copy.db").path
    done = restore(copy, path_of(url), NOW, moved=True)
    assert (done.moved, done.dropped) == (True, {})
    again = await _again(url, rules)
    try:
        assert len(await again.waiting("test", 100)) == unsent
        await play(again)
        await again.step()
    finally:
        await again.close()
    assert _answers(path_of(url)) == 1


async def test_somebody_who_reads_holds_it_off(store: Store, rules: Rules, url: str, tmp_path: Path) -> None:
    """What stands only in the log can't be taken in then; nothing has changed, and the sentence says so."""
    _, copy = await _with_an_answer(store, rules, tmp_path)
    killed = tmp_path / "killed"
    killed.mkdir()
    for name in ("audit.db", "audit.db-wal", "audit.db-shm"):
        (killed / name).write_bytes((tmp_path / name).read_bytes())
    database = killed / "audit.db"
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as reader:
        reader.execute("BEGIN")
        assert reader.execute("SELECT count(*) FROM answer").fetchone() == (2,)
        with pytest.raises(CannotRestore, match="another program is reading the database"):
            restore(copy, database, NOW)
        assert not list(killed.glob("*before-restore*"))
    assert _answers(database) == 2
    assert url


@pytest.mark.parametrize("failing", range(1, 9))
async def test_a_step_that_fails_leaves_the_one_or_the_other(
    store: Store, rules: Rules, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    """Whichever of its steps on the disk fails, a start finds the old database whole or the new one."""
    _, copy = await _with_an_answer(store, rules, tmp_path)
    await store.close()
    count = 0
    for name in ("link", "rename", "unlink", "fsync", "chown"):
        done = getattr(os, name)

        def step(*given: object, done: object = done, **more: object) -> object:
            nonlocal count
            count += 1
            if count == failing:
                raise OSError(5, "Input/output error")
            return done(*given, **more)  # type: ignore[operator]  # found by its name

        monkeypatch.setattr(os, name, step)
    try:
        restore(copy, store.database.path, NOW)
    except CannotRestore:
        there = 2
    except NotConfirmed:
        there = 1
    else:
        there = 1
    monkeypatch.undo()
    assert _answers(store.database.path) == there
    again = await _again(f"sqlite:///{store.database.path}", rules)
    await again.close()
    assert _answers(store.database.path) == there


async def test_what_chats_show_is_forgotten(store: Store, rules: Rules, url: str, tmp_path: Path) -> None:
    """Cards with higher handles than the last known one are strange, and keys mean nothing until then."""
    await play(store, start("ann"))
    (row,) = await store.waiting("test", 10)
    await store.done([Delivered(id=row.id, handle="41")])
    copy = back_up(path_of(url), tmp_path / "copy.db").path
    await store.close()
    restore(copy, path_of(url), NOW)
    again = await _again(url, rules)
    try:
        await play(again, tap("ann", "back"))
    finally:
        await again.close()
    live = view_of(rules, "ann").conversation.live
    assert live is not None
    assert live.forgotten is not None
    assert (live.forgotten.after, live.forgotten.before, live.forgotten.earlier) == (41, None, ())
    assert live.forgotten.shown
    assert live.buttons == ()
    assert live.handle is None


def test_a_backup_of_an_older_version_is_brought_up_to_date(tmp_path: Path) -> None:
    """There need be no database; the backup stays as it is."""
    old = tmp_path / "old.db"
    with closing(sqlite3.connect(old)) as connection:
        connection.executescript((DATABASES / "0003.sql").read_text())
    before = old.read_bytes()
    done = restore(old, tmp_path / "audit.db", NOW)
    assert done.migrated
    assert done.aside is None
    assert _answers(tmp_path / "audit.db") == _answers(old)
    assert old.read_bytes() == before


async def test_what_can_not_be_restored_changes_nothing(
    store: Store, rules: Rules, url: str, tmp_path: Path
) -> None:
    """A newer version's, a stranger, the database itself, nothing at all, and anything while it is in use."""
    _, copy = await _with_an_answer(store, rules, tmp_path)
    with pytest.raises(DatabaseInUse):
        restore(copy, path_of(url), NOW)
    await store.database.write(
        lambda c: c.execute(update(alembic_version).values(version_num="0999")).rowcount
    )
    await store.close()
    newer = tmp_path / "newer.db"
    newer.write_bytes(path_of(url).read_bytes())
    (tmp_path / "letter.db").write_text("a letter")
    before = path_of(url).read_bytes()
    for name, why in (
        ("newer.db", "revision 0999"),
        ("letter.db", "no database of this assistant"),
        ("audit.db", "the database itself"),
        ("nowhere.db", "no such file"),
    ):
        with pytest.raises(CannotRestore, match=f"{why}.*Nothing has changed"):
            restore(tmp_path / name, path_of(url), NOW)
    with pytest.raises(DatabaseUnusable, match="no database of this assistant"):
        restore(copy, tmp_path / "letter.db", NOW)
    assert path_of(url).read_bytes() == before
    assert (tmp_path / "letter.db").read_text() == "a letter"
    assert not any("before-restore" in name for name in _names(tmp_path))


RESTORE = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from storage.restore import restore
print("ready", flush=True)
restore(Path(sys.argv[1]), Path(sys.argv[2]), datetime.now(UTC))
"""


async def test_killed_at_any_instant_there_is_the_one_or_the_other(
    store: Store, rules: Rules, tmp_path: Path
) -> None:
    """Never half of each, and never neither; the next try goes through, and what was there is kept."""
    _, copy = await _with_an_answer(store, rules, tmp_path)
    files = {end: (tmp_path / f"audit.db{end}").read_bytes() for end in ("", "-wal")}
    await store.close()
    dice = random.Random(os.environ.get("SEED"))  # noqa: S311 – decides when to kill
    for number in range(examples(2)):
        home = tmp_path / str(number)
        home.mkdir()
        for end, content in files.items():
            (home / f"audit.db{end}").write_bytes(content)
        command = [sys.executable, "-c", RESTORE, str(copy), str(home / "audit.db")]
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)  # noqa: ASYNC220, S603 – our own script
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(dice.uniform(0, 0.15))  # noqa: ASYNC251 – nothing else runs
        process.kill()
        process.communicate()
        assert _answers(home / "audit.db") in {1, 2}
        restore(copy, home / "audit.db", NOW)
        assert _answers(home / "audit.db") == 1
        kept = [home / name for name in _names(home) if "before-restore" in name and name[-4:] != "-wal"]
        assert 2 in {_answers(one) for one in kept}


async def test_what_is_no_list_of_the_forgotten_is_refused(
    store: Store, rules: Rules, tmp_path: Path
) -> None:
    """A mistyped path would let somebody who was forgotten come back, unseen."""
    _, copy = await _with_an_answer(store, rules, tmp_path)
    other, away = tmp_path / "hosts", tmp_path / "away"
    other.write_text("127.0.0.1 localhost\n")
    new = tmp_path / "new"
    new.mkdir()
    for wrong, named in ((other, "is no list of what was deleted"), (away, "there is no list")):
        with pytest.raises(CannotRestore, match=named):
            restore(copy, new / "audit.db", NOW, erased=wrong)
        assert not (new / "audit.db").exists()
    empty = tmp_path / "audit.db.forgotten"
    empty.write_text("\n")
    assert restore(copy, new / "audit.db", NOW, erased=empty).forgotten == 0


async def test_what_only_moves_house_can_have_missed_nobody(
    store: Store, rules: Rules, tmp_path: Path
) -> None:
    """Nothing came after the backup, so nobody is sent looking for a list."""
    _, copy = await _with_an_answer(store, rules, tmp_path)
    for moved, known in ((True, 0), (False, None)):
        new = tmp_path / f"new-{moved}"
        new.mkdir()
        done = restore(copy, new / "audit.db", NOW, moved=moved)
        assert (done.forgotten, done.ends is not None) == (known, True)
