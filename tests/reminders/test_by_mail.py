"""A whole audit of which people hear by e-mail, over a real mail server: who is told what, and how often."""

import re
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path

import pytest

from bot.assistant import Assistant
from bot.channel import Arrival
from bot.doctor import examine
from bot.mail.channel import MailChannel
from bot.mail.server import server_in
from bot.report.painter import Painter
from flows.events import CodeAsked, Commanded, Left, Tapped
from flows.people import Address
from flows.replies import Document, Reply
from storage.writing.journal import verify
from tests.bot.test_mail_handed_over import read_calendar
from tests.company import Company
from tests.corrections import begun, let_in, put_right
from tests.end_to_end.mail_server import Postman, link_in, post_office, text_of
from tests.flows.play import buttons_of
from tests.kept import passes
from tests.steps import answered, found, goes, joined, opened, released, with_readers

PAGE = "https://audit.northshire.example"
NAMES = {"test": "channel.telegram", "mail": "channel.mail"}


class Posting(Company):
    """People who may have an e-mail address. What goes there is handed to a mail server."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._end = ExitStack()
        self.postman, self.settings = self._end.enter_context(post_office(Postman()))
        self.trusting = replace(self.trusting, channels=NAMES, mails=True, page=PAGE)
        self._assistant: Assistant | None = None

    def restart(self, file: bytes) -> None:
        """End the process and begin again."""
        self._assistant = None
        super().restart(file)

    @property
    def assistant(self) -> Assistant:
        """What sends e-mails in this process."""
        if self._assistant is None:
            problems: list[str] = []
            server = server_in(
                self.settings["AUDIT_BOT_SMTP"], self.settings["AUDIT_BOT_MAIL_FROM"], problems
            )
            assert server
            channel = MailChannel(replace(server, patience=5.0), clock=lambda: self.now)
            channel.pace = None
            self._assistant = Assistant(self.store, [channel], Painter(), clock=lambda: self.now)
        return self._assistant

    def settle(self) -> dict[str, list[Reply]]:
        """Deliver in chats, and hand over what goes by e-mail."""
        said = super().settle()
        self.run(self.assistant.settle())
        return said

    def ticks(self) -> dict[str, list[Reply]]:
        """Let the clock look for reminders that are due."""
        said: dict[str, list[Reply]] = {}
        while self.run(self.store.tick(["test", "mail"])):
            for who, replies in self.settle().items():
                said.setdefault(who, []).extend(replies)
        return said

    def close(self) -> None:
        """End for good."""
        super().close()
        self._end.close()

    def gives(self, who: str, mailbox: str) -> None:
        """Somebody gives an address, and the code that comes."""
        before = len(self.postman.mails(mailbox))
        self.presses(who, "mymail")
        if self.presses_on(self.card(who), "mailended"):
            self.taps(who, "2")
        self.types(who, mailbox)
        code = link_in(self.postman.newest(mailbox, before + 1)).removeprefix("/join/")
        self.types(who, code)
        self.taps(who, "1")
        assert "Your address is confirmed" in self.text(who)

    def presses_sends(self, who: str, verb: str) -> list[Reply]:
        """What comes when somebody presses the one button of this verb on their card."""
        (press,) = self.presses_on(self.card(who), verb)
        self.presses(who, press)
        return self.said[who]

    def subjects(self, mailbox: str) -> list[str]:
        """What the mails to an address were about."""
        return [str(mail["Subject"]) for mail in self.postman.mails(mailbox)]


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Posting]:
    """Northshire with two teams, of which everybody has an address and wants news there."""
    made = Posting(tmp_path)
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    joined(made, "hal", "Health")
    for who in ("ann", "hal", "cora"):
        made.gives(who, f"{who}@northshire.example")
    yield made
    made.close()


def one_link(mail: EmailMessage) -> bool:
    """Whether a mail has one link, the same in text and HTML."""
    html = mail.get_body(("html",))
    assert html is not None
    said = [set(re.findall(r"https://[^\s\"<]+", part)) for part in (text_of(mail), html.get_content())]
    return said[0] == said[1] and len(said[0]) == 1


def test_each_hears_what_is_new_and_nothing_of_anybody(company: Posting) -> None:
    """From the opening to the release: one mail a matter; no rating, note or name in any of them."""
    company.types("cora", "/myname")
    opened(company)
    company.types("ann", "/start")
    company.taps("ann", "c")
    (press, *_) = company.presses_on(company.card("ann"), "rate")
    company.presses("ann", press)
    item = press.split(":")[2]
    sheet = press.split(":")[1]
    company.presses("ann", f"note:{sheet}:{item}")
    company.types("ann", "wimbrel is what we call our plan")
    assert [row.note for row in company.rows_of("answer")] == ["wimbrel is what we call our plan"]
    company.at("2026-12-02 10:00")
    answered(company, "ann", "3")
    company.at("2026-12-07 10:00")
    answered(company, "hal", "1")
    released(company)
    area = "Northshire: "
    waits = f"{area}audit answers close on Monday 7 December 2026"
    assert company.subjects("ann@northshire.example")[1:] == [
        f"{area}a new round of the audit is open",
        waits,
        f"{area}the draft of the audit is there",
        f"{area}the results of the audit are released",
    ]
    assert company.subjects("hal@northshire.example").count(waits) == 2
    mails = [
        mail for to in ("ann", "hal", "cora") for mail in company.postman.mails(f"{to}@northshire.example")
    ]
    labels = company.store.framework.scale.labels
    for mail in mails:
        said = str(mail) + text_of(mail)
        assert not re.search(r"wimbrel|\bAnn\b|\bHal\b|\bCora\b", said.replace(str(mail["To"]), ""))
        assert not [label for label in labels if label in said]
        assert one_link(mail)
        assert mail["Auto-Submitted"] == "auto-generated"
    ids = [str(mail["Message-ID"]) for mail in mails]
    assert len({*ids}) == len(ids)
    (opening,) = [
        m for m in company.postman.mails("ann@northshire.example") if "new round" in str(m["Subject"])
    ]
    assert entry_of(opening)["SUMMARY"].endswith("audit close")
    assert company.run(company.store.database.read(verify)) is None
    due = calendar_of(company, "ann")
    assert due["DTSTART;VALUE=DATE"] == "20271207"
    assert calendar_of(company, "cora")["UID"] == due["UID"]


def entry_of(mail: EmailMessage) -> dict[str, str]:
    """The entry for a calendar that goes with a mail."""
    (day,) = [part.get_content() for part in mail.iter_attachments()]
    return read_calendar(day.replace("\r\n", "\n").replace("\n", "\r\n"))


@pytest.mark.wide
def test_news_of_the_night_says_by_e_mail_in_the_morning_what_it_is(company: Posting) -> None:
    """The next round is due on another day, or one is open: with the day, and an entry for it."""
    with_readers(company, ("lee", "A lead"))
    company.gives("lee", "lee@northshire.example")
    opened(company)
    answered(company, "ann", "3")
    released(company)
    company.at("2026-11-24 23:00")
    company.types("cora", "/area")
    company.taps("cora", "Date of the next round", "After 6 months")
    company.at("2026-11-25 09:30")
    for who in ("ann", "lee"):
        mail = company.postman.mails(f"{who}@northshire.example")[-1]
        assert mail["Subject"] == "Northshire: the next audit is due on another day"
        assert "The next audit is due on Monday 24 May 2027 now." in text_of(mail)
        assert entry_of(mail)["DTSTART;VALUE=DATE"] == "20270524"
    company.at("2026-11-26 22:00")
    company.types("cora", "/area")
    company.taps("cora", "Open a round", "c", "1", "Open the round")
    company.at("2026-11-27 09:30")
    mail = company.postman.mails("lee@northshire.example")[-1]
    assert mail["Subject"] == "Northshire: a new round of the audit is open"
    assert "Answers close on" in text_of(mail)
    assert entry_of(mail)["SUMMARY"].endswith("audit close")


@pytest.mark.wide
def test_what_ends_a_round_or_corrects_it_goes_by_e_mail_as_its_beginning_did(company: Posting) -> None:
    """A draft that nobody has to check, a round that is cancelled, and results that are released anew."""
    with_readers(company, ("sue", "A scrutineer"))
    company.gives("sue", "sue@northshire.example")
    opened(company)
    goes(company, "Close answers", "1")
    goes(company, "Share the draft", "1")
    assert company.subjects("sue@northshire.example")[-1] == "Northshire: the draft of the audit is there"
    goes(company, "Cancel the round", "1")
    for who in ("ann", "sue"):
        subject = company.subjects(f"{who}@northshire.example")[-1]
        assert subject == "Northshire: the round of the audit is cancelled"
    opened(company)
    answered(company, "ann", "3")
    released(company)
    begun(company, "Health was late.")
    let_in(company, "Health")
    answered(company, "hal", "1")
    put_right(company)
    for who in ("ann", "sue"):
        mail = company.postman.mails(f"{who}@northshire.example")[-1]
        assert mail["Subject"] == "Northshire: the results of the audit are corrected"
        assert "The results were corrected, and are released anew." in text_of(mail)


def calendar_of(company: Posting, who: str) -> dict[str, str]:
    """The file for a calendar that the newest card of somebody offers."""
    company.taps(who, "k")
    (file,) = [one for one in company.said[who] if isinstance(one, Document)]
    assert file.name.endswith(".ics")
    return read_calendar(file.text)


def test_reminders_come_where_they_are_wanted_and_once(company: Posting) -> None:
    """By e-mail or in the chat, never both; a mail that was taken is noted as one that arrived."""
    opened(company)
    company.presses("hal", "mailnews:stop")
    said = company.at("2026-12-02 10:00")
    assert "ann" not in said
    assert "hal" in said
    subject = "Northshire: audit answers close on Monday 7 December 2026"
    assert company.subjects("ann@northshire.example")[-1] == subject
    assert len(company.subjects("hal@northshire.example")) == 2
    outcomes = {row.outcome for row in company.rows_of("nudge") if row.state == "sent"}
    assert outcomes == {"arrived"}
    assert not [row for row in company.rows_of("conversation") if row.channel == "mail"]
    many = len(company.postman.taken)
    company.restart(company.file)
    company.at("2026-12-02 10:20")
    assert len(company.postman.taken) == many


def test_a_reminder_says_by_e_mail_what_it_is_about(company: Posting) -> None:
    """To a member that the return waits, also of one that is all answered; to a coordinator the matter."""
    mailbox = "cora@northshire.example"
    opened(company)
    company.at("2026-12-02 10:00")
    mail = company.postman.newest("ann@northshire.example")
    assert "Your team's return in the audit of Northshire is not submitted yet." in text_of(mail)
    company.at("2026-12-04 10:00")
    assert "The page says which teams have not submitted." in text_of(company.postman.newest(mailbox))
    company.at("2026-12-08 10:00")
    assert company.subjects(mailbox)[-2:] == [
        "Northshire: audit answers close on Monday 7 December 2026",
        "Northshire: audit answers were to close on Monday 7 December 2026",
    ]
    answered(company, "ann", "3")
    answered(company, "hal", "1")
    company.at("2026-12-08 16:00")
    assert company.subjects(mailbox)[-1] == "Northshire: every team has submitted"
    released(company)
    company.at("2027-10-14 10:00")
    assert company.subjects(mailbox)[-1] == "Northshire: the next audit is due on Wednesday 8 December 2027"


@pytest.mark.parametrize("said", ["y1", "n1"])
def test_who_waits_for_a_yes_gives_an_address_and_hears_there(company: Posting, said: str) -> None:
    """Wherever they go on to from the card that offers it; and their data say what is kept."""
    company.types("cora", "/area")
    company.taps("cora", "Invite", "A lead")
    company.joins("lea", company.code("cora"), "Lea")
    company.types("lea", "/start")
    assert company.presses_on(company.card("lea"), "mymail") == ["mymail"]
    company.presses("lea", "mydata")
    assert company.presses_on(company.card("lea"), "mymail") == ["mymail"]
    assert "no name" not in company.text("lea")
    assert "I keep your name" in company.text("lea")
    company.gives("lea", "lea@northshire.example")
    company.types("cora", "/area")
    company.taps("cora", "People", said)
    company.settle()
    assert company.subjects("lea@northshire.example")[-1] == "Northshire: your wish to join is answered"


@pytest.mark.parametrize("said", ["Yes", "No"])
def test_a_coordinator_who_asks_a_team_hears_there_as_well(company: Posting, said: str) -> None:
    """Its members say whether; until then the page may be closed."""
    goes(company, "Invite", "Health")
    company.joins("cora", company.code("cora"), "Cora")
    company.taps("hal", "1", said)
    company.settle()
    assert company.subjects("cora@northshire.example")[-1] == "Northshire: your wish to join is answered"
    assert "your wish to join is answered" not in str(company.subjects("hal@northshire.example"))


def test_what_is_deleted_soon_is_said_by_e_mail(company: Posting) -> None:
    """Sessions end long before: who coordinates may have nothing but the mail to learn it from."""
    company.run(company.store.retain(company.now))
    opened(company)
    answered(company, "ann", "3")
    answered(company, "hal", "1")
    released(company)
    passes(company, 1096)
    (subject,) = [one for one in company.subjects("cora@northshire.example") if "deleted" in one]
    assert subject == "Northshire: notes are deleted on Friday 7 December 2029"
    mail = next(one for one in company.postman.mails("cora@northshire.example") if one["Subject"] == subject)
    assert "A hold on the partnership stops that." in text_of(mail)
    assert not [one for one in company.subjects("ann@northshire.example") if "deleted" in one]


def test_who_put_the_day_into_a_calendar_is_offered_the_new_one(company: Posting) -> None:
    """Whoever is told that answers close on another day; it takes the place of the one before there."""
    opened(company)
    (first,) = [one for one in company.presses_sends("ann", "calendar") if isinstance(one, Document)]
    goes(company, "Extend", "1", "Tell them")
    for who in ("ann", "hal"):
        assert "You have more time" in company.text(who)
        assert [b for b in buttons_of(company.card(who).buttons) if "into my calendar" in b.label]
    (second,) = [one for one in company.presses_sends("ann", "calendar") if isinstance(one, Document)]
    before, after = read_calendar(first.text), read_calendar(second.text)
    assert before["UID"] == after["UID"]
    assert before["DTSTART;VALUE=DATE"] < after["DTSTART;VALUE=DATE"]


def test_what_a_mail_says_that_waits_stands_on_the_page(company: Posting) -> None:
    """With its buttons, once, and on the page alone: the chat has no reminder beside that by e-mail."""
    company.presses("ann", "devicecode")
    code = company.code("ann")
    company.happens(on_page(company.typed("ann", f"/start {code}"), "ann"))
    (yes,) = re.findall(r"linkhere:[\w:]+", str(on_pages(company)))
    company.happens(on_page(company.tapped("ann", yes, "1", 60), "ann"))
    opened(company)
    before = on_pages(company)
    said = company.at("2026-12-02 10:00")
    assert "ann" not in said
    assert "audit answers close" in company.subjects("ann@northshire.example")[-1]
    (card,) = on_pages(company)[len(before) :]
    assert "You get this because you answer for Social care" in card
    assert '"press":"go:' in card
    outcomes = {row.outcome for row in company.rows_of("nudge") if row.state == "sent"}
    assert outcomes == {"arrived"}


def on_page(arrival: Arrival, who: str) -> Arrival:
    """The same, but on somebody's page."""
    assert isinstance(arrival.event, Commanded | Tapped)
    event = replace(arrival.event, address=Address(channel="web", id=who))
    return replace(arrival, channel="web", source=who, event=event)


