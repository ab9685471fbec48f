"""Who released is named while they hold that place: what is made after they have left says their role."""

from pathlib import Path

from flows.replies import Picture, Reply, Workbook
from tests.company import Company
from tests.test_correcting import FOUR, with_readers
from tests.test_partnership import answered, found, joined, opened, released

TEAMS = (("ann", "Social care"), ("hal", "Health"), ("pam", "Police"), ("ed", "Education"))


def sent(company: Company, who: str, press: str) -> list[Reply]:
    """The pictures and files that a press brings."""
    company.presses(who, press)
    return [one for one in company.said[who] if isinstance(one, (Picture, Workbook))]


def test_a_name_leaves_pictures_captions_and_files_with_its_place(tmp_path: Path) -> None:
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
    presses = {"lee": [f"outcome:{round_.id}", f"outbook:{round_.id}"], "ann": [f"results:{own.id}"]}

    def made() -> list[Reply]:
        return [
            one for who, listed in presses.items() for press in listed for one in sent(company, who, press)
        ]

    before = made()
    assert ["released by Cora on" in str(one) for one in before] == [True, False, True]
    (place,) = (row for row in company.rows_of("membership") if row.id == round_.released_by)
    company.presses("cora", f"leave:{round_.area}:{place.id}")
    company.taps("cora", "1")
    assert {row.name for row in company.rows_of("person")} >= {"Cora"}
    after = made()
    assert len(after) == len(before) == 3
    for old, new in zip(before, after, strict=True):
        assert "Cora" not in str(new)
        assert "released by a coordinator on" in str(new)
        # what is sent again is told by what it shows, so that what was kept with the name is no match
        assert (old != new) is ("released by Cora on" in str(old))
    company.close()
