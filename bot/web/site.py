"""What the server answers: the page, what is tapped and typed on it, its pictures and files."""

import asyncio
import hashlib
import re
import secrets
from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from html import escape
from importlib import resources
from pathlib import Path
from typing import TypedDict
from urllib.parse import parse_qs, quote

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.assistant import Assistant
from bot.channel import WEB, Arrival
from bot.clock import Clock
from bot.pages import Pages
from bot.plain import document_bytes
from bot.report.painter import Painter, PaintingFailed
from bot.web.page import LONGEST_TEXT, Html
from bot.web.visitors import COOKIE, Visitor, comes_from_elsewhere, comes_from_page, visitor_of
from flows.events import Commanded, Event, Tapped, Typed
from flows.people import Address
from flows.replies import Document, Paper, Picture, Reply, Workbook
from storage.store import Store

MOST_BYTES = 64 * 1024
"""Bytes of a request."""

HEARTBEAT_SECONDS = 20.0
"""How often an open page hears something, so that a dead connection shows."""

PATIENCE_SECONDS = 3.0
"""How long a page without a script waits to show the answer to what it sent."""

_KEY = re.compile(r"[\w-]{8,64}", re.ASCII)
_PRESS = re.compile(r"[\w:.\-]{1,64}")
# not the terminal's own reading of a line: there /file opens a path, and a page must open none
_COMMAND = re.compile(r"/(\w+)(?:\s+(.*))?", re.ASCII | re.DOTALL)

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    # with "no-referrer" a browser says of a form of ours that it comes from nowhere
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
}
"""What every answer carries."""

