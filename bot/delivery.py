"""From the outbox to a channel: each conversation in order, all side by side, at the channel's pace.

Reminders give way to answers. Before one is sent the attempt is noted, and one whose outcome nobody knows, be
it because the process ended, is never sent again.

A card that goes on from another takes its place where that is the newest message of its chat and can be
edited. Otherwise it is sent anew.
"""

import asyncio
import logging
import time
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial

from bot.channel import SENT_WITHIN, Accepted, Channel, Keeping, Outcome, Parcel, Refused, Unknown
from bot.pacing import Pacer
from bot.patience import Do, at_once
from bot.report.painter import Painter, PaintingFailed
from bot.together import Together
from bot.uploads import Order, Uploads, ordered
from bot.waiting import is_set_within
from flows.people import Address
from flows.replies import Card, Fold, Mail, Matter, Paper, Picture, Unsay, Workbook
from storage.database.faults import DatabaseFault
from storage.queues.outbox import ARRIVED, REFUSED, UNKNOWN, Delivered, OutboxRow, Standing
from storage.store import Store

BATCH = 500
"""Rows read from the outbox at a time."""

PAUSES = (0.5, 2.0, 10.0, 30.0, 60.0)
"""Seconds between two tries when the outcome was unknown. Each may be a double, so they come to an end."""

FINISHING_SECONDS = SENT_WITHIN
"""The longest that what is being sent when the end comes may still take."""

REMINDING = 10
"""Reminders that are sent at a time where there is no pace."""

_log = logging.getLogger(__name__)

Gone = Callable[[Address], Awaitable[None]]


class _Lane:
    """What is on its way to one address.

    `more` is set whenever a row joins the queue; `sent` is what became of cards just sent, by our ids.
    `held`: one of them could not be sent at once, so whoever it is to may have lost their place since.
    """

    def __init__(self) -> None:
        self.rows: deque[OutboxRow] = deque()
        self.more = asyncio.Event()
        self.sent: dict[str, Delivered] = {}
        self.held = False


