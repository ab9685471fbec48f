"""A list of teams with headings, numbers and bullets, as people write one by hand."""

import pytest

from flows.asking.pasted import BETWEEN, THE_REST, rows_of
from flows.asking.row import Row, Trouble
from tests.flows.asking.test_pasted import AGENCIES

SCHOOLS = (
    "Abbey Road Primary",
    "King Edward VI Grammar",
    "Holy Trinity CE",
    "Bishop Heber",
    "Ysgol y Gogarth",
    "Willow Tree Primary, Heysham",
    "Heysham High",
    "Police Cadets Academy",
    "The Hospital School",
    "St John's",
)
"""Schools whose names say no agency, or another."""


def teams(pasted: str) -> list[tuple[str, str]]:
    """The rows that are teams, with their agencies."""
    return [(row.name, row.agency) for row in rows_of(pasted, AGENCIES) if row.trouble is None]


def of_trouble(pasted: str, trouble: Trouble) -> list[str]:
    """The rows of this trouble."""
    return [row.text for row in rows_of(pasted, AGENCIES) if row.trouble is trouble]


@pytest.mark.parametrize(
    ("row", "agency"),
    [
        ("CAMHS (Westmarsh NHS Trust)", "H"),
        ("Westmarsh NHS Trust: CAMHS", "H"),
        ("Westmarsh NHS Trust (CAMHS)", "H"),
        ("CAMHS – Westmarsh and Heysham", "H"),
        ("Public Health Nursing (0-19)", "H"),
        ("School nursing - Heysham", "H"),
        ("A&E (Westmarsh hospital)", "H"),
        ("Children's Social Care - MASH and Assessment", "SC"),
        ("Children’s services: Family Help", "SC"),
        ("MASH (front door)", "SC"),
        ("Westmarsh Council - Early Help", "SC"),
        ("Youth Justice Service (Westmarsh)", "YJ"),
        ("Probation Service - North West", "YJ"),
        ("Barnardo's - Westmarsh Hub", "V"),
        ("Holy Trinity CE Primary (academy)", "E"),
        ("Westmarsh Constabulary (CAIU)", "P"),
        ("CAIU - Westmarsh Constabulary", "P"),
    ],
)
def test_a_name_that_says_its_agency_in_a_part_stays_whole(row: str, agency: str) -> None:
    """The part may tell which of the agency's teams it is; the card names such rows."""
    (found,) = rows_of(row, AGENCIES)
    assert (found.name, found.agency, found.kind, found.by_name) == (row, agency, "", True)


@pytest.mark.parametrize("row", ["Police - CAIU", "CAIU – Police", "CAIU (Police)", "Police: CAIU"])
def test_what_is_nothing_but_the_name_of_the_agency_is_no_part_of_the_teams(row: str) -> None:
    """It would stand there twice."""
    assert teams(row) == [("CAIU", "P")]


@pytest.mark.parametrize(
    "mark",
    [
        *("{n}. ", "{n}) ", "({n}) ", "{n}.", "- ", "-", "– ", "• ", "•\t", "* ", "+ ", "▪ ", "☐ ", "- [ ] "),
        *("o\t", "{a}. ", "{a}) ", "({a}) ", "{n}\t", "  {n}. ", "{r}. ", "{r}) "),
    ],
)
@pytest.mark.parametrize("heading", ["Schools:", "SCHOOLS", "Schools and colleges", "Education"])
def test_what_stands_under_a_heading_is_of_its_agency(heading: str, mark: str) -> None:
    """Whatever words its name has; numbers and bullets are no part of the name."""
    roman = "i ii iii iv v vi vii viii ix x".split()  # noqa: SIM905 – a list to count by
    marks = [mark.format(n=n, a=chr(96 + n), r=roman[n - 1]) for n in range(1, len(SCHOOLS) + 1)]
    listed = "\n".join(f"{sign}{name}" for sign, name in zip(marks, SCHOOLS, strict=True))
    assert teams(f"{heading}\n{listed}") == [(name, "E") for name in SCHOOLS]
    assert of_trouble(f"{heading}\n{listed}", Trouble.HEADING) == [heading]


