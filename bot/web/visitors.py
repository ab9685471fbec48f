"""Who is at a page, and whether a request comes from it."""

import hashlib
import hmac
import re
from collections.abc import Collection
from dataclasses import dataclass

from starlette.requests import Request

from flows.people import Address
from storage.sessions import Session, new_secret

_TOKEN = re.compile(r"[\w-]{43}", re.ASCII)

SAME_SITE = frozenset({"same-origin", "none"})
"""What a browser says of a request that a page of ours, or the person, has made."""

_BROWSERS = (
    *(("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox")),
    *(("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari")),
)
_MACHINES = (
    *(("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows")),
    *(("Mac OS", "Mac"), ("CrOS", "Chromebook"), ("Linux", "Linux")),
)


@dataclass(frozen=True, slots=True)
class Visitor:
    """Whoever has this secret, which is in their browser alone; `is_new`: it was made for this request.

    `session` is the one it is known by, None for who has none, or none any more.
    """

    secret: str
    is_new: bool = False
    session: Session | None = None

    @property
    def address(self) -> Address:
        """The conversation of this browser; raises LookupError for who has none."""
        if self.session is None:
            raise LookupError
        return self.session.address

    @property
    def form_token(self) -> str:
        """What every form of the page carries, which no other page can know."""
        return self.sealed("form")

    def sealed(self, purpose: str) -> str:
        """What only this browser's secret gives for a purpose: 64 characters."""
        return hmac.digest(self.secret.encode(), purpose.encode(), "sha256").hex()

    @property
    def mark(self) -> str:
        """Tells what waits in a browser for this conversation from what waits there for another."""
        said = self.session.address.id if self.session else ""
        return hashlib.sha256(f"queue {said}".encode()).hexdigest()[:16]


def secret_of(request: Request, cookie: str) -> str:
    """The secret that a request says, "" for none."""
    secret = request.cookies.get(cookie, "")
    return secret if _TOKEN.fullmatch(secret) else ""


def somebody_new() -> Visitor:
    """Whoever says nothing."""
    return Visitor(new_secret(), is_new=True)


def device_of(request: Request) -> str:
    """What a browser says it is, in a few words: "Firefox, Android"; "" where it says nothing known."""
    said = request.headers.get("user-agent", "")[:400]
    found = (next((name for sign, name in known if sign in said), "") for known in (_BROWSERS, _MACHINES))
    return ", ".join(filter(None, found))


def comes_from_elsewhere(request: Request) -> bool:
    """Whether a link on another site led here: then the browser keeps the cookie back, whoever it is."""
    return request.headers.get("sec-fetch-site") == "cross-site"


def comes_from_page(request: Request, visitor: Visitor, token: str, origins: Collection[str]) -> bool:
    """Whether a request that changes something comes from this visitor's own page."""
    origin = request.headers.get("origin")
    site = request.headers.get("sec-fetch-site", "none")
    if visitor.is_new or site not in SAME_SITE or (origin is not None and origin not in origins):
        return False
    return hmac.compare_digest(token.encode(), visitor.form_token.encode())
