"""What people see when they type a sentence, at a real store: where they are, and what is kept."""

from functools import partial
from pathlib import Path

import pytest

from flows.events import Left
from storage.writing.unsaying import unsay_round
from tests.beginnings import ann_alone
from tests.company import Company
from tests.so_far import so_far
from tests.steps import found, joined, opened


@so_far
def company(made: Company) -> None:
    """Ann and Ben answer for a team of Cora's area, in an open round; each test begins at Ann's question."""
    ann_alone(made)


def notes(company: Company) -> list[str]:
    """All notes and reasons that are kept."""
    return [row.note for row in company.rows_of("answer") if row.note]


WORRIES = (
    "Two of our children were found naked together. We record it.",
    "two of our children were caught in bed together, we changed the rooms",
    "a boy exposed himself in class and staff dont act",
    "a child in our home got into bed with another, rota was short",
)


@pytest.mark.parametrize("at", ["question", "note", "answer"])
def test_a_worry_is_no_note_whatever_is_done_about_it(company: Company, at: str) -> None:
    """Whoever tells it is told whom to call, and nothing is kept."""
    for said in WORRIES:
        company.types("ann", "/start")
        company.taps("ann", "c", *(["t"] if at == "note" else []))
        company.types("ann", f"2 because {said}" if at == "answer" else said)
        assert "Tell your safeguarding lead now" in company.text("ann"), said
        assert notes(company) == []


@pytest.mark.parametrize("at", ["question", "note", "reason", "answer"])
@pytest.mark.parametrize(
    "said", ["i feel like ending it all after todays case", "I want to kill myself", "i cant go on like this"]
)
def test_whoever_cant_go_on_is_met_as_an_adult_and_nothing_is_kept(
    company: Company, said: str, at: str
) -> None:
    """Wherever they say it: who helps and at which number, and no word for a child but one line."""
    company.types("ann", "/start")
    company.taps("ann", "c", *{"note": ["t"], "reason": ["n"]}.get(at, []))
    company.types("ann", f"2 because {said}" if at == "answer" else said)
    assert "Samaritans, 116 123" in company.text("ann")
    assert "grown-up" not in company.text("ann")
    assert notes(company) == []


@pytest.mark.parametrize("said", ["journal", "audit trail", "launch pack", "open a round"])
def test_a_coordinators_word_throws_nobody_out_of_a_question(company: Company, said: str) -> None:
    """Whoever coordinates is led there; others are told why not, at their question."""
    company.types("ann", "/start")
    asked = company.taps("ann", "c").head
    company.types("ann", said)
    assert "whoever coordinates" in company.text("ann")
    assert company.card("ann").head == asked
    company.types("cora", "/start")
    company.types("cora", said)
    assert "whoever coordinates" not in company.text("cora")


@pytest.mark.parametrize("said", ["journal", "audit trail", "launch pack"])
def test_nor_anybody_who_has_no_place_yet(company: Company, said: str) -> None:
    """While an audit for practice is set up, and in it."""
    who = f"eve {said}"
    company.types(who, "/start")
    asked = company.taps(who, "Try it now").lines
    company.types(who, said)
    assert "whoever coordinates" in company.text(who)
    assert company.card(who).lines == asked
    question = company.taps(who, "Social care", "Yes", "England", "c").heading
    company.types(who, said)
    assert company.card(who).heading == question


@pytest.mark.parametrize(
    "said",
    [
        "can you read it to me",
        "read it out please",
        "say that again",
        "sorry, can you repeat the question",
        "show me the question again",
        "what was the question",
        "pardon?",
    ],
)
def test_the_question_is_said_again(company: Company, said: str) -> None:
    """That is no question about who reads, and leads to no other question than the one that stands there."""
    company.types("ann", "/start")
    company.taps("ann", "c")
    company.types("ann", "skip")
    company.types("ann", "back")
    asked = company.card("ann").heading
    assert company.types("ann", said).heading == asked
    assert "coordinators see" not in company.text("ann")
    head = company.taps("ann", "Note").head
    assert company.types("ann", said).head == head
    assert notes(company) == []
    company.taps("ann", "b")


