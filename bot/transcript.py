"""A conversation as text: what `--record` writes and the golden tests replay. See docs/transcripts.md."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import assert_never

from bot.plain import button_lines, fold_line, reply_lines
from flows.identifiers import Finding
from flows.replies import Card, Fold, GroupLine, Picture, Reply, Unsay


def clock_line(at: datetime) -> str:
    """The time, UTC, as a line of its own: it holds for what follows."""
    return f"@ {at:%Y-%m-%d %H:%M:%S}"


def said_line(speaker: str, text: str, replies: Sequence[Reply]) -> str:
    """What a person typed; a text that was refused only by the kinds of what it held."""
    for reply in replies:
        if isinstance(reply, Unsay):
            return f"{speaker}> {refused_text(reply)}"
    return f"{speaker}> {text}"


def refused_text(unsay: Unsay) -> str:
    """What stands for a refused text: `[refused: name at the start, phone at the end]`."""
    if unsay.concern:
        return "[refused: a concern]"
    return f"[refused: {', '.join(_finding(finding) for finding in unsay.findings)}]"


def _finding(finding: Finding) -> str:
    return f"{finding.kind} {finding.place}"


def reply_block(reply: Reply) -> list[str]:
    """The lines of one reply."""
    match reply:
        case Card():
            return [*_quoted(reply_lines(reply)), *button_lines(reply.buttons)]
        case Picture() | GroupLine():
            return _quoted(reply_lines(reply))
        case Fold():
            return [f"~ {fold_line(reply)}"]
        case Unsay():
            return ["- the message is removed"]
        case _:
            assert_never(reply)


def _quoted(lines: Sequence[str]) -> list[str]:
    return [f"< {line}".rstrip() for line in lines]


class Recorder:
    """Appends a conversation to a file as it happens."""

    def __init__(self, path: Path, speaker: str = "me") -> None:
        self._path = path
        self._speaker = speaker
        self._clock = ""

    def start(self, framework_version: str) -> None:
        """Begin the file; raises OSError if it can't be written."""
        self._path.write_text(f"# recorded on framework {framework_version[:12]}\n", encoding="utf-8")

    def note(self, at: datetime, text: str, replies: Sequence[Reply]) -> None:
        """Add one exchange: what was typed, and what came back."""
        clock = clock_line(at)
        lines = [] if clock == self._clock else ["", clock]
        self._clock = clock
        lines.append(said_line(self._speaker, text, replies))
        for reply in replies:
            lines += reply_block(reply)
        with self._path.open("a", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
