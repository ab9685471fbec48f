"""Handing mails to a real mail server: what was sent, what certainly was not, and what nobody knows."""

import asyncio
import random
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from ssl import PROTOCOL_TLS_SERVER, SSLContext
from typing import Any

import pytest

from bot.channel import Accepted, Outcome, Parcel, Refused, Unknown
from bot.mail.channel import CODES, MailChannel
from bot.mail.handing import hand_over
from bot.mail.message import message_of
from bot.mail.server import MailServer, server_in
from flows.asking import diary
from flows.asking.mailbox import domains_in, fits, mailbox_in
from flows.replies import Mail, Matter
from tests.counts import examples
from tests.end_to_end.mail_server import SENDER, Postman, free_port, login, post_office, text_of
from tests.patience import PATIENCE

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
TO = "ann@northshire.example"
PAGE = "https://audit.northshire.example"


def a_mail(**other: object) -> Mail:
    """News, or as the test has it."""
    fields: dict[str, object] = {
        "matter": Matter.CLOSED,
        "subject": "Northshire: answers are closed",
        "lines": ("Answers are closed – all of them.", ".", ".. two dots"),
        "go": "Open the audit",
        "page": PAGE,
        "foot": "Nobody reads replies.",
        "until": NOW + timedelta(days=1),
        "language": "en",
    }
    return Mail(**{**fields, **other})  # type: ignore[arg-type]  # as its fields are


def at(settings: dict[str, str], patience: float = PATIENCE) -> MailServer:
    """The server that the settings lead to."""
    problems: list[str] = []
    found = server_in(settings["AUDIT_BOT_SMTP"], settings["AUDIT_BOT_MAIL_FROM"], problems)
    assert found, problems
    return MailServer(
        host=found.host,
        port=found.port,
        at_once=found.at_once,
        user=found.user,
        password=found.password,
        sender=found.sender,
        patience=patience,
    )


def handed(settings: dict[str, str], to: str = TO, patience: float = PATIENCE) -> Outcome:
    """What becomes of a mail."""
    server = at(settings, patience)
    return hand_over(server, to, message_of(a_mail(), to, server, NOW))


class SlowPostman(Postman):
    """One who takes so many `seconds` to say who he is, and to answer one more command."""

    def __init__(self, slow: str) -> None:
        super().__init__()
        self.slow, self.seconds = slow, 0.0

    async def handle_EHLO(  # noqa: N802 – the library's name
        self, _server: Any, session: Any, _envelope: Any, name: str, responses: list[str]
    ) -> list[str]:
        """Say who it is."""
        await asyncio.sleep(self.seconds)
        session.host_name = name
        return responses

    async def handle_RCPT(self, *words: Any) -> str:  # noqa: N802 – the library's name
        """Say whether a mail to this address is wanted."""
        await asyncio.sleep(self.seconds * (self.slow == "RCPT"))
        return await super().handle_RCPT(*words)

    async def handle_DATA(self, *words: Any) -> str:  # noqa: N802 – the library's name
        """Take a mail."""
        await asyncio.sleep(self.seconds * (self.slow == "DATA"))
        return await super().handle_DATA(*words)


@pytest.fixture
def post() -> Iterator[tuple[Postman, dict[str, str]]]:
    """A mail server."""
    with post_office() as made:
        yield made


def test_it_arrives_as_it_was_written(post: tuple[Postman, dict[str, str]]) -> None:
    """Text and HTML say the same, lines of dots stay, and machines see that one wrote it."""
    assert handed(post[1]) == Accepted()
    (mail,) = post[0].mails(TO)
    assert text_of(mail).split("\n\n")[:3] == ["Answers are closed – all of them.", ".", ".. two dots"]
    html = mail.get_body(("html",))
    assert html is not None
    assert "<p>Answers are closed – all of them.</p>" in html.get_content()
    assert f'href="{PAGE}/"' in html.get_content()
    said = {name: str(mail[name]) for name in ("From", "To", "Auto-Submitted", "Subject")}
    assert said == {
        "From": SENDER,
        "To": TO,
        "Auto-Submitted": "auto-generated",
        "Subject": "Northshire: answers are closed",
    }
    assert str(mail["Message-ID"]).endswith("@northshire.example>")
    assert str(mail["Date"]).startswith("Fri, 27 Nov 2026 12:00:00")


