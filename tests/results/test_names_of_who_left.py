"""Who released is named on the card while they hold that place; what is sent on says their role."""

from pathlib import Path

from flows.replies import Picture, Reply, Workbook
from tests.company import Company
from tests.paths import FOUR
from tests.steps import answered, found, joined, opened, released, with_readers

TEAMS = (("ann", "Social care"), ("hal", "Health"), ("pam", "Police"), ("ed", "Education"))


def sent(company: Company, who: str, press: str) -> list[Reply]:
    """The pictures and files that a press brings."""
    company.presses(who, press)
    return [one for one in company.said[who] if isinstance(one, (Picture, Workbook))]


def test_a_name_is_on_no_picture_caption_or_file_and_leaves_the_card_with_its_place(tmp_path: Path) -> None:
    """Of the area and of a team's own; another place in the partnership does not keep it there."""
    company = Company(tmp_path)
    company.file = FOUR.read_bytes()
    found(company, *(team for _, team in TEAMS))
    for who, team in TEAMS:
        joined(company, who, team)
    with_readers(company, ("dora", "Another coordinator"), ("lee", "A lead"), ("cora", "A lead"))
    opened(company)
    for who, _ in TEAMS:
        answered(company, who, "2")
    released(company)
    (round_,), (sheet, *_) = company.rows_of("round"), company.rows_of("sheet")
    (own,) = (row for row in company.rows_of("sheet") if row.team == sheet.team)
    presses = {"lee": [f"outbook:{round_.id}", f"outcome:{round_.id}"], "ann": [f"results:{own.id}"]}

    def made() -> list[Reply]:
        return [
            one for who, listed in presses.items() for press in listed for one in sent(company, who, press)
        ]

    before = made()
    assert "released by Cora on" in company.text("lee")
    (place,) = (row for row in company.rows_of("membership") if row.id == round_.released_by)
    company.presses("cora", f"leave:{round_.area}:{place.id}")
    company.taps("cora", "1")
    assert {row.name for row in company.rows_of("person")} >= {"Cora"}
    after = made()
    assert "released by a coordinator on" in company.text("lee")
    # what is sent again is told by what it shows
    assert before == after
    assert len(before) == 3
    for one in before:
        assert "Cora" not in str(one)
        assert "released by a coordinator on" in str(one)
    company.close()
