"""A transcript as text and as turns."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from tests.transcripts.grammar import LINES, REPLIES, Action, action_of, kind_of

CHANNELS = ("engine", "terminal", "telegram")

GIVEN = Path(__file__).parent / "given"
"""What dialogues begin after, by its name with hyphens."""

REST = "| …"
"""The rest of a message, which is the subject of another dialogue."""

SHIPPED = "framework.yaml"
"""The framework of a transcript that names none: the one that comes with the program."""


class NotATranscript(Exception):  # noqa: N818 – says what is wrong
    """A line that means nothing where it stands."""

    def __init__(self, number: int, line: str, why: str) -> None:
        self.number = number
        super().__init__(f"line {number}: {why}: {line!r}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One thing done and everything that came back.

    `above`: the lines over it that are no turn; `said`: its own line; `replies`: lines as they stand.
    `records` says whether a backup was made before it, or gone back to; "" for neither.
    """

    above: tuple[str, ...]
    said: str
    speaker: str
    action: Action
    at: datetime
    framework: str
    replies: tuple[str, ...]
    records: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """A dialogue. `below` are the lines under its last turn; `elsewhere` are people on a second channel.

    `setup` says who may set up areas, "" where nobody asks. `given` are turns before its own, whose replies
    are another dialogue's.
    """

    channels: frozenset[str]
    setup: str
    elsewhere: frozenset[str]
    turns: tuple[Turn, ...]
    below: tuple[str, ...]
    given: tuple[Turn, ...] = ()

    @property
    def acted(self) -> tuple[Turn, ...]:
        """Everything that is done, in order."""
        return (*self.given, *self.turns)


def written(transcript: Transcript, replies: Iterable[Sequence[str]]) -> str:
    """The transcript as text, with these replies to its turns; what it leaves out of a message stays out."""
    lines: list[str] = []
    for turn, reply in zip(transcript.turns, replies, strict=True):
        lines += [*turn.above, turn.said, *_shortened(reply, turn.replies)]
    return "\n".join([*lines, *transcript.below]) + "\n"


def whole(transcript: Transcript, replies: Iterable[Sequence[str]]) -> str:
    """The same with every word of these replies."""
    bare = tuple(replace(turn, replies=()) for turn in transcript.turns)
    return written(replace(transcript, turns=bare), replies)


def _shortened(replies: Sequence[str], before: Sequence[str]) -> list[str]:
    """Replies without what was left out of the same messages before, where these begin as they did."""
    now, then = _blocks(replies), _blocks(before)
    if len(now) != len(then):
        return list(replies)
    kept = [_like(old, new) for new, old in zip(now, then, strict=True)]
    return [line for block in kept for line in block]


def _like(short: list[str], block: list[str]) -> list[str]:
    """As much of a message as another shows that leaves out its rest, whichever place it took."""
    begun = block[: len(short) - 1]
    is_beginning = short[-1] == REST and [line[1:] for line in begun] == [line[1:] for line in short[:-1]]
    return [*begun, REST] if is_beginning else block


def _blocks(lines: Sequence[str]) -> list[list[str]]:
    """Lines by the message they belong to; an edit, a removal or whom the rest came to stands alone."""
    blocks: list[list[str]] = []
    for line in lines:
        if line.startswith(("|", "  ")) and blocks:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def read(text: str) -> Transcript:
    """Read a transcript; raises NotATranscript."""
    reader = _Reader()
    for number, line in enumerate(text.removesuffix("\n").split("\n"), 1):
        reader.take(number, line)
    return reader.transcript()


class _Reader:
    """Gathers lines into turns."""

    def __init__(self) -> None:
        self._channels = frozenset(CHANNELS)
        self._framework = SHIPPED
        self._setup = ""
        self._elsewhere: frozenset[str] = frozenset()
        self._given: tuple[Turn, ...] = ()
        self._at: datetime | None = None
        self._records = ""
        self._above: list[str] = []
        self._turns: list[Turn] = []
        self._replies: list[str] = []

    def transcript(self) -> Transcript:
        """Everything taken so far."""
        self._close()
        turns, below = tuple(self._turns), tuple(self._above)
        return Transcript(
            channels=self._channels,
            setup=self._setup,
            elsewhere=self._elsewhere,
            turns=turns,
            below=below,
            given=self._given,
        )

    def take(self, number: int, line: str) -> None:
        """Add one line."""
        name, match = kind_of(LINES, line) if line else ("", None)
        if name in REPLIES:
            if not self._turns or self._above:
                raise NotATranscript(number, line, "a reply without anything said right before it")
            self._replies.append(line)
            return
        if match is None and line:
            raise NotATranscript(number, line, "no kind of line looks like this")
        if name == "said" and match:
            self._begin(number, line, match)
            return
        if match:
            self._set(name, match[1] if match.lastindex else "")
        self._above.append(line)

    def _set(self, name: str, value: str) -> None:
        if name == "channels":
            self._channels = frozenset(value.split())
        elif name == "setup":
            self._setup = value
        elif name == "elsewhere":
            self._elsewhere = frozenset(value.split())
        elif name == "framework":
            self._framework = value
            if not self._turns:
                self._given = tuple(replace(turn, framework=value) for turn in self._given)
        elif name == "records":
            self._records = value
        elif name == "given":
            self._begin_after(value)
        elif name == "clock":
            self._at = datetime.strptime(value, "%Y-%m-%d %H:%M:%S").replace(tzinfo=UTC)

    def _begin_after(self, name: str) -> None:
        before = read((GIVEN / f"{name.replace(' ', '-')}.txt").read_text(encoding="utf-8"))
        self._given = tuple(replace(turn, framework=self._framework) for turn in before.acted)
        self._setup, self._at = before.setup, before.acted[-1].at

    def _begin(self, number: int, line: str, match: re.Match[str]) -> None:
        if self._at is None:
            raise NotATranscript(number, line, "something is said before the clock is set")
        self._close()
        turn = Turn(
            above=tuple(self._above),
            said=line,
            speaker=match[1],
            action=_action(number, line, match[2]),
            at=self._at,
            framework=self._framework,
            replies=(),
            records=self._records,
        )
        self._turns.append(turn)
        self._above, self._records = [], ""

    def _close(self) -> None:
        if self._turns:
            self._turns[-1] = replace(self._turns[-1], replies=tuple(self._replies))
        self._replies = []


def _action(number: int, line: str, text: str) -> Action:
    try:
        return action_of(text)
    except ValueError:
        raise NotATranscript(number, line, "nobody can do this") from None