@pytest.mark.parametrize(
    ("answer", "becomes"),
    [
        ("550 5.1.1 ann@northshire.example is nobody", Refused(why="550 5.1.1", gone=True)),
        ("550 no such user", Refused(why="550", gone=True)),
        ("550 5.7.1 ann@northshire.example: not from you", Refused(why="550 5.7.1")),
        ("550 5.2.1 disabled", Refused(why="550 5.2.1", gone=True)),
        ("552 5.2.2 mailbox full", Refused(why="552 5.2.2")),
        ("552 full", Refused(why="552")),
        ("550 5.4.1 no access", Refused(why="550 5.4.1")),
        ("451 4.7.1 later, ann@northshire.example", Refused(why="451 4.7.1", retry_after=300.0)),
    ],
)
def test_what_it_refuses_was_not_sent(
    post: tuple[Postman, dict[str, str]], answer: str, becomes: Outcome
) -> None:
    """For good or for now, for the address or by a rule; nothing of what the server says is quoted."""
    post[0].refused[TO] = answer
    assert handed(post[1]) == becomes
    assert not post[0].taken


def test_what_is_refused_at_the_end(post: tuple[Postman, dict[str, str]]) -> None:
    """The server has read the mail and does not want it: not sent, and the address is not to blame."""
    for answer, becomes in (
        ("554 5.7.1 spam", Refused(why="554 5.7.1")),
        ("452 4.3.1 full", Refused(why="452 4.3.1", retry_after=300.0)),
    ):
        post[0].after = answer
        assert handed(post[1]) == becomes


def test_a_line_that_is_cut_behind_the_mail_leaves_it_unknown(post: tuple[Postman, dict[str, str]]) -> None:
    """The server may have taken it before it fell silent."""
    post[0].silent.set()
    outcome = handed(post[1])
    assert isinstance(outcome, Unknown)
    assert post[0].tried == [TO]


@pytest.mark.wide
@pytest.mark.wide
@pytest.mark.parametrize(("slow", "becomes"), [("RCPT", Refused), ("DATA", Unknown)])
def test_a_server_that_is_slow_at_each_step_has_one_time_for_all(slow: str, becomes: type[Outcome]) -> None:
    """No answer takes too long, all of them together do: not sent, or once the mail has gone nobody knows."""
    postman = SlowPostman(slow)
    with post_office(postman) as (_, settings):
        assert isinstance(handed(settings, patience=PATIENCE), Accepted)
        postman.seconds = 3.0
        outcome = handed(settings, patience=5.0)
    assert isinstance(outcome, becomes), outcome


def test_a_server_that_is_not_there() -> None:
    """Certainly not sent, to nobody, and worth another try."""
    settings = {"AUDIT_BOT_SMTP": f"smtp://127.0.0.1:{free_port()}", "AUDIT_BOT_MAIL_FROM": SENDER}
    outcome = handed(settings)
    assert outcome == Refused(why="ConnectionRefusedError", retry_after=60.0, everybody=True)


def test_it_says_who_it_is_where_it_has_to() -> None:
    """With its password it is let in, with another it is not, and the password is nowhere to be read."""
    postman = Postman()
    how = {"authenticator": login("audit", "pass word/@"), "auth_require_tls": False}
    with post_office(postman, **how) as (_, settings):
        host = settings["AUDIT_BOT_SMTP"].removeprefix("smtp://")
        right = {**settings, "AUDIT_BOT_SMTP": f"smtp://audit:pass%20word%2F%40@{host}"}
        assert handed(right) == Accepted()
        wrong = handed({**settings, "AUDIT_BOT_SMTP": f"smtp://audit:canary@{host}"}, patience=0.5)
        assert isinstance(wrong, Refused)
        assert (wrong.everybody, wrong.gone) == (True, False)
        assert "canary" not in repr(wrong)
        assert "canary" not in repr(at({**settings, "AUDIT_BOT_SMTP": f"smtp://audit:canary@{host}"}))


