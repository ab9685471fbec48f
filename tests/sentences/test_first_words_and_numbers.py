"""Who comes without a place and says who sent them is greeted, a plea is met; a number is led to a field."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.replies import Unsay
from tests.company import Company
from tests.steps import found

FIRST = (
    *("hi got this from cora", "Hi I am Priya from CAMHS", "cora sent me", "Priya here, Cora invited me"),
    *("got a link from Karen Holt", "hello, this is Ian West", "Cora asked me to join", "im sam from health"),
    *("My name is Priya Shah", "Karen forwarded this to me", "hiya its Cora from the council"),
    *("morning, Ella at the council gave me this", "Cora told me to sign up", "I'm Meg, a nurse in Leeds"),
    *("Cora's invitation", "from Priya", "Kyle passed me the link"),
    *("Jade Brown sent this code", "hey, received this from Leanne"),
    *("I'm Dan, Cora asked me to fill this in", "hi, Priya from CAMHS here", "got this link from Cora Evans"),
    "Hi, I'm Karen Holt from Northshire Council",
    "Good morning, this is Ian West, I was asked to complete the audit",
    "I got this invitation from Karen at the council",
    "my name is Sophie Hill and I'm the DSL at St Mary's",
    "Kyle Barnes forwarded this to our team",
    "My manager Karen sent me this link",
    "I'm Priya and I work at CAMHS",
    "I have a code from Cora",
)
PLEAS = {
    "It is not your fault": (
        *("from Cora Evans, Tom Hill is bullying me", "my name is Amy Jones. i cant tell anyone"),
        *("Hi I'm Ella Brown, I need help please", "my name is Kyle and my dad hits me"),
        *("hi its jade, i dont know who to tell", "im kyle and im scared to go home"),
        *("hi, Chloe here, my stepdad comes in my room at night", "from Ella, he wont leave me alone"),
        *("got this from Kyle and i cant tell anyone what he did", "it's Sam, nobody believes me"),
        *("hello my name is jade and i was raped", "my name is Sophie Hill im 12 and i need help"),
        *("Liam asked me to keep a secret", "hello this is Sophie, can someone help me"),
    ),
    "I'm sorry, this is very hard": (
        "My name is Karen Holt and my daughter has been assaulted",
        "I'm Karen, mum of two. My ex is hurting them",
    ),
    "Tell your safeguarding lead now": (
        "Hello, Priya Shah from CAMHS here, a boy just told me his dad hits him",
        "Hi, Cora Evans sent me this. I'm worried about a child in my class",
        "this is Meg, I'm a nurse. One of my patients disclosed abuse today",
    ),
    "Tell whoever deals with allegations now": (
        "Cora gave me this link, my colleague is too close to a pupil",
    ),
    "Worried about a child now?": ("Hello, my name is Sarah Jones, I need help", "Sarah here. help"),
}
"""What a child, a parent or somebody at work tells besides who they are or who sent them."""
OF_SOMEBODY = (
    *(
        "Ella Smith is 9 and lives with her nan",
        "hi, Kyle's mum was not told",
        "Liam told me his dad hits him",
    ),
    *("from what Kyle said he touched her", "hello my pupil Ella was hurt", "Sam sent me a photo of her"),
    *("Kyle gave me drugs", "hi I am Ella's brother", "Liam asked me to keep a secret", "Ella Smith"),
    *("this is about Kyle, a boy in our home", "I'm worried, Ella is missing", "Kyle sent me messages"),
    *("hi, Priya, 07700 900123", "Cora, 12 High Street, sent me", "Kyle invited me to his bed"),
    *("hello Liam told a girl to undress", "Ella got this from her uncle", "Kyle sent nudes"),
    *("hi Sam and Kyle kissed a child", "it's Kyle, he happened to be alone with them"),
)
NUMBER = "0161 496 0123"


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    """Nobody but whoever writes."""
    made = Company(tmp_path)
    yield made
    made.close()


def test_first_words_with_a_name_are_greeted(company: Company) -> None:
    """They are kept nowhere, and whoever wrote them reads how they join."""
    for number, text in enumerate(FIRST):
        company.types(f"new{number}", text)
        assert "I've kept nothing of what you wrote." in company.text(f"new{number}"), text
        assert "2 I have an invitation" in str(
            [f"{one.key} {one.label}" for row in company.card(f"new{number}").buttons for one in row]
        )
        (unsaid,) = [one for one in company.said[f"new{number}"] if isinstance(one, Unsay)]
        assert unsaid.message
        assert not unsaid.stays


def test_whoever_names_somebody_first_is_asked_for_the_invitation(company: Company) -> None:
    """In place of what a note is refused with."""
    company.types("ann", "hi got this from cora")
    assert "open the link of your invitation, or type its code here" in company.text("ann")


def test_a_plea_behind_a_name_is_met_as_one_and_the_message_taken_out(company: Company) -> None:
    """As the same words are without the name."""
    told = [(said, text) for said, texts in PLEAS.items() for text in texts]
    for number, (said, text) in enumerate(told):
        company.types(f"new{number}", text)
        assert said in company.heard(f"new{number}"), text
        (unsaid,) = [one for one in company.said[f"new{number}"] if isinstance(one, Unsay)]
        assert unsaid.message, text
        assert not unsaid.stays, text


def test_what_tells_of_somebody_is_no_greeting(company: Company) -> None:
    """It is refused, or met as a worry."""
    for number, text in enumerate(OF_SOMEBODY):
        company.types(f"new{number}", text)
        assert "open the link of your invitation" not in company.text(f"new{number}"), text


def test_a_number_that_nothing_asked_for_is_led_to_its_field(company: Company) -> None:
    """On the details, also once the question was put off, and on who answers for the data."""
    found(company, "Health")
    company.types("cora", "/area")
    company.taps("cora", "Partnership details")
    told = "tap what it is for, then type it there: 2 Change the contact, 7 Change the front door."
    company.types("cora", NUMBER)
    assert told in company.text("cora")
    company.taps("cora", "Change the front door")
    company.types("cora", "idk", NUMBER)
    assert told in company.text("cora")
    company.taps("cora", "Change the front door")
    company.types("cora", f"MASH {NUMBER}")
    assert f"Front door: MASH {NUMBER}." in company.text("cora")
    company.taps("cora", "Who answers for the data")
    company.types("cora", "0161 496 0456")
    assert "then type it there: 3 Data protection contact." in company.text("cora")
    company.types("cora", "Kyle's mum was not told")
    assert "tap what it is for" not in company.text("cora")
