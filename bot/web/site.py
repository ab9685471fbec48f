"""What the server answers: the page, what is tapped and typed on it, its pictures and files."""

import re
import secrets
import time
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from functools import partial
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from bot.assistant import Assistant
from bot.channel import WEB, Arrival
from bot.clock import Clock
from bot.pages import Pages
from bot.report.painter import Painter
from bot.web.account_door import AccountDoor
from bot.web.door import LONGEST_CODE, Door
from bot.web.files import Files
from bot.web.front import Front
from bot.web.hook_door import Hook, HookDoor
from bot.web.openid import Accounts
from bot.web.page import Html, version_of
from bot.web.plain import Plain, is_for_shortening
from bot.web.sending import fields_of, form_of
from bot.web.typed import LONGEST_TEXT, Common, messages_of, said_in
from bot.web.visitors import Visitor, comes_from_elsewhere, comes_from_page
from bot.web.watched import PATHS, InTime, NotSaved, Watched
from flows.blanks import LARGEST
from flows.events import Commanded, Event, SentFile, Tapped, Typed
from flows.wording import Words
from storage.database.faults import DatabaseFault
from storage.queues.shown import Page, clear
from storage.store import Store

HEARTBEAT_SECONDS = 20.0
"""How often an open page hears something, so that a dead connection shows."""

MOST_OPEN = 12
"""Streams that one conversation may have open, in so many tabs."""

_NUMBER = re.compile(r"[0-9]{1,15}", re.ASCII)
_KEY = re.compile(r"[\w-]{8,64}", re.ASCII)
_PRESS = re.compile(r"[\w:.\-]{1,64}")
_CODE = re.compile(f"[A-Za-z0-9_-]{{1,{LONGEST_CODE}}}", re.ASCII)


@dataclass(frozen=True, slots=True)
class House:
    """What stands behind a site."""

    assistant: Assistant
    store: Store
    pages: Pages
    painter: Painter
    accounts: Accounts | None = None
    hook: Hook | None = None


