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


def test_what_is_said_of_a_hard_subject_is_the_sheets_own() -> None:
    """A framework that says nothing of it has nothing said."""
    book = sound()
    assert made(book).care == ""
    row = len(book["About"]) + 1
    put(book, f"About!A{row}", "Care")
    put(book, f"About!B{row}", "Fires are hard to talk about.")
    assert made(book).care == "Fires are hard to talk about."


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
        "Items!M3": "Does your team  COOK",
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


@pytest.mark.parametrize(
    ("evidence", "show", "good"),
    [
        ("Photo log; The rota", ("Photo log", "The rota"), ""),
        (
            "A log of temperatures that is kept every day.",
            (),
            "A log of temperatures that is kept every day.",
        ),
        ("a;b;c;d;e;f;g;h;i", (), "a;b;c;d;e;f;g;h;i"),
    ],
)
def test_a_column_of_evidence_is_what_could_show_it(evidence: str, show: tuple[str, ...], good: str) -> None:
    """In sentences that no button has room for it says what good looks like, and that is said."""
    book = sound()
    put(book, "Items!H1", "Evidence")
    put(book, "Items!H2", evidence)
    assert (made(book).items["K1"].evidence, made(book).items["K1"].good) == (show, good)
    assert ["“Evidence” is read as “What good" in one for one in read_draft(book, "x").said] == [True] * bool(
        good
    )
    if show:
        put(book, "Items!M1", "Good practice")
        put(book, "Items!M2", "All is logged.")
        assert (made(book).items["K1"].evidence, made(book).items["K1"].good) == (show, "All is logged.")


def test_a_statement_that_stands_there_twice_is_said() -> None:
    """By its row and its ids; whether it is meant nobody but the officer knows."""
    book = sound()
    put(book, "Items!C6", "In our school, food is cold.")
    assert read_draft(book, "x").said == [
        "S2 in row 6 says the same as K1 in row 2: “In our school, food is cold”."
    ]


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
