"""Who leaves is nobody on the pages of others: nothing that is kept of a card has their name any more."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.unnaming import Gone, beside_name, in_a_card
from flows.wording.en import TEXTS
from tests.approvals import linked
from tests.company import Company
from tests.steps import found, opened
from tests.with_a_page import EVE, WithAPage

ON_BOTH = True

SOMEBODY = "somebody who has left"


@pytest.fixture
def company(tmp_path: Path, url: str) -> Iterator[WithAPage]:
    """Eve is at a page, and in a team that Bob joins and answers for."""
    made = WithAPage(tmp_path, url)
    found(made, "Social care", "Health")
    joins(made, EVE.id, "Eve")
    joins(made, "bob", "Bob")
    opened(made)
    made.types(EVE.id, "/start")
    made.types("bob", "/start", "c", "2")
    made.types(EVE.id, "/start")
    yield made
    made.close()


def joins(company: Company, who: str, name: str, team: str = "Social care") -> None:
    """Somebody joins a team under this name."""
    company.types("cora", "/area")
    company.taps("cora", "Invite", team)
    company.joins(who, company.code("cora"), name)


def leaves(company: Company, who: str = "bob") -> None:
    """They give up their only place."""
    company.types(who, "leave")
    company.taps(who, "Leave")


def in_rows(company: Company) -> str:
    """All that is kept of cards, for anybody."""
    rows = [row.body for table in ("shown", "outbox") for row in company.rows_of(table)]
    rows += [text for row in company.rows_of("conversation") for text in (row.live, row.told)]
    return "\n".join(filter(None, rows))


def test_a_name_is_taken_out_of_the_cards_of_others(company: WithAPage) -> None:
    """Bob has joined and answered, and stood on Eve's cards; all else on them stays as it was."""
    before = company.words()
    assert "Bob has joined" in before
    assert "Bob answered" in before
    version = company.page().version
    leaves(company)
    assert "Bob" not in in_rows(company)
    after = company.words()
    for said in (SOMEBODY.capitalize(), SOMEBODY):
        after = after.replace(said, "Bob")
    assert after.startswith(before)
    assert company.page().version > version


@pytest.mark.of_a_file
def test_no_file_has_it_any_more(company: WithAPage) -> None:
    """Neither the database nor its log, once that is emptied."""
    leaves(company)
    assert company.run(company.store.wipe())
    assert not [path for path in company.folder.glob("audit.db*") if b"Bob" in path.read_bytes()]


def test_a_namesake_who_is_still_there_keeps_it(company: WithAPage) -> None:
    """Until they leave as well: a card does not say which of them it means."""
    joins(company, "rob", "Bob", "Health")
    leaves(company)
    assert "Bob has joined Social care" in company.words()
    leaves(company, "rob")
    assert "Bob" not in in_rows(company)


def test_a_namesake_who_approved_from_outside_keeps_it(company: WithAPage) -> None:
    """They have no place, and are on cards as well."""
    joins(company, "ann", "Ann")
    company.types("rob", f"/start {linked(company)}")
    company.taps("rob", "Read the return")
    company.types("rob", "Bob")
    assert "Bob has opened the link" in company.words()
    leaves(company)
    assert "Bob has opened the link" in company.words()


@pytest.mark.parametrize(
    "note", ["Mark all of the policies as read once a year", "Hope to train everybody by the summer term"]
)
def test_a_note_that_waits_for_a_yes_stays_as_it_was_typed(tmp_path: Path, url: str, note: str) -> None:
    """A name of one word may be any word there, as in a note that is saved."""
    made = WithAPage(tmp_path, url)
    found(made, "Social care", "Health")
    joins(made, "ann", "Ann")
    joins(made, "bob", note.split(maxsplit=1)[0])
    opened(made)
    made.types("ann", "/start")
    made.taps("ann", "c")
    made.types("ann", note)
    leaves(made)
    made.types("ann", "yes")
    (row,) = made.rows_of("answer")
    assert row.note == note
    made.close()


@pytest.mark.parametrize(
    ("name", "said", "becomes"),
    [
        ("Bob", "Bob has joined Health.", "@ has joined Health."),
        ("Bob", "Let Bob in? Bob asks.", "Let @ in? @ asks."),
        ("Bob", "Bob's, Bobby's and Bob Hall's", "@'s, Bobby's and Bob Hall's"),
        ("Bob", "Bob or Rob Bob, and Ann", "@ or Rob Bob, and Ann"),
        ("May", "May asks. Answers close on 3 May.", "@ asks. Answers close on 3 May."),
        ("May", "In May 2027, says May", "In May 2027, says @"),
        ("Lead", "Write to the lead", "Write to the lead"),
        ("Ann Hall", "ann hall, Hall, Ann and Ann", "@ and Ann"),
        ("Health", "Health has returned", "Health has returned"),
        ("Zoë", "Zoë: zoe", "@: zoe"),
    ],
)
def test_what_is_the_name_on_a_card(name: str, said: str, becomes: str) -> None:
    """Nothing that only looks like it: a longer one, a date, words of ours, a team."""
    gone = Gone(name=name, role=SOMEBODY, others=frozenset({"Rob Bob", "Health"}))
    text = in_a_card(gone, said, beside_name(gone, TEXTS.values()))
    assert text.replace(SOMEBODY.capitalize(), "@").replace(SOMEBODY, "@") == becomes
