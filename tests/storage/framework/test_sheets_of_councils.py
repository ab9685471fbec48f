"""A list as a council keeps it becomes a framework: heads with two meanings, scales either way up."""

import re

import pytest

from storage.framework.sheets.cells import DAY, Given, letters
from storage.framework.sheets.reading import read_draft
from tests.storage.framework.sheet_mistakes import Sheets, put, sound
from tests.storage.framework.test_sheets import made, slips


def own_list(*rows: list[Given]) -> Sheets:
    """A book whose only sheet is a list as a council keeps it, under a title and an empty row."""
    return {"Fire 2026": [["Fire safety in homes", "", ""], [], *rows]}


@pytest.mark.parametrize(
    "heads",
    [
        ["Ref", "Theme", "Standard"],
        ["Ref", "Key standard", "Standard"],
        ["No.", "Section", "Description"],
        ["No.", "Area", "Question"],
        ["No.", "Topic", "Outcome"],
        ["Ref", "Section", "Standard"],
        ["Ref", "Area", "Standard"],
        ["Ref", "Topic", "Standard"],
        ["Ref", "Heading", "Key standard"],
        ["Ref", "Section", "Description"],
    ],
    ids=" | ".join,
)
def test_a_list_keeps_the_names_that_councils_give_its_columns(heads: list[Given]) -> None:
    """What has two names is told by what else is there: a standard groups items, or is one."""
    book = own_list(heads, ["1a", "Exits", "All exits are clear."], ["2.1", "Alarm", "It is tested weekly."])
    framework = made(book)
    assert [one.title for one in framework.domains] == ["Exits", "Alarm"]
    assert [(one.id, one.statement) for one in framework.items.values()] == [
        ("Q1a", "All exits are clear."),
        ("Q2-1", "It is tested weekly."),
    ]


def test_a_scale_of_scores_and_descriptions_has_labels() -> None:
    """The description is what a button says where nothing is called a label."""
    book = own_list(["Ref", "Question"], ["1", "Are exits clear?"])
    book["Scale"] = [["Score", "Description"], [1.0, "Not met"], [5.0, "Met"]]
    assert [(one.label, one.value) for one in made(book).levels] == [("Not met", 1), ("Met", 5)]


def _scale(*rows: list[Given]) -> Sheets:
    book = own_list(["Ref", "Question"], ["1", "Are exits clear?"])
    book["Scale"] = [["Number", "Label", "Counts as"], *rows]
    return book


BEST_FIRST: dict[str, list[list[Given]]] = {
    "numbers fall": [[3.0, "Yes, all"], [2.0, "Mostly"], [1.0, "Partly"], [0.0, "Not"]],
    "numbers fall, and words are no help": [["3", "Oak"], ["2", "Ash"], ["1", "Elm"], ["0", "Box"]],
    "grades of an inspector": [[1.0, "Outstanding"], [2.0, "Good"], [4.0, "Inadequate"]],
    "colours": [["G", "Green"], ["A", "Amber"], ["R", "Red – high risk"]],
    "words alone": [["", "Fully met"], ["", "Partly met"], ["", "Not met"]],
    "a number in each label": [["", "2 – Oak"], ["", "1 – Ash"], ["", "0 – Elm"]],
    "a grade in each label": [["", "Grade 1: Excellent"], ["", "Grade 2: Fair"], ["", "Grade 3: Poor"]],
    "what counts falls": [["a", "Oak", 4.0], ["b", "Ash", 2.0], ["c", "Elm", 0.0]],
}


@pytest.mark.parametrize("name", BEST_FIRST)
def test_a_scale_with_the_best_level_first_is_turned_round(name: str) -> None:
    """The lowest level counts least, and it is said which that is and how to have it the other way."""
    rows = BEST_FIRST[name]
    framework, (said,) = made(_scale(*rows)), read_draft(_scale(*rows), "x").said
    labels = [re.sub(r"^(Grade )?\d[ :–]+", "", str(row[1])) for row in rows]
    assert [level.label for level in framework.levels] == labels[::-1]
    assert list(framework.scale.values) == sorted(framework.scale.values)
    assert said.startswith(f"The scale: “{labels[-1]}” is read as the lowest level and “{labels[0]}” as")
    assert "so the rows are turned round. If it is the other way, add a column “Counts as”" in said


