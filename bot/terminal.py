"""The terminal channel: cards as text, keys instead of taps, pictures as files."""

import asyncio
import re
import secrets
import select
import shutil
import textwrap
import threading
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TextIO, assert_never

from bot.assistant import Assistant
from bot.channel import TERMINAL, Accepted, Arrival, Outcome, Pace, Parcel
from bot.clock import Clock
from bot.faults import OperatorFault
from bot.plain import button_lines, document_bytes, reply_lines
from bot.transcript import Recorder
from flows.events import Commanded, Event, SentFile, Tapped, Typed
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
    flat,
)

NAME = TERMINAL
ADDRESS = Address(channel=NAME, id="local")

AT_ONCE = 0.02
"""Seconds; lines that follow each other faster than this were not typed but pasted, unless they are short."""

MOST_TYPED = 16
"""Characters that somebody may have typed ahead, which come at once when they are read."""

_COMMAND = re.compile(r"/(\w+)(?:\s+(.*))?", re.ASCII | re.DOTALL)

_FILE = re.compile(r"/file\s+(.+)")
"""How a file is sent from here, by its path; a terminal into which it is dropped may put marks around it."""

Show = Callable[[Callable[[], None]], Awaitable[None]]
"""Has something written where it does not get into the way of what is being typed."""


async def straight(write: Callable[[], None]) -> None:
    """Have it written where the output has come to."""
    write()


class Terminal:
    """One conversation over text streams.

    `pictures` is the folder that stars are written to; lines are heard at the time of `clock`; `show` is how
    to write while somebody types.
    """

    name = NAME
    pace: Pace | None = None

    def __init__(
        self,
        out: TextIO,
        pictures: Path,
        recorder: Recorder | None = None,
        *,
        clock: Clock,
        show: Show = straight,
    ) -> None:
        self._out = out
        self._show = show
        self._clock = clock
        self._pictures = pictures
        self._recorder = recorder
        self._parcels: list[Parcel] = []
        self._sent = 0
        self._session = secrets.token_hex(8)
        self._heard = 0
        self._reminding: dict[str, str] = {}

    async def send(self, parcel: Parcel) -> Outcome:
        """Take a reply; `talk` shows a turn once it is complete, so that a fold stands above the card."""
        self._parcels.append(parcel)
        self._sent += 1
        return Accepted(handle=str(self._sent))

    async def fetch(self, file: str, most: int) -> bytes | None:
        """The file of a path that was typed, as much of it as is looked at."""
        return await asyncio.to_thread(_contents, Path(file), most)

    async def talk(self, assistant: Assistant, lines: AsyncIterator[str]) -> None:
        """Show what is due and where the person is, then answer message by message until the input ends."""
        await assistant.tick()
        await assistant.settle(ADDRESS)
        # cards that were not shown before the last end give way to the live one; these are shown late
        self._parcels = [one for one in self._parcels if one.reminder or isinstance(one.reply, Picture)]
        await self._exchange(assistant, "/resume")
        async for line in lines:
            await self._exchange(assistant, line)

    async def _exchange(self, assistant: Assistant, text: str) -> None:
        event = self._event(text)
        self._heard += 1
        arrival = Arrival(channel=NAME, source=self._session, update=str(self._heard), event=event)
        await assistant.receive([arrival])
        await assistant.settle(ADDRESS)
        await assistant.read_files(ADDRESS)
        parcels, self._parcels = self._parcels, []
        replies = [parcel.reply for parcel in parcels]
        if self._recorder:
            self._recorder.note(event.at, text, replies)
        shown = sorted(parcels, key=lambda parcel: not isinstance(parcel.reply, Fold))
        await self._show(lambda: self._print(shown))

    def _event(self, text: str) -> Event:
        """What a message means here: a button of a reminder, or what it says."""
        press = self._reminding.get(text.strip().lower())
        event = event_of(text, id=secrets.token_hex(16), at=self._clock())
        return Tapped(id=event.id, at=event.at, address=ADDRESS, press=press) if press else event

    def _print(self, parcels: Sequence[Parcel]) -> None:
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

    def _lines(self, parcel: Parcel) -> list[str]:  # noqa: PLR0911 – one for each kind of reply
        reply: Reply = parcel.reply
        match reply:
            case Card():
                buttons = self._apart(reply.buttons) if parcel.reminder else reply.buttons
                return [*reply_lines(reply), *button_lines(buttons)]
            case Picture():
                return [self._picture(reply, parcel.file), *reply.caption.split("\n")]
            case Document():
                written = self._write("Document", reply.name, document_bytes(reply))
                return [written, *reply.caption.split("\n")]
            case Workbook() | Paper():
                return self._workbook(reply, parcel.file)
            case Fold():
                return [reply.text] if reply.text.startswith("✓") else []
            case Invite() | GroupLine():
                return reply_lines(reply)
            case Unsay() | Mail():
                return []
            case _:
                assert_never(reply)

    def _apart(self, rows: Rows) -> Rows:
        """A reminder's buttons with keys of their own: what is typed else answers the card that is live."""
        first = len(self._reminding) + 1
        buttons = flat(rows)
        keys = {button: f"r{number}" for number, button in enumerate(buttons, first)}
        self._reminding |= {key: button.press for button, key in keys.items()}
        return tuple(tuple(replace(button, key=keys[button]) for button in row) for row in rows)

    def _picture(self, picture: Picture, png: bytes | None) -> str:
        if png is None:
            return "The picture can't be drawn. This is what it would show:"
        return self._write("Picture", picture.name, png)

    def _workbook(self, workbook: Workbook | Paper, file: bytes | None) -> list[str]:
        if file is None:
            return [workbook.failed]
        return [self._write("Document", workbook.name, file), *workbook.caption.split("\n")]

    def _write(self, what: str, name: str, data: bytes) -> str:
        """Write a file and say where; what can't be written must not end the conversation."""
        path = self._pictures / Path(name).name
        try:
            self._pictures.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        except OSError as error:
            return f"The {what.lower()} can't be written to {path} ({error.strerror})."
        return f"{what}: {path}"


