"""A team sends its filled workbook back over Telegram, whatever happens to the bot meanwhile."""

import re
from pathlib import Path

import pytest

from bot.report.workbook import blank_xlsx
from flows.asking.blank_sheets import blank, sheet_of_team
from flows.blanks import Column
from storage.framework.file import read_framework
from tests.bot.report.filling import typed
from tests.counts import IS_LONG
from tests.end_to_end.running import Home, Phone, TelegramBot
from tests.end_to_end.telegram_server import TelegramServer
from tests.end_to_end.test_telegram_partnership import says_who_answers
from tests.paths import TINY
from tests.patience import eventually

CODE = "a code of some length"
NOTE = "We reviewed twelve plans in spring."


def filled(agency: str = "SC") -> bytes:
    """What an agency's team of the tiny audit is asked, with every answer given."""
    framework = read_framework(TINY.read_bytes())
    items = framework.asked(agency, frozenset())
    made = blank(framework, [sheet_of_team(framework, agency, frozenset(), items)])
    (sheet,) = made.sheets
    cells: dict[tuple[str, Column], str | float] = {(item.id, Column.ANSWER): 2.0 for item in items}
    cells[items[0].id, Column.NOTE] = NOTE
    return typed(blank_xlsx(made), sheet.name, cells)


def team(server: TelegramServer) -> Phone:
    """Ann, in the team of a partnership whose round is open."""
    cora, ann = Phone(server, server.user(7000, "Cora")), Phone(server, server.user(7001, "Ann"))
    cora.say("/start")
    for label in ("Set up", "England"):
        cora.tap(label)
    for line in (CODE, "Northshire", "Cora", "01632 960100", "MASH 01632 960200"):
        cora.say(line)
    cora.tap("Add one for each agency")
    cora.say("/area")
    cora.tap("Invite")
    cora.tap("1 ·")
    texts = [posted.text for posted in cora.user.shown]
    code = [found for text in texts for found in re.findall(r"start=([a-z2-7]{26})", text)][-1]
    ann.say(f"/start {code}")
    ann.tap("Join")
    ann.say("Ann")
    says_who_answers(cora)
    cora.say("/area")
    cora.tap("Open a round")
    cora.tap("In 4 weeks")
    cora.tap("Open the round")
    server.wait_until(lambda: "new round" in ann.card.text)
    return ann


def cora_of(server: TelegramServer) -> Phone:
    """Cora, who coordinates the same partnership, once its round is open."""
    return Phone(server, server.user(7000, "Cora"))


def home_of(folder: Path) -> Home:
    """A home where partnerships may be set up."""
    home = Home(folder, TINY)
    home.environment["AUDIT_BOT_SETUP_CODE"] = CODE
    return home


def is_offered(phone: Phone) -> bool:
    """Whether the newest card offers to save."""
    return "Save these answers?" in phone.card.text


def test_a_filled_workbook_comes_back(server: TelegramServer, tmp_path: Path) -> None:
    """Read, offered, saved; the same update told twice saves once."""
    home = home_of(tmp_path)
    server.assets["d1"] = {"data": filled()}
    with TelegramBot(server, home):
        ann = team(server)
        ann.user.send_file("filled.xlsx")
        server.wait_until(lambda: is_offered(ann))
        assert home.answers() == {}
        ann.tap("Save these answers")
        eventually(lambda: len(home.answers()) == 6)
    assert home.query("SELECT * FROM filing") == []
    assert set(home.answers().values()) == {2}


@pytest.mark.wide
@pytest.mark.parametrize("stage", ["fetching", "offered", "saved"])
def test_killed_at_each_stage(server: TelegramServer, tmp_path: Path, stage: str) -> None:
    """What was sent is fetched again by the next process, and saved once."""
    home = home_of(tmp_path)
    if stage != "fetching":
        server.assets["d1"] = {"data": filled()}
    with TelegramBot(server, home) as bot:
        ann = team(server)
        ann.user.send_file("filled.xlsx")
        if stage == "fetching":
            server.wait_until(lambda: bool(server.of("getFile")))
        else:
            server.wait_until(lambda: is_offered(ann))
        if stage == "saved":
            ann.tap("Save these answers")
        bot.kill()
        server.assets["d1"] = {"data": filled()}
        bot.start()
        server.wait_until(lambda: stage == "saved" or is_offered(ann))
        if stage != "saved":
            ann.tap("Save these answers")
        eventually(lambda: len(home.answers()) == 6)
        assert len(home.ratings()) == 6
        assert home.query("SELECT * FROM filing") == []


def test_what_is_no_workbook(server: TelegramServer, tmp_path: Path) -> None:
    """One sentence, and nothing of the file or of a secret anywhere."""
    home = home_of(tmp_path)
    server.assets["d1"] = {"data": b"Zebedee Quillfeather was seen"}
    with TelegramBot(server, home) as bot:
        ann = team(server)
        ann.user.send_file("filled.xlsx")
        server.wait_until(lambda: "not an Excel workbook" in ann.card.text)
        assert "Quillfeather" not in bot.log
        assert server.token not in bot.log
    assert b"Quillfeather" not in home.bytes_on_disk()
    assert home.answers() == {}


@pytest.mark.skipif(not IS_LONG, reason="make soak kills it there, too; at every change the page's is killed")
def test_a_coordinator_hands_one_in(server: TelegramServer, tmp_path: Path) -> None:
    """For a team that has nobody: whose it is is asked, killed before and after the offer, and saved once."""
    home = home_of(tmp_path)
    server.assets["d1"] = {"data": filled("H")}
    with TelegramBot(server, home) as bot:
        team(server)
        cora = cora_of(server)
        cora.say("/area")
        cora.user.send_file("filled.xlsx")
        server.wait_until(lambda: "Whose workbook is it?" in cora.card.text)
        bot.kill()
        bot.start()
        cora.tap("Health")
        server.wait_until(lambda: "Hand this in for Health?" in cora.card.text)
        bot.kill()
        bot.start()
        assert home.answers() == {}
        cora.tap("Hand it in")
        server.wait_until(lambda: "Handed in for Health." in cora.card.text)
        assert not any(NOTE in posted.text for posted in cora.user.shown)
    assert set(home.answers().values()) == {2}
    assert home.query("SELECT handed FROM sheet WHERE submitted IS NOT NULL") == [(1,)]
    assert home.query("SELECT * FROM filing") == []
