"""How the statements and tables of this program are put to PostgreSQL: they are written for SQLite first."""

from typing import Any

from psycopg.adapt import AdaptersMap
from psycopg.types.string import StrDumperUnknown
from sqlalchemy import BigInteger, Integer
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.postgresql.base import PGTypeCompiler
from sqlalchemy.dialects.postgresql.psycopg import PGCompiler_psycopg, PGDialect_psycopg
from sqlalchemy.schema import Column
from sqlalchemy.sql.elements import False_, True_
from sqlalchemy.types import UserDefinedType

DRIVER = "postgresql+audit"
"""What a URL names for this dialect."""

_STORED = {"TEXT": 'TEXT COLLATE "C"', "INTEGER": "BIGINT"}
"""Texts are compared by their bytes and whole numbers are long, as in SQLite, however the server is set."""


class _Whole(BigInteger):
    """A whole number, whose parameters are long, too."""

    render_bind_cast = True


class _Types(PGTypeCompiler):
    """The types of columns and of parameters."""

    def visit_INTEGER(self, type_: Any, **kw: Any) -> str:  # noqa: N802 – the library's name
        """A column's type, or a parameter's."""
        del type_, kw
        return _STORED["INTEGER"]

    def visit_TEXT(self, type_: Any, **kw: Any) -> str:  # noqa: N802 – the library's name
        """A column's type with how it is compared, elsewhere the bare type."""
        named = super().visit_TEXT(type_, **kw)
        return _STORED[named] if isinstance(kw.get("type_expression"), Column) else named

    def visit_user_defined(self, type_: UserDefinedType[Any], **kw: Any) -> str:
        """One of our own types, which are made of these two."""
        named = type_.get_col_spec(**kw)
        return _STORED.get(named, named)


class _Statements(PGCompiler_psycopg):
    """What is said otherwise: flags are numbers, and functions for JSON have other names."""

    def visit_is__binary(self, binary: Any, operator: Any, **kw: Any) -> str:
        """`IS 1` of SQLite, which here is for truth values only."""
        del operator
        if isinstance(binary.right, True_ | False_):
            left = self.process(binary.left, **kw)
            return f"{left} = {int(isinstance(binary.right, True_))}"
        return str(self._generate_generic_binary(binary, " IS ", **kw))

    def visit_in_op_binary(self, binary: Any, operator: Any, **kw: Any) -> str:
        """Whether a column is among those that are asked for: a list that is read once, and no table to join.

        Where many tables are joined the planner leaves one more for the end, and reads the first whole.
        """
        del operator
        said = str(self._generate_generic_binary(binary, " IN ", **kw))
        column, asked, rest = said.partition(" IN (SELECT asked.value")
        return f"{column} = ANY (ARRAY(SELECT asked.value{rest})" if asked else said

    def visit_json_extract_func(self, function: Any, **kw: Any) -> str:
        """A field of an object, by its path `$.name`."""
        body, path = (self.process(clause, **kw) for clause in function.clauses)
        return f"(({body})::json ->> substr({path}, 3))"

    def visit_json_each_func(self, function: Any, **kw: Any) -> str:
        """The texts of a list, as rows of one column `value`."""
        (listed,) = (self.process(clause, **kw) for clause in function.clauses)
        return f"json_array_elements_text(({listed})::json)"

    def visit_json_group_array_func(self, function: Any, **kw: Any) -> str:
        """A list of what is found, as text."""
        (value,) = (self.process(clause, **kw) for clause in function.clauses)
        return f"coalesce(json_agg({value}), '[]'::json)::text"


class _Text(StrDumperUnknown):
    """A text on its way in. There is no place for NUL here, and nothing that we keep needs one."""

    def dump(self, obj: str) -> Any:
        """Write it, with a sign that says that one was there."""
        return (obj.replace("\0", "\N{REPLACEMENT CHARACTER}") if "\0" in obj else obj).encode(self._encoding)


class Server(PGDialect_psycopg):
    """PostgreSQL through psycopg, so that what is written for SQLite means the same there."""

    driver = "audit"
    supports_statement_cache = True
    statement_compiler = _Statements
    type_compiler_cls = _Types
    colspecs = PGDialect_psycopg.colspecs | {Integer: _Whole, BigInteger: _Whole}

    def __init__(self, **options: Any) -> None:
        # parameters by their place: statements that are made once know no names later
        options |= {"paramstyle": "format", "use_native_hstore": False}
        super().__init__(**options)  # type: ignore[no-untyped-call]  # the library's
        adapters: AdaptersMap | None = self._psycopg_adapters_map
        if adapters:
            adapters.register_dumper(str, _Text)


registry.register(DRIVER.replace("+", "."), __name__, Server.__name__)
