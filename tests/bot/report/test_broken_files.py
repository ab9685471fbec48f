"""Whatever file is sent: one sentence says what is wrong with it, none of it is taken, and nothing breaks."""

import re
import struct
import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from itertools import product

import pytest

from bot.report.reading import read
from bot.report.unpacking import LARGEST, UNPACKED
from flows.blanks import Column, Filled
from flows.wording import Words
from tests.bot.report.filling import blank_of, changed, packed, page_of, parts_of, typed, workbook
from tests.bot.report.test_filled import understood

WORDS = Words("en")
HEALTH = "Health"
WORKBOOK, TYPES, STRINGS = "xl/workbook.xml", "[Content_Types].xml", "xl/sharedStrings.xml"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


_EMPTY = (
    b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    b"<sheetData/></worksheet>"
)


def filled() -> bytes:
    """A workbook in which something is filled in."""
    return typed(workbook("H"), HEALTH, {(blank_of("H").sheets[0].items[0].id, Column.ANSWER): 3})


def with_part(name: str, content: bytes) -> bytes:
    """It with one part more, or another in its place."""
    return packed({**parts_of(filled()), name: content})


def without(name: str) -> bytes:
    """It without a part."""
    return packed({key: value for key, value in parts_of(filled()).items() if key != name})


def hidden(before: str, after: str) -> bytes:
    """It with what the hidden sheet says changed; texts stand in one list for all sheets."""
    return changed(filled(), STRINGS, lambda text: text.replace(before, after))


def flagged(data: bytes) -> bytes:
    """It with every part said to be enciphered."""
    return re.sub(b"(PK\x01\x02.{4})(.{2})", lambda found: found[1] + b"\x01\x00", data, flags=re.DOTALL)


def lying(data: bytes, size: int) -> bytes:
    """It with a directory that says another size of the largest part than unpacking it gives."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        part = max(archive.infolist(), key=lambda one: one.file_size)
    return data.replace(struct.pack("<I", part.file_size), struct.pack("<I", size))


def twice() -> bytes:
    """It with a part that is there twice."""
    file = BytesIO(filled())
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(file, "a") as archive:
        archive.writestr(WORKBOOK, parts_of(filled())[WORKBOOK])
    return file.getvalue()


def rows_moved() -> bytes:
    """It with the marks of two rows in each other's place, as after rows were moved."""
    first, second = (item.id for item in blank_of("H").sheets[0].items[:2])

    def swap(page: str) -> str:
        one, other = (re.search(rf'<c r="L{row}"[^>]*><v>(\d+)</v>', page) for row in (4, 5))
        assert one
        assert other
        page = page.replace(one[0], one[0].replace(f"<v>{one[1]}<", f"<v>{other[1]}<"))
        return page.replace(other[0], other[0].replace(f"<v>{other[1]}<", f"<v>{one[1]}<"))

    assert first != second
    return changed(filled(), page_of(filled(), HEALTH), swap)


NAMED: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (lambda: b"", "no_workbook"),
    "a text": (lambda: b"item,answer\nC01,3\n", "no_workbook"),
    "a page": (lambda: b"<html><table><tr><td>3", "no_workbook"),
    "a picture": (lambda: b"\x89PNG\r\n\x1a\n" + bytes(400), "no_workbook"),
    "a paper": (lambda: b"%PDF-1.7\n" + bytes(400), "no_workbook"),
    "an archive of nothing": (lambda: packed({}), "no_workbook"),
    "an archive of texts": (lambda: packed({"a.txt": b"a"}), "no_workbook"),
    "a letter": (lambda: packed({"word/document.xml": b"<a/>", TYPES: b"<a/>"}), "no_workbook"),
    "open document": (lambda: packed({"content.xml": b"<a/>", "mimetype": b"x"}), "open_document"),
    "binary": (lambda: packed({"xl/workbook.bin": b"a"}), "binary"),
    "old": (lambda: OLE + bytes(2000), "old"),
    "password": (lambda: OLE + bytes(500) + "EncryptedPackage".encode("utf-16-le"), "password"),
    "enciphered": (lambda: flagged(filled()), "password"),
    "macros": (lambda: with_part("xl/vbaProject.bin", b"a"), "macros"),
    "macros elsewhere": (lambda: with_part("xl/other/VBAPROJECT.BIN", b"a"), "macros"),
    "old macros": (lambda: with_part("xl/macrosheets/sheet1.xml", b"<a/>"), "macros"),
    "said to have macros": (
        lambda: changed(
            filled(), TYPES, lambda text: text.replace("sheet.main+xml", "sheet.macroEnabled.main+xml")
        ),
        "macros",
    ),
    "too big": (lambda: bytes(LARGEST + 1), "too_big"),
    "ten megabytes": (lambda: filled() + bytes(10_000_000), "too_big"),
    "unpacks to much": (lambda: with_part("xl/media/a.bin", bytes(UNPACKED + 1)), "unpacks"),
    "unpacks to much in all": (
        lambda: packed({**parts_of(filled()), **{f"a{n}": bytes(3_000_000) for n in range(7)}}),
        "unpacks",
    ),
    "many parts": (lambda: packed({**parts_of(filled()), **{f"a{n}": b"" for n in range(1001)}}), "unpacks"),
    "says less than it unpacks to": (
        lambda: lying(with_part("xl/media/a.bin", bytes(UNPACKED + 1)), 1000),
        "damaged",
    ),
    "there twice": (twice, "damaged"),
    "entities": (
        lambda: changed(
            filled(), WORKBOOK, lambda text: text.replace("?>", '?><!DOCTYPE a [<!ENTITY b "c">]>', 1)
        ),
        "damaged",
    ),
    "no sheets": (lambda: without(page_of(filled(), HEALTH)), "damaged"),
    "no list of texts": (lambda: with_part(STRINGS, b"<sst/>"), "damaged"),
    "another workbook": (
        lambda: packed(
            {**parts_of(workbook("H")), **{f"xl/worksheets/sheet{n}.xml": _EMPTY for n in range(1, 5)}}
        ),
        "not_ours",
    ),
    "of somebody else": (lambda: hidden("audit-bot blank", "some other blank"), "not_ours"),
    "another framework": (lambda: hidden(blank_of("H").version, "f" * 64), "other_framework"),
    "another agency": (lambda: workbook("P"), "other_agency"),
    "a mark that is gone": (lambda: hidden("sheet H<", "sheet X<"), "other_agency_mark"),
    "rows moved": (rows_moved, "moved"),
    "nothing filled in": (lambda: workbook("H"), "empty"),
}