_TYPES = {
    ".css": "text/css",
    ".js": "text/javascript",
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class _Common(TypedDict):
    """What every event has."""

    id: str
    at: datetime
    address: Address


@dataclass(frozen=True, slots=True)
class House:
    """What stands behind a site."""

    assistant: Assistant
    store: Store
    pages: Pages
    painter: Painter


class Site:
    """The pages of one assistant, served at these `origins`, such as "http://127.0.0.1:8080"."""

    def __init__(self, house: House, origins: Sequence[str], *, clock: Clock) -> None:
        self._assistant, self._store = house.assistant, house.store
        self._pages, self._painter = house.pages, house.painter
        self._clock, self._origins = clock, origins
        self._hosts = {origin.partition("://")[2] for origin in origins}

    def app(self) -> Starlette:
        """The site as an ASGI application."""
        return Starlette(
            routes=[
                Route("/", self._page),
                Route("/log", self._log),
                Route("/events", self._events),
                Route("/tap", self._tap, methods=["POST"]),
                Route("/say", self._say, methods=["POST"]),
                Route("/join/{code}", self._join),
                Route("/file/{number:int}", self._file),
                Route("/static/{name}", self._static),
                Route("/healthz", self._health),
                Route("/favicon.ico", _no_icon),
            ]
        )

    def refusal(self, host: str) -> Response | None:
        """The answer to whoever asks for another host's page, None where it is ours."""
        if host in self._hosts:
            return None
        return PlainTextResponse("This page is not served under that name.", 421, headers=HEADERS)

    # what is shown

    async def _page(self, request: Request) -> Response:
        if comes_from_elsewhere(request):
            return _once_more(request)
        visitor = visitor_of(request)
        page = await self._store.page(visitor.address)
        if not page.entries:
            await self._hear(visitor, Commanded(**self._common(visitor), name="start"), secrets.token_hex(16))
            page = await self._store.page(visitor.address)
        return self._known(visitor, HTMLResponse(self._html(visitor).document(page), headers=HEADERS))

    async def _log(self, request: Request) -> Response:
        visitor = visitor_of(request)
        page = await self._store.page(visitor.address)
        return HTMLResponse(self._html(visitor).log(page), headers=HEADERS)

    async def _events(self, request: Request) -> Response:
        visitor = visitor_of(request)

        async def told() -> AsyncIterator[str]:
            yield "retry: 2000\n\n"
            async for _ in self._pages.news(visitor.address, HEARTBEAT_SECONDS):
                page = await self._store.page(visitor.address)
                yield f"data: {page.version}\n\n"

        return StreamingResponse(told(), media_type="text/event-stream", headers=HEADERS)

    def _html(self, visitor: Visitor) -> Html:
        return Html(visitor, self._store.framework, self._origins[0])

    def _known(self, visitor: Visitor, response: Response) -> Response:
        if visitor.is_new:
            response.set_cookie(
                COOKIE, visitor.secret, max_age=90 * 24 * 3600, httponly=True, samesite="strict", path="/"
            )
        return response

    # what is heard

    async def _tap(self, request: Request) -> Response:
        fields = await self._fields(request)
        visitor = visitor_of(request)
        press, card, key = (fields.get(name, "") for name in ("press", "card", "key"))
        if not self._may(request, visitor, fields) or not _PRESS.fullmatch(press) or not _KEY.fullmatch(key):
            return self._refused()
        event = Tapped(**self._common(visitor), press=press, card=card if card.isdecimal() else None)
        return await self._answered(request, visitor, event, key)

    async def _say(self, request: Request) -> Response:
        fields = await self._fields(request)
        visitor = visitor_of(request)
        text, key = fields.get("text", "").replace("\r\n", "\n"), fields.get("key", "")
        if not self._may(request, visitor, fields) or not _KEY.fullmatch(key) or len(text) > LONGEST_TEXT:
            return self._refused()
        command = _COMMAND.fullmatch(text.strip())
        event: Event = Typed(**self._common(visitor), text=text)
        if command:
            event = Commanded(**self._common(visitor), name=command[1], argument=command[2] or "")
        return await self._answered(request, visitor, event, key)

    async def _join(self, request: Request) -> Response:
        if comes_from_elsewhere(request):
            return _once_more(request)
        visitor = visitor_of(request)
        event = Commanded(**self._common(visitor), name="start", argument=request.path_params["code"][:64])
        await self._hear(visitor, event, secrets.token_hex(16))
        return self._known(visitor, RedirectResponse("/", 303, headers=HEADERS))

    async def _answered(self, request: Request, visitor: Visitor, event: Event, key: str) -> Response:
        """Say that it is saved, or show the page to whoever has no script."""
        before = (await self._store.page(visitor.address)).version
        await self._hear(visitor, event, key)
        if "text/html" not in request.headers.get("accept", ""):
            return Response(status_code=204, headers=HEADERS)
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE_SECONDS):
                async for _ in self._pages.news(visitor.address, 0.1):
                    if (await self._store.page(visitor.address)).version != before:
                        break
        return RedirectResponse("/#text", 303, headers=HEADERS)

    async def _hear(self, visitor: Visitor, event: Event, key: str) -> None:
        """Take an event in; it is on disk when this returns."""
        arrival = Arrival(channel=WEB, source=visitor.address.id, update=key, event=event)
        await self._assistant.receive([arrival])

    def _common(self, visitor: Visitor) -> _Common:
        return _Common(id=secrets.token_hex(16), at=self._clock(), address=visitor.address)

    async def _fields(self, request: Request) -> dict[str, str]:
        """The fields of a form; none of one that is too long."""
        body = b""
        async for chunk in request.stream():
            body += chunk
            if len(body) > MOST_BYTES:
                return {}
        given = parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=10)
        return {name: values[-1] for name, values in given.items()}

    def _may(self, request: Request, visitor: Visitor, fields: dict[str, str]) -> bool:
        return comes_from_page(request, visitor, fields.get("token", ""), self._origins)

    def _refused(self) -> Response:
        return PlainTextResponse("That did not come from this page. Open it again.", 403, headers=HEADERS)

    # files

    async def _file(self, request: Request) -> Response:
        visitor = visitor_of(request)
        reply = await self._store.reply_on(visitor.address, request.path_params["number"])
        try:
            made = await self._made(reply) if reply else None
        except PaintingFailed:
            return PlainTextResponse("The file can't be made now. Try again later.", 503, headers=HEADERS)
        if made is None:
            return PlainTextResponse("There is no such file.", 404, headers=HEADERS)
        data, kind, name = made
        # a partnership's name may have letters that a header has not
        kept = (
            {}
            if kind == "image/png"
            else {"Content-Disposition": f"attachment; filename*=UTF-8''{quote(name)}"}
        )
        return Response(data, media_type=kind, headers={**HEADERS, **kept})

    async def _made(self, reply: Reply) -> tuple[bytes, str, str] | None:
        match reply:
            case Picture():
                return await self._painter.file(reply.star), "image/png", f"{reply.name}.png"
            case Workbook():
                return await self._painter.file(reply.report), _XLSX, reply.name
            case Paper():
                return await self._painter.file(reply), _TYPES[Path(reply.name).suffix], reply.name
            case Document():
                return document_bytes(self._with_links(reply)), "text/csv", reply.name
            case _:
                return None

    def _with_links(self, document: Document) -> Document:
        text = document.text
        for code in document.codes:
            text = text.replace(code, f"{self._origins[0]}/join/{code}")
        return Document(name=document.name, caption=document.caption, text=text)

    async def _static(self, request: Request) -> Response:
        name = request.path_params["name"]
        if name not in {"page.css", "page.js"}:
            return PlainTextResponse("There is no such file.", 404, headers=HEADERS)
        data = (resources.files("bot.web") / "static" / name).read_bytes()
        tag = f'"{hashlib.sha256(data).hexdigest()[:16]}"'
        fresh = {**HEADERS, "Cache-Control": "no-cache", "ETag": tag}
        if request.headers.get("if-none-match") == tag:
            return Response(status_code=304, headers=fresh)
        return Response(data, media_type=_TYPES[f".{name.partition('.')[2]}"], headers=fresh)

    async def _health(self, _: Request) -> Response:
        await self._store.waiting_inbox()
        return PlainTextResponse("ok", headers=HEADERS)


async def _no_icon(_: Request) -> Response:
    return Response(status_code=204, headers=HEADERS)


def _once_more(request: Request) -> Response:
    """A page that opens the same address again, now from here, so that the browser says who it is."""
    page = f'<!doctype html><meta http-equiv="refresh" content="0;url={escape(quote(request.url.path))}">'
    return HTMLResponse(page, headers=HEADERS)
