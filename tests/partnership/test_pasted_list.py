"""A list of 300 teams at a real store: pasted as it is cut, taken over, and invited by one file."""

import csv
import io

import pytest

from flows.codes import code_digest
from flows.replies import Document, Unsay
from tests.company import Company
from tests.flows.asking.test_pasted import cut
from tests.paths import SHIPPED
from tests.so_far import so_far
from tests.steps import found, goes

SCHOOLS = 300
MESSAGES = 12
"""What a coordinator may have to send for such a list."""


@so_far
def company(made: Company) -> None:
    """A partnership of the shipped questions that has no team."""
    made.file = SHIPPED.read_bytes()
    found(made)


def school(number: int) -> tuple[str, str, str, str]:
    """A row of the list."""
    kind = "secondary" if number % 5 == 0 else "primary"
    name = f"St {('Mary', 'John', 'Anne', 'Luke')[number % 4]}'s School {number}"
    return name, "Education", kind, f"office{number}@schools.example"


@pytest.mark.wide
def test_three_hundred_schools_are_teams_in_twelve_messages(company: Company) -> None:
    """Every one of them as it stands in the list, however the channel cuts it."""
    listed = [school(number) for number in range(SCHOOLS)]
    sent = ["/area", *cut("\n".join(map("\t".join, listed)), "\n ")]
    company.types("cora", sent[0])
    company.taps("cora", "Teams", "Paste a list")
    company.types("cora", *sent[1:])
    assert f"I read {SCHOOLS} new teams: Education {SCHOOLS}." in company.text("cora")
    company.taps("cora", f"Add these {SCHOOLS} teams")
    assert len(sent) + 3 <= MESSAGES
    made = {(row.name, row.agency, row.kind, row.contact) for row in company.rows_of("team")}
    assert made == {(name, "E", kind, contact) for name, _, kind, contact in listed}
    assert {row.pasted for row in company.rows_of("area")} == {""}
    assert f"{SCHOOLS} teams, by agency." in company.text("cora")
    company.taps("cora", f"Education · {SCHOOLS}", "m")
    assert len(company.card("cora").buttons) < 20


def test_their_invitations_are_one_file_and_each_leads_to_its_team(company: Company) -> None:
    """Team, contact, link and text; whoever has a link joins that team, and the next file leaves it out."""
    company.types("cora", "/area")
    company.taps("cora", "Teams", "Paste a list")
    company.types("cora", "\n".join("\t".join(school(number)) for number in range(40)))
    company.taps("cora", "1")
    goes(company, "Invite", "Links for the 40 teams")
    (file,) = [reply for reply in company.said["cora"] if isinstance(reply, Document)]
    head, *rows = csv.reader(io.StringIO(file.text))
    assert head == ["team", "agency", "contact", "link", "text"]
    assert sorted((team, agency, contact) for team, agency, contact, _, _ in rows) == sorted(
        (name, agency, contact) for name, agency, _, contact in map(school, range(40))
    )
    codes = [code for _, _, _, code, _ in rows]
    assert tuple(codes) == file.codes
    assert {code_digest(code) for code in codes} == {row.digest for row in company.rows_of("invitation")}
    team, _, _, code, text = rows[7]
    assert f"answer for {team} " in text
    assert text.endswith(code)
    company.joins("ann", code, "Ann")
    company.types("ann", "/start")
    assert team in company.text("ann")
    goes(company, "Invite", "Links for the 39 teams")


@pytest.fixture
def pasting(company: Company) -> Company:
    """Cora is about to paste."""
    company.types("cora", "/area")
    company.taps("cora", "Teams", "Paste a list")
    return company


def teams(company: Company) -> list[str]:
    """What there is, by name."""
    return sorted(row.name for row in company.rows_of("team"))


def test_a_row_that_identifies_somebody_is_left_out_alone(pasting: Company) -> None:
    """It is named by its number, nothing of it is kept, and the message leaves the chat."""
    pasting.types(
        "cora",
        "Team\tAgency\nElm School (URN 104327)\tEducation\nHill Lodge\tHealth\t\tfor Ben, NHS 943 476 5919\n"
        "Oak School\tEducation\tprimary\t873/2045\nWard 4\tHealth\tsince 14/02/2019",
    )
    (unsay,) = [reply for reply in pasting.said["cora"] if isinstance(reply, Unsay)]
    assert unsay.message is not None
    assert "nothing of rows 3 and 5," in pasting.text("cora")
    assert "943" not in "".join(row.pasted for row in pasting.rows_of("area"))
    pasting.types("cora", "Ward 4\tHealth")
    pasting.taps("cora", "Add these 3 teams")
    assert teams(pasting) == ["Elm School (URN 104327)", "Oak School", "Ward 4"]