def on_pages(company: Posting) -> list[str]:
    """What stands on all pages, in order."""
    return [row.body for row in sorted(company.rows_of("shown"), key=lambda row: row.id)]


def test_who_blocked_the_chat_is_still_sent_mails(company: Posting) -> None:
    """Where they want them: what is new and reminders, and a coordinator can remind them by hand."""
    address = Address(channel="test", id="ann")
    company.happens(
        Arrival(
            channel="test",
            source="delivery",
            update="left",
            event=Left(id="e" * 32, at=company.now, address=address),
        )
    )
    assert [row.reachable for row in company.rows_of("person") if row.name == "Ann"] == [False]
    opened(company)
    assert company.subjects("ann@northshire.example")[1:] == ["Northshire: a new round of the audit is open"]
    company.types("cora", "/area")
    company.taps("cora", "People")
    assert "can't be reached" not in str(company.card("cora").buttons)
    company.at("2026-12-02 10:00")
    assert len(company.subjects("ann@northshire.example")) == 3


def test_what_nobody_knows_the_end_of_is_never_sent_again(company: Posting) -> None:
    """The line is cut behind the mail: whether it arrived is unknown, and the next process leaves it."""
    opened(company)
    company.postman.silent.set()
    company.at("2026-12-02 10:00")
    tried = len(company.postman.tried)
    assert {row.outcome for row in company.rows_of("nudge") if row.state == "sent"} == {"unknown"}
    company.postman.silent.clear()
    company.restart(company.file)
    company.at("2026-12-02 10:20")
    company.settle()
    assert len(company.postman.tried) == tried
    assert not [row for row in company.rows_of("outbox") if row.body is not None]


