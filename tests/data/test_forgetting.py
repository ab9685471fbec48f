"""Who gives up their last place is forgotten: no file tells who they were, and their team keeps all."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.erasing import Wanted, erase
from flows.changes import StatementMade, TeamDetailed
from flows.presses.partnership import EXPELLED
from flows.replies import Card, Document
from storage.database.backup import back_up
from storage.erased import list_of
from storage.restore import restore
from storage.writing.journal import verify
from storage.writing.turns import write_changes
from tests.company import Company
from tests.flows.play import text_of
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened

CHAT, NAME = "zq7chat", "Zq7Chat"
"""The number of a chat, and what its person asks to be called: both are in no other text."""


@so_far
def company(made: Company) -> None:
    """Somebody is in a team, with a colleague, while a round is open."""
    found(made, "Social care", "Health")
    joined(made, CHAT, "Social care")
    joined(made, "ben", "Social care")
    opened(made)


def traces(company: Company) -> list[str]:
    """The files of the database that hold the chat's number or the name."""
    company.run(company.store.wipe())
    files = sorted(company.folder.glob("audit.db*"))
    return [path.name for path in files if CHAT.encode() in path.read_bytes().lower()]


def places(company: Company) -> list[tuple[str, bool, bool]]:
    """Each place: its role, whether it has ended, and whether its person has an address."""
    known = {row.person for row in company.rows_of("address")}
    return sorted(
        (row.role, row.ended is not None, row.person in known) for row in company.rows_of("membership")
    )


def test_who_leaves_their_last_place_is_in_no_file(company: Company) -> None:
    """Name, address, conversation and what was sent are gone; answers and journal stay and hold."""
    answered(company, CHAT, "0123")
    before = [(row.item, row.level) for row in company.rows_of("answer")]
    assert traces(company) == ["audit.db"]
    company.types(CHAT, "leave")
    assert "It is your last place here" in company.text(CHAT)
    company.taps(CHAT, "Leave")
    assert "I don't know you any more." in company.text(CHAT)
    assert traces(company) == []
    assert [(row.item, row.level) for row in company.rows_of("answer")] == before
    assert places(company) == [("coordinator", False, True), ("member", False, True), ("member", True, False)]
    assert company.run(company.store.database.read(verify)) is None
    company.types("ben", "/start")
    company.types("cora", "/area")
    goes(company, "Journal")
    assert "Social care, a former member · ended a membership" in company.text("cora")
    company.taps(CHAT, "Start")
    assert "Hello." in company.text(CHAT)
    assert not company.presses_on(company.card(CHAT), "go")


def test_who_left_is_listed_when_the_assistant_ends(company: Company) -> None:
    """Also where it is stopped at once: a backup may be restored next, on another machine."""
    company.types(CHAT, "leave")
    company.taps(CHAT, "Leave")
    (chain,) = (row.chain for row in company.rows_of("journal") if '"person_forgotten"' in row.body)
    company.restart(company.file)
    assert f"{chain} {company.now:%Y-%m-%d}\n" in list_of(company.folder / "audit.db").read_text()


def test_who_has_another_place_is_still_known(company: Company) -> None:
    """One place ends and nothing is forgotten; the second was the last."""
    joined(company, CHAT, "Health")
    company.types(CHAT, "delete my data")
    company.taps(CHAT, "2")
    assert "It is your last place here" not in company.text(CHAT)
    company.taps(CHAT, "Leave")
    assert company.text(CHAT).startswith("You have left Northshire (")
    assert traces(company) == ["audit.db"]
    company.types(CHAT, "leave")
    company.taps(CHAT, "2" if "Your data" in company.text(CHAT) else "1")
    if company.presses_on(company.card(CHAT), "left"):
        company.taps(CHAT, "Leave")
    assert traces(company) == []


def test_practice_audits_are_asked_about_first(company: Company) -> None:
    """Leaving keeps them; being forgotten takes their notes and whose they were."""
    company.types(CHAT, "audits")
    company.taps(CHAT, "n", "Social care")
    while not company.presses_on(company.card(CHAT), "rate"):
        company.taps(CHAT, "c" if company.presses_on(company.card(CHAT), "go") else "1")
    company.taps(CHAT, "2")
    company.taps(CHAT, "t")
    company.types(CHAT, "Zq7chat wrote this about our checklist")
    company.types(CHAT, "delete my data")
    company.taps(CHAT, "Leave Northshire", "Leave")
    assert "I still keep the number of this chat for your practice audits." in company.text(CHAT)
    assert traces(company) == ["audit.db"]
    ratings = [row.level for row in company.rows_of("answer")]
    company.taps(CHAT, "Forget me")
    assert "Your practice audits lose their notes." in company.text(CHAT)
    company.taps(CHAT, "Forget me")
    assert traces(company) == []
    assert [row.level for row in company.rows_of("answer")] == ratings
    assert company.run(company.store.database.read(verify)) is None


