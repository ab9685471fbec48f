"""Why a late return was let in: kept with it, told to who may read who was late."""

from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import update

from flows.keeping import Rule
from flows.replies import Document, Paper, Picture, Workbook
from flows.reports import Edition
from storage.database.tables import let_in as let_in_rows
from storage.writing.ending import end
from storage.writing.journal import verify
from tests.company import Company
from tests.corrections import again, begun, let_in, put_right, report, sheet_of
from tests.flows.play import buttons_of
from tests.paths import FOUR
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened, released, with_readers

WHY = "Their head of service was away"


@so_far
def company(made: Company) -> None:
    """Three teams, of which two have returned, and a lead; the first round is released."""
    made.file = FOUR.read_bytes()
    found(made, "Social care", "Health", "Police")
    for who, team in (("ann", "Social care"), ("hal", "Health"), ("pam", "Police")):
        joined(made, who, team)
    with_readers(made, ("lee", "A lead"))
    opened(made)
    answered(made, "ann", "3")
    answered(made, "hal", "1")
    released(made)


def in_own_words(company: Company, team: str, *texts: str) -> None:
    """Cora lets a return in while a correction is under way, and types why."""
    company.types("cora", "correct")
    company.taps("cora", "A return", team, "Another reason")
    for text in texts:
        company.types("cora", text)


def takers(company: Company, who: str) -> str:
    """The list of who took part, as somebody reads it."""
    (round_,) = company.rows_of("round")
    company.presses(who, f"out:{round_.id}:7")
    return company.text(who)


def test_the_reason_is_read_by_who_may_know_who_was_late(company: Company) -> None:
    """The coordinator, leads and the team itself; it is in no file for everybody."""
    begun(company)
    in_own_words(company, "Police", "x" * 201)
    assert "201 characters" in company.text("cora")
    company.types("cora", WHY)
    assert "Police can answer now." in company.text("cora")
    assert "Came in late" not in takers(company, "lee")
    answered(company, "pam", "2")
    assert f": {WHY}." in company.text("pam")
    assert "Came in late" not in takers(company, "lee")
    put_right(company)
    assert f"Came in late: Police on 23 November 2026 ({WHY})." in takers(company, "lee")
    assert "Came in late" not in takers(company, "hal")
    assert WHY in " ".join(report(company, Edition.PARTNERS).basis)
    assert WHY not in " ".join(report(company, Edition.PUBLIC).basis)
    (kept,) = company.rows_of("let_in")
    assert (kept.why, kept.words) == ("other", WHY)
    assert all(WHY not in row.body for row in company.rows_of("journal"))
    assert company.run(company.store.database.read(verify)) is None
    company.types("cora", "my data")
    company.taps("cora", "What you hold")
    (file,) = [one for one in company.said["cora"] if isinstance(one, Document)]
    assert WHY in file.text


def test_a_return_that_was_in_before_is_not_late_and_is_in_again_only_once_it_comes(company: Company) -> None:
    """With the reason that was chosen, where that says more than that it was late."""
    begun(company)
    company.types("cora", "correct")
    company.taps("cora", "A return", "Health", "It holds an error")
    (sheet,) = (row.id for row in company.rows_of("sheet") if row.late)
    for press in (f"reopen:{sheet}", f"rate:{sheet}:R1:2", f"submit:{sheet}:manager"):
        company.does("hal", press)
    let_in(company, "Police")
    put_right(company)
    said = takers(company, "lee")
    assert "Accepted again, and answered again: Health on 23 November 2026 (it held an error)." in said
    assert "Came in late" not in said
    assert "Police on" not in said


LATE = f"Police on 23 November 2026 ({WHY})"


def came_late(company: Company, version: int = 0) -> str:
    """What the paper for partners, or that of an earlier version, says of who came late."""
    return of_paper(company, version, "Came in late: ")


def came_again(company: Company, version: int = 0) -> str:
    """The same of who was in and answered again."""
    return of_paper(company, version, "Accepted again, and answered again: ")


