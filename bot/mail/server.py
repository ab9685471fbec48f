"""The mail server that the operator names."""

from dataclasses import dataclass, field
from email.utils import getaddresses
from urllib.parse import unquote, urlsplit

from flows.asking.mailbox import mailbox_in

PATIENCE_SECONDS = 20.0
"""How long one mail may take: servers greet late, and look for what is harmful before they answer."""

_PORTS = {"smtp": 587, "smtps": 465}


@dataclass(frozen=True, slots=True, kw_only=True)
class MailServer:
    """Where mails are handed over, and from whom they are.

    `at_once`: the connection is encrypted from its beginning, else as soon as the server offers it. One mail
    may take `patience` seconds, with all that is said before it goes.
    """

    host: str
    port: int
    at_once: bool
    user: str = ""
    password: str = field(default="", repr=False)
    sender: str = ""
    sender_name: str = ""
    patience: float = PATIENCE_SECONDS


def server_in(url: str, sender: str, problems: list[str]) -> MailServer | None:
    """The server that two settings name, None without one; what is wrong is added to the problems."""
    if not url:
        if sender:
            problems.append("AUDIT_BOT_MAIL_FROM is set and AUDIT_BOT_SMTP is not. Set both, or none.")
        return None
    (name, address), *others = getaddresses([sender]) or [("", "")]
    mailbox = mailbox_in(address)
    if not mailbox or others or not all(map(str.isprintable, name)):
        problems.append(
            "AUDIT_BOT_MAIL_FROM has to be the address that e-mails are from. Example: audit@example.gov.uk"
        )
    try:
        parts = urlsplit(url)
        port = parts.port or _PORTS.get(parts.scheme, 0)
        fits = parts.scheme in _PORTS and bool(parts.hostname) and parts.path in {"", "/"}
    except ValueError:
        fits, port = False, 0
    if not fits or parts.query or parts.fragment or bool(parts.username) != bool(parts.password):
        # the address may hold a password, and is not said
        problems.append(
            "AUDIT_BOT_SMTP has to be the address of a mail server: smtp:// or smtps://, name and password "
            "if it asks for them, host and port. Example: smtp://user:password@mail.northshire.gov.uk:587"
        )
        return None
    return MailServer(
        host=parts.hostname or "",
        port=port,
        at_once=parts.scheme == "smtps",
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        sender=mailbox,
        sender_name=name,
    )


def mail_line(server: MailServer | None, *, beside: bool = False) -> str:
    """Whether e-mail is sent, in a sentence for who runs this; `beside` knows its own settings only."""
    if server is None and beside:
        return "E-mail: AUDIT_BOT_SMTP is not set where this command runs"
    if server is None:
        return "E-mail is off: AUDIT_BOT_SMTP is not set"
    return f"E-mail goes out by {server.host} port {server.port}, from {server.sender}"
