"""That a member has left is said in words of some worries: it leads to where that is done, no worry does."""

import pytest

from tests.company import Company
from tests.flows.play import buttons_of
from tests.paths import SHIPPED
from tests.so_far import so_far
from tests.steps import found, goes, joined, opened


@so_far
def company(made: Company) -> None:
    """Farah is in Youth justice, Sam in Health."""
    made.file = SHIPPED.read_bytes()
    found(made, "Health", "Youth justice", "Police")
    joined(made, "farah", "Youth justice")
    joined(made, "sam", "Health")


@pytest.mark.parametrize(
    "said",
    [
        "Farah from YJS has left, how do I take her off?",
        "Farah has left, how do I take her off?",
        "Farah has left, please take her off",
        "how do I take Farah off",
        "Sam has gone on maternity leave, who covers?",
        "Sam is on maternity leave",
        "Farah's on mat leave from Monday",
        "Farah has moved on, can you remove her",
        "Farah retired last week",
        "Farah has retired, how do I replace her?",
        "Sam is off sick, can somebody else do it",
        "swap Farah for Priya",
        "swap Farah with Priya please",
        "can I swap Farah for Priya in YJS?",
        "replace Farah with Priya",
        "Farah no longer works here",
        "Farah doesn't work for us any more, how do I get rid of her",
        "need to take Farah off the list",
        "take Farah off",
        "Farah's gone, who does YJS now?",
        "Sam has left health and he needs taking off",
        "Sam from CAMHS has gone, what do I do with him?",
        "Farah has moved to another team",
        "Farah has changed jobs, delete her",
        "remove Farah from youth justice",
        "Farah is leaving on Friday, how do we take her off it?",
        "Farah left, can I put Dan in instead of her",
        "Sam's been redeployed",
    ],
)
@pytest.mark.parametrize("where", ["the partnership", "its teams"])
def test_who_has_left_by_name_leads_to_them(company: Company, said: str, where: str) -> None:
    """The card with *Remove*; nothing is done by a sentence."""
    goes(company, *(("Teams",) if where == "its teams" else ()))
    company.types("cora", said)
    name = "Sam" if "Sam" in said else "Farah"
    assert f"Northshire\n{name} – " in company.text("cora")
    assert any(one.label == "Remove" for one in buttons_of(company.card("cora").buttons))
    assert "0808" not in company.text("cora")


@pytest.mark.parametrize(
    "said",
    [
        "how do I remove someone who's left",
        "somebody in YJS has left, how do I take them off?",
        "one of our people has retired, how do I remove her?",
        "the YJS lead has left and I need to take her off",
        "my contact at health has left, how do I replace her",
        "our police rep has moved on, can i swap him for someone else",
        "she has left, how do I take her off?",
        "he's left the team, how do I remove him?",
        "Lily from CAMHS left, can I put Dan in instead of her",
        "the health lead is off sick, who covers? how do I swap her for somebody else",
    ],
)
def test_who_has_left_without_a_name_that_is_known_leads_to_people(company: Company, said: str) -> None:
    """With whom to call beside it: somebody else may be meant."""
    goes(company)
    company.types("cora", said)
    assert "Choose who has left." in company.text("cora")
    assert "Type: whom to call" in company.text("cora")


@pytest.mark.parametrize(
    "said",
    [
        "Farah touched my daughter, what do I do",
        "Sam has left my son with bruises, what do I do",
        "my daughter has gone missing",
        "he took her clothes off, what do I do",
        "he made her take her top off",
        "how do I take her away from him",
        "my partner has left and took our son, I'm scared",
        "how do I get him to stop touching her",
        "a boy in our school took her off into the toilets",
        "my stepdad has left but he touched me",
        "Farah from YJS has hurt a child",
        "Sam has left, he was touching kids",
        "how do I remove a child from an abusive home",
        "she has gone with an older man",
        "Sam from health touches children",
        "take him off my kids",
        "I need to take her off him, he hits her",
        "Farah has moved in with a man who hurts her kids",
        "he's left her with marks",
        "Farah has left him because he abused their daughter",
        "my son has been taken off by a man",
        "remove him from my house he is hurting us",
        "Sam has retired but I know what he did to those boys",
        "the youth worker has left after what he did to her",
        "how do I take her off my uncle",
        "he took her off and raped her",
        "can you take her away from her dad",
        "Farah left bruises on her",
        "Sam is on leave after touching a pupil",
        "our health visitor has left a girl in danger",
        "dad has left, how do I take her off?",
        "my boyfriend has left, how do I get rid of him?",
        "a colleague left, and a girl is hurt",
        "Farah has left. She was abused by our lead",
        "Farah has left, how do I take her off? Also a boy was hurt there",
        "take her clothes off",
        "one of our girls has left, how do I take her off him?",
        "get her off him",
    ],
)
def test_a_worry_in_such_words_is_heard(company: Company, said: str) -> None:
    """One part that says anything else makes it no sentence about a place."""
    goes(company)
    company.types("cora", said)
    assert "999" in company.text("cora") or "0800" in company.text("cora")


