"""A list of teams that was pasted, cut by channels as they cut."""

import random
from dataclasses import replace

import pytest

from flows.asking.namesakes import told_apart
from flows.asking.pasted import BETWEEN, CUT_AT, REFUSED, rows_of
from flows.asking.row import Trouble
from flows.people import Team
from storage.framework.file import load_framework
from tests.paths import SHIPPED

_, FRAMEWORK = load_framework(SHIPPED)
AGENCIES = FRAMEWORK.agencies

Made = tuple[str, str, str, str]


def read(pasted: str) -> list[Made]:
    """The rows that are teams."""
    return [(r.name, r.agency, r.kind, r.contact) for r in rows_of(pasted, AGENCIES) if r.trouble is None]


@pytest.mark.parametrize(
    ("row", "made"),
    [
        (
            "Oak Lane School, Education, primary, office@oak.example",
            ("Oak Lane School", "E", "primary", "office@oak.example"),
        ),
        ("Oak Lane School\teducation\tprimary\t", ("Oak Lane School", "E", "primary", "")),
        ("Oak Lane School;Education;;01632 960100", ("Oak Lane School", "E", "", "01632 960100")),
        ("Police - Child abuse unit", ("Child abuse unit", "P", "", "")),
        ("Child abuse unit – Police", ("Child abuse unit", "P", "", "")),
        ("City hub: CAMHS", ("City hub: CAMHS", "H", "", "")),
        ("Oakfield Academy (school)", ("Oakfield Academy (school)", "E", "", "")),
        ("Youth Justice Service", ("Youth Justice Service", "YJ", "", "")),
        ("St John-the-Baptist School, Education", ("St John-the-Baptist School", "E", "", "")),
        ("Oak Lane School, Educ", ("Oak Lane School", "E", "", "")),
        (
            "Oak Lane School, Education, office@oak.example",
            ("Oak Lane School", "E", "", "office@oak.example"),
        ),
        (
            '"Oak, Ash and Elm", Education, "primary, infant"',
            ("Oak, Ash and Elm", "E", "primary, infant", ""),
        ),
        ("CAMHS, Health, Jo Page, 01632 960100", ("CAMHS", "H", "Jo Page", "01632 960100")),
        ("  Response hub ,  police ", ("Response hub", "P", "", "")),
        ("Youth team, YJ", ("Youth team", "YJ", "", "")),
        ("Oak Lane School", ("Oak Lane School", "E", "", "")),
        ("Northmoor Police PPU", ("Northmoor Police PPU", "P", "", "")),
        ("Northmoor MASH", ("Northmoor MASH", "SC", "", "")),
        ("West YOT", ("West YOT", "YJ", "", "")),
        ("Northmoor FE College", ("Northmoor FE College", "E", "", "")),
        ("Northmoor 0-19 service", ("Northmoor 0-19 service", "H", "", "")),
        ("School nursing north", ("School nursing north", "H", "", "")),
        ("LADO team", ("LADO team", "SC", "", "")),
        ("Northmoor VCSE forum", ("Northmoor VCSE forum", "V", "", "")),
        ('Oak "Lane School, Education', ('Oak "Lane School', "E", "", "")),
    ],
)
def test_row_is_read_however_a_spreadsheet_or_a_person_writes_it(row: str, made: Made) -> None:
    """Commas, semicolons or tabs; the agency by name, id or beginning; the last two may be missing."""
    assert read(row) == [made]


@pytest.mark.parametrize(
    ("row", "trouble"),
    [
        ("Oak Lane", Trouble.NO_AGENCY),
        ("Northmoor District Council", Trouble.NO_AGENCY),
        ("Northmoor Police and Health Partnership", Trouble.WHICH),
        ("Oak Lane School, Council", Trouble.NO_AGENCY),
        ("Oak Lane School, , blue", Trouble.NO_AGENCY),
        (", Education", Trouble.NO_NAME),
        ("12, Education", Trouble.NO_NAME),
        (f"{'Oak ' * 40}, Education", Trouble.LONG),
    ],
)
def test_row_that_is_no_team_says_why(row: str, trouble: Trouble) -> None:
    """It stays in the list, to be mended."""
    (found,) = rows_of(row, AGENCIES)
    assert found.trouble is trouble
    assert found.text == row.strip()


def test_row_that_is_sent_again_takes_the_place_of_the_one_before() -> None:
    """By its name, so that a mistake is mended by sending the row once more."""
    first = "Oak Lane School, Schools\nElm School, Education"
    assert read(BETWEEN.join((first, "oak lane school, Education"))) == [
        ("oak lane school", "E", "Schools", ""),
        ("Elm School", "E", "", ""),
    ]


def called(pasted: str, **there: str) -> list[str]:
    """What the teams of a list are called beside those that are there, by name."""
    made = {
        name: Team(id=name, area="", name=name, agency=agency, functions=frozenset())
        for name, agency in there.items()
    }
    return [row.name for row in told_apart(rows_of(pasted, AGENCIES), made, AGENCIES) if row.trouble is None]