def of_paper(company: Company, version: int, said: str) -> str:
    """What the paper for partners, or that of an earlier version, says behind these words."""
    found = [one for one in report(company, Edition.PARTNERS, version).basis if said in one]
    return " ".join(found).removeprefix(said).removesuffix(".")


@pytest.fixture
def late(company: Company) -> Company:
    """The police came in late, in the second version."""
    begun(company)
    in_own_words(company, "Police", WHY)
    answered(company, "pam", "2")
    put_right(company)
    assert came_late(company) == LATE
    return company


@pytest.mark.wide
def test_a_return_stays_late_as_it_came_in_whatever_is_begun_since(late: Company) -> None:
    """Let in again in another correction, given up, and in one more with another reason that comes in."""
    begun(late)
    in_own_words(late, "Police", "They had counted twice")
    assert came_late(late) == LATE
    late.types("cora", "correct")
    late.taps("cora", "End it without a change")
    assert came_late(late) == LATE
    begun(late)
    let_in(late, "Police")
    again(late, "pam")
    assert came_late(late) == LATE
    put_right(late)
    assert (came_late(late), came_again(late)) == (LATE, "Police on 23 November 2026 (it held an error)")
    assert (came_late(late, 2), came_again(late, 2)) == (LATE, "")
    begun(late)
    let_in(late, "Police")
    again(late, "pam")
    late.types("cora", "correct")
    late.taps("cora", "End it without a change")
    assert (came_late(late), came_again(late)) == (LATE, "Police on 23 November 2026 (it held an error)")
    late.types("cora", "my data")
    late.taps("cora", "What you hold")
    (file,) = [one for one in late.said["cora"] if isinstance(one, Document)]
    assert "They had counted twice" in file.text
    assert WHY in file.text
    (cora,) = (row for row in late.rows_of("person") if row.name == "Cora")
    (round_,) = late.rows_of("round")
    for subject, rule in ((cora.id, Rule.WRITTEN), (round_.id, Rule.TEXTS)):
        late.run(late.store.database.write(partial(end, subject=subject, rule=rule, now=late.now)))
        assert [row.words for row in late.rows_of("let_in")] == ["", "", "", ""]
        late.run(late.store.database.write(lambda one: one.execute(update(let_in_rows).values(words=WHY))))


def test_in_a_draft_a_return_stays_late_as_it_came_in(company: Company) -> None:
    """Let in once more it never comes again; the journal says each reason."""
    opened(company)
    for who in ("ann", "hal"):
        answered(company, who, "1")
    company.types("cora", "/area")
    company.taps("cora", "Close answers", "1", "Share the draft", "1")
    for why in (WHY, "They had counted twice"):
        company.types("cora", "/area")
        company.taps("cora", "Let a team correct or finish its return", "Police", "Another reason")
        company.types("cora", why)
        if why == WHY:
            answered(company, "pam", "2")
    company.types("cora", "/area")
    company.taps("cora", "Release")
    company.taps("cora", "1")
    made = [one for one in report(company, Edition.PARTNERS, number=2).basis if "Came in late" in one]
    assert made == [f"Came in late: {LATE}."]
    company.types("cora", "/area")
    company.taps("cora", "Journal", "Export")
    (journal,) = [one for one in company.said["cora"] if isinstance(one, Document)]
    assert "They had counted twice" in journal.text
    assert WHY in journal.text


def test_a_return_that_was_let_in_again_says_so(tmp_path: Path) -> None:
    """Where its card said that answers have closed: that it is let in, what is wrong, and the way."""
    company = Company(tmp_path)
    found(company, "Social care")
    joined(company, "ann", "Social care")
    opened(company)
    answered(company, "ann", "2")
    for steps in (("Close answers", "1"), ("Share the draft", "1")):
        goes(company, *steps)
    company.taps("ann", "Check what the draft", "Something is wrong")
    company.types("ann", "Staff were trained in May.")
    goes(company, "Let a team correct or finish its return", "Social care", "It holds an error")
    assert "you can reopen its return, change it, and submit it once" in company.text("ann")
    company.taps("ann", "See your return")
    said = company.text("ann")
    assert "A coordinator agreed on 23 November 2026 to accept your return: it held an error." in said
    assert "what is wrong: Staff were trained in May." in said
    assert "Reopen it, change what is wrong, and submit it once." in said
    assert "Answers have closed for this round." not in said
    company.taps("ann", "Reopen")
    company.close()