def _contents(path: Path, most: int) -> bytes | None:
    """What is in a plain file, and no more than one byte beyond the most."""
    try:
        if not path.is_file():
            return None
        with path.open("rb") as file:
            return file.read(most + 1)
    except (OSError, ValueError):
        return None


def event_of(text: str, *, id: str, at: datetime) -> Event:  # noqa: A002 – the field's name
    """A typed message as an event: a command if it is a slash with a word, and perhaps more."""
    line = text.rstrip("\r\n")
    if file := _FILE.fullmatch(line.strip()):
        path = Path(file[1].strip("'\"")).expanduser()
        return SentFile(id=id, at=at, address=ADDRESS, file=str(path), name=path.name)
    if command := _COMMAND.fullmatch(line.strip()):
        return Commanded(id=id, at=at, address=ADDRESS, name=command[1], argument=command[2] or "")
    return Typed(id=id, at=at, address=ADDRESS, text=line)


async def read_lines(source: TextIO, *, prompt: TextIO | None) -> AsyncGenerator[str, None]:
    """Lines as they come; those that are pasted at once into a terminal are one message.

    A thread of its own reads, so that the end of the program never waits for a key.
    """
    loop, is_typed = asyncio.get_running_loop(), source.isatty()
    heard: asyncio.Queue[str | None] = asyncio.Queue()
    asked = threading.Semaphore(0)

    def read() -> None:
        is_over = False
        # what is typed is read as it comes, because its pace tells what was pasted
        while not is_over and (is_typed or asked.acquire()):
            messages, is_over = _at_once(source) if is_typed else _line(source)
            for message in filter(None, messages):
                loop.call_soon_threadsafe(heard.put_nowait, message)
        loop.call_soon_threadsafe(heard.put_nowait, None)

    threading.Thread(target=read, daemon=True, name="terminal input").start()
    while True:
        if prompt:
            print("> ", end="", file=prompt, flush=True)
        asked.release()
        text = await heard.get()
        if text is None:
            return
        yield text


def _line(source: TextIO) -> tuple[list[str], bool]:
    """A line as a message, and whether the input is over."""
    line = source.readline()
    return [line], not line


def _at_once(source: TextIO) -> tuple[list[str], bool]:
    """A line with all that follow it at once, which are one message if they were pasted; the end as above."""
    lines, is_over = _line(source)
    while not is_over and select.select([source], [], [], AT_ONCE)[0]:
        more, is_over = _line(source)
        lines += more
    text = "".join(lines)
    return ([text] if len(text) > MOST_TYPED else lines), is_over