def test_a_removal_can_be_undone_for_thirty_days(company: Company) -> None:
    """A coordinator's mistake is mended by a new invitation; after that nobody knows who it was."""
    goes(company, "People", NAME)
    company.taps("cora", "Remove")
    while company.presses_on(company.card("cora"), "expelled"):
        company.taps("cora", "1")
    removed = company.now
    company.run(company.store.forget_gone(removed + timedelta(days=29)))
    assert traces(company) == ["audit.db"]
    company.run(company.store.forget_gone(removed + timedelta(days=31)))
    assert traces(company) == []
    assert company.run(company.store.database.read(verify)) is None


def test_no_restored_backup_brings_anybody_back(company: Company, tmp_path: Path) -> None:
    """Not by the database that is replaced, and not by the list beside the backup once that is gone."""
    folder = tmp_path / "backups"
    folder.mkdir()
    company.store.lists.append(list_of(company.store.database.path, folder))
    copy = back_up(company.store.database.path, folder / "copy.db").path
    company.types(CHAT, "leave")
    company.taps(CHAT, "Leave")
    assert traces(company) == []
    database = company.store.database.path
    company.run(company.store.close())
    assert restore(copy, database, company.now).forgotten == 1
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    assert restore(copy, elsewhere / "audit.db", company.now).forgotten == 1
    for path in (database, elsewhere / "audit.db"):
        assert CHAT.encode() not in path.read_bytes().lower()
    assert CHAT.encode() in copy.read_bytes()
    lonely = tmp_path / "lonely"
    lonely.mkdir()
    copy.rename(lonely / "copy.db")
    assert restore(lonely / "copy.db", lonely / "audit.db", company.now).forgotten is None
    (lonely / "audit.db").unlink()
    (listed,) = folder.glob("*.forgotten")
    done = restore(lonely / "copy.db", lonely / "audit.db", company.now, erased=listed)
    assert done.forgotten == 1
    company.store = company._open(company.file)


def test_what_waits_of_somebody_forgotten_is_not_kept(company: Company) -> None:
    """What they wrote behind it is met as a newcomer's or not at all; the same tap again changes nothing."""
    company.types(CHAT, "leave")
    tap = company.tapped(
        CHAT, company.presses_on(company.card(CHAT), "left")[0], company.screens[CHAT].handle, 5
    )
    more = [company.typed(CHAT, "Zq7chat has more to say"), company.typed(CHAT, "/start")]
    company.run(company.store.put([tap, *more]))
    company.settle()
    assert not [row for row in company.rows_of("inbox") if row.body]
    rows = len(company.rows_of("journal"))
    company.happens(tap)
    assert len(company.rows_of("journal")) == rows
    company.run(company.store.sweep(company.now + timedelta(days=4)))
    assert not [row for row in company.rows_of("address") if row.id == CHAT]


def test_the_contact_of_who_leaves_becomes_another_coordinators(company: Company) -> None:
    """Who hears it, and is asked how to be reached."""
    joined(company, "dora", "Health")
    goes(company, "People", "Dora")
    company.taps("cora", "Make")
    while company.presses_on(company.card("cora"), "promoted"):
        company.taps("cora", "1")
    goes(company, "Partnership details", "Change the contact")
    company.types("cora", "Cora, cora@northshire.example or 01632 960200")
    company.types("cora", "leave")
    company.taps("cora", "Leave")
    (area,) = company.rows_of("area")
    assert area.contact == "Dora"
    assert "People see “Dora” as the contact until you say how to reach you." in company.heard("dora")


def test_what_is_held_about_somebody_is_a_file(company: Company) -> None:
    """Chat, place, answers and notes, of nobody else; nobody who has no person gets one."""
    joined(company, "hal", "Health")
    for who, note in (("hal", "It was never agreed"), (CHAT, "Our protocol is old")):
        company.types(who, "/start")
        company.taps(who, "c", "2", "t")
        company.types(who, note)
    company.types(CHAT, "my data")
    company.taps(CHAT, "What you hold")
    (file,) = [reply for reply in company.said[CHAT] if isinstance(reply, Document)]
    for words in (NAME, CHAT, "Northshire", "Social care", "Our protocol is old"):
        assert words in file.text
    assert "never agreed" not in file.text
    assert "Hal" not in file.text
    company.types("new", "my data")
    assert not company.presses_on(company.card("new"), "mydatafile")


def days_pass(company: Company, days: int) -> None:
    """Let days pass, and have forgotten who has had no place for long enough."""
    company._seconds += days * 86400
    company.run(company.store.forget_gone(company.now))
    company.said = company.settle()


