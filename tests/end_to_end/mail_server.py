"""A mail server on this machine that takes mails as one does, refuses, or falls silent."""

import re
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from errno import EADDRINUSE
from threading import Event, Lock
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope

from tests.patience import PATIENCE, eventually

SENDER = "audit@northshire.example"


@dataclass
class Postman:
    """What was taken, by whom it was to; and how each address, or all, are answered."""

    refused: dict[str, str] = field(default_factory=dict)
    after: str = ""
    silent: Event = field(default_factory=Event)
    asked: list[str] = field(default_factory=list)
    tried: list[str] = field(default_factory=list)
    taken: list[tuple[str, bytes]] = field(default_factory=list)
    lock: Lock = field(default_factory=Lock)

    async def handle_RCPT(  # noqa: N802 – the library's name
        self, _server: Any, _session: Any, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """Say whether a mail to this address is wanted."""
        with self.lock:
            self.asked.append(address)
        if answer := self.refused.get(address):
            return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(  # noqa: N802 – the library's name
        self, server: Any, _session: Any, envelope: Envelope
    ) -> str:
        """Take a mail; with `silent` the line is cut before an answer."""
        with self.lock:
            self.tried += envelope.rcpt_tos
        if self.silent.is_set():
            server.transport.abort()
            return "250 never heard"
        if self.after:
            return self.after
        with self.lock:
            self.taken += [(to, bytes(envelope.original_content or b"")) for to in envelope.rcpt_tos]
        return "250 OK"

    def mails(self, to: str) -> list[EmailMessage]:
        """What came for an address."""
        with self.lock:
            found = [content for address, content in self.taken if address == to]
        return [message_from_bytes(one, policy=policy.default) for one in found]

    def newest(self, to: str, many: int = 1) -> EmailMessage:
        """The last mail to an address, once so many have come."""
        return eventually(lambda: len(self.mails(to)) >= many and self.mails(to))[-1]  # type: ignore[no-any-return]  # as above


def text_of(mail: EmailMessage) -> str:
    """What somebody reads who sees plain text."""
    part = mail.get_body(("plain",))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


def link_in(mail: EmailMessage) -> str:
    """The path of the link with a code in a mail."""
    (path,) = set(re.findall(r"https://[^/\s]+(/join/\w+)", text_of(mail)))
    return str(path)


def login(user: str, password: str) -> Callable[..., AuthResult]:
    """Let in who says these."""

    def check(_server: Any, _session: Any, _envelope: Any, _how: str, said: Any) -> AuthResult:
        return AuthResult(success=(said.login, said.password) == (user.encode(), password.encode()))

    return check


@contextmanager
def post_office(postman: Postman | None = None, **how: Any) -> Iterator[tuple[Postman, dict[str, str]]]:
    """Serve on a free port; gives who takes the mails, and the settings that lead there."""
    postman = postman or Postman()
    controller = eventually(lambda: _started(postman, how))
    here = f"smtp://127.0.0.1:{controller.port}"
    try:
        yield postman, {"AUDIT_BOT_SMTP": here, "AUDIT_BOT_MAIL_FROM": SENDER}
    finally:
        controller.stop()


def _started(postman: Postman, how: dict[str, Any]) -> Controller | None:
    """A server that listens; none where somebody else was quicker to take the port."""
    made = Controller(postman, hostname="127.0.0.1", port=free_port(), ready_timeout=PATIENCE, **how)
    try:
        made.start()
    except OSError as error:
        if error.errno == EADDRINUSE:
            return None
        raise
    return made


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as made:
        made.bind(("127.0.0.1", 0))
        return int(made.getsockname()[1])
