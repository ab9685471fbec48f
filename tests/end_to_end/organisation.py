"""The server of an organisation that knows its accounts, on this machine; it can lie in many ways."""

import base64
import hashlib
import json
import secrets
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import escape
from typing import Any
from urllib.parse import parse_qs, urlencode

import uvicorn
from joserfc import jwt
from joserfc.jwk import RSAKey
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from tests.end_to_end.web_page import free_port
from tests.patience import eventually

CLIENT, SECRET = "audit", "secret-of-the-client"
DOMAINS = "northshire.example, nhs.example"


@dataclass
class Organisation:
    """`account` is who is signed in there, by their address, "" for somebody who says no.

    `lie` names what is wrong with what is told of them, "" for nothing; `asked` are the addresses at which
    people were asked who they are, `told` what went out of the door. `asks_first`: they have to tap there.
    """

    url: str
    account: str = ""
    lie: str = ""
    asks_first: bool = False
    asked: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    codes: dict[str, dict[str, Any]] = field(default_factory=dict)
    key: RSAKey = field(default_factory=lambda: RSAKey.generate_key(2048, parameters={"kid": "one"}))
    other: RSAKey = field(default_factory=lambda: RSAKey.generate_key(2048, parameters={"kid": "one"}))

    @property
    def settings(self) -> dict[str, str]:
        """What the assistant is told of it."""
        return {
            "AUDIT_BOT_OPENID": self.url,
            "AUDIT_BOT_OPENID_CLIENT": CLIENT,
            "AUDIT_BOT_OPENID_SECRET": SECRET,
            "AUDIT_BOT_OPENID_DOMAINS": DOMAINS,
        }

    def rotates(self) -> None:
        """Sign with another key from now on, under the name of the one before."""
        self.key = RSAKey.generate_key(2048, parameters={"kid": "one"})

    async def describes(self, _: Request) -> Response:
        """What it says of itself."""
        if self.lie == "maintenance":
            return JSONResponse({"error": "maintenance"})
        algorithms = ["none", "HS256", "RS256"]
        more = {} if self.lie == "nobody asks" else {"userinfo_endpoint": f"{self.url}/userinfo"}
        return JSONResponse(
            {
                **more,
                "issuer": self.url,
                "authorization_endpoint": f"{self.url}/authorize",
                "token_endpoint": f"{self.url}/token",
                "jwks_uri": f"{self.url}/keys",
                "id_token_signing_alg_values_supported": algorithms,
            }
        )

    async def keys(self, _: Request) -> Response:
        """What it signs with, as far as that is public."""
        return JSONResponse({"keys": [self.key.as_dict(private=False)]})

    async def asks(self, request: Request) -> Response:
        """Ask somebody who they are, and lead them back."""
        given = dict(request.query_params)
        self.asked.append(str(request.url))
        assert given["client_id"] == CLIENT
        assert given["response_type"] == "code"
        if not self.account:
            return self._back(given, error="access_denied")
        code = secrets.token_urlsafe(24)
        self.codes[code] = given
        self.told.append(code)
        return self._back(given, code=code)

    def _back(self, given: dict[str, str], **said: str) -> Response:
        query = urlencode({**said, "state": given["state"]})
        back = f"{given['redirect_uri']}?{query}"
        if self.asks_first:
            return HTMLResponse(f'<!doctype html><a href="{escape(back)}">Yes, it is me</a>')
        return RedirectResponse(back, 302)

    async def tells(self, request: Request) -> Response:
        """Say who it was, to whoever has the code, the client's secret and the browser's own."""
        fields = {name: values[0] for name, values in parse_qs((await request.body()).decode()).items()}
        given = self.codes.pop(fields.get("code", ""), None)
        named = base64.b64decode(request.headers.get("authorization", "").partition(" ")[2]).decode()
        digest = hashlib.sha256(fields.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).decode().rstrip("=")
        if given is None or named != f"{CLIENT}:{SECRET}" or given["code_challenge"] != challenge:
            return JSONResponse({"error": "invalid_grant"}, 400)
        token = self._token(given["nonce"])
        self.told.append(token)
        return JSONResponse({"access_token": "let-me-ask", "token_type": "Bearer", "id_token": token})

    def _token(self, nonce: str) -> str:
        now = int(time.time())
        claims: dict[str, Any] = {"iss": self.url, "aud": CLIENT, "sub": "7", "iat": now, "exp": now + 300}
        claims |= {"nonce": nonce, "email": self.account, "email_verified": True}
        lies: dict[str, dict[str, Any]] = {
            "issuer": {"iss": "https://evil.example"},
            "audience": {"aud": "another"},
            "audience of a partner": {"aud": ["another", "third"], "azp": CLIENT},
            "elsewhere": {"xms_edov": False},
            "another organisation": {"hd": "elsewhere.example"},
            "another sign": {"email": self.account.replace("k", "\N{KELVIN SIGN}")},
            "nonce": {"nonce": "another"},
            "time": {"iat": now - 9000, "exp": now - 7200},
            "unverified": {"email_verified": False},
            "unsaid": {"email_verified": None},
            "no address": {"email": "Ann"},
        }
        claims |= lies.get(self.lie, {})
        if self.lie == "asked and unsure":
            claims["email_verified"] = False
        if self.lie in {"asked", "asked and unsure", "somebody else", "nobody asks"}:
            del claims["email"]
        claims = {name: value for name, value in claims.items() if value is not None}
        header = {"alg": "RS256", "kid": "one"}
        if self.lie == "unsigned":
            parts = ({"alg": "none"}, claims)
            return (
                ".".join(
                    base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts
                )
                + "."
            )
        return jwt.encode(header, claims, self.other if self.lie == "key" else self.key)

    async def answers(self, _: Request) -> Response:
        """Say more of an account that it was asked about."""
        who = "8" if self.lie == "somebody else" else "7"
        return JSONResponse({"sub": who, "email": self.account})


LIES = (
    *("issuer", "audience", "audience of a partner", "nonce", "time", "unsigned", "key", "somebody else"),
    *("unverified", "elsewhere", "asked and unsure", "another organisation", "another sign", "no address"),
)
"""What must never be believed."""


@contextmanager
def organisation() -> Iterator[Organisation]:
    """Run one for as long as it is needed."""
    port = free_port()
    made = Organisation(f"http://127.0.0.1:{port}")
    routes = [
        Route("/.well-known/openid-configuration", made.describes),
        Route("/keys", made.keys),
        Route("/authorize", made.asks),
        Route("/token", made.tells, methods=["POST"]),
        Route("/userinfo", made.answers),
    ]
    config = uvicorn.Config(Starlette(routes=routes), port=port, log_config=None, lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        eventually(lambda: server.started)
        yield made
    finally:
        server.should_exit = True
        thread.join()
