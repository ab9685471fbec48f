"""Column types. STRICT tables know INTEGER, TEXT and BLOB only, so everything else is made from these."""

import json
from collections.abc import Callable, Iterable
from datetime import date, datetime
from functools import lru_cache
from typing import Any, ClassVar, TypeVar

from sqlalchemy import Column, Dialect, ForeignKey, Text
from sqlalchemy.types import UserDefinedType

from flows.people import Quiet
from flows.view import Read
from storage.codec import moment_text

T = TypeVar("T")


class _Stored(UserDefinedType[T]):
    """A value kept as a column of type `spec`. Both functions get and may give None."""

    spec: ClassVar[str]
    write: ClassVar[Any]
    read: ClassVar[Any]

    def get_col_spec(self, **_: Any) -> str:
        """Name the column's type in SQL."""
        return self.spec

    def bind_processor(self, _dialect: Dialect) -> Callable[[Any], Any]:
        """Give the function for values on their way in."""
        return self.write  # type: ignore[no-any-return]  # a function of values

    def result_processor(self, _dialect: Dialect, _type: object) -> Callable[[Any], Any] | None:
        """Give the function for values on their way out, None to leave them as they are."""
        return self.read  # type: ignore[no-any-return]  # a function of values or None


def _write_moment(value: datetime | None) -> str | None:
    return None if value is None else moment_text(value)


def _read_moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


class Moment(_Stored[datetime]):
    """A moment as UTC text of fixed width; a naive one is refused."""

    cache_ok = True
    spec = "TEXT"
    write = staticmethod(_write_moment)
    read = staticmethod(_read_moment)


def _write_day(value: date | None) -> str | None:
    return None if value is None else value.isoformat()


def _read_day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


class Day(_Stored[date]):
    """A date as ISO text."""

    cache_ok = True
    spec = "TEXT"
    write = staticmethod(_write_day)
    read = staticmethod(_read_day)


def _write_flag(value: bool | None) -> int | None:  # noqa: FBT001 – the value itself, not a switch
    return None if value is None else int(value)


def _read_flag(number: int | None) -> bool | None:
    return None if number is None else bool(number)


class Flag(_Stored[bool]):
    """True or false as 1 or 0."""

    cache_ok = True
    spec = "INTEGER"
    write = staticmethod(_write_flag)
    read = staticmethod(_read_flag)


def _write_ids(value: Iterable[str] | None) -> str | None:
    if value is None:
        return None
    return json.dumps(sorted(frozenset(value)), separators=(",", ":"), ensure_ascii=False)


@lru_cache(maxsize=4096)
def _read_ids(text: str | None) -> frozenset[str] | None:
    return None if text is None else frozenset(json.loads(text))


class Ids(_Stored[frozenset[str]]):
    """A set of ids as a sorted JSON list; any collection of them is taken for one."""

    cache_ok = True
    spec = "TEXT"
    write = staticmethod(_write_ids)
    read = staticmethod(_read_ids)


def _write_spans(value: tuple[Quiet, ...] | None) -> str | None:
    return None if value is None else json.dumps([_span(one) for one in value])


def _span(one: Quiet) -> list[str]:
    days = [str(one.first), str(one.last)]
    return [*days, one.agency] if one.agency else days


@lru_cache(maxsize=4096)
def _read_spans(text: str | None) -> tuple[Quiet, ...]:
    spans = json.loads(text or "[]")
    return tuple(
        Quiet(first=date.fromisoformat(first), last=date.fromisoformat(last), agency="".join(agency))
        for first, last, *agency in spans
    )


class Spans(_Stored[tuple[Quiet, ...]]):
    """Spans of dates as a JSON list of pairs, with the agency as a third where a span is one agency's."""

    cache_ok = True
    spec = "TEXT"
    write = staticmethod(_write_spans)
    read = staticmethod(_read_spans)


def _write_reads(value: tuple[Read, ...] | None) -> str | None:
    return None if value is None else json.dumps([[one.membership, moment_text(one.at)] for one in value])


def _read_reads(text: str | None) -> tuple[Read, ...]:
    reads = json.loads(text or "[]")
    return tuple(Read(membership=id_, at=datetime.fromisoformat(at)) for id_, at in reads)


class Reads(_Stored[tuple[Read, ...]]):
    """Memberships whose sheets were shown, and when, as a JSON list of pairs."""

    cache_ok = True
    spec = "TEXT"
    write = staticmethod(_write_reads)
    read = staticmethod(_read_reads)


def _write_words(value: str | None) -> str | None:
    if value is None or value.isascii():
        return value
    return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


class Words(_Stored[str]):
    """Text that a person typed. Halves of surrogate pairs, which UTF-8 can't hold, become U+FFFD."""

    cache_ok = True
    spec = "TEXT"
    write = staticmethod(_write_words)
    read = None


def own_id() -> Column[Any]:
    """The id that a row is known by."""
    return Column("id", Text, primary_key=True)


def needs(name: str, target: str) -> Column[Any]:
    """A row of another table that has to be there."""
    return Column(name, Text, ForeignKey(target), nullable=False)
