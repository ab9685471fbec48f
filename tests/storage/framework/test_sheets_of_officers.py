"""What officers do to a sheet without a thought: signs for the same again, all but one, lists in a cell."""

import pytest

from storage.framework.sheets.cells import NO_RESULT, Given
from storage.framework.sheets.reading import read_draft
from tests.storage.framework.sheet_mistakes import Mistake, Sheets, put, sound
from tests.storage.framework.test_sheets import made, slips
from tests.storage.framework.test_sheets_of_councils import own_list


def _column(texts: list[str]) -> list[list[Given]]:
    """Rows with one cell each."""
    return [[text] for text in texts]


MISTAKES = (
    Mistake(
        "a column headed by an agency that is misspelt",
        {"Items!M1": "Health", "Items!N1": "Eduction", "Items!M2": "x", "Items!N2": "x"},
        "Items, row 1, column N (Eduction)",
        "no column is called “Eduction”. Did you mean “Education”?",
    ),
    Mistake(
        "items side by side",
        {
            f"Items!{column}1": f"In our school, trays and cups are washed {number} times."
            for number, column in enumerate("DEFG")
        },
        "Items, row 1, column D",
        "the items seem to stand side by side. Put one item a row: copy the sheet, and paste it with “Trans",
    ),
    Mistake(
        "nobody is asked",
        {"Items!F3": "n/a"},
        "Items, row 3, column F (Asked of), K2",
        "“n/a” names no agency. Name those that are asked, or leave the cell empty for all",
    ),
    Mistake(
        "all but one, where no sheet says who all are",
        {"Items!F3": "All except Health"},
        "Items, row 3, column F",
        "“All except Health” leaves open which agencies there are. Put them all on a sheet Agencies",
        without=("Agencies",),
    ),
    Mistake(
        "all but one that is misspelt",
        {"Items!F3": "everyone but Helth"},
        "Items, row 3, column F",
        "there is no agency “Helth”. Did you mean Health?",
    ),
    Mistake(
        "one id in small letters",
        {"Items!A3": "k1"},
        "Items, row 3, column A",
        "the id is that of row 2, “K1”, but for small letters. Give each its own",
    ),
    *(
        Mistake(
            f"a statement that is {said}",
            {"Items!C3": said},
            "Items, row 3, column C (Statement), K2",
            "the row has no statement. Write what is rated, or empty the row",
        )
        for said in ("–", "?", "TBC", "n/a")
    ),
    Mistake(
        "one agency in two ways",
        {"Items!F2": "Roads", "Items!F3": "Road", "Items!F5": "Roads"},
        "Items, row 3, column F (Asked of), K2",
        "“Road” is nearly the agency of row 2. Write “Roads” if it is the same, else put both on a sheet",
        without=("Agencies",),
    ),
    Mistake(
        "a formula without a result",
        {"Items!C3": NO_RESULT},
        "Items, row 3, column C (Statement), K2",
        "the formula here has no result yet. Open the workbook in a spreadsheet program and save it",
    ),
    Mistake(
        "statements under a name of one's own",
        {"Items!C1": "Descriptor of practice"},
        "Items, row 1, column C (Descriptor of practice)",
        "there is no column “Statement”. Is it this one, with the longest texts? Call it “Statement”",
    ),
    Mistake(
        "the title and the rest side by side",
        {"About!A1": "Title", "About!B1": "Credit", "About!A2": "Food", "About!B2": "Jo's"},
        "About, row 1, column A",
        "the names stand side by side here, with their texts below. Put them below each other in column A",
    ),
)


def test_names_of_agencies_that_nothing_but_a_column_says_are_named() -> None:
    """What a comma tore apart is seen there, and so is what a remark made another one."""
    book = own_list(["Question", "Agencies"], ["Food is cold.", "Health (lead), roads"])
    assert "“Agencies”: “Health (lead)”, “roads”" in " ".join(read_draft(book, "x").assumed)


def test_team_a_is_not_team_b() -> None:
    """A letter or a number tells apart on purpose."""
    rows: list[list[Given]] = [["Food is cold.", "Team A"], ["Trays are clean.", "Team B"]]
    assert len(made({"Items": [["Statement", "Agency"], *rows]}).agencies) == 2


