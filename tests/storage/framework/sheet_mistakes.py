"""Mistakes that people make in a spreadsheet of items: what is typed where, and what has to be said of it."""

import re
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass

from storage.framework.sheets.cells import DAY, Given

Sheets = dict[str, list[list[Given]]]

_ITEMS = """\
Id | Domain | Statement | Label | About | Asked of | Why | Good | Source | Level 1 | Level 2 | Level 3
K1 | Kitchen | In our school, food is cold. | Cold food | own | Health, Education | Why. | Logs. | Book | | |
K2 | | In our school, staff wash their hands. | Clean hands | | H | | | Book | | |
K3 | | Across the area, kitchens are inspected. | Inspections | area | all | | | | None. | Some. | All.
S1 | Serving | In our school, trays are clean. | Clean trays | own | E | | | | | |
S2 | | In our school, every queue is short. | Short queues | own | E | | | | | |
S3 | | In our school, pupils choose. | Choice | own | Health | | | | | |
"""
_SCALE = """\
Number | Label | Meaning | Counts as
R | Red | Nothing yet. | 0
A | Amber | A beginning. | 1
G | Green | It works. | 2
"""
_AGENCIES = """\
Id | Name | Required
H | Health | yes
E | Education |
"""
_ABOUT = """\
Title | School food: a local audit
Short name | School food
Subject | what schools serve
Language | en
Credit | Written for the tests.
Disclaimer | Not an inspection.
"""


def _rows(text: str) -> list[list[Given]]:
    return [[cell.strip() for cell in line.split("|")] for line in text.splitlines()]


def sound() -> Sheets:
    """A book with nothing wrong in it."""
    return {
        "Items": _rows(_ITEMS),
        "Scale": _rows(_SCALE),
        "Agencies": _rows(_AGENCIES),
        "About": _rows(_ABOUT),
    }


def put(book: Sheets, where: str, given: Given) -> None:
    """Type something into a cell such as "Items!C3"."""
    sheet, cell = where.split("!")
    found = re.fullmatch(r"([A-Z])(\d+)", cell)
    assert found
    column, row = ord(found[1]) - 65, int(found[2]) - 1
    rows = book[sheet]
    while len(rows) <= row:
        rows.append([])
    while len(rows[row]) <= column:
        rows[row].append("")
    rows[row][column] = given


@dataclass(frozen=True)
class Mistake:
    """`typed`: cell -> content. `without`: sheets that are not there. What is said is `says`, at `place`."""

    name: str
    typed: Mapping[str, Given]
    place: str
    says: str
    without: tuple[str, ...] = ()
    rename: Mapping[str, str] | None = None

    def book(self) -> Sheets:
        """The book with the mistake in it."""
        made = deepcopy(sound())
        for where, given in self.typed.items():
            put(made, where, given)
        names = self.rename or {}
        return {names.get(name, name): rows for name, rows in made.items() if name not in self.without}


def _one(name: str, where: str, given: Given, says: str, place: str = "") -> Mistake:
    """One cell, at which the slip is expected where no other place is given."""
    sheet, cell = where.split("!")
    here = f"{sheet}, row {cell[1:]}, column {cell[0]}"
    return Mistake(name, {where: given}, place or here, says)


def _column(name: str, head: str, given: Given, says: str) -> Mistake:
    """A column behind the others, whose first cell is wrong."""
    return Mistake(name, {"Items!M1": head, "Items!M2": given}, "Items, row 2, column M", says)


