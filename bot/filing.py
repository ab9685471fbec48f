"""Fetches files that people sent, has them read, and hands over what they say as an event of its own."""

import logging
import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence

from bot.channel import Arrival, Fetching, LettingGo, Named
from bot.clock import Clock
from bot.report.reading import read, read_list
from flows.blanks import LARGEST, Filled
from flows.events import FileRead
from flows.wording import Words
from storage.queues.filings import Unread

SOURCE = "files"
"""Where what was read comes from; the id of the update is that of the file's row, so it counts once."""

_log = logging.getLogger(__name__)


class Filing:
    """Reads one file after the other; `receive` puts what came of each into the inbox."""

    def __init__(
        self,
        channels: Sequence[Named],
        receive: Callable[[Sequence[Arrival]], Awaitable[None]],
        *,
        clock: Clock,
    ) -> None:
        self._channels: Mapping[str, Named] = {channel.name: channel for channel in channels}
        self._receive = receive
        self._clock = clock
        self._done: set[str] = set()

    async def take(self, waiting: Sequence[Unread]) -> bool:
        """Read those that were not read since the start; whether there were any."""
        new = [one for one in waiting if one.filing.id not in self._done]
        for one in new:
            filled = await self._read(one)
            event = FileRead(
                id=secrets.token_hex(16),
                at=self._clock(),
                address=one.address,
                filing=one.filing.id,
                sheet=one.filing.sheet,
                area=one.filing.area,
                filled=filled,
            )
            to = one.address.channel
            await self._receive([Arrival(channel=to, source=SOURCE, update=one.filing.id, event=event)])
            self._done.add(one.filing.id)
            # only now: another process reads it if this one ends before
            channel = self._channels[to]
            if isinstance(channel, LettingGo):
                await channel.let_go(one.filing.file)
        return bool(new)

    async def _read(self, one: Unread) -> Filled:
        blank, area = one.filing.blank, one.filing.area
        if blank is None and not area:
            return Filled()
        language = blank.language if blank else one.filing.language
        channel = self._channels[one.address.channel]
        data = await channel.fetch(one.filing.file, LARGEST) if isinstance(channel, Fetching) else None
        if data is None:
            _log.warning("A file that was sent could not be fetched.")
            return Filled(why=Words(language)("filled.not_fetched"))
        return await read(data, blank) if blank else await read_list(data, language)