class Site:
    """The pages of one assistant, at a front; `seconds` is a clock that only goes forward."""

    def __init__(
        self, house: House, front: Front, *, clock: Clock, seconds: Callable[[], float] = time.monotonic
    ) -> None:
        self._assistant, self._store, self._pages = house.assistant, house.store, house.pages
        self._clock, self._front = clock, front
        self._door = Door(front, house.store, clock, seconds, house.assistant.wake)
        self._files, self._plain = Files(house.painter, front), Plain(house.store, house.pages)
        self.watched, self._in_time = Watched(house.store, front), InTime()
        self._accounts = AccountDoor(house.accounts, self._door, front, house.store.framework, clock)
        self._hook = HookDoor(house.hook, front)
        self._words = Words(house.store.framework.language)
        self._hosts = front.hosts

    def routes(self) -> list[Route]:
        """Every way there is to ask for something."""
        return [
            # they are tried in turn, so what is asked for most stands first
            Route("/tap", self._tap, methods=["POST"]),
            Route("/log", self._log),
            Route("/", self._page),
            Route("/events", self._events),
            Route("/say", self._say, methods=["POST"]),
            Route("/send", self._send, methods=["POST"]),
            Route("/begin", self._begin, methods=["POST"]),
            Route("/signin", self._sign_in, methods=["POST"]),
            Route("/signin", self._asked_for),
            *self._accounts.routes(),
            *self._hook.routes(),
            Route("/join", self._asked),
            Route("/join/{code}", self._offer),
            Route("/join/{code}", self._join, methods=["POST"]),
            Route("/file/{number}", self._file),
            Route("/static/{name}", self._files.part),
            *self.watched.routes(),
            Route("/favicon.ico", self._no_icon),
        ]

    def app(self) -> Starlette:
        """The site as an ASGI application."""
        return Starlette(
            routes=self.routes(),
            exception_handlers={
                404: self._no_page,
                405: self._no_page,
                DatabaseFault: self.watched.away,
                NotSaved: self.watched.away,
            },
        )

    def refusal(self, host: str, path: str) -> Response | None:
        """The answer to whoever asks for another host's page, None where it is ours."""
        if host in self._hosts or path in PATHS:
            return None
        return self._front.said("This page is not served under that name.", 421)

    # what is shown

    async def _page(self, request: Request) -> Response:
        if comes_from_elsewhere(request):
            return self._front.once_more(request)
        visitor, is_new = await self._door.visitor(request), False
        if visitor.session is None:
            if self._front.public:
                unsent = "unsent" in request.query_params
                shown = self._front.html(self._html(visitor).door(unsent=unsent))
                return self._door.answered(shown, visitor, is_new=visitor.is_new)
            # whoever opens the page of this machine is let in
            visitor, is_new = await self._door.begin(request), True
        else:
            visitor, is_new = await self._door.made_anew(visitor)
            # a browser forgets what it is not told again, however much it is used
            is_new = is_new or not (visitor.session and visitor.session.renew)
        page = await self._store.page(visitor.address)
        if not page.entries:
            await self._start(visitor)
            page = await self._store.page(visitor.address)
        return self._door.answered(
            self._front.html((await self._with_pictures(visitor, page)).document(page)),
            visitor,
            is_new=is_new,
        )

    async def _log(self, request: Request) -> Response:
        return await self._shown(request, request.query_params.get("after", ""))

    async def _shown(self, request: Request, after: str) -> Response:
        """The chat; to whoever has it as it was at a version, what is newer."""
        look = self._store.looking(self._front.seen(after))
        visitor, page = await self._door.at_page(request, look)
        visitor, is_new = await self._door.made_anew(visitor)
        if page is None:
            return self._ended()
        html = await self._with_pictures(visitor, page)
        return self._door.answered(self._front.html(html.log(page)), visitor, is_new=is_new)

    async def _events(self, request: Request) -> Response:
        visitor = await self._door.visitor(request)
        if visitor.session is None:
            return self._ended()
        if self._pages.open_at(visitor.address) >= MOST_OPEN:
            return self._often()

        async def told() -> AsyncIterator[str]:
            yield "retry: 2000\n\n"
            async for version in self._pages.news(visitor.address, HEARTBEAT_SECONDS):
                if version is not None:
                    # whoever is signed out is told so when they look
                    yield f"data: {version}\n\n"
                    continue
                try:
                    if (await self._door.visitor(request)).session is None:
                        # ended meanwhile, or known by another secret now
                        return
                    page = await self._store.page(visitor.address, newest=True)
                    yield f"data: {version_of(page)}\n\n"
                except DatabaseFault:
                    # it is looked at again, and until then nothing is shown
                    yield ":\n\n"

        return StreamingResponse(told(), media_type="text/event-stream", headers=self._front.headers)

    async def _with_pictures(self, visitor: Visitor, page: Page) -> Html:
        sizes = await self._files.sizes(page)
        return Html(visitor, self._store.framework, self._front, sizes)

    def _html(self, visitor: Visitor) -> Html:
        return Html(visitor, self._store.framework, self._front)

    # the way in

    async def _asked(self, request: Request) -> Response:
        """A code that was typed at the door."""
        code = "".join(re.findall(r"[A-Za-z0-9]+", request.query_params.get("code", "")))[:LONGEST_CODE]
        return self._to(f"/join/{quote(code)}" if code else "/")

    async def _offer(self, request: Request) -> Response:
        """What a link leads to; nothing happens by opening it."""
        if comes_from_elsewhere(request):
            return self._front.once_more(request)
        visitor, code = await self._door.visitor(request), request.path_params["code"]
        if not await self._door.may_ask(request):
            return self._often()
        offer = await self._door.offer(visitor, code) if _CODE.fullmatch(code) else None
        if offer is None or not offer.press:
            await self._door.missed(request)
        shown = self._front.html(self._html(visitor).offer(code, offer))
        return self._door.answered(shown, visitor, is_new=visitor.is_new)

    async def _join(self, request: Request) -> Response:
        """Say yes to what a link leads to."""
        fields, code = await fields_of(request), request.path_params["code"]
        visitor, is_new = await self._door.visitor(request), False
        if not self._may(request, visitor, fields) or not _CODE.fullmatch(code):
            return self._refused()
        if await self._door.is_too_much(request, visitor, typed=True):
            return self._often()
        offer = await self._door.offer(visitor, code)
        if offer is None or not offer.press:
            return self._to(f"/join/{code}")
        if visitor.session is None:
            visitor, is_new = await self._door.begin(request), True
        await self._start(visitor, code)
        if is_new:
            # the invitation was read before the yes: what is asked next stands alone
            await self._store.database.write(partial(clear, address=visitor.address))
        tapped = Tapped(**self._common(visitor), press=offer.press)
        await self._hear(visitor, tapped, secrets.token_hex(16))
        if offer.goes_on:
            # what waits for them they were told elsewhere, and it stands on no page that is new
            await self._plain.answered(visitor.address)
            if await self._door.may_more(visitor):
                await self._start(visitor)
        return self._door.answered(self._to("/"), visitor, is_new=is_new)

    async def _begin(self, request: Request) -> Response:
        """Look around without an invitation."""
        fields, visitor = await fields_of(request), await self._door.visitor(request)
        if not self._may(request, visitor, fields):
            return self._refused()
        if visitor.session is not None:
            return self._to("/")
        if not self._door.may_begin(request):
            return self._often()
        begun = await self._door.begin(request)
        await self._start(begun)
        return self._door.answered(self._to("/"), begun, is_new=True)

    async def _sign_in(self, request: Request) -> Response:
        """Ask for a code by e-mail; the answer is the same whether anybody is known by the address."""
        fields, visitor = await fields_of(request), await self._door.visitor(request)
        if not self._may(request, visitor, fields) or not self._front.mails:
            return self._refused()
        if not self._door.may_ask_mail(request):
            return self._often()
        self._door.signs_in(fields.get("mail", ""))
        return self._to("/signin")

    async def _asked_for(self, request: Request) -> Response:
        visitor = await self._door.visitor(request)
        if not self._front.mails:
            return self._to("/")
        shown = self._front.html(self._html(visitor).asked_for())
        return self._door.answered(shown, visitor, is_new=visitor.is_new)

    # what is heard

    async def _tap(self, request: Request) -> Response:
        fields, visitor = await fields_of(request), await self._door.visitor(request)
        press, card, key = (fields.get(name, "") for name in ("press", "card", "key"))
        if visitor.session is None and not visitor.is_new:
            return self._ended(request)
        if not self._may(request, visitor, fields) or not _PRESS.fullmatch(press) or not _KEY.fullmatch(key):
            return self._refused()
        if await self._door.is_too_much(request, visitor, typed=False):
            return self._often()
        event = Tapped(**self._common(visitor), press=press, card=card if _NUMBER.fullmatch(card) else None)
        return await self._answered(request, visitor, event, fields)

    async def _say(self, request: Request) -> Response:
        fields, visitor = await fields_of(request), await self._door.visitor(request)
        text, key = fields.get("text", "").replace("\r\n", "\n"), fields.get("key", "")
        if visitor.session is None and not visitor.is_new:
            return self._ended(request)
        if not self._may(request, visitor, fields) or not _KEY.fullmatch(key):
            return self._refused()
        if await self._door.is_too_much(request, visitor, typed=True):
            return self._often()
        *before, last = await messages_of(self._store, visitor.address, text) or ("",)
        if text and not last:
            return self._front.said(self._words("web.long", most=LONGEST_TEXT), 413)
        # whoever writes answers what they see, which may not be the newest any more
        at = await self._store.written_at(visitor.address, fields.get("card", ""))
        for number, part in enumerate(before):
            await self._hear(visitor, Typed(**self._common(visitor), text=part), f"{key}-{number}")
        event = said_in(last, self._common(visitor), quoted=None if before else at)
        return await self._answered(request, visitor, event, fields)

    async def _send(self, request: Request) -> Response:
        """Take a file in: the conversation hears of it at once, and the worker fetches it from the shelf."""
        visitor, shelf = await self._door.visitor(request), self._pages.shelf
        if visitor.session is None and not visitor.is_new:
            return self._ended(request)
        if not self._may(request, visitor, {"token": visitor.form_token}):
            # before anything of it is read
            return self._refused()
        too_much = await self._door.is_too_much(request, visitor, typed=True)
        if too_much or not await shelf.has_room(visitor.address):
            return self._often()
        form = await form_of(request)
        if form is None:
            return self._front.said(self._words("filled.too_big", most=LARGEST // 1_000_000), 413)
        key = form.fields.get("key", "")
        if not self._may(request, visitor, form.fields) or not _KEY.fullmatch(key) or not form.name:
            return self._refused()
        file = f"{visitor.address.id}-{key}"
        if visitor.session and visitor.session.is_known and form.size <= LARGEST:
            await shelf.keep(visitor.address, file, form.data)
        sent = SentFile(**self._common(visitor), file=file, name=form.name, size=form.size)
        return await self._answered(request, visitor, sent, form.fields)

    async def _answered(
        self, request: Request, visitor: Visitor, event: Event, fields: Mapping[str, str]
    ) -> Response:
        """Say that it is saved: with what is newer than a page says it has, or by showing the page anew."""
        is_plain = "after" not in fields and "text/html" in request.headers.get("accept", "")
        before = await self._plain.end(visitor.address) if is_plain else None
        await self._hear(visitor, event, fields["key"])
        if "after" in fields:
            return await self._shown(request, fields["after"])
        if before is None:
            # a secret that has to be made anew is when the page reads what came of it
            return Response(status_code=204, headers=self._front.headers)
        place, page = await self._plain.next(visitor.address, before)
        visitor, is_new = await self._door.renewed(visitor)
        shown, text = self._to(place), fields.get("text", "")
        if is_for_shortening(text, before, page):
            shown = self._front.html((await self._with_pictures(visitor, page)).document(page, text))
        return self._door.answered(shown, visitor, is_new=is_new)

    async def _start(self, visitor: Visitor, code: str = "") -> None:
        event = Commanded(**self._common(visitor), name="start", argument=code)
        await self._hear(visitor, event, secrets.token_hex(16))

    async def _hear(self, visitor: Visitor, event: Event, key: str) -> None:
        """Take an event in; it is on disk when this returns."""
        arrival = Arrival(channel=WEB, source=visitor.address.id, update=key, event=event)
        await self._in_time.wait(self._assistant.receiving([arrival]))

    def _common(self, visitor: Visitor) -> Common:
        return Common(id=secrets.token_hex(16), at=self._clock(), address=visitor.address)

    def _may(self, request: Request, visitor: Visitor, fields: Mapping[str, str]) -> bool:
        return comes_from_page(request, visitor, fields.get("token", ""), self._front.origins)

    # what is said otherwise

    def _to(self, path: str) -> Response:
        return self._front.to(path)

    def _refused(self) -> Response:
        return self._front.said("That did not come from this page. Open it again.", 403)

    def _ended(self, request: Request | None = None) -> Response:
        if request and "text/html" in request.headers.get("accept", ""):
            return self._to("/")
        return self._front.said("You are signed out here.", 401)

    def _often(self) -> Response:
        return self._front.often(self._words)

    async def _no_page(self, _: Request, __: Exception) -> Response:
        return self._front.said(self._words("web.no_page"), 404)

    async def _no_icon(self, _: Request) -> Response:
        return Response(status_code=204, headers=self._front.headers)

    # files

    async def _file(self, request: Request) -> Response:
        visitor = await self._door.visitor(request)
        if visitor.session is None:
            return self._ended(request)
        if await self._door.is_too_much(request, visitor, typed=False):
            return self._often()
        number = request.path_params["number"]
        if not _NUMBER.fullmatch(number):
            return self._front.said(self._words("web.no_page"), 404)
        return await self._files.of_reply(await self._store.reply_on(visitor.address, int(number)))