def said(key: str) -> str:
    """What is said for a key of the catalogue."""
    return WORDS(f"filled.{key}", most=5, agency=HEALTH)


@pytest.mark.parametrize("name", NAMED)
def test_each_is_told_apart(name: str) -> None:
    """One sentence, which says what to do where something can be done."""
    make, key = NAMED[name]
    expected = "moved" if key == "other_agency_mark" else key
    assert understood(make(), blank_of("H")) == Filled(why=said(expected))


_JUNK = {
    "nothing": b"",
    "bytes": bytes(range(256)) * 8,
    "half a sign": b'<?xml version="1.0"?><worksheet><sheetData><row r="1"><c r="A1',
    "nested": b"<a>" * 50_000,
    "numbers": b'<worksheet><sheetData><row r="-1"><c r="A0" t="s"><v>9999999</v></c></row></sheetData>',
    "another language": "<лист>三</лист>".encode("utf-16"),
}


def _broken() -> Iterator[tuple[str, bytes]]:
    """The file cut, with bytes changed, and with junk in the place of each of its parts."""
    whole = filled()
    for part in range(1, 16):
        yield f"cut at {part}/16", whole[: len(whole) * part // 16]
    for part in range(24):
        at = len(whole) * part // 24
        yield (
            f"changed at {part}/24",
            whole[:at] + bytes(255 - byte for byte in whole[at : at + 3]) + whole[at + 3 :],
        )
    read_from = [
        WORKBOOK,
        STRINGS,
        "xl/_rels/workbook.xml.rels",
        page_of(whole, HEALTH),
        page_of(whole, "audit"),
    ]
    for name, (kind, junk) in product(read_from, _JUNK.items()):
        yield f"{kind} in {name}", with_part(name, junk)


@pytest.mark.parametrize("data", [pytest.param(data, id=name) for name, data in _broken()])
def test_a_broken_one_is_refused_or_whole(data: bytes) -> None:
    """Whatever is broken in it: a sentence, or, where nothing that counts is, just what was filled in."""
    result, whole = understood(data, blank_of("H")), understood(filled(), blank_of("H"))
    sentences = {said(key) for key in ("damaged", "no_workbook", "not_ours", "moved", "other_framework")}
    assert result == whole or (result.why in sentences and not result.given)


def far_apart(page: str) -> str:
    """A sheet with a cell in its last row and column: as a table it has 17,000,000,000 cells."""
    return page.replace("</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')


def one_text_often(page: str) -> str:
    """A sheet that shows the longest text 100,000 times."""
    rows = "".join(f'<row r="{row}"><c r="Z{row}" t="s"><v>0</v></c></row>' for row in range(100, 100_100))
    return page.replace("</sheetData>", f"{rows}</sheetData>")


@pytest.mark.parametrize("bomb", [far_apart, one_text_often])
async def test_what_grows_while_it_is_read(bomb: Callable[[str], str]) -> None:
    """It is small when it is unpacked; the process that reads it has no memory to grow in."""
    data = changed(filled(), page_of(filled(), HEALTH), bomb)
    if bomb is one_text_often:
        data = changed(data, STRINGS, lambda text: text.replace("<si><t>", f"<si><t>{'a' * 1_000_000}", 1))
    assert await read(data, blank_of("H")) == Filled(why=said("not_read"))
