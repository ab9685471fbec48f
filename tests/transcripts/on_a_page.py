"""What differs on a web page from what a transcript says, and rightly. Whatever else differs is a fault."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.transcript import REMOVED, edit_line
from flows.wording import Words
from tests.transcripts.grammar import Action, Sends, SpeaksInGroup, Taps, Types, Waits
from tests.transcripts.reading import Transcript, Turn

_WORDS = Words("en")

_OF_THE_CHANNEL = (
    (_WORDS("privacy.channel"), _WORDS("privacy.channel_page")),
    (_WORDS("channel.telegram"), _WORDS("channel.web")),
    (_WORDS("guard.delete"), _WORDS("guard.unkept")),
    (_WORDS("forget.done"), _WORDS("forget.done_page")),
    (_WORDS("approving.over_chat"), _WORDS("approving.over_page")),
    (f" {_WORDS('channel.hears')}", ""),
)
"""What is said of the channel itself, on another and on a page."""

_NEWER = edit_line(_WORDS("lost.forgotten"))
"""What becomes of a message that the records do not know."""


@dataclass
class OnPage:
    """What came to one person's page in a turn: the cards that have folded, and the lines of what is new.

    `again`: what had folded and says something else; on a page all lines of an answer do that is changed.
    `greeted`: the page was opened before anything could be said, and had its own words first. `closed`:
    nobody is signed in there any more. `at_door`: it is no chat yet but the page of a link, whose one button
    `offers` something, "" for none.
    """

    folded: list[str] = field(default_factory=list)
    again: list[str] = field(default_factory=list)
    new: list[str] = field(default_factory=list)
    greeted: bool = False
    closed: bool = False
    at_door: bool = False
    offers: str = ""

    def add(self, lines: Sequence[str]) -> None:
        """Lines of a transcript came."""
        for line in lines:
            if line == _NEWER:
                # a page goes back with the records: what is newer is not on it
                continue
            if line.startswith("~"):
                self.folded.append(line)
            elif line != REMOVED:
                # a page never shows what was typed, so that nothing has to be taken out
                self.new.append(line)


Came = Mapping[str, OnPage]
"""What came of a turn, by the person to whose page it came."""


def why_left(transcript: Transcript) -> str:
    """Why nobody can act a dialogue on a page, "" where somebody can."""
    reasons = (_why_not(turn.action) for turn in transcript.acted if turn.speaker not in transcript.elsewhere)
    return next(filter(None, reasons), "")


def _why_not(action: Action) -> str:
    match action:
        case Types(quoting=str()):
            return "a page has no way to reply to one message of many"
        case Sends(what="edited"):
            return "what was sent from a page can't be edited"
        case Sends(what=what) if what != "document":
            return "a page sends files alone, no photo, sticker or voice message"
        case SpeaksInGroup():
            return "a page has no groups"
        case _:
            return ""


def add_replies(pages: dict[str, OnPage], speaker: str, replies: Sequence[str]) -> None:
    """Bring what a transcript says came back to the pages of those it came to."""
    who = speaker
    for line in replies:
        if line.startswith("to "):
            who = line.removeprefix("to ")
        else:
            pages.setdefault(who, OnPage()).add([line])


def as_said(turn: Turn, replies: Sequence[str], came: Came) -> list[str]:
    """What a transcript says came back, as it has to stand on the pages."""
    said: dict[str, OnPage] = {}
    add_replies(said, turn.speaker, replies)
    return _written(turn, said, came)


def as_shown(turn: Turn, came: Came) -> list[str]:
    """The same lines of what came to the pages."""
    return _written(turn, came, came)


def _written(turn: Turn, lines: Came, came: Came) -> list[str]:
    written = []
    for who in (turn.speaker, *sorted(lines.keys() - {turn.speaker})):
        one, met = lines.get(who, OnPage()), came.get(who, OnPage())
        if met.greeted or met.closed:
            # what a page says first is its own; and it closes with the place, words of farewell included
            continue
        new = one.new
        if met.at_door:
            new = _without_other_buttons(new, met.offers)
        if not isinstance(turn.action, Taps | Waits):
            # what was typed stands under the card in a chat and nowhere on a page, where it may go on there
            new = [re.sub(r"^=", "<", line) for line in new]
        # a page is read as it stands: nobody sees in which order cards folded
        shown = [*sorted({*one.folded, *met.again}), *map(_on_page, new)]
        written += [f"to {who}", *shown] if shown else []
    return written


def _without_other_buttons(lines: Sequence[str], yes: str) -> list[str]:
    """The page of a link has one button at most: whoever does not want what it leads to goes elsewhere."""
    buttons = [line for line in lines if line.startswith("  [")]
    words = [re.sub(r"^=", "<", line) for line in lines if line not in buttons]
    if not yes:
        return words
    assert any(re.search(rf"\[(?:\S+ )?{re.escape(yes)}\]", line) for line in buttons), (yes, buttons)
    return [*words, f"  [{yes}]"]


def _on_page(line: str) -> str:
    sign, _, text = line.partition(" ")
    for there, here in _OF_THE_CHANNEL:
        text = text.replace(there, here)
    # a picture is looked at on a page, and has no name there
    return f"{sign} {'[picture]' if text.startswith('[picture: ') else text}".rstrip() if sign else line
