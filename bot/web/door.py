"""The way in: who a request is from, what a link leads to, and how a session begins."""

import asyncio
import logging
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from bot.clock import Clock
from bot.patience import patiently
from bot.together import APART, Together
from bot.web.front import Front
from bot.web.limits import ACCOUNTS, ASKED, BEGINNINGS, FROM_ADDRESS, GUESSES, TAPS, Limits
from bot.web.visitors import Visitor, device_of, secret_of, somebody_new
from flows.asking.mailbox import mailbox_in
from flows.codes import code_digest, new_code
from flows.conversations.arriving.mailing import PURPOSE, SIGNS_IN
from flows.events import CodeAsked, Commanded, MailboxShown
from flows.people import MAIL, Address
from flows.presses.answering import READ_FOR
from flows.presses.arriving import JOIN, LINK_HERE, MAIL_FIRST, MAIL_IS
from flows.replies import Card, Reply
from storage.paging import Look
from storage.queues.shown import CHANNEL, Page
from storage.sessions import Session, Sessions, new_secret
from storage.store import Store

_log = logging.getLogger(__name__)

MOST_ASKING = 200
"""E-mail addresses that may wait to be looked up; of more, those that came last are not."""

LOOKED_UP_WITHIN = 0.5
"""Seconds within which that is done, at no fixed moment: what is asked next must not run beside it."""

LONGEST_CODE = 64
"""Characters of what may stand for a code in a link."""

_ENTERS = frozenset({JOIN.verb, READ_FOR.verb, LINK_HERE.verb, MAIL_FIRST.verb, MAIL_IS.verb})
"""Verbs of the buttons that say yes to what a link leads to."""


@dataclass(slots=True, eq=False)
class _Looked:
    """A secret that is looked up, and the session that was found."""

    secret: str
    session: Session | None = None


@dataclass(slots=True, eq=False)
class _LookedAt:
    """A secret whose page is looked at; the session that was found, and what was seen."""

    secret: str
    look: Look
    session: Session | None = None
    page: Page | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """What a link leads to: a card that says what it means, and what its yes carries; "" where nothing."""

    card: Card
    press: str

    @property
    def goes_on(self) -> bool:
        """Whether the yes is that of somebody who is known elsewhere."""
        return self.press.partition(":")[0] == LINK_HERE.verb


