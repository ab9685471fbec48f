"""A correction is found, gone on with and given up, at a real store."""

import asyncio

from bot.doctor import Wanted, examine
from flows.changes import ItemChallenged
from flows.people import Role
from flows.reports import Edition
from storage.writing.turns import write_changes
from tests.company import Company
from tests.corrections import agreed, begun, board, company, let_in, put_right, report, sheet_of, url_of
from tests.steps import answered, opened, released, with_readers

__all__ = ["company"]


def given_up(company: Company) -> str:
    """Cora gives up what is under way; gives what she was asked first."""
    company.types("cora", "correct")
    company.taps("cora", "Give it up")
    asked = company.text("cora")
    assert "Give up the correction?" in asked
    company.taps("cora", "1")
    return asked


def test_a_correction_with_changes_is_given_up(company: Company) -> None:
    """All is as it was released, returns and what is agreed; who heard of it is told; the journal agrees."""
    with_readers(company, ("sam", "A scrutineer"), ("cleo", "Another coordinator"), ("lee", "A lead"))
    agreed_first(company)
    first = {edition: report(company, edition) for edition in (Edition.PARTNERS, Edition.PUBLIC)}
    (round_,) = board(company, Role.LEAD).rounds
    recorded = company.rows_of("agreed")
    sheets = {row.team: row.id for row in company.rows_of("sheet")}
    teams = {row.name: sheets[row.id] for row in company.rows_of("team")}
    begun(company, "Health said 3 and meant 1.")
    agreed(company, "0", "Nobody had shown anything.", item="1")
    agreed(company, "3", "It had been forgotten.", item="2")
    for who, team in (("ann", "Social care"), ("hal", "Health")):
        let_in(company, team)
        company.presses(who, f"reopen:{teams[team]}")
        company.does(who, f"reopenanyway:{teams[team]}")
        company.presses(who, f"rate:{teams[team]}:R1:0")
    company.does("ann", f"submit:{teams['Social care']}")
    let_in(company, "Police")
    answered(company, "pam", "0")
    asked = given_up(company)
    assert "What these teams changed since then goes" in asked
    assert "but for their notes: Social care and Health." in asked
    assert "What these teams answered stays, and is not submitted: Police." in asked
    assert "The correction is given up." in company.text("cora")
    assert {edition: report(company, edition) for edition in first} == first
    assert company.rows_of("agreed") == recorded
    for who in ("sam", "cleo"):
        assert "The correction of round 1 has ended." in company.text(who)
    for who in ("ann", "hal", "pam"):
        assert "put your return of round 1 back as it was released" in company.text(who)
    assert "correction of round 1 has ended" not in company.heard("lee")
    assert board(company, Role.COORDINATOR).amended is None
    assert asyncio.run(examine(url_of(company), Wanted(now=company.now, full=True))).problems == ()
    company.presses("sam", f"amend:{round_.id}")
    assert "No correction of this round is under way." in company.text("sam")
    begun(company, "Again.")
    assert "Nothing is changed yet." in company.text("cora")


def agreed_first(company: Company) -> None:
    """An agreed rating is released, with its reason, so that there is one to put back."""
    begun(company)
    agreed(company, "2", "The minutes say so.")
    put_right(company)


def test_what_has_moved_on_is_not_given_up(company: Company) -> None:
    """Who was asked of another state of it is asked again; nothing is lost."""
    begun(company)
    agreed(company, "0", "Nobody had shown anything.")
    company.types("cora", "correct")
    company.taps("cora", "Give it up")
    asked = company.card("cora")
    let_in(company, "Police")
    company.taps("cora", "1", on=asked)
    assert "Nothing was done" in company.text("cora")
    assert "May answer now: Police." in company.text("cora")
    assert "Give up the correction?" in company.text("cora")


def test_who_may_answer_hears_that_it_ends(company: Company) -> None:
    """Nothing was changed, and a team was let in: it hears that this is over, and so does the scrutineer."""
    with_readers(company, ("sam", "A scrutineer"))
    begun(company)
    let_in(company, "Police")
    company.types("cora", "correct")
    company.taps("cora", "End it without a change")
    assert "put your return of round 1 back" in company.text("pam")
    assert "correction of round 1 has ended" in company.text("sam")
    assert asyncio.run(examine(url_of(company), Wanted(now=company.now, full=True))).problems == ()


