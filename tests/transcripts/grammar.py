"""What a line of a transcript means. The tables here are what docs/transcripts.md shows.

A line that fits no row of the tables is an error with its number; nothing is passed over in silence.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from bot.transcript import REMOVED
from flows.identifiers import Finding, Kind, Place, Teller, concern_sample, sample, stand_in

SETUP_CODE = "open sesame code"
"""What `setup: on` lets people set up a partnership with."""


@dataclass(frozen=True, slots=True)
class Types:
    """Text is written; `quoting` are words on the card that it replies to, None for no reply."""

    text: str
    quoting: str | None = None


@dataclass(frozen=True, slots=True)
class Commands:
    """A command is sent; `name` is without the slash."""

    name: str
    argument: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Taps:
    """The button with `key` is tapped.

    `words` are on the card it stands on, None for the newest card; `whose` card it is, None for one's own;
    `as_it_was`: before the last edit of the card has reached the phone; `times`: updates it makes.
    """

    key: str
    words: str | None
    whose: str | None
    as_it_was: bool
    times: int


@dataclass(frozen=True, slots=True)
class Presses:
    """A button is tapped that carries `data`, whoever made it."""

    data: str


@dataclass(frozen=True, slots=True)
class Sends:
    """Something that is no text is sent, or a message edited."""

    what: str


@dataclass(frozen=True, slots=True)
class SpeaksInGroup:
    """The assistant is spoken to in a group."""


@dataclass(frozen=True, slots=True)
class Waits:
    """Nothing is done, and the clock goes on."""


Action: TypeAlias = Types | Commands | Taps | Presses | Sends | SpeaksInGroup | Waits


@dataclass(frozen=True)
class Shape:
    """One row of a table: a kind of line with an example, what it means, and how it is told from others."""

    name: str
    example: str
    meaning: str
    pattern: str

    def read(self, text: str) -> re.Match[str] | None:
        """The parts of a line of this kind, None for any other."""
        return self._compiled.fullmatch(text)

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern)


LINES: tuple[Shape, ...] = (
    Shape("why", "# a double tap is one tap", "a remark; each dialogue opens with why it is there", r"#.*"),
    Shape(
        "channels",
        "channels: engine telegram",
        "at the top: the only players that can act this dialogue; without the line all of them do",
        r"channels:((?: (?:engine|terminal|telegram))+)",
    ),
    Shape(
        "framework",
        "framework: tiny.yaml",
        "the questions, from a file in `tests/transcripts`; without the line those that are shipped. "
        "Further down: the assistant was stopped and started with another file",
        r"framework: ([\w-]+\.yaml)",
    ),
    Shape(
        "records",
        "records: set back",
        "the assistant was stopped and went back to the backup that was made where `records: kept` stands",
        r"records: (kept|set back)",
    ),
    Shape(
        "given",
        "given: a round with two teams",
        "at the top: what was done before this begins, from a file in `tests/transcripts/given`; what came "
        "back then is not compared here",
        r"given: ([a-z ]+)",
    ),
    Shape(
        "setup",
        "setup: on",
        f"at the top: whoever has the code `{SETUP_CODE}` may set up a partnership, and has to give it in a "
        "terminal as well; without the line nobody is asked there, and nobody may elsewhere",
        r"setup: (on|anybody)",
    ),
    Shape(
        "setup",
        "setup: anybody",
        "at the top: anybody may set up a partnership without a code, as in the terminal, after which each "
        "channel is called; recordings have it",
        "",
    ),
    Shape(
        "elsewhere",
        "elsewhere: cat dan",
        "at the top: these people are on a second channel, at the same store as the others",
        r"elsewhere:((?: \w+)+)",
    ),
    Shape(
        "clock",
        "@ 2026-11-23 09:00:00",
        "the time (UTC) at which everything happens until the next such line",
        r"@ (\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)",
    ),
    Shape("said", "ana> mostly", "what a person does; another name is another person's chat", r"(\w+)> (.+)"),
    Shape("message", "< Which team are you answering for?", "a new message begins", r"<(?: (.*))?"),
    Shape(
        "instead",
        "= Whom are you answering for?",
        "the newest message has become this one; in a terminal it is a new message",
        r"=(?: (.*))?",
    ),
    Shape(
        "rest",
        "| …",
        "the rest of the message, buttons too, whatever it is: another dialogue is about that card",
        r"\| …",
    ),
    Shape("more", "| Choose a number.", "the message goes on; `|` alone is an empty line", r"\|(?: (.*))?"),
    Shape(
        "buttons",
        "  [1 Yes] [2 No]",
        "a row of the message's buttons, each with the key that does the same; `[1]` has no other label",
        r"  (\[.+\])",
    ),
    Shape(
        "edited",
        "~ ✓ 1 Same definition of HSB – Mostly in place [c Change]",
        "an earlier card has become this line, with these buttons",
        r"~ (.+)",
    ),
    Shape(
        "to",
        "to ben",
        "what follows came to ben's chat; what stands before came to whoever spoke",
        r"to (\w+)",
    ),
    Shape("removed", REMOVED, "what the person just wrote is taken out of the chat", re.escape(REMOVED)),
)
"""The first that fits is the kind of the line. Empty lines are free between turns."""

REPLIES = frozenset({"message", "instead", "more", "rest", "buttons", "edited", "to", "removed"})

_ON = r'(?: on (?:(?P<whose>\w+)\'s )?"(?P<words>[^"]+)"(?P<was> as it was)?)?'

ACTIONS: tuple[Shape, ...] = (
    Shape("command", "ana> /start", "a command", r"/(\w+)(?: (.*))?"),
    Shape(
        "command",
        "ben> /start ⟨code 1⟩",
        "the code of the first invitation that was shown, in anything that is said",
        "",
    ),
    Shape(
        "tap",
        "ana> tap 2",
        "the button with that key on the newest card that has buttons",
        rf"tap (?P<key>\S+){_ON}(?: (?P<times>twice|three times))?",
    ),
    Shape("tap", "ana> tap 2 twice", "the same tap comes in two (or `three times`) before an answer", ""),
    Shape("tap", 'ana> tap c on "✓ 1"', "on the newest earlier card that shows these words", ""),
    Shape(
        "tap",
        'ana> tap 2 on "1 of 8" as it was',
        "the same, or on the newest, but the phone still shows it as it was before the last edit",
        "",
    ),
    Shape("tap", 'ben> tap 2 on ana\'s "1 of 8"', "a button of somebody else's card", ""),
    Shape(
        "reply",
        'ana> reply mostly to "1 of 8"',
        "text in reply to the newest card, or earlier message, that shows these words",
        r'reply (.+) to "([^"]+)"',
    ),
    Shape(
        "press",
        "ana> press rate:nowhere:C03:2",
        "a button that carries this, whoever made it",
        r"press (\S+)",
    ),
    Shape(
        "other",
        "ana> [photo]",
        "a `photo`, a `sticker`, a `voice` message or a `document`; `edited`: an earlier message was edited",
        r"\[(photo|sticker|voice|document|edited)\]",
    ),
    Shape(
        "refused",
        "ana> [refused: name start, date_of_birth end]",
        "text that is refused, by the kinds and places of what it held; a made-up one is typed instead",
        r"\[refused: ((?:\w+ (?:start|middle|end)(?:, )?)+)\]",
    ),
    Shape(
        "concern",
        "ana> [refused: a concern, child]",
        "text in which somebody tells of a concern: a `professional` (also if left out), `parent`, `child`, "
        "`survivor`, `own` thoughts or acts, or about a `colleague`; `, named` behind that if it held a name",
        rf"\[refused: a concern(?:, (?P<by>{'|'.join(Teller)}))?(?P<named>, named)?\]",
    ),
    Shape("secret", "ana> [refused: a code]", "the code that `setup: on` asks for", r"\[refused: a code\]"),
    Shape("long", "ana> [501 characters]", "harmless text of that length", r"\[(\d+) characters\]"),
    Shape("group", "ana> [in a group]", "the assistant is spoken to in a group", r"\[in a group\]"),
    Shape("waits", "ana> [waits]", "nothing; reminders that are due by now go out", r"\[waits\]"),
    Shape(
        "quoted", 'ana> "tap 2"', "typed, as a JSON string: for what would be read as another kind", r'".*"'
    ),
    Shape("typed", "ana> mostly in place", "typed as it stands", r'(?!tap |press |reply )[^\s"\[](?:.*\S)?'),
)
"""The first that fits is what is done. Rows without a pattern are further forms of the row above."""

_TIMES = {None: 1, "twice": 2, "three times": 3}
_FILLER = "we went on to meet each other every week, "


def kind_of(shapes: Sequence[Shape], text: str) -> tuple[str, re.Match[str] | None]:
    """The kind of a line and its parts, "" and None if no kind fits."""
    for shape in shapes:
        if shape.pattern and (match := shape.read(text)):
            return shape.name, match
    return "", None


def action_of(text: str) -> Action:
    """What a person does, by what stands behind their name; raises ValueError if nobody can do that."""
    name, match = kind_of(ACTIONS, text)
    if match is None:
        raise ValueError("nobody can do this")
    return _MADE[name](match)


def _taps(match: re.Match[str]) -> Taps:
    return Taps(
        key=match["key"],
        words=match["words"],
        whose=match["whose"],
        as_it_was=match["was"] is not None,
        times=_TIMES[match["times"]],
    )


def _tells(match: re.Match[str]) -> Types:
    name = f" {sample(Kind.NAME)} knows." if match["named"] else ""
    return Types(concern_sample(Teller(match["by"] or Teller.PROFESSIONAL)) + name)


def _findings(text: str) -> list[Finding]:
    """Read "name start, phone end"; raises ValueError for a kind there is not."""
    pairs = [each.split() for each in text.split(", ")]
    return [Finding(kind=Kind(kind), place=Place(place)) for kind, place in pairs]


def _harmless(length: int) -> str:
    return (_FILLER * (length // len(_FILLER) + 1))[: length - 1] + "."


def _quoted(text: str) -> Action:
    command = re.fullmatch(r"/(\w+)(?:\s+(.*))?", text, re.ASCII | re.DOTALL)
    return Commands(command[1], command[2] or "") if command else Types(text)


_MADE: Mapping[str, Callable[[re.Match[str]], Action]] = {
    "command": lambda match: Commands(match[1], match[2] or ""),
    "tap": _taps,
    "reply": lambda match: Types(match[1], match[2]),
    "press": lambda match: Presses(match[1]),
    "other": lambda match: Sends(match[1]),
    "refused": lambda match: Types(stand_in(_findings(match[1]))),
    "secret": lambda _: Types(SETUP_CODE),
    "concern": _tells,
    "long": lambda match: Types(_harmless(int(match[1]))),
    "group": lambda _: SpeaksInGroup(),
    "waits": lambda _: Waits(),
    "quoted": lambda match: _quoted(json.loads(match[0])),
    "typed": lambda match: Types(match[0]),
}