class Door:
    """Knows sessions by their secrets, begins them, and counts what is asked for.

    `wake` has what was written be sent.
    """

    def __init__(
        self,
        front: Front,
        store: Store,
        clock: Clock,
        seconds: Callable[[], float],
        wake: Callable[[], None],
    ) -> None:
        self._front, self._store, self._clock, self._wake = front, store, clock, wake
        self._sessions = Sessions(store.database, clock)
        self._looking = Together[_Looked](self._look_up, apart=APART)
        self._looking_at = Together[_LookedAt](self._look_at, apart=APART)
        self._limits = Limits(seconds)
        self._asking: set[asyncio.Task[None]] = set()

    async def visitor(self, request: Request) -> Visitor:
        """Who a request is from."""
        secret = secret_of(request, self._front.cookie)
        if not secret:
            return somebody_new()
        return Visitor(secret, session=await self._known_by(secret))

    async def _known_by(self, secret: str) -> Session | None:
        """The session of a secret; those who come at the same time are looked up together."""
        looked = _Looked(secret)
        await self._looking.add([looked])
        return looked.session

    async def _look_up(self, together: Sequence[_Looked]) -> None:
        found = await self._sessions.find_all([one.secret for one in together])
        for one, session in zip(together, found, strict=True):
            one.session = session

    async def at_page(self, request: Request, look: Look) -> tuple[Visitor, Page | None]:
        """Who a request is from, and their page at the same moment; None for who has none."""
        secret = secret_of(request, self._front.cookie)
        if not secret:
            return somebody_new(), None
        looked = _LookedAt(secret, look)
        await self._looking_at.add([looked])
        return Visitor(secret, session=looked.session), looked.page

    async def _look_at(self, together: Sequence[_LookedAt]) -> None:
        found = await self._sessions.find_pages([(one.secret, one.look) for one in together])
        for one, (session, page) in zip(together, found, strict=True):
            one.session, one.page = session, page

    async def begin(self, request: Request) -> Visitor:
        """Begin a session with a secret that nobody has seen before."""
        secret = new_secret()
        return Visitor(secret, session=await self._sessions.begin(secret, device_of(request)))

    async def renewed(self, visitor: Visitor) -> tuple[Visitor, bool]:
        """The visitor with a new secret, where what they may do has changed; and whether it is that."""
        return await self.made_anew(replace(visitor, session=await self._known_by(visitor.secret)))

    async def may_more(self, visitor: Visitor) -> bool:
        """Whether they may do more by now than when they got their secret."""
        session = await self._known_by(visitor.secret)
        return session is not None and session.renew

    async def made_anew(self, visitor: Visitor) -> tuple[Visitor, bool]:
        """The same for one whose session has just been found."""
        session = visitor.session
        if session is None or not session.renew:
            return visitor, False
        secret = await self._sessions.renew(visitor.secret)
        if secret is None:
            return visitor, False
        return Visitor(secret, session=replace(session, renew=False)), True

    def answered(self, response: Response, visitor: Visitor, *, is_new: bool) -> Response:
        """The answer, with the secret if the browser does not have it yet."""
        return self._front.keep(response, visitor.secret) if is_new else response

    async def offer(self, visitor: Visitor, code: str) -> Offer | None:
        """What a code leads to for this visitor; nothing happens by asking."""
        stranger = Address(channel=CHANNEL, id=secrets.token_hex(16))
        event = Commanded(
            id=secrets.token_hex(16),
            at=self._clock(),
            address=visitor.session.address if visitor.session else stranger,
            name="start",
            argument=code,
        )
        return offer_in(await self._store.foretell(event))

    def signs_in(self, given: str) -> None:
        """Have a code sent to an address, if somebody is known by it; what is answered here never tells.

        It is looked up once the answer is out, so that nobody learns from how long that took.
        """
        mailbox = mailbox_in(given)
        if not mailbox or len(self._asking) >= MOST_ASKING:
            return
        event = CodeAsked(
            id=secrets.token_hex(16), at=self._clock(), address=Address(channel=MAIL, id=mailbox)
        )
        task = asyncio.create_task(self._ask(event))
        self._asking.add(task)
        task.add_done_callback(self._asking.discard)

    async def _ask(self, event: CodeAsked) -> None:
        await asyncio.sleep(secrets.randbelow(1000) / 1000 * LOOKED_UP_WITHIN)
        try:
            await patiently(partial(self._store.sign_in, event))
        except Exception as fault:  # noqa: BLE001 – nobody waits for it, and what is wrong may hold the address
            _log.warning("A code to sign in with could not be made: %s", type(fault).__name__)
            return
        self._wake()

    async def code_for(self, visitor: Visitor, mailbox: str) -> tuple[str, bool]:
        """A code for whoever has shown that this e-mail address is theirs, "" where it is for nobody.

        By it they go on as the person whose it is, or show it for an invitation. Whoever takes part here
        makes the address theirs; where it is somebody's already the code is for another device, which is
        what the second says: that nothing can be done with it here.
        """
        id_, now, address = secrets.token_hex(16), self._clock(), Address(channel=MAIL, id=mailbox)
        asked: list[tuple[CodeAsked | MailboxShown, str]] = [
            (CodeAsked(id=id_, at=now, address=address, shown=True), SIGNS_IN)
        ]
        if visitor.session is not None:
            shown = MailboxShown(id=id_, at=now, address=visitor.session.address, mailbox=mailbox)
            asked.insert(0, (shown, PURPOSE))
        for event, purpose in asked:
            await self._store.sign_in(event)
            code = new_code(event, purpose)
            offer = await self.offer(visitor, code)
            if offer and offer.press:
                return code, True
        is_there = await self._store.leads_somewhere(code_digest(code))
        return code if is_there else "", False

    # how much

    async def is_too_much(self, request: Request, visitor: Visitor, *, typed: bool) -> bool:
        """Whether a request has to wait that would do something; `typed`: it may guess a code."""
        session = visitor.session
        if session and not self._limits.take(TAPS, session.address.id):
            return True
        if not self._front.public:
            return False
        client = self._front.client(request)
        if not self._limits.take(FROM_ADDRESS, client):
            return True
        guesses = typed and not (session and session.is_known)
        return guesses and not await self._may_guess(client)

    async def may_ask(self, request: Request) -> bool:
        """Whether a network address may ask where a code leads."""
        client = self._front.client(request)
        if not self._front.public:
            return True
        return self._limits.take(FROM_ADDRESS, client) and await self._may_guess(client, take=False)

    async def missed(self, request: Request) -> None:
        """A code led nowhere."""
        await self._may_guess(self._front.client(request))

    async def _may_guess(self, client: str, *, take: bool = True) -> bool:
        """Whether a network address may guess once more: of all processes together."""
        if not self._store.database.several:
            return self._limits.take(GUESSES, client) if take else self._limits.left(GUESSES, client)
        return await self._store.may_take(f"guess {client}", GUESSES.burst, GUESSES.seconds, take=take)

    def may_ask_mail(self, request: Request) -> bool:
        """Whether a network address may have one more code sent."""
        return self._limits.take(ASKED, self._front.client(request))

    def may_use_account(self, request: Request) -> bool:
        """Whether a network address may have the organisation's server asked once more."""
        return self._limits.take(ACCOUNTS, self._front.client(request))

    def may_begin(self, request: Request) -> bool:
        """Whether a network address may begin one more session without an invitation."""
        return self._limits.take(BEGINNINGS, self._front.client(request))


def offer_in(replies: Sequence[Reply]) -> Offer | None:
    """The card among replies that says where a link leads, and its yes."""
    cards = [reply for reply in replies if isinstance(reply, Card)]
    if not cards:
        return None
    presses = [button.press for row in cards[-1].buttons for button in row]
    yes = next((press for press in presses if press.partition(":")[0] in _ENTERS), "")
    return Offer(cards[-1], yes)
