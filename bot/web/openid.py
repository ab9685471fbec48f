"""Accounts of an organisation, which show whose an e-mail address is: OpenID Connect, at its own server.

Nothing is kept between leading somebody there and their coming back: what ties the two together is made from
the secret of their browser, so that any process can answer, and only for the browser that was led there.
"""

import asyncio
import hmac
import re
import secrets
import ssl
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from bot.web.provider import Provider, is_safe
from bot.web.visitors import Visitor
from flows.asking.mailbox import fits, mailbox_in

if TYPE_CHECKING:
    from authlib.integrations.starlette_client import StarletteOAuth2App

LASTS = timedelta(minutes=15)
"""How long somebody may be away before they come back with an answer."""

PATIENCE_SECONDS = 10.0
"""How long the organisation's server may take for all that one step asks of it."""

MOST_ASKED = 20
"""Steps that may wait for it at once."""

ASKED_ANEW_SECONDS = 3600.0
"""How long what it says of itself is believed: its keys change."""

ASKED_AGAIN_SECONDS = 60.0
"""How long at least, where a signature is not by a key that it named."""

GOOGLE = "https://accounts.google.com"
"""A server of everybody's: there an account has to say of which organisation it is."""

SIGNED_BY = frozenset(
    {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519"}
)
"""Signatures that are believed: those that nobody can make who only knows what is public."""

BACK = "/account/back"
"""Where the organisation's server leads people back to."""


class NotConfirmed(Exception):  # noqa: N818 – like the other faults
    """Nobody knows whose account it is; the message says why, without anything of anybody's."""


class NotVouchedFor(Exception):  # noqa: N818 – like the other faults
    """The account's address, `mailbox`, is at a domain about which its server is not believed."""

    def __init__(self, mailbox: str) -> None:
        self.mailbox = mailbox
        super().__init__("an address at another domain")


class Accounts:
    """Leads people to their organisation's server, and reads what they come back with.

    `seconds` is a clock that only goes forward: what the server says of itself is asked anew now and then.
    """

    def __init__(
        self, provider: Provider, origin: str, seconds: Callable[[], float] = time.monotonic
    ) -> None:
        from authlib.integrations.starlette_client import OAuth  # noqa: PLC0415 – only where accounts are used

        self._registry = OAuth
        self._provider, self._back, self._seconds = provider, f"{origin}{BACK}", seconds
        self._asking = asyncio.Semaphore(MOST_ASKED)
        self._app: StarletteOAuth2App | None = None
        self._asked_at = 0.0

    async def leads_to(self, visitor: Visitor, now: datetime) -> str:
        """The address at the organisation's server at which somebody shows who they are.

        Raises NotConfirmed if the server can't be asked.
        """
        state = _state(visitor, f"{secrets.token_hex(16)}-{int(now.timestamp())}")
        async with self._safely():
            app = await self._known()
            made: Mapping[str, Any] = await app.create_authorization_url(
                self._back,
                state=state,
                nonce=visitor.sealed(f"nonce {state}"),
                code_verifier=visitor.sealed(f"verifier {state}"),
                # whoever sat here before may still be signed in there
                prompt="select_account",
            )
        return str(made["url"])

    async def mailbox(self, visitor: Visitor, query: Mapping[str, str], now: datetime) -> str:
        """The e-mail address that their account shows to be theirs who came back with this query.

        Raises NotConfirmed, and NotVouchedFor where the server is not believed about such an address.
        """
        state, code = query.get("state", ""), query.get("code", "")
        if not _is_own(visitor, state, now):
            raise NotConfirmed("it belongs to another browser, or took too long")
        if not code:
            raise NotConfirmed("the organisation's server did not confirm it")
        async with self._safely():
            app = await self._known()
            verifier = visitor.sealed(f"verifier {state}")
            token = await app.fetch_access_token(self._back, code=code, code_verifier=verifier)
            claims = await self._read(app, token, visitor.sealed(f"nonce {state}"))
            if not claims.get("email") and (await app.load_server_metadata()).get("userinfo_endpoint"):
                claims = {**await self._told(app, token, str(claims["sub"])), **claims}
        return self._own(claims)

    @asynccontextmanager
    async def _safely(self) -> AsyncIterator[None]:
        """Let few ask at once, and nobody wait for long; whatever goes wrong, nobody is known by it."""
        try:
            async with asyncio.timeout(PATIENCE_SECONDS), self._asking:
                yield
        except NotConfirmed:
            raise
        except Exception as fault:  # noqa: BLE001 – of libraries and servers
            raise NotConfirmed(_said(fault)) from None

    async def _known(self, *, anew: bool = False) -> "StarletteOAuth2App":
        """What speaks to the server, with what that says of itself; believed of it is only what is safe."""
        age = self._seconds() - self._asked_at
        if self._app is not None and age < (ASKED_AGAIN_SECONDS if anew else ASKED_ANEW_SECONDS):
            return self._app
        app = self._made()
        said = await app.load_server_metadata()
        if str(said.get("issuer", "")).rstrip("/") != self._provider.issuer:
            raise NotConfirmed("AUDIT_BOT_OPENID is not what the server calls itself")
        for name in ("authorization_endpoint", "token_endpoint", "jwks_uri"):
            if not is_safe(str(said.get(name, ""))):
                raise NotConfirmed(f"the server names no safe {name}")
        if not is_safe(str(said.get("userinfo_endpoint", ""))):
            said.pop("userinfo_endpoint", None)
        signed = [name for name in said.get("id_token_signing_alg_values_supported", ()) if name in SIGNED_BY]
        said["id_token_signing_alg_values_supported"] = signed or ["RS256"]
        self._app, self._asked_at = app, self._seconds()
        return app

    def _made(self) -> "StarletteOAuth2App":
        provider = self._provider
        made: StarletteOAuth2App = self._registry().register(
            "organisation",
            server_metadata_url=f"{provider.issuer}/.well-known/openid-configuration",
            client_id=provider.client,
            client_secret=provider.secret,
            client_kwargs={
                "scope": "openid email",
                "code_challenge_method": "S256",
                "timeout": PATIENCE_SECONDS,
                "verify": ssl.create_default_context(),
            },
        )
        return made

    async def _read(
        self, app: "StarletteOAuth2App", token: Mapping[str, Any], nonce: str
    ) -> Mapping[str, Any]:
        """What a token says that is the server's own, for this client and this browser."""
        from joserfc.errors import BadSignatureError  # noqa: PLC0415 – as above

        options = {
            "iss": {"essential": True, "values": [(await app.load_server_metadata())["issuer"]]},
            "aud": {"essential": True, "value": self._provider.client},
            "nonce": {"essential": True},
        }
        try:
            claims = await app.parse_id_token(token, nonce, claims_options=options)
        except BadSignatureError:
            # the server may have another key now, under the name of the one before
            claims = await (await self._known(anew=True)).parse_id_token(token, nonce, claims_options=options)
        if not claims:
            raise NotConfirmed("the server said nothing of the account")
        found: Mapping[str, Any] = claims
        return found

    async def _told(
        self, app: "StarletteOAuth2App", token: Mapping[str, Any], subject: str
    ) -> Mapping[str, Any]:
        """What the server says when it is asked about an account, for one that says little by itself."""
        said: Mapping[str, Any] = await app.userinfo(token=token)
        if said.get("sub") != subject:
            raise NotConfirmed("the server spoke of somebody else")
        return said

    def _own(self, claims: Mapping[str, Any]) -> str:
        said = claims.get("email")
        mailbox = mailbox_in(said) if isinstance(said, str) else ""
        is_unsure = (
            claims.get("email_verified", True) not in _TRUE or claims.get("xms_edov", True) not in _TRUE
        )
        if not mailbox or mailbox != str(said).lower() or is_unsure:
            raise NotConfirmed("the account has no e-mail address that was confirmed")
        home = claims.get("hd", "" if self._provider.issuer == GOOGLE else None)
        if home is not None and home not in self._provider.domains:
            raise NotConfirmed("the account is not of an organisation")
        if not fits(mailbox, self._provider.domains):
            raise NotVouchedFor(mailbox)
        return mailbox


def _state(visitor: Visitor, begun: str) -> str:
    """What comes back unchanged: when it began, and that this browser began it."""
    return f"{begun}-{visitor.sealed(f'state {begun}')}"


def _is_own(visitor: Visitor, state: str, now: datetime) -> bool:
    begun, _, _ = state.rpartition("-")
    moment = begun.rpartition("-")[2]
    if not hmac.compare_digest(state.encode(), _state(visitor, begun).encode()) or not _MOMENT.fullmatch(
        moment
    ):
        return False
    return 0 <= int(now.timestamp()) - int(moment) <= LASTS.total_seconds()


def _said(fault: Exception) -> str:
    """What to say of anything that went wrong: its own words may hold what is secret, its kind does not."""
    kind = f"{type(fault).__module__.partition('.')[0]}.{type(fault).__name__}"
    error = getattr(fault, "error", "")
    return f"{kind} {error}" if error in _STANDARD else kind


_MOMENT = re.compile(r"[0-9]{1,12}", re.ASCII)
_TRUE = (True, "true")
_STANDARD = frozenset(
    {
        *("invalid_request", "invalid_client", "invalid_grant", "invalid_scope", "unauthorized_client"),
        *("unsupported_grant_type", "access_denied", "server_error", "temporarily_unavailable"),
    }
)
"""Words of the standard for what went wrong."""
