"""The page that says what each name of the data means names every one of them."""

from dataclasses import fields

import pytest

from bot.report.data import COLUMNS, SCHEMA
from flows.reports import ActionReport, DomainReport, ItemReport, Report, Said, Step
from tests.paths import ROOT

PAGE = (ROOT / "docs/data.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("cls", [Report, DomainReport, ItemReport, ActionReport, Said, Step])
def test_every_field_is_on_the_page(cls: type) -> None:
    """By the name that it has in the file."""
    assert [field.name for field in fields(cls) if f"`{field.name}`" not in PAGE] == []


def test_every_column_is_on_the_page() -> None:
    """And so is what the file is called."""
    assert [name for name in (*COLUMNS, SCHEMA) if f"`{name}`" not in PAGE] == []
