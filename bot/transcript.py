"""A conversation as text: what `--record` writes and the golden tests replay. See docs/transcripts.md."""

import json
import os
import re
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import assert_never

from bot.faults import OperatorFault
from bot.plain import button_lines, fold_line, reply_lines
from flows.codes import as_printed
from flows.identifiers import Finding
from flows.replies import (
    Card,
    Document,
    Fold,
    GroupLine,
    Invite,
    Mail,
    Paper,
    Picture,
    Reply,
    Unsay,
    Workbook,
)

REMOVED = "- the message is removed"

_AS_IT_STANDS = re.compile(r'(?!tap |press |reply |["\[])\S(?:.*\S)?')
"""Typed text that no other kind of line looks like. Anything else is written as a JSON string."""

_CODE = re.compile(r"\b[a-z2-7]{26}\b")
_FINGERPRINT = re.compile(r"\b[A-Z2-7]{4} [A-Z2-7]{4} [A-Z2-7]{4}\b")
_NAMED_CODE = re.compile(r"⟨code ([1-9]\d?)⟩")
_DIGITS = str.maketrans("0123456789", "abcdefghij")


class Codes:
    """What stands for the codes of invitations: they differ each time, and let people in.

    Each becomes `⟨code 1⟩`, `⟨code 2⟩`, … in the order in which they first appear. A fingerprint differs each
    time, too, and becomes `⟨fingerprint⟩`.
    """

    def __init__(self) -> None:
        self._known: list[str] = []

    def hidden(self, text: str) -> str:
        """The text with what stands for its codes."""
        return _CODE.sub(lambda match: self._name(match[0]), _FINGERPRINT.sub("⟨fingerprint⟩", text))

    def shown(self, text: str) -> str:
        """The text with the codes meant; one that has not appeared yet is made up, and leads nowhere."""
        return _NAMED_CODE.sub(lambda match: self._code(int(match[1])), text)

    def _name(self, code: str) -> str:
        if code not in self._known:
            self._known.append(code)
        return f"⟨code {self._known.index(code) + 1}⟩"

    def _code(self, number: int) -> str:
        while len(self._known) < number:
            self._known.append("7" + f"{len(self._known) + 1:x>25}".translate(_DIGITS))
        return self._known[number - 1]


def clock_line(at: datetime) -> str:
    """The time, UTC, as a line of its own: it holds for what follows."""
    return f"@ {at:%Y-%m-%d %H:%M:%S}"


def said_line(speaker: str, text: str, replies: Sequence[Reply]) -> str:
    """What a person typed; a text that was refused only by the kinds of what it held."""
    for reply in replies:
        if isinstance(reply, Unsay):
            return f"{speaker}> {refused_text(reply)}"
    return f"{speaker}> {typed_text(as_printed(text))}"


def typed_text(text: str) -> str:
    """Typed text as a transcript has it: as it stands, or as a JSON string where that would be misread."""
    is_plain = text.isprintable() and _AS_IT_STANDS.fullmatch(text)
    return text if is_plain else json.dumps(text, ensure_ascii=False)


def refused_text(unsay: Unsay) -> str:
    """What stands for a refused text: `[refused: name start, phone end]`."""
    if unsay.concern:
        told_by = f", {unsay.told_by}" if unsay.told_by else ""
        return f"[refused: a concern{told_by}{'' if unsay.stays else ', named'}]"
    if not unsay.findings:
        return "[refused: a code]"
    return f"[refused: {', '.join(_finding(finding) for finding in unsay.findings)}]"


def _finding(finding: Finding) -> str:
    return f"{finding.kind} {finding.place}"


def reply_block(reply: Reply, *, instead: bool = False) -> list[str]:
    """The lines of one reply; `instead`: it took the place of the newest message."""
    match reply:
        case Card():
            lines = message_lines(reply_lines(reply), instead=instead)
            return [*lines, *button_lines(reply.buttons)]
        case Picture() | GroupLine() | Invite() | Document() | Workbook() | Paper():
            return message_lines(reply_lines(reply))
        case Fold():
            return [edit_line(fold_line(reply))]
        case Unsay():
            return [] if reply.stays else [REMOVED]
        case Mail():
            return []
        case _:
            assert_never(reply)


def message_lines(lines: Sequence[str], *, instead: bool = False) -> list[str]:
    """A message: its first line is told from the others, so that two messages never look like one."""
    signs = ["=" if instead else "<", *["|"] * (len(lines) - 1)]
    return [f"{sign} {line}".rstrip() for sign, line in zip(signs, lines, strict=True)]


def edit_line(line: str) -> str:
    """An earlier message that is now this line."""
    return f"~ {line}"


SHIPPED = "framework.yaml"
"""The name that needs no line in a transcript."""


def why_not_begun(path: Path) -> str:
    """Why no recording can be begun there, "" if one can; nothing that is there is ever written over."""
    try:
        if path.is_file() and path.stat().st_size:
            return "there is a file of that name, and a recording overwrites nothing"
        if path.is_dir():
            return "it is a folder"
        if not path.parent.is_dir():
            return "its folder does not exist"
        where = path if path.exists() else path.parent
    except OSError as error:
        return error.strerror or type(error).__name__
    return "" if os.access(where, os.W_OK) else "it can't be written to"


class Recorder:
    """Appends a conversation to a file as it happens."""

    def __init__(self, path: Path, speaker: str = "me") -> None:
        self._path = path
        self._speaker = speaker
        self._clock = ""
        self._codes = Codes()

    def start(self, framework_version: str, framework: str = SHIPPED) -> None:
        """Begin the file; raises OperatorFault if that can't be done.

        `framework` is the name of the framework's file.
        """
        if why := why_not_begun(self._path):
            raise OperatorFault(f"No recording can be made as {self._path}: {why}.")
        head = [f"# recorded on framework {framework_version[:12]}", "setup: anybody"]
        if framework != SHIPPED:
            head.append(f"framework: {framework}")
        self._write("\n".join(head) + "\n")

    def note(self, at: datetime, text: str, replies: Sequence[Reply]) -> None:
        """Add one exchange, what was typed and what came back; raises as `start` does."""
        clock = clock_line(at)
        lines = ["", *([] if clock == self._clock else [clock])]
        self._clock = clock
        lines.append(said_line(self._speaker, text.rstrip("\r\n"), replies))
        for reply in replies:
            lines += reply_block(reply)
        self._write(self._codes.hidden("\n".join(lines)) + "\n")

    def _write(self, text: str) -> None:
        try:
            # only its owner can read it: it holds what was answered
            self._path.touch(mode=0o600)
            with self._path.open("a", encoding="utf-8") as file:
                file.write(text)
        except OSError as error:
            problem = f"The recording {self._path} can't be written ({error.strerror})"
            raise OperatorFault(f"{problem}. Every answer is saved; start again without it.") from None
