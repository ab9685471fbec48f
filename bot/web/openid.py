"""Accounts of an organisation, which show whose an e-mail address is: OpenID Connect, at its own server.

Nothing is kept between leading somebody there and their coming back: what ties the two together is made from
the secret of their browser, so that any process can answer, and only for the browser that was led there.
"""

import hmac
import secrets
import ssl
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from bot.web.provider import Provider
from bot.web.visitors import Visitor
from flows.asking.mailbox import fits, mailbox_in

if TYPE_CHECKING:
    from authlib.integrations.starlette_client import StarletteOAuth2App

LASTS = timedelta(minutes=15)
"""How long somebody may be away before they come back with an answer."""

PATIENCE_SECONDS = 10.0
"""How long the organisation's server may take for one answer."""

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
    """Leads people to their organisation's server, and reads what they come back with."""

    def __init__(self, provider: Provider, origin: str) -> None:
        # only where it is set: it brings a library for keys and signatures along
        from authlib.integrations.starlette_client import OAuth  # noqa: PLC0415

        self._provider, self._back = provider, f"{origin}{BACK}"
        self._app: StarletteOAuth2App = OAuth().register(
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

    async def leads_to(self, visitor: Visitor, now: datetime) -> str:
        """The address at the organisation's server at which somebody shows who they are.

        Raises NotConfirmed if the server can't be asked.
        """
        state = _state(visitor, f"{secrets.token_hex(16)}-{int(now.timestamp())}")
        try:
            await self._known()
            made: Mapping[str, Any] = await self._app.create_authorization_url(
                self._back,
                state=state,
                nonce=visitor.sealed(f"nonce {state}"),
                code_verifier=visitor.sealed(f"verifier {state}"),
            )
        except Exception as fault:  # noqa: BLE001 – whatever it is, nobody is known by it
            raise _not_confirmed(fault) from None
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
        try:
            await self._known()
            token = await self._app.fetch_access_token(
                self._back, code=code, code_verifier=visitor.sealed(f"verifier {state}")
            )
            claims = await self._app.parse_id_token(token, visitor.sealed(f"nonce {state}"))
            if claims is not None and not claims.get("email"):
                claims = await self._told(token, str(claims["sub"]))
        except NotConfirmed:
            raise
        except Exception as fault:  # noqa: BLE001 – whatever it is, nobody is known by it
            raise _not_confirmed(fault) from None
        return self._own(claims or {})

    async def _known(self) -> None:
        """Have what the server says of itself, and believe of it only what is safe."""
        said = await self._app.load_server_metadata()
        if str(said.get("issuer", "")).rstrip("/") != self._provider.issuer:
            raise NotConfirmed("AUDIT_BOT_OPENID is not what the server calls itself")
        signed = [name for name in said.get("id_token_signing_alg_values_supported", ()) if name in SIGNED_BY]
        said["id_token_signing_alg_values_supported"] = signed or ["RS256"]

    async def _told(self, token: Mapping[str, Any], subject: str) -> Mapping[str, Any]:
        """What the server says when it is asked about an account, for one that says little by itself."""
        said: Mapping[str, Any] = await self._app.userinfo(token=token)
        if said.get("sub") != subject:
            raise NotConfirmed("the server spoke of somebody else")
        return said

    def _own(self, claims: Mapping[str, Any]) -> str:
        mailbox = mailbox_in(str(claims.get("email", "")))
        if not mailbox or claims.get("email_verified", True) not in (True, "true"):
            raise NotConfirmed("the account has no e-mail address that was confirmed")
        if not fits(mailbox, self._provider.domains):
            raise NotVouchedFor(mailbox)
        return mailbox


def _state(visitor: Visitor, begun: str) -> str:
    """What comes back unchanged: when it began, and that this browser began it."""
    return f"{begun}-{visitor.sealed(f'state {begun}')}"


def _is_own(visitor: Visitor, state: str, now: datetime) -> bool:
    begun, _, _ = state.rpartition("-")
    moment = begun.rpartition("-")[2]
    if not moment.isdecimal() or not hmac.compare_digest(state.encode(), _state(visitor, begun).encode()):
        return False
    return 0 <= int(now.timestamp()) - int(moment) <= LASTS.total_seconds()


def _not_confirmed(fault: Exception) -> NotConfirmed:
    """What to say of anything that went wrong; its own words may hold what is secret."""
    if isinstance(fault, NotConfirmed):
        return fault
    return NotConfirmed(f"{type(fault).__module__.partition('.')[0]}.{type(fault).__name__}")
