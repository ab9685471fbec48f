"""What ends a link ends it for good, also one that has run out and would hold again in a longer round."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.company import Company
from tests.partnership.test_links_that_last import invited, offers, pass_by
from tests.steps import found, goes, opened


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    """Two teams that nobody has joined."""
    made = Company(tmp_path)
    found(made, "Social care", "Health")
    yield made
    made.close()


def _removed(company: Company) -> str:
    """A link by which Bob joined Health; he is removed, and the closing day passes."""
    opened(company)
    code = invited(company)
    company.joins("bob", code, "Bob")
    goes(company, "People", "Bob", "Remove", "2")
    pass_by(company, 16)
    assert not offers(company, code)
    return code


def test_who_was_removed_is_forgotten_while_it_has_run_out(company: Company) -> None:
    """Nobody can tell any more who that is, so the link lets in nobody, however late answers close."""
    code = _removed(company)
    company.types("bob", "forget me")
    company.taps("bob", "Forget me", "Forget me")
    goes(company, "Extend", "2", "1")
    company.types("bob", f"/start {code}")
    assert not company.presses_on(company.card("bob"), "join")


def test_who_was_removed_is_forgotten_by_retention(company: Company) -> None:
    """The same once thirty days are over."""
    code = _removed(company)
    pass_by(company, 31)
    company.run(company.store.forget_gone(company.now))
    company.settle()
    goes(company, "Extend", "2", "1")
    company.types("bob", f"/start {code}")
    assert not company.presses_on(company.card("bob"), "join")


def test_removing_offers_to_end_one_that_has_run_out(company: Company) -> None:
    """Once it is ended no later day brings it back, from no other phone."""
    opened(company)
    code = invited(company)
    company.joins("bob", code, "Bob")
    pass_by(company, 16)
    assert "link" in goes(company, "People", "Bob", "Remove")
    company.taps("cora", "1")
    goes(company, "Extend", "2", "1")
    company.types("bobs other phone", f"/start {code}")
    assert not company.presses_on(company.card("bobs other phone"), "join")


def test_one_that_has_run_out_can_be_taken_back(company: Company) -> None:
    """While the round is open it is listed with a button."""
    opened(company)
    code = invited(company)
    pass_by(company, 16)
    goes(company, "Invite", "Invitations so far", "Cancel")
    company.taps("cora", "1")
    goes(company, "Extend", "2", "1")
    assert not offers(company, code)


def test_a_team_is_removed_long_after(company: Company) -> None:
    """Its links end with it, whenever they ran out."""
    opened(company)
    code = invited(company)
    pass_by(company, 50)
    goes(company, "Teams", "Health", "Remove", "Remove it")
    goes(company, "Extend", "2", "1")
    assert not offers(company, code)


def test_answers_close_early(company: Company) -> None:
    """One that a round would have lengthened ends by its own day."""
    code = invited(company)
    pass_by(company, 50)
    goes(company, "Open a round", "3", "1")
    pass_by(company, 3)
    goes(company, "Close answers", "1")
    pass_by(company, 20)
    assert not offers(company, code)


def test_what_was_taken_back_is_not_renewed_for_all(company: Company) -> None:
    """Whose link a coordinator has taken back gets none with those of others."""
    invited(company)
    goes(company, "Invite", "Invitations so far", "Cancel")
    company.taps("cora", "1")
    goes(company, "Invite")
    assert not company.presses_on(company.card("cora"), "renew")