def test_no_password_goes_where_others_can_read_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server elsewhere that offers no encryption is told no password."""
    postman = Postman()
    how = {"authenticator": login("audit", "secret"), "auth_require_tls": False}
    with post_office(postman, **how) as (_, settings):
        host = settings["AUDIT_BOT_SMTP"].removeprefix("smtp://")
        monkeypatch.setattr("bot.mail.handing._is_here", lambda _: False)
        outcome = handed({**settings, "AUDIT_BOT_SMTP": f"smtp://audit:secret@{host}"})
    assert isinstance(outcome, Refused)
    assert "no encryption" in outcome.why
    assert not postman.asked


def test_encryption_that_is_offered_is_used_and_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a certificate that is known it goes, with another it does not, encrypted or not."""
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    made = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", "/CN=localhost"]
    files = ["-keyout", str(key), "-out", str(certificate), "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run(["openssl", "req", "-x509", *made, *files], check=True, capture_output=True)  # noqa: S603, S607 – our own
    context = SSLContext(PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    postman = Postman()
    with post_office(postman, tls_context=context, require_starttls=True) as (_, settings):
        outcome = handed(settings)
        assert isinstance(outcome, Refused)
        assert outcome.why.startswith("SSLCertVerificationError")
        assert not postman.asked
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        assert handed(settings) == Accepted()


def test_no_name_makes_a_header_or_another_address() -> None:
    """Whatever a partnership is called, the mail has its own headers and goes where it goes."""
    server = MailServer(host="localhost", port=25, at_once=False, sender=SENDER, sender_name="Audit, Team")
    expected = set(message_from_bytes(message_of(a_mail(), TO, server, NOW), policy=policy.default).keys())
    dice = random.Random(18)  # noqa: S311 – a test's
    pieces = [
        "\r\n",
        "\n",
        "\r",
        "\x0b",
        "\u2028",
        "\0",
        "Bcc: eve@evil.example",
        "a",
        "é",
        "😀",
        ",",
        "<",
        ">",
        '"',
    ]
    pieces += ["\r\n\r\n", "=?utf-8?q?Bcc?=", "\udc80", "\u202e", "x" * 300]
    for _ in range(examples(150)):
        name = "".join(dice.choices(pieces, k=dice.randint(1, 12)))
        name = name.encode("utf-8", "replace").decode()
        raw = message_of(a_mail(subject=f"{name}: closed", lines=(name,), language=name), TO, server, NOW)
        mail = message_from_bytes(raw, policy=policy.default)
        assert isinstance(mail, EmailMessage)
        assert set(mail.keys()) == expected
        assert (str(mail["To"]), str(mail["From"])) == (TO, f'"Audit, Team" <{SENDER}>')
        assert all(len(line) <= 998 for line in raw.split(b"\r\n"))
        html = mail.get_body(("html",))
        assert html is not None
        assert "<script" not in html.get_content()


def test_no_name_is_an_encoded_word() -> None:
    """What is written like one is read as it was written, not as what it would stand for."""
    server = MailServer(host="localhost", port=25, at_once=False, sender=SENDER)
    raw = message_of(a_mail(subject="North =?utf-8?q?Bcc?= shire"), TO, server, NOW)
    mail = message_from_bytes(raw, policy=policy.default)
    assert str(mail["Subject"]) == "North = ?utf-8?q?Bcc?= shire"


async def test_the_channel_keeps_what_is_too_old_and_too_much(post: tuple[Postman, dict[str, str]]) -> None:
    """News of long ago goes nowhere, and one mailbox gets so many codes and no more."""
    moment = [0.0]
    channel = MailChannel(at(post[1]), clock=lambda: NOW, seconds=lambda: moment[0])
    old = Parcel(address=TO, reply=a_mail(until=NOW))
    assert await channel.send(old) == Refused(why="too old")
    code = Parcel(address=TO, reply=a_mail(matter=Matter.SIGN_IN, code="a2" * 13, or_code="Or:"))
    outcomes = [await channel.send(code) for _ in range(CODES + 1)]
    assert outcomes == [*[Accepted()] * CODES, Refused(why="too many codes")]
    # codes of another kind, and invitations, are counted apart or not at all
    other = Parcel(address=TO, reply=a_mail(matter=Matter.ADDRESS, code="a2" * 13, or_code="Or:"))
    assert await channel.send(other) == Accepted()
    invited = Parcel(address=TO, reply=a_mail(matter=Matter.INVITED, code="a2" * 13, or_code="Or:"))
    assert [await channel.send(invited) for _ in range(CODES + 1)] == [Accepted()] * (CODES + 1)
    moment[0] += 1000
    assert await channel.send(code) == Accepted()


async def test_a_code_that_was_not_sent_is_not_counted(post: tuple[Postman, dict[str, str]]) -> None:
    """A server that refuses for a while takes no tries away from who waits for a code."""
    channel = MailChannel(at(post[1]), clock=lambda: NOW, seconds=lambda: 0.0)
    code = Parcel(address=TO, reply=a_mail(matter=Matter.SIGN_IN, code="a2" * 13, or_code="Or:"))
    post[0].refused[TO] = "451 4.7.1 later"
    assert {type(await channel.send(code)) for _ in range(CODES + 1)} == {Refused}
    post[0].refused.clear()
    assert await channel.send(code) == Accepted()


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        (" Ann.Lee@Northshire.GOV.uk ", "ann.lee@northshire.gov.uk"),
        ("<o'neil+audit@nhs.net>", "o'neil+audit@nhs.net"),
        ("mailto:a@b.example", "a@b.example"),
        ("a@b.example, c@d.example", ""),
        ("a@b.example\nBcc: c@d.example", ""),
        ("a@b", ""),
        ("a..b@c.example", ""),
        ("a b@c.example", ""),
        ('"a b"@c.example', ""),
        ("ann@nоrthshire.example", ""),
        ("a@-b.example", ""),
        ("a" * 65 + "@b.example", ""),
        ("a@" + "b" * 63 + ("." + "c" * 63) * 3 + ".example", ""),
        ("=?utf-8?q?a?=@b.example", ""),
        ("", ""),
    ],
)
def test_what_is_one_address(given: str, meant: str) -> None:
    """One, written as people write it; nothing that could be two, or a header."""
    assert mailbox_in(given) == meant