@pytest.mark.parametrize("said", ["history", "log"])
def test_a_common_word_leads_nowhere(company: Company, said: str) -> None:
    """It is not understood at a question; a coordinator stays as well, and is asked about the button."""
    for who, hears in (("ann", "I didn't understand that"), ("cora", "Do you mean 9 Journal?")):
        heading = company.types(who, "/start").heading
        assert company.types(who, said).heading == heading
        assert hears in company.text(who)


OF_ONES_ANSWERS = (
    "How do I change the rating",
    "can I change our rating",
    "can we change our return",
    "our rating should be 2",
    "the level should be 3",
    "i put the wrong number",
    "there is a typo",
    "item 5 is wrong",
    "can we reopen our return",
    "please fix the number",
    "correct",
)


@pytest.mark.parametrize("said", OF_ONES_ANSWERS)
def test_a_mistake_in_an_open_round_is_an_answer_to_change(company: Company, said: str) -> None:
    """It is said how, at the question, which stays."""
    company.types("ann", "/start")
    asked = company.taps("ann", "c").head
    company.types("ann", said)
    assert "You can change answers as often as you like" in company.text("ann")
    assert company.card("ann").head == asked
    company.types("cora", "/start", said)
    assert "You can change answers as often as you like" in company.text("cora")


@pytest.mark.parametrize("said", ["I want to give up", "I give up.", "i cant do this any more", "give up"])
def test_whoever_wants_to_give_up_is_met_kindly(company: Company, said: str) -> None:
    """At a question, where a note is awaited, and in the first words that somebody writes."""
    for steps in ((), ("t",)):
        company.types("ann", "/start")
        company.taps("ann", "c", *steps)
        company.types("ann", said)
        assert "you need not be alone with it" in company.text("ann")
    company.types("".join(filter(str.isalpha, said)), said)
    assert "you need not be alone with it" in " ".join(map(company.text, company.said))
    assert notes(company) == []


@pytest.mark.parametrize("said", ["my sons rating is wrong", "the data on my phone is wrong"])
def test_what_is_wrong_elsewhere_is_no_mistake_here(company: Company, said: str) -> None:
    """It is not understood, and whom to call is named."""
    company.types("ann", "/start", said)
    assert "I didn't understand that" in company.text("ann")
    assert "whom to call" in company.text("ann")
    assert "You can change answers" not in company.text("ann")


def test_what_is_said_of_an_open_round_begins_with_no_yes(company: Company) -> None:
    """It answers whether the round is open, closed and when it begins alike."""
    for said in ("is it open?", "Is it closed?", "has it closed", "when can we start", "is it closed yet"):
        company.types("ann", "/start", said)
        assert company.card("ann").notice.startswith("Answers are open until"), said
    company.types("cora", "is the round open")
    assert company.card("cora").notice.startswith("Answers are open until")


def test_whoever_has_no_place_is_told_nothing_of_rounds(company: Company) -> None:
    """Nor that nothing waits: they may have asked to join."""
    company.types("zoe", "/start", "is it open")
    assert "No round is open" not in company.text("zoe")
    assert "once you are in an audit here" in company.text("zoe")
    for who, said in (("zoe", "did it go through?"), ("cora", "did it send")):
        company.types(who, "/start", said)
        assert "Nothing else" not in company.text(who)
        assert "once I have replied to it" in company.text(who)


KEPT_BY_YES = {
    "2, sorry to say nobody was trained": "sorry to say nobody was trained",
    "3 - 5 teams do it": "5 teams do it",
    "2, partly done": "partly done",
    "1 we agreed it last May": "we agreed it last May",
    "2, need to ask schools about it": "need to ask schools about it",
    "2, if you count the pilot": "if you count the pilot",
}