def typed_everywhere(company: Company) -> None:
    """Dora coordinates, too; Cora's name is typed wherever somebody is named."""
    joined(company, "dora", "Health")
    goes(company, "People", "Dora")
    company.taps("cora", "Make")
    while company.presses_on(company.card("cora"), "promoted"):
        company.taps("cora", "1")
    area, (team, *_) = company.rows_of("area")[0], company.rows_of("team")
    goes(company, "Partnership details", "Change the contact")
    company.types("cora", "Cora, 01632 960200")
    of_area = {"chain": area.id, "area": area.id, "by": "nobody"}
    said: dict[str, Any] = dict.fromkeys(("controllers", "host", "basis", "requests", "agreed_role"), "")
    stated = StatementMade(
        **of_area, **said, protection="cora@northshire.example", chat_apps=None, agreed_on=None
    )
    detailed = TeamDetailed(chain=area.id, team=team.id, kind="", contact="Ring Cora first", by="nobody")
    company.run(company.store.database.write(lambda one: write_changes(one, [stated, detailed], company.now)))


def names_left(company: Company) -> list[str]:
    """What was typed for the partnership, without what nobody typed."""
    (area,) = company.rows_of("area")
    texts = [area.contact, area.protection, *(row.contact for row in company.rows_of("team"))]
    return [text for text in texts if text]


def test_who_is_removed_is_in_no_contact_after_thirty_days(company: Company) -> None:
    """Whom to ask is another at once; the rest stands while a removal can be undone, and then is told."""
    typed_everywhere(company)
    company.types("dora", "/area")
    company.taps("dora", "People", "Cora", "Remove", "1")
    days_pass(company, 29)
    assert names_left(company) == ["Dora", "cora@northshire.example", "Ring Cora first"]
    days_pass(company, 2)
    assert names_left(company) == ["Dora", "coordinator", "Ring coordinator first"]
    assert "and in 1 more place: now it says coordinator" in company.heard("dora")
    assert company.run(company.store.wipe())
    assert b"cora" not in (company.folder / "audit.db").read_bytes().lower()
    assert company.run(company.store.database.read(verify)) is None
    days_pass(company, 1)
    assert "dora" not in company.said
    company.types("dora", "/area")
    company.taps("dora", "Journal")
    assert "Cora" not in company.text("dora")


def contact_is(company: Company, text: str) -> None:
    """Cora's partnership has this contact."""
    goes(company, "Partnership details", "Change the contact")
    company.types("cora", text)


def named(company: Company, **names: str) -> None:
    """Members of Health are called so."""
    for who, name in names.items():
        joined(company, who, "Health")
        company.types(who, "my name", name)


def test_two_who_are_forgotten_at_once_are_both_gone(company: Company) -> None:
    """What is said anew for the one is not said back for the other, and coordinators hear of each once."""
    named(company, ann="Ann Smith", bob="Bob Jones")
    contact_is(company, "Ann Smith, Bob Jones, 01632 960200")
    for who in ("Ann Smith", "Bob Jones"):
        company.types("cora", "/area")
        company.taps("cora", "People", who, "Remove", "1")
    days_pass(company, 31)
    assert names_left(company) == ["member, member, 01632 960200"]
    assert {row.name for row in company.rows_of("person")} & {"Ann Smith", "Bob Jones"} == set()
    assert company.heard("cora").count("Their name stood in the contact") == 2


def test_a_namesake_keeps_the_contact_whichever_way_the_other_goes(company: Company) -> None:
    """Also where somebody leaves by themselves, who sees nobody of another team."""
    named(company, ann="Ann Smith")
    joined(company, "zoe", "Social care")
    company.types("zoe", "my name", "Ann Smith")
    contact_is(company, "Ann Smith, 01632 960200")
    company.types("zoe", "/privacy")
    company.taps("zoe", "Your data", "Leave Northshire", "Leave")
    assert names_left(company) == ["Ann Smith, 01632 960200"]
    company.types("ann", "/privacy")
    company.taps("ann", "Your data", "Leave Northshire", "Leave")
    assert names_left(company) == ["member, 01632 960200"]


def test_whoever_an_operator_deletes_is_in_no_contact(company: Company) -> None:
    """Those who see to it are told once the assistant runs again."""
    typed_everywhere(company)
    url, now = f"sqlite:///{company.store.database.path}", company.now + timedelta(days=1)
    company.run(company.store.close())
    company.run(erase(url, None, Wanted(person="test:cora"), lambda: now, really=True))
    company.store = company._open(company.file)
    assert names_left(company) == ["coordinator, 01632 960200", "coordinator", "Ring coordinator first"]
    (waits,) = company.run(company.store.waiting("test", 10))
    assert isinstance(waits.reply, Card)
    assert "Their name stood in the contact" in text_of(waits.reply)


def test_a_namesake_who_is_still_here_keeps_what_may_be_theirs(company: Company) -> None:
    """Somebody who joined on two devices, and is removed once: only the coordinator is asked no more."""
    typed_everywhere(company)
    joined(company, "cara", "Health")
    company.types("cara", "my name", "Cora")
    assert "Cora" in [row.name for row in company.rows_of("person") if row.name]
    before = names_left(company)
    (place,) = [
        row for row in company.rows_of("membership") if row.role == "coordinator" and row.ended is None
    ][:1]
    company.does("dora", EXPELLED(place.area, place.id))
    days_pass(company, 31)
    assert names_left(company) == ["Dora", *before[1:]]