def test_columns_of_ticks_may_be_agencies() -> None:
    """Which is said where no sheet of agencies says it."""
    rows: list[list[Given]] = [["Food is cold.", "x", "ask Jo"], ["Trays are clean.", "", ""]]
    draft = read_draft({"Items": [["Statement", "Roads", "Remarks"], *rows]}, "x")
    assert "Only ticks are below “Roads”. If they are agencies, list them on a sheet Agencies." in draft.said


def test_items_that_stand_in_columns_are_seen_by_their_heads_too() -> None:
    """Short ones as well; no other cure is offered beside."""
    rows: list[list[Given]] = [["No", "1", "2"], ["Question", "Is food cold?", "Are trays clean?"]]
    (slip,) = slips({"Items": [*rows, ["Why", "", ""]]})
    assert "the items seem to stand side by side. Put one item a row" in slip


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_a_mistake_is_named_by_its_place_with_a_cure(mistake: Mistake) -> None:
    """As those of the other list are."""
    said = slips(mistake.book())
    assert [one for one in said if one.startswith(mistake.place) and mistake.says in one], said
    assert len(said) <= 3, said


@pytest.mark.parametrize(
    ("typed", "ask"),
    [
        ("All except Education", ("H",)),
        ("all, not Health", ("E",)),
        ("Everyone (except for health)", ("E",)),
        ("All partners", ("H", "E")),
        ("Health\nEducation", ("H", "E")),
        ("Health + Education", ("H", "E")),
    ],
    ids=str,
)
def test_who_is_asked_may_be_said_in_other_words(typed: str, ask: tuple[str, ...]) -> None:
    """All but some, and names below each other in one cell."""
    book = sound()
    put(book, "Items!F3", typed)
    assert made(book).items["K2"].ask == ask


@pytest.mark.parametrize(
    "typed", ["Health and Housing, Planning and Leisure", "H; Housing,\nplanning and leisure"]
)
def test_a_name_with_a_comma_stays_whole(typed: str) -> None:
    """An agency that is called after what it does is one."""
    book = sound()
    put(book, "Agencies!B3", "Housing, planning and leisure")
    put(book, "Items!F2", "")
    put(book, "Items!F3", typed)
    assert made(book).items["K2"].ask == ("H", "E")


def test_agencies_without_ids_get_theirs_from_their_names() -> None:
    """As those have that only the items name."""
    book = sound()
    book["Agencies"] = [["Partner"], ["Public health"], ["Police"], ["Public housing"]]
    for row in range(2, 8):
        put(book, f"Items!F{row}", "Public health; police, Public housing")
    assert [(one.id, one.name) for one in made(book).agencies] == [
        ("PH", "Public health"),
        ("P", "Police"),
        ("PH2", "Public housing"),
    ]


def test_a_sign_for_the_same_again_stands_for_what_is_above() -> None:
    """In whatever column, also over an empty row."""
    book = own_list(
        ["Ref", "Domain", "Question", "Asked of"],
        ["1", "Exits", "Are they clear?", "Housing"],
        ["2", '"', "Are they lit?", "Ditto"],
        [],
        ["3", "as above", "Are they wide?", "''"],
    )
    framework = made(book)
    assert [(one.title, len(one.items)) for one in framework.domains] == [("Exits", 3)]
    assert [one.name for one in framework.agencies] == ["Housing"]


def test_rows_that_are_about_the_columns_are_no_items() -> None:
    """Heads that a program prints on each page, and remarks in brackets below them."""
    book = sound()
    heads = list(book["Items"][0])
    book["Items"].insert(4, heads)
    book["Items"].insert(1, ["(short)", "", "(at most 20 words)", "[for buttons]"])
    assert list(made(book).items) == ["K1", "K2", "K3", "S1", "S2", "S3"]
    book["Items"].insert(4, ["", "", "(see the plan)"])
    assert any("row 5" in one and "no id" in one for one in slips(book))