def test_teams_of_one_name_are_told_apart_by_their_agency() -> None:
    """Those of the list, and those that are there already; the same one is sent again, not added twice."""
    assert called("Response\tPolice\nIntake\tHealth\nresponse\tEducation") == [
        "Response (Police)",
        "Intake",
        "response (Education)",
    ]
    assert called("Intake, Police; x\nIntake, Police, day") == ["Intake"]
    assert called("Intake, Health\nIntake, Police", intake="P") == ["Intake (Health)", "Intake"]
    assert called("Intake, Health", **{"intake health": "H"}) == ["Intake (Health)"]


def test_a_row_that_is_none_takes_no_teams_place() -> None:
    """Both are in the list: the team, and the row that is to be mended."""
    found = rows_of("Intake, Health\nIntake, Helth\n12, Police\n, Police", AGENCIES)
    assert [row.trouble for row in found] == [None, Trouble.NO_AGENCY, Trouble.NO_NAME, Trouble.NO_NAME]
    mended = rows_of("Intake, Helth\nIntake, Health", AGENCIES)
    assert [row.trouble for row in mended] == [None, Trouble.AGAIN]


@pytest.mark.parametrize("end", ["\r", "\r\n", "\x0b", "\u2028", "\n\r"])
def test_rows_end_however_a_program_ends_them(end: str) -> None:
    """None of it is in a name, and none of it is an error."""
    assert called(f"Intake, Health{end}Night team, Police") == ["Intake", "Night team"]


@pytest.mark.parametrize("between", [REFUSED, f"{REFUSED}\nElm School, Education", ""])
def test_what_was_refused_joins_nothing(between: str) -> None:
    """Half a row before it and half a row behind it are two rows that are none."""
    head = "\n".join(f"Oak Lane School number {n}, Education, primary" for n in range(90))
    texts = [
        row.text for row in rows_of(BETWEEN.join((f"{head}\nSt Mi", between, "ldred's, Education")), AGENCIES)
    ]
    assert "St Mi" in texts
    assert "ldred's, Education" in texts


@pytest.mark.parametrize("figures", ["104327", "8732045", "873/2045", "URN: 104327"])
def test_the_number_of_a_school_is_nobody_to_write_to(figures: str) -> None:
    """It may stand in any column of a list."""
    assert read(f"Oak School\tEducation\tprimary\t{figures}\ta@oak.example") == [
        ("Oak School", "E", "primary", "a@oak.example")
    ]
    assert read(f"Oak School, Education, {figures}") == [("Oak School", "E", "", "")]


def test_headings_and_empty_rows_are_no_teams() -> None:
    """A spreadsheet copies its first row too."""
    assert read("Team\tAgency\tKind\tContact\n\n\t\t\t\nElm School\tEducation\t\t") == [
        ("Elm School", "E", "", "")
    ]


def made_of(dice: random.Random) -> list[Made]:
    """Teams with names of their own, in enough rows for three messages."""
    kinds = ("primary", "secondary", "", "special and residential")
    made = []
    for n in range(150):
        words = ["".join(dice.choices("abcdefghijklmné'", k=dice.randint(1, 9))) for _ in range(3)]
        contact = f"office{n}@{n}.example"
        made.append((f"{' '.join(words)} team {n}", AGENCIES[n % 7].id, kinds[n % 4], contact))
    return made


def listed(made: list[Made]) -> str:
    """The list as somebody would paste it."""
    names = {agency.id: agency.name for agency in AGENCIES}
    return "\n".join(f"{name}, {names[agency]}, {kind}, {contact}" for name, agency, kind, contact in made)


def cut(text: str, blanks: str) -> list[str]:
    """Cut a text as channels do: at the last of these characters before the limit, else at the limit.

    A message loses the blanks at its ends.
    """
    parts = []
    while len(text) > CUT_AT:
        at = max((text.rfind(blank, CUT_AT - 500, CUT_AT) for blank in blanks), default=-1)
        at = at if at > 0 else CUT_AT
        parts.append(text[:at].strip())
        text = text[at:].strip() if at < CUT_AT else text[at:]
    return [*parts, text]


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("blanks", ["\n", " ", "\n "])
def test_list_that_is_cut_at_a_blank_is_the_list(blanks: str, seed: int) -> None:
    """At the end of a row, or between two words of one."""
    made = made_of(random.Random(seed))  # noqa: S311 – no secret
    parts = cut(listed(made), blanks)
    assert len(parts) > 2
    assert read(BETWEEN.join(parts)) == made


@pytest.mark.parametrize("seed", range(20))
def test_row_that_was_torn_within_a_word_is_joined_and_named(seed: int) -> None:
    """A blank at the cut is lost on the way, so a row that could be joined wrongly is one that is named."""
    made = made_of(random.Random(seed))  # noqa: S311 – no secret
    found = rows_of(BETWEEN.join(cut(listed(made), "")), AGENCIES)
    assert len(found) == len(made)
    sure = [row for row in found if not row.torn]
    assert len(sure) >= len(made) - 4
    assert {(row.name, row.agency, row.kind, row.contact) for row in sure} <= set(made)


