"""Acts a transcript on the assistant itself, over a channel in memory.

The store is closed and opened again every few turns, so whatever is known then has been on disk. What several
dialogues begin after is acted once, and they begin with the files and the chats that it left.
"""

from collections.abc import Sequence
from copy import deepcopy
from pathlib import Path
from typing import TypeAlias, assert_never

from bot.channel import Accepted, Arrival, Outcome, Pace, Parcel
from bot.plain import reply_lines
from bot.transcript import Codes, reply_block
from flows.events import (
    Commanded,
    Event,
    Quoted,
    QuotedButton,
    SentFile,
    SentOther,
    SpokeInGroup,
    Tapped,
    Typed,
)
from flows.people import Address
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
    Rows,
    Unsay,
    Workbook,
)
from tests.transcripts.grammar import Commands, Presses, Sends, SpeaksInGroup, Taps, Types, Waits
from tests.transcripts.reading import Transcript, Turn
from tests.transcripts.stage import (
    ADDRESS,
    Chat,
    News,
    Stage,
    Translation,
    as_it_is,
    let_time_pass,
    with_codes,
)

CHANNEL = "telegram"
"""What cards call it, as on the real one."""

ELSEWHERE = "second page"
"""The channel of those that a transcript says are elsewhere."""

GROUP = "a group"
AFRESH_EVERY = 8
"""Turns after which the program is started anew; each takes twenty milliseconds."""


Carried: TypeAlias = dict[str, set[str]]
"""What the buttons carried that ever came to each chat."""


async def play_engine(
    transcript: Transcript,
    folder: Path,
    *,
    afresh_every: int = AFRESH_EVERY,
    carried: Carried | None = None,
    sent: list[Reply] | None = None,
    translated: Translation = as_it_is,
) -> list[list[str]]:
    """What comes back, turn by turn, in the transcript's own words.

    `carried` and `sent` are filled on the way. `translated` makes another file of a framework's.
    """
    chats, turns = Chats(carried, sent), transcript.acted
    if carried is None and sent is None and translated is as_it_is and not (folder / ADDRESS).exists():
        chats, turns = await _after_what_is_given(transcript, folder, afresh_every), transcript.turns
    stage = Stage(folder, *chats.pages, setup=transcript.setup, translated=translated)
    came_back = await _act(turns, chats, stage, transcript.elsewhere, afresh_every)
    return came_back[len(turns) - len(transcript.turns) :]


async def _act(
    turns: Sequence[Turn], chats: "Chats", stage: Stage, elsewhere: frozenset[str], afresh_every: int
) -> list[list[str]]:
    came_back = []
    async with stage:
        for number, turn in enumerate(turns):
            assistant = await stage.at(turn, afresh=number % afresh_every == 0)
            await assistant.receive(chats.pages[turn.speaker in elsewhere].arrivals(turn))
            await assistant.settle()
            await let_time_pass(turn, assistant)
            came_back.append(chats.news.take(turn.speaker, chats.codes))
    return came_back


async def _after_what_is_given(transcript: Transcript, folder: Path, afresh_every: int) -> "Chats":
    """The chats, and in the folder the files, once the turns are over that this begins after."""
    given = (transcript.given, transcript.setup, transcript.elsewhere)
    if not transcript.given:
        return Chats()
    if given not in _LEFT:
        chats = Chats()
        stage = Stage(folder, *chats.pages, setup=transcript.setup)
        await _act(transcript.given, chats, stage, transcript.elsewhere, afresh_every)
        _LEFT[given] = _files(folder), deepcopy(chats)
        return chats
    files, chats = _LEFT[given]
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return deepcopy(chats)


