"""A partnership from set-up to two released rounds, at a real store."""

import csv
import io
import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from flows.replies import Card, Document, Unsay
from tests.company import Company
from tests.counts import IS_LONG
from tests.flows.dates.ways import ALL, TODAY
from tests.flows.play import buttons_of, text_of
from tests.flows.small import SMALL
from tests.steps import answered, found, joined, opened, released


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    """Nobody yet."""
    made = Company(tmp_path)
    yield made
    made.close()


def test_from_set_up_to_a_second_round(company: Company) -> None:
    """Two teams answer blind, results are released, and the next round shows the first beside it."""
    found(company, "Social care", "Health")
    joined(company, "ann", "Social care")
    joined(company, "hal", "Health")
    opened(company)
    assert {"ann", "hal"} <= company.said.keys()
    answered(company, "ann", "3")
    answered(company, "hal", "1")
    company.types("cora", "/area")
    assert "Submitted 2 of 2" in company.text("cora")
    released(company)
    assert "Released. There is no picture" in company.text("cora")
    company.types("ann", "/start")
    company.taps("ann", "The results of the whole area")
    assert "There is no picture: too few agencies rated enough of any domain." in company.text("ann")
    opened(company)
    company.types("ann", "/start")
    company.taps("ann", "c")
    assert "Last time (November 2026): In place" in company.text("ann")
    company.taps("ann", "y")
    assert "2 of" in company.text("ann")


def test_nobody_outside_a_team_learns_of_ratings_before_answers_close(company: Company) -> None:
    """Whatever a team answers, the coordinator is told the same."""
    said = []
    for levels in ("3", "0"):
        other = Company(company.folder / levels)
        found(other, "Social care")
        joined(other, "ann", "Social care")
        opened(other)
        answered(other, "ann", levels)
        other.types("cora", "/area")
        first = other.text("cora")
        other.taps("cora", "Who has what")
        said.append((first, other.text("cora")))
        other.close()
    assert said[0] == said[1]


def test_a_code_that_was_given_out_says_why_not_and_whom_to_ask(company: Company) -> None:
    """Whoever holds a real one hears it; of a code that was never given out nothing is said."""
    found(company, "Social care")
    company.types("cora", "/area")
    company.taps("cora", "Invite", "A lead")
    used = company.code("cora")
    company.joins("lee", used, "Lee")
    assert "Lee would like to join as lead" in company.text("cora")
    company.types("cora", "/area")
    company.taps("cora", "Invite", "Social care")
    revoked = company.code("cora")
    company.taps("cora", "Invitations so far", "Cancel: Social care", "Cancel it")
    replies = {}
    for who, code in (("eve", "a" * 26), ("ewa", "b" * 26), ("eva", used), ("evi", revoked)):
        company.types(who, f"/start {code}")
        replies[who] = company.text(who)
    assert replies["eve"] == replies["ewa"]
    assert "I can't use that code" in replies["eve"]
    assert "Northshire" not in replies["eve"]
    assert "Northshire has been used up. Whom to ask for a new one: Cora" in replies["eva"]
    assert "Northshire was cancelled. Whom to ask for a new one: Cora" in replies["evi"]


def test_lead_waits_for_a_yes(company: Company) -> None:
    """A lead sees nothing until a coordinator has said yes, and is written to then."""
    found(company, "Social care")
    company.types("cora", "/area")
    company.taps("cora", "Invite", "A lead")
    company.joins("lee", company.code("cora"), "Lee")
    company.types("lee", "/area")
    assert "You have asked to join Northshire as lead." in company.text("lee")
    assert "Round" not in company.text("lee")
    company.types("cora", "/area")
    assert "1 person needs your approval" in company.text("cora")
    company.taps("cora", "People", "Yes: Lee")
    assert "you are lead there" in company.text("lee")
    company.types("lee", "/area")
    assert "Northshire" in company.text("lee")


def test_removed_member_is_out_at_the_next_message(company: Company) -> None:
    """In the middle of a question, too; what they answered stays with the team."""
    found(company, "Social care")
    joined(company, "ann", "Social care")
    opened(company)
    company.types("ann", "/start")
    company.taps("ann", "c")
    press = company.presses_on(company.card("ann"), "rate")[0]
    company.types("cora", "/area")
    company.taps("cora", "People", "Ann", "Remove", "Remove")
    company.presses("ann", press)
    assert "can't find that" in company.text("ann")
    assert not company.rows_of("answer")