def own_paper(company: Company, who: str, team: str) -> str:
    """What stands with the file of a team's own return."""
    company.presses(who, f"paper:{sheet_of(company, team)}:1")
    return " ".join(one.caption for one in company.said[who] if isinstance(one, Picture | Paper | Workbook))


def test_whether_there_was_a_return_decides_and_not_the_reason(company: Company) -> None:
    """A first return is late for whatever reason; what had come in time was answered again."""
    begun(company)
    company.types("cora", "correct")
    company.taps("cora", "A return", "Police", "There is something new")
    answered(company, "pam", "2")
    in_own_words(company, "Social care", WHY)
    again(company, "ann")
    put_right(company)
    assert came_late(company) == "Police on 23 November 2026 (there was something new)"
    assert came_again(company) == f"Social care on 23 November 2026 ({WHY})"
    said = own_paper(company, "pam", "Police")
    assert "Your return came in late on 23 November 2026: there was something new." in said
    assert "answered again" not in said
    said = own_paper(company, "ann", "Social care")
    assert f"Your team answered again on 23 November 2026: {WHY}." in said
    assert "late" not in said


def test_before_a_release_too_what_came_in_time_is_not_late(company: Company) -> None:
    """No version has been released then; nobody is offered a reason that can't be."""
    opened(company)
    for who in ("ann", "hal"):
        answered(company, who, "1")
    goes(company, "Close answers", "1")
    goes(company, "Let a team correct or finish its return", "Police")
    assert "It came late" in labels(company)
    assert "It holds an error" not in labels(company)
    goes(company, "Let a team correct or finish its return", "Social care")
    assert "It came late" not in labels(company)
    company.taps("cora", "Another reason")
    company.types("cora", WHY)
    for press in ("reopen:{}", "rate:{}:R1:2", "submit:{}:manager"):
        company.does("ann", press.format(sheet_of(company, "Social care", 2)))
    # an old button goes on working
    (round_,) = [row.id for row in company.rows_of("round") if row.number == 2]
    company.presses("cora", f"letin:{round_}:{sheet_of(company, 'Police', 2)}:error")
    answered(company, "pam", "2")
    goes(company, "Share the draft", "1")
    goes(company, "Release", "1")
    basis = " ".join(report(company, Edition.PARTNERS, number=2).basis)
    assert "Came in late: Police on 23 November 2026 (it held an error)." in basis
    assert f"Accepted again, and answered again: Social care on 23 November 2026 ({WHY})." in basis


def test_late_is_what_was_handed_in_last_after_answers_were_closed(company: Company) -> None:
    """Past the day of an open round is in time; what was in, and was taken back over the closing, is not."""
    opened(company)
    answered(company, "ann", "1")
    company.presses("ann", f"reopen:{sheet_of(company, 'Social care', 2)}")
    company.at("2026-12-09 10:00")
    answered(company, "hal", "1")
    goes(company, "Close answers", "1")
    goes(company, "Let a team correct or finish its return", "Social care", "1")
    company.does("ann", f"submit:{sheet_of(company, 'Social care', 2)}:manager")
    goes(company, "Share the draft", "1")
    goes(company, "Release", "1")
    basis = " ".join(report(company, Edition.PARTNERS, number=2).basis)
    assert "Came in late: Social care on 9 December 2026." in basis
    assert "Health" not in basis.partition("Came in late")[2].partition(".")[0]
    assert "Let in again" not in basis


def labels(company: Company) -> list[str]:
    """What the buttons say of the card that Cora has."""
    return [one.label for one in buttons_of(company.card("cora").buttons)]
