"""Half answers: what is plain is the answer, what is not is asked, and nothing is stored that nobody gave."""

import re

import pytest

from flows.replies import Button
from flows.typed.halves import Half
from flows.typed.levels import half
from flows.typed.replies import affirms
from flows.wording import Words

WORDS = Words("en")
SHEET = "s" * 16


def _card(*labels: str, keys: str = "0123456789") -> list[Button]:
    levels = [
        Button(key=key, label=label, press=f"rate:{SHEET}:C01:{place}")
        for place, (key, label) in enumerate(zip(keys, labels, strict=False))
    ]
    return [
        *levels,
        Button(key="d", label="Don't know", press=f"rate:{SHEET}:C01:d"),
        Button(key="n", label="Not applicable", press=f"na:{SHEET}:C01"),
        Button(key="w", label="Why?", press=f"why:{SHEET}:C01"),
        Button(key="k", label="Skip", press=f"skip:{SHEET}:C01"),
    ]


FOUR = _card("Not in place", "Early or patchy", "Mostly in place", "In place – we can show it")


def _said(text: str, card: list[Button] = FOUR) -> tuple[str, str] | tuple[str, ...] | None:
    """The key and the rest of an answer, the keys that it may mean, or None."""
    found = half(card, text, WORDS)
    if found is None:
        return None
    return (found.button.key, found.rest) if found.button else tuple(one.key for one in found.among)


@pytest.mark.parametrize(
    ("text", "key", "rest"),
    [
        ("1 - patchy", "1", ""),
        ("2, mostly", "2", ""),
        ("2 mostly in place", "2", ""),
        ("3 – in place", "3", ""),
        ("n/a for us", "n", ""),
        ("not sure tbh", "d", ""),
        ("don't know, sorry", "d", ""),
        ("level 2", "2", ""),
        ("1 because nobody was trained", "1", "because nobody was trained"),
        ("2 but schools", "2", "but schools"),
        ("2, but schools", "2", "but schools"),
        ("0 nothing", "0", ""),
        ("0 - not started", "0", ""),
        ("2: some staff don't know", "2", "some staff don't know"),
        ("2. Training is missing", "2", "Training is missing"),
        ("2 (training is missing)", "2", "training is missing"),
        ("2 but schools are not in it", "2", "but schools are not in it"),
        ("two, schools are not in it", "2", "schools are not in it"),
        ("patchy - only one team does it", "1", "only one team does it"),
        ("Mostly in place, training is missing", "2", "training is missing"),
        ("not in place because nobody owns it", "0", "because nobody owns it"),
        ("In place – we can show it, see the log", "3", "see the log"),
        ("don't know - nobody has told us", "d", "nobody has told us"),
        ("n/a because we only do early help", "n", "because we only do early help"),
        ("2\nSchools are not in it yet.", "2", "Schools are not in it yet."),
    ],
)
def test_a_plain_level_is_the_answer_and_the_rest_its_note(text: str, key: str, rest: str) -> None:
    """What only says the level in words is no note."""
    assert _said(text) == (key, rest)


@pytest.mark.parametrize(
    "text",
    [
        "3 we would like to be",
        "3 we hope to be by summer",
        "3 we used to be",
        "3 the goal for next year",
        "3 we have none of this in place",
        "3 they say but nobody believes it",
        "3 some of the teams but not ours",
        "3 all said no",
        "2 the other team is nearer 3ish",
        "2 we do but only at one school",
    ],
)
def test_a_sentence_with_nothing_before_it_but_a_figure_is_asked(text: str) -> None:
    """It may be a wish, a denial or hearsay, and no list of words tells them all."""
    said = half(FOUR, text, WORDS)
    assert said
    assert said.button is None


