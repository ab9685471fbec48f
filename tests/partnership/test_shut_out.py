"""Whom a link from before lets in no more, and what becomes of it once nobody knows who that is."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.erasing import Wanted, erase
from flows.presses.partnership import NOT_US
from flows.replies import Card
from storage.writing.journal import verify
from tests.company import Company
from tests.flows.play import text_of
from tests.kept import problems
from tests.server import Server
from tests.so_far import so_far
from tests.steps import found, goes

SOCIAL_CARE, HEALTH = "Social care", "Health"

MADE_BEFORE = "has ended, and this link was made before that"


@so_far
def company(made: Company) -> None:
    """Cora has set up two teams."""
    found(made, SOCIAL_CARE, HEALTH)


def link_to(company: Company, team: str, *, alone: bool = False) -> str:
    """The code of a new invitation to a team."""
    goes(company, "Invite", *(["u"] if alone else []), team)
    return company.code("cora")


def removed(company: Company, name: str, how: str = "Remove") -> None:
    """Cora removes somebody."""
    goes(company, "People", name, "Remove", how)


def forgets(company: Company, who: str) -> None:
    """Somebody has themself forgotten."""
    company.types(who, "forget me")
    company.taps(who, "Forget me", "Forget me")
    assert "I don't know you any more" in company.text(who)


def days_pass(company: Company, days: int) -> None:
    """Let days pass, and have forgotten who has had no place for long enough."""
    company._seconds += days * 86400
    company.run(company.store.forget_gone(company.now))
    company.said = company.settle()


def gets_in(company: Company, who: str, code: str, name: str = "Robert") -> bool:
    """Whether somebody joins by a link."""
    company.types(who, f"/start {code}")
    if not company.presses_on(company.card(who), "join"):
        return False
    company.joins(who, code, name)
    return "You are in." in company.text(who)


def is_whole(company: Company) -> bool:
    """Whether the journal holds, and the doctor finds nothing wrong in a file."""
    holds = company.run(company.store.database.read(verify)) is None
    return holds and (company.store.database.several or problems(company) == ())


def not_us(company: Company, who: str) -> None:
    """Somebody says of who joined last that it is not one of them."""
    cards = [one for one in company.said[who] if isinstance(one, Card)]
    card = next(one for one in cards if "by a link" in text_of(one))
    company.presses(who, company.presses_on(card, NOT_US.verb)[0])
    company.taps(who, "1")


@pytest.mark.parametrize("how", ["not one of us", "removed", "team ended"])
def test_a_wrong_team_keeps_nobody_from_the_right_one(company: Company, how: str) -> None:
    """Its link was made before; the team they were taken out of is another place."""
    wrong, right = link_to(company, SOCIAL_CARE), link_to(company, HEALTH)
    company.joins("ann", wrong, "Ann")
    company.joins("bob", wrong, "Bob")
    if how == "not one of us":
        not_us(company, "ann")
    elif how == "removed":
        removed(company, "Bob")
    else:
        goes(company, "Teams", SOCIAL_CARE, "Remove", "Remove it")
    assert not gets_in(company, "bob", wrong)
    said = "Your place (Social care in Northshire) has ended" if how != "team ended" else "was cancelled"
    assert said in company.text("bob")
    assert gets_in(company, "bob", right)
    assert is_whole(company)


def test_who_only_waited_for_a_team_has_lost_no_place_there(company: Company) -> None:
    """A coordinator who asked to join it, and is removed as a coordinator, was never in it."""
    right = link_to(company, HEALTH)
    company.joins("hal", right, "Hal")
    goes(company, "Invite", "Another coordinator")
    company.joins("bob", company.code("cora"), "Bob")
    goes(company, "People", "Yes: Bob")
    company.types("bob", f"/start {right}")
    company.taps("bob", "Join")
    assert "somebody in Health needs to approve you" in company.text("bob")
    goes(company, "People", "Bob – coordinator", "Remove", "1")
    assert sorted(row.pending for row in company.rows_of("membership") if row.ended) == [False, True]
    assert gets_in(company, "bob", right)


def test_who_was_let_in_again_and_leaves_comes_back_by_any_link(company: Company) -> None:
    """The removal has been taken back; nothing of it is left when they are forgotten."""
    before = link_to(company, SOCIAL_CARE)
    company.joins("bob", before, "Bob")
    removed(company, "Bob")
    assert not gets_in(company, "bob", before)
    assert gets_in(company, "bob", link_to(company, SOCIAL_CARE))
    company.types("bob", "leave")
    company.taps("bob", "Leave")
    assert "cora" not in company.said or "has ended" not in company.heard("cora")
    assert gets_in(company, "bob", before)


def test_who_is_forgotten_comes_back_as_nobody_new(company: Company) -> None:
    """The team's shared links from before the removal end with it; others stay, and coordinators hear why."""
    company.joins("ann", alone := link_to(company, SOCIAL_CARE), "Ann")
    single = link_to(company, SOCIAL_CARE, alone=True)
    second, of_another = link_to(company, SOCIAL_CARE), link_to(company, HEALTH)
    company.joins("bob", alone, "Bob")
    removed(company, "Bob", "2")
    since = link_to(company, SOCIAL_CARE)
    forgets(company, "bob")
    assert company.heard("cora") == (
        "Northshire\nSomebody who was removed from Social care is not known to me any more. "
        "So the 2 links they could come back by have ended."
    )
    for code in (alone, second):
        assert not gets_in(company, "bob", code)
        assert "That invitation to Northshire was cancelled." in company.text("bob")
    assert not company.said.get("ann")
    for who, code in (("eve", single), ("fay", of_another), ("gil", since)):
        assert gets_in(company, who, code, who.title())
    assert "Bob" not in goes(company, "Journal")
    assert "the assistant · took an invitation back" in company.text("cora")
    assert is_whole(company)