@pytest.mark.parametrize(
    ("heads", "rows"),
    [
        (["Ref", "Question"], [["Exits"], ["1", "Are they clear?"], ["Alarm"], ["2", "Is it loud?"]]),
        (["Ref", "Question"], [["", "EXITS"], ["1", "Are they clear?"], ["", "ALARM"], ["2", "Is it loud?"]]),
        (
            ["Ref", "Question", "Why"],
            [["Exits"], ["1", "Are they clear?", "Fire."], ["Alarm"], ["2", "Is it loud?"], ["Exits"]],
        ),
    ],
)
def test_a_row_with_nothing_but_a_heading_begins_a_domain(
    heads: list[Given], rows: list[list[Given]]
) -> None:
    """Where no column tells domains: it stands where ids do, or has none while items have."""
    framework = made(own_list(heads, *rows))
    assert [(one.title.casefold(), next(iter(one.items)).id) for one in framework.domains] == [
        ("exits", "Q1"),
        ("alarm", "Q2"),
    ]


def test_a_question_without_its_number_is_no_heading() -> None:
    """It ends as a sentence does, and is asked for its id."""
    (said,) = slips(own_list(["Ref", "Question"], ["1", "Are they clear?"], ["", "Is it loud?"]))
    assert "this item has no id, while others have" in said


@pytest.mark.parametrize(
    ("statements", "ids"),
    [
        (["1.1 Exits are clear.", "1.2 Exits are lit."], ["Q1-1", "Q1-2"]),
        (["A1: Exits are clear.", "A2: Exits are lit."], ["A1", "A2"]),
        (["1) Exits are clear.", "Exits are lit."], ["A1", "A2"]),
        (["2 staff are there.", "2 staff are trained."], ["A1", "A2"]),
    ],
    ids=str,
)
def test_numbers_that_all_statements_begin_with_are_their_ids(statements: list[str], ids: list[str]) -> None:
    """So that cards and papers count as the officer does; else they are part of what is asked."""
    framework = made({"List": [["Question"], *_column(statements)]})
    assert list(framework.items) == ids
    kept = [item.statement for item in framework.items.values()]
    assert kept == (
        ["Exits are clear.", "Exits are lit."]
        if ids[0] in {"Q1-1", "A1"} and kept[0][0] == "E"
        else statements
    )


def test_an_item_that_begins_with_the_area_is_of_the_area() -> None:
    """Where no column says it; that it was taken so is said, and “own” in the column holds."""
    book = own_list(
        ["Ref", "Question", "About"],
        ["1", "Across the area, exits are lit.", ""],
        ["2", "across our whole borough, exits are wide.", ""],
        ["3", "Across the area, exits are clear.", "own"],
        ["4", "In our service, exits are clear across the area.", ""],
    )
    assert [item.about for item in made(book).items.values()] == ["area", "area", "own", "own"]
    (said,) = read_draft(book, "x").said
    assert said == (
        "One truth seen by many, by their first words: 1, 2. "
        "If it is each team's own, write own under “About”."
    )


@pytest.mark.parametrize(
    ("titles", "kept"),
    [
        (["1. Exits", "2. Alarm"], ["Exits", "Alarm"]),
        (["Standard 1: Exits", "Standard 2 – Alarm"], ["Exits", "Alarm"]),
        (["3. Exits", "4. Alarm"], ["3. Exits", "4. Alarm"]),
        (["1. Exits", "Alarm"], ["1. Exits", "Alarm"]),
        (["Year 1: Exits", "Year 2: Alarm"], ["Year 1: Exits", "Year 2: Alarm"]),
    ],
    ids=str,
)
def test_domains_that_are_counted_are_counted_once(titles: list[str], kept: list[str]) -> None:
    """Their buttons have the same numbers; others are part of a name."""
    rows: list[list[Given]] = [[title, f"Is it {title}?"] for title in titles]
    book = own_list(["Domain", "Question"], *rows)
    assert [one.title for one in made(book).domains] == kept


def test_a_bullet_is_no_part_of_what_is_asked() -> None:
    """It only says that the row is one of a list."""
    book = sound()
    put(book, "Items!C3", "• In our school, trays are clean.")
    assert made(book).items["K2"].statement == "In our school, trays are clean."


