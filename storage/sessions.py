"""Sessions of web pages: each is known by a secret in a browser, and here only by its hash.

Functions of a synchronous connection, and `Sessions`, which has each done in a transaction of its own.
"""

import base64
import hashlib
import hmac
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import Connection, exists, insert, or_, select, update

from flows.people import Address
from storage import common
from storage.database.connection import Database
from storage.database.doors import session
from storage.database.prepared import Prepared, among
from storage.database.tables import address as addresses
from storage.paging import Look
from storage.queues.shown import CHANNEL, Page
from storage.writing import forgetting

IDLE = timedelta(days=400)
"""A session that nobody used for so long is over: longer than from one audit to the next, a year at most."""

LONGEST = timedelta(days=800)
"""No session lasts longer, however much it is used."""

NOTED = timedelta(hours=1)
"""A use within so long of the one before is not noted: a tap need not write a second row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A session that holds. `address` is its conversation, `is_known`: a person is met there.

    `renew`: its secret has to be made anew, because it may do more since then than when it was handed out.
    """

    address: Address
    is_known: bool = False
    renew: bool = False


def new_secret() -> str:
    """A secret for a browser: 43 characters, 256 random bits."""
    return secrets.token_urlsafe(32)


def following(secret: str, key: bytes) -> str:
    """The secret that comes after another: the same whoever makes it, and nobody's guess without the key."""
    made = hmac.digest(key, secret.encode(), "sha256")
    return base64.urlsafe_b64encode(made).rstrip(b"=").decode()


def digest_of(secret: str) -> str:
    """What is kept of a secret: 128 bits of its SHA-256, from which it can't be found again."""
    return hashlib.sha256(secret.encode()).hexdigest()[:32]


def begin(connection: Connection, digest: str, device: str, now: datetime) -> Address:
    """Begin a session; gives the address of its conversation, which tells nothing of the secret."""
    made = Address(channel=CHANNEL, id=secrets.token_hex(16))
    row = {"digest": digest, "address": made.id, "begun": now, "used": now, "device": device, "renew": False}
    connection.execute(insert(session).values(row))
    return made


def find(connection: Connection, digests: Sequence[str], now: datetime) -> list[tuple[Session | None, bool]]:
    """The session with each digest, None where none holds; and whether its use is to be noted."""
    rows = _FIND.rows(connection, {"digests": digests})
    known = {row.following: row for row in rows} | {row.digest: row for row in rows}
    return [_found(known.get(digest), digest, now) for digest in digests]


def _found(row: Any, digest: str, now: datetime) -> tuple[Session | None, bool]:
    if row is None or row.used < now - IDLE or row.begun < now - LONGEST:
        return None, False
    has_arrived = row.following == digest
    found = Session(
        address=Address(channel=CHANNEL, id=row.address),
        is_known=bool(row.known),
        renew=row.renew and not has_arrived,
    )
    return found, has_arrived or row.used < now - NOTED


def renew(connection: Connection, old: str, new: str) -> bool:
    """Have another secret follow that of a session that needs one; false if it needs none any more.

    The old one holds until the new one is used: the answer that brings it may be lost on its way.
    """
    needs_one = session.c.digest == old, session.c.renew.is_(True)
    return connection.execute(update(session).where(*needs_one).values(following=new)).rowcount == 1


def note(connection: Connection, digest: str, now: datetime) -> None:
    """Note that a session is used; a new secret takes the place of the one before."""
    arrived = {"digest": digest, "following": None, "renew": False, "used": now}
    connection.execute(update(session).where(session.c.following == digest).values(arrived))
    connection.execute(update(session).where(session.c.digest == digest).values(used=now))


def _note_all(connection: Connection, digests: Sequence[str], now: datetime) -> None:
    for digest in digests:
        note(connection, digest, now)


def sweep(connection: Connection, now: datetime) -> None:
    """End what nobody used for too long, and what has lasted too long."""
    over = or_(session.c.used < now - IDLE, session.c.begun < now - LONGEST)
    for id_ in connection.scalars(select(session.c.address).where(over)).all():
        forgetting.close_chat(connection, CHANNEL, id_)


_MET = (addresses.c.channel == CHANNEL) & (addresses.c.id == session.c.address)
_ITS_OWN = or_(among(session.c.digest, "digests"), among(session.c.following, "digests"))
_FIND = Prepared(select(session, exists().where(_MET).label("known")).where(_ITS_OWN))


class Sessions:
    """The sessions of one database. Each method returns once it is on disk; raises DatabaseFault."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database, self._clock = database, clock
        self._key = b""

    async def begin(self, secret: str, device: str) -> Session:
        """Begin one, known by this secret from now on."""
        work = partial(begin, digest=digest_of(secret), device=device, now=self._clock())
        return Session(address=await self._database.share(work))

    async def find(self, secret: str) -> Session | None:
        """The one that is known by this secret, None where none holds."""
        (found,) = await self.find_all([secret])
        return found

    async def find_all(self, secrets_: Sequence[str]) -> list[Session | None]:
        """The same of several, at the same moment and in their order."""
        digests, now = [digest_of(one) for one in secrets_], self._clock()
        found = await self._database.read(partial(find, digests=digests, now=now))
        await self._note(
            [digest for digest, (_, is_to_note) in zip(digests, found, strict=True) if is_to_note], now
        )
        return [session for session, _ in found]

    async def find_pages(self, asked: Sequence[tuple[str, Look]]) -> list[tuple[Session | None, Page | None]]:
        """Those that are known by these secrets, each with its page, all at the same moment and in order.

        None and None for a secret by which none is known.
        """
        digests, now = [digest_of(secret) for secret, _ in asked], self._clock()

        def work(connection: Connection) -> list[tuple[Session | None, bool, Page | None]]:
            return [
                (session, is_to_note, look(connection, session.address) if session else None)
                for (session, is_to_note), (_, look) in zip(
                    find(connection, digests, now), asked, strict=True
                )
            ]

        found = await self._database.read(work)
        await self._note(
            [digest for digest, (_, is_to_note, _) in zip(digests, found, strict=True) if is_to_note], now
        )
        return [(session, page) for session, _, page in found]

    async def _note(self, digests: Sequence[str], now: datetime) -> None:
        if digests:
            await self._database.share(partial(_note_all, digests=digests, now=now))

    async def renew(self, secret: str) -> str | None:
        """Make the secret of one anew where it has to be; gives the new one, the same until it is used."""
        new = following(secret, await self._made_with())
        old, digest = digest_of(secret), digest_of(new)
        return new if await self._database.share(partial(renew, old=old, new=digest)) else None

    async def _made_with(self) -> bytes:
        """What only those know who may make a secret anew: all processes at this database."""
        if not self._key:
            several = self._database.several
            self._key = await self._database.read(common.key_of) if several else secrets.token_bytes(32)
        return self._key
