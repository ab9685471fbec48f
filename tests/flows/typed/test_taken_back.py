"""What takes a text or an answer back, spelt in all its forms, and what is only like it and stays a note."""

from itertools import product

import pytest

from flows.replies import Button
from flows.typed.levels import half
from flows.typed.slips import Kind, of_note, takes_back
from flows.wording import Words

WORDS = Words("en")

LEVELS = ("Not in place", "Early or patchy", "Mostly in place", "In place – we can show it")

ANSWERS = [Button(key=str(n), label=label, press=f"rate:s:i:{n}") for n, label in enumerate(LEVELS)]

POLITE = ("", "please ", "could you ", "can you please ", "sorry, ", "I'd like to ", "kindly ", "oops ")

ENDINGS = ("", " please", ", sorry", " thanks")

ORDERS = (
    *(
        "delete {}",
        "remove {}",
        "erase {}",
        "clear {}",
        "scrap {}",
        "take {} out",
        "get rid of {}",
        "undo {}",
    ),
    *("ignore {}", "disregard {}", "take {} back", "cancel {}", "forget {}"),
)

THINGS = (
    "this",
    "that",
    "it",
    "my note",
    "this note",
    "the last note",
    "my last answer",
    "what I just typed",
)

MISTAKES = (
    *("I sent {} by mistake", "{} was sent in error", "I didn't mean to send {}", "I pressed {} by accident"),
    *("{} was meant for the next question", "{} is for another question", "I typed {} accidentally"),
    *("I put {} in the wrong box", "I want {} removed", "{} was a mistake"),
)

NUMBERS = ("make it 3", "change it to 2", "change that to 0", "put 2", "make that a 1", "set it to three")


def _is_taken_back(text: str) -> bool:
    return takes_back(text, ANSWERS, WORDS) or of_note(text, WORDS) is not None


@pytest.mark.parametrize("order", ORDERS)
def test_an_order_takes_back(order: str) -> None:
    """Whoever and however it is asked."""
    texts = (f"{polite}{order.format(thing)}{end}" for polite, thing, end in product(POLITE, THINGS, ENDINGS))
    assert [text for text in texts if not _is_taken_back(text)] == []


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_takes_back(mistake: str) -> None:
    """Whatever was sent by it."""
    leads = ("", "sorry ", "oh no, ", "oops, ")
    texts = (f"{lead}{mistake.format(thing)}{end}" for lead, thing, end in product(leads, THINGS, ENDINGS))
    assert [text for text in texts if not _is_taken_back(text)] == []


@pytest.mark.parametrize("number", NUMBERS)
def test_a_level_that_is_asked_for_takes_back(number: str) -> None:
    """It is an answer, and no text."""
    texts = (f"{polite}{number}{end}" for polite, end in product(POLITE, ENDINGS))
    assert [text for text in texts if not _is_taken_back(text)] == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("delete my note", Kind.NOTE),
        ("please take this note out", Kind.NOTE),
        ("can I delete my note", Kind.NOTE_ASKED),
        ("delete my note?", Kind.NOTE_ASKED),
        ("erase this", Kind.NOTE_ASKED),
        ("wrong note, please delete", Kind.NOTE_ASKED),
        ("could that note be removed", Kind.NOTE_ASKED),
        ("change my note", Kind.NOTE_AGAIN),
        ("ignore this", None),
        ("We had to delete our old policy", None),
    ],
)
def test_what_is_wanted_with_a_note(text: str, kind: Kind | None) -> None:
    """On its own card, where "this" is the note."""
    assert of_note(text, WORDS) is kind


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("my last answer should be mostly", True),
        ("the previous answer should be patchy", True),
        ("that should be patchy", True),
        ("oops, it should be mostly in place", True),
        ("it should be 2", True),
        ("That was meant to be patchy", False),
        ("Should have been mostly in place", False),
        ("It should be mostly in place", False),
    ],
)
def test_what_should_be_is_a_level_where_the_answer_is_named(text: str, *, is_one: bool) -> None:
    """Else it tells how things are, but for a number."""
    assert takes_back(text, ANSWERS, WORDS) is is_one


@pytest.mark.parametrize("text", ["wrong place, sorry", "oops wrong folder", "the wrong link"])
def test_a_wrong_place_is_none(text: str) -> None:
    """Where something is kept is asked for."""
    assert takes_back(text, ANSWERS, WORDS)