@pytest.mark.parametrize("said", KEPT_BY_YES)
def test_a_yes_keeps_what_was_said_besides(company: Company, said: str) -> None:
    """Nothing is kept before; with no, nor after."""
    company.types("ann", "/start")
    company.taps("ann", "c")
    before = notes(company)
    company.types("ann", said)
    assert "Type yes, and I save it with the rest as its note." in company.text("ann")
    company.types("ann", "no")
    assert notes(company) == before
    company.types("ann", said, "yes")
    assert KEPT_BY_YES[said] in company.text("ann")
    assert sorted(notes(company)) == sorted([*before, KEPT_BY_YES[said]])


def test_what_takes_an_answer_back_is_no_note(company: Company) -> None:
    """A yes gives the level alone, and a text that a note can't hold is refused before it is asked about."""
    company.types("ann", "/start")
    company.taps("ann", "c")
    before = notes(company)
    company.types("ann", "2, i pressed the wrong one")
    assert "Do you mean 2" in company.text("ann")
    assert "Type yes" not in company.text("ann")
    company.types("ann", "2, maybe since Tom Baker of 12 Acacia Road left us")
    assert "Do you mean" not in company.text("ann")
    assert notes(company) == before


def test_what_waits_for_a_yes_goes_with_the_words_of_its_round(company: Company) -> None:
    """Of another round it stays."""
    company.types("ann", "/start")
    company.taps("ann", "c")
    company.types("ann", "2, need to ask schools about zq9")
    (round_,) = (row.id for row in company.rows_of("round") if row.closes)
    for one, is_kept in (("a" * 16, True), (round_, False)):
        company.run(company.store.database.write(partial(unsay_round, one=one)))
        told = "".join(row.told or "" for row in company.rows_of("conversation"))
        assert ("zq9" in told) is is_kept


def test_a_picture_of_the_audit_is_no_worry_and_a_colleague_is_one(company: Company) -> None:
    """The first leaves the question where it is; the second is told behind an answer."""
    company.types("ann", "/start")
    asked = company.taps("ann", "c").head
    before = notes(company)
    for said in ("how do i send the picture to my manager", "how do i get it off my phone"):
        company.types("ann", said)
        assert company.card("ann").head == asked, said
    for said in ("2, worried about a colleague", "2 worried about a colleague"):
        company.types("ann", "/start")
        company.taps("ann", "c")
        company.types("ann", said)
        assert "It is right to say this, even if you are not sure" in company.text("ann"), said
    assert notes(company) == before


PLEAS = (
    "help please",
    "please help",
    "can you help me",
    "someone help",
    "sos",
    "pls help me now",
    "need help",
)


@pytest.mark.parametrize("said", PLEAS)
def test_whoever_asks_for_help_is_heard_where_a_note_is_awaited(company: Company, said: str) -> None:
    """Whom to call is said, and nothing is kept."""
    company.types("ann", "/start")
    company.taps("ann", "c", "t")
    before = notes(company)
    company.types("ann", said)
    assert "999" in company.text("ann")
    assert notes(company) == before


@pytest.mark.parametrize("said", ["I want it to stop", "i want this to stop"])
def test_whoever_wants_it_to_stop_is_met_as_a_worry(company: Company, said: str) -> None:
    """The guard hears it before it is taken for a courtesy: at a question, at a note, and first of all."""
    for steps in ((), ("t",)):
        company.types("ann", "/start")
        company.taps("ann", "c", *steps)
        before = notes(company)
        company.types("ann", said)
        assert "you need not be alone with it" not in company.text("ann")
        assert "Childline" in company.text("ann")
        assert notes(company) == before


def test_too_much_is_a_note_where_one_is_awaited(company: Company) -> None:
    """And met kindly anywhere else."""
    company.types("ann", "/start")
    company.taps("ann", "c")
    company.types("ann", "This is too much")
    assert "you need not be alone with it" in company.text("ann")
    company.types("ann", "/start")
    company.taps("ann", "c", "t")
    company.types("ann", "It's too much")
    assert "It's too much" in notes(company)