def test_a_message_that_is_all_refused_says_why_and_parts_the_list(pasting: Company) -> None:
    """As any other text, before a list and within one; so does one that tells of a concern."""
    pasting.types("cora", "Ben Shaw, Health, born 14/02/2012")
    assert "date of birth" in pasting.text("cora")
    assert {row.pasted for row in pasting.rows_of("area")} == {""}
    head = "\n".join(f"Oak Lane School number {n}, Education, primary" for n in range(90))
    for between in ("Ben Shaw, Health, born 14/02/2012", "I was raped by my uncle"):
        pasting.types("cora", f"{head}\nSt Mi", between)
        pasting.presses("cora", f"paste:{pasting.rows_of('area')[0].id}")
        pasting.types("cora", "ldred's, Education")
        assert "No agency I know: “St Mi”" in pasting.text("cora")
        assert "two messages" not in pasting.text("cora")
        pasting.taps("cora", "x")


def test_only_what_the_card_showed_is_added(pasting: Company) -> None:
    """Not what somebody else pasted meanwhile, nor by a button of a version that told of no list."""
    area = pasting.rows_of("area")[0].id
    shown = pasting.types("cora", "Elm School, Education\rOak School, Education")
    pasting.types("cora", "Ash School, Education")
    for old in (pasting.presses_on(shown, "pasteadd")[0], f"pasteadd:{area}"):
        pasting.presses("cora", old)
        assert "has changed since" in pasting.text("cora")
        assert teams(pasting) == []
    pasting.taps("cora", "Add these 3 teams")
    assert teams(pasting) == ["Ash School", "Elm School", "Oak School"]


def test_teams_of_one_name_are_both_added(pasting: Company) -> None:
    """The card says what they are called, and neither is lost beside one that is there."""
    pasting.types("cora", "Intake, Police")
    pasting.taps("cora", "1", "Paste a list")
    pasting.types("cora", "Intake, Health\nIntake, Police\nDuty, Health\nDuty, Education")
    text = pasting.text("cora")
    assert "I call them: Intake (Health), Duty (Health) and Duty (Education)." in text
    assert "1 team of the list is there already" in text
    pasting.taps("cora", "1")
    assert teams(pasting) == ["Duty (Education)", "Duty (Health)", "Intake", "Intake (Health)"]


def test_what_would_be_added_is_named_before_it_is(company: Company) -> None:
    """Up to a dozen with their agencies on the card; more behind a button."""
    company.types("cora", "/area")
    company.taps("cora", "Teams", "Paste a list")
    company.types("cora", "Northmoor Police PPU\nNorthmoor MASH\nHillside Academy")
    assert "Police, by its name: Northmoor Police PPU" in company.text("cora")
    assert "Social care, by its name: Northmoor MASH" in company.text("cora")
    company.types("cora", "\n".join("\t".join(school(number)) for number in range(12)))
    assert "St John's School 1" not in company.text("cora")
    company.taps("cora", "Read their names")
    assert "Social care, by its name: Northmoor MASH" in company.text("cora")
    assert "Education: St John's School 1" in company.text("cora")
    company.taps("cora", "Back", "Add these 15 teams")
    assert len(company.rows_of("team")) == 15


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("social care, health, education and police", 4),
        ("add Oak School, Ash School and Elm School", 3),
        ("CAMHS, YJS, MASH", 3),
        ("we need MASH, Oak Lane School, CAIU and CAMHS please", 4),
        ("Oak School, Education, primary", 1),
        ("MASH and Assessment, Social care\nCAMHS (Westmarsh NHS Trust)\nYouth Justice Service", 3),
        ("Schools:\n1. Abbey Road Primary\n2. King Edward VI Grammar", 2),
        ("Hi, here are our teams\nMASH\nCAMHS\nYJS", 3),
        ("- MASH\n- CAMHS", 2),
        ("Police\nHealth", 2),
        ("Oak School\tEducation\tprimary\toffice@oak.example\nElm School\tEducation", 2),
        ("Our Lady's Primary School\nAll Saints School\nOpen Door Nursery", 3),
        ("Team,Agency\nIntake,Social care\nDuty,Health", 2),
        ("POLICE\n• Child abuse unit\n• Neighbourhood North\n\nHEALTH\n• Heysham", 3),
        ("MASH\n\nCAMHS\n\nYouth Justice Service\n", 3),
    ],
)
@pytest.mark.parametrize("where", ["the partnership", "its teams", "a new team"])
def test_a_list_sent_where_the_teams_stand_is_read_at_once(
    company: Company, said: str, read: int, where: str
) -> None:
    """On the partnership's card only in rows; nothing is added before it is said there."""
    if "\n" not in said and where != "its teams":
        return
    goes(company, *{"the partnership": (), "its teams": ("Teams",), "a new team": ("Teams", "o")}[where])
    company.types("cora", said)
    assert f"I read {read} new team" in company.text("cora")
    assert not company.rows_of("team")
    company.taps("cora", "1")
    assert f"Added {read} team" in company.text("cora")


