"""One mail handed to the mail server, over a connection of its own."""

import ipaddress
import re
import smtplib
import ssl
import time
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Any

from bot.channel import Accepted, Outcome, Refused, Unknown
from bot.mail.server import MailServer

AGAIN_SECONDS = 60.0
"""When a server that can't be reached, or does not let us in, is tried again."""

LATER_SECONDS = 300.0
"""When a mail is tried again that the server does not take now."""

_ENHANCED = re.compile(rb"\b([245]\.\d{1,3}\.\d{1,3})\b")


class _NotSafe(Exception):  # noqa: N818 – reads as what happened
    """The server asks for a password over a connection that others can read."""


class _Client(smtplib.SMTP):
    """One whose server has so many seconds until it has to have begun its last answer."""

    def __init__(self, server: MailServer, **how: Any) -> None:
        self._until = time.monotonic() + server.patience
        super().__init__(server.host, server.port, timeout=server.patience, **how)

    def getreply(self) -> tuple[int, bytes]:
        """Wait for an answer as long as is left."""
        left = self._until - time.monotonic()
        if left <= 0 or self.sock is None:
            raise TimeoutError
        self.sock.settimeout(left)
        return super().getreply()


class _SafeClient(_Client, smtplib.SMTP_SSL):
    """The same over a connection that is encrypted from its beginning."""


def hand_over(server: MailServer, to: str, message: bytes) -> Outcome:
    """Hand one mail over, and say what became of it. No answer of the server is quoted: it may name people.

    What fails before the mail itself is on its way has certainly not been sent; afterwards nobody knows,
    until the server says.
    """
    try:
        client = _connected(server)
    except (OSError, smtplib.SMTPException, _NotSafe) as error:
        return Refused(why=_why(error), retry_after=AGAIN_SECONDS, everybody=True)
    try:
        if refused := _refused_before(client, server.sender, to):
            return refused
        return _sent(client, message)
    finally:
        with suppress(OSError, smtplib.SMTPException):
            client.close()


def turned_away(server: MailServer) -> str:
    """Why the server does not let us in or takes nothing from us, "" where it does; nothing is sent."""
    try:
        client = _connected(server)
    except (OSError, smtplib.SMTPException, _NotSafe) as error:
        return _why(error)
    try:
        code, said = client.mail(server.sender)
        return "" if _takes(code) else f"the sender: {_code(code, said)}"
    except (OSError, smtplib.SMTPException) as error:
        return _why(error)
    finally:
        with suppress(OSError, smtplib.SMTPException):
            client.close()


def _connected(server: MailServer) -> smtplib.SMTP:
    """A client that the server knows; raises OSError, SMTPException and _NotSafe."""
    safe = _safe()
    if server.at_once:
        client: _Client = _SafeClient(server, context=safe)
    else:
        client = _Client(server)
    try:
        client.ehlo_or_helo_if_needed()
        is_safe = server.at_once
        if not is_safe and client.has_extn("starttls"):
            client.starttls(context=safe)
            client.ehlo()
            is_safe = True
        if server.user:
            _must_be(safe=is_safe or _is_here(server.host))
            client.login(server.user, server.password)
    except BaseException:
        client.close()
        raise
    return client


def _safe() -> ssl.SSLContext:
    """What the mail server's certificate is held against: what this machine trusts now."""
    paths = ssl.get_default_verify_paths()
    return _trusting(
        *((path, Path(path).stat().st_mtime_ns) for path in (paths.cafile, paths.capath) if path)
    )


@lru_cache(maxsize=1)
def _trusting(*_: tuple[Path, int]) -> ssl.SSLContext:
    """The same while these files are as they were: to read them takes longer than to hand a mail over."""
    return ssl.create_default_context()


def _must_be(*, safe: bool) -> None:
    if not safe:
        raise _NotSafe


def _is_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _refused_before(client: smtplib.SMTP, sender: str, to: str) -> Refused | None:
    """Why the server does not want the mail, None if it waits for it."""
    try:
        code, said = client.mail(sender)
        if not _takes(code):
            return Refused(why=f"the sender: {_code(code, said)}", retry_after=LATER_SECONDS, everybody=True)
        code, said = client.rcpt(to)
        if not _takes(code):
            return _not_reached(code, said)
        code, said = client.docmd("data")
    except (OSError, smtplib.SMTPException) as error:
        return Refused(why=_why(error), retry_after=AGAIN_SECONDS)
    return None if code == GO_ON else _not_taken(code, said)


GO_ON = 354
"""The server waits for the mail itself."""


def _sent(client: smtplib.SMTP, message: bytes) -> Outcome:
    text = message.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    # a line that is one dot would be its end
    text = b"\r\n".join(b"." + line if line.startswith(b".") else line for line in text.split(b"\r\n"))
    end = b".\r\n" if text.endswith(b"\r\n") else b"\r\n.\r\n"
    try:
        client.send(text + end)
        code, said = client.getreply()
    except (OSError, smtplib.SMTPException) as error:
        return Unknown(why=_why(error))
    return Accepted() if _takes(code) else _not_taken(code, said)


def _takes(code: int) -> bool:
    return 200 <= code < 300  # noqa: PLR2004 – what the protocol calls a success


def _is_for_now(code: int) -> bool:
    return 400 <= code < 500  # noqa: PLR2004 – what the protocol calls a failure for now


def _not_reached(code: int, said: bytes) -> Refused:
    """The server does not take mails to this address: now, for a reason of its own, or for good."""
    if _is_for_now(code):
        return Refused(why=_code(code, said), retry_after=LATER_SECONDS)
    found = _ENHANCED.search(said)
    is_nobody = found[1].startswith(b"5.1.") or found[1] == b"5.2.1" if found else code in _NOBODY
    return Refused(why=_code(code, said), gone=is_nobody)


_NOBODY = {550, 551, 553}
"""What says by itself that there is no such mailbox; a full one is there."""


def _not_taken(code: int, said: bytes) -> Refused:
    return Refused(why=_code(code, said), retry_after=LATER_SECONDS if _is_for_now(code) else None)


def _code(code: int, said: bytes) -> str:
    """The numbers of an answer, and none of its words."""
    found = _ENHANCED.search(said)
    return f"{code} {found[1].decode()}" if found else str(code)


def _why(error: Exception) -> str:
    if isinstance(error, _NotSafe):
        return "it offers no encryption, without which no password is sent"
    code = getattr(error, "smtp_code", None)
    return f"{type(error).__name__} {code}" if code else type(error).__name__
