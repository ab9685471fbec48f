"""The ends of the journal's chains, kept beside them: what was cut off a chain is missed here."""

from sqlalchemy import Column, Integer, Table, Text

from storage.database.tables import metadata

WHOLE = ""
"""Stands in the place of a chain for the journal as a whole, in the order in which it was written."""

anchor = Table(
    "anchor",
    metadata,
    Column("chain", Text, primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("hash", Text, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""How many rows each chain has, and the hash of its last one.

The row of WHOLE has the number of all rows and the total that runs through their hashes.
"""
