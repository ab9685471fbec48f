"""Reports as data for another program: JSON that reads back to the same reports, and CSV for tables.

docs/data.md says what each name means. `VERSION` goes up when a name changes its meaning or goes away.
A name that is new has its default in what was written before.
"""

import csv
import json
from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from enum import StrEnum
from fractions import Fraction
from io import StringIO
from types import NoneType
from typing import Any, get_args, get_type_hints

from flows.reports import DomainReport, ItemReport, Report

SCHEMA, VERSION = "audit-bot-reports", 1

COLUMNS = (
    "schema_version",
    "whose",
    "when",
    "edition",
    "domain",
    "item",
    "label",
    "about",
    "who",
    "what",
    "value",
    "why",
)
"""The heads of the CSV: a row for each number of an item or a domain."""

_BEGINS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "'")


class NotOurData(Exception):  # noqa: N818 – says what happened, as a sentence would
    """A text that holds no reports of this schema. Says why, and never what is in it."""


# JSON


def json_of(reports: Sequence[Report]) -> str:
    """The reports as JSON; numbers are fractions in text, such as "3/2", so that none is rounded."""
    whole = {"schema": SCHEMA, "version": VERSION, "reports": [_plain(one) for one in reports]}
    return json.dumps(whole, indent=1) + "\n"


def reports_of(text: str) -> tuple[Report, ...]:
    """Read back what `json_of` wrote: equal reports. Raises NotOurData for anything else."""
    try:
        whole = json.loads(text)
        if whole["schema"] != SCHEMA:
            raise NotOurData("This file holds no reports of an audit.")
        if whole["version"] != VERSION:
            raise NotOurData("These reports were written by another version of the program.")
        return tuple(_made(Report, one) for one in whole["reports"])
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError, ZeroDivisionError):
        raise NotOurData("This file holds no reports of an audit, or is damaged.") from None


def _plain(value: Any) -> Any:
    """A value as JSON has it."""
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return str(value) if isinstance(value, Fraction | StrEnum) else value


def _made(hint: Any, plain: Any) -> Any:
    """The value of this type; raises TypeError, KeyError or ValueError for another."""
    others = [one for one in get_args(hint) if one is not NoneType]
    if NoneType in get_args(hint):
        return None if plain is None else _made(others[0], plain)
    if others:
        return tuple(_made(others[0], one) for one in _exactly(list, plain))
    if is_dataclass(hint):
        hints, known = get_type_hints(hint), _exactly(dict, plain)
        if not known.keys() <= hints.keys():
            raise KeyError
        make: Any = hint
        # what was added since the file was written has a default
        return make(**{name: _made(hints[name], part) for name, part in known.items()})
    if issubclass(hint, Fraction | StrEnum):
        return hint(_exactly(str, plain))
    return _exactly(hint, plain)


def _exactly(cls: type, plain: Any) -> Any:
    if type(plain) is not cls:
        raise TypeError
    return plain


# CSV


def csv_of(reports: Sequence[Report]) -> str:
    """The numbers of the reports as CSV. No cell begins like a formula: an apostrophe is put before such."""
    file = StringIO()
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    for report in reports:
        for row in _rows(report):
            writer.writerow([safe(cell) for cell in row])
    return file.getvalue()


def rows_of(text: str) -> list[dict[str, str]]:
    """The rows of such a CSV by the names of their columns, as they were before an apostrophe was added."""
    return [
        {name: cell.removeprefix("'") for name, cell in row.items()}
        for row in csv.DictReader(StringIO(text, newline=""))
    ]


def safe(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    cell = cell.encode("utf-8", "replace").decode().replace("\0", "")
    return f"'{cell}" if cell.startswith(_BEGINS_FORMULA) else cell


def _rows(report: Report) -> Iterator[tuple[str, ...]]:
    head = (str(VERSION), report.whose, report.when, report.edition.value)
    for domain in report.domains:
        for what, tenths in _scores(domain):
            value = "" if tenths is None else str(tenths / 10)
            yield (*head, domain.name, "", "", "", "", what, value, domain.why if tenths is None else "")
        for item in domain.items:
            of = (*head, domain.name, item.id, item.label, "own" if item.own else "area")
            for name, said in zip(report.columns, item.said, strict=False):
                yield (*of, name, "said", _number(said.value), said.why)
            for what, number in _numbers(item):
                yield (*of, "", what, _number(number), item.why if number is None else "")


def _scores(domain: DomainReport) -> Iterator[tuple[str, int | None]]:
    for what in ("score", "rated_score", "least", "most", "then", "now"):
        yield what, getattr(domain, what)


def _numbers(item: ItemReport) -> Iterator[tuple[str, Fraction | int | None]]:
    names = ("median", "agreed", "least", "most", "good", "agencies", "rated", "dont_know", "no_case")
    for what in (*names, "not_applicable", "unanswered"):
        yield what, getattr(item, what)


def _number(value: Fraction | int | None) -> str:
    return "" if value is None else f"{float(value):g}"
