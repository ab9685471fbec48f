"""Data that leaves: JSON reads back to the reports it was made of, CSV to its rows; nothing is a formula."""

import csv
import json
from dataclasses import fields, replace
from io import StringIO
from typing import get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.report.data import COLUMNS, NotOurData, csv_of, json_of, reports_of, rows_of
from flows.reports import Report
from tests.bot.report.test_hostile_papers import ANY
from tests.bot.report.test_paper import PUBLIC, SOME
from tests.counts import examples, files_with

TEXT = st.text(max_size=20)
REPORTS = st.lists(
    st.from_type(Report).map(lambda one: replace(one, domains=one.domains[:2], actions=one.actions[:2])),
    max_size=2,
)


@settings(max_examples=examples(25))
@given(reports=REPORTS)
def test_json_reads_back(reports: list[Report]) -> None:
    """To equal reports, whatever is in them."""
    assert reports_of(json_of(reports)) == tuple(reports)


@pytest.mark.parametrize("one", [SOME, PUBLIC])
def test_json_of_a_round_reads_back(one: Report) -> None:
    """Made of a whole round, with every field of a report by its name."""
    text = json_of([one])
    assert reports_of(text) == (one,)
    assert json.loads(text)["reports"][0].keys() == {field.name for field in fields(Report)}
    assert get_type_hints(Report).keys() == {field.name for field in fields(Report)}


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", "null", '{"schema": "audit-bot-reports", "version": 2, "reports": []}', "[" * 99_999],
)
def test_what_is_not_ours_is_refused(text: str) -> None:
    """With a sentence, not a traceback."""
    with pytest.raises(NotOurData):
        reports_of(text)


def test_what_was_written_before_a_name_was_new_reads_on() -> None:
    """It has the default that the name has."""
    whole = json.loads(json_of([SOME]))
    for domain in whole["reports"][0]["domains"]:
        for item in domain["items"]:
            del item["no_case"]
    bare = tuple(
        replace(one, items=tuple(replace(item, no_case=0) for item in one.items)) for one in SOME.domains
    )
    assert reports_of(json.dumps(whole)) == (replace(SOME, domains=bare),)


def test_a_field_more_or_less_is_refused() -> None:
    """What nobody knows may change what the rest means."""
    whole = json.loads(json_of([SOME]))
    whole["reports"][0]["more"] = 1
    with pytest.raises(NotOurData):
        reports_of(json.dumps(whole))
    del whole["reports"][0]["more"], whole["reports"][0]["whose"]
    with pytest.raises(NotOurData):
        reports_of(json.dumps(whole))


def test_a_file_from_before_a_field_was_added_reads_on() -> None:
    """What is new has a default."""
    whole = json.loads(json_of([SOME]))
    for domain in whole["reports"][0]["domains"]:
        del domain["range_items"]
    bare = tuple(replace(one, range_items=None) for one in SOME.domains)
    assert reports_of(json.dumps(whole)) == (replace(SOME, domains=bare),)


HOSTILE = st.one_of(
    st.sampled_from(["=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", "'x", "''", '"', "\n"]), TEXT, ANY
)


@given(whose=HOSTILE, label=HOSTILE)
@settings(max_examples=files_with(2, 40))
def test_no_text_is_lost_and_none_is_a_formula(whose: str, label: str) -> None:
    """In CSV each is behind an apostrophe where a program would take it for one; JSON has it as it was."""
    domain = SOME.domains[0]
    item = replace(domain.items[0], label=label)
    one = replace(SOME, whose=whose, domains=(replace(domain, items=(item,)),))
    assert reports_of(json_of([one])) == (one,)
    text = csv_of([one])
    cells = [cell for row in csv.reader(StringIO(text, newline="")) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    rows = rows_of(text)
    assert set(rows[0]) == set(COLUMNS)
    written = [kept.encode("utf-8", "replace").decode().replace("\0", "") for kept in (whose, label)]
    assert {row["whose"] for row in rows} == {written[0]}
    assert written[1] in {row["label"] for row in rows}


def test_csv_has_every_number() -> None:
    """A row for what each agency said and for each number of an item and a domain."""
    rows = rows_of(csv_of([SOME]))
    items = [item for domain in SOME.domains for item in domain.items]
    assert len(rows) == 6 * len(SOME.domains) + len(items) * (11 + len(SOME.columns))
    assert {row["who"] for row in rows_of(csv_of([PUBLIC]))} == {""}
