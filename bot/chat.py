"""Run the assistant in this terminal until the input ends."""

import os
import sys
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path

from bot.assistant import Assistant
from bot.clock import Clock
from bot.collecting import loaded
from bot.report.painter import Painter
from bot.settings import Settings, SettingsWrong
from bot.terminal import Show, Terminal, read_lines, straight
from bot.transcript import Recorder, why_not_begun
from storage.framework.file import framework_bytes
from storage.store import Store

PLAIN_TERMINALS = frozenset({"", "dumb", "unknown"})
"""What TERM says of terminals that can't move their cursor."""


async def chat(settings: Settings, pictures: Path, record: Path | None, *, clock: Clock) -> None:
    """Answer line by line until the input ends; stars go to `pictures`, a transcript to `record`.

    Raises SettingsWrong for folders that can't be used, FrameworkProblems and DatabaseFault.
    """
    _be_writable(pictures, record)
    recorder = Recorder(record) if record else None
    messages, show = _typed()
    terminal = Terminal(sys.stdout, pictures, recorder, clock=clock, show=show)
    painter = Painter()
    framework = framework_bytes(settings.framework)
    # whoever types here does not wait for a mail server
    terms = replace(settings.terms, mails=False, accounts=frozenset())
    store = await Store.open(settings.database, framework, terms=terms, clock=clock)
    loaded()
    try:
        if recorder:
            recorder.start(store.framework.version, settings.framework.name)
        assistant = Assistant(store, [terminal], painter, clock=clock)
        async with aclosing(messages), assistant.by_hand():
            await terminal.talk(assistant, messages)
        await store.checked()
    finally:
        await painter.close()
        await store.close()


def _typed() -> tuple[AsyncGenerator[str, None], Show]:
    """What is typed or piped, message by message, and how to write meanwhile."""
    is_seen = sys.stdin.isatty() and sys.stdout.isatty()
    if not is_seen or os.environ.get("TERM", "") in PLAIN_TERMINALS:
        return read_lines(sys.stdin, prompt=sys.stdout if is_seen else None), straight
    from bot.keyboard import Keyboard  # noqa: PLC0415 – a fifth of a second that only who types should wait

    keyboard = Keyboard(sys.stdin, sys.stdout)
    return keyboard.lines(), keyboard.above


def _be_writable(pictures: Path, record: Path | None) -> None:
    """Refuse folders and files that can't be written before anything is asked."""
    problems = []
    if not _can_hold_files(pictures):
        problems.append(f"--pictures {pictures} is not a folder I can write to. Example: --pictures stars")
    if record and (why := why_not_begun(record)):
        problems.append(f"--record {record} can't be used: {why}. Example: --record audit.txt")
    if problems:
        raise SettingsWrong(problems)


def _can_hold_files(folder: Path) -> bool:
    """Whether it is a folder that can be written to, or can be made one."""
    try:
        folder.stat()
    except FileNotFoundError:
        pass
    except OSError:
        return False
    there = next(path for path in (folder, *folder.absolute().parents) if os.path.lexists(path))
    return there.is_dir() and os.access(there, os.W_OK)