@pytest.mark.parametrize(
    ("rows", "is_said"),
    [
        ([[0.0, "Not met"], [1.0, "Met"]], False),
        ([[4.0, "Inadequate"], [1.0, "Outstanding"]], False),
        ([["", "Low risk"], ["", "High risk"]], True),
        ([["", "No concerns"], ["", "Many concerns"]], True),
        ([["A", "Oak"], ["B", "Ash"]], True),
        ([[1.0, "Oak"], [2.0, "Ash"]], True),
        ([[1.0, "Oak", 0.0], [2.0, "Ash", 1.0]], False),
        ([["", "Always", 0.0], ["", "Never", 1.0]], True),
    ],
    ids=str,
)
def test_a_scale_stays_as_its_rows_are(rows: list[list[Given]], *, is_said: bool) -> None:
    """Said where neither words nor what the levels count tell it, or where the two differ."""
    book = _scale(*rows)
    assert [level.label for level in made(book).levels] == [row[1] for row in rows]
    said = read_draft(book, "x").said
    assert ["so the rows stay in their order" in one for one in said] == [True] * is_said


@pytest.mark.parametrize(
    ("scale", "counts"),
    [
        ([["Number", "Label"], [1.0, "Poor"], [2.0, "Fair"], [3.0, "Good"]], [1, 2, 3]),
        ([["Rating"], ["1 - Poor"], ["2 - Fair"], ["3 - Good"]], [1, 2, 3]),
        ([["Number", "Label"], [1.0, "Good"], [2.0, "Fair"], [3.0, "Poor"]], [0, 1, 2]),
        ([["Number", "Label"], ["A", "Poor"], ["B", "Fair"], ["C", "Good"]], [0, 1, 2]),
    ],
)
def test_levels_count_what_their_numbers_say(scale: list[list[Given]], counts: list[int]) -> None:
    """A mean of 1 to 3 lies between 1 and 3; grades of which 1 is the best count by their places."""
    book = own_list(["Question"], ["Is it lit?"])
    book["Scale"] = scale
    assert [int(value) for value in made(book).scale.values] == counts


def test_levels_that_head_columns_count_what_their_numbers_say() -> None:
    """As they do on a sheet of their own."""
    book = own_list(["Question", "1 Poor", "2 Fair", "3 Good"], ["Is it lit?", "", "", ""])
    assert [int(value) for value in made(book).scale.values] == [1, 2, 3]


def test_own_texts_go_with_the_levels_of_a_scale_that_was_turned_round() -> None:
    """By the numbers of the scale where the columns have them, else Level 1 is the lowest; both is said."""
    book = _scale([1.0, "Outstanding"], [2.0, "Good"], [3.0, "Inadequate"])
    for column, said in enumerate(("All.", "Most.", "None."), 1):
        put(book, f"Fire 2026!{letters(column + 1)}3", f"Level {column}")
        put(book, f"Fire 2026!{letters(column + 1)}4", said)
    assert made(book).items["Q1"].levels == ("None.", "Most.", "All.")
    assert (
        read_draft(book, "x").said[1] == "“Level 3” is read as the text for “Inadequate”, the lowest level."
    )
    for row in (2, 3, 4):
        put(book, f"Scale!A{row}", "")
    assert made(book).items["Q1"].levels == ("All.", "Most.", "None.")
    assert (
        read_draft(book, "x").said[1] == "“Level 1” is read as the text for “Inadequate”, the lowest level."
    )


def test_a_column_of_the_scale_that_is_left_out_is_named() -> None:
    """As one of the items is."""
    book = _scale([1.0, "Outstanding"], [4.0, "Inadequate"])
    put(book, "Scale!A1", "Colour")
    assert read_draft(book, "x").left_out == ["Colour (Scale)"]