@pytest.mark.parametrize(
    "said",
    [
        "thanks\nCora",
        "I can't find the school\nwhere is it?",
        "open a round\nuntil 3 May",
        "hello\nI work in health and my police colleague is off",
        "a\nb",
    ],
)
def test_several_lines_that_are_no_list_are_none(company: Company, said: str) -> None:
    """On the partnership's card."""
    goes(company)
    company.types("cora", said)
    assert "Paste your list of teams" not in company.text("cora")


def test_what_identifies_or_worries_in_a_list_that_nobody_asked_for_is_heard(company: Company) -> None:
    """As where lists are asked for."""
    goes(company, "Teams")
    company.types("cora", "Elm School, Education\nWard 4, Health, since 14/02/2019")
    assert "I kept nothing of row 2," in company.text("cora")
    goes(company)
    company.types("cora", "Oak School\nElm School\na boy at Elm School touched my daughter\nAsh School")
    assert "Thank you for telling" in company.text("cora") or "999" in company.text("cora")


def test_a_sentence_with_commas_is_no_list(company: Company) -> None:
    """Where teams stand it is told that it was not understood."""
    goes(company, "Teams")
    company.types("cora", "sorry, I think this is wrong, all of it")
    assert "Paste your list of teams" not in company.text("cora")


@pytest.mark.parametrize(
    "said", ["housing is not an agency, leave it", "skip row 2", "without the housing team please"]
)
def test_that_a_row_shall_be_left_out_is_no_row(pasting: Company, said: str) -> None:
    """It is left out anyhow, and that is said; a row that only begins alike is one."""
    company = pasting
    company.types("cora", "North Clinic, Health\nHousing team, Housing")
    company.types("cora", said)
    assert "Nothing was changed. What I can't read is left out" in company.text("cora")
    assert company.text("cora").count("No agency I know") == 1
    company.types("cora", "Drop-in centre, Health")
    assert "I read 2 new teams: Health 2." in company.text("cora")
    company.taps("cora", "1")
    assert "1 row was left out." in company.text("cora")


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("Schools: Oak, Elm, Ash", "Education: Oak; Elm; Ash"),
        ("- Primary schools: Oak; Elm", "Education: Oak; Elm"),
        ("3 schools: Oak, Elm and Ash", "Education: Oak; Elm; Ash"),
        ("Health: CAMHS, school nursing, paediatrics", "Health: CAMHS; school nursing; paediatrics"),
        ("Health: Speech and language, GPs", "Health: Speech and language; GPs"),
        ("Police: CAIU\nCharities: NSPCC, Barnardo's", "Voluntary: NSPCC; Barnardo's"),
        # a team and its agency, or whom to write to
        ("Health: CAMHS, Health", "Health: Health: CAMHS"),
        ("Schools: Oak, education, office@oak.example", "Education: Schools: Oak"),
    ],
)
def test_teams_behind_the_name_of_an_agency_are_a_row_each(company: Company, said: str, read: str) -> None:
    """Nothing was found in such a row, or one team, and the others were lost without a word."""
    goes(company, "Teams", "l")
    company.types("cora", said)
    assert read in company.card("cora").lines