def test_who_may_be_meant_in_a_worry_is_told_whom_to_call(company: Company) -> None:
    """Beside their card, where the words alone would have been heard as one."""
    goes(company)
    company.types("cora", "Farah from YJS has left, how do I take her off?")
    assert "Worried about somebody? Type: whom to call." in company.text("cora")


@pytest.mark.parametrize("said", ["she has gone", "take her off", "two pupils left", "Lily has left home"])
def test_half_of_such_a_sentence_says_nothing_of_a_member(company: Company, said: str) -> None:
    """Whoever is meant by a pronoun may be anybody."""
    goes(company)
    company.types("cora", said)
    assert "Choose who has left." not in company.text("cora")


@pytest.mark.parametrize(
    "said",
    [
        "I am leaving the service at Christmas",
        "we are moving on",
        "two questions left",
        "the answers have gone",
        "answers have gone, how do I replace them",
        "change Friday to Monday",
        "swap training for supervision",
        "remove reminders",
        "replace policy with guidance",
        "my notes have gone",
        "delete everything",
        "has it gone",
        "drop that",
        "we left it",
    ],
)
def test_what_is_no_person_has_not_left(company: Company, said: str) -> None:
    """Whoever writes, a day or a thing."""
    goes(company)
    company.types("cora", said)
    assert "Choose who has left." not in company.text("cora")


OF_ONE_WHO_LEFT = [
    "farah has left the council",
    "Farah from YJS has left, how do I take her off?",
    "the named nurse has moved on, how do we take her off?",
    "one of our team has left, can you remove him",
    "Sam's retired",
    "remove Sam",
    "Farah is leaving at Christmas, who covers?",
    "our lead is on maternity leave",
]


@pytest.mark.parametrize("said", OF_ONE_WHO_LEFT)
def test_a_lead_is_told_who_takes_people_off(company: Company, said: str) -> None:
    """It was taken for a name in an answer, or for a worry."""
    goes(company, "Invite", "A lead")
    company.joins("lee", company.code("cora"), "Lee")
    company.types("cora", "/area")
    company.taps("cora", "People", "y1")
    company.types("lee", "/start")
    company.types("lee", said)
    assert "People are taken off by who coordinates: cora@northshire.example." in company.text("lee")
    assert "0808" not in company.text("lee")


@pytest.mark.parametrize("said", OF_ONE_WHO_LEFT)
def test_so_is_whoever_answers(company: Company, said: str) -> None:
    """Beside their team."""
    company.types("sam", "/start", said)
    assert "People are taken off by who coordinates: cora@northshire.example." in company.text("sam")
    assert "0808" not in company.text("sam")


def test_beside_a_question_a_post_that_is_empty_may_be_a_note(company: Company) -> None:
    """A name is none: it can't be kept."""
    opened(company)
    company.types("sam", "/start")
    company.taps("sam", "c")
    company.types("sam", "Farah has left")
    assert "People are taken off by who coordinates" in company.text("sam")
    company.types("sam", "our manager has left")
    assert "as a note" in company.text("sam")


@pytest.mark.parametrize("who", ["cora", "sam", "lee"])
@pytest.mark.parametrize("said", ["Jamie left school", "Jamie has left nursery", "Jamie is leaving college"])
def test_a_child_who_left_school_is_no_colleague(company: Company, who: str, said: str) -> None:
    """Their name is to be deleted, and nobody takes them off."""
    goes(company, "Invite", "A lead")
    company.joins("lee", company.code("cora"), "Lee")
    goes(company, "People", "Yes: Lee")
    company.types(who, "/area", said)
    assert "It seems to hold a name" in company.text(who)
