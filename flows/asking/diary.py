"""A day as an entry for somebody's calendar, in the form that calendar programs read (RFC 5545)."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

LONGEST_LINE = 75
"""Bytes of a line; a longer one goes on in the next, behind a space."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A whole day: what it is called, where to look, and what tells it from all others for good.

    Of two with the same `key` the one with the higher `version` holds. `made` is when it was, UTC.
    """

    key: str
    day: date
    title: str
    page: str
    made: datetime
    version: int = 0


def entry(one: Day) -> str:
    """The file, with the line ends that it has to have."""
    host = one.page.partition("://")[2] or "audit-bot"
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//audit-bot//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        f"UID:{one.key}@{host}",
        f"DTSTAMP:{one.made.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"SEQUENCE:{one.version}",
        f"DTSTART;VALUE=DATE:{one.day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{one.day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_escaped(one.title)}",
        *([f"URL:{one.page}/"] if one.page else []),
        "TRANSP:TRANSPARENT",
        "CLASS:PUBLIC",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _escaped(text: str) -> str:
    """A text as a value: no line end of it ends the line."""
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    kept = "\n".join(text.splitlines())
    return "".join("\\n" if c == "\n" else c for c in kept if c == "\n" or c.isprintable())


def _folded(line: str) -> str:
    """A line in pieces of so many bytes at most, none of which ends inside a letter."""
    pieces, piece, size = [], "", 0
    for char in line:
        width = len(char.encode("utf-8", "replace"))
        if size + width > LONGEST_LINE:
            pieces.append(piece)
            piece, size = " ", 1
        piece, size = piece + char, size + width
    return "\r\n".join((*pieces, piece))
