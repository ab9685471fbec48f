"""Going back to a backup with the bot's own process and somebody whose chat is newer than it."""

import stat

from tests.end_to_end.running import Home, Phone, TelegramBot, set_up
from tests.end_to_end.telegram_server import TelegramServer
from tests.patience import eventually


def test_cards_that_came_after_the_backup_change_nothing(server: TelegramServer, home: Home) -> None:
    """Whichever of them is tapped, the live card comes; what is tapped on that counts."""
    phone = Phone(server, server.user())
    with TelegramBot(server, home) as bot:
        set_up(phone)
        phone.tap("2 ·")
        assert home.run("backup", "copy.db").returncode == 0
        later = [(phone.tap("1 ·"), str(phone.card.data("0 ·"))) for _ in range(3)]
        server.wait_until(lambda: not server.pending())
        refused = home.run("restore", "copy.db")
        assert refused.returncode == 2
        assert f"in use by process {bot.pid}" in refused.stderr.decode()
        assert bot.stop() == 0
        assert len(home.answers()) == 4
        done = home.run("restore", "copy.db")
        assert (done.returncode, done.stderr) == (0, b"")
        assert list(home.answers().values()) == [2]
        bot.start()
        said = [phone.press(data, on=card).text for card, data in reversed(later)]
        assert "set back to an earlier copy" in said[0]
        assert all("doesn't lead anywhere any more" in one for one in said[1:])
        assert list(home.answers().values()) == [2]
        phone.tap("3 ·")
        assert sorted(home.answers().values()) == [2, 3]
        assert bot.stop() == 0
    assert "Traceback" not in bot.log


def test_an_update_is_neither_skipped_nor_repeated(server: TelegramServer, home: Home) -> None:
    """What nobody had acknowledged is answered once; what was answered before does not come again."""
    phone, other = Phone(server, server.user()), server.user(7099)
    with TelegramBot(server, home) as bot:
        set_up(phone)
        assert home.run("backup", "copy.db").returncode == 0
        phone.tap("1 ·")
        server.wait_until(lambda: not server.pending())
        before = len(phone.user.shown)
        assert bot.stop() == 0
        other.send_text("/start")
        assert home.run("restore", "copy.db").returncode == 0
        bot.start()
        server.wait_until(lambda: len(other.shown) > 1)
        server.wait_until(lambda: not server.pending())
        assert home.answers() == {}
        assert [one.by_bot for one in other.shown] == [False, True]
        assert len(phone.user.shown) == before
        assert bot.stop() == 0


def test_a_backup_a_day_is_made_while_it_runs(server: TelegramServer, home: Home) -> None:
    """It is in the folder that was named, private, sound, and said in one line of the log."""
    folder = home.folder / "backups"
    folder.mkdir()
    home.environment["AUDIT_BOT_BACKUPS"] = str(folder)
    with TelegramBot(server, home) as bot:
        (made,) = eventually(lambda: list(folder.glob("audit-*.db")))
        assert bot.stop() == 0
        bot.start()
        server.wait_until(lambda: "Listening" in bot.log.rpartition("A backup was made")[2])
        assert bot.stop() == 0
    assert {one.name for one in folder.iterdir()} - {"audit.db.forgotten"} == {made.name}
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert bot.log.count("A backup was made") == 1
    health = home.run("doctor")
    assert health.returncode == 0
    assert f"The newest backup in {folder} is of 2" in health.stdout.decode()
    made.rename(folder / "audit-2020-01-01-000000.db")
    assert home.run("doctor").returncode == 1
    made = made.with_name("audit-2020-01-01-000000.db")
    assert home.run("restore", f"backups/{made.name}").returncode == 0