@pytest.mark.parametrize(
    "text",
    [
        "2 because the old forms were deleted",
        "2, staff delete it after a year",
        "2 because people call the wrong number",
        "1 because nobody may remove this",
        "2: schools are sorry, and will send it in May",
        "2 because the plan was sent to the wrong place",
        "3. The next question for the board is training",
        "3 because we undo mistakes early",
    ],
)
def test_a_reason_with_the_same_words_is_kept(text: str) -> None:
    """Where it tells of the service."""
    found = half(ANSWERS, text, WORDS)
    assert found
    assert found.button
    assert found.button.key == text[0]
    assert found.rest


KEPT = """
Please see the policy; it is out of date
We had to delete our old policy
I sent this to the board
Ignore this guidance is what staff were told
That was meant to be in place
It should have been in place
Should have been in place
It should be in place
It was deleted
That was removed
The note was removed by the board
We ignore this
We want to change that
We need to change that
We undo this each year
Some staff forget it
We forget it under pressure
Please ask the board
Can you see the policy on our site
Could be better
Could you send us the template
I would like more training for staff
I want a new policy
I need to ask health
We would like this to be reviewed
I'd like to see a clear policy
It was a mistake to drop the training
The training was cancelled by mistake
We made mistakes in the first year
Our last policy should be replaced
The last review should be mostly complete
This should be in place by May
That should be done by the lead
Nobody was meant to do this alone
Wrong form in use at two schools
The wrong policy was on the site
We sent it to health in error and got it back
We deleted it last year
Please note the policy is new
Just two teams do it
Just started
Mostly in schools
Let me know who leads on this
It was withdrawn in March
We took it back to the board
The board took it out of the plan
The plan was scrapped
Scrapped last year
We scrapped the old form
Cancel and rebook is the rule
Clear policy in place
Clear lines of reporting
Delete after six years is our rule
Remove barriers to referral
Ignore the old form, use the new one
Ignored by most teams
Undo of the merger cost us a year
Disregarded by schools
Drop in sessions weekly
We dropped it
Another team does this
This is for another team
That is for the next team to answer
The next review is in May
It is in another folder
Next question for the board: who leads
We meant to train everybody
I meant to raise this with the board
Not meant for our team
Sorry state of affairs in schools
Sorry, we have no data here
Apologies, the lead is on leave
Actually it is better in schools
No policy
No lead
Oh, and schools do it too
Wait for the new guidance
Waiting on the board
Hold on new referrals since June
We put it in the plan
We pressed the board for it
I put this to the board
I typed up the policy in May
I added this to the plan
I saved the policy to the shared drive
I wrote the policy
We wrote it
It is written
It was sent to all staff
Sent to all teams
That went to the board
It was put on hold
It was put in place
Put in place last year
Put on hold
Choose and book is used
Answer depends on the school
Level two training is done
Record is kept
Number of staff trained is low
Score is kept monthly
2 of 3 teams do it
Make it a standing item
Make that a duty of the lead
Change it every year
Change of lead in May
Changes are planned
I wanted more time for this
It should be 3 teams
It should be two people
It should be done twice a year
It was meant to be two leads
The last one was in May
Last note from the board was in May
My answer is for the whole team
The answer depends on who asks
Our note to staff says so
The note on the file says so
This note is from our lead
Take note of the new law
Take it to the board
Taking it out of the plan
Take this back to the team
Get this on the agenda
Get rid of paper forms by May
They should be removed from the list
Records should be deleted after six years
It has to be removed by May
I did not mean the schools
Staff did not mean to leave it out
We never meant to stop it
By accident we found a gap
In error rates we do well
Mistake in the form
Typo on the form
A mistake by the board
Oops is what the board said
It is wrong in our view that schools wait
The wrong people were asked
Wrong advice was given
What I wrote is from the plan
What was said in May still holds
The above holds for schools
This one is led by health
That one is led by health
Only this one is led by us
No one was sent
Nobody
I said so in May
I chose the lead
Yes, in schools
Never mind the policy, staff know
Do not use the old form
Do not count agency staff
Don't keep this on paper
Not in place yet
We review it and remove it from the list
"""


@pytest.mark.parametrize("text", KEPT.strip().splitlines())
def test_a_note_with_the_same_words_is_one(text: str) -> None:
    """It tells of the service, and takes nothing back."""
    assert not _is_taken_back(text)
