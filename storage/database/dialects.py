"""What only the dialect in use knows. No other is imported: their drivers weigh on the start."""

from importlib import import_module
from typing import Any

from sqlalchemy import Table


def insert_knowing_conflicts(dialect: str, table: Table) -> Any:
    """The INSERT of the dialect with this name, which knows ON CONFLICT."""
    return import_module(f"sqlalchemy.dialects.{dialect}").insert(table)
