"""Who joins a team by a link is told to those in it, who can take them out; a real store."""

from flows.replies import Card
from tests.company import Company
from tests.flows.play import buttons_of, text_of
from tests.so_far import so_far
from tests.steps import found, goes, joined, opened


@so_far
def company(made: Company) -> None:
    """Ann and then Bob in Social care, Hal in Health, in an open round."""
    found(made, "Social care", "Health")
    for who, team in (("ann", "Social care"), ("hal", "Health"), ("bob", "Social care")):
        joined(made, who, team)


def no(company: Company, who: str) -> str:
    """The tap that says so of whoever joined last, as it was told to somebody."""
    cards = [one for one in company.said[who] if isinstance(one, Card)]
    card = next(one for one in cards if "by a link" in text_of(one))
    (press,) = company.presses_on(card, "notus")
    return press


def removes(company: Company, who: str, press: str) -> None:
    """Tap that, and say yes where it is asked."""
    card = company.presses(who, press)
    if company.presses_on(card, "notussaid"):
        company.taps(who, "1")


def over(company: Company) -> list[object]:
    """The places that have ended."""
    return [row.id for row in company.rows_of("membership") if row.ended]


def test_it_is_asked_first(company: Company) -> None:
    """Who, and what happens; the card that tells of it has a way that does nothing, and so has this."""
    card = next(one for one in company.said["ann"] if isinstance(one, Card))
    assert [one.label for one in buttons_of(card.buttons)] == ["My team", "Not one of us"]
    press = no(company, "ann")
    company.presses("ann", press)
    assert "Is Bob not one of Social care?" in company.text("ann")
    assert "They lose access at once." in company.text("ann")
    assert not over(company)
    company.taps("ann", "Back")
    assert "Bob" in company.text("ann")
    assert not over(company)


def test_an_answer_of_another_day_asks_again(company: Company) -> None:
    """As with all that can't be undone."""
    asked = company.presses("ann", no(company, "ann"))
    company.at("2026-11-25 10:00")
    company.taps("ann", "1", on=asked)
    assert "Nothing was done" in company.text("ann")
    assert not over(company)
    company.taps("ann", "1")
    assert len(over(company)) == 1


def test_a_yes_takes_them_out(company: Company) -> None:
    """Those in the team hear of it at once, nobody else; after the yes the place is over and all are told."""
    assert "Bob has joined Social care by a link." in company.text("ann")
    assert not {"hal", "cora"} & company.said.keys()
    removes(company, "ann", no(company, "ann"))
    assert "Bob is removed" in company.text("ann")
    assert "You no longer have access" in company.text("bob")
    assert "Ann said that Bob is not one of Social care." in company.text("cora")
    assert "hal" not in company.said
    company.types("bob", "/start")
    assert "Social care" not in company.text("bob")
    assert "Bob" not in goes(company, "People")
    assert [row for row in company.rows_of("journal") if "removed" in str(row)]


def test_what_they_answered_stays_with_the_team(company: Company) -> None:
    """As with every removal."""
    press = no(company, "ann")
    opened(company)
    company.types("bob", "/start")
    company.taps("bob", "c")
    company.presses("bob", company.presses_on(company.card("bob"), "rate")[0])
    removes(company, "ann", press)
    assert len(company.rows_of("answer")) == 1


def test_whoever_came_first_stays(company: Company) -> None:
    """A stranger with a link that went astray removes nobody, whatever they send; nobody removes themself."""
    press = no(company, "ann")
    joined(company, "eve", "Social care")
    of_eve = no(company, "bob")
    for who, asked in (("eve", press), ("eve", of_eve), ("bob", press), ("hal", of_eve), ("cora", of_eve)):
        removes(company, who, asked)
    assert not over(company)
    removes(company, "bob", of_eve)
    removes(company, "ann", of_eve)
    assert len(over(company)) == 1


def test_after_a_month_a_coordinator_is_asked(company: Company) -> None:
    """The button of an old message removes nobody who has worked there since."""
    press = no(company, "ann")
    company.at("2026-12-30 10:00")
    removes(company, "ann", press)
    assert "Ask a coordinator" in company.text("ann")
    assert not over(company)