MISTAKES = (
    _column("a long proof", "What could show it", "Log; " + "x" * 41, "has 41 characters, at most 40 fit"),
    _column("nine proofs", "What could show it", "a;b;c;d;e;f;g;h;i", "has 9 entries, at most 8 fit"),
    _column("a long other audit", "Also serves", "y" * 61, "“what” has 61 characters, at most 60 fit"),
    _column("perhaps a case", "No case known", "perhaps", "“perhaps” is neither yes nor no"),
    _column("a date for a proof", "What could show it", f"{DAY}2026-01-01", "has made a date of this"),
    # the items
    _one("no statement", "Items!C3", "", "the row has no statement. Write what is rated, or empty the row"),
    _one(
        "a date for a statement",
        "Items!C3",
        f"{DAY}2026-01-02",
        "made a date of this (2026-01-02). Format the cell",
    ),
    _one("a number for a statement", "Items!C3", 7.0, "a text is expected here, and this is the number 7"),
    _one("a tick for a statement", "Items!C3", given=True, says="this is a tick. Write the text"),
    _one("a formula came to nothing", "Items!C3", "#REF!", "the formula here came to #REF!. Mend it"),
    _one("a lookup came to nothing", "Items!G2", "#N/A", "the formula here came to #N/A"),
    _one("a long statement", "Items!C3", "word " * 200, "“statement” has 999 characters, at most 700 fit"),
    _one("a long label", "Items!D3", "A label that no button of a phone has any room for", "at most 40 fit"),
    _one("a long why", "Items!G3", "word " * 200, "“why” has 999 characters, at most 600 fit. Shorten it"),
    _one("a long what good looks like", "Items!H3", "word " * 200, "“good” has 999 characters"),
    _one("a long source", "Items!I3", "word " * 90, "“cite” has 449 characters, at most 400 fit"),
    _one("the same id twice", "Items!A3", "K1", "another item has the id “K1”, in row 2. Give each its own"),
    _one("an id with a space", "Items!A3", "K 2", "“K 2” is not an id. Use letters without accents, digits"),
    _one("an id with an accent", "Items!A3", "É2", "“É2” is not an id"),
    _one("an id with a slash", "Items!A3", "K/2", "“K/2” is not an id"),
    _one("a long id", "Items!A3", "KITCHEN-02", "“id” has 10 characters, at most 8 fit"),
    _one("an id that became a date", "Items!A3", f"{DAY}2026-02-01", "has made a date of this"),
    Mistake(
        "1.10 that became 1.1",
        {"Items!A2": 1.1, "Items!A3": 1.1},
        "Items, row 3, column A",
        "the number 1.1 stands in row 2 as well. A program makes 1.1 of 1.10: format the column as text",
    ),
    _one("an id is missing", "Items!A3", "", "this item has no id, while others have. Give each its own"),
    _one(
        "the same label twice",
        "Items!D3",
        "cold food",
        "nobody can tell this item from “Cold food” of “K1”, in row 2",
    ),
    _one(
        "neither area nor own",
        "Items!E3",
        "regional",
        "“regional” is neither “area” nor “own”. own: each team",
    ),
    _one(
        "an unknown agency", "Items!F3", "Police", "there is no agency “Police”. Add it to the sheet Agencies"
    ),
    _one("an agency misspelt", "Items!F3", "Helth", "there is no agency “Helth”. Did you mean Health?"),
    _one("agencies without a comma", "Items!F3", "H E", "there is no agency “H E”"),
    _one("the same agency twice", "Items!F3", "Health, H", "“ask” names “H” twice. Remove one of the two"),
    _one("a date for an agency", "Items!F3", f"{DAY}2026-03-01", "has made a date of this (2026-03-01)"),
    _one(
        "a level's own text is missing",
        "Items!K4",
        "",
        "this level has no text, while others of the item have. Write it too",
    ),
    _one(
        "own texts for two of three", "Items!L4", "", "this level has no text, while others of the item have"
    ),
    _one("a long text of a level", "Items!J4", "word " * 50, "has 249 characters, at most 200 fit"),
    _one("a number for a level's text", "Items!J4", 3.0, "a text is expected here, and this is the number 3"),
    _one("no domain at the top", "Items!B2", "", "the first item belongs to no domain. Write the domain"),
    _one(
        "a long domain",
        "Items!B2",
        "Kitchens and everything else " * 3,
        "“title” has 86 characters, at most 60",
    ),
    _one(
        "a domain misspelt further down",
        "Items!B7",
        "Servings",
        "“Servings” is nearly the domain of row 5. Write “Serving”",
    ),
    _one("a number for a domain", "Items!B5", 2.0, "a text is expected here, and this is the number 2"),
    _one(
        "something beside the table",
        "Items!M3",
        "ask Jo",
        "“ask Jo” stands in a column without a head. Write a head",
    ),
    _one("a misspelt head", "Items!C1", "Statemnt", "there is no column “Statement”. Is it this one?"),
    _one("another head misspelt", "Items!H1", "What good look like", "Did you mean “What good looks like”?"),
    _one(
        "two columns of statements",
        "Items!D1",
        "Question",
        "this column and column C are both taken for Statement",
    ),
    _one(
        "no head at all",
        "Items!C1",
        "",
        "there is no column “Statement”. Add it. In it: What is rated",
        "Items, row 1",
    ),
    Mistake(
        "a revision of nought",
        {"Items!M1": "Revision", "Items!M3": 0.0},
        "Items, row 3, column M",
        "not a whole number from 1",
    ),
    Mistake(
        "half a revision",
        {"Items!M1": "Revision", "Items!M3": "1.5"},
        "Items, row 3, column M",
        "“1.5” is not a whole number",
    ),
    Mistake(
        "an agency that is nearly another",
        {
            f"Items!F{row}": said
            for row, said in enumerate(("Schools", "all", "all", "School", "all", "all"), 2)
        },
        "Items, row 5, column F",
        "“School” is nearly the agency of row 2. Write “Schools” if it is the same, else put both on",
        without=("Agencies",),
    ),
    Mistake(
        "no agency ticked",
        {"Items!M1": "Education", "Items!F3": ""},
        "Items, row 3, column M",
        "no agency is ticked. Write x below",
    ),
    Mistake(
        "a tick that is none",
        {"Items!M1": "Education", "Items!M3": "sometimes"},
        "Items, row 3, column M",
        "“sometimes” is no tick. Write x",
    ),
    Mistake(
        "only heads",
        {f"Items!{column}{row}": "" for column in "ABCDEFGHIJKL" for row in range(2, 8)},
        "Items, row 2",
        "there are no items below the heads. Add a row for each",
    ),
    Mistake(
        "no sheet of items",
        {},
        "Items, row 1",
        "there is no sheet with items. Put them on one called Items",
        without=("Items",),
    ),
    Mistake(
        "a heading without items",
        {
            "Items!A5": "",
            "Items!C5": "",
            "Items!D5": "",
            "Items!E5": "",
            "Items!F5": "",
            "Items!B6": "Drinks",
        },
        "Items, row 5, column B",
        "the domain “Serving” has no items",
    ),
    # the scale
    _one("a level without a label", "Scale!B3", "", "this level has no label. Write what its button says"),
    _one(
        "two levels with one label",
        "Scale!B3",
        "red",
        "nobody can tell this level from “Red” of “0”, in row 2",
    ),
    _one("no answer among the levels", "Scale!B4", "N/A", "“N/A” is no level. Remove the level"),
    _one("nobody knows, and it counts", "Scale!B3", "Don’t know", "“Don’t know” is no level. Remove the"),
    _one("no score for what was not assessed", "Scale!D3", "not assessed", "“not assessed” is no level"),
    _one("a long label of a level", "Scale!B3", "word " * 9, "“label” has 44 characters, at most 40 fit"),
    _one(
        "a value that is a word",
        "Scale!D3",
        "half",
        "“half” is not a number that a level can count. Write it like",
    ),
    _one("a value in per cent", "Scale!D3", "50%", "“50%” is not a number that a level can count"),
    _one("a value is missing", "Scale!D3", "", "this level counts nothing, while others have a number"),
    _one(
        "values that fall",
        "Scale!D4",
        0.5,
        "the level counts 0.5, not more than the 1 before it. Start with the lowest",
    ),
    Mistake(
        "values too near to each other",
        {"Scale!D3": 0.2, "Scale!D4": 0.5},
        "Scale, row 4, column D",
        "from the lowest level to the highest there is only 0.5",
    ),
    Mistake(
        "a best level that counts least",
        {"Scale!B2": "Outstanding", "Scale!B4": "Inadequate"},
        "Scale, row 4, column D",
        "“Inadequate” counts more than “Outstanding”. Give “Outstanding” the highest number, or take this",
    ),
    _one(
        "two levels with one number",
        "Scale!A3",
        "R",
        "another level is shown by “R” as well, in row 2",
        "Scale, row 3",
    ),
    _one(
        "a number that can't be typed",
        "Scale!A3",
        "★",
        "nobody can type “★” for a level. Use letters or digits",
    ),
    _one("a long number of a level", "Scale!A3", "Amber", "“number” has 5 characters, at most 4 fit"),
    Mistake(
        "a scale of one",
        {f"Scale!{column}{row}": "" for column in "ABCD" for row in (3, 4)}
        | {f"Items!{column}4": "" for column in "JKL"},
        "Scale, row 2",
        "“levels” has 1 entries, at least 2 needed",
    ),
    Mistake(
        "own texts for another scale",
        {"Scale!A5": "B", "Scale!B5": "Blue", "Scale!D5": 3.0},
        "Items, row 4, column J",
        "the item has 3 texts for the 4 levels",
    ),
    Mistake(
        "an earlier label of another level",
        {"Scale!E1": "Once", "Scale!E3": "Begun; green"},
        "Scale, row 3, column E",
        "another level is called “green”, in row 4. Keep it only under the level that said so",
    ),
    Mistake(
        "an earlier label of two levels",
        {"Scale!E1": "Earlier labels", "Scale!E2": "None", "Scale!E3": "Begun; none"},
        "Scale, row 3, column E",
        "“none” stands under “once” already, in row 2",
    ),
    Mistake(
        "a date for an earlier label",
        {"Scale!E1": "Once", "Scale!E3": f"{DAY}2026-01-01"},
        "Scale, row 3, column E",
        "has made a date of this (2026-01-01)",
    ),
    _one("no head in the scale", "Scale!B1", "Lable", "there is no column “Label”. Is it this one?"),
    # the agencies
    _one("an agency without an id", "Agencies!A3", "", "this agency has no id, while others have. Give"),
    _one("an agency without a name", "Agencies!B3", "", "this agency has no name. What people read"),
    _one("a long id of an agency", "Agencies!A3", "EDUCA", "“EDUCA” is no id of an agency. Use at most 4"),
    _one("two agencies with one id", "Agencies!A3", "H", "“H” stands in row 2 as well. Give each agency"),
    _one("two agencies with one name", "Agencies!B3", "health", "“health” stands in row 2 as well"),
    _one(
        "required: perhaps",
        "Agencies!C3",
        "perhaps",
        "“perhaps” is neither yes nor no. Write yes, or leave it empty",
    ),
    Mistake(
        "an agency that nothing is asked of",
        {"Agencies!A4": "P", "Agencies!B4": "Police", "Items!F4": "H, E"},
        "Agencies, row 4, column A",
        "“P” is asked no item",
    ),
    Mistake(
        "no agencies",
        {f"Agencies!{column}{row}": "" for column in "ABC" for row in (2, 3)},
        "Agencies, row 1, column A",
        "there are no agencies below the heads",
    ),
    # what it is about
    _one("no title", "About!B1", "", "the audit has no title. Write what it is called"),
    _one("a long title", "About!B1", "word " * 30, "“title” has 149 characters, at most 120 fit"),
    _one(
        "a long short name",
        "About!B2",
        "A name without any end to it, alas",
        "“short” has 34 characters, at most 30 fit",
    ),
    _one(
        "the name of a language",
        "About!B4",
        "English",
        "“English” is not a language tag. Write a tag such as en",
    ),
    _one(
        "something else about it",
        "About!A5",
        "Colour",
        "nothing is called “Colour” here. Use one of: Title, Short name",
    ),
    _one("the same twice", "About!A5", "Title", "“Title” stands here twice. Remove one", "About, row 5"),
    _one("a date for the credit", "About!B5", f"{DAY}2026-01-01", "has made a date of this"),
)
