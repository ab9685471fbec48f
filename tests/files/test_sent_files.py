"""A filled workbook that a member sends in the chat: read, offered, and saved whole or not at all."""

from datetime import timedelta

import pytest

from bot.report.unpacking import UNPACKED
from flows.blanks import LARGEST, Column
from flows.replies import Unsay
from storage.database.dated import back_up_into
from storage.framework.file import read_framework
from tests.bot.report.filling import changed, packed, parts_of
from tests.flows.play import text_of
from tests.office import Office
from tests.so_far import so_far_of
from tests.steps import found, joined, opened

ANSWERS: dict[tuple[int, Column], str | float] = {
    (0, Column.ANSWER): 3.0,
    (1, Column.ANSWER): 1.0,
    (1, Column.NOTE): "We reviewed twelve plans.",
}


@so_far_of(Office)
def office(made: Office) -> None:
    """The round as it begins."""
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    joined(made, "bob", "Social care")
    opened(made)


@pytest.mark.parametrize("yes", ["1", "yes", "save these answers"])
def test_saved_whole_after_a_yes(office: Office, yes: str) -> None:
    """It says that it reads, then what would change; nothing is stored before the yes, all of it after."""
    data = office.filled(ANSWERS)
    office.sends("ann", data)
    assert "I am reading the file" in office.text("ann")
    said = office.reads()
    assert "Ratings that change: 2" in said
    assert "Notes that change: 1" in said
    assert office.answers == 0
    assert "Changes: 3" in text_of(office.types("ann", yes))
    assert office.answers == 2
    assert office.rows_of("filing") == []
    assert "had a filled workbook read in" not in office.text("ann")


@pytest.mark.parametrize("no", ["2", "no", "leave it"])
@pytest.mark.wide
def test_left_and_nothing_kept(office: Office, no: str) -> None:
    """A no forgets the file."""
    office.sends("ann", office.filled(ANSWERS))
    office.reads()
    assert "kept nothing" in text_of(office.types("ann", no))
    assert (office.answers, office.rows_of("filing")) == (0, [])
    assert "reviewed twelve plans" not in office.every_text()


def test_read_again_after_a_restart_and_counted_once(office: Office) -> None:
    """A process that ended while it read leaves the row; the next fetches it, and an echo is nothing."""
    sent = office.sends("ann", office.filled(ANSWERS))
    office.restart(office.file)
    assert "Ratings that change: 2" in office.reads()
    office.restart(office.file)
    office.happens(sent)
    assert office.said == {}
    office.taps("ann", "1")
    office.happens(sent)
    assert office.answers == 2
    assert len(office.shelf.fetched) == 1


def _in_files(office: Office, word: str) -> list[str]:
    """Files in which a word stands: the database, its log, and a backup made now, wherever it is kept."""
    office.run(office.store.wipe())
    backups = office.folder / "backups"
    backups.mkdir(exist_ok=True)
    back_up_into(office.folder / "audit.db", backups, office.now)
    files = [path for path in office.folder.rglob("*") if path.is_file()]
    assert any(path.parent.name == "backups" for path in files)
    return [path.name for path in files if word.encode() in path.read_bytes()]


def test_a_cell_that_is_wrong_takes_nothing(office: Office) -> None:
    """Problems are said by sheet, row and column, never in the words of the cell."""
    cells: dict[tuple[int, Column], str | float] = {
        **ANSWERS,
        (2, Column.NOTE): "Zebedee Quillfeather, born 3 May 2012, was seen twice.",
    }
    office.sends("ann", office.filled(cells))
    said = office.reads()
    assert "row" in said
    assert "Note" in said
    assert "Quillfeather" not in office.every_text()
    assert (office.answers, office.rows_of("filing")) == (0, [])
    assert _in_files(office, "Quillfeather") == []


def test_a_file_name_or_caption_that_identifies_is_refused(office: Office) -> None:
    """It is taken out of the chat, nothing of it is kept, and the file is never fetched."""
    data = office.filled(ANSWERS)
    for more in (
        {"name": "Zebedee_Quillfeather-DOB-03.05.2012.xlsx"},
        {"text": "For Zebedee Quillfeather, 12"},
    ):
        office.sends("ann", data, **more)
        assert any(isinstance(one, Unsay) for one in office.said["ann"]), more
        office.reads()
    assert office.shelf.fetched == []
    assert "Quillfeather" not in office.every_text()
    assert _in_files(office, "Quillfeather") == []


