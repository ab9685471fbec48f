"""The page on the framework file: what it is, examples, the sheet that becomes one, and every key."""

from pathlib import Path

import yaml

from storage.framework.described import format_markdown
from storage.framework.sheets.heads import ITEMS, ITEMS_SHEET, SHEETS
from tests.paths import ROOT

FOLDER = ROOT / "docs" / "frameworks"

MADE = "<!-- Made from the code by `make docs`. Changes made here are lost. -->\n"

_BEGINNING = """\
All content of an audit is one YAML file: what is asked of whom, the scale, why, and whom to call.
`audit-bot check FILE` names everything that is wrong with one, with its line, its column, a
[code](error-codes.md) and what to do.

A plain checklist needs a `title`, `levels`, `agencies`, and `domains` with items that have an `id` and a
`statement`. What else is left out, cards leave out.

Three things hold for good:

- An `id` is permanent. It travels in buttons and stands in answers. What is removed is never used for
  something else.
- A changed meaning raises the item's `revision`. Rounds are compared only on items with the same one.
- A round keeps the file it was opened with. A new file holds from the next round on.

`audit-bot check NEW --against OLD` says of each item whether it was added, removed, worded differently or
is asked of others, and what that does to comparisons. What begins with LOOK should be looked at: words
that changed without a new revision, a scale that makes comparisons impossible, an agency that is gone.
"""

_SPREADSHEET = """\
`audit-bot framework template items.xlsx` writes a workbook to fill in, with one row an item. `audit-bot
framework new items.xlsx` makes a commented file of it, or of any workbook or CSV file whose heads it
knows; `--out` names the file. What is wrong is listed by sheet, row and column with the item and what to
do, and then nothing is written. From then on the file is what you change, and not the sheet.

A title above the heads, empty rows, a row with only a domain, and columns of your own do no harm. A
column called *Level 1* holds an item's own text for the lowest level, *Level 2* for the next. Where there
is a sheet of agencies, a column named after one takes an x where it is asked, and one called *Advice for
Health* holds what that agency is told. Numbers such as 1.2 become ids such as Q1-2. A column called
*Standard* is what is rated where no other is, else the domain.

Who is asked may be all, or *all except Health*. Lists in a cell stand on lines of their own or between
semicolons. A ditto, and a cell that is merged downwards, stand for what is above. Heads that come again,
and remarks in brackets below them, are passed over, as are totals and remarks below the list. Without a
column of domains a row with a heading alone begins one. Numbers before all statements are their ids, and a
number before the label of a level is what is typed for it. *Rating scale* and *Partners* are read as
*Scale* and *Agencies*, which is said; a sheet that nothing is taken from is named. Other hidden sheets are
not read and are named; items in hidden rows are read and named. In CSV the heads tell what stands between
cells.

A workbook may have a sheet for each domain, if all have the same heads: without a column of domains each
sheet is one, called as the sheet is, and a heading within it begins a section. A sheet with other heads is
named; an action plan, say, is best hidden. Numbers that begin at 1 again in each domain become A1, A2, B1.

A title that stands alone above the heads is the audit's where a sheet *About* has none. Without a sheet
*Scale* the levels are those that head columns side by side, such as *1 Inadequate* to *4 Outstanding*.
Where none do there are four, from *Not in place* to *In place – we can show it*. What no sheet says is
named when the file is made. N/A and don't know are no levels of a scale: both are there with every item.

A scale may have its best level first. What the levels count tells which is the lowest; else words at both
ends, such as *Inadequate* or *Green*; else their numbers, where they fall down the rows. It is said where
the rows were turned round, and where nothing tells. Columns *Level 1* to *Level 4* go by the numbers of a
scale that has just these, and columns called by its labels, *Score 2* or *What a 2 looks like* hold such
texts too. *Evidence* is what could show it; told in sentences, it is what good looks like. The same
statement under two ids is said.
"""


def framework_markdown() -> str:
    """What a framework file is made of, with what stands in a sheet that becomes one."""
    sheets = {ITEMS_SHEET: ITEMS, **SHEETS}
    rows = [
        (name, head.name, "yes" if head.needed else "", head.says)
        for name, heads in sheets.items()
        for head in heads.values()
    ]
    examples = sorted(FOLDER.glob("*.yaml"))
    return "\n".join(
        (
            "# The framework file",
            "",
            MADE,
            _BEGINNING,
            "## Examples",
            "",
            *(f"- [{_title(file)}](frameworks/{file.name}): {_first_comment(file)}" for file in examples),
            "",
            "## From a spreadsheet",
            "",
            _SPREADSHEET,
            "| sheet | column | needed | what stands in it |",
            "| --- | --- | --- | --- |",
            *(f"| {' | '.join(cells)} |" for cells in rows),
            "",
            "## Every key",
            "",
            format_markdown(),
        )
    )


def _title(file: Path) -> str:
    return str(yaml.safe_load(file.read_text(encoding="utf-8"))["title"])


def _first_comment(file: Path) -> str:
    return file.read_text(encoding="utf-8").partition("\n")[0].removeprefix("# ")
