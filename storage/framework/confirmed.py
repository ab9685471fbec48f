"""What a framework file itself says that nobody could confirm: lines with “check before use”."""

import re
from collections.abc import Sequence

from storage.framework.problems import Code, Findings, quoted

MARK = "check before use"

_QUOTED = re.compile(r"""(["'])(.+?)\1""")
_KEY = re.compile(r"(?:- )*(?:[\w-]+: )?")


def check_confirmed(lines: Sequence[str], findings: Findings) -> None:
    """Warn once of each text that carries the mark, in itself or in the comment behind it.

    Lines that are nothing but a comment explain the file, and are none of these.
    """
    found = dict[str, list[tuple[int, int]]]()
    for number, line in enumerate(lines, 1):
        at = line.casefold().find(MARK)
        if at >= 0 and not line.lstrip().startswith("#"):
            found.setdefault(_said(line), []).append((number, at + 1))
    for said, places in found.items():
        more = [str(line) for line, _ in places[1:]]
        also = f", and so {'does line' if len(more) == 1 else 'do lines'} {', '.join(more)}" if more else ""
        findings.warn(Code.NOT_CONFIRMED, places[0], f"{quoted(said)} says “{MARK}”{also}")


def _said(line: str) -> str:
    """The text of a line, without its key and the comment."""
    text = line.partition(" #")[0].strip()
    if match := _QUOTED.search(text):
        return match[2]
    return _KEY.sub("", text, count=1)