def test_an_address_that_is_refused_is_shown_and_left_alone(company: Posting) -> None:
    """The coordinator reads that mails do not reach somebody, who hears in the chat; a new one helps."""
    company.postman.refused["hal@northshire.example"] = "550 5.1.1 nobody"
    opened(company)
    company.types("cora", "/area")
    company.taps("cora", "People")
    people = {b.label for row in company.card("cora").buttons for b in row}
    assert [label for label in people if "e-mails do not reach them" in label] == [
        "Hal – Health (e-mails do not reach them)"
    ]
    assert "@" not in str(people)
    asked = company.postman.asked.count("hal@northshire.example")
    assert "hal" in company.at("2026-12-02 10:00")
    assert company.postman.asked.count("hal@northshire.example") == asked
    company.presses("hal", "mymail")
    assert "does not take mails to it" in company.text("hal")
    company.gives("hal", "hal.lee@northshire.example")
    company.types("cora", "/area")
    company.taps("cora", "People")
    assert "do not reach" not in str(company.card("cora").buttons)
    health = company.run(examine(company._url))
    assert "E-mail addresses that mails do not reach: 0" in health.found


def test_a_code_goes_to_who_takes_part_and_to_nobody_else(company: Posting) -> None:
    """Whoever is unknown or has left gets none, and no trace is left of it."""

    def asks(mailbox: str) -> None:
        event = CodeAsked(
            id=f"{len(company.postman.taken):032x}",
            at=company.now,
            address=Address(channel="mail", id=mailbox),
        )
        company.run(company.store.sign_in(event))
        company.settle()

    many = len(company.postman.taken)
    before = company.every_text()
    asks("nobody@northshire.example")
    assert company.every_text() == before
    asks("hal@northshire.example")
    assert len(company.postman.taken) == many + 1
    company.types("hal", "/privacy")
    company.taps("hal", "Your data", "Leave Northshire", "Leave")
    assert "hal@northshire.example" not in "".join(
        str(row) for table in ("address", "link", "conversation", "inbox") for row in company.rows_of(table)
    )
    asks("hal@northshire.example")
    assert len(company.postman.taken) == many + 1
    company.run(company.store.wipe())
    files = [path for path in company.folder.glob("audit.db*") if b"hal@northshire" in path.read_bytes()]
    assert files == []