def test_two_members_of_a_sheet_hear_of_each_other(company: Company) -> None:
    """What a colleague answered since is told at the next look."""
    found(company, "Social care")
    joined(company, "ann", "Social care")
    joined(company, "abe", "Social care")
    opened(company)
    for who in ("ann", "abe"):
        company.types(who, "/start")
        company.taps(who, "c")
    company.taps("abe", "3", "2")
    company.taps("ann", "0")
    assert "Abe answered since you last looked" in company.text("ann")
    assert "was answered by Abe, today at" in company.text("ann")
    company.taps("ann", "0")
    assert "The answer before was Abe's" in company.text("ann")


def test_what_a_colleague_answered_stands_behind_what_was_asked(company: Company) -> None:
    """And once the round is released nothing is told of it: the numbers are."""
    found(company, "Social care")
    joined(company, "ann", "Social care")
    joined(company, "abe", "Social care")
    opened(company)
    company.types("ann", "/start")
    company.taps("ann", "c")
    company.types("abe", "/start")
    company.taps("abe", "c", "3")
    company.types("ann", "what do you hold about me?")
    answer, told, *rest = company.card("ann").notice.split("\n")
    assert "since you last looked" not in answer
    assert told.startswith("Abe answered since you last looked")
    assert rest == []
    company.types("ann", "/start")
    answered(company, "abe", "2")
    released(company)
    company.types("ann", "/start", "what do you hold about me?")
    assert "since you last looked" not in company.text("ann")


def test_agreeing_keeps_both_values(company: Company) -> None:
    """A mixed item is agreed with a reason; settled differs from self-rated then."""
    company.file = SMALL.replace("about: own", "about: area").encode()
    found(company, "Social care", "Health")
    joined(company, "ann", "Social care")
    joined(company, "hal", "Health")
    opened(company)
    answered(company, "ann", "3")
    answered(company, "hal", "0")
    for steps in (("Close answers", "1"), ("Share the draft", "1")):
        company.types("cora", "/area")
        company.taps("cora", *steps)
    company.types("cora", "/area")
    company.taps("cora", "Agree ratings", "1", "c")
    assert "Social care 3, Health 0" in company.text("cora")
    company.taps("cora", "1")
    assert "differs from the median, 1.5" in company.text("cora")
    company.types("cora", "can my manager see this?")
    assert "differs from the median, 1.5" in company.text("cora"), "the text is awaited as before"
    company.types("cora", "Only social care has a line of its own.")
    assert "This names Social care. " in company.text("cora")
    company.types("cora", "Only social care has a line of its own.")
    assert "Agreed: 1" in company.text("cora")
    company.types("cora", "/results")
    assert "Agreed: 1 of" in company.text("cora")


def test_late_return_in_a_draft(company: Company) -> None:
    """A return is let in with a reason, counts once submitted, and the sheet is closed again."""
    found(company, "Social care", "Health")
    joined(company, "ann", "Social care")
    joined(company, "hal", "Health")
    opened(company)
    answered(company, "ann", "3")
    for steps in (("Close answers", "1"), ("Share the draft", "1")):
        company.types("cora", "/area")
        company.taps("cora", *steps)
    company.types("hal", "/continue")
    assert "Answers have closed" in company.text("hal")
    company.types("cora", "/area")
    company.taps("cora", "Let a team correct or finish its return", "Health", "1")
    answered(company, "hal", "1")
    company.types("cora", "/area")
    assert "Submitted 2 of 2" in company.text("cora")
    company.types("hal", "/continue")
    assert "submitted" in company.text("hal").lower()