@pytest.mark.parametrize(
    ("heading", "agency"),
    [
        ("Health services", "H"),
        ("POLICE", "P"),
        ("Police:", "P"),
        ("NHS -", "H"),
        ("**Charities**", "V"),
        ("# Voluntary sector", "V"),
        ("Youth Justice (3):", "YJ"),
        ("Children's social care:", "SC"),
        ("Social care teams", "SC"),
        ("1. Health", "H"),
        ("Our local schools:", "E"),
    ],
)
def test_a_heading_may_be_written_in_many_ways(heading: str, agency: str) -> None:
    """It ends with the next one."""
    listed = f"{heading}\n- Heysham\n- North team\nPolice:\n- South team"
    assert teams(listed) == [("Heysham", agency), ("North team", agency), ("South team", "P")]


def test_a_heading_ends_behind_a_blank_line_with_a_row_of_another_kind() -> None:
    """One without a bullet where there were some, else one that names another agency."""
    assert teams("Schools:\n1. Abbey\n\n2. Heber\n\nMASH") == [("Abbey", "E"), ("Heber", "E"), ("MASH", "SC")]
    assert teams("Schools:\nAbbey\n\nHeber\nHospital School\n\nMASH\nCAMHS") == [
        ("Abbey", "E"),
        ("Heber", "E"),
        ("Hospital School", "E"),
        ("MASH", "SC"),
        ("CAMHS", "H"),
    ]
    assert teams(BETWEEN.join(("Schools:\nAbbey", "Heber", "CAMHS"))) == [
        ("Abbey", "E"),
        ("Heber", "E"),
        ("CAMHS", "H"),
    ]
    assert of_trouble("Schools:\n- Abbey\n\nOthers:\n- Hut", Trouble.NO_AGENCY) == ["- Hut"]


def test_headings_without_a_sign_are_told_where_rows_need_them() -> None:
    """A list of agencies has none, nor has one whose rows say another."""
    assert teams("Schools\nAbbey\nHeber\n\nHealth\nCAMHS\nHeysham") == [
        ("Abbey", "E"),
        ("Heber", "E"),
        ("CAMHS", "H"),
        ("Heysham", "H"),
    ]
    plain = ["Police", "Health", "Education", "Oak Lane School"]
    assert [name for name, _ in teams("\n".join(plain))] == plain
    assert teams("Schools\nAbbey School\nMASH")[0] == ("Schools", "E")
    assert teams("MASH:\nCAMHS:\nYJS:") == [("MASH", "SC"), ("CAMHS", "H"), ("YJS", "YJ")]
    assert teams("Schools:") == [("Schools", "E")]


@pytest.mark.parametrize(
    "listed",
    [
        "• Health\no CAMHS\no Wards\n• Police\no CAIT",
        "• Health\n  o CAMHS\n  o Wards\n• Police\n  o CAIT",
        "- Health\n  - CAMHS\n  - Wards\n- Police\n  - CAIT",
        "1. Health\n1.1 CAMHS\n1.2 Wards\n2. Police\n2.1 CAIT",
        "Health\n\tCAMHS\n\tWards\nPolice\n\tCAIT",
    ],
)
def test_rows_that_stand_further_in_are_of_what_they_stand_below(listed: str) -> None:
    """The police were a team of health, and what is theirs was health's."""
    assert teams(listed) == [("CAMHS", "H"), ("Wards", "H"), ("CAIT", "P")]
    assert of_trouble(listed, Trouble.HEADING) == [listed.splitlines()[0], listed.splitlines()[3]]


def test_what_stands_less_far_in_again_is_of_nothing_above() -> None:
    """Nor is what stands further in by chance below a team."""
    assert teams("• Health\n  o Wards\n• Barnardo's\n• YJS") == [
        ("Wards", "H"),
        ("Barnardo's", "V"),
        ("YJS", "YJ"),
    ]
    assert teams("- CAMHS\n - YJS") == [("CAMHS", "H"), ("YJS", "YJ")]


