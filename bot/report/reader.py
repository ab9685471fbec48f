"""Reads one filled workbook, or a list of teams, in a process of its own: `python -m bot.report.reader`.

On standard input come four bytes of length, the most significant first, the team's blank in as many bytes,
and the file; of a list the language of what is said in place of the blank. On standard output goes what came
of it, as it is stored, or nothing. The file is never on disk. The process may have no more than `MEMORY` and
`SECONDS`: whoever sends a file costs no more than that.
"""

import os
import resource
import sys
import warnings
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from typing import Any

LENGTH = 4
MEMORY = 400_000_000
"""Bytes of memory. The program itself takes a tenth of it."""

BINARY = (b"PK", b"\xd0\xcf")
"""How a workbook begins, of today's kind and of the old; anything else may be a text."""

SECONDS = 15
"""Seconds of a processor."""


def limited(read: Callable[[bytes], bytes]) -> None:
    """Answer the only request there is, with no more of the machine than a file may cost."""
    for limit, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_CORE, 0),
    ):
        with suppress(OSError, ValueError):  # not every system has each of them
            resource.setrlimit(limit, (most, most))
    warnings.simplefilter("ignore")  # a warning may quote what is read
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    try:
        answer = read(sys.stdin.buffer.read())
    except Exception as failure:  # noqa: BLE001 – what it says may quote the file
        sys.exit(f"A workbook could not be read: {type(failure).__name__}")
    with answers:
        answers.write(answer)


def read_request(request: bytes) -> bytes:
    """What came of a file, as it is stored."""
    from bot.learned import likeness  # noqa: PLC0415 – the limits come first
    from bot.report.unpacking import LARGEST, repacked  # noqa: PLC0415 – as above
    from flows.asking.filled import Unreadable, read_filled  # noqa: PLC0415 – as above
    from flows.asking.listed import rows_in, rows_of_text  # noqa: PLC0415 – as above
    from flows.blanks import Blank, Filled  # noqa: PLC0415 – as above
    from flows.wording import Words  # noqa: PLC0415 – as above
    from storage.codec import decode, encode  # noqa: PLC0415 – as above

    end = LENGTH + int.from_bytes(request[:LENGTH])
    asked, data = request[LENGTH:end].decode(), request[end:]
    blank = decode(asked, Blank) if asked.startswith("{") else None
    try:
        if blank:
            filled = read_filled(_book(repacked(data)), blank, likeness)
        elif data.startswith(BINARY):
            filled = Filled(rows=rows_in(next(iter(_book(repacked(data)).values()), ())))
        else:
            filled = Filled(rows=rows_of_text(data))
    except Unreadable as problem:
        words = Words(blank.language if blank else asked)
        filled = Filled(why=words(str(problem), most=LARGEST // 1_000_000))
    return encode(filled).encode()


def _book(data: bytes) -> dict[str, Any]:
    """The cells of all sheets."""
    from python_calamine import CalamineError, CalamineWorkbook  # noqa: PLC0415 – as above

    from flows.asking.filled import Unreadable  # noqa: PLC0415 – as above

    try:
        book = CalamineWorkbook.from_filelike(BytesIO(data))
        return {
            name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names
        }
    except (CalamineError, ValueError, OSError):
        raise Unreadable("filled.damaged") from None


if __name__ == "__main__":
    limited(read_request)