@pytest.mark.parametrize(
    ("steps", "day", "said", "label"),
    [
        ((), "2026-11-24", "Please check", "Results"),
        (
            ("Share the draft", "1"),
            "2026-11-24",
            "Please check by Monday 30 November 2026 what the draft says about your team.",
            "Check what the draft says about you",
        ),
        (
            ("Share the draft", "1"),
            "2026-12-02",
            "Please check what the draft says about your team, before the results are released.",
            "Check what the draft says about you",
        ),
    ],
)
def test_who_comes_into_a_draft_is_asked_to_check_it(
    company: Company, steps: tuple[str, ...], day: str, said: str, label: str
) -> None:
    """Who submits and their colleagues, with the day while it is not past; before the draft nobody is."""
    found(company, "Social care", "Health")
    for who, team in (("ann", "Social care"), ("hal", "Health"), ("may", "Health")):
        joined(company, who, team)
    opened(company)
    answered(company, "ann", "3")
    for names in (("Close answers", "1"), steps, ("Let a team correct or finish its return", "Health", "1")):
        company.types("cora", "/area")
        company.taps("cora", *names)
    company.at(f"{day} 10:00")
    answered(company, "hal", "1")
    (letter,) = [one for one in company.said["may"] if isinstance(one, Card)]
    assert [b.label for b in buttons_of(letter.buttons)] == [label]
    mine = " ".join(text_of(one) for one in company.said["hal"] if isinstance(one, Card))
    assert (said in mine) is (said in text_of(letter)) is bool(steps)
    assert bool(company.presses_on(company.card("hal"), "facts")) is bool(steps)


def test_a_return_is_let_in_once_and_as_it_was_seen(company: Company) -> None:
    """A second coordinator changes nothing, and who saw it missing is asked again once it has come in."""
    found(company, "Social care", "Health")
    joined(company, "ann", "Social care")
    joined(company, "hal", "Health")
    opened(company)
    answered(company, "ann", "3")
    goes = ("Close answers", "1", "Let a team correct or finish its return")
    company.types("cora", "/area")
    missing = company.taps("cora", *goes, "Health")
    company.types("cora", "/area")
    back = company.taps("cora", goes[-1], "Social care")
    journal = len(company.rows_of("journal"))
    company.taps("cora", "It came late", on=missing)
    assert set(company.said) == {"cora", "hal"}
    for name in ("It came late", "There is something new"):
        company.taps("cora", name, on=missing)
        assert company.text("cora").startswith("Nothing was changed: Health can answer already.")
        assert set(company.said) == {"cora"}
    assert len(company.rows_of("journal")) == journal + 1
    answered(company, "hal", "2")
    company.taps("cora", "Another reason", on=missing)
    assert "the return of Health came in on 23 November 2026" in company.text("cora")
    assert [row.late for row in company.rows_of("sheet")] == [False, False]
    company.taps("cora", "It holds an error")
    assert "Health can answer now" in company.text("cora")
    company.taps("cora", "It holds an error", on=back)
    assert "Social care can answer now" in company.text("cora")
    company.types("ann", "/start")
    company.taps("ann", "Reopen to change answers", "Submit", "1")
    company.taps("cora", "It holds an error", on=back)
    assert "the return of Social care came in on" in company.text("cora")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("1 December 2020", "in the past"),
        ("1/12/2030", "too far away. Type a day up to 24 November 2027"),
        ("whenever", "didn't understand that as a date"),
        ("18 December", "Friday 18 December 2026"),
        ("18/12", "Friday 18 December 2026"),
        ("2026-12-18", "Friday 18 December 2026"),
        ("in 3 weeks", "Monday 14 December 2026"),
        ("end of January", "Sunday 31 January 2027"),
    ],
)
def test_closing_dates_as_people_type_them(company: Company, typed: str, said: str) -> None:
    """A date is echoed in words before anything is stored; one that can't be gets the cure."""
    found(company, "Social care")
    company.types("cora", "/area")
    company.taps("cora", "Open a round")
    company.types("cora", typed)
    assert said in company.text("cora")
    assert not company.rows_of("round")


