"""A mail as it is sent: plain text, the same as simple HTML, and perhaps a day for a calendar."""

from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid
from html import escape

from bot.mail.server import MailServer
from flows.replies import Mail

LONGEST_SUBJECT = 150
"""Characters; a partnership's name may be long."""

_POLICY = SMTP.clone(cte_type="7bit")


def message_of(mail: Mail, to: str, server: MailServer, now: datetime) -> bytes:
    """The mail to one address, as bytes of ASCII."""
    message = EmailMessage(policy=_POLICY)
    user, _, domain = server.sender.rpartition("@")
    message["From"] = Address(_line(server.sender_name), user, domain)
    message["To"] = Address("", *_parts(to))
    message["Subject"] = _line(mail.subject)[:LONGEST_SUBJECT]
    message["Date"] = format_datetime(now)
    message["Message-ID"] = make_msgid(domain=domain)
    message["Auto-Submitted"] = "auto-generated"
    message["X-Auto-Response-Suppress"] = "All"
    message.set_content(_plain(mail), charset="utf-8")
    message.add_alternative(_html(mail), subtype="html", charset="utf-8")
    if mail.calendar:
        message.add_attachment(
            mail.calendar.encode(),
            maintype="text",
            subtype="calendar",
            filename="day.ics",
            params={"method": "PUBLISH", "charset": "utf-8"},
        )
    # what is set as its content takes such headers away
    message["Content-Language"] = _line(mail.language) or "en"
    return message.as_bytes()


def _parts(mailbox: str) -> tuple[str, str]:
    user, _, domain = mailbox.rpartition("@")
    return user, domain


def _line(text: str) -> str:
    """A text as part of one header: whatever would end that ends nothing."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).replace("=?", "= ?").split())


def _plain(mail: Mail) -> str:
    parts = [*map(_line, mail.lines), f"{mail.go}:\n{mail.link}"]
    if mail.code:
        parts.append(f"{mail.or_code}\n{mail.code}")
    return "\n\n".join((*parts, mail.foot)) + "\n"


def _html(mail: Mail) -> str:
    said = [f"<p>{escape(_line(line))}</p>" for line in mail.lines]
    said.append(f'<p><a href="{escape(mail.link)}">{escape(mail.go)}</a></p>')
    if mail.code:
        said.append(f"<p>{escape(mail.or_code)}<br><code>{escape(mail.code)}</code></p>")
    said.append(f"<p><small>{escape(mail.foot)}</small></p>")
    language, title = escape(_line(mail.language) or "en"), escape(_line(mail.subject))
    return (
        f'<!doctype html>\n<html lang="{language}">'
        f'<head><meta charset="utf-8"><title>{title}</title></head>\n'
        f"<body>\n{chr(10).join(said)}\n</body></html>\n"
    )