def test_a_mail_that_nobody_sends_is_let_go(company: Posting) -> None:
    """Where the server is away for long, or was taken out of the settings, no code waits for ever."""
    event = CodeAsked(
        id="d" * 32, at=company.now, address=Address(channel="mail", id="ann@northshire.example")
    )
    company.run(company.store.sign_in(event))
    (waiting,) = [row for row in company.rows_of("outbox") if row.body is not None]
    assert waiting.channel == "mail"
    company.looks_at_the_clock()
    company.run(company.store.sweep(company.now))
    assert [row.id for row in company.rows_of("outbox") if row.body is not None] == [waiting.id]
    company._seconds += 3600
    company.looks_at_the_clock()
    company.run(company.store.sweep(company.now))
    assert [row for row in company.rows_of("outbox") if row.body is not None] == []
    company.settle()
    assert "ann@northshire.example" not in [to for to, _ in company.postman.taken[-1:]]


def test_what_nobody_confirmed_is_not_kept(company: Posting) -> None:
    """An address that was only typed is gone a little after its code is."""
    company.presses("ann", "mymail:y")
    company.types("ann", "typo@northshire.example")
    assert "typo@northshire.example" in company.every_text()
    company._seconds += 2 * 3600
    company.looks_at_the_clock()
    company.run(company.store.sweep(company.now))
    assert [row.mail for row in company.rows_of("link") if not row.used] == []