def test_a_near_miss_is_asked_about_before_another_column_is_taken() -> None:
    """A misspelt head is the likelier one; nothing is taken in its place unasked."""
    (said,) = slips(own_list(["Ref", "Standard", "Qestion"], ["1", "Exits", "All exits are clear."]))
    assert "Is it this one? Call it “Statement”." in said


def test_what_no_sheet_says_is_named() -> None:
    """The title that stands above the items is theirs; scale and agency are ours, which nobody may miss."""
    draft = read_draft(own_list(["Ref", "Theme", "Question"], ["1", "Exits", "Are they clear?"]), "list2")
    assert draft.about["title"].text == "Fire safety in homes"
    assert draft.assumed == [
        "the title, “Fire safety in homes”, from the row above the heads (About)",
        "the scale, from “Not in place” to “In place – we can show it” (Scale)",
        "who answers, “Our service” (Agencies)",
    ]
    assert read_draft(sound(), "x").assumed == []


@pytest.mark.parametrize(
    "above", [[], [2026.0], [f"{DAY}2026-11-03"], ["By:", "Jo"], ["long " * 20]], ids=str
)
def test_a_title_is_no_date_no_number_and_no_paragraph(above: list[Given]) -> None:
    """The name of the file then stands for it, and that is said."""
    book: Sheets = {"List": [above, ["Question"], ["Are exits clear?"]]}
    draft = read_draft(book, "list2")
    assert draft.about["title"].text == "list2"
    assert draft.assumed[0] == "the title, “list2”, from the name of the file (About)"


def test_heads_that_stand_too_far_below_are_asked_for_higher_up() -> None:
    """Whoever keeps a page of notes above the list is told how far is looked."""
    (said,) = slips({"List": [[]] * 20 + [["Question"], ["Are exits clear?"]]})
    assert "Write the heads above the columns, in one of the first 15 rows" in said


GRADES: list[Given] = ["Inadequate", "Requires improvement", "Good", "Outstanding"]


def test_columns_called_by_the_levels_hold_an_items_own_texts() -> None:
    """Whatever the order of the scale and of the columns: Good is then no picture of what good looks like."""
    book = own_list(
        ["Ref", "Question", *GRADES], ["1", "Is it lit?", "No light.", "Some lit.", "Most lit.", "All lit."]
    )
    book["Scale"] = [["Number", "Label"], *([4.0 - at, one] for at, one in enumerate(GRADES))]
    item = made(book).items["Q1"]
    assert (item.levels, item.good) == (("No light.", "Some lit.", "Most lit.", "All lit."), "")
    book["Scale"][1:] = book["Scale"][:0:-1]
    assert made(book).items["Q1"].levels == item.levels
    assert read_draft(book, "x").left_out == []


def test_columns_called_by_levels_of_another_scale_are_all_named_as_left_out() -> None:
    """Also where they are only ticked; one column Good alone says what good looks like."""
    book = own_list(["Ref", "Question", *GRADES], ["1", "Is it lit?", "No light.", "Some.", "Most.", "All."])
    book["Scale"] = [["Label"], ["Oak"], ["Ash"]]
    assert read_draft(book, "x").left_out == GRADES
    assert (made(book).items["Q1"].good, made(book).items["Q1"].levels) == ("", ())
    ticked = own_list(["Ref", "Question", *GRADES], ["1", "Is it lit?", "", "x", "", ""])
    ticked["Scale"] = [["Label"], *([one] for one in GRADES)]
    assert read_draft(ticked, "x").left_out == GRADES
    alone = own_list(["Ref", "Question", "Good"], ["1", "Is it lit?", "All is lit."])
    assert made(alone).items["Q1"].good == "All is lit."


