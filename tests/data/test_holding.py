"""A hold lets nothing go, a partnership says who it is, and an operator has things deleted."""

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.erasing import Holding, NotErased, Wanted, erase, hold
from storage.database.backup import back_up
from storage.restore import restore
from tests.company import Company
from tests.kept import problems, traces
from tests.so_far import so_far_in
from tests.steps import answered, found, goes, joined, opened, released

NOTE = "zq7 the protocol is two years old"
YEARS = 1200


@so_far_in("home")
def company(made: Company) -> None:
    """A released round with a note of Ann's; periods count from before it."""
    made.run(made.store.retain(made.now))
    found(made, "Social care")
    joined(made, "ann", "Social care")
    opened(made)
    made.types("ann", "/start")
    made.taps("ann", "c")
    made.taps("ann", "2", "t")
    made.types("ann", NOTE)
    answered(made, "ann", "2")
    released(made)
    assert traces(made, "zq7")


def later(company: Company, days: int) -> None:
    """Let days pass, with a sweep twice: what is noticed by the first goes by the second."""
    for part in (days, 40):
        company._seconds += part * 86400
        company.looks_at_the_clock()
        company.run(company.store.sweep(company.now))
        company.run(company.store.retain(company.now))


def test_a_hold_keeps_notes_until_it_is_lifted(company: Company) -> None:
    """It stands at once, people read so, and after it the period runs out with notice."""
    goes(company, "Partnership details", "Hold")
    company.taps("cora", "An inspection")
    company.types("cora", "The inspectorate", "Joint inspection of services")
    assert "Who asked for it: The inspectorate." in company.text("cora")
    company.types("ann", "delete my data")
    assert "There is a hold on Northshire since Monday 23 November 2026: an inspection." in company.text(
        "ann"
    )
    later(company, YEARS)
    assert traces(company, "zq7")
    assert "inspectorate" not in str(company.rows_of("journal"))
    goes(company, "Partnership details", "Hold", "Take the hold off", "Yes")
    later(company, 1)
    assert traces(company, "zq7") == []
    assert problems(company) == ()


def test_coordinators_hear_a_month_before(company: Company) -> None:
    """The reminder names the day, and the round is there until then."""
    company._seconds += 1080 * 86400
    company.run(company.store.retain(company.now))
    company._seconds += 5 * 86400 + 3600
    company.said = company.ticks()
    assert re.search(r"On .+ 2029 I delete the notes, reasons and remarks", company.text("cora"))
    assert "ann" not in company.said
    assert traces(company, "zq7")


def test_a_round_on_a_chat_service_waits_for_who_answers(company: Company) -> None:
    """Where the operator says so; what was said is read under Privacy, and running rounds go on."""
    company.terms = replace(company.trusting, stated_on=frozenset({"test"}))
    company.restart(company.file)
    company.types("cora", "/area")
    assert "Nobody has said yet who answers for the data." in company.text("cora")
    company.taps("cora", "Open a round", "Go on")
    assert "Before a round opens" in company.text("cora")
    assert not company.presses_on(company.card("cora"), "openask")
    company.taps("cora", "Say what is missing")
    company.types("cora", "Northshire Council and partners", "Northshire Council", "dpo@northshire.example")
    company.taps("cora", "Yes")
    company.types("cora", "Head of information governance")
    company.types("ann", "/privacy")
    said = company.text("ann")
    assert "Responsible: Northshire Council and partners" in said
    assert "Agreed by: Head of information governance, noted on Monday 23 November 2026" in said
    assert "Freedom of Information Act 2000 (the usual words)" in said
    assert "Notes and reasons go 3 years after release" in said
    opened(company)
    assert "Northshire Council" not in str(company.rows_of("journal"))


def test_an_operator_erases_only_what_nothing_holds(company: Company, tmp_path: Path) -> None:
    """First it is said what would go; with a hold the partnership stays; a backup brings nothing back."""
    database = company.store.database.path
    url = f"sqlite:///{database}"
    copy = back_up(database, tmp_path / "copy.db").path
    clock = company.now + timedelta(days=1)

    def erased(wanted: Wanted, *, really: bool = False) -> str:
        return "\n".join(company.run(erase(url, None, wanted, lambda: clock, really=really)))

    company.run(company.store.close())
    said = erased(Wanted(area="northshire"))
    assert "last used 2026-11-23: 1 round, 2 people" in said
    assert "zq7" not in said
    assert "Nothing has been deleted." in said
    with pytest.raises(NotErased, match="no partnership of this name"):
        erased(Wanted(area="Elsewhere"))
    company.run(hold(url, Holding(area="Northshire", kind="request", who="w", why="y"), lambda: clock))
    with pytest.raises(NotErased, match="a hold keeps it"):
        erased(Wanted(area="Northshire"), really=True)
    assert "Person" in erased(Wanted(person="test:ann", texts=True))
    erased(Wanted(person="test:ann", texts=True), really=True)
    assert b"zq7" in database.read_bytes()
    company.run(hold(url, Holding(area="Northshire", lift=True), lambda: clock))
    assert "Deleted: 1." in erased(Wanted(area="Northshire"), really=True)
    for words in (b"zq7", b"Northshire", b"Cora"):
        assert words not in database.read_bytes()
    company.store = company._open(company.file)
    assert problems(company) == ()
    company.run(company.store.close())
    assert restore(copy, database, clock).ended == 2
    assert b"zq7" not in database.read_bytes()
    company.store = company._open(company.file)
    assert problems(company) == ()
    assert not company.rows_of("area")


def test_an_operator_says_who_and_why_without_people(company: Company) -> None:
    """Both are kept for years; what is said again keeps what it leaves out."""
    url = f"sqlite:///{company.store.database.path}"
    company.run(company.store.close())

    def held(kind: str = "inquiry", who: str = "", why: str = "") -> str:
        holding = Holding(area="Northshire", kind=kind, who=who, why=why)
        return company.run(hold(url, holding, lambda: company.now))

    for wrong in ({"why": "about Tyler Marsh, 13, of Hill Road"}, {"who": "DS Karen Holloway, 07700 900123"}):
        with pytest.raises(NotErased, match="by body or role"):
            held(**wrong)
    assert held(who="The inquiry", why="Its first request").startswith("There is a hold:")
    assert held(why="Its second request").startswith("There was a hold already.")
    with pytest.raises(NotErased, match="for another cause already: inquiry"):
        held(kind="request")
    said = company.run(erase(url, None, Wanted(area="Northshire"), lambda: company.now, really=False))
    assert "Partnership Northshire, " in said[0]
    assert "lift the hold first" in said[-1]
    company.store = company._open(company.file)
    (row,) = company.rows_of("area")
    assert (row.held_who, row.held_why) == ("The inquiry", "Its second request")
