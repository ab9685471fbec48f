"""A page that is served, and browsers without JavaScript that open it as a proxy hands their requests on."""

import itertools
import socket
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from http import HTTPStatus

import httpx

from bot.clock import Clock
from bot.web.front import Front
from bot.web.serve import server_of
from bot.web.site import House, Site
from tests.patience import PATIENCE
from tests.transcripts.web_reading import NOTHING, Sheet, read_page

URL = "https://audit.northshire.example"
COOKIE = "__Host-audit"

File = tuple[str, bytes]
"""A file's name and what is in it."""


class SignedOut(Exception):  # noqa: N818 – says what happened
    """Nobody is known by what this browser keeps."""


@asynccontextmanager
async def served(house: House, clock: Clock) -> AsyncIterator[httpx.AsyncClient]:
    """Serve pages on a port of their own, over HTTP as the program does; people are as quick as they like."""
    hours = itertools.count(step=3600)
    site = Site(house, Front([URL], public=True), clock=clock, seconds=lambda: float(next(hours)))
    server = server_of(site, house.pages)
    server.config.load()
    server.lifespan = server.config.lifespan_class(server.config)
    listening = socket.create_server(("127.0.0.1", 0))
    await server.startup(sockets=[listening])
    base = f"http://127.0.0.1:{listening.getsockname()[1]}"
    try:
        async with httpx.AsyncClient(base_url=base, verify=False, timeout=PATIENCE) as http:  # noqa: S501 – TLS is the proxy's
            yield http
    finally:
        # its own way to stop sleeps, so that browsers of strangers can let go
        for one in server.servers:
            one.close()
        for connection in list(server.server_state.connections):
            connection.shutdown()


class Browser:
    """One browser at a network address of its own; it keeps a cookie. `sheet` is the page it shows."""

    def __init__(self, http: Callable[[], httpx.AsyncClient], network: str) -> None:
        self._http, self._network, self._cookie = http, network, ""
        self.sheet: Sheet = NOTHING

    @property
    def is_in(self) -> bool:
        """Whether a chat stands in it."""
        return "/say" in self.sheet.forms

    async def open(self, path: str) -> Sheet:
        """Open a page."""
        self.sheet = read_page((await self._ask("GET", path)).text)
        return self.sheet

    async def submit(self, path: str, fields: Mapping[str, str], file: File | None = None) -> Sheet:
        """Send a form and follow where it leads."""
        answer = await self._ask("POST", path, fields, file)
        assert answer.status_code == HTTPStatus.SEE_OTHER, answer
        return await self.open(answer.headers["location"].partition("#")[0])

    async def look(self, *, whole: bool = False) -> Sheet:
        """What the chat is by now, by what is newer than it was unless the `whole` is asked for.

        Raises SignedOut, and nothing stands in the browser any more.
        """
        after = "" if whole else f"?after={self.sheet.after}"
        answer = await self._ask("GET", f"/log{after}")
        if answer.status_code == HTTPStatus.UNAUTHORIZED:
            self.sheet = NOTHING
            raise SignedOut
        self.sheet = self.sheet.having(read_page(answer.text))
        return self.sheet

    async def fetch(self, path: str) -> bytes:
        """A file that a page links to."""
        return (await self._ask("GET", path)).content

    async def _ask(
        self, method: str, path: str, fields: Mapping[str, str] | None = None, file: File | None = None
    ) -> httpx.Response:
        sent = {"host": URL.partition("://")[2], "x-forwarded-for": self._network, "accept": "text/html"}
        if method == "POST":
            sent |= {"origin": URL, "sec-fetch-site": "same-origin"}
        if self._cookie:
            sent["cookie"] = f"{COOKIE}={self._cookie}"
        files = {"file": file} if file else None
        answer = await self._http().request(method, path, data=fields, files=files, headers=sent)
        for line in answer.headers.get_list("set-cookie"):
            self._cookie = line.partition(";")[0].partition("=")[2]
        is_refused = answer.status_code >= HTTPStatus.BAD_REQUEST
        assert not is_refused or answer.status_code == HTTPStatus.UNAUTHORIZED, (method, path, answer.text)
        return answer
