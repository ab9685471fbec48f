"""The channel of e-mail: it only sends."""

import asyncio
import logging
import time
from collections import OrderedDict
from collections.abc import Callable

from bot.channel import MAIL, Accepted, Outcome, Pace, Parcel, Refused
from bot.clock import Clock
from bot.mail.handing import hand_over
from bot.mail.message import message_of
from bot.mail.server import MailServer
from flows.replies import Mail, Matter

PACE = Pace(overall=0.5, each=0.2, burst=5, waiting=500)
"""Thirty mails a minute, the least that servers of organisations are known to take from one sender."""

CODES, CODES_SECONDS = 6, 900.0
"""Codes that go to one address within so many seconds: nobody's mailbox is filled by who knows its name."""

MOST_KEPT = 10_000
"""Addresses of which that is remembered."""

_log = logging.getLogger(__name__)


class MailChannel:
    """Hands mails to one server. `seconds` is a clock that only goes forward."""

    name = MAIL
    pace: Pace | None = PACE

    def __init__(
        self,
        server: MailServer,
        *,
        clock: Clock,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._server, self._clock, self._seconds = server, clock, seconds
        self._codes: OrderedDict[tuple[str, Matter], list[float]] = OrderedDict()
        self._is_away = False

    async def send(self, parcel: Parcel) -> Outcome:
        """Hand over one mail; nothing else goes by e-mail."""
        mail = parcel.reply
        if not isinstance(mail, Mail):
            return Refused(why="no mail")
        now = self._clock()
        if now >= mail.until:
            return Refused(why="too old")
        counts = bool(mail.code) and mail.matter is not Matter.INVITED
        if counts and not self._may_have_code(parcel.address, mail.matter):
            return Refused(why="too many codes")
        message = message_of(mail, parcel.address, self._server, now)
        outcome = await asyncio.to_thread(hand_over, self._server, parcel.address, message)
        if counts and not isinstance(outcome, Refused):
            self._codes.setdefault((parcel.address, mail.matter), []).append(self._seconds())
        self._say(outcome)
        return outcome

    def _may_have_code(self, address: str, matter: Matter) -> bool:
        """Whether fewer codes of this kind than anybody needs were sent there lately."""
        since = self._seconds() - CODES_SECONDS
        sent = [at for at in self._codes.pop((address, matter), []) if at > since]
        self._codes[address, matter] = sent
        while len(self._codes) > MOST_KEPT:
            self._codes.popitem(last=False)
        return len(sent) < CODES

    def _say(self, outcome: Outcome) -> None:
        """Say once in the log that the server is away, and once that it is back."""
        is_away = isinstance(outcome, Refused) and outcome.everybody
        if is_away and not self._is_away and isinstance(outcome, Refused):
            _log.warning("The mail server does not take mails: %s. It is tried again.", outcome.why)
        elif isinstance(outcome, Accepted) and self._is_away:
            _log.info("The mail server takes mails again")
        if is_away or isinstance(outcome, Accepted):
            self._is_away = is_away
