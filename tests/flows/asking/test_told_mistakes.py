"""Where it is asked what is wrong, an account of a mistake is the answer, and an order to us is none."""

from itertools import product

import pytest

from flows.asking.checking import says_nothing_wrong
from flows.asking.text import calls_back, is_taken_back
from flows.wording import Words

WORDS = Words("en")

SUBJECTS = ("It", "This", "That", "The answer", "The note", "Our answer")

DONE = ("was entered", "was submitted", "was added", "was saved", "was put", "was given", "was recorded")

HOW = ("in error", "by mistake", "by accident", "accidentally", "under the wrong item", "in the wrong box")

WRONG = ("The wrong {} was put", "I put the wrong {}", "Wrong {}", "The wrong {}", "It has the wrong {}")

THINGS = ("level", "answer", "item", "number", "option", "note", "file", "question")

ACCOUNTS = (
    *(f"{who} {done} {how}" for who, done, how in product(SUBJECTS, DONE, HOW)),
    *(form.format(thing) for form, thing in product(WRONG, THINGS)),
    *("There was a typo", "A typo", "An error", "It was a mistake, sorry", "My mistake", "I made a mistake"),
    *("It is wrong", "My note is wrong", "The answer is wrong", "my last answer was wrong", "mistake"),
    *("It should have been 2", "It was meant to be 2", "Change it to 2", "should be 1", "Put 3", "Make it 2"),
    *("The note should go", "Remove the note", "Change the note", "It belongs to another question"),
    *("Said in the next question", "Entered in error, please remove it", "Our answers"),
)

ORDERS = (
    *("ignore", "undo", "disregard", "forget", "cancel", "discard", "delete", "remove", "scrap", "drop"),
    *("withdraw", "overlook", "reverse", "get rid of"),
)

POLITE = ("", "please ", "oh, ", "can you ", "sorry, ", "actually ", "I want to ")

HANDS = (
    "never mind",
    "oops",
    "oops, wrong button",
    "my bad",
    "wrong one, sorry",
    "argh, pressed that by accident",
)

FOR_US = (
    *(
        f"{polite}{order} {it}"
        for polite, order, it in product(POLITE, ORDERS, ("that", "it", "what I wrote"))
    ),
    *HANDS,
    *("i didn't mean to", "I take that back", "sorry, I sent that by mistake", "undo", "nevermind, sorry"),
    *("change it", "can I change that?", "please change my answer"),
    *("It was a mistake, ignore it", "wrong level, never mind", "what did I put", "show me my answers"),
)


@pytest.mark.parametrize("text", ACCOUNTS)
def test_an_account_of_a_mistake_says_what_is_wrong(text: str) -> None:
    """To whoever asked it."""
    assert not calls_back(text, WORDS)
    assert not says_nothing_wrong(text, WORDS)


@pytest.mark.parametrize("text", FOR_US)
def test_an_order_says_nothing_of_what_is_wrong(text: str) -> None:
    """Nor does a slip of the hand."""
    assert calls_back(text, WORDS)
    assert says_nothing_wrong(text, WORDS)


@pytest.mark.parametrize(
    "text",
    [
        "It should have been 2",
        "should have been 1",
        "It was meant to be 2",
        "that was meant to be 3",
        "it should be 2",
    ],
)
def test_what_should_have_been_is_a_view(text: str) -> None:
    """Whoever sees it differently says so."""
    assert not is_taken_back(text, WORDS)


@pytest.mark.parametrize(
    ("text", "is_back"),
    [
        ("It belongs to another question", False),
        ("Asked in another question", False),
        ("the next question", False),
        ("answered in the next question", False),
        ("said in the last question", False),
        ("it goes with a different question", False),
        ("this is for another question", True),
        ("that was meant for the next one", True),
        ("sent to the next item by mistake", True),
        ("sorry, it belongs to another question", True),
        ("oops, that goes under the next question", True),
        ("please do not save", True),
        ("don't keep yet, sorry", False),
        ("don't save yet", True),
    ],
)
def test_another_question_takes_back_where_a_text_was_for_it(text: str, *, is_back: bool) -> None:
    """Alone it is why something does not apply."""
    assert is_taken_back(text, WORDS) is is_back


ORDINARY = """
The next question is who pays
Another question is who trains schools
This belongs to the board
It belongs to health
It belongs in the other plan
It is a question for another team
The last question has the same answer for us
We answered the next question for health
Do not save paper copies
Do not send letters home
We do not keep records here
Staff don't save emails
We don't submit late
Do not store files at home
We were told not to send it
Wrong forms were used in May
An error in the log was found
A typo in the policy was put right
Records were entered in error and removed
It was entered in the wrong file at one school
The level of need was recorded wrongly
Mistakes were added to the log
Our note to schools was wrong
The number on the leaflet is wrong
The wrong level of training was given
Staff put the wrong date on forms
The question was put to the board
Wrong address on letters
A mistake by one school was put right
We change it when the law changes
We change to a new system in May
Schools switch to the new form in May
Change to the policy is due
Make this a duty of the lead
Make that clear to schools
Change this form in May
It should have been in place by May
It was meant to be in place by May
It should have been reviewed
Training should have been given
It was meant to be yearly
That should have been done by health
Should have been trained by now
It should be a standing item
The plan should have been shared
Rather old policy
More like a plan than a policy
Better in schools
Nearer to a draft than a policy
Wait for the board
A long wait for families
Families wait a year
Hold on to paper files
One moment of doubt was logged
Not this one but the old policy
We sent it to the board
Sent to the next panel
For the next plan
Meant for schools only
Intended for carers
For another service
A different question was asked of schools
"""


@pytest.mark.parametrize("text", ORDINARY.strip().splitlines())
def test_an_ordinary_text_takes_nothing_back(text: str) -> None:
    """Though it has the same words."""
    assert not is_taken_back(text, WORDS)
    assert not calls_back(text, WORDS)