def _files(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


class Chats:
    """What everybody sees on the two channels, what of it is new, and the codes in it."""

    def __init__(self, carried: Carried | None = None, sent: list[Reply] | None = None) -> None:
        self.news, self.codes = News(), Codes()
        self.pages = tuple(Page(name, self.news, self.codes, carried, sent) for name in (CHANNEL, ELSEWHERE))


_LEFT: dict[tuple[tuple[Turn, ...], str, frozenset[str]], tuple[dict[str, bytes], Chats]] = {}
"""What stood after the turns that dialogues of this process began after."""


class Page:
    """A channel in memory: it writes down what comes, and knows what stands in each chat."""

    pace: Pace | None = None

    def __init__(
        self,
        name: str,
        news: News,
        codes: Codes,
        carried: Carried | None = None,
        sent: list[Reply] | None = None,
    ) -> None:
        self.name = name
        self._carried = {} if carried is None else carried
        self._replies = [] if sent is None else sent
        self._chats: dict[str, Chat] = {}
        self._news = news
        self._codes = codes
        self._speaker = ""
        self._sent = 0
        self._rows: dict[str, Rows] = {}
        self._heard = 0

    async def send(self, parcel: Parcel) -> Outcome:
        """Take a reply; an edit of a message that is not there is lost, as it is everywhere."""
        chat = self._chat(parcel.address)
        self._replies.append(parcel.reply)
        if isinstance(parcel.reply, Card | Fold):
            self._carried.setdefault(parcel.address, set()).update(presses(parcel.reply.buttons).values())
        match parcel.reply:
            case Fold(text=text, buttons=buttons):
                if not chat.edited(parcel.target, text, presses(buttons)):
                    return Accepted()
                self._rows[str(parcel.target)] = buttons
            case Card(buttons=buttons) if parcel.target:
                if not chat.edited(parcel.target, "\n".join(reply_lines(parcel.reply)), presses(buttons)):
                    return Accepted(handle=parcel.target, messages=0)
                self._rows[parcel.target] = buttons
            case Card() | Picture() | GroupLine() | Invite() | Document() | Workbook() | Paper():
                self._sent += 1
                buttons = parcel.reply.buttons if isinstance(parcel.reply, Card) else ()
                self._rows[str(self._sent)] = buttons
                chat.sent(str(self._sent), "\n".join(reply_lines(parcel.reply)), presses(buttons))
            case Unsay() | Mail():
                pass
            case _:
                assert_never(parcel.reply)
        who = self._speaker if parcel.address == GROUP else parcel.address
        is_instead = isinstance(parcel.reply, Card) and parcel.target is not None
        self._news.add(who, reply_block(parcel.reply, instead=is_instead))
        return Accepted(handle=parcel.target or str(self._sent))

    def arrivals(self, turn: Turn) -> list[Arrival]:
        """What a turn makes arrive; ids are counted, so that they are the same each time."""
        self._speaker = turn.speaker
        self._news.heard(turn.speaker)
        times = turn.action.times if isinstance(turn.action, Taps) else 1
        if isinstance(turn.action, Waits):
            return []
        return [self._arrival(turn) for _ in range(times)]

    def _arrival(self, turn: Turn) -> Arrival:
        self._heard += 1
        event = self._event(turn, f"{self._heard:032x}")
        return Arrival(channel=self.name, source="page", update=str(self._heard), event=event)

    def _event(self, turn: Turn, id: str) -> Event:  # noqa: A002 – the event's own word
        at, address = turn.at, Address(channel=self.name, id=turn.speaker)
        action = with_codes(turn.action, self._codes)
        match action:
            case Types(text=text, quoting=words):
                quoted = self._quoted(turn.speaker, words) if words else None
                message = f"from {turn.speaker}"
                return Typed(id=id, at=at, address=address, text=text, message=message, quoted=quoted)
            case Commands(name=name, argument=argument):
                return Commanded(id=id, at=at, address=address, name=name, argument=argument)
            case Taps() as tap:
                card, press = self._chat(tap.whose or turn.speaker).target(tap)
                handle = None if tap.whose else card.handle
                return Tapped(id=id, at=at, address=address, press=press, card=handle)
            case Presses(data=data):
                return Tapped(id=id, at=at, address=address, press=data)
            case Sends(what=what):
                file = SentFile(id=id, at=at, address=address, file="d1", name="filled.xlsx")
                return file if what == "document" else SentOther(id=id, at=at, address=address, what=what)
            case SpeaksInGroup() | Waits():
                return SpokeInGroup(id=id, at=at, address=Address(channel=self.name, id=GROUP))
            case _:
                assert_never(action)

    def _quoted(self, who: str, words: str) -> Quoted:
        card = self._chat(who).quoted(words)
        buttons = tuple(
            QuotedButton(key=button.key, label=button.label, press=button.press)
            for row in self._rows.get(card.handle, ())
            for button in row
        )
        return Quoted(card=card.handle, ours=True, buttons=buttons)

    def _chat(self, who: str) -> Chat:
        return self._chats.setdefault(who, Chat())


def presses(rows: Rows) -> dict[str, str]:
    """What each button carries, by its key."""
    return {button.key: button.press for row in rows for button in row}