def test_another_agencys_own_name_ends_what_stands_under_a_heading() -> None:
    """What comes behind it says its agency itself, or somebody is asked."""
    listed = "Health:\nWards\nPolice\nCAIT\nCAMHS"
    assert teams(listed) == [("Wards", "H"), ("Police", "P"), ("CAMHS", "H")]
    assert of_trouble(listed, Trouble.NO_AGENCY) == ["CAIT"]


def test_where_one_block_has_an_agency_above_it_so_has_each() -> None:
    """Of three blocks built alike the middle one had its heading for a team, as its rows say their agency."""
    listed = "Police\nCAIT\nWest\n\nHealth\nCAMHS\nPaediatrics\n\nSchools\nAbbey\nHeber"
    assert of_trouble(listed, Trouble.HEADING) == ["Police", "Health", "Schools"]


def test_the_title_of_a_list_is_no_agency() -> None:
    """Though the words of one are in it."""
    rows = "MASH\nCAMHS\nYJS"
    for title in ("Westmarsh Safeguarding Children Partnership:", "Teams of our partnership", "Our teams:"):
        assert [agency for _, agency in teams(f"{title}\n{rows}")][-3:] == ["SC", "H", "YJ"]


def test_a_heading_that_says_more_than_the_agency_is_the_kind() -> None:
    """And a cell with another agency is that of its row."""
    found = [
        row for row in rows_of("CAMHS:\n- North\n- South\n- Hub, Social care", AGENCIES) if not row.trouble
    ]
    assert [(row.name, row.agency, row.kind) for row in found] == [
        ("North", "H", "CAMHS"),
        ("South", "H", "CAMHS"),
        ("Hub", "SC", ""),
    ]


def test_cells_of_a_row_under_a_heading() -> None:
    """The column of the agency may be missing."""
    listed = (
        "Schools:\n1. Abbey, office@abbey.example\n2. Elm\t104327\n3. Oak, primary\n4. Ash, Heysham, primary"
    )
    found = [(row.name, row.kind, row.contact, row.school) for row in rows_of(listed, AGENCIES)[1:]]
    assert found == [
        ("Abbey", "", "office@abbey.example", ""),
        ("Elm", "", "", "104327"),
        ("Oak", "primary", "", ""),
        ("Ash, Heysham", "primary", "", ""),
    ]


@pytest.mark.parametrize(
    "name", ["3 Bridges School", "1st Westmarsh Scouts club school", "0-19 school team", "A. Philip Academy"]
)
def test_a_figure_or_a_letter_that_is_a_part_of_a_name_stays(name: str) -> None:
    """No list is numbered so."""
    assert rows_of(name, AGENCIES)[0].name == name


def test_numbered_rows_of_two_messages_stay_two() -> None:
    """A number begins a row, so nothing was torn there."""
    for head in ("1. Abbey", "\n".join(f"{n}. School of number {n}, Education" for n in range(1, 110))):
        assert teams(BETWEEN.join((head, "110. Heber, Education")))[-1] == ("Heber", "E")


def untold(rows: list[Row]) -> list[str]:
    """The rows whose agency nobody knows."""
    return [row.name for row in rows if row.trouble is Trouble.NO_AGENCY]


def test_the_rest_is_of_one_agency_once_that_is_said() -> None:
    """Rows above it that say none; one of them that is sent again with another is of that."""
    listed = BETWEEN.join(("Abbey\nHeysham, Lancaster\nMASH", f"{THE_REST}E"))
    assert teams(listed) == [("Abbey", "E"), ("Heysham, Lancaster", "E"), ("MASH", "SC")]
    more = BETWEEN.join((listed, "Hut"))
    assert untold(rows_of(more, AGENCIES)) == ["Hut"]
    assert teams(BETWEEN.join((more, "Abbey, Voluntary"))) == [
        ("Abbey", "V"),
        ("Heysham, Lancaster", "E"),
        ("MASH", "SC"),
    ]
    assert teams(BETWEEN.join((more, f"{THE_REST}V"))) == [*teams(listed), ("Hut", "V")]
