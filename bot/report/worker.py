"""Draws stars, writes workbooks and papers in a process of its own: `python -m bot.report.worker`.

Requests come on standard input, answers go to standard output. Either is four bytes of length, the most
significant first, and as many bytes. A request is a star, a report, a blank or a paper as it is stored, or
empty to ask whether the worker is warm; an answer is `DRAWN` and a file, or `FAILED` and the class name of
what was raised, never its text. The end of the input ends the process, so that it can't outlive its parent;
an interrupt from the keyboard is left to the parent.
"""

import os
import signal
import sys
import warnings
from collections.abc import Callable
from contextlib import suppress
from typing import BinaryIO, TypeAlias

from flows.blanks import Blank
from flows.replies import Paper, Ray, Star
from flows.reports import Report
from storage.codec import CannotDecode, decode

DRAWN, FAILED = b"\x00", b"\x01"
LENGTH = 4

Shown: TypeAlias = Star | Report | Blank | Paper
Make: TypeAlias = Callable[[Shown], bytes]


def main() -> None:
    """Answer requests until the input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers = _take_output()
    warnings.simplefilter("ignore")  # a warning may quote what is drawn
    make = _making()
    try:
        serve(sys.stdin.buffer, answers, make)
    except BrokenPipeError:
        os._exit(0)  # nobody reads on: leave without flushing into the broken pipe


def _making() -> Make:
    """Return what makes files, once it has drawn; if it can't, end with a line that says why.

    No request is read yet.
    """
    try:
        from bot.report.making import made  # noqa: PLC0415 – takes a second, in which an interrupt must do nothing

        made(_BLANK)
    except Exception as error:  # noqa: BLE001 – whatever is wrong with the libraries, nobody wants a traceback
        sys.exit(f"Stars can't be drawn: {type(error).__name__}: {error}")
    return made


def serve(requests: BinaryIO, answers: BinaryIO, make: Make) -> None:
    """Answer each request in turn until one ends early or none comes."""
    while len(head := requests.read(LENGTH)) == LENGTH:
        size = int.from_bytes(head)
        request = requests.read(size)
        if len(request) < size:
            return
        answer = reply(request, make)
        answers.write(len(answer).to_bytes(LENGTH) + answer)
        answers.flush()


def reply(request: bytes, make: Make) -> bytes:
    """Make the file of one request; a failure becomes its class, with the library that is missing."""
    try:
        return DRAWN + (make(_asked(request)) if request else b"")
    except ImportError as failure:
        missing = f"{type(failure).__name__} of {failure.name or 'a library'}"
        return FAILED + missing.encode("ascii", "replace")
    except Exception as failure:  # noqa: BLE001 – whatever it is, the next request must be answered
        return FAILED + type(failure).__name__.encode()


def _asked(request: bytes) -> Shown:
    text = request.decode()
    with suppress(CannotDecode):
        return decode(text, Star)
    with suppress(CannotDecode):
        return decode(text, Blank)
    with suppress(CannotDecode):
        return decode(text, Paper)
    return decode(text, Report)


def _take_output() -> BinaryIO:
    """Keep the standard output for answers alone: what else is printed goes to the standard error."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return answers


_BLANK = Star(
    title="", subtitle="", rings=("0", "1"), rays=(Ray(name="", tenths=0, words=""),), series="", foot=()
)

if __name__ == "__main__":
    main()