def test_one_cannot_have_the_world_written_to(company: Posting) -> None:
    """So many addresses in an hour; and who takes part nowhere has none written to at all."""
    many = len(company.postman.taken)
    for number in range(8):
        company.presses("ann", "mymail:y")
        company.types("ann", f"someone{number}@example.org")
    assert len(company.postman.taken) == many + 4
    assert "too many addresses" in company.text("ann")
    company.types("eve", "/start")
    company.presses("eve", "mymail")
    company.presses("eve", "mailat")
    company.types("eve", "someone@example.org")
    company.taps("eve", "Try it now", "Health")
    company.presses("eve", "mymail")
    company.types("eve", "someone@example.org")
    assert len(company.postman.taken) == many + 4


def test_a_code_by_mail_signs_in_in_a_chat_too(company: Posting) -> None:
    """Once, as the person and nobody else, and who takes part under another name stays who they are."""
    event = CodeAsked(
        id="c" * 32, at=company.now, address=Address(channel="mail", id="ann@northshire.example")
    )
    company.run(company.store.sign_in(event))
    company.settle()
    code = link_in(company.postman.newest("ann@northshire.example", 2)).removeprefix("/join/")
    people = {row.id: row.name for row in company.rows_of("person")}

    def at(who: str) -> list[str]:
        return [people[row.person] for row in company.rows_of("address") if row.id == who]

    company.types("hal", code)
    assert "somebody's for another chat" in company.text("hal")
    company.types("new", f"/start {code}")
    assert "Go on here as Ann?" in company.text("new")
    company.types("newer", f"/start {code}")
    (press,) = company.presses_on(company.card("new"), "linkhere")
    company.taps("new", "1")
    company.taps("newer", "1")
    assert (at("new"), at("newer"), at("hal")) == (["Ann"], [], ["Hal"])
    company.presses("newer", press)
    assert at("newer") == []


