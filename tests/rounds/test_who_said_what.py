"""A text that everybody will read and that says which agency said what: asked about before it is kept."""

from tests.beginnings import agreed_on_one
from tests.company import Company
from tests.so_far import so_far
from tests.steps import goes

SAYS = (
    "the social workers say it's only a 1 because nobody was trained",
    "CAMHS says 3",
    "our charities rated it",
    "According to the charity it is there",
    "it is there, says NSPCC",
    "GPs: 1, mash 3",
    "The front door sees it as mostly in place",
)
NAMES_NOBODY = "The partnership thinks that two cases are too few."
DOES = "Doctors at 3 sites are trained by May"


@so_far
def company(made: Company) -> None:
    """Social care at 3 and health at 0, shared as a draft; Cora has agreed on the first item."""
    agreed_on_one(made)


def test_a_view_says_who_said_what_only_on_a_yes(company: Company) -> None:
    """It warns, and asks of what names somebody beside what they say, however people call them."""
    company.taps("cora", "Somebody sees it differently")
    assert "Leave out which agency said what" in company.text("cora")
    for text in SAYS:
        company.types("cora", text)
        assert "This says who said what. " in company.heard("cora"), text
        assert not company.rows_of("agreed")[0].dissent, text
    company.types("cora", "yes")
    assert company.rows_of("agreed")[0].dissent == SAYS[-1]
    company.taps("cora", "Somebody sees it differently")
    company.types("cora", NAMES_NOBODY)
    assert company.rows_of("agreed")[0].dissent == f"{SAYS[-1]}\n{NAMES_NOBODY}"


def test_letters_that_stand_for_an_agency_are_its_name(company: Company) -> None:
    """What is typed in short names it as its whole name does; other letters in capitals name nobody."""
    company.taps("cora", "Somebody sees it differently")
    for text, named in (("CAMHS only meant its own list.", "CAMHS"), ("The gps have a list each.", "gps")):
        company.types("cora", text)
        assert f"This names {named}. " in company.heard("cora")
    company.types("cora", "A list of HSB work is kept by the NHS and by Health.")
    assert "This names Health and NHS." in company.heard("cora")
    company.types("cora", "HSB has a list in the DSL pack.")
    assert company.rows_of("agreed")[0].dissent == "HSB has a list in the DSL pack."


def test_a_team_that_is_called_as_its_agency_is_named_once(company: Company) -> None:
    """However either is written, and also by letters that stand for it."""
    goes(company, "Teams", "Health", "Rename")
    company.types("cora", "social care")
    goes(company, "Agree ratings", "Begin")
    company.taps("cora", "3")
    company.types("cora", "The list is kept by Social Care.")
    assert "This names Social care. " in company.heard("cora")


def test_an_action_may_name_who_does_it(company: Company) -> None:
    """Only what somebody says or rates is asked about there, and sending it once more keeps it, too."""
    company.taps("cora", "Yes")
    company.types("cora", SAYS[0])
    assert not company.rows_of("action")
    company.types("cora", SAYS[0])
    assert [row.what for row in company.rows_of("action")] == [SAYS[0]]
    goes(company, "Actions", "1", "Change the words")
    company.types("cora", DOES)
    assert [row.what for row in company.rows_of("action")] == [DOES]
