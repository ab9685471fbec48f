"""What people see of a correction beside it: their own pictures, buttons, notices and the journal."""

from flows.people import Role
from flows.replies import Picture
from flows.reports import Edition, ItemReport
from tests.company import Company
from tests.corrections import agreed, begun, board, company, let_in, put_right, report, sheet_of
from tests.steps import answered, opened, with_readers

__all__ = ["company"]


def caption(company: Company, who: str, team: str) -> str:
    """What the newest picture of a team's own results says."""
    company.presses(who, f"results:{sheet_of(company, team)}")
    return next(one.caption for one in reversed(company.said[who]) if isinstance(one, Picture))


def test_a_picture_says_that_its_return_is_not_released(company: Company) -> None:
    """Once it is reopened and has come in; one that is let in alone goes on as released, as others do."""
    assert "Round 1 · November 2026 · released" in caption(company, "ann", "Social care")
    begun(company)
    let_in(company, "Social care")
    untouched = caption(company, "ann", "Social care")
    assert "Round 1 · November 2026 · released" in untouched
    assert "A correction of the round is under way." in untouched
    for verb, more in (("reopen", ""), ("reopenanyway", ""), ("rate", ":R1:0"), ("submit", ":manager")):
        company.does("ann", f"{verb}:{sheet_of(company, 'Social care')}{more}")
    changed = caption(company, "ann", "Social care")
    assert "in a correction, not released yet" in changed
    assert "Released by" not in changed
    others = caption(company, "hal", "Health")
    assert "Round 1 · November 2026 · released" in others
    assert "Released by" in others
    put_right(company)
    assert "not released yet" not in caption(company, "ann", "Social care")


def test_there_is_no_button_for_a_picture_that_is_not_drawn(company: Company) -> None:
    """Two agencies rated, so there is none; a button of before says why."""
    (round_,) = board(company, Role.LEAD).rounds
    company.presses("cora", f"outsum:{round_.id}")
    assert not company.presses_on(company.card("cora"), "outexact")
    company.presses("cora", f"outexact:{round_.id}")
    assert "There is no picture" in company.text("cora").splitlines()[0]


def test_a_return_in_a_correction_is_not_late(company: Company) -> None:
    """The coordinator hears what it is for; who never returned can answer, and changes nothing."""
    begun(company)
    let_in(company, "Police")
    assert "your team may answer. You can submit once" in company.text("pam")
    let_in(company, "Social care")
    assert "your team may change its return. You can submit it once" in company.text("ann")
    answered(company, "pam", "0")
    assert "The return of Police has come in for the correction of round 1." in company.text("cora")


def test_a_return_is_let_in_as_it_was_seen(company: Company) -> None:
    """Who saw it missing, or as it was before, is told before typing a reason that it has come in since."""
    with_readers(company, ("cleo", "Another coordinator"))
    begun(company)
    company.types("cora", "correct")
    missing = company.taps("cora", "A return", "Police")
    company.taps("cora", "It came late", on=missing)
    answered(company, "pam", "0")
    for name in ("Another reason", "There is something new"):
        company.taps("cora", name, on=missing)
        assert "Nothing was changed: the return of Police came in on" in company.text("cora")
        assert not any(row.late for row in company.rows_of("sheet"))
    company.taps("cora", "Another reason")
    company.types("cora", "They had counted twice")
    assert "Police can answer now." in company.text("cora")
    company.types("cora", "correct")
    company.taps("cora", "A return", "Police", "As it was released")
    company.types("cora", "correct")
    company.taps("cora", "A return", "Police", "Another reason")
    company.types("cora", "x" * 201)
    assert "201 characters" in company.text("cora")
    company.presses("cleo", f"amendin:{company.rows_of('round')[0].id}:{sheet_of(company, 'Police')}:late")
    assert "Police can answer now." in company.text("cleo")
    company.does("pam", f"submit:{sheet_of(company, 'Police')}:manager")
    company.types("cora", "They had counted twice")
    assert "Nothing was changed: the return of Police came in on" in company.text("cora")
    assert len(company.rows_of("let_in")) == 3


def test_the_journal_says_what_was_corrected(company: Company) -> None:
    """The round and the item; the word for it leads there, others to their own place."""
    begun(company)
    agreed(company, "0", "Nobody had shown anything.")
    put_right(company)
    company.types("cora", "journal")
    said = company.text("cora")
    assert "released the corrected round (round 1)" in said
    item = next(iter(board(company, Role.COORDINATOR).run.agreed))  # type: ignore[union-attr]  # a round is under way
    label = board(company, Role.COORDINATOR).run.framework.items[item].label  # type: ignore[union-attr]  # a round is under way
    assert f"({label})" in said
    company.types("ann", "journal")
    assert "released the corrected round" not in company.text("ann")


def test_a_challenge_says_that_it_was_agreed_on_since(company: Company) -> None:
    """In the chat and in the papers for partners, beside what the scrutineer asked; not before it is so."""
    opened(company)
    for who in ("ann", "hal", "pam"):
        answered(company, who, "2")
    for steps in (("Close answers", "1"), ("Share the draft", "1")):
        company.types("cora", "/area")
        company.taps("cora", *steps)
    with_readers(company, ("sam", "A scrutineer"))
    run = board(company, Role.COORDINATOR, number=2).run
    assert run
    item = next(one.id for one in run.framework.items.values() if one.about == "area")
    company.presses("sam", f"doubt:{run.round.id}:{item}")
    company.types("sam", "How is this 2?")
    company.types("cora", "/area")
    company.taps("cora", "Release", "1")
    since = "It was agreed on since, on "
    assert [one.challenge for one in items_of(company)] == ["How is this 2?"]
    begun(company)
    agreed(company, "1", "The minutes say 1.")
    put_right(company)
    assert since in str([one.challenge for one in items_of(company)])


def items_of(company: Company) -> list[ItemReport]:
    """The items of the partners' report of round 2."""
    return [
        item
        for one in report(company, Edition.PARTNERS, number=2).domains
        for item in one.items
        if item.challenge
    ]
