"""What a second person says of a return in sentences: nothing is approved or sent back before a yes."""

import pytest

from flows.typed.verdicts import Verdict, verdict_in
from flows.wording import Words
from tests.approvals import read
from tests.beginnings import with_abe
from tests.company import Company
from tests.so_far import so_far


@so_far
def company(made: Company) -> None:
    """Ann has sent what she answered to Abe, who has not looked at it."""
    with_abe(made)
    made.types("ann", "submit")
    made.taps("ann", "Send for approval", "Abe")


def is_open(company: Company) -> bool:
    """Whether the return is with Abe still."""
    (one,) = company.rows_of("approval")
    return one.how is None and not any(sheet.submitted for sheet in company.rows_of("sheet"))


YES = ("I approve", "looks good, approve it", "approved", "fine by me", "yes happy to approve it, thanks")
BACK = ("send back: too generous on training", "too generous on training, send it back")


@pytest.mark.parametrize("said", YES)
def test_whoever_approves_unread_reads_it_first(company: Company, said: str) -> None:
    """From the message that asks for it, and from the list of tasks."""
    company.types("abe", said)
    assert "To approve · page 1 of 3" in company.text("abe")
    company.types("abe", said)
    assert "You approve it on its last page" in company.text("abe")
    company.types("abe", "/start", "menu", said)
    assert "To approve · page 1 of 3" in company.text("abe")
    assert is_open(company)


@pytest.mark.parametrize("said", YES)
def test_whoever_has_read_it_is_asked(company: Company, said: str) -> None:
    """A yes approves it."""
    read(company, "abe")
    company.types("abe", said)
    assert "Do you mean 1 Approve and submit?" in company.text("abe")
    assert is_open(company)
    company.types("abe", "yes")
    assert "Approved. The return of Social care is submitted" in company.text("abe")


@pytest.mark.parametrize("said", ["approve", "Approve please", "submit", "approve?", "app", "yes approve"])
@pytest.mark.parametrize("is_changed", [True, False])
def test_a_part_of_the_button_is_asked_about(company: Company, said: str, *, is_changed: bool) -> None:
    """On the last page and below a change: what submits in one's name is said whole, or by its key."""
    read(company, "abe")
    if is_changed:
        sheet, item = company.rows_of("approval")[0].sheet, company.rows_of("answer")[0].item
        company.presses("ann", f"rate:{sheet}:{item}:0")
        company.taps("abe", "Approve")
        assert "Is this approved too?" in company.text("abe")
    company.types("abe", said)
    assert "Do you mean 1 Approve and submit?" in company.text("abe")
    assert is_open(company)
    company.types("abe", "yes")
    assert "Approved. The return of Social care is submitted" in company.text("abe")


@pytest.mark.parametrize("said", ["1", "approve and submit", "Approve and submit, please"])
def test_the_whole_button_is_the_button(company: Company, said: str) -> None:
    """Typed as it is tapped."""
    read(company, "abe")
    company.types("abe", said)
    assert "Approved. The return of Social care is submitted" in company.text("abe")


@pytest.mark.parametrize("said", BACK)
@pytest.mark.parametrize("has_read", [True, False])
def test_a_reason_is_carried_to_where_it_is_sent(company: Company, said: str, has_read: bool) -> None:  # noqa: FBT001 – a case of two
    """And sent by a yes, or written anew."""
    if has_read:
        read(company, "abe")
    company.types("abe", said)
    assert "Type yes to send it back with: “too generous on training”" in company.text("abe")
    assert is_open(company)
    company.types("abe", "yes")
    assert "Sent back to Social care." in company.text("abe")
    assert "sent the return of Social care back: “too generous on training”" in company.heard("ann")


@pytest.mark.parametrize("said", ["send it back", "it needs more work", "not approved"])
def test_without_a_reason_it_is_asked_for(company: Company, said: str) -> None:
    """Whoever says no to a return says why."""
    company.types("abe", said)
    assert "What should the team look at?" in company.text("abe")
    assert is_open(company)


@pytest.mark.parametrize("said", ["no", "ok thanks", "Tom Kelly born 3/4/2012 is wrong, send it back"])
def test_what_is_no_verdict_or_names_somebody_does_nothing(company: Company, said: str) -> None:
    """It is answered as elsewhere, and nothing of it kept."""
    company.types("abe", said)
    assert is_open(company)
    assert "Type yes to send it back" not in company.text("abe")
    assert "Kelly" not in company.every_text()


def test_by_a_link_the_name_comes_first(company: Company) -> None:
    """And what was said then leads to the return."""
    company.taps("ann", "Take it back from approval", "Send for approval", "Somebody outside")
    code = company.code("ann")
    company.types("eve", f"/start {code}", "looks good, approve it")
    assert "What should the team call you?" in company.text("eve")
    company.types("eve", "Eve")
    company.types("eve", "send back: too generous on training")
    assert "Type yes to send it back with" in company.text("eve")


@pytest.mark.parametrize("said", ["approve", "looks good", "next page", "send it back"])
def test_a_verdict_is_no_reason(company: Company, said: str) -> None:
    """Where the reason is asked for, nothing is sent with one."""
    company.types("abe", "send it back", said)
    assert "That is no reason, and nothing is sent." in company.text("abe")
    assert is_open(company)


@pytest.mark.parametrize("said", ["back", "return it", "not happy"])
def test_a_bare_word_sends_nothing_back(company: Company, said: str) -> None:
    """It may mean the card before; what is typed next goes nowhere."""
    company.types("abe", said, "please take me to my task list")
    assert is_open(company)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("(send it back, training too high)", "training too high"),
        ("... send it back, training is too high", "training is too high"),
        ("fine, but not happy with it", ""),
        ("i agree. send it back.", ""),
        ("training is too high - send it back", "training is too high"),
    ],
)
def test_the_reason_is_what_stands_beside(text: str, why: str) -> None:
    """Whatever signs are around; a yes is none."""
    assert verdict_in(text, Words("en")) == Verdict(approves=False, why=why)
