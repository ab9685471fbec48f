"""The keyboard of a terminal: lines that can be edited, what was sent before, pasted text as one message.

What was typed is kept in memory alone: it may be a candid answer.
"""

import asyncio
import os
import select
import signal
from collections.abc import AsyncGenerator, Callable
from typing import TextIO

from prompt_toolkit import PromptSession
from prompt_toolkit.application import get_app, run_in_terminal
from prompt_toolkit.filters import Condition
from prompt_toolkit.history import InMemoryHistory
from prompt_toolkit.input.vt100 import Vt100Input
from prompt_toolkit.key_binding import KeyBindings, KeyPress, KeyPressEvent
from prompt_toolkit.output.vt100 import Vt100_Output

from bot.terminal import MOST_TYPED


class Keyboard:
    """What is typed at `source`, a terminal that knows how to move its cursor, and shown at `out`."""

    def __init__(self, source: TextIO, out: TextIO) -> None:
        self._input = _Input(source)
        output = Vt100_Output.from_pty(out, term=os.environ.get("TERM"))
        # only menus need to know where the cursor is, and who asks a terminal that can't say warns people
        output.enable_cpr = False
        self._session: PromptSession[str] = PromptSession(
            "> ",
            history=InMemoryHistory(),
            key_bindings=_keys(self._input),
            enable_suspend=True,
            input=self._input,
            output=output,
        )

    async def lines(self) -> AsyncGenerator[str, None]:
        """Messages as they are sent, until Ctrl-D. One may be typed while the one before is answered."""
        typed: asyncio.Queue[str | None] = asyncio.Queue()
        typing = asyncio.create_task(self._type(typed))
        # a plain end of the process would leave the terminal as it is while somebody types
        loop = asyncio.get_running_loop()
        loop.add_signal_handler(signal.SIGTERM, signal.raise_signal, signal.SIGINT)
        try:
            while (text := await typed.get()) is not None:
                yield text
            await typing
        finally:
            loop.remove_signal_handler(signal.SIGTERM)
            typing.cancel()
            await asyncio.gather(typing, return_exceptions=True)

    async def above(self, write: Callable[[], None]) -> None:
        """Have something written above the line that is being typed, which stays as it is."""
        await run_in_terminal(write)

    async def _type(self, typed: asyncio.Queue[str | None]) -> None:
        try:
            while True:
                # the program's own handling of failures and of Ctrl-C stays in place
                text = await self._session.prompt_async(set_exception_handler=False, handle_sigint=False)
                typed.put_nowait(text.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))
        except EOFError:
            pass
        except KeyboardInterrupt:
            signal.raise_signal(signal.SIGINT)
        finally:
            typed.put_nowait(None)


class _Input(Vt100Input):
    """Ends with its terminal, which would else seem to have something to read for ever.

    `at_once` counts the keys that came with the newest ones.
    """

    at_once = 0

    def read_keys(self) -> list[KeyPress]:
        keys = super().read_keys()
        self.at_once = len(keys)
        look = select.poll()
        look.register(self.fileno(), select.POLLIN)
        if not keys and any(event & (select.POLLHUP | select.POLLERR) for _, event in look.poll(0)):
            self.stdin_reader.closed = True
        return keys

    def is_pasting(self) -> bool:
        """Whether the newest keys are in the middle of what nobody can have typed."""
        more = get_app().key_processor.input_queue or select.select([self], [], [], 0)[0]
        return bool(more) and self.at_once > MOST_TYPED


def _keys(source: _Input) -> KeyBindings:
    """Enter sends; in the middle of what is pasted it is the end of a line.

    Terminals mark what is pasted. Those that can't are known by how fast it comes.
    """
    keys = KeyBindings()
    is_pasting = Condition(source.is_pasting)

    @keys.add("enter")
    @keys.add("c-j")
    def _(event: KeyPressEvent) -> None:
        event.current_buffer.validate_and_handle()

    @keys.add("enter", filter=is_pasting)
    @keys.add("c-j", filter=is_pasting)
    def _(event: KeyPressEvent) -> None:
        event.current_buffer.insert_text("\n")

    return keys