def test_the_correction_under_way_is_gone_on_with(company: Company) -> None:
    """Whatever round came since, `correct` leads there, and the partnership's card says so."""
    with_readers(company, ("sam", "A scrutineer"))
    begun(company, "A teapot had been counted.")
    opened(company)
    for _ in ("open", "released"):
        for who in ("cora", "sam"):
            company.types(who, "/area")
            assert "Round 1 is being corrected." in company.text(who)
            company.taps(who, "The correction of round 1")
            assert "What is wrong: A teapot had been counted." in company.text(who)
            company.types(who, "the figure for item 1 is wrong")
            assert "What is wrong: A teapot had been counted." in company.text(who)
        if not any(one.state == "released" and one.number == 2 for one in company.rows_of("round")):
            answered(company, "ann", "3")
            released(company)
    company.types("cora", "/area")
    company.taps("cora", "There is a mistake")
    assert "correction of round 2" in company.text("cora")


def test_giving_up_is_found_in_ones_own_words(company: Company) -> None:
    """On the card they are its button, elsewhere they lead to the card."""
    begun(company)
    agreed(company, "0", "Nobody had shown anything.")
    company.types("cora", "/area", "I want to give up this correction")
    assert "What do you put right?" in company.text("cora")
    company.types("cora", "end it without a change")
    assert "Give up the correction?" in company.text("cora")
    company.types("cora", "back", "give up the correction", "yes")
    assert "The correction is given up." in company.text("cora")


def test_what_is_put_back_was_agreed_when_it_was_agreed(company: Company) -> None:
    """By whom it was then: one item alone, one agreed anew in the same words, and one that is given up."""
    agreed_first(company)
    (round_,), (recorded,) = company.rows_of("round"), company.rows_of("agreed")
    doubt = {
        "chain": round_.area,
        "round": round_.id,
        "item": "R1",
        "level": 0,
        "note": "",
        "by": recorded.by,
    }
    doubted = ItemChallenged(**doubt, at=company.now)
    company.run(company.store.database.write(lambda one: write_changes(one, [doubted], company.now)))
    first = report(company, Edition.PARTNERS)
    begun(company)
    agreed(company, "0", "Nobody had shown anything.")
    company.presses("cora", f"amendback:{round_.id}:R1")
    assert "It is as it was released." in company.text("cora")
    assert company.rows_of("agreed") == [recorded]
    company.types("cora", "/area")
    company.taps("cora", "Journal")
    assert "put an agreed rating back as it was released" in company.text("cora")
    agreed(company, "2", "The minutes say so.")
    company.types("cora", "correct")
    company.taps("cora", "End it without a change")
    assert company.rows_of("agreed") == [recorded]
    begun(company)
    agreed(company, "0", "Nobody had shown anything.")
    given_up(company)
    assert company.rows_of("agreed") == [recorded]
    assert report(company, Edition.PARTNERS) == first
    assert "agreed on since" not in repr(first)
    assert asyncio.run(examine(url_of(company), Wanted(now=company.now, full=True))).problems == ()


def test_of_whoever_has_changed_nothing_nothing_goes(company: Company) -> None:
    """One is let in alone, one has reopened its return, one that never returned has answered nothing."""
    begun(company)
    agreed(company, "0", "Nobody had shown anything.")
    for team in ("Social care", "Health", "Police"):
        let_in(company, team)
    company.presses("hal", f"reopen:{sheet_of(company, 'Health')}")
    asked = given_up(company)
    assert "What these teams" not in asked
    assert "put your return of round 1 back" in company.text("hal")
    company.types("cora", "correct", "It was wrong after all.")
    let_in(company, "Police")
    company.types("cora", "correct")
    company.taps("cora", "A return", "Police")
    assert "What the team answered stays, not submitted." in company.text("cora")
