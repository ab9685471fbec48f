"""What two cards count is one number: a round is walked, and every count of it is read wherever it stands."""

import re
from pathlib import Path

from flows.replies import Picture
from tests.company import Company
from tests.paths import FOUR
from tests.steps import answered, found, goes, joined, opened


def numbers(said: str, pattern: str) -> set[tuple[int, ...]]:
    """The numbers in each place where the text says so."""
    return {tuple(map(int, one.groups())) for one in re.finditer(pattern, said)}


def pages(company: Company, *keys: str) -> str:
    """All cards of a list of the results, as one text."""
    goes(company, "Results")
    said = company.text("cora")
    company.taps("cora", *keys)
    said += company.text("cora")
    while any(b.key == "n" for row in company.card("cora").buttons for b in row):
        company.taps("cora", "n")
        said += company.text("cora")
    return said


def actions_label(company: Company, who: str) -> str:
    """What the way to the actions is called on somebody's card, or on that of their team."""
    company.types(who, "/area")
    found_: list[str] = []
    while not found_:
        buttons = [b.label for row in company.card(who).buttons for b in row]
        found_ = [label for label in buttons if label.startswith("Actions")]
        if not found_:
            company.taps(who, "My team")
    return found_[0]


def test_every_count_of_a_round_is_one_number(tmp_path: Path) -> None:
    """Teams that returned, what they rated, what was agreed and checked, and how far the actions are."""
    company = Company(tmp_path)
    company.file = FOUR.read_bytes()
    found(company, "Social care", "Health", "Police", "Education")
    for who, team in (("ann", "Social care"), ("hal", "Health"), ("pam", "Police")):
        joined(company, who, team)
    opened(company)
    answered(company, "ann", "3012")
    own = [one.caption for one in company.said["ann"] if isinstance(one, Picture)]
    answered(company, "hal", "0123")
    own += [one.caption for one in company.said["hal"] if isinstance(one, Picture)]
    who = goes(company, "Who has what")
    assert numbers(goes(company), r"Submitted (\d+) of (\d+)") == {(2, 4)}
    assert who.count("submitted on ") == 2
    goes(company, "Close answers", "1")
    goes(company, "Share the draft", "1")
    company.types("ann", "/start")
    company.taps("ann", "f", "1")
    counts = numbers(
        goes(company), r"Checked by teams: (\d+) right, (\d+) with a correction, (\d+) not checked"
    )
    assert counts == {(1, 0, 1)}

    goes(company, "Agree ratings", "1", "c", "1")
    company.types("cora", "The minutes say so.")
    goes(company, "Results")
    results = company.text("cora")
    lists = {
        "domains": pages(company, "Domains"),
        "takers": pages(company, "More detail", "Who took part"),
        "working": pages(company, "More detail", "Show the working"),
    }
    release = goes(company, "Release")
    everywhere = "\n".join((results, *lists.values(), release))
    agreed = r"(?:Agreed|Agreed or self-rated): (\d+) of (?:the )?(\d+) ?(?:items|agreed)"
    assert len(numbers(everywhere, agreed)) == 1
    assert re.search(
        r"Agreed: 1 of 2 items about the area\.\nNot agreed: 1 of 2 to talk about, which are", release
    )
    assert numbers(everywhere, r"Took part: (\d+) of (\d+) teams") == {(2, 4)}
    assert numbers(everywhere, r"Not checked by (?:its|their) teams?: (\d+) of (\d+) return") == {(1, 2)}
    (whole,) = numbers(everywhere, r"Rated (\d+) of (\d+) asked")
    domains = re.findall(r"Rated (\d+) of (\d+)\.", lists["domains"].partition("Domains")[2])
    assert tuple(sum(int(one[at]) for one in domains) for at in (0, 1)) == whole
    teams = [numbers(one, r"Rated (\d+) of (\d+) asked") for one in own]
    assert tuple(sum(one[at] for said in teams for one in said) for at in (0, 1)) == whole

    (area,) = company.rows_of("area")
    for what in ("Write it down.", "Name somebody.", "Ask the schools."):
        company.presses("cora", f"ideas:{area.id}")
        company.taps("cora", "1")
        company.types("cora", what)
        company.taps("cora", "p", "n")
    goes(company, "Release", "1")
    for name, done in (("Write it down.", "It is done"), ("Name somebody.", "Drop it")):
        goes(company, "Actions", name, done)
        company.types("cora", "It came of itself.")
    assert numbers(goes(company), r"(\d+) of (\d+) actions are done") == {(1, 2)}
    assert {actions_label(company, who) for who in ("cora", "ann")} == {"Actions (1 of 2 open)"}
    company.close()