@pytest.mark.parametrize(
    "text", ["We're still writing it, so 1", "in draft - 3", "not us, 2", "Still working on it. 3"]
)
def test_a_figure_is_read_before_clear_words(text: str) -> None:
    """Whoever says one is not asked about others."""
    said = half(FOUR, text, WORDS)
    level = re.findall("[0-3]", text)[-1]
    assert said is None or level in {one.key for one in (said.button, *said.among) if one}


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("between 1 and 2", "12"),
        ("somewhere between patchy and mostly", "12"),
        ("1 or 2", "12"),
        ("1-2", "12"),
        ("1/2", "12"),
        ("1.5", "12"),
        ("one and a half", "12"),
        ("1 sorry 2", "12"),
        ("2, maybe 3", "23"),
        ("3 but really 2", "23"),
        ("2 - patchy", "12"),
        ("0, mostly in place", "02"),
        ("2, not sure", "2d"),
        ("2 if you count the pilot", "2"),
        ("2, if you count the pilot", "2"),
        ("3 - 5 staff are trained", "3"),
        ("2 - is that right?", "2"),
        ("I'd say 2 because most know", "2"),
        ("probably a 2, most know", "2"),
        ("2 I think, most know", "2"),
        ("2 we are not sure who leads", "2"),
        ("3 nothing", "3"),
        ("2 we do it at 3 schools", "2"),
        ("in place, but only in schools", "3"),
        # the last label goes on behind a dash
        ("in place in most teams but nights have nobody", "23"),
        ("in place at two of three sites", "23"),
        ("in place in 2 of 3 schools", "23"),
        ("in place but no evidence", "23"),
        ("in place at both sites", "3"),
        ("in place and we can evidence it", "3"),
        ("in place for staff but not volunteers", "3"),
        ("fully in place", "3"),
    ],
)
def test_what_is_not_plain_is_asked(text: str, keys: str) -> None:
    """Two levels, a hedge, a condition, a count, a question, and words of another level."""
    found = _said(text)
    assert found == tuple(keys) or (keys == "3" and found is None)


@pytest.mark.parametrize(
    "text",
    [
        "yes",
        "yes that's right",
        "no they don't",
        "No.",
        "not really",
        "sometimes",
        "we do",
        "it depends",
    ],
)
def test_yes_and_no_are_too_little_where_there_are_levels(text: str) -> None:
    """They say nothing of how far."""
    assert half(FOUR, text, WORDS) == Half()


@pytest.mark.parametrize(
    "text",
    [
        "2.5 days of training",
        "1:1 work with staff",
        "2%",
        "-1",
        "£2 each",
        "About half of the schools have a lead for this and the rest are waiting for one",
        "We meet every second Monday",
        "There are 2 of us",
        "skip",
        "no cases",
        "",
    ],
)
def test_other_texts_say_nothing_of_the_answers(text: str) -> None:
    """Amounts, sentences and what another button is for."""
    found = half(FOUR, text, WORDS)
    assert found is None or found.button is None


def test_a_yes_is_an_answer_where_the_card_has_one() -> None:
    """With what makes it stronger; with more behind it, it is asked."""
    card = _card("No", "Partly", "Yes", keys="012")
    assert _said("yes that's right", card) == ("2", "")
    assert _said("no they don't", card) == ("0", "")
    assert _said("yes, since May", card) == ("2", "since May")
    assert _said("yes some of them", card) == ("2",)
    assert _said("no staff know of it", card) == ("0",)


def test_other_scales() -> None:
    """Letters, colours and five levels; a letter that goes on as a sentence is no answer."""
    grades = _card("Poor", "Fair", "Good", keys="abc")
    assert _said("b - it is fair", grades) == ("b", "it is fair")
    assert _said("a or b", grades) == ("a", "b")
    assert _said("a lot of staff know", grades) is None
    colours = _card("Red", "Amber", "Green", keys="123")
    assert _said("amber because of schools", colours) == ("2", "because of schools")
    assert _said("between red and amber", colours) == ("1", "2")


@pytest.mark.parametrize(("text", "is_yes"), [("yes that's right", True), ("yes", False), ("yes but", False)])
def test_a_stronger_yes(text: str, is_yes: bool) -> None:  # noqa: FBT001 – what is expected
    """To what was asked back; a bare one is known elsewhere."""
    assert affirms(text, WORDS) is is_yes


@pytest.mark.parametrize(
    "text",
    [
        "2 - n/a",
        "2. not applicable to us",
        "0 - because it does not apply to us",
        "3. I don't know",
        "2, I can't say",
        "2, will check with manager",
        "3 - wrong, sorry",
        "2, ignore that",
        "3. wrong button",
        "2, my son pressed it",
        "3, not",
        "1 - not true",
        "put 3 but it's wrong",
        "2, my manager said 3",
        "2 as my manager says 3",
        "3, my colleague thinks 1",
        "1, skip",
        "2, then back",
        "not sure - what do you mean",
        "n/a because I don't know",
        "not applicable, I think",
        "not applicable, yes it is",
        "0 idea",
        "3 weeks ago",
        "no 1 issue is training",
        "1 - no wait 2",
    ],
)
def test_what_doubts_or_takes_back_an_answer_stores_none(text: str) -> None:
    """However far behind it stands, and behind "not applicable" as behind a level."""
    found = half(FOUR, text, WORDS)
    assert found is None or found.button is None


