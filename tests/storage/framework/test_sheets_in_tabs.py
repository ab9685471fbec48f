"""Workbooks with a sheet for each domain, as many audit tools are laid out."""

import pytest

from storage.framework.sheets.cells import Given, Slips
from storage.framework.sheets.reading import read_draft
from storage.framework.sheets.writing import written
from tests.storage.framework.sheet_mistakes import Sheets
from tests.storage.framework.test_sheets import made, slips

HEADS = ("No", "Question", "Why")
THEMES: list[Given] = ["No", "Theme", "Question"]


def tabs(heads: tuple[str, ...] = HEADS) -> Sheets:
    """A cover, two sheets of items with the same heads, and what becomes of the answers."""
    return {
        "Cover": [["School food"], ["Please fill in every sheet."]],
        "1. Kitchen": [
            ["School food"],
            [],
            [*heads],
            [1.0, "In our school, food is cold.", "Why."],
            [2.0, "Staff wash their hands.", ""],
        ],
        "2. Serving": [
            ["School food"],
            [*heads],
            [1.0, "In our school, trays are clean.", ""],
            [2.0, "Every queue is short.", ""],
        ],
        "Summary": [["Sheet", "Score"], ["Kitchen", ""]],
    }


def test_each_sheet_is_a_domain_and_is_called_so() -> None:
    """Numbers that begin anew on each are those of its domain; what stands above all is the title."""
    framework = made(tabs())
    assert framework.title == "School food"
    assert [domain.title for domain in framework.domains] == ["Kitchen", "Serving"]
    assert [*framework.items] == ["A1", "A2", "B1", "B2"]
    draft = read_draft(tabs(), "x")
    assert "Each of 2 sheets is a domain: “Kitchen”, “Serving”." in draft.said
    assert draft.unread == ["Nothing is taken from the sheets “Cover”, “Summary”."]
    assert any(one.startswith("The numbers begin at 1 in each domain, so 1 in the") for one in draft.said)
    assert "# 1 in the sheet" in written(draft)


def test_a_heading_within_a_sheet_is_a_smaller_one() -> None:
    """The sheet is the domain, so that a row with a heading begins a part of it."""
    book = tabs()
    book["2. Serving"][3:3] = [["", "Queues", ""]]
    framework = made(book)
    assert [domain.title for domain in framework.domains] == ["Kitchen", "Serving"]
    assert [item.head for item in framework.items.values()] == ["", "", "", "Queues"]


def test_a_column_of_domains_goes_before_the_names_of_sheets() -> None:
    """Sheets that only cut a long list in two are no domains."""
    book = tabs(("Theme", "Question", "Why"))
    for name, themes in (("1. Kitchen", ("Food", "Hands")), ("2. Serving", ("Food", "Queues"))):
        for row, theme in zip(book[name][-2:], themes, strict=True):
            row[0] = theme
    assert [domain.title for domain in made(book).domains] == ["Food", "Hands", "Queues"]
    assert not any("is a domain" in one for one in read_draft(book, "x").said)


def test_a_sheet_with_other_heads_is_named() -> None:
    """It may be an action plan, so it is not read as items, nor passed over."""
    book = tabs()
    book["Actions"] = [["No", "Question", "Who", "By when"]]
    (slip,) = slips(book)
    assert slip.startswith("Actions, row 1, column A: unlike “1. Kitchen”, this sheet has no column “Why” ")
    assert "and has “Who”, “By when” besides. Give both the same columns, or hide this sheet" in slip


def test_a_slip_on_a_sheet_names_the_sheet() -> None:
    """Also where two sheets are at odds with each other."""
    book = tabs()
    for name, ids in (("1. Kitchen", ("K1", "K2")), ("2. Serving", ("S1", "K1"))):
        for row, id_ in zip(book[name][-2:], ids, strict=True):
            row[0] = id_
    (slip,) = slips(book)
    assert slip.startswith("2. Serving, row 4, column A (No), K1: another item has the id “K1”")
    assert ", in row 4 of 1. Kitchen. Give each its own" in slip
    book = tabs()
    book["2. Serving"][2][1] = book["1. Kitchen"][3][1]
    assert any("in row 3 of 2. Serving says the same" in one for one in read_draft(book, "x").said)


@pytest.mark.parametrize(
    ("ids", "got"),
    [
        (("1", "2", "1", "2"), ["A1", "A2", "B1", "B2"]),
        (("1.", "2.", "1.", "2."), ["A1", "A2", "B1", "B2"]),
        (("1", "2", "3", "4"), ["Q1", "Q2", "Q3", "Q4"]),
    ],
)
def test_numbers_that_begin_anew_are_those_of_their_domain(ids: tuple[str, ...], got: list[str]) -> None:
    """On one sheet too; numbers that go on stay as they are."""
    pairs = enumerate(zip(ids, ("Kitchen", "", "Serving", ""), strict=True))
    rows: list[list[Given]] = [[id_, domain, f"Item {at} is done."] for at, (id_, domain) in pairs]
    assert [*made({"Items": [THEMES, *rows]}).items] == got


def test_numbers_that_begin_anew_with_a_gap_are_asked_about() -> None:
    """What the gap was is for its author to say."""
    rows: list[list[Given]] = [["1", "Kitchen", "A is."], ["2", "", "B is."], ["1", "Serving", "C is."]]
    (slip,) = slips({"Items": [THEMES, *rows, ["3", "", "D is."]]})
    assert slip.startswith("Items, row 4, column A (No), 1: the number 1 stands in row 2 as well. Where each")


def test_a_sheet_called_key_is_the_scale_though_its_levels_are_called_grades() -> None:
    """Else texts for three levels would be said to be too few for a scale that nobody has seen."""
    book = tabs(("No", "Question", "Level 1", "Level 2", "Level 3"))
    book["Key"] = [["Grade", "What it means"], ["Red", "Act now"], ["Amber", "Act soon"], ["Green", "Go on"]]
    for name in ("1. Kitchen", "2. Serving"):
        for row in book[name][-2:]:
            row[2:] = ["None.", "Some.", "All."]
    framework = made(book)
    assert [level.label for level in framework.levels] == ["Red", "Amber", "Green"]
    book["Key"][0] = ["What we say", "What we mean"]
    with pytest.raises(Slips) as slips_:
        written(read_draft(book, "x"))
    assert slips_.value.also == ("Nothing is taken from the sheets “Cover”, “Summary”, “Key”.",)
