"""What was deleted is known wherever a copy goes, so that the doctor raises no false alarm there."""

import pytest

from tests.end_to_end.running import Home

AREA = "Example partnership (made up)"


def _delete_one(home: Home) -> None:
    assert home.run("example").returncode == 0
    assert home.run("erase", "--area", AREA, "--yes").returncode == 0


def _at(home: Home, folder: str) -> dict[str, str]:
    (home.folder / folder).mkdir()
    return {"AUDIT_BOT_DATABASE": f"sqlite:///{home.folder / folder / 'audit.db'}"}


def test_a_move_takes_the_list_along(home: Home) -> None:
    """It lies beside the copy and is read from there; without it restore says what the doctor will say."""
    _delete_one(home)
    made = home.run("backup", "move.db")
    assert "move.db.forgotten: what was deleted until now" in made.stdout.decode()
    there = _at(home, "there")
    assert home.run("restore", "--moved", "move.db", env=there).returncode == 0
    assert home.run("doctor", "--full", env=there).returncode == 0
    (home.folder / "move.db").rename(home.folder / "there" / "move.db")
    alone = _at(home, "alone")
    said = home.run("restore", "--moved", "there/move.db", env=alone)
    assert b"on no list here: 1." not in said.stdout, "the list of the database beside it is one"
    (home.folder / "alone" / "audit.db").rename(home.folder / "alone" / "only.db")
    lone = _at(home, "lone")
    (home.folder / "alone" / "audit.db.forgotten").unlink()
    said = home.run("restore", "--moved", "alone/only.db", env=lone)
    assert said.returncode == 0
    assert b"on no list here: 1." in said.stdout
    assert home.run("doctor", env=lone).returncode == 1
    named = ("restore", "--moved", "--forgotten", "move.db.forgotten", "alone/only.db")
    assert b"on no list" not in home.run(*named, env=lone).stdout
    assert home.run("doctor", env=lone).returncode == 0


def test_copies_in_a_folder_share_a_list(home: Home) -> None:
    """As those that the running assistant makes do."""
    _delete_one(home)
    (home.folder / "copies").mkdir()
    assert home.run("backup", "copies").returncode == 0
    names = {one.name for one in (home.folder / "copies").iterdir()}
    assert {one for one in names if one.endswith(".forgotten")} == {"audit.db.forgotten"}


def test_before_anything_is_deleted_there_is_no_list(home: Home) -> None:
    """A file of nothing would only be one more to carry."""
    assert home.run("chat").returncode == 0
    assert b"forgotten" not in home.run("backup", "copy.db").stdout
    assert not (home.folder / "copy.db.forgotten").exists()


@pytest.mark.wide
def test_what_a_hold_keeps_is_no_success(home: Home) -> None:
    """A script must not take it for done."""
    assert home.run("example").returncode == 0
    held = home.run("hold", "--area", AREA, "--for", "inspection", "--who", "Ofsted", "--why", "Inspection")
    assert held.returncode == 0, held.stderr
    done = home.run("erase", "--area", AREA, "--yes")
    assert (done.returncode, b"Nothing was deleted: a hold keeps it" in done.stderr) == (2, True)


@pytest.mark.wide
def test_a_list_that_cannot_be_written_is_named(home: Home) -> None:
    """Nothing has gone then, and it says where it looked."""
    assert home.run("example").returncode == 0
    away = {"AUDIT_BOT_BACKUPS": str(home.folder / "away")}
    done = home.run("erase", "--area", AREA, "--yes", env=away)
    assert done.returncode == 2
    assert "Nothing was deleted" in done.stderr.decode()
    assert str(home.folder / "away") in done.stderr.decode()
    assert home.run("erase", "--area", AREA).stdout.startswith(b"Partnership")


def test_a_chat_without_a_place_can_be_deleted(home: Home) -> None:
    """Whoever wrote and never began is known by their chat all the same."""
    assert home.run("chat", typed="/start\nhello\n").returncode == 0
    shown = home.run("erase", "--person", "terminal:local")
    assert shown.stdout.startswith(b"Chat terminal:local, last used 20"), shown
    assert home.run("erase", "--person", "terminal:local", "--yes").returncode == 0
    assert b"nobody with this id" in home.run("erase", "--person", "terminal:local").stderr
    assert home.run("doctor", "--full").returncode == 0
