"""Who is at a page, and whether a request comes from it."""

import hashlib
import hmac
import re
import secrets
from collections.abc import Collection
from dataclasses import dataclass

from starlette.requests import Request

from bot.channel import WEB
from flows.people import Address

COOKIE = "audit-page"
_TOKEN = re.compile(r"[\w-]{43}", re.ASCII)

SAME_SITE = frozenset({"same-origin", "none"})
"""What a browser says of a request that a page of ours, or the person, has made."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """Whoever has this secret, which is in their browser alone; `is_new`: it was made for this request.

    The address of their conversation is made from it and does not tell it.
    """

    secret: str
    is_new: bool

    @property
    def address(self) -> Address:
        """The conversation of this browser."""
        return Address(channel=WEB, id=hashlib.sha256(self.secret.encode()).hexdigest()[:32])

    @property
    def form_token(self) -> str:
        """What every form of the page carries, which no other page can know."""
        return hmac.new(self.secret.encode(), b"form", hashlib.sha256).hexdigest()


def visitor_of(request: Request) -> Visitor:
    """Who a request is from, somebody new if it does not say."""
    secret = request.cookies.get(COOKIE, "")
    if _TOKEN.fullmatch(secret):
        return Visitor(secret, is_new=False)
    return Visitor(secrets.token_urlsafe(32), is_new=True)


def comes_from_elsewhere(request: Request) -> bool:
    """Whether a link on another site led here: then the browser keeps the cookie back, whoever it is."""
    return request.headers.get("sec-fetch-site") == "cross-site"


def comes_from_page(request: Request, visitor: Visitor, token: str, origins: Collection[str]) -> bool:
    """Whether a request that changes something comes from this visitor's own page."""
    origin = request.headers.get("origin")
    site = request.headers.get("sec-fetch-site", "none")
    if visitor.is_new or site not in SAME_SITE or (origin is not None and origin not in origins):
        return False
    return hmac.compare_digest(token, visitor.form_token)