@pytest.mark.parametrize("length", [400, 1000, 4000])
@pytest.mark.parametrize(
    "row", ["Oak Lane School, Ed|ucation", "Oak La|ne School, Education", "CAMHS|, Health"]
)
def test_row_that_was_cut_by_hand_is_joined_or_named(row: str, length: int) -> None:
    """Pieces of any length, as somebody copies them; never is the second half a team of its own."""
    half, rest = row.split("|")
    above = "\n".join(f"St Mildred's {number}, Education" for number in range(length // 31))
    whole = row.replace("|", "")
    found = rows_of(BETWEEN.join((f"{above}\n{half}", f"{rest}\nBridge team, Police")), AGENCIES)[-2:]
    assert [one.agency for one in found] == [whole.endswith("Health") * "H" or "E", "P"]
    assert found[0].torn
    assert found[0].name.replace(" ", "") == whole.split(",")[0].replace(" ", "")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Oak Lane School, Education", "Bridge team, Police"),
        ("Bridge team, Police, PPU", "oak lane school"),
        ("Bridge team, Police", "elm school, education, primary"),
        ("Oak Lane", "Bridge team, Police"),
        ("elm", "oak lane school, education"),
    ],
)
def test_rows_of_two_messages_stay_two(before: str, after: str) -> None:
    """Nothing was cut there."""
    texts = [row.text for row in rows_of(BETWEEN.join((before, after)), AGENCIES)]
    assert texts == [before, after]


@pytest.mark.parametrize(
    ("agency", "said"),
    [
        ("E", "school|Schools|primary school|academy|Academies|college|nursery|PRU|sixth form|early years"),
        ("H", "GP|GPs|CAMHS|NHS|hospital|school nurses|health visitors|GP practice|mental health team"),
        ("P", "police|Constabulary|CAIU|the police"),
        ("YJ", "YOT|YJS|youth offending service|probation"),
        ("SC", "social care|children's services|Children’s social care|MASH|early help|social work team"),
        ("V", "charity|charities|third sector|VCS|voluntary sector"),
        ("L", "safeguarding partnership|LSCP"),
    ],
)
def test_an_agency_is_told_by_what_people_call_its_teams(agency: str, said: str) -> None:
    """What is said more closely than the agency's name is the kind of team."""
    for one in said.split("|"):
        ((name, found, kind, _),) = read(f"North, {one}")
        assert (name, found) == ("North", agency), one
        assert kind in ("", one)
    assert read("Oak Lane, primary school") == [("Oak Lane", "E", "primary school", "")]
    assert read("Oak Lane, , nursery, office@oak.example") == [
        ("Oak Lane", "E", "nursery", "office@oak.example")
    ]


def test_what_several_agencies_may_be_is_asked() -> None:
    """And what none is called is said as before."""
    split = [
        replace(one, name=f"{name} schools")
        for one, name in zip(AGENCIES, ("Primary", "Secondary"), strict=False)
    ]
    (row,) = rows_of("Oak Lane, school", split)
    assert (row.trouble, row.which) == (Trouble.WHICH, ("Primary schools", "Secondary schools"))
    (row,) = rows_of("Oak Lane, primary", split)
    assert row.trouble is None
    (row,) = rows_of("Oak, Ash school, Education", AGENCIES)
    assert row.trouble is Trouble.NO_AGENCY


def test_a_row_of_agencies_is_a_team_of_each() -> None:
    """As it is said in a sentence; of two the first may be a team of the other, as in a spreadsheet."""
    four = ["Social care", "Health", "Education", "Police"]
    for said in ("Social care, health, education and police", "social care; health; education; police."):
        assert [name for name, *_ in read(said)] == four
        assert len({agency for _, agency, *_ in read(said)}) == len(four)
    assert [(name, agency) for name, agency, *_ in read("CAMHS, YOT, virtual school & MASH")] == [
        ("CAMHS", "H"),
        ("YOT", "YJ"),
        ("Virtual school", "E"),
        ("MASH", "SC"),
    ]
    for said, name in (
        ("Youth justice, Social care", "Youth justice"),
        ("Oak Lane, Health, school", "Oak Lane"),
    ):
        assert [one[0] for one in read(said)] == [name]


@pytest.mark.parametrize(
    "row",
    ["S, Health, a, {n}@x.example", "Education, Oak {n}", "S {n}, Health, a, {n}@x.example"],
    ids=["one name", "agency first", "other names"],
)
def test_a_long_list_of_one_name_is_accounted_for(row: str) -> None:
    """Every row of it is there, whatever it is called; the work grows with the list and no faster."""
    listed = [row.format(n=number) for number in range(1_000)]
    assert [one.number for one in rows_of("\n".join(listed), AGENCIES)] == [*range(1, 1_001)]