HEADED: dict[str, tuple[list[Given], list[str], list[str]]] = {
    "two, the best first": (["Yes", "No"], [], ["No", "Yes"]),
    "an answer that is no level beside": (["Yes", "No", "N/A"], [], ["No", "Yes"]),
    "three, and remarks behind": (["Red", "Amber", "Green", "Remarks"], [], ["Red", "Amber", "Green"]),
    "three in words": (["Not met", "Partly met", "Met"], [], ["Not met", "Partly met", "Met"]),
    "four grades": (GRADES, [], [str(one) for one in GRADES]),
    "with numbers": (
        ["1 Inadequate", "2 Requires improvement", "3 Good", "4 Outstanding"],
        ["1", "2", "3", "4"],
        [str(one) for one in GRADES],
    ),
    "with numbers, the best first": (
        ["1. Outstanding", "2. Good", "3. Inadequate"],
        ["3", "2", "1"],
        ["Inadequate", "Good", "Outstanding"],
    ),
    "with dashes": (
        ["0 – Not met", "1 – Partly met", "2 – Met"],
        ["0", "1", "2"],
        ["Not met", "Partly met", "Met"],
    ),
    "numbers alone tell": (
        ["Level 0: Oak", "Level 1: Ash", "Level 2: Elm"],
        ["0", "1", "2"],
        ["Oak", "Ash", "Elm"],
    ),
    "numbers that are part of the name": (
        ["1 star", "2 stars", "3 stars"],
        [],
        ["1 star", "2 stars", "3 stars"],
    ),
    "seven": (
        ["0 None", "1 Least", "2 Less", "3 Half", "4 More", "5 Most", "6 All"],
        ["0", "1", "2", "3", "4", "5", "6"],
        ["None", "Least", "Less", "Half", "More", "Most", "All"],
    ),
}


@pytest.mark.parametrize("name", HEADED)
def test_a_scale_is_taken_from_the_heads_of_columns(name: str) -> None:
    """Where no sheet says it, in their order or turned round; and that is said."""
    heads, numbers, labels = HEADED[name]
    book = own_list(["Ref", "Question", *heads], ["1", "Is it lit?", *[""] * len(heads)])
    framework, draft = made(book), read_draft(book, "x")
    assert [level.label for level in framework.levels] == labels
    assert [level.number for level in framework.levels if level.number] == numbers
    (said,) = draft.said
    ends = f"“{labels[0]}” is the lowest of {len(labels)} levels and “{labels[-1]}” the highest."
    assert said.startswith(f"The scale is taken from the heads of columns: {ends} If it is otherwise, say it")
    assert not {*draft.left_out} & {*heads} - {"N/A", "Remarks"}
    assert not any("the scale" in one for one in draft.assumed)


@pytest.mark.parametrize(
    "heads", [GRADES, ["1 Inadequate", "2 Requires improvement", "3 – Good", "4: Outstanding"]]
)
def test_what_stands_below_a_headed_level_is_an_items_own_text(heads: list[Given]) -> None:
    """A text goes to its level whichever way round; a tick is left out and named."""
    for turned in (False, True):
        way = -1 if turned else 1
        texts: list[Given] = ["No light.", "Some lit.", "Most lit.", "All lit."]
        book = own_list(["Ref", "Question", *heads[::way]], ["1", "Is it lit?", *texts[::way]])
        framework = made(book)
        assert [level.label for level in framework.levels] == [str(one) for one in GRADES]
        assert framework.items["Q1"].levels == tuple(texts)
        assert read_draft(book, "x").left_out == []
    ticked = own_list(["Ref", "Question", *heads], ["1", "Is it lit?", "", "x", "", ""])
    assert read_draft(ticked, "x").left_out == [heads[1]]


@pytest.mark.parametrize(
    "heads",
    [
        ["Notes", "Owner"],
        ["No evidence seen", "Completed by"],
        ["Good"],
        ["1 Visit", "Met"],
        [f"{number} Point" for number in range(8)],
    ],
    ids=str,
)
def test_heads_of_other_columns_are_no_scale(heads: list[Given]) -> None:
    """Ours is used, and it is said that it is."""
    book = own_list(["Ref", "Question", *heads], ["1", "Is it lit?", *["It is so."] * len(heads)])
    assert len(made(book).levels) == 4
    assert any(one.startswith("the scale, from “Not in place”") for one in read_draft(book, "x").assumed)