def test_what_stands_on_lines_of_its_own_is_an_entry() -> None:
    """With bullets or without."""
    book = sound()
    put(book, "Items!M1", "Evidence (if any)")
    put(book, "Items!M2", "Minutes\nTraining record\n\n- Photo")
    assert made(book).items["K1"].evidence == ("Minutes", "Training record", "Photo")


def test_sheets_have_other_names_too() -> None:
    """They are read where their heads are those of one, and that is said; what no sheet is for is named."""
    book = sound()
    book["Rating scale"], book["Partners"] = book.pop("Scale"), book.pop("Agencies")
    book["Action plan"] = [["What", "Who"], ["Mend it", "Jo"]]
    book["Key"] = [["Colour"], ["Red"]]
    draft = read_draft(book, "x")
    assert draft.said == [
        "The sheet “Rating scale” is read as “Scale”.",
        "The sheet “Partners” is read as “Agencies”.",
    ]
    assert draft.unread == ["Nothing is taken from the sheets “Action plan”, “Key”."]
    assert made(book).scale.numbers == ("R", "A", "G")
    items: list[list[Given]] = [["Ref", "Question", "Rating"], ["1", "Is it lit?", ""]]
    assert len(made({"Ratings": items}).levels) == 4


@pytest.mark.parametrize(
    "labels",
    [
        ["0 - Oak", "1 - Ash", "2 - Elm"],
        ["0: Oak", "1: Ash", "2: Elm"],
        ["Level 0 – Oak", "Level 1 – Ash", "Level 2 – Elm"],
    ],
    ids=str,
)
def test_a_number_in_front_of_a_label_is_what_is_typed(labels: list[str]) -> None:
    """No button says a number twice, and columns that are called so hold the texts of levels."""
    book = own_list(["Ref", "Question", *labels], ["1", "Is it lit?", "No light.", "Some lit.", "All lit."])
    book["Scale"] = [["Label"], *_column(labels)]
    framework = made(book)
    assert [(one.number, one.label) for one in framework.levels] == [("0", "Oak"), ("1", "Ash"), ("2", "Elm")]
    assert framework.items["Q1"].levels == ("No light.", "Some lit.", "All lit.")


@pytest.mark.parametrize(
    "labels", [["1 star", "2 stars"], ["1 - Oak", "Ash"], ["1 - Oak", "2 - Oak"]], ids=str
)
def test_a_number_that_is_part_of_a_label_stays(labels: list[str]) -> None:
    """Where not all have one, where no sign stands behind it, and where it alone tells them apart."""
    book = own_list(["Ref", "Question"], ["1", "Is it lit?"])
    book["Scale"] = [["Label"], *_column(labels)]
    assert [one.label for one in made(book).levels] == labels


def test_a_sheet_that_a_council_sends_out_is_read_as_it_stands() -> None:
    """A front sheet, groups of heads, numbers as texts, a total, a remark below: none of them is an item."""
    book: Sheets = {
        "Front sheet": [[], ["", "Homelessness 2026"], ["", "Return to Jo"]],
        "Self assessment": [
            ["Homelessness: self-assessment"],
            ["About the standard", "", "", "Self-rating"],
            ["Theme", "Ref\nno.", "Standard\n(what we expect)", "Not met", "Met", "Evidence (list it)"],
            ["1. Early\nwarning", "1.1", "We ask about housing.", "", "", "Minutes\nSample"],
            ["", "1.10", "Landlords know whom to ring.", "", "", ""],
            ["", "", "TOTAL", 0.0, 0.0, ""],
            [],
            ["* N/A needs a reason"],
        ],
        "Scoring guide": [["Score", "Rating"], [0.0, "Not met"], [1.0, "Met"]],
    }
    framework = made(book)
    assert [(one.id, one.statement, one.evidence) for one in framework.items.values()] == [
        ("Q1-1", "We ask about housing.", ("Minutes", "Sample")),
        ("Q1-10", "Landlords know whom to ring.", ()),
    ]
    assert [one.title for one in framework.domains] == ["Early warning"]
    draft = read_draft(book, "x")
    assert draft.about["title"].text == "Homelessness: self-assessment"
    assert draft.left_out == ["Not met", "Met"]
    assert "Nothing is taken from the sheet “Front sheet”." in draft.unread


