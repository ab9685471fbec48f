"""What is left of words that must not stay: the log still holds them, and so do the chats they went to."""

import logging
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from storage import cards, erased
from storage.database.connection import Database
from storage.database.faults import DatabaseFault
from storage.writing import forgetting

_log = logging.getLogger(__name__)

_FROM_BEFORE = 1
"""What a process before may have left counts as one stain."""


class Traces:
    """Knows whether anything is left, and wipes it; `lists` are the files that keep who was forgotten."""

    def __init__(self, database: Database, lists: Sequence[Path]) -> None:
        self._database = database
        self._lists = lists
        # the process before may have ended before it had emptied the log
        self._stains, self._wiped = _FROM_BEFORE, 0
        self._forgot = True

    def left(self, *, forgot: bool) -> None:
        """Note that something has been left; whether somebody was forgotten with it.

        What is kept of cards in memory goes at once.
        """
        cards.forget()
        self._stains += 1
        self._forgot |= forgot

    async def wipe(self) -> bool:
        """Empty the write-ahead log if something is left in it; false if it is in use."""
        if self._database.several:
            # what another process has left is not known here
            cards.forget()
        stains = self._stains
        if stains == self._wiped:
            return True
        if self._forgot:
            await self.sweep_chats()
            await self._list_forgotten()
        if not await self._database.truncate_wal():
            return False
        self._wiped = max(stains, self._wiped)
        return True

    async def end(self) -> None:
        """Wipe what this process has left and not wiped yet; where that fails it is left to the next one."""
        if self._stains > max(self._wiped, _FROM_BEFORE):
            with suppress(DatabaseFault):
                await self.wipe()

    async def sweep_chats(self) -> None:
        """Delete what was sent to chats that nobody is known of any more, in bites."""
        after: int | None = 0
        while after is not None:
            after = await self._database.write(partial(forgetting.sweep_some_chats, after=after))

    async def _list_forgotten(self) -> None:
        """Bring the lists up to date; one that can't be written is tried again with the next wipe."""
        self._forgot = False
        if not self._lists:
            return
        gone = await self._database.read(erased.forgotten_in)
        try:
            # what went under a rule was listed first: a row of the journal alone proves nothing
            gone = {**erased.read(self._lists[0]), **gone}
        except OSError as error:
            self._not_listed(self._lists[0], "read", error)
        for path in self._lists:
            try:
                erased.add(path, gone, make=path != self._lists[0])
            except OSError as error:
                self._not_listed(path, "written", error)

    def _not_listed(self, path: Path, what: str, error: OSError) -> None:
        self.left(forgot=True)
        _log.warning("%s can't be %s (%s). Check who owns it.", path, what, error.strerror)
