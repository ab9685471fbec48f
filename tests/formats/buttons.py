"""What a tap on each button that ever stood in a transcript leads to.

Buttons stand on phones for ever. `sent/` holds, for each transcript, what its buttons carried when it was
recorded, who had them, and how a tap on each was answered once the transcript was over: each on its own, as
if the others had not been tapped. A file is recorded once, by `python -m tests.formats`, and then stays.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeAlias

from sqlalchemy import create_engine, select

from bot.channel import Arrival
from flows import engine
from flows.events import Event, Tapped
from flows.people import Address
from flows.permissions import Denial
from flows.replies import Card
from flows.view import Conversation, Turn, View
from flows.wanted import Reach
from flows.wording import Words
from storage import step
from storage.database.queued import inbox
from storage.house import House
from storage.reading.library import Library
from storage.store import Store
from tests.read_once import read_once
from tests.transcripts.engine_player import CHANNEL, ELSEWHERE, Carried, play_engine
from tests.transcripts.reading import Transcript
from tests.transcripts.stage import TERMS, framework_bytes

FOLDER = Path(__file__).parent / "sent"

LATER = timedelta(minutes=1)
"""After the last turn: none of the taps is a double one, and no date has passed."""

SOURCE = "taps"
"""Where the taps come from, unlike all that came before."""

Answers: TypeAlias = Mapping[tuple[str, str], str]
"""How a tap was answered, by what the button carries and who taps it."""


@dataclass
class Noting:
    """The engine, noting each turn."""

    turns: list[Turn]

    def respond(self, view: View, event: Event, reached: Reach | None = None) -> Turn:
        """What the engine says."""
        self.turns.append(engine.respond(view, event, reached))
        return self.turns[-1]

    def reach(self, conversation: Conversation, event: Event, language: str) -> Reach:
        """What the event reaches."""
        return engine.reach(conversation, event, language)

    def apologise(self, view: View, event: Event) -> Turn:
        """Never: a tap that fails is to be seen."""
        raise AssertionError(view, event)


async def record(transcript: Transcript, folder: Path) -> Answers:
    """Play a transcript and tap every button that it ever showed, as each of those who had it."""
    carried: Carried = {}
    await play_engine(transcript, folder, afresh_every=len(transcript.acted), carried=carried)
    return await _tapped(transcript, folder, [(press, who) for who in carried for press in carried[who]])


async def tap_again(transcript: Transcript, folder: Path, taps: Iterable[tuple[str, str]]) -> Answers:
    """Play a transcript and tap these buttons, whether it still shows them or not."""
    await play_engine(transcript, folder, afresh_every=len(transcript.acted))
    return await _tapped(transcript, folder, taps)


async def _tapped(transcript: Transcript, folder: Path, taps: Iterable[tuple[str, str]]) -> Answers:
    """How each tap is answered on the database of a folder."""
    last = transcript.turns[-1]
    terms = TERMS[transcript.setup]
    listed = sorted(taps)
    url, data = f"sqlite:///{folder / 'audit.db'}", framework_bytes(last.framework)
    store = await Store.open(url, data, read=read_once, terms=terms, clock=lambda: last.at)
    try:
        await store.put([_arrival(transcript, number, *tap) for number, tap in enumerate(listed)])
    finally:
        await store.close()
    noting = Noting([])
    house = House(noting, Library(read_once(data), read_once), terms)
    _tap_each(url, house, last.at + LATER)
    return dict(zip(listed, map(answered, noting.turns), strict=True))


def _arrival(transcript: Transcript, number: int, press: str, who: str) -> Arrival:
    channel = ELSEWHERE if who in transcript.elsewhere else CHANNEL
    event = Tapped(
        id=hashlib.sha256(str(number).encode()).hexdigest()[:32],
        at=transcript.turns[-1].at + LATER,
        address=Address(channel=channel, id=who),
        press=press,
        card="an old card",
    )
    return Arrival(channel=channel, source=SOURCE, update=str(number), event=event)


def _tap_each(url: str, house: House, now: datetime) -> None:
    """Handle each tap that waits, and take back what it changed before the next one.

    This goes by a connection without threads, which takes a third of the time.
    """
    database = create_engine(url, isolation_level="AUTOCOMMIT")
    with database.connect() as connection:
        taps = select(inbox.c.id).where(inbox.c.source == SOURCE).order_by(inbox.c.id)
        for row_id in connection.scalars(taps).all():
            connection.exec_driver_sql("BEGIN")
            step.handle_one(connection, house, now, row_id)
            connection.exec_driver_sql("ROLLBACK")
    database.dispose()


def answered(turn: Turn) -> str:
    """What a tap came to: understood, lost because no button carries that, or denied and why."""
    words = Words("en")
    notices = [reply.notice for reply in turn.replies if isinstance(reply, Card)]
    if not turn.replies:
        return "silence"
    if any(words("lost.button") in notice for notice in notices):
        return "lost"
    denials = [denial for denial in Denial if any(words(f"denied.{denial}") in notice for notice in notices)]
    return f"denied: {denials[0]}" if denials else "understood"


# the files


def file_of(name: str) -> Path:
    """Where the buttons of a transcript stand."""
    return FOLDER / f"{name}.txt"


def fingerprint(transcript: Transcript) -> str:
    """What tells whether people still do the same in a transcript, so that ids are the same."""
    done = "\n".join(f"{turn.at} {turn.framework} {turn.said}" for turn in transcript.acted)
    return hashlib.sha256(done.encode()).hexdigest()[:16]


def as_text(transcript: Transcript, answers: Answers) -> str:
    """The file of a transcript: a line for each answer to each of its buttons."""
    by_press: dict[str, dict[str, list[str]]] = {}
    for (press, who), answer in sorted(answers.items()):
        by_press.setdefault(press, {}).setdefault(answer, []).append(who)
    lines = [
        f"{press} {','.join(people)} {answer}"
        for press, found in by_press.items()
        for answer, people in found.items()
    ]
    return "\n".join([f"turns {fingerprint(transcript)}", *lines]) + "\n"


def as_answers(text: str) -> tuple[str, Answers]:
    """The fingerprint of a file and the answers in it."""
    first, *lines = text.splitlines()
    parts = [line.split(" ", 2) for line in lines]
    return first.removeprefix("turns "), {
        (press, who): answer for press, people, answer in parts for who in people.split(",")
    }