@pytest.mark.parametrize(
    "text",
    ["ok " * 1300 + "x", "x, " * 1300, "yes! " * 800, "well, um, " * 400, "a - " * 1000, "12, 7, 3, " * 60],
)
def test_a_text_without_an_end_is_no_answer(text: str) -> None:
    """It is let be, whatever it is made of."""
    found = half(FOUR, text, WORDS)
    assert found is None or found.button is None


@pytest.mark.parametrize(
    "text",
    [
        "2 because 9 of 10 staff are trained",
        "2 because 2 of 3 teams do it",
        "3: see policy 4.2",
        "2, training was in 2023",
        "3: item 2 of the plan covers it",
        "2. We have 5 leads",
        "1 because it takes 3 weeks",
        "3: reviewed in year 1 and again in year 2",
        "3 - all 12 schools do it",
        "2, back to school training is planned",
        "3 - never missed a review",
        "3 because we check the log monthly",
        "2: the wrong form is used in some schools",
        "2 because my manager said so",
        "2: staff said the training helped",
        "3, spot checks each month",
        "2, no lead for it yet",
        "2: where applicable staff are trained",
        "2 - new form tbc by the board",
        "2 because it went back to the board",
        "3 because nothing went wrong so far",
        "2: staff are sorry to miss it",
    ],
)
def test_a_good_note_is_kept_whatever_its_words(text: str) -> None:
    """Figures that count, and words that elsewhere doubt or take back."""
    found = half(FOUR, text, WORDS)
    assert found
    assert found.button
    assert (found.button.key, found.rest) == (text[0], text[1:].lstrip(" ,:.-"))


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("2 actually 3", "23"),
        ("2, actually 3", "23"),
        ("2 no wait 3", "23"),
        ("2 or rather 3", "23"),
        ("2 sorry i meant 3", "23"),
        ("2 actually 3 because staff are trained", "23"),
        ("2, on reflection 3", "23"),
        ("2 because my manager says it should be 3", "23"),
        ("3 but 2 for schools", "23"),
        ("2, 3 teams do it", "23"),
        ("3, my colleague thinks 1", "13"),
        ("2, it says 3 here", "23"),
        ("2 all of us were trained oops I meant 1", "12"),
        ("3 we review it, sorry, 1", "13"),
        ("3 nobody minds. Wait. 2", "23"),
        ("1 we believe it's really 2", "12"),
        ("3 we think it’s 2 now", "23"),
        ("2 no sorry we are at 0", "02"),
        ("1 we said 2 but it is 3", "123"),
        ("3 they have a lead, 2", "23"),
        ("3 it's fine - closer to 2", "23"),
        ("2 we agreed on 3", "23"),
        ("2 we said 3 because of the plan", "23"),
    ],
)
def test_two_levels_are_both_asked_about(text: str, keys: str) -> None:
    """Where the second stands alone or begins what follows."""
    assert _said(text) == tuple(keys)


@pytest.mark.parametrize(
    "text",
    [
        "3 we have 2 policies",
        "2 we agreed on 3 dates",
        "3 we train years 1, 2",
        "3 it was in 2 of 3 schools",
        "3 in year 2",
    ],
)
def test_what_counts_is_no_other_level(text: str) -> None:
    """It may be the note of the only one."""
    found = half(FOUR, text, WORDS)
    assert found
    assert [one.key for one in found.among] == [text[0]]
    assert text.endswith(found.rest or "?")


def test_a_pronoun_is_no_level() -> None:
    """Behind a cut as well, where it would be asked about."""
    assert _said("2, we have no one for it yet, and there should be one") == (
        "2",
        "we have no one for it yet, and there should be one",
    )


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("2 - by mistake records go astray", "by mistake records go astray"),
        ("2 - wrong number on the leaflet", "wrong number on the leaflet"),
        ("2 - delete it after a year", "delete it after a year"),
        ("2 - cancel it when they leave", "cancel it when they leave"),
        ("2 - referrals get lost, by mistake", "referrals get lost, by mistake"),
        ("2 because of cuts, scrap that", "because of cuts"),
        ("2 because of cuts, no wait", "because of cuts"),
        ("2 because of cuts. Please do not save", "because of cuts"),
        ("2 - undo it", ""),
        ("2 sorry wrong one", ""),
    ],
)
def test_what_may_take_an_answer_back_is_asked_about_and_kept_where_it_tells_more(
    text: str, rest: str
) -> None:
    """A yes keeps it, unless all it does is take the answer back."""
    found = half(FOUR, text, WORDS)
    assert found == Half(among=(FOUR[2 if text[0] == "2" else 1],), rest=rest)


