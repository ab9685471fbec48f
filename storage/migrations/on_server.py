"""What migrations that were written for SQLite say on PostgreSQL: those up to 0019 stay as they were.

There they only ever run on a database without rows.
"""

from typing import Any

from sqlalchemy import Connection, event

_SAID = {
    "ALTER TABLE journal RENAME TO old_journal": (
        "DO $$BEGIN ALTER TABLE journal RENAME TO old_journal; "
        "ALTER TABLE old_journal RENAME CONSTRAINT pk_journal TO pk_old_journal; END$$"
    ),
    "ALTER TABLE answer RENAME TO answer_before": (
        "DO $$BEGIN ALTER TABLE answer RENAME TO answer_before; "
        "ALTER TABLE answer_before RENAME CONSTRAINT pk_answer TO pk_answer_before; END$$"
    ),
    "CREATE INDEX ix_nudge_due ON nudge (due)": (
        "CREATE INDEX ix_nudge_due ON nudge (due) WHERE state = 'waiting'"
    ),
}
"""Whole statements. A key of a table keeps its name there when the table gets another."""

_PARTS = {
    "ORDER BY rowid": "ORDER BY ctid",
    "json_array(json_array(membership, looked))": (
        "json_build_array(json_build_array(membership, looked))::text"
    ),
}

_COLUMNS = "PRAGMA table_info("
_NAMED = (
    "SELECT ordinal_position, column_name FROM information_schema.columns "
    "WHERE table_name = '{}' ORDER BY ordinal_position"
)


def translate(connection: Connection) -> None:
    """Have the statements of one connection said so, for as long as it lives."""
    event.listen(connection, "before_cursor_execute", _said, retval=True)


def _said(
    _connection: Connection, _cursor: Any, statement: str, values: Any, _context: Any, _many: object
) -> tuple[str, Any]:
    said = _SAID.get(statement, statement)
    if said.startswith(_COLUMNS):
        table = said.removeprefix(_COLUMNS).rstrip(")")
        return _NAMED.format(table), values
    for before, after in _PARTS.items():
        said = said.replace(before, after)
    return said, values
