from dataclasses import fields
from typing import get_args

import pytest

from flows.changes import Change
from storage.writing.facts import CHANGED, NEW
from storage.writing.turns import Writes


def test_every_change_is_written_in_one_way() -> None:
    """Each class of the union makes a row, sets columns, or is a case of its own: one of the three."""
    handled = [*NEW, *CHANGED, *Writes._MORE]
    assert len(handled) == len(set(handled))
    assert set(handled) == set(get_args(Change))


@pytest.mark.parametrize("cls", [*NEW, *CHANGED], ids=lambda cls: cls.__name__)
def test_columns_and_fields_are_there(cls: type) -> None:
    """What is set are columns of the table, what is read are fields of the change; nothing is set twice."""
    sets = {**NEW, **CHANGED}[cls]
    columns = [*sets.same, *sets.named, *sets.fixed]
    assert len(columns) == len(set(columns))
    assert set(columns) <= {column.name for column in sets.table.columns}
    assert {sets.id, *sets.same, *sets.named.values()} <= {one.name for one in fields(cls)}


@pytest.mark.parametrize("cls", [*NEW], ids=lambda cls: cls.__name__)
def test_a_new_row_is_whole(cls: type) -> None:
    """Every column that must hold something is given."""
    sets = NEW[cls]
    needed = {column.name for column in sets.table.columns if not column.nullable}
    assert needed <= {"id", *sets.same, *sets.named, *sets.fixed}
