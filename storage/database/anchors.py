"""The ends of the journal's chains, kept beside them: what was cut off a chain is missed here."""

from sqlalchemy import Column, Integer, Text

from storage.database.tables import strict_table

WHOLE = ""
"""Stands in the place of a chain for the journal as a whole, in the order in which it was written."""

anchor = strict_table(
    "anchor",
    Column("chain", Text, primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("hash", Text, nullable=False),
    rowid=False,
)
"""How many rows each chain has, and the hash of its last one.

The row of WHOLE has the number of all rows and the total that runs through their hashes.
"""
