"""The journal by kind and by team, at a real store: a page at a time, and nothing left out or too many."""

from typing import get_args

from flows.changes import Change
from flows.conversations.partnership.journal import extract_of
from flows.forms import parse
from flows.topics import TOPICS, Extract, Topic
from tests.beginnings import ann_and_hal
from tests.company import Company
from tests.so_far import so_far
from tests.steps import answered, goes, released


@so_far
def company(made: Company) -> None:
    """Two teams, a round that is over."""
    ann_and_hal(made)
    answered(made, "ann", "3")
    answered(made, "hal", "1")
    released(made)


def lines(company: Company) -> list[str]:
    """The entries on all pages from the one that is shown."""
    found = list(company.card("cora").lines)
    while company.card("cora").buttons[0][0].label == "Older":
        company.taps("cora", "Older")
        found += company.card("cora").lines
    return found


def test_every_change_is_about_something() -> None:
    """So that nothing in a journal is only found by reading all of it."""
    assert set().union(*TOPICS.values()) == set(get_args(Change))
    assert TOPICS.keys() == set(Topic)


def test_by_kind(company: Company) -> None:
    """What is about another kind is left out, on every page."""
    everything = lines_of(company)
    goes(company, "Journal", "Only one kind", "Answers and returns")
    answers = lines(company)
    assert company.card("cora").heading == "Journal · Answers and returns"
    assert sum("answered a question" in line for line in answers) == sum(
        "answered a question" in line for line in everything
    )
    assert not any("joined" in line or "invitation" in line for line in answers)
    goes(company, "Journal", "Only one kind", "The round")
    moves = ("opened a round", "closed answers", "shared the draft", "released the results")
    assert {f"{move} (round 1)" for move in moves} <= {line.rpartition(" · ")[2] for line in lines(company)}
    company.taps("cora", "Show everything")
    assert lines(company) == everything


def lines_of(company: Company) -> list[str]:
    """All entries."""
    goes(company, "Journal")
    return lines(company)


def test_by_team_and_kind(company: Company) -> None:
    """Of a team is what was done to it, to its returns, or by its people; both can be asked for at once."""
    everything = lines_of(company)
    goes(company, "Journal", "Only one team", "Health")
    of_health = lines(company)
    assert 0 < len(of_health) < len(everything)
    assert not any("Social care" in line for line in of_health)
    assert all(line in of_health for line in everything if "Health, team member" in line)
    company.taps("cora", "Only one kind", "People and teams")
    assert company.card("cora").heading == "Journal · People and teams · Health"
    people = lines(company)
    assert people
    assert not any("answered" in line for line in people)
    assert {line.rpartition(" · ")[2] for line in people} >= {"a team was added", "made an invitation"}


def test_only_a_page_is_asked_for() -> None:
    """Narrowed down as well: what the other pages hold stays in the store."""
    assert _extract("journal:area") == Extract(skip=0, most=11)
    assert _extract("journal:area:3") == Extract(skip=30, most=11)
    assert _extract("journalof:area:answers:x:2") == Extract(skip=20, most=11, topic=Topic.ANSWERS)
    assert _extract("journalof:area:x:team") == Extract(skip=0, most=11, team="team")


def _extract(text: str) -> Extract:
    press = parse(text)
    assert press
    return extract_of(press)


def test_a_press_that_somebody_made_up_is_no_fault(company: Company) -> None:
    """A page that there is not shows nothing; what names nothing shows no journal."""
    (area,) = company.rows_of("area")
    card = company.presses("cora", f"journalof:{area.id}:answers:x:9999")
    assert card.lines == ("None.",)
    for made_up in ("zz:x", "answers:nobody"):
        company.presses("cora", f"journalof:{area.id}:{made_up}")
        assert "answered a question" not in company.text("cora")


def test_the_word_for_the_journal_shows_it_from_any_card(company: Company) -> None:
    """What a tap shows, and no empty one."""
    goes(company, "Journal")
    tapped = company.card("cora").lines
    for steps in ((), ("People",), ("Teams", "Health")):
        goes(company, *steps)
        for word in ("journal", "show me the journal"):
            company.types("cora", word)
            assert company.card("cora").lines == tapped, (steps, word)
            company.taps("cora", "b")
