"""The working says by which rule domains are called strongest and weakest, and with which numbers."""

import re
from pathlib import Path

import pytest

from tests.company import Company
from tests.flows.play import buttons_of
from tests.paths import SHIPPED
from tests.steps import found, goes, joined, opened, released

TEAMS = (("ann", "Social care"), ("hal", "Health"), ("yon", "Youth justice"), ("pol", "Police"))
LEVELS = (3, 2, 1, 2, 2)
"""What each team says in each domain, but for every third answer."""


@pytest.fixture
def company(tmp_path: Path) -> Company:
    """Four teams have answered the shipped framework, and the results are released."""
    made = Company(tmp_path)
    made.file = SHIPPED.read_bytes()
    found(made, *(team for _, team in TEAMS))
    for who, team in TEAMS:
        joined(made, who, team)
    opened(made)
    for who, _ in TEAMS:
        answers(made, who)
    released(made)
    return made


def answers(company: Company, who: str) -> None:
    """Give every answer by its domain, and submit."""
    company.types(who, "/start")
    company.taps(who, "c")
    domains: list[str] = []
    number = 0
    while presses := company.presses_on(company.card(who), "rate"):
        domain = company.text(who).split(" · ")[0]
        domains += [domain] if domain not in domains else []
        level = LEVELS[len(domains) - 1] if number % 3 else 2
        company.presses(who, next(press for press in presses if press.split(":")[3] == str(level)))
        number += 1
    company.taps(who, "Submit", "1")


def to_the_rule(company: Company, who: str) -> str:
    """What stands behind the sums of all domains, which it rests on."""
    while "Show the working · Strongest and weakest" not in company.text(who):
        company.taps(who, "Next: ")
    assert "Next: " not in [button.label for button in buttons_of(company.card(who).buttons)]
    return company.text(who)


def test_the_rule_stands_in_the_working_with_its_numbers(company: Company) -> None:
    """The same numbers for all; whose returns they rest on, for who may read by agency."""
    goes(company, "Results", "More detail", "Show the working")
    said = to_the_rule(company, "cora")
    assert "the exact difference of their scores, times the items of the domain with fewer" in said
    levels = re.findall(r"Levels between the (?:highest|lowest), \w+ \d\.\d, and: .+", said)
    assert len(levels) == 2
    assert "That rests on the returns of Social care, Health, Police and Youth justice" in said
    company.types("ann", "/start")
    company.taps("ann", "The results of the whole area", "More detail", "Show the working")
    read = to_the_rule(company, "ann")
    for line in levels:
        assert line in read
    assert "That rests on what 4 agencies returned" in read
    assert "Police" not in read
    company.close()


def test_a_team_reads_the_rule_for_its_own_domains(company: Company) -> None:
    """With the sums that it is made of."""
    company.types("ann", "/start", "results")
    company.taps("ann", "Show the working")
    said = company.text("ann")
    scores = dict(re.findall(r"(\w+): [\d +]+= \d+; \d+ ÷ \d+ = (\d\.\d)", said))
    counts = dict(re.findall(r"(\w+) \d\.\d on (\d+) items", said))
    (top, best) = max(scores.items(), key=lambda one: one[1])
    far = dict(
        re.findall(r"(\w+) \d\.\d: (\d+\.\d)", said.split(f"highest, {top} {best}, and: ")[1].split("\n")[0])
    )
    for domain, score in scores.items():
        if domain != top:
            about = abs(float(best) - float(score)) * min(int(counts[top]), int(counts[domain]))
            assert abs(float(far[domain]) - about) <= 0.1 * int(counts[top])
    company.close()
