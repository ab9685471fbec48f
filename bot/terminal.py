"""The terminal channel: cards as text, keys instead of taps, pictures as files."""

import asyncio
import secrets
import shutil
import textwrap
import threading
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TextIO, assert_never

from bot.assistant import Assistant
from bot.channel import TERMINAL, Accepted, Arrival, Outcome, Pace, Parcel
from bot.clock import Clock
from bot.faults import OperatorFault
from bot.plain import button_lines, document_bytes, reply_lines
from bot.transcript import Recorder
from flows.events import Commanded, Event, Typed
from flows.people import Address
from flows.replies import Card, Document, Fold, GroupLine, Invite, Picture, Reply, Unsay

NAME = TERMINAL
ADDRESS = Address(channel=NAME, id="local")


class Terminal:
    """One conversation over text streams.

    `pictures` is the folder that stars are written to; lines are heard at the time of `clock`.
    """

    name = NAME
    pace: Pace | None = None

    def __init__(
        self, out: TextIO, pictures: Path, recorder: Recorder | None = None, *, clock: Clock
    ) -> None:
        self._out = out
        self._clock = clock
        self._pictures = pictures
        self._recorder = recorder
        self._parcels: list[Parcel] = []
        self._sent = 0
        self._session = secrets.token_hex(8)
        self._heard = 0

    async def send(self, parcel: Parcel) -> Outcome:
        """Take a reply; `talk` shows a turn once it is complete, so that a fold stands above the card."""
        self._parcels.append(parcel)
        self._sent += 1
        return Accepted(handle=str(self._sent))

    async def talk(self, assistant: Assistant, lines: AsyncIterator[str]) -> None:
        """Show where the person is, then answer line by line until the input ends."""
        await assistant.settle()
        # cards that were not shown before the last end give way to the live one; a picture is shown late
        self._parcels = [parcel for parcel in self._parcels if isinstance(parcel.reply, Picture)]
        await self._exchange(assistant, "/resume")
        async for line in lines:
            await self._exchange(assistant, line)

    async def _exchange(self, assistant: Assistant, text: str) -> None:
        event = event_of(text, id=secrets.token_hex(16), at=self._clock())
        self._heard += 1
        arrival = Arrival(channel=NAME, source=self._session, update=str(self._heard), event=event)
        await assistant.receive([arrival])
        await assistant.settle()
        parcels, self._parcels = self._parcels, []
        replies = [parcel.reply for parcel in parcels]
        if self._recorder:
            self._recorder.note(event.at, text, replies)
        self._show(sorted(parcels, key=lambda parcel: not isinstance(parcel.reply, Fold)))

    def _show(self, parcels: Sequence[Parcel]) -> None:
        try:
            for lines in filter(None, map(self._lines, parcels)):
                print("", *map(self._wrapped, lines), sep="\n", file=self._out)
            self._out.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            problem = f"The output can't be written ({error.strerror})"
            raise OperatorFault(f"{problem}. Every answer you gave is saved.") from None

    def _wrapped(self, line: str) -> str:
        """A line broken between words where a screen would break it anywhere."""
        if not self._out.isatty():
            return line
        indent = " " * (len(line) - len(line.lstrip()))
        width = shutil.get_terminal_size().columns
        return textwrap.fill(line, width, subsequent_indent=indent, break_long_words=False) or line

    def _lines(self, parcel: Parcel) -> list[str]:
        reply: Reply = parcel.reply
        match reply:
            case Card():
                return [*reply_lines(reply), *button_lines(reply.buttons)]
            case Picture():
                return [self._picture(reply, parcel.png), *reply.caption.split("\n")]
            case Document():
                written = self._write("Document", reply.name, document_bytes(reply))
                return [written, *reply.caption.split("\n")]
            case Fold():
                return [reply.text] if reply.text.startswith("✓") else []
            case Invite() | GroupLine():
                return reply_lines(reply)
            case Unsay():
                return []
            case _:
                assert_never(reply)

    def _picture(self, picture: Picture, png: bytes | None) -> str:
        if png is None:
            return "The picture can't be drawn. This is what it would show:"
        return self._write("Picture", picture.name, png)

    def _write(self, what: str, name: str, data: bytes) -> str:
        """Write a file and say where; what can't be written must not end the conversation."""
        path = self._pictures / Path(name).name
        try:
            self._pictures.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        except OSError as error:
            return f"The {what.lower()} can't be written to {path} ({error.strerror})."
        return f"{what}: {path}"


def event_of(text: str, *, id: str, at: datetime) -> Event:  # noqa: A002 – the field's name
    """A typed line as an event: a command if it starts with a slash."""
    line = text.rstrip("\r\n")
    if line.startswith("/"):
        name, _, argument = line[1:].partition(" ")
        return Commanded(id=id, at=at, address=ADDRESS, name=name, argument=argument.strip())
    return Typed(id=id, at=at, address=ADDRESS, text=line)


async def read_lines(source: TextIO, *, prompt: TextIO | None) -> AsyncGenerator[str, None]:
    """Lines as they come. A thread of its own reads, so that the end of the program never waits for a key."""
    loop = asyncio.get_running_loop()
    lines: asyncio.Queue[str] = asyncio.Queue()
    asked = threading.Semaphore(0)

    def read() -> None:
        while asked.acquire():
            line = source.readline()
            loop.call_soon_threadsafe(lines.put_nowait, line)
            if not line:
                return

    threading.Thread(target=read, daemon=True, name="terminal input").start()
    while True:
        if prompt:
            print("> ", end="", file=prompt, flush=True)
        asked.release()
        line = await lines.get()
        if not line:
            return
        yield line