def test_thirty_days_later_the_link_has_ended(company: Company) -> None:
    """It holds for sixty; until then it refuses them, and whoever else has it can join."""
    before = link_to(company, SOCIAL_CARE)
    company.joins("bob", before, "Bob")
    removed(company, "Bob", "2")
    days_pass(company, 29)
    assert not gets_in(company, "bob", before)
    assert gets_in(company, "ann", before, "Ann")
    days_pass(company, 2)
    assert "the link they could come back by has ended" in company.heard("cora")
    assert not gets_in(company, "bob", before)
    days_pass(company, 1)
    assert not company.said.get("cora")
    assert is_whole(company)


def test_whoever_leaves_another_team_last_is_forgotten_with_the_link(company: Company) -> None:
    """Of several places the one they were removed from counts."""
    before = link_to(company, SOCIAL_CARE)
    company.joins("bob", before, "Bob")
    assert gets_in(company, "bob", link_to(company, HEALTH))
    goes(company, "People", "Bob – Social care", "Remove", "2")
    company.types("bob", "leave")
    company.taps("bob", "Leave")
    assert "was removed from Social care" in company.heard("cora")
    assert not gets_in(company, "bob", before)


def test_whoever_an_operator_deletes_is_let_in_no_more(company: Company) -> None:
    """Coordinators are told once the assistant runs again."""
    before = link_to(company, SOCIAL_CARE)
    company.joins("bob", before, "Bob")
    removed(company, "Bob", "2")
    url, now = f"sqlite:///{company.store.database.path}", company.now + timedelta(days=1)
    company.run(company.store.close())
    company.run(erase(url, None, Wanted(person="test:bob"), lambda: now, really=True))
    company.store = company._open(company.file)
    (waits,) = company.run(company.store.waiting("test", 10))
    assert isinstance(waits.reply, Card)
    assert "the link they could come back by has ended" in text_of(waits.reply)
    assert not gets_in(company, "bob", before)


def test_two_links_are_counted_in_what_is_said(company: Company) -> None:
    """Of the card that asks, whose first button ends them, and of what it leads to."""
    before = [link_to(company, SOCIAL_CARE) for _ in range(2)]
    company.joins("bob", before[0], "Bob")
    said = goes(company, "People", "Bob", "Remove")
    assert "Their team's 2 links still open, but not for them while I know them." in said
    assert "A new link ends the 2 old ones." in said
    company.taps("cora", "1")
    said = company.text("cora")
    assert "The 2 old links have ended. The message above is a new one for Social care" in said
    assert not any(gets_in(company, "eve", code) for code in before)


@pytest.mark.wide
def test_a_server_does_the_same(tmp_path: Path, postgres: Server) -> None:
    """What tells which came first is read there as from a file."""
    company = Company(tmp_path, postgres.emptied())
    try:
        found(company, SOCIAL_CARE, HEALTH)
        before, right = link_to(company, SOCIAL_CARE), link_to(company, HEALTH)
        company.joins("bob", before, "Bob")
        removed(company, "Bob", "2")
        assert not gets_in(company, "bob", before)
        assert MADE_BEFORE in company.text("bob")
        forgets(company, "bob")
        assert "the link they could come back by has ended" in company.heard("cora")
        assert not gets_in(company, "bob", before)
        assert gets_in(company, "bob", right)
        assert is_whole(company)
    finally:
        company.close()