def test_a_lead_confirms_a_new_chat_by_mail(company: Posting) -> None:
    """A code from a known chat is not enough for who has a role of the area; after a refusal it is."""
    company.presses("cora", "devices")
    assert "under Your data" not in company.text("cora")
    company.presses("cora", "mailended")
    company.presses("cora", "devices")
    assert "Give an e-mail address under Your data" in company.text("cora")
    company.gives("cora", "cora@northshire.example")
    company.presses("cora", "devicecode")
    code = company.code("cora")
    company.types("new", f"/start {code}")
    company.taps("new", "1")
    assert "sent a code to the e-mail address of Cora" in company.text("new")
    assert not [row for row in company.rows_of("address") if row.id == "new"]
    mailed = link_in(company.postman.newest("cora@northshire.example", 3)).removeprefix("/join/")
    for _ in range(5):
        company.types("new", f"/start {code}")
        company.taps("new", "1")
    assert len(company.subjects("cora@northshire.example")) == 5
    company.types("new", mailed)
    company.taps("new", "1")
    assert [row.id for row in company.rows_of("address") if row.id == "new"] == ["new"]
    # who has no mailbox any more is not locked out by it
    company.postman.refused["cora@northshire.example"] = "550 5.1.1 nobody"
    company.presses("cora", "devicecode")
    company.types("other", f"/start {company.code('cora')}")
    company.taps("other", "1")
    assert not [row for row in company.rows_of("address") if row.id == "other"]
    company.taps("other", "2")
    company.presses("cora", "devicecode")
    company.types("other", f"/start {company.code('cora')}")
    company.taps("other", "1")
    assert [row.id for row in company.rows_of("address") if row.id == "other"] == ["other"]