@pytest.mark.wide
def test_no_way_to_write_a_date_is_taken_for_something_identifying(company: Company) -> None:
    """It is echoed as a date or told what is wrong with it, and nothing is asked to be deleted."""
    found(company, "Social care")
    company.at(f"{TODAY} 09:00")
    company.types("cora", "/area")
    company.taps("cora", "Open a round")
    for text, expected in ALL[:: 1 if IS_LONG else 4]:
        company.types("cora", text)
        said = company.text("cora")
        day = date.fromisoformat(expected) if re.fullmatch(r"\d{4}-\d\d-\d\d", expected) else None
        if day and "I left out 24 December to 1 January" in said:
            # a length of time that ends there
            assert date(2026, 12, 24) <= day <= date(2027, 1, 1), text
            assert "Answers close on Monday 4 January 2027." in said, text
        elif day and day <= TODAY + timedelta(days=366):
            assert f"Answers close on {day:%A} {day.day} {day:%B} {day.year}." in said, text
        else:
            # a day that was chosen before stays
            assert "When do answers close?" in said or "The date here stays as it was." in said, text
        assert "delete" not in said, text
        assert not [reply for reply in company.said["cora"] if isinstance(reply, Unsay)], text


@pytest.mark.parametrize(
    "text",
    [
        "18 December, when Jamie Smith goes to court",
        "born 18.12.2012",
        "07700 900123",
        "by the 18th, ring Kayleigh on 07700 900123",
        "NHS number 485 777 3456",
    ],
)
def test_what_is_said_besides_a_date_is_guarded(company: Company, text: str) -> None:
    """A date that was asked for lets nothing else through."""
    found(company, "Social care")
    company.types("cora", "/area")
    company.taps("cora", "Open a round")
    company.types("cora", text)
    assert "I haven't saved that. It seems to hold" in company.text("cora")
    assert "an exact date" not in company.text("cora")


@pytest.mark.parametrize("name", ["Nn", "Ñörthshire 🙂", "نورثشاير", "<b>North</b> & *shire*"])
def test_names_of_every_kind(company: Company, name: str) -> None:
    """A name is kept as it was typed, whatever it is made of."""
    company.terms = company.trusting
    company.restart(company.file)
    company.types("cora", "/start")
    company.taps("cora", "3", "England")
    company.types("cora", name)
    assert [row.name for row in company.rows_of("area")] == [name]


def test_name_too_long_is_refused_with_the_cure(company: Company) -> None:
    """Nothing is stored, and the same question stays."""
    company.terms = company.trusting
    company.restart(company.file)
    company.types("cora", "/start")
    company.taps("cora", "3", "England")
    company.types("cora", "N" * 200)
    assert "has 200 characters, and a name can have 100" in company.text("cora")
    company.types("cora", "Northshire")
    assert [row.name for row in company.rows_of("area")] == ["Northshire"]


def test_second_round_while_one_is_open(company: Company) -> None:
    """An old button says why not, and nothing changes."""
    found(company, "Social care")
    company.types("cora", "/area")
    opening = company.presses_on(company.card("cora"), "opening")[0]
    opened(company)
    company.presses("cora", opening)
    assert "can't be done at this stage" in company.text("cora")
    assert len(company.rows_of("round")) == 1


def test_journal_names_teams_and_roles_only(company: Company) -> None:
    """It says who did what by team and role, and the file has a row for each entry."""
    found(company, "Social care")
    joined(company, "ann", "Social care")
    opened(company)
    answered(company, "ann", "3")
    company.types("cora", "/area")
    company.taps("cora", "Journal")
    assert "Social care, member · submitted the return" in company.text("cora")
    company.taps("cora", "Export")
    (file,) = [reply for reply in company.said["cora"] if isinstance(reply, Document)]
    assert "Ann" not in file.text
    assert file.text.count("answered a question") == len(company.rows_of("answer"))


def test_journal_is_one_by_time(company: Company) -> None:
    """Whatever chains its rows are in, the file counts them in the order in which they came about."""
    found(company, "Social care", "Health")
    joined(company, "ann", "Social care")
    joined(company, "hal", "Health")
    opened(company)
    for who in ("ann", "hal", "ann"):
        company.types(who, "/start")
        if company.presses_on(company.card(who), "go"):
            company.taps(who, "c")
        company.presses(who, company.presses_on(company.card(who), "rate")[0])
    company.types("cora", "/area")
    company.taps("cora", "Journal", "Export")
    (file,) = [reply for reply in company.said["cora"] if isinstance(reply, Document)]
    _, *rows = csv.reader(io.StringIO(file.text))
    assert [int(row[0]) for row in rows] == list(range(1, len(rows) + 1))
    assert [row[1] for row in rows] == sorted(row[1] for row in rows)
    answers = [row[2] for row in rows if row[3] == "answered a question"]
    assert answers == [f"{team}, member" for team in ("Social care", "Health", "Social care")]