@pytest.mark.parametrize("said", ["Sub-total", "Average score:", "Note: return this by May", "† see above"])
def test_a_row_that_sums_up_or_remarks_is_no_item(said: str) -> None:
    """Beside nothing but numbers, or alone in its row."""
    book = sound()
    book["Items"].append(["", "", said, "", "", 3.0 if "otal" in said or "score" in said else ""])
    assert list(made(book).items) == ["K1", "K2", "K3", "S1", "S2", "S3"]


def test_a_statement_about_totals_is_an_item() -> None:
    """Only the word alone sums up."""
    book = sound()
    put(book, "Items!C3", "Total waste is weighed each week.")
    assert made(book).items["K2"].statement == "Total waste is weighed each week."


@pytest.mark.parametrize("head", ["{}", "Score {}", "What a {} looks like", "Rating {} means"])
def test_columns_headed_by_numbers_of_the_scale_hold_texts_of_levels(head: str) -> None:
    """All of them, and only where more than a tick stands below; scores of two years are no texts."""
    book = own_list(
        ["Ref", "Question", *(head.format(number) for number in (1, 2))],
        ["1", "Is it lit?", "Half of it is lit.", "All is lit."],
        ["2", "Is it wide?"],
    )
    book["Scale"] = [["Number", "Rating"], [1.0, "Not met"], [2.0, "Met"]]
    assert made(book).items["Q1"].levels == ("Half of it is lit.", "All is lit.")
    assert made(book).items["Q2"].levels == ()
    put(book, "Fire 2026!C4", 1.0)
    put(book, "Fire 2026!D4", 2.0)
    assert made(book).items["Q1"].levels == ()
    assert read_draft(book, "x").left_out == [head.format(1), head.format(2)]


@pytest.mark.parametrize(
    ("rows", "numbers", "labels", "meanings"),
    [
        ([["Grade", "Descriptor"], ["A", "All"], ["B", "None"]], ["B", "A"], ["None", "All"], ["", ""]),
        (
            [["Grade", "Meaning"], ["Poor", "It is seldom so, and nobody looks."], ["Good", "It is so."]],
            ["", ""],
            ["Poor", "Good"],
            ["It is seldom so, and nobody looks.", "It is so."],
        ),
    ],
    ids=["letters", "words"],
)
def test_a_grade_is_a_letter_or_a_label(
    rows: list[list[Given]], numbers: list[str], labels: list[str], meanings: list[str]
) -> None:
    """By how long it is; what stands beside it is the other."""
    book = own_list(["Ref", "Question"], ["1", "Is it lit?"])
    book["Scale"] = rows
    levels = read_draft(book, "x").levels
    assert [one.number.text for one in levels] == numbers
    assert ([one.label.text for one in levels], [one.meaning.text for one in levels]) == (labels, meanings)


def test_a_head_may_say_two_names_of_one_column() -> None:
    """And a column that only counts domains is no misspelt one of them."""
    book = own_list(
        ["Domain no", "Domain name", "Question / statement", "Applies to"],
        [1.0, "Exits", "Are they clear?", "Housing"],
    )
    draft = read_draft(book, "x")
    assert [one.title.text for one in draft.domains] == ["Exits"]
    assert ([one.name.text for one in draft.agencies], draft.left_out) == (["Housing"], ["Domain no"])


@pytest.mark.parametrize(("said", "required"), [("Mandatory", True), ("optional", False), ("n/a", False)])
def test_an_agency_is_required_in_other_words(said: str, *, required: bool) -> None:
    """As councils write it."""
    book = sound()
    put(book, "Agencies!C3", said)
    assert made(book).agencies[1].required is required


def test_a_heading_above_the_heads_is_the_first_of_several() -> None:
    """Where heads come again below others; the title is another text, or is said elsewhere."""
    heads: list[Given] = ["Ref", "Question"]
    book = own_list(["Exits"], heads, ["1", "Are they clear?"], [], ["Alarm"], heads, ["2", "Is it loud?"])
    assert [(one.title, len(one.items)) for one in made(book).domains] == [("Exits", 1), ("Alarm", 1)]
    assert made(book).title == "Fire safety in homes"
