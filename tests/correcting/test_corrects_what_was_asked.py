"""What a correction agrees on is what somebody was asked: a rating of anything else would not count."""

from fractions import Fraction

from flows.reports import Edition
from tests.company import Company
from tests.corrections import begun, let_in, put_right, report
from tests.flows.play import buttons_of
from tests.paths import FOUR
from tests.so_far import so_far
from tests.steps import answered, found, joined, opened, released

NOT_ASKED = "Written thresholds"
"""An item about the area that only Police is asked."""


@so_far
def company(made: Company) -> None:
    """Three teams, of which Police has not returned; the first round is released."""
    made.file = FOUR.read_bytes().replace(b"ask: [SC, H, P]\n", b"ask: [P]\n", 1)
    found(made, "Social care", "Health", "Police")
    for who, team in (("ann", "Social care"), ("hal", "Health"), ("pam", "Police")):
        joined(made, who, team)
    opened(made)
    answered(made, "ann", "3")
    answered(made, "hal", "1")
    released(made)


def offered(company: Company) -> list[str]:
    """The items that cora may agree on."""
    company.types("cora", "correct")
    company.taps("cora", "An agreed rating or its reason", "1")
    return [one.label for one in buttons_of(company.card("cora").buttons) if one.key.isdigit()]


def test_only_what_was_asked_can_be_agreed_on(company: Company) -> None:
    """It is not offered, and an old button of it or a text behind it changes nothing."""
    begun(company)
    assert offered(company) == ["One definition"]
    round_ = company.rows_of("round")[0].id
    for press in (f"amenditem:{round_}:R2", f"amendto:{round_}:R2:3"):
        company.presses("cora", press)
        assert "Nobody who returned was asked this" in company.text("cora")
        assert not company.presses_on(company.card("cora"), "amendto")


def test_what_a_late_return_was_asked_can_be_agreed_on(company: Company) -> None:
    """Then it counts, and the paper has what was agreed beside what was said."""
    begun(company)
    let_in(company, "Police")
    answered(company, "pam", "1")
    assert offered(company) == ["One definition", NOT_ASKED]
    company.taps("cora", NOT_ASKED, "3")
    company.types("cora", "The minutes say so.")
    put_right(company)
    made = report(company, Edition.PARTNERS)
    (item,) = (one for domain in made.domains for one in domain.items if one.label == NOT_ASKED)
    assert (made.settled, item.agreed, item.median) == (True, Fraction(3), Fraction(1))