def test_set_up_needs_the_operators_code(company: Company) -> None:
    """On a channel that is not the operator's a wrong code leads nowhere, and five of them close the door."""
    company.terms = company.with_code("open sesame code")
    company.restart(company.file)
    company.types("eve", "/start")
    company.taps("eve", "3", "England")
    company.types("eve", *["guess"] * 5)
    assert "That is not the code" in company.text("eve")
    for code in ("guess", "open sesame code"):
        company.types("eve", code)
        assert "I take none for an hour" in company.text("eve")
    assert not company.rows_of("area")
    company.types("cora", "/start")
    company.taps("cora", "3", "England")
    company.types("cora", "open sesame code", "Northshire", "Cora")
    assert len(company.rows_of("area")) == 1


def test_wrong_codes_count_over_all_chats(company: Company) -> None:
    """Who goes on guessing from other chats gets no more tries; after an hour the right code is one again."""
    company.terms = company.with_code("open sesame code")
    company.restart(company.file)
    for number in range(6):
        company.types(f"eve{number}", "/start")
        company.taps(f"eve{number}", "3", "England")
        company.types(f"eve{number}", *["guess"] * 5)
    company.types("cora", "/start")
    company.taps("cora", "3", "England")
    company.types("cora", "open sesame code", "Northshire")
    assert not company.rows_of("area")
    company._seconds += 3600
    company.types("cora", "open sesame code", "Northshire")
    assert len(company.rows_of("area")) == 1


def test_progress_round_asks_what_was_low(company: Company) -> None:
    """Who answered 3 throughout is asked nothing but what was mixed; who answered 1 is asked all of it."""
    found(company, "Social care", "Health")
    joined(company, "ann", "Social care")
    joined(company, "hal", "Health")
    opened(company)
    answered(company, "ann", "2")
    answered(company, "hal", "1")
    released(company)
    company.types("cora", "/area")
    company.taps("cora", "Open a round", "c", "p", "1", "Open the progress round")
    sheets = {row.team: row.only for row in company.rows_of("sheet") if row.only is not None}
    assert len(sheets) == 2
    sizes = sorted(len(only) for only in sheets.values())
    assert sizes[0] < sizes[1]
    assert isinstance(company.card("cora"), Card)
    assert "progress round" in text_of(company.card("cora"))


def test_released_results_stay_when_a_silent_team_goes(company: Company) -> None:
    """Of two teams one returned, so their agency is only in part there, also once the other is removed."""
    found(company, "Social care", "Social care", "Health")
    joined(company, "ann", "Social care")
    opened(company)
    answered(company, "ann", "2")
    released(company)

    def results() -> str:
        company.types("cora", "/area")
        company.taps("cora", "Results")
        summary = company.text("cora")
        company.taps("cora", "More detail", "Who took part")
        return summary + company.text("cora")

    before = results()
    assert "Returned only in part: Social care (1 of 2 teams)." in before
    company.types("cora", "/area")
    company.taps("cora", "Teams", "Social care 2", "Remove", "1")
    assert results() == before


def test_the_journal_keeps_who_did_what_when_they_have_left(company: Company) -> None:
    """By the role and the team they had then, also of a team that has gone; a name is in neither."""
    found(company, "Social care", "Health")
    joined(company, "ann", "Social care")
    joined(company, "hal", "Health")
    opened(company)
    answered(company, "ann", "3")
    company.types("cora", "/area")
    company.taps("cora", "People", "Ann", "Remove", "Remove")
    company.types("cora", "/area")
    company.taps("cora", "Journal")
    assert "Social care, a former member · submitted the return" in company.text("cora")
    company.taps("cora", "Export")
    (file,) = [reply for reply in company.said["cora"] if isinstance(reply, Document)]
    assert "Ann" not in file.text
    assert "somebody who has left" not in file.text
    assert file.text.count("Social care, a former member") > len(company.rows_of("answer"))
