"""A return that a second person reads by a link before it is handed in."""

from tests.company import Company


def linked(company: Company, who: str = "ann") -> str:
    """Somebody makes a link; its code."""
    company.types(who, "submit")
    company.taps(who, "Send for approval", "Somebody outside")
    return company.code(who)


def sheet_of(company: Company) -> str:
    """The id of the sheet that is out for approval."""
    return str(company.rows_of("approval")[-1].sheet)


def taken(company: Company, who: str, code: str) -> None:
    """Somebody opens the link and gives a name."""
    company.types(who, f"/start {code}")
    company.taps(who, "Read the return")
    company.types(who, who.title())


def read(company: Company, who: str) -> None:
    """Somebody reads all of the return."""
    company.taps(who, "Read the return")
    while company.presses_on(company.card(who), "readpage") and "n" in [
        button.key for row in company.card(who).buttons for button in row
    ]:
        company.taps(who, "n")