class Delivery:
    """Sends what waits in the outbox of one channel. `gone` is told of an address that can't be reached."""

    def __init__(
        self,
        store: Store,
        channel: Channel,
        painter: Painter,
        gone: Gone,
        *,
        do: Do = at_once,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._store = store
        self._do = do
        self._channel = channel
        self._keeps_files = isinstance(channel, Keeping)
        self._painter = painter
        self._gone = gone
        self._uploads = Uploads(store, channel.name, do)
        self._pacer = Pacer(channel.pace, clock)
        self._lanes: dict[tuple[Address, bool], _Lane] = {}
        self._box: deque[OutboxRow] | None = None
        self._wake = asyncio.Event()
        self._sent = Together[Delivered](self._note)
        self._tries = Together[tuple[int, bool]](lambda tries: do(partial(store.trying, dict(tries))))
        self._reminding = asyncio.Semaphore(channel.pace.waiting if channel.pace else REMINDING)

    def wake(self) -> None:
        """Look into the box: there may be something new."""
        self._wake.set()

    async def run(self) -> None:
        """Deliver for ever; what has arrived by its end is noted."""
        try:
            async with asyncio.TaskGroup() as lanes:
                box = await self._begun(lanes)
                while True:
                    self._wake.clear()
                    self._hand_out(box, lanes)
                    await self._wake.wait()
        finally:
            await self._finish(FINISHING_SECONDS)

    async def drain(self) -> None:
        """Deliver what waits now, and return when it is done."""
        async with asyncio.TaskGroup() as lanes:
            box = await self._begun(lanes)
        while box:
            async with asyncio.TaskGroup() as lanes:
                self._hand_out(box, lanes)

    async def _begun(self, lanes: asyncio.TaskGroup) -> deque[OutboxRow]:
        """Hand out what was written before, if that has not been done; give the box with what came since."""
        if self._box is None:
            self._box, last = await self._do(partial(self._store.deliver, self._channel.name))
            after = 0
            waiting = partial(self._store.waiting, self._channel.name, BATCH, last=last)
            while rows := await self._do(partial(waiting, after=after)):
                self._hand_out(deque(rows), lanes)
                after = rows[-1].id
        return self._box

    def _hand_out(self, rows: deque[OutboxRow], lanes: asyncio.TaskGroup) -> None:
        """Give rows to the lanes of their addresses until none is left."""
        while rows:
            row = rows.popleft()
            key = (row.address, row.again)
            lane = self._lanes.get(key)
            if lane is None:
                lane = self._lanes[key] = _Lane()
                lanes.create_task(self._serve(key, lane))
            lane.rows.append(row)
            lane.more.set()

    async def _serve(self, key: tuple[Address, bool], lane: _Lane) -> None:
        """Send the rows of one lane one after the other, until all are sent and noted as such."""
        try:
            while lane.rows:
                for noted in await self._send(lane):
                    # others wait for it too
                    await asyncio.shield(noted)
        finally:
            del self._lanes[key]

    async def _note(self, results: Sequence[Delivered]) -> None:
        """Note what became of these."""
        await self._do(partial(self._store.done, results))

    async def _send(self, lane: _Lane) -> "set[asyncio.Task[None]]":
        """Send what is in the lane; give what ends once all is noted, for which no row waits."""
        noting: set[asyncio.Task[None]] = set()
        while lane.rows:
            row = lane.rows.popleft()
            if isinstance(row.reply, Unsay):
                # whatever becomes of the message in the chat, nothing of it stays in any file here
                await self._do(self._store.wipe)
            settled = await self._settle(row, lane)
            if row.card and settled.handle:
                lane.sent[row.card] = settled
            noting.add(self._sent.hand_in([settled]))
        return noting

    async def _settle(self, row: OutboxRow, lane: _Lane) -> Delivered:
        """Send one row; a fault of ours with it must not hold up everybody's."""
        try:
            if row.again:
                return await self._deliver(row, lane)
            if row.tried:
                _log.warning("A reminder may be lost: it was being sent when this ended before")
                return Delivered(id=row.id, why="tried before", became=UNKNOWN)
            if _is_waited_for(row):
                return await self._deliver(row, lane)
            async with self._reminding:
                return await self._deliver(row, lane)
        except DatabaseFault:
            raise
        except Exception as error:  # noqa: BLE001 – see above
            why = f"{type(error).__name__} while sending"
            _log.error("A %s to a conversation was dropped: %s", type(row.reply).__name__, why)
            return Delivered(id=row.id, why=why, became="" if row.again else UNKNOWN)

    async def _deliver(self, row: OutboxRow, lane: _Lane) -> Delivered:
        """Send one row until it is settled: accepted, or dropped.

        A file that the channel may have is made and uploaded for one at a time; the others wait for its id.
        """
        order = self._ordered(row)
        if order is None:
            return await self._delivered(row, lane, await self._parcel(row, lane))
        async with self._uploads.turn(order.key):
            known = await self._uploads.known(order.key)
            if known is None:
                return await self._delivered(row, lane, await self._with_file(row, order), order)
        parcel = Parcel(address=row.address.id, reply=row.reply, known=known)
        return await self._delivered(row, lane, parcel, order)

    async def _delivered(
        self, row: OutboxRow, lane: _Lane, parcel: Parcel, order: Order | None = None
    ) -> Delivered:
        pauses = deque(PAUSES)
        while True:
            if not await self._may_go(row, lane):
                return Delivered(id=row.id, why="behind")
            if lane.held and not await self._do(partial(self._store.waits, row.id)):
                return Delivered(id=row.id, why="taken back")
            outcome = await self._off(row, parcel)
            lane.held |= not isinstance(outcome, Accepted)
            taken = outcome if isinstance(outcome, Accepted) else outcome.arrived
            if taken:
                await self._uploads.keep(order, taken)
                parcel = replace(parcel, arrived=taken)
            match outcome:
                case Accepted():
                    return _arrived(row, outcome)
                case Refused(retry_after=float() | int() as seconds):
                    if not row.again and not parcel.arrived:
                        await self._tries.add([(row.id, False)])
                    self._pacer.hold(None if outcome.everybody else row.address.id, seconds)
                case Refused(gone=False) if other := await self._otherwise(row, parcel, order):
                    parcel = other
                case Unknown() if row.again and pauses:
                    self._pacer.hold(row.address.id, pauses.popleft())
                case _:
                    return await self._give_up(row, outcome)

    async def _otherwise(self, row: OutboxRow, parcel: Parcel, order: Order | None) -> Parcel | None:
        """How else to send what was refused so, None where there is no other way."""
        if parcel.arrived:
            # the message that was refused is another than could be sent otherwise
            return None
        if order and parcel.known:
            # the channel has the file no more, or gave its id to another bot
            return await self._with_file(row, order)
        # the message that it was to take the place of can't be edited
        return replace(parcel, target=None) if row.card and parcel.target else None

    async def _off(self, row: OutboxRow, parcel: Parcel) -> Outcome:
        """Send one parcel. If the end comes meanwhile it is finished and noted, not to come twice."""
        await self._begin_try(row)
        sending = asyncio.create_task(self._channel.send(parcel))
        try:
            return await asyncio.shield(sending)
        except asyncio.CancelledError:
            await self._let_finish(sending)
            if sending.done() and isinstance(outcome := sending.result(), Accepted):
                # who ends this, or begins anew, waits for it
                self._sent.hand_in([_arrived(row, outcome)])
            sending.cancel()
            raise

    async def _begin_try(self, row: OutboxRow) -> None:
        """Note an attempt at what is never sent twice; if the end comes before it begins there was none."""
        if row.again:
            return
        try:
            await self._tries.add([(row.id, True)])
            await self._go_on()
        except asyncio.CancelledError:
            # who ends this, or begins anew, waits for it
            self._tries.hand_in([(row.id, False)])
            raise

    async def _go_on(self) -> None:
        """Return while what waits is this process's to send."""

    async def _finish(self, seconds: float | None = None) -> None:
        """Let what was sent, and what was not, be noted; whoever waits does so for so long at most."""
        for notes in (self._sent, self._tries):
            await notes.finish(seconds)

    async def _let_finish(self, sending: "asyncio.Task[Outcome]") -> None:
        """Let what is being sent when the end comes still arrive, as far as that may be waited for."""
        await asyncio.wait({sending}, timeout=FINISHING_SECONDS)

    async def _give_up(self, row: OutboxRow, outcome: Refused | Unknown) -> Delivered:
        if isinstance(outcome, Refused) and outcome.gone:
            await self._gone(row.address)
        _log.warning("A %s to a conversation was not sent: %s", type(row.reply).__name__, outcome.why)
        became = REFUSED if isinstance(outcome, Refused) else UNKNOWN
        return Delivered(id=row.id, why=outcome.why, became="" if row.again else became)

    async def _may_go(self, row: OutboxRow, lane: _Lane) -> bool:
        """Wait for the pace; False for a fold that something newer has overtaken: the question goes first."""
        while (seconds := self._pacer.wait(row.address.id, gives_way=_gives_way(row))) > 0:
            if not isinstance(row.reply, Fold):
                await asyncio.sleep(seconds)
                continue
            if any(not isinstance(behind.reply, Fold) for behind in lane.rows):
                return False
            lane.more.clear()
            await is_set_within(lane.more, seconds)
        return True

    async def _parcel(self, row: OutboxRow, lane: _Lane) -> Parcel:
        """The row as its channel wants it: with the message it edits, or the file if it can be made."""
        match row.reply:
            case Fold(handle=None, card=str() as card):
                sent = lane.sent.get(card)
                target = sent.handle if sent else await self._do(partial(self._store.handle_of, card))
                return Parcel(address=row.address.id, reply=row.reply, target=target)
            case Card(instead=str() as before):
                target = await self._replaced(row, before, lane)
                return Parcel(address=row.address.id, reply=row.reply, target=target)
            case Fold(handle=handle):
                return Parcel(address=row.address.id, reply=row.reply, target=handle)
            case Paper() | Picture() | Workbook():
                order = self._order(row)
                file = await self._made(order, row) if order else None
                return Parcel(address=row.address.id, reply=row.reply, file=file)
            case _:
                return Parcel(address=row.address.id, reply=row.reply, reminder=not row.again)

    async def _replaced(self, row: OutboxRow, before: str, lane: _Lane) -> str | None:
        """The message of the card before: None where something came below it, or it was sent as several."""
        standing: Standing | None = await self._do(partial(self._store.standing, before, row.id))
        if standing is None or not standing.is_newest:
            return None
        # what was sent just now may not have been noted yet
        sent = lane.sent.get(before)
        handle, messages = (sent.handle, sent.messages) if sent else (standing.handle, standing.messages)
        return handle if messages in (0, 1) else None

    def _ordered(self, row: OutboxRow) -> Order | None:
        """The file to be made for a row that the channel may have already."""
        with suppress(PaintingFailed):
            return ordered(row.reply) if self._keeps_files else None
        return None

    def _order(self, row: OutboxRow) -> Order | None:
        try:
            return ordered(row.reply)
        except PaintingFailed as failure:
            _not_made(row, failure)
            return None

    async def _with_file(self, row: OutboxRow, order: Order) -> Parcel:
        return Parcel(address=row.address.id, reply=row.reply, file=await self._made(order, row))

    async def _made(self, order: Order, row: OutboxRow) -> bytes | None:
        """The star, the workbook or the paper as a file, None if that fails: then words go in its place."""
        try:
            return await self._painter.made(order.request)
        except PaintingFailed as failure:
            _not_made(row, failure)
            return None


def _not_made(row: OutboxRow, failure: PaintingFailed) -> None:
    _log.warning("A %s could not be made into a file: %s", type(row.reply).__name__.lower(), failure)


def _is_waited_for(row: OutboxRow) -> bool:
    """Whether somebody sits there and waits for it, though it may go once only: a code by e-mail."""
    return isinstance(row.reply, Mail) and row.reply.matter in {Matter.ADDRESS, Matter.SIGN_IN}


def _gives_way(row: OutboxRow) -> bool:
    return not row.again and not _is_waited_for(row)


def _arrived(row: OutboxRow, outcome: Accepted) -> Delivered:
    """What is noted of a row that its channel took."""
    became = "" if row.again else ARRIVED
    sent_as = outcome.messages if row.card else None
    return Delivered(id=row.id, handle=outcome.handle, became=became, messages=sent_as)
