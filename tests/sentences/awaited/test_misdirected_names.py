"""A name that is typed with a number, and an apology that is typed where a contact is asked for."""

from pathlib import Path

import pytest

from tests.company import Company
from tests.so_far import so_far
from tests.steps import found, goes


@so_far
def company(made: Company) -> None:
    """A partnership with a team."""
    found(made, "Social care")


def people(company: Company) -> set[str]:
    """What everybody is called."""
    return {row.name for row in company.rows_of("person")}


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("im Sam from the YJS, 01632 960 444", "Sam from the YJS"),
        ("Sam, sam@yjs.example", "Sam"),
        ("Sam 01632 960444", "Sam"),
    ],
)
def test_a_name_beside_a_number_is_offered_alone(company: Company, said: str, name: str) -> None:
    """Where it is asked for on the way in; nothing of the number is kept."""
    goes(company, "Invite", "Social care")
    company.types("sam", f"/start {company.code('cora')}")
    company.taps("sam", "1")
    company.types("sam", said)
    assert f"Shall I call you “{name}”?" in company.text("sam")
    assert name not in people(company)
    company.types("sam", "yes")
    assert name in people(company)
    assert "960444" not in company.every_text().replace(" ", "")
    assert "yjs.example" not in company.every_text()
    goes(company, "Partnership details", "Change my own name")
    company.types("cora", "Cora Lee 01632 960444", "yes")
    assert "Cora Lee" in people(company)


def test_somebody_else_beside_a_number_is_refused(company: Company) -> None:
    """As everywhere; a name that is typed then is taken."""
    goes(company, "Invite", "Social care")
    company.types("sam", f"/start {company.code('cora')}")
    company.taps("sam", "1")
    company.types("sam", "born 3/4/2012, 01632 960444")
    assert "Shall I call you" not in company.text("sam")
    company.types("sam", "yes", "Sam")
    assert "Sam" in people(company)


MISTAKEN = "sorry that was the long name of the partnership, I'm Carol, business manager"


def asked_first(folder: Path) -> Company:
    """Somebody who sets up has given the long name of the partnership as their own."""
    company = Company(folder)
    company.terms = company.trusting
    company.restart(company.file)
    company.types("cora", "/start")
    company.taps("cora", "3", "England")
    company.types("cora", "Northshire", "Northshire Safeguarding Children")
    assert "How can people reach you" in company.text("cora")
    return company


@pytest.mark.parametrize(
    "said", [MISTAKEN, "I'm Carol, business manager", f"{MISTAKEN}, carol@northshire.example"]
)
def test_an_apology_is_no_contact(tmp_path: Path, said: str) -> None:
    """A yes takes the name in it; the question for a contact comes again."""
    company = asked_first(tmp_path)
    company.types("cora", said)
    assert "Shall I call you “Carol, business manager”" in company.text("cora")
    company.types("cora", "yes")
    assert people(company) == {"Carol, business manager"}
    assert "How can people reach you" in company.text("cora")
    company.types("cora", "01632 960100")
    assert {row.contact for row in company.rows_of("area") if not row.practice} == {"01632 960100"}
    company.close()


def test_an_apology_without_a_name_leads_to_what_was_wrong(tmp_path: Path) -> None:
    """And one before a number is only manners."""
    company = asked_first(tmp_path)
    company.types("cora", "oops, that was the partnership's long name")
    assert "That is no contact" in company.text("cora")
    company.taps("cora", "Change the partnership's name")
    company.types("cora", "Northshire Safeguarding Children Partnership")
    goes(company, "Partnership details", "Change the contact")
    company.types("cora", "sorry, it's 01632 960100")
    (row,) = [row for row in company.rows_of("area") if not row.practice]
    assert (row.name, row.contact) == ("Northshire Safeguarding Children Partnership", "01632 960100")
    company.close()
