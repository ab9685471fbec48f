"""What all stars of workbooks share: how they are begun, the lines of now and before, and the rings."""

from collections.abc import Sequence
from typing import Any, TypeAlias

from xlsxwriter import Workbook
from xlsxwriter.chart import Chart

from bot.report.lettering import BEFORE, NOW
from flows.reports import Step

FEWEST_RAYS = 3
"""A star of fewer rays is no figure; columns are."""

Cells: TypeAlias = Sequence[object]
"""A sheet and the first and last row and column of some of its cells: row, column, row, column.

A name is of one cell: row, column. A text itself would be taken for a place where it looks like one.
"""


def begun(book: Workbook, rays: int) -> Chart:
    """A star of so many rays without a line in it."""
    is_star = rays >= FEWEST_RAYS
    return book.add_chart({"type": "radar", "subtype": "with_markers"} if is_star else {"type": "column"})


def add_now(chart: Chart, name: Cells, categories: Cells, values: Cells, *, rays: int) -> None:
    """Draw what is so now."""
    series: dict[str, Any] = {
        "name": list(name),
        "categories": list(categories),
        "values": list(values),
        "line": {"color": NOW, "width": 2.5},
        "fill": {"none": True} if rays >= FEWEST_RAYS else {"color": NOW},
        "marker": {"type": "circle", "size": 7, "fill": {"color": NOW}, "border": {"color": NOW}},
        "data_labels": {"value": True, "num_format": "0.0", "font": {"bold": True}},
    }
    chart.add_series(series)


def add_before(chart: Chart, name: Cells, categories: Cells, values: Cells, *, rays: int) -> None:
    """Draw what was so before: dashed, and white inside, so that it is told from now without colour."""
    series: dict[str, Any] = {
        "name": list(name),
        "categories": list(categories),
        "values": list(values),
        "line": {"color": BEFORE, "width": 2, "dash_type": "dash"},
        "fill": {"none": True} if rays >= FEWEST_RAYS else {"color": "white"},
        "marker": {"type": "diamond", "size": 6, "fill": {"color": "white"}, "border": {"color": BEFORE}},
    }
    chart.add_series(series)


def finish(chart: Chart, steps: Sequence[Step], title: Cells) -> None:
    """Set the rings, which are the levels, and the title; what has no score is a gap."""
    lowest, highest = (float(steps[at].value) for at in (0, -1))
    chart.set_y_axis(
        {
            "min": lowest,
            "max": highest,
            "major_unit": (highest - lowest) / (len(steps) - 1),
            "major_gridlines": {"visible": True, "line": {"color": "#B8C2CC"}},
        }
    )
    chart.set_title({"name": list(title), "name_font": {"size": 13, "bold": True}})
    chart.set_legend({"position": "bottom"})
    chart.show_na_as_empty_cell()
    chart.show_blanks_as("gap")
    chart.set_size({"width": 720, "height": 560})