def test_what_is_a_list_of_domains() -> None:
    """All of it has to be domains, and an address is at one of them only if it ends there exactly."""
    assert domains_in("@NHS.net; northshire.gov.uk") == ("nhs.net", "northshire.gov.uk")
    assert domains_in("nhs.net and others") == ()
    assert domains_in("") == ()
    assert fits("a@nhs.net", ("nhs.net",))
    assert not fits("a@evilnhs.net", ("nhs.net",))
    assert not fits("a@mail.nhs.net", ("nhs.net",))
    assert not fits("nhs.net@evil.example", ("nhs.net",))


def read_calendar(text: str) -> dict[str, str]:
    """An iCalendar file of one event, read as strictly as RFC 5545 has it; what it says, by name."""
    assert text.endswith("\r\n")
    raw = text.encode().split(b"\r\n")[:-1]
    assert all(line and len(line) <= 75 and b"\r" not in line and b"\n" not in line for line in raw)
    lines: list[str] = []
    for line in (one.decode() for one in raw):
        if line.startswith(" "):
            lines[-1] += line[1:]
        else:
            lines.append(line)
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VEVENT", "END:VCALENDAR"]
    assert lines.count("BEGIN:VEVENT") == 1
    found: dict[str, str] = {}
    for line in lines:
        name, _, value = line.partition(":")
        assert name.partition(";")[0].replace("-", "").isalnum()
        assert name in {"BEGIN", "END"} or name not in found
        found[name] = value
    assert {"VERSION", "PRODID", "UID", "DTSTAMP", "DTSTART;VALUE=DATE", "SUMMARY"} <= found.keys()
    return found


def test_a_day_for_a_calendar() -> None:
    """It has its day, whole lines, and no name in it begins a line of its own."""
    dice = random.Random(7)  # noqa: S311 – a test's
    pieces = ["\n", "\r\n", ";", ",", "\\", ":", "é", "😀", "END:VEVENT", "a" * 30, " "]
    for _ in range(examples(100)):
        title = "".join(dice.choices(pieces, k=dice.randint(1, 15)))
        made = diary.entry(
            diary.Day(key="abc-closes", day=NOW.date(), title=title, page=PAGE, made=NOW, version=3)
        )
        found = read_calendar(made)
        assert found["UID"] == "abc-closes@audit.northshire.example"
        assert (found["DTSTART;VALUE=DATE"], found["DTEND;VALUE=DATE"]) == ("20261127", "20261128")
        assert (found["DTSTAMP"], found["SEQUENCE"]) == ("20261127T120000Z", "3")
        said = (
            found["SUMMARY"]
            .replace("\\\\", "\0")
            .replace("\\n", "\n")
            .replace("\\;", ";")
            .replace("\\,", ",")
        )
        assert said.replace("\0", "\\") == "\n".join(title.splitlines())