def test_our_own_names_are_let_through(office: Office) -> None:
    """What we called the blank, and what a second copy of it is called, identifies nobody."""
    data = office.filled(ANSWERS)
    for name in ("blank-social-care-12345678.xlsx", "blank-social-care-12345678 (2).xlsx", "HSB audit.xlsx"):
        office.sends("ann", data, name)
        assert "I am reading the file" in office.text("ann"), name


def test_a_colleague_who_answered_since_is_said(office: Office) -> None:
    """What was offered is offered once more, and saved at the second yes."""
    office.sends("ann", office.filled(ANSWERS))
    office.reads()
    office.types("bob", "/start")
    office.taps("bob", "c")
    (press, *_) = (one for one in office.presses_on(office.card("bob"), "rate") if one.split(":")[3] == "0")
    office.presses("bob", press)
    said = text_of(office.taps("ann", "1"))
    assert "A colleague has answered since" in said
    assert office.answers == 1
    office.taps("ann", "1")
    assert office.answers == 2


def test_an_offer_stands_for_an_hour(office: Office) -> None:
    """After that a yes saves nothing."""
    office.sends("ann", office.filled(ANSWERS))
    office.reads()
    office.passes(timedelta(minutes=61))
    assert "No file waits" in text_of(office.taps("ann", "1"))
    assert office.answers == 0


def test_an_offer_is_its_senders_own(office: Office) -> None:
    """A colleague who presses the same button saves nothing."""
    office.sends("ann", office.filled(ANSWERS))
    office.reads()
    save = office.presses_on(office.card("ann"), "savefile")[0]
    office.types("bob", "/start")
    assert "No file waits" in text_of(office.presses("bob", save))
    assert office.answers == 0


def test_answers_that_closed_meanwhile_are_not_changed(office: Office) -> None:
    """Once answers have closed nothing is saved, and the person is told why."""
    office.sends("ann", office.filled(ANSWERS))
    office.reads()
    save = office.presses_on(office.card("ann"), "savefile")[0]
    office.types("cora", "/area")
    office.taps("cora", "Close answers", "1")
    assert "closed" in text_of(office.presses("ann", save))
    assert office.answers == 0


@pytest.mark.wide
def test_what_is_no_workbook_gets_one_sentence(office: Office) -> None:
    """Wrong, damaged, with macros, another framework's, a bomb, large or gone: said, and nothing is kept."""
    good = office.filled(ANSWERS)
    part = "[Content_Types].xml"
    macro = changed(good, part, lambda text: text.replace("sheet.main", "sheet.macroEnabled.main"))
    version = read_framework(office.file).version
    other = changed(good, "xl/sharedStrings.xml", lambda text: text.replace(version, "f" * 64))
    bomb = packed({**parts_of(good), "xl/media/a.bin": bytes(UNPACKED + 1)})
    for data, sentence in (
        (other, "asks other questions than this round does"),
        (bomb, "unpacks to more than a workbook can hold"),
        (good + bytes(10_000_000), "larger than 5 MB"),
        (b"%PDF-1.7 a paper", "not an Excel workbook"),
        (good[:-200], "damaged"),
        (macro, "macros"),
        (b"PK" + bytes(LARGEST), "larger than 5 MB"),
        (None, "could not get the file"),
    ):
        office.sends("ann", data)
        assert sentence in office.reads()
        assert (office.answers, office.rows_of("filing")) == (0, [])
    office.sends("ann", good, size=LARGEST + 1)
    assert "larger than 5 MB" in office.text("ann")


def test_somebody_without_a_return_is_told(office: Office) -> None:
    """Cora has none, and nobody else's to hand in; a stranger neither."""
    joined(office, "hal", "Health")
    for who in ("cora", "stranger"):
        office.sends(who, b"PK")
        assert "no return here" in office.text(who), who
    assert office.rows_of("filing") == []
