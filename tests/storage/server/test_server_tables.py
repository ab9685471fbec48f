"""The tables of a database on a server: as the code knows them, whichever way they were made."""

import psycopg
import pytest
from sqlalchemy import create_engine, inspect
from sqlalchemy.pool import NullPool

from storage.database.connection import Database, open_database
from storage.database.faults import DatabaseUnusable
from storage.database.revision import alembic_version
from storage.database.schema import HEAD, metadata
from storage.database.server.common import TABLES as COMMON
from tests.server import Server

KEY = "VARCHAR(32) CONSTRAINT alembic_version_pkc PRIMARY KEY"
MADE = f"CREATE TABLE {alembic_version.name} (version_num {KEY})"

EVERYTHING = """
SELECT 'column', table_name, column_name, ordinal_position::text, data_type, is_nullable,
       coalesce(column_default, ''), coalesce(collation_name, '')
FROM information_schema.columns WHERE table_schema = 'public'
UNION ALL
SELECT 'constraint', conrelid::regclass::text, conname, '', pg_get_constraintdef(oid), '', '', ''
FROM pg_constraint WHERE connamespace = 'public'::regnamespace
UNION ALL
SELECT 'index', tablename, indexname, '', indexdef, '', '', '' FROM pg_indexes WHERE schemaname = 'public'
UNION ALL
SELECT 'sequence', relname, '', '', seqtypid::regtype::text, '', '', ''
FROM pg_sequence JOIN pg_class ON pg_class.oid = seqrelid
"""


def _everything(url: str) -> set[tuple[str, ...]]:
    """Everything the server knows of the tables, but of the one that keeps the revision."""
    with psycopg.connect(url) as there:
        return {row for row in there.execute(EVERYTHING) if alembic_version.name not in row}


def _execute(url: str, *statements: str) -> None:
    with psycopg.connect(url) as there:
        for statement in statements:
            there.execute(statement.encode())


async def _open(url: str) -> Database:
    return await open_database(url)


async def test_migrations_give_the_tables_of_a_fresh_database_there(postgres: Server) -> None:
    """A database brought up step by step from the first revision is the same as one made at once."""
    fresh, grown = postgres.fresh(), postgres.fresh()
    _execute(grown, MADE)
    for url in (fresh, grown):
        await (await _open(url)).close()
    assert sorted(_everything(grown)) == sorted(_everything(fresh))
    with psycopg.connect(grown) as there:
        assert there.execute("SELECT version_num FROM alembic_version").fetchall() == [(HEAD,)]


def test_what_is_there_is_what_the_code_knows(postgres: Server) -> None:
    """Every table has exactly the columns, keys, references and indexes of the code's tables."""
    # with the library's own dialect, so that ours does not bear witness for itself
    engine = create_engine(
        postgres.emptied().replace("postgresql:", "postgresql+psycopg:"), poolclass=NullPool
    )
    with engine.connect() as there:
        looked = inspect(there)
        for name, table in metadata.tables.items():
            columns = {(column["name"], column["nullable"]) for column in looked.get_columns(name)}
            assert columns == {(column.name, column.nullable) for column in table.columns}, name
            key = looked.get_pk_constraint(name)["constrained_columns"]
            assert set(key) == {column.name for column in table.primary_key.columns}, name
            indexes = {one["name"] for one in looked.get_indexes(name) if "duplicates_constraint" not in one}
            assert indexes == {index.name for index in table.indexes}, name
            references = {one["name"] for one in looked.get_foreign_keys(name)}
            named = {one.name for one in table.foreign_key_constraints}
            assert len(references) == len(named), name
        assert set(looked.get_table_names()) == {*metadata.tables, alembic_version.name, *COMMON}


async def test_texts_are_compared_by_their_bytes_and_numbers_are_long(postgres: Server) -> None:
    """Whatever the server is set to: order and equality are those of SQLite."""
    found = _everything(postgres.emptied())
    rows = [row for row in found if row[0] == "column" and row[1] not in COMMON]
    assert {row[7] for row in rows if row[4] == "text"} == {"C"}
    assert {row[4] for row in rows} == {"text", "bigint", "bytea"}


async def test_a_newer_database_is_refused_with_both_numbers(postgres: Server) -> None:
    """A database of a later version is refused and left as it is."""
    url = postgres.fresh()
    _execute(url, MADE, "INSERT INTO alembic_version VALUES ('0999')")
    with pytest.raises(DatabaseUnusable, match=f"revision 0999 and this version knows up to {HEAD}"):
        await _open(url)
    assert _everything(url) == set()


async def test_a_database_of_another_program_is_refused(postgres: Server) -> None:
    """A database with other tables is not written to."""
    url = postgres.fresh()
    _execute(url, "CREATE TABLE music (title text)")
    with pytest.raises(DatabaseUnusable, match="another program"):
        await _open(url)
    assert {row[1] for row in _everything(url)} == {"music"}


async def test_an_upgrade_that_fails_leaves_all_as_it_was(postgres: Server) -> None:
    """Migrations are one transaction there, too."""
    url = postgres.fresh()
    _execute(url, MADE, "CREATE TABLE sheet (id text)")
    with pytest.raises(Exception, match="sheet"):
        await _open(url)
    assert {row[1] for row in _everything(url)} == {"sheet"}