def test_a_code_for_an_address_is_nothing_else(company: Posting) -> None:
    """Given by somebody else, or forged into a press, it neither signs in nor gives the address."""
    company.presses("ann", "mymail:y")
    company.types("ann", "ann.new@northshire.example")
    code = link_in(company.postman.newest("ann.new@northshire.example")).removeprefix("/join/")
    (link,) = [row.id for row in company.rows_of("link") if row.mail == "ann.new@northshire.example"]
    people = {row.id: row.person for row in company.rows_of("address")}
    for who in ("hal", "stranger"):
        company.types(who, code)
        for press in (f"mailis:{link}", f"linkhere:{link}", "linked", f"join:{link}"):
            company.presses(who, press)
        company.types(who, f"/start {code}")
        company.does(who, f"linkhere:{link}")
        company.presses(who, f"mailis:{link}")
    assert {row.id: row.person for row in company.rows_of("address")} == people
    for press in ("linked", f"linkhere:{link}"):
        company.types("ann", code)
        company.presses("ann", press)
    assert {row.id: row.person for row in company.rows_of("address")} == people


def test_a_code_copied_badly_may_be_typed_again(company: Posting) -> None:
    """Nobody is sent for an invitation, and the right code counts, also where an address is asked for."""
    company.presses("ann", "mymail:y")
    company.types("ann", "amn@northshire.example")
    company.types("ann", "ann.new@northshire.example")
    code = link_in(company.postman.newest("ann.new@northshire.example")).removeprefix("/join/")
    for typed in (wrong(code), wrong(code), code[1:]):
        company.types("ann", typed)
        assert "invit" not in company.text("ann")
    company.types("ann", "it is 123")
    company.types("ann", code)
    assert "Is ann.new@northshire.example your address?" in company.text("ann")
    company.presses("cora", "devicecode")
    company.types("new", f"/start {company.code('cora')}")
    company.taps("new", "1")
    mailed = link_in(company.postman.newest("cora@northshire.example", 2)).removeprefix("/join/")
    company.types("new", wrong(mailed))
    assert "Type it just as you got it" in company.text("new")
    assert "invit" not in company.text("new")
    company.types("new", mailed)
    company.taps("new", "1")
    assert [row.id for row in company.rows_of("address") if row.id == "new"] == ["new"]


def wrong(code: str) -> str:
    """A code with another sign at its end."""
    return code[:-1] + ("a" if code[-1] != "a" else "b")


def signed_in(company: Posting, who: str, mailbox: str, many: int) -> None:
    """Somebody goes on in another chat with a code that comes to their mailbox."""
    company.run(company.store.sign_in(asked_for(company, mailbox, many)))
    company.settle()
    code = link_in(company.postman.newest(mailbox, many)).removeprefix("/join/")
    company.types(who, f"/start {code}")
    company.taps(who, "1")


def asked_for(company: Posting, mailbox: str, number: int) -> CodeAsked:
    """Somebody at the door asks for a code."""
    address = Address(channel="mail", id=mailbox)
    return CodeAsked(id=f"{number:032x}", at=company.now, address=address)


def unused(company: Posting) -> list[bool]:
    """Whether each link that nobody has used signs in."""
    return [row.by_mail for row in company.rows_of("link") if not row.used]