HALF_TOLD = (
    "He wants me to again tonight",
    "he told me not to say that",
    "I was at a boarding school when it happened",
    "I'm not safe mum",
    "I was doing it again last night",
    "how can i get the child images off my laptop",
    "I'm not ok",
    "My supervisor told me to delete the record of her disclosure",
)


@pytest.mark.parametrize("said", HALF_TOLD)
def test_what_is_half_told_is_no_note(company: Company, said: str) -> None:
    """Nor is it one behind an answer and a yes."""
    for text, steps in ((said, ("t",)), (f"2 no {said}", ())):
        company.types("ann", "/start")
        company.taps("ann", "c", *steps)
        company.types("ann", text, "yes")
        assert [note for note in notes(company) if said in note] == []


def test_what_waits_for_a_yes_goes_as_answers_close(tmp_path: Path) -> None:
    """Nobody can say yes to it, not even who is told nothing. One that keeps no note stays as it is."""
    company = Company(tmp_path)
    found(company, "Social care", "Health")
    for who in ("ann", "ben"):
        joined(company, who, "Social care")
    opened(company)
    for who, said in (("ann", "2, need to ask schools about zq9"), ("ben", "2ish")):
        company.types(who, "/start")
        company.taps(who, "c")
        company.types(who, said)
        company.happens(company._arrival(Left(**company._common(who, 30))))
    assert {"zq9" in row.told for row in company.rows_of("conversation") if row.told} == {True, False}
    company.types("cora", "/area")
    company.taps("cora", "Close answers", "1")
    assert {"zq9" in row.told for row in company.rows_of("conversation") if row.told} == {False}
    company.close()


def test_an_ok_makes_nobody_leave(company: Company) -> None:
    """It is said to what stands there; yes leaves, as the button does."""
    joined(company, "zoe", "Health")
    company.types("zoe", "I am leaving on Friday", "ok")
    assert "Leave Northshire?" in company.text("zoe")
    assert len(company.rows_of("membership")) == len(
        [row for row in company.rows_of("membership") if row.ended is None]
    )
    company.types("zoe", "I left the school because my teacher touched me")
    assert "Leave Northshire?" not in company.text("zoe")
    assert "It was not your fault" in company.text("zoe")


def levels(company: Company) -> dict[str, int]:
    """The level of each answer that has one."""
    return {row.item: row.level for row in company.rows_of("answer") if row.level is not None}


def test_a_correction_changes_no_other_answer_than_the_one_that_stands_there(tmp_path: Path) -> None:
    """On a question with an answer that one is meant; else the last, at once or asked about later."""
    company = Company(tmp_path)
    found(company, "Social care", "Health")
    joined(company, "ann", "Social care")
    opened(company)
    company.types("ann", "/start")
    company.taps("ann", "c", "1")
    card = company.taps("ann", "3")
    first, last = levels(company)
    company.types("ann", "oops i meant 2")
    assert levels(company) == {first: 1, last: 2}
    there = company.presses_on(card, "rate")[0].split(":")
    for said in ("change my answer to 0", "make it 0", "that should be 0"):
        company.presses("ann", f"ask:{there[1]}:{first}")
        company.types("ann", said)
        assert "Do you mean 0 Not in place?" in company.text("ann"), said
        assert levels(company) == {first: 1, last: 2}
    company.presses("ann", f"ask:{there[1]}:{first}")
    company.types("ann", "wrong")
    assert "Choose another answer here" in company.text("ann")
    company.types("ann", "2")
    company._seconds += 3600
    company.presses("ann", f"ask:{there[1]}:{there[2]}")
    company.types("ann", "should be 0")
    assert "Do you mean your last answer" in company.text("ann")
    company.types("ann", "back to 1")
    assert set(levels(company)) == {first, last}
    company.types("ann", "0")
    for before in ("make it 1", "2?", "about a 2"):
        company.types("ann", before)
        company.types("ann", "the last one should be 1" if before[0] != "a" else "my last answer is 1")
        assert levels(company).keys() == {first, last, there[2]}, before
    for said in ("it should be 3 now", "um, make it 1", "change it to 1 thanks", "oh it should be 3"):
        held = levels(company)
        company.types("ann", said)
        assert levels(company) == held, said
    company.close()


