"""A framework from a spreadsheet: what a sheet may look like, and the mistakes that people make in one."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.framework import Framework
from storage.framework.file import read_framework
from storage.framework.sheets.cells import DAY, Given, Slip, Slips, letters
from storage.framework.sheets.reading import read_draft
from storage.framework.sheets.writing import written
from tests.storage.framework.sheet_mistakes import MISTAKES, Mistake, Sheets, put, sound

FEWEST = 60


def made(book: Sheets) -> Framework:
    """The framework of a book."""
    return read_framework(written(read_draft(book, "A list of ours")).encode())


def slips(book: Sheets) -> list[str]:
    """What is said of a book that no framework can be made of."""
    with pytest.raises(Slips) as raised:
        made(book)
    return [str(slip) for slip in raised.value.found]


def test_a_sound_book_becomes_what_it_says() -> None:
    """Every cell arrives where it belongs."""
    framework = made(sound())
    assert (framework.title, framework.short) == ("School food: a local audit", "School food")
    assert (framework.subject, framework.disclaimer) == ("what schools serve", "Not an inspection.")
    assert framework.scale.numbers == ("R", "A", "G")
    assert [(one.id, one.name, one.required) for one in framework.agencies] == [
        ("H", "Health", True),
        ("E", "Education", False),
    ]
    assert [(one.title, len(one.items)) for one in framework.domains] == [("Kitchen", 3), ("Serving", 3)]
    first, second, third = framework.domains[0].items
    assert (first.ask, second.ask, third.ask) == (("H", "E"), ("H",), ("H", "E"))
    assert (first.label, first.why, first.good) == ("Cold food", "Why.", "Logs.")
    assert (third.about, third.levels) == ("area", ("None.", "Some.", "All."))
    assert [one.cite for one in framework.sources] == ["Book"]
    assert first.references == second.references != third.references


def test_a_scale_says_what_its_labels_once_were() -> None:
    """So that a sheet filled in for a later file goes on being compared."""
    book = sound()
    for where, typed in (
        ("Scale!E1", "Earlier labels"),
        ("Scale!E2", "None yet"),
        ("Scale!E4", "Done;\n• 3"),
    ):
        put(book, where, typed)
    assert made(book).scale.once == (("None yet",), (), ("Done", "3"))


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_a_mistake_is_named_by_its_place_with_a_cure(mistake: Mistake) -> None:
    """The first slip stands where the mistake is; each says a place, what is wrong, and what to do."""
    said = slips(mistake.book())
    assert [one for one in said if one.startswith(mistake.place) and mistake.says in one], said
    assert all(one.endswith((".", "?")) for one in said)
    assert len(said) <= 3, said


def test_there_are_enough_mistakes() -> None:
    """Each is another one."""
    assert len({mistake.name for mistake in MISTAKES}) == len(MISTAKES) >= FEWEST


def test_all_mistakes_are_named_at_once() -> None:
    """Nobody mends one to be told of the next."""
    book = sound()
    for where, typed in (("Items!C3", ""), ("Scale!D3", "half"), ("Agencies!A3", ""), ("About!B1", "")):
        put(book, where, typed)
    assert [one.split(",")[0] for one in slips(book)] == ["About", "Agencies", "Items", "Scale"]


def _plain(book: Sheets) -> None:
    """Only statements below each other."""
    rows = [[row[2]] for row in book["Items"]]
    book.clear()
    book["Tabelle1"] = list(rows)


def _title_above(book: Sheets) -> None:
    book["Items"][:0] = [["School food"], [], ["Fill in every row"]]


def _headings(book: Sheets) -> None:
    for row in reversed([row for row in book["Items"][1:] if row[1]]):
        book["Items"].insert(book["Items"].index(row), ["", row[1]])
        row[1] = ""


def _other_heads(book: Sheets) -> None:
    book["Items"][0][:6] = ["REF", "Theme", "Criterion", "Short name", "Scope", "WHO:"]


def _empty_rows(book: Sheets) -> None:
    book["Items"][3:3] = [[], ["", "", "  "]]
    book["Items"] += [[""] * 12] * 50


def _numbered(book: Sheets) -> None:
    for number, row in enumerate(book["Items"][1:], 1):
        row[0] = 1 + number / 10


def _without_ids(book: Sheets) -> None:
    for row in book["Items"][1:]:
        row[0] = ""


def _ticked(book: Sheets) -> None:
    for row, ticks in zip(book["Items"], ("Health", *"xx✓", "", "", "Y"), strict=True):
        row[5] = ticks
    for row, ticks in zip(book["Items"], ("Education", *"x-x✓X", ""), strict=True):
        row.append(ticks)


def _without_agencies(book: Sheets) -> None:
    del book["Agencies"]


LOOKS: tuple[Callable[[Sheets], None], ...] = (
    *(_plain, _title_above, _headings, _other_heads, _empty_rows),
    *(_numbered, _without_ids, _ticked, _without_agencies),
)


@pytest.mark.parametrize("change", LOOKS, ids=lambda change: change.__name__.strip("_"))
def test_sheets_may_look_as_people_make_them(change: Callable[[Sheets], None]) -> None:
    """Titles above, headings between, other heads, empty rows, numbers for ids, ticks, and little at all."""
    book = sound()
    change(book)
    framework = made(book)
    assert [one.statement for one in framework.items.values()] == [row[2] for row in sound()["Items"][1:]]
    if change is not _plain:
        assert [(one.title, len(one.items)) for one in framework.domains] == [("Kitchen", 3), ("Serving", 3)]
    if change is _ticked:
        assert [len(one.ask) for one in framework.items.values()] == [2, 1, 2, 1, 1, 1]
    if change is _numbered:
        assert list(framework.items) == ["Q1-1", "Q1-2", "Q1-3", "Q1-4", "Q1-5", "Q1-6"]


def test_a_column_of_ones_own_is_left_out() -> None:
    """Whatever an officer keeps beside the items is no mistake, and is named."""
    book = sound()
    put(book, "Items!M1", "Who drafted it")
    put(book, "Items!M2", "Jo")
    assert read_draft(book, "x").left_out == ["Who drafted it"]
    assert "Jo" not in written(read_draft(book, "x"))


def test_a_sheet_says_who_is_asked_on_a_condition_and_who_is_advised() -> None:
    """A question becomes a function, once for all items that have it; advice is for one agency."""
    book = sound()
    for where, said in {
        "Items!M1": "Only if",
        "Items!M2": "Does your team cook?",
        "Items!M3": "Does your team cook?",
        "Items!N1": "Advice for health",
        "Items!N3": "Ask the nurse.",
    }.items():
        put(book, where, said)
    framework = made(book)
    (function,) = framework.functions
    assert (function.question, function.name) == ("Does your team cook?", "Does your team cook")
    assert [item.id for item in framework.items.values() if item.function == function.id] == ["K1", "K2"]
    assert framework.items["K2"].guidance == {"H": "Ask the nurse."}
    put(book, "Items!N5", "Ask at school.")
    (said,) = slips(book)
    assert said.startswith("Items, row 5, column N (Advice for health), S1: there is guidance for “H”")
    assert said.endswith("Add the agency to “ask” or remove its guidance.")


def test_a_sheet_names_evidence_other_audits_and_whether_no_case_is_an_answer() -> None:
    """Entries stand between semicolons or bullets; a nation stands in brackets, other brackets stay."""
    book = sound()
    for where, said in {
        "Items!M1": "What could show it",
        "Items!M2": "Temperature log; Photo\n• The rota",
        "Items!N1": "Also serves",
        "Items!N2": "Section 11: training (England); Hygiene (kitchens)",
        "Items!N3": "Plan (Scotland, Northern Ireland)",
        "Items!O1": "No case known",
        "Items!O2": "yes",
        "Items!O3": "no",
    }.items():
        put(book, where, said)
    first, second, third = made(book).domains[0].items
    assert first.evidence == ("Temperature log", "Photo", "The rota")
    assert [(one.what, one.nations) for one in first.also] == [
        ("Section 11: training", ("england",)),
        ("Hygiene (kitchens)", ()),
    ]
    assert [one.nations for one in second.also] == [("scotland", "ni")]
    assert (first.no_case, second.no_case, third.no_case) == (True, False, False)
    assert (second.evidence, third.also) == ((), ())
    assert first.good == "Logs."


def test_a_second_column_of_evidence_is_what_could_show_it() -> None:
    """A sheet from before, whose evidence says what good looks like, is read as before."""
    book = sound()
    put(book, "Items!H1", "Evidence")
    assert made(book).items["K1"].good == "Logs."
    assert made(book).items["K1"].evidence == ()
    put(book, "Items!M1", "Good practice")
    (said,) = slips(book)
    assert "are both taken for What good looks like" in said


def test_columns_are_called_as_programs_call_them() -> None:
    """After Z comes AA."""
    assert [letters(column) for column in (0, 25, 26, 51, 52, 701, 702)] == [
        *("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA")
    ]


CELLS = st.one_of(
    st.sampled_from(
        ["", "", " ", "K1", "x", "yes", "H", "Health, Education", "area", "Level 1", "Statement", "#REF!"]
    ),
    st.sampled_from(
        ["=1+1", "½", "'", '"', "a\nb", "\x0b", "\u202e", "null", "~", "- a", "a: b", "{x}", "# c", "😀" * 40]
    ),
    st.text(max_size=30),
    st.floats(allow_nan=True, allow_infinity=True),
    st.booleans(),
    st.dates().map(lambda day: f"{DAY}{day}"),
)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["Items", "Scale", "Agencies", "About"]),
            st.integers(0, 12),
            st.integers(1, 9),
            CELLS,
        ),
        max_size=8,
    )
)
def test_whatever_is_typed_is_taken_or_named(typed: list[tuple[str, int, int, Given]]) -> None:
    """No content of cells ends in anything but a sound file or slips that say a place and what to do."""
    book = sound()
    for sheet, column, row, given_ in typed:
        put(book, f"{sheet}!{letters(column)}{row}", given_)
    said: tuple[Slip, ...] = ()
    try:
        made(book)
    except Slips as found:
        said = found.found
    assert all(slip.what and slip.cure and slip.place.sheet in book for slip in said)


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
    assert [level.label for level in framework.levels] == [row[1] for row in reversed(rows)]
    assert list(framework.scale.values) == sorted(framework.scale.values)
    assert said.startswith(f"The scale: “{rows[-1][1]}” is read as the lowest level and “{rows[0][1]}” as")
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
    put(book, "Scale!A1", "Grade")
    assert read_draft(book, "x").left_out == ["Grade (Scale)"]


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
