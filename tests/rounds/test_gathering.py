"""Before a further round: who takes part, who can't be reached, and which team has nobody."""

from flows.events import Left
from tests.company import Company
from tests.flows.play import buttons_of, text_of
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened, released


@so_far
def company(made: Company) -> None:
    """Social care has returned, Health has not, and the first round is released."""
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    joined(made, "hal", "Health")
    assert "When do answers close?" in goes(made, "Open a round")
    opened(made)
    answered(made, "ann", "3")
    released(made)


def labels(company: Company) -> list[str]:
    """What Cora can tap."""
    return [button.label for button in buttons_of(company.card("cora").buttons)]


def blocks(company: Company, who: str) -> None:
    """Somebody blocks the assistant."""
    company.happens(company._arrival(Left(**company._common(who, 30))))


def test_same_teams_and_people_go_on_to_the_date(company: Company) -> None:
    """Who did not return is named; one tap goes on; a card from before goes straight to the date."""
    said = goes(company, "Open a round")
    assert "Same teams and people as last time?" in said
    assert "2 teams take part. 3 people have a place in all." in said
    assert "Did not return last time: Health." in said
    assert labels(company) == ["Go on to the closing date", "Who has left?", "Back"]
    company.taps("cora", "c")
    assert "When do answers close?" in company.text("cora")
    (area,) = company.rows_of("area")
    company.presses("cora", f"opening:{area.id}")
    assert "When do answers close?" in company.text("cora")
    company.taps("cora", "1", "Open the round")
    assert len(company.rows_of("round")) == 2


def test_people_who_blocked_it_and_teams_without_anybody_need_a_look(company: Company) -> None:
    """A person can be removed, a team gets a new link."""
    goes(company, "Teams", "o", "Voluntary", "2")
    blocks(company, "hal")
    said = goes(company, "Open a round")
    assert "3 teams take part" in said
    assert "New since last time: Voluntary." in said
    assert "Nobody has joined: Voluntary." in said
    assert "1 person can't be reached" in said
    assert labels(company)[1:4] == [
        "Hal – Health (can't be reached)",
        "New link for Health",
        "New link for Voluntary",
    ]
    company.taps("cora", "1", "Remove", "Remove")
    assert "Nobody has joined: Health and Voluntary." in goes(company, "Open a round")
    company.taps("cora", "1")
    company.joins("hew", company.code("cora"), "Hew")
    assert "Nobody has joined: Voluntary." in goes(company, "Open a round")
    company.taps("cora", "w")
    assert "Hew – Health" in str(company.card("cora").buttons)


def test_person_with_two_places_is_listed_once(company: Company) -> None:
    """Two who have blocked it, one of them with two places; whoever waits for a yes is not counted."""
    for who in ("lee", "lou"):
        goes(company, "Invite", "A lead")
        company.joins(who, company.code("cora"), who.title())
    goes(company, "People", "y1")
    goes(company, "People", "Hal", "Make a coordinator", "1")
    for who in ("hal", "lee", "lou"):
        blocks(company, who)
    said = goes(company, "Open a round")
    assert "4 people have a place in all." in said
    assert "2 people can't be reached" in said


def test_without_a_team_no_round_can_open(company: Company) -> None:
    """The card says so at once."""
    for team in ("Social care", "Health"):
        goes(company, "Teams", team, "Remove", "Remove it")
    assert "A round needs a team" in goes(company, "Open a round")


def test_who_says_it_is_not_theirs_needs_a_look(company: Company) -> None:
    """They are named, and their team gets a new link."""
    opened(company)
    company.types("hal", "/start")
    (health,) = [row.id for row in company.rows_of("team") if row.name == "Health"]
    *_, sheet = [row.id for row in company.rows_of("sheet") if row.team == health]
    company.presses("hal", f"mine:{sheet}:n")
    released(company)
    said = goes(company, "Open a round")
    assert "1 person says that it isn't theirs." in said
    assert "Hal – Health (says it isn't theirs)" in labels(company)
    assert "New link for Health" in labels(company)


def test_whoever_asks_who_has_left_goes_back_to_opening_the_round(company: Company) -> None:
    """From the list, from a person, after one was removed or got a link, and from somebody who is lost."""
    blocks(company, "hal")
    goes(company, "Open a round", "Who has left?")
    asked = "Same teams and people as last time?"
    assert asked in text_of(company.taps("cora", "b"))
    assert asked in text_of(company.taps("cora", "w", "Ann", "b", "b"))
    assert asked in text_of(company.taps("cora", "w", "Ann", "New link", "Make it", "b", "b"))
    company.taps("cora", "Hal", "Remove", "Remove")
    assert "Hal is removed." in company.text("cora")
    company.types("cora", "help", "back")
    assert asked in text_of(company.taps("cora", "b"))
    company.taps("cora", "New link for Health")
    assert "The message above is for Health" in company.text("cora")
    assert asked in company.text("cora")


def test_back_from_everybody_leads_to_the_partnership_s_card(company: Company) -> None:
    """Where nobody came from the opening of a round."""
    assert "Round 1" in goes(company, "People", "Ann", "b", "b")


def test_back_from_a_person_who_needs_a_look_leads_to_opening_the_round(company: Company) -> None:
    """To the card on which they stood; from the list of everybody it leads to that, and on from there."""
    blocks(company, "hal")
    goes(company, "Open a round")
    company.taps("cora", "Hal", "Back")
    assert "Same teams and people as last time?" in company.text("cora")
    company.taps("cora", "Hal", "Remove", "Back", "Back")
    assert "Same teams and people as last time?" in company.text("cora")
    company.taps("cora", "w", "Hal", "Back")
    assert "Same teams and people" not in company.text("cora")
    company.taps("cora", "Back", "Hal", "Remove", "Remove", "Back")
    assert "Same teams and people as last time?" in company.text("cora")
