"""Questions and wishes typed where a name or a text is awaited: answered, and kept by nothing but a yes."""

import pytest

from tests.beginnings import ann_and_hal
from tests.company import Company
from tests.flows.small import SMALL
from tests.so_far import so_far
from tests.steps import answered, goes

ASKED = (
    "can my manager see what I put",
    "who sees this then",
    "is this anonymous",
    "how long does it take",
    "can I change it later",
    "what happens with this then",
    "do i have to do it now",
    "why are you asking me",
)
WISHED = (
    "I'd rather wait",
    "i dont want to put anything",
    "im just having a look",
    "not sure yet to be honest",
    "hi, we were told to fill this in",
    "wrong link, I work in health",
)


@so_far
def company(made: Company) -> None:
    """Two teams have answered, and Cora is about to agree; Ann can be asked, and a newcomer is invited."""
    made.file = SMALL.replace("about: own", "about: area", 4).encode()
    ann_and_hal(made)


def draft(company: Company) -> None:
    """Cora has agreed on the first item, and is asked what shall be done."""
    answered(company, "ann", "3")
    answered(company, "hal", "0")
    goes(company, "Close answers", "1")
    goes(company, "Share the draft", "1")
    goes(company, "Agree ratings", "1", "c", "1")
    company.types("cora", "Nobody has a copy.")
    company.taps("cora", "1")


def kept(company: Company) -> list[object]:
    """All names, texts and owners there are."""
    tables = ("person", "membership", "team", "answer", "action", "agreed")
    return [row for table in tables for row in company.rows_of(table)]


def test_nobody_joins_under_a_question_or_a_wish(company: Company) -> None:
    """The name is asked for once more, and given then."""
    goes(company, "Invite", "Health")
    company.types("new", f"/start {company.code('cora')}")
    company.taps("new", "1")
    before = kept(company)
    for said in (*ASKED, *WISHED):
        company.types("new", said)
        assert kept(company) == before, said
    company.types("new", "hi, I'm Priya")
    assert [row.name for row in company.rows_of("person") if "Pri" in row.name] == ["Priya"]


@pytest.mark.parametrize(
    "name", ["Will Smith", "May Wong", "Can Yilmaz", "I'm Joy", "Sam from the front desk"]
)
def test_a_name_that_is_also_a_word_is_a_name(company: Company, name: str) -> None:
    """However it begins."""
    goes(company, "Invite", "Health")
    company.joins("new", company.code("cora"), name)
    assert name.removeprefix("I'm ") in [row.name for row in company.rows_of("person")]


@pytest.mark.parametrize("name", ["Let Me Shine", "We Need To Talk", "Ask The Expert Hub"])
def test_a_team_may_be_called_by_a_wish(company: Company, name: str) -> None:
    """It is written as a name is."""
    goes(company, "Teams", "Health", "Rename")
    company.types("cora", name)
    assert name in [row.name for row in company.rows_of("team")]


def test_a_question_is_a_note_only_by_a_yes(company: Company) -> None:
    """It is answered where it can be, at the card that asks for the note."""
    company.types("ann", "/start")
    company.taps("ann", "c", "t")
    before = kept(company)
    for said in (
        *ASKED,
        "who will see this note",
        "what should I write here",
        "i dont want to write anything",
    ):
        company.types("ann", said)
        assert "Note · Same definition" in company.text("ann"), said
        assert kept(company) == before, said
    company.types("ann", "does this go to anyone", "yes")
    assert [row.note for row in company.rows_of("answer") if row.note] == ["does this go to anyone"]


@pytest.mark.parametrize(
    "note",
    [
        "Who is trained is written down nowhere",
        "We don't know who to ask at night",
        "Staff ask what happens when they refer",
        "How we record differs from team to team",
        "Not all schools have it",
        "When staff leave nobody takes over",
    ],
)
def test_a_note_that_tells_is_kept_at_once(company: Company, note: str) -> None:
    """Though it has the words of a question."""
    company.types("ann", "/start")
    company.taps("ann", "c", "t")
    company.types("ann", note)
    assert [row.note for row in company.rows_of("answer") if row.note] == [note]


def test_no_action_is_called_or_owned_by_a_question(company: Company) -> None:
    """What shall be done and whose it is stay asked."""
    draft(company)
    before = kept(company)
    for said in ("what counts as an action", "can I do this later", "I don't know what to put"):
        company.types("cora", said)
        assert "What shall be done?" in company.text("cora"), said
        assert kept(company) == before, said
    company.types("cora", "Health gets the plan.")
    before = kept(company)
    for said in (
        "can it be two people",
        "not sure yet",
        "who should own this",
        "that would be me",
        "ill do it",
    ):
        company.types("cora", said)
        assert "Who owns the action?" in company.text("cora"), said
        assert kept(company) == before, said


@pytest.mark.parametrize(
    "said",
    [
        "who should own it",
        "can health own it",
        "give it to",
        "its",
        "maybe",
        "not us",
        "give it to \U0001f600",
    ],
)
def test_what_leads_to_nobody_owns_nothing(company: Company, said: str) -> None:
    """It is asked once more."""
    draft(company)
    company.types("cora", "Health gets the plan.", said)
    assert "Who owns the action?" in company.text("cora")
    assert [row.owner for row in company.rows_of("action")] == [""]


@pytest.mark.parametrize(
    "said",
    [
        "give it to Tyler Smith aged 12",
        "Tyler Smith, 12",
        "for Jayden, year 9",
        "the boy Tyler's mum",
        "give it to the boy who hurt her",
    ],
)
def test_no_child_owns_an_action(company: Company, said: str) -> None:
    """Everybody reads whose it is."""
    draft(company)
    company.types("cora", "Health gets the plan.", said)
    assert "That may point at a child" in company.text("cora")
    assert "Tyler" not in company.text("cora")
    assert [row.owner for row in company.rows_of("action")] == [""]


@pytest.mark.parametrize(
    "owner",
    [
        "Will Smith",
        "Head of Year 9, Hill School",
        "Team manager, 16+ service",
        "Girls High School",
    ],
)
def test_who_looks_like_one_owns_it(company: Company, owner: str) -> None:
    """A role or a team with a number, or a name that is a word."""
    draft(company)
    company.types("cora", "Health gets the plan.", f"{owner} should own it")
    assert [row.owner for row in company.rows_of("action")] == [owner]


@pytest.mark.parametrize(
    ("said", "owner"),
    [
        ("give it to health", "Health"),
        ("I think Social care should own it", "Social care"),
        ("that would be the designated nurse", "the designated nurse"),
        ("let's say the partnership", ""),
        ("the DSL, if possible", "the DSL"),
        ("Say, Health", "Health"),
        ("Say Health", "Health"),
        ("Say Women", "Say Women"),
        ("For Women Scotland", "For Women Scotland"),
        ("Well Young People", "Well Young People"),
    ],
)
def test_an_owner_is_named_in_a_sentence(company: Company, said: str, owner: str) -> None:
    """What leads to them is none of their name."""
    draft(company)
    company.types("cora", "Health gets the plan.", said)
    assert [row.owner for row in company.rows_of("action")] == [owner]
