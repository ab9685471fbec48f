"""A command that names a colleague is no note, which must name nobody: it leads there, and is not kept."""

import pytest

from tests.company import Company
from tests.flows.play import buttons_of
from tests.paths import SHIPPED
from tests.so_far import so_far
from tests.steps import found, goes, joined, opened

REFUSED = "I haven't saved that"


@so_far
def company(made: Company) -> None:
    """A round of the framework that is shipped; Jo is the contact, and the coordinator is called Cora."""
    made.file = SHIPPED.read_bytes()
    found(made, "Social care", "Police")
    joined(made, "ann", "Social care")
    joined(made, "bev", "Police")
    joined(made, "annie", "Social care")
    goes(made, "Partnership details", "Change the contact")
    made.types("cora", "Jo, coordinator, 01632 960011")
    opened(made)


def names_of(company: Company) -> set[str]:
    """What everybody is called."""
    return {row.name for row in company.rows_of("person")}


@pytest.mark.parametrize("who", ["cora", "ann"])
@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("change my name to Jo", "Jo"),
        ("please rename me to Josephine Hart", "Josephine Hart"),
        ("call me Bev", "Bev"),
        ("my name should be Jo Hart please", "Jo Hart"),
    ],
)
def test_ones_own_name_is_taken_over_by_a_yes(company: Company, who: str, text: str, name: str) -> None:
    """From any card, also where somebody else is called so."""
    for before in ("/start", "/area" if who == "cora" else "results"):
        company.types(who, before)
        card = company.types(who, text)
        assert f"Shall I call you “{name}” from now on?" in card.notice
        assert who.title() in names_of(company)
    company.types(who, "yes")
    assert who.title() not in names_of(company)
    assert name in names_of(company)


@pytest.mark.parametrize(
    "text", ["call me back", "call me Tom aged 9", "change my name to the boy who hit Sam", "call me later"]
)
def test_what_is_no_name_of_ones_own(company: Company, text: str) -> None:
    """It is taken for none."""
    company.types("ann", "/start")
    assert "Shall I call you" not in company.types("ann", text).notice
    company.types("ann", "yes")
    assert "Ann" in names_of(company)


@pytest.mark.parametrize("where", [(), ("People",), ("Partnership details",)])
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("im leaving, hand over to Bev", "Ask Bev to take over?"),
        ("hand over to bev please", "Ask Bev to take over?"),
        ("make bev lead", "Bev – Police"),
        ("promote Bev", "Bev – Police"),
    ],
)
def test_a_coordinator_is_led_to_whom_they_name(
    company: Company, where: tuple[str, ...], text: str, said: str
) -> None:
    """And nothing is done by it."""
    goes(company, *where)
    company.types("cora", text)
    assert said in company.text("cora")
    assert REFUSED not in company.text("cora")


def test_who_is_reminded_by_their_name_is_with_their_team(company: Company) -> None:
    """The preview says whom it would go to."""
    goes(company)
    company.types("cora", "remind bev")
    assert "To: Bev (Police" in company.text("cora")
    assert company.rows_of("nudge") == [] or not any(row.stage == "asked" for row in company.rows_of("nudge"))


@pytest.mark.parametrize("text", ["send it to Annie for approval", "tell Annie to approve it"])
@pytest.mark.parametrize("taps", [(), ("1",), ("c", "s")])
def test_a_return_is_sent_to_whom_somebody_names(company: Company, text: str, taps: tuple[str, ...]) -> None:
    """Where it is chosen who approves, from whatever card of the return but a question."""
    company.types("ann", "/start")
    company.taps("ann", *taps)
    company.types("ann", text)
    assert REFUSED not in company.text("ann")
    assert "who is to approve it" in company.text("ann") or "you send it from the check" in company.text(
        "ann"
    )


@pytest.mark.parametrize("text", ["make bev lead", "im leaving, hand over to Bev", "who is bev"])
def test_who_does_not_coordinate_hears_whom_to_ask(company: Company, text: str) -> None:
    """No name is kept."""
    company.types("ann", "/start")
    company.types("ann", text)
    assert "I've kept no name." in company.text("ann")


@pytest.mark.parametrize(
    "text",
    [
        "Bev hurt a boy",
        "Bev said that the thresholds are low",
        "Jo Hart and Bev met Tyler",
        "Jo met Tyler",
    ],
)
def test_a_note_is_guarded_as_ever(company: Company, text: str) -> None:
    """Whoever it names."""
    company.types("ann", "/start")
    company.taps("ann", "c", "t")
    company.types("ann", text)
    assert not any(row.note for row in company.rows_of("answer"))
    assert "it seems to hold a name" in company.text("ann").lower()


@pytest.mark.parametrize(
    ("text", "is_kept"),
    [
        ("Stuck? ring Jo on 01632 960011", True),
        ("ring jo on +44 1632 960011 or ask Cora", True),
        ("ring Bev on 01632 960011", False),
        ("ring Jo on 01632 960099", False),
        ("ring Jo Smith on 01632 960011", False),
        ("ring jo smith on 01632 960011", False),
        ("ring Jo or Bev on 01632 960011", False),
        ("Jo will help you: 01632 960011", True),
    ],
)
def test_own_words_may_name_the_contact_that_the_reminder_has(
    company: Company, text: str, *, is_kept: bool
) -> None:
    """And whoever sends it; nobody and no number besides."""
    goes(company, "Nudge 2 teams", "Add your own words")
    company.types("cora", text)
    assert (company.rows_of("round")[0].words == text) is is_kept
    assert (REFUSED in company.text("cora")) is not is_kept
    assert buttons_of(company.card("cora").buttons)