@pytest.mark.parametrize(
    "text", ["2 because of cuts change it to 1", "2 because of cuts, make it one", "2, cuts, put it at 1"]
)
def test_another_level_ordered_at_the_end_is_asked_about(text: str) -> None:
    """Neither is stored."""
    assert _said(text) == ("1", "2")


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("2 children have no wait", "2 children have no wait"),
        ("2, there is no wait", "there is no wait"),
        ("2, they change to a new form at 16", "they change to a new form at 16"),
        ("2, we want to make it one policy", "we want to make it one policy"),
    ],
)
def test_what_only_sounds_like_it_is_a_note(text: str, rest: str) -> None:
    """It tells of the service."""
    found = half(FOUR, text, WORDS)
    assert found
    assert found.rest == rest


@pytest.mark.parametrize("text", ["1 I", "2 we", "2, the", "3 - no", "2 y", "2 because", "0 because I"])
def test_a_rest_without_a_word_worth_keeping_is_not_promised(text: str) -> None:
    """The level is offered alone."""
    found = half(FOUR, text, WORDS)
    assert found == Half(among=(FOUR[int(text[0])],))


def test_an_answer_with_its_reason_is_kept_whole() -> None:
    """A reason, or a sentence, behind a plain level."""
    assert _said("1 because nobody was trained") == ("1", "because nobody was trained")
    assert _said("2, training is still missing") == ("2", "training is still missing")
    assert _said("n/a because we only do early help") == ("n", "because we only do early help")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("we agreed 2", "2"),
        ("everyone says 2", "2"),
        ("the room says in place", "3"),
        ("the group agreed on mostly in place", "2"),
        ("we all agree it is a 3", "3"),
        ("consensus is 1", "1"),
        ("we went for 2 in the end", "2"),
    ],
)
def test_what_people_came_to_is_the_answer(text: str, key: str) -> None:
    """Said by who speaks for all of them."""
    assert _said(text) == (key, "")


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("we think its a 2", "2"),
        ("most say 2", "2"),
        ("people here think 1", "1"),
        ("everybody thinks it's mostly", "2"),
        ("they say 3", "3"),
        ("have we agreed 2?", None),
        ("everyone agrees", None),
        ("we said 2 teams do it", None),
    ],
)
def test_what_some_think_is_asked_about(text: str, keys: str | None) -> None:
    """No answer of all of them, and nothing that only counts."""
    found = half(FOUR, text, WORDS)
    assert found is None or found.button is None
    assert keys is None or (found and tuple(one.key for one in found.among) == tuple(keys))


@pytest.mark.parametrize("text", ["up to a 2 now", "it's gone up to 2", "now a 2", "moved to mostly"])
def test_a_level_that_it_moved_to_is_the_answer(text: str) -> None:
    """Since the round before."""
    assert _said(text) == ("2", "")


@pytest.mark.parametrize("text", ["it got better", "worse", "improved since last time", "gone up a bit"])
def test_a_direction_alone_asks_which_level(text: str) -> None:
    """It says how it moved, and not how far it is so."""
    assert _said(text) == ()


@pytest.mark.parametrize(
    "text",
    ["2 ish", "2 maybe", "2 or so", "two-ish", "2 if anything", "2 at a push tbh", "2 i think", "2 ish?"],
)
def test_a_doubt_alone_is_no_note(text: str) -> None:
    """A yes keeps the level, and not the words in which it was doubted."""
    found = half(FOUR, text, WORDS)
    assert found is None or (found.button, found.rest) == (None, "")


def test_what_a_doubt_says_more_is_kept_for_a_yes() -> None:
    """It tells something of the service."""
    for text in ("2 for some teams", "2 if you count the pilot"):
        found = half(FOUR, text, WORDS)
        assert found
        assert found.rest == text


@pytest.mark.parametrize(
    "text",
    ["3: as if", "3 as if", "3, as if!", "3 - as if that happened", "3 as though", "3: in your dreams"],
)
def test_a_rating_that_mocks_itself_is_asked_about(text: str) -> None:
    """It begins as a reason does and is none; a reason is kept with its answer."""
    assert _said(text) == ("3",)
    assert _said("3 as it is in every plan") == ("3", "as it is in every plan")