def test_a_mailbox_that_changes_is_told_to_the_person(company: Posting) -> None:
    """On every other device; and a code that waits in the mailbox of before leads nowhere."""
    signed_in(company, "second", "ann@northshire.example", 2)
    company.run(company.store.sign_in(asked_for(company, "ann@northshire.example", 9)))
    company.settle()
    waiting = link_in(company.postman.newest("ann@northshire.example", 3)).removeprefix("/join/")
    company.presses("second", "mymail")
    company.presses("second", "mailended")
    assert "changed or removed on another of your devices" in company.heard("ann")
    assert "changed or removed on another" not in company.heard("second")
    assert True not in unused(company)
    company.types("third", f"/start {waiting}")
    company.presses("third", "linked")
    assert not [row for row in company.rows_of("address") if row.id == "third"]
    company.presses("second", "mymail")
    company.types("second", "ann.two@northshire.example")
    code = link_in(company.postman.newest("ann.two@northshire.example")).removeprefix("/join/")
    company.types("second", code)
    company.taps("second", "1")
    assert "changed or removed on another of your devices" in company.heard("ann")


def test_a_new_link_by_the_coordinator_ends_the_mailbox_too(company: Posting) -> None:
    """Whoever lost their phone may have lost their mail with it: neither signs in as them any more."""
    company.run(company.store.sign_in(asked_for(company, "hal@northshire.example", 9)))
    company.settle()
    company.types("cora", "/area")
    company.taps("cora", "People", "Hal")
    (press,) = company.presses_on(company.card("cora"), "newlink")
    company.presses("cora", press)
    company.taps("cora", "1")
    assert [row.id for row in company.rows_of("address") if row.channel == "mail"] == [
        "ann@northshire.example",
        "cora@northshire.example",
    ]
    assert unused(company) == [False]
    assert [row.channel for row in company.rows_of("person") if row.name == "Hal"] == [""]
    many = len(company.postman.taken)
    company.run(company.store.sign_in(asked_for(company, "hal@northshire.example", 10)))
    company.settle()
    assert len(company.postman.taken) == many


def test_a_mailbox_of_somebody_without_a_place_is_free(company: Posting) -> None:
    """Who was removed keeps an address for a while; whoever has the mailbox now may give it."""
    company.types("cora", "/area")
    company.taps("cora", "People", "Hal", "Remove", "1")
    assert "hal@northshire.example" in [row.id for row in company.rows_of("address")]
    company.gives("ann", "hal@northshire.example")


def test_a_mailbox_that_takes_mails_again_is_no_refused_one(company: Posting) -> None:
    """The next mail that arrives there ends what the one before said of it."""
    company.postman.refused["hal@northshire.example"] = "550 5.1.1 nobody"
    opened(company)
    assert [row.id for row in company.rows_of("address") if row.refused] == ["hal@northshire.example"]
    company.postman.refused.clear()
    company.run(company.store.sign_in(asked_for(company, "hal@northshire.example", 9)))
    company.settle()
    assert [row.id for row in company.rows_of("address") if row.refused] == []


def test_without_a_mail_server_nothing_is_offered(tmp_path: Path) -> None:
    """No card speaks of e-mail, old buttons say that it is off, and links come as a file to merge."""
    company = Posting(tmp_path)
    company.trusting = replace(company.trusting, mails=False)
    found(company, "Social care", "Health", "Voluntary")
    joined(company, "ann", "Social care")
    company.types("cora", "/area")
    company.taps("cora", "Invite")
    assert "mail" not in str(company.card("cora").buttons).lower()
    company.taps("cora", "Links for the 2 teams nobody has joined, as a file")
    (merge,) = [one for one in company.said["cora"] if isinstance(one, Document)]
    assert merge.text.startswith("team,")
    assert len(merge.codes) == 2
    company.presses("ann", "mymail")
    assert "E-mail is switched off here" in company.text("ann")
    opened(company)
    assert company.postman.asked == []
    company.close()


@pytest.mark.parametrize(
    "text",
    ["invite by email", "Invite them by e-mail", "can I e-mail the invites?", "email the teams", "by E mail"],
)
def test_invitations_go_out_by_mail_in_a_sentence_too(company: Posting, text: str) -> None:
    """From the partnership and from its invitations, however an e-mail is spelt."""
    for on in (("/area",), ("/area", "Invite")):
        company.types("cora", *on, text)
        assert "Invitations by e-mail" in company.text("cora"), on
