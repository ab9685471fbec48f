"""Where a page is served and to whom: to this machine alone, or behind a public address."""

import ipaddress
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache, partial
from html import escape
from urllib.parse import quote, urlencode

from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response

from flows.wording import Words

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
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
"""What every answer carries."""

COOKIE_SECONDS = 400 * 24 * 3600
"""As long as a session lasts without use, and as any browser keeps one; it is sent again with the page."""


@lru_cache(maxsize=4096)
def _network(address: str) -> str:
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    return str(ipaddress.ip_network((parsed, 64), strict=False)) if parsed.version == IPV6 else address


IPV6 = 6

_VERSION = re.compile(r"[0-9]{1,15}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Front:
    """The origins that a site answers at, the first of which links name.

    `public`: others than whoever sits at this machine get there, through a proxy that speaks TLS. `mails`:
    e-mail is sent, so that people can sign in again with a code. `accounts`: an organisation's can be used.
    `run` tells this run of the program from others: after another one the records may have been set back.
    """

    origins: Sequence[str]
    public: bool = False
    mails: bool = False
    accounts: bool = False
    run: str = field(default_factory=partial(secrets.token_hex, 4))

    @property
    def cookie(self) -> str:
        """The name of the cookie; a browser lets no other site, and no plain request, set the public one."""
        return "__Host-audit" if self.public else "audit-page"

    @property
    def hosts(self) -> frozenset[str]:
        """What requests may name as their host."""
        return frozenset(origin.partition("://")[2] for origin in self.origins)

    @property
    def headers(self) -> dict[str, str]:
        """What every answer carries."""
        return HEADERS | ({"Strict-Transport-Security": "max-age=31536000"} if self.public else {})

    def after(self, version: int) -> str:
        """What a page that shows a version asks with for what is newer."""
        return f"{self.run}.{version}"

    def seen(self, after: str) -> int:
        """The version of the page that asks so, 0 for one of another run."""
        run, _, version = after.partition(".")
        return int(version) if run == self.run and _VERSION.fullmatch(version) else 0

    def client(self, request: Request) -> str:
        """The network address a request comes from: behind the proxy, the one that the proxy says."""
        # of the new addresses everybody has a whole network
        return _network(self._said(request))

    def _said(self, request: Request) -> str:
        # what the proxy itself says comes last, on a line of its own or behind what it was sent
        lines = request.headers.getlist("x-forwarded-for")
        forwarded = lines[-1].rpartition(",")[2].strip() if lines else ""
        peer = request.client.host if request.client else ""
        return (forwarded or peer) if self.public else peer

    def keep(self, response: Response, secret: str) -> Response:
        """Have the browser keep the secret."""
        response.set_cookie(
            self.cookie,
            secret,
            max_age=COOKIE_SECONDS,
            path="/",
            secure=self.public,
            httponly=True,
            samesite="strict",
        )
        return response

    def html(self, text: str, status: int = 200) -> Response:
        """A page."""
        return HTMLResponse(text, status, headers=self.headers)

    def said(self, text: str, status: int, **more: str) -> Response:
        """One line, for whoever reads answers that are no page."""
        return PlainTextResponse(text, status, headers=self.headers | more)

    def to(self, url: str) -> Response:
        """The way on to another page."""
        return RedirectResponse(url, 303, headers=self.headers)

    def often(self, words: Words) -> Response:
        """That somebody asks for too much."""
        return self.said(words("web.often"), 429, **{"Retry-After": "60"})

    def once_more(self, request: Request, **also: str) -> Response:
        """A page that opens the same address again, now from here, so that the browser says who it is."""
        query = urlencode([*request.query_params.multi_items(), *also.items()])
        here = escape(quote(request.url.path) + (f"?{query}" if query else ""))
        return self.html(f'<!doctype html><meta http-equiv="refresh" content="0;url={here}">')
