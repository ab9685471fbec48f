"""Has filled workbooks read, each by a process of its own that ends with it."""

import asyncio
import json
import sys
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import Sequence
from contextlib import suppress

from bot.report.processes import environment
from bot.report.reader import LENGTH
from bot.report.unpacking import LARGEST
from flows.blanks import Blank, Filled
from flows.wording import Words
from storage.codec import CannotDecode, decode, encode

COMMAND = (sys.executable, "-m", "bot.report.reader")
SHEETS = (sys.executable, "-m", "bot.report.sheet_reader")
PATIENCE = 30.0
"""Seconds for one file, the start of the process included."""


async def read(
    data: bytes, blank: Blank, *, command: Sequence[str] = COMMAND, patience: float = PATIENCE
) -> Filled:
    """What a filled workbook says for the only sheet of a team's blank; of a file that can't be read, why."""
    words = Words(blank.language)
    return await _read(data, encode(blank).encode(), words, command, patience)


async def read_list(
    data: bytes, language: str, *, command: Sequence[str] = COMMAND, patience: float = PATIENCE
) -> Filled:
    """The rows of a list of teams; of a file that can't be read, why."""
    return await _read(data, language.encode(), Words(language), command, patience)


async def _read(data: bytes, asked: bytes, words: Words, command: Sequence[str], patience: float) -> Filled:
    if len(data) > LARGEST:
        return Filled(why=words("filled.too_big", most=LARGEST // 1_000_000))
    try:
        return decode((await _answer(_request(data, asked), command, patience)).decode(), Filled)
    except (CannotDecode, UnicodeDecodeError, TimeoutError, OSError):
        return Filled(why=words("filled.not_read"))


class NotRead(Exception):  # noqa: N818 – says what happened, as a sentence would
    """A spreadsheet can't be read. Says why."""


async def read_sheets(
    data: bytes, *, command: Sequence[str] = SHEETS, patience: float = PATIENCE
) -> tuple[dict[str, list[list[str | float | bool]]], dict[str, list[int]], list[str]]:
    """The cells of each sheet of a workbook, or of a CSV file as one; raises NotRead.

    And the rows that are hidden in them, and the names of hidden sheets, which are not read.
    """
    if len(data) > LARGEST:
        raise NotRead(Words("en")("filled.too_big", most=LARGEST // 1_000_000))
    try:
        said = json.loads(await _answer(data, command, patience))
    except (ValueError, TimeoutError, OSError):
        raise NotRead("The file could not be read. Save it anew and try again.") from None
    if "why" in said:
        raise NotRead(said["why"])
    return said["sheets"], said["hidden"], said["put_away"]


def request_of(data: bytes, blank: Blank) -> bytes:
    """What the process is asked about a filled workbook."""
    return _request(data, encode(blank).encode())


def _request(data: bytes, asked: bytes) -> bytes:
    return len(asked).to_bytes(LENGTH) + asked + data


async def _answer(request: bytes, command: Sequence[str], patience: float) -> bytes:
    """What the process says, which gets nothing of this one's settings."""
    reader = await asyncio.create_subprocess_exec(
        *command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, env=environment()
    )
    try:
        async with asyncio.timeout(patience):
            answer, _ = await reader.communicate(request)
            return answer
    finally:
        with suppress(ProcessLookupError):
            reader.kill()
        await reader.wait()
