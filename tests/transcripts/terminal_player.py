"""Acts a transcript in the terminal, where a key is typed instead of a button tapped."""

from collections.abc import AsyncIterator, Sequence
from io import StringIO
from pathlib import Path

from bot.terminal import Terminal
from bot.transcript import Codes
from tests.clocks import at_noon
from tests.transcripts.grammar import Action, Commands, Taps, Types
from tests.transcripts.reading import Transcript
from tests.transcripts.stage import Stage, with_codes

BY_ITSELF = Commands("resume", "")
"""What the terminal says when it starts, which recordings begin with."""


class CannotPlay(Exception):  # noqa: N818 – says what happened
    """Something that nobody can do in a terminal; the transcript needs its `channels:` line."""


async def play_terminal(transcript: Transcript, folder: Path) -> list[list[str]]:
    """What is printed, turn by turn."""
    out = StringIO()
    printed: list[list[str]] = []
    terminal = Terminal(out, folder, clock=at_noon)
    codes = Codes()
    async with Stage(folder, terminal, setup=transcript.setup) as stage:
        assistant = await stage.at(transcript.acted[0])

        async def lines() -> AsyncIterator[str]:
            for number, turn in enumerate(transcript.acted):
                begin = out.tell() if number or turn.action != BY_ITSELF else 0
                if await stage.at(turn) is not assistant:
                    raise CannotPlay("another framework in the middle")
                if number or turn.action != BY_ITSELF:
                    yield line_typed(with_codes(turn.action, codes)) + "\n"
                printed.append(codes.hidden(out.getvalue()[begin:]).splitlines())

        await terminal.talk(assistant, lines())
    return printed[len(transcript.given) :]


def line_typed(action: Action) -> str:
    """The line that somebody in a terminal types to do the same."""
    match action:
        case Types(text=text, quoting=None):
            return text
        case Commands(name=name, argument=argument):
            return f"/{name} {argument}".rstrip()
        case Taps(key=key, words=None, whose=None, times=1):
            return key
        case _:
            raise CannotPlay(repr(action))


def in_terminal(replies: Sequence[str], folder: Path) -> list[str]:
    """How the terminal prints what a transcript says came back: what was answered stands above."""
    answered = [["", _without_buttons(line)] for line in replies if line.startswith("~ ✓")]
    messages: list[list[str]] = []
    for line in replies:
        if line.startswith(("<", "=")):
            messages.append(["", _shown(line, folder)])
        elif line.startswith("|"):
            messages[-1].append(_shown(line, folder))
        elif line.startswith("  ["):
            messages[-1].append(line)
    return [line for block in (*answered, *messages) for line in block]


def _without_buttons(line: str) -> str:
    return line[2:].partition(" [")[0]


def _shown(line: str, folder: Path) -> str:
    text = line[2:]
    for kind in ("picture", "file"):
        if text.startswith(f"[{kind}: ") and line.startswith("<"):
            what = "Picture" if text.endswith(".png]") else "Document"
            return f"{what}: {folder / text.removeprefix(f'[{kind}: ').removesuffix(']')}"
    return text