def test_words_that_take_something_back_are_neither_note_nor_reason(tmp_path: Path) -> None:
    """At a note they remove it or change nothing; at not applicable nothing is stored by them."""
    company = Company(tmp_path)
    found(company, "Social care", "Health")
    joined(company, "ann", "Social care")
    opened(company)
    company.types("ann", "/start")
    company.taps("ann", "c", "t")
    company.types("ann", "We train all staff each year")
    for said in ("delete that", "scrap that", "wrong", "change it", "make it 2", "oops"):
        company.taps("ann", "t")
        company.types("ann", said)
        assert notes(company) == ["We train all staff each year"], said
        company.types("ann", "/start")
        company.taps("ann", "c")
    company.types("ann", "remove my note")
    assert "Nothing is removed yet" in company.text("ann")
    company.types("ann", "remove my note")
    assert notes(company) == []
    for said in ("oops i meant 2", "no i meant 3", "i didnt mean that", "sorry", "what did i put"):
        company.types("ann", "/start")
        company.taps("ann", "c", "n")
        company.types("ann", said)
        assert not [row for row in company.rows_of("answer") if row.other], said
    company.close()


def test_whoever_goes_home_or_was_meant_by_nobody_stays_as_they_are(tmp_path: Path) -> None:
    """An hour is no end of a place; a wrong person is no name; what was is not what is."""
    company = Company(tmp_path)
    found(company, "Social care", "Health")
    joined(company, "ann", "Social care")
    opened(company)
    company.types("ann", "/start")
    head = company.taps("ann", "c").head
    for said in (
        "im leaving at 3 today",
        "i leave at 3",
        "i'm leaving now",
        "we were at 1",
        "everyone was 2",
    ):
        company.types("ann", said)
        assert company.card("ann").head == head, said
        assert levels(company) == {}, said
    company.types("cora", "/area")
    company.taps("cora", "Invite", "Health")
    code = company.code("cora")
    company.types("eve", f"/start {code}")
    company.taps("eve", "1")
    for said in ("wrong person", "leaving", "i got this by mistake"):
        company.types("eve", said)
        assert "You are in" not in company.text("eve"), said
    company.types("fay", f"/start {code}")
    company.types("fay", "this is not for me")
    assert "Tap Join first" not in company.text("fay")
    company.close()


@pytest.mark.parametrize(
    "said", ["I want to kill myself", "a boy exposed himself in class and staff dont act"]
)
def test_what_waited_stands_below_whom_to_call(tmp_path: Path, said: str) -> None:
    """It is not lost, and nothing comes between what to do and how."""
    company = Company(tmp_path)
    found(company, "Social care", "Health")
    joined(company, "ann", "Social care")
    opened(company)
    company.types("ann", "/start")
    company.taps("ann", "c")
    waits = "in place in most teams but nights have nobody"
    company.types("ann", waits, said)
    card = company.card("ann")
    assert "Not kept" not in card.notice
    assert "nights have nobody" in card.lines[-1]
    company.types("ann", "keep it")
    assert [row.note for row in company.rows_of("answer")] == [
        "in place in most teams but nights have nobody"
    ]
    company.close()


def test_once_the_day_has_passed_nobody_says_that_it_is_to_come(company: Company) -> None:
    """Answers are taken until they are closed, and that is what is said, on questions as well."""
    company.moves_to("2027-03-01 10:00")
    for said in ("is it open?", "when is it due", "can i stop here"):
        company.types("ann", "/start", said)
        assert "so they are still taken" in company.text("ann"), said
        assert "open until" not in company.text("ann")
    company.taps("ann", "c")
    assert "still can be given" in company.text("ann")
