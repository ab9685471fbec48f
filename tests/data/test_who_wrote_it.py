"""What somebody typed goes with them, whoever touched it since, and what others typed stays."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.erasing import Wanted, erase
from flows.changes import (
    ActionKnown,
    ActionMoved,
    ActionPlanned,
    Change,
    CorrectionBegun,
    DissentKept,
    NoteWritten,
    RatingAgreed,
    RoundWorded,
)
from flows.presses.answering import BACKED, NOTE, RATE
from flows.rounds import ActionStatus
from storage.database.backup import back_up
from storage.reading.held import load_held
from storage.restore import restore
from storage.writing.turns import write_changes
from tests.approvals import linked, read, taken
from tests.company import Company
from tests.kept import problems
from tests.paths import EVIDENCE
from tests.so_far import so_far_in
from tests.steps import answered, found, goes, joined, opened, released

BIRDS = ("avocet", "curlew", "dotterel", "godwit", "plover")
"""Words that stand in no other text: of Eve, Cora, Ben, Sky and Ann."""


@so_far_in("home")
def company(made: Company) -> None:
    """Two colleagues of one team in an open round."""
    made.file = EVIDENCE.read_bytes()
    found(made, "Social care")
    joined(made, "ann", "Social care")
    joined(made, "ben", "Social care")
    opened(made)


def erased(company: Company, who: str) -> None:
    """The operator has somebody deleted with what they typed, while nothing runs."""
    url, now = f"sqlite:///{company.store.database.path}", company.now + timedelta(days=1)
    company.run(company.store.close())
    company.run(erase(url, None, Wanted(person=f"test:{who}", texts=True), lambda: now, really=True))
    company.store = company._open(company.file)


def writes(company: Company, who: str, words: str, item: str = "P1") -> None:
    """Somebody writes a note beside an item."""
    company.presses(who, NOTE(company.rows_of("sheet")[0].id, item))
    company.types(who, words)


def says_where(company: Company, who: str, words: str, item: str = "P1") -> None:
    """Somebody says where the evidence for an item is."""
    company.presses(who, BACKED(company.rows_of("sheet")[0].id, item, "n"))
    company.types(who, words)


def left(company: Company) -> list[str]:
    """The words of these tests that any file of the database still holds."""
    assert problems(company) == ()
    text = b"".join(path.read_bytes() for path in company.folder.glob("audit.db*"))
    return [words for words in BIRDS if words.encode() in text]


@pytest.mark.parametrize(("who", "stays"), [("ann", "dotterel"), ("ben", "plover")])
@pytest.mark.wide
def test_a_colleague_who_touches_an_answer_does_not_write_its_note(
    company: Company, tmp_path: Path, who: str, stays: str
) -> None:
    """A note is whose it is, and where its evidence is kept is whose that is; also in a backup restored."""
    sheet = company.rows_of("sheet")[0].id
    company.presses("ann", RATE(sheet, "P1", "1"))
    writes(company, "ann", "plover the protocol is old")
    says_where(company, "ben", "dotterel minutes v2.docx")
    writes(company, "ben", "dotterel nobody owns it", "P2")
    company.presses("ann", RATE(sheet, "P2", "1"))
    company.presses("ben", RATE(sheet, "P1", "0"))
    copy = back_up(company.store.database.path, tmp_path / "copy.db").path
    erased(company, who)
    assert left(company) == [stays]
    company.run(company.store.close())
    restore(copy, company.folder / "audit.db", company.now)
    company.store = company._open(company.file)
    assert left(company) == [stays]


def test_a_note_that_was_written_anew_is_the_later_writers(company: Company) -> None:
    """Whoever wrote the one before has nothing there any more."""
    writes(company, "ann", "plover the protocol is old")
    writes(company, "ben", "dotterel the protocol is new")
    company.types("ben", "yes")
    erased(company, "ann")
    assert left(company) == ["dotterel"]
    erased(company, "ben")
    assert left(company) == []


@pytest.mark.parametrize(("who", "stays"), [("ann", ["avocet"]), ("eve", ["plover"])])
def test_why_a_return_came_back_is_whose_it_is(company: Company, who: str, stays: list[str]) -> None:
    """Not of who asked for the approval; whoever opened a link is in no team."""
    company.presses("ann", RATE(company.rows_of("sheet")[0].id, "P1", "1"))
    writes(company, "ann", "plover the protocol is old")
    taken(company, "eve", linked(company))
    read(company, "eve")
    company.taps("eve", "Send it back")
    company.types("eve", "avocet the second is not so")
    erased(company, who)
    assert left(company) == stays


@pytest.mark.parametrize(("who", "stays"), [("cora", ["godwit"]), ("sky", ["curlew"])])
def test_a_remark_is_the_scrutineers_and_not_of_who_released(
    company: Company, who: str, stays: list[str]
) -> None:
    """What the coordinator adds to reminders is the coordinator's."""
    goes(company, "Invite", "A scrutineer")
    company.joins("sky", company.code("cora"), "Sky")
    goes(company, "People", "y1")
    answered(company, "ann", "1")
    goes(company, "Close answers", "1")
    goes(company, "Share the draft", "1")
    company.types("sky", "/area")
    company.taps("sky", "Remark on the round")
    company.types("sky", "godwit is two years old")
    goes(company, "Release", "1")
    round_, area = company.rows_of("round")[0], company.rows_of("area")[0].id
    assert (round_.state, round_.remark) == ("released", "godwit is two years old")
    (cora,) = [one.id for one in company.rows_of("membership") if one.role == "coordinator"]
    stored(company, RoundWorded(chain=area, round=round_.id, text="curlew in your words", by=cora))
    erased(company, who)
    assert left(company) == stays


def stored(company: Company, *changes: Change) -> None:
    """Let this have happened."""
    company.run(company.store.database.write(lambda one: write_changes(one, changes, company.now)))


@pytest.mark.parametrize("who", ["ann", "ben"])
def test_levels_and_actions_have_several_writers(company: Company, who: str) -> None:
    """Reason and other view, what became of an action and how that is known: each is who said it."""
    answered(company, "ann", "1")
    released(company)
    round_, area, at = company.rows_of("round")[0].id, company.rows_of("area")[0].id, company.now
    by = {
        name: next(one.id for one in company.rows_of("membership") if one.person == person.id)
        for name in ("ann", "ben")
        for person in company.rows_of("person")
        if person.name == name.title()
    }
    ann, ben = by["ann"], by["ben"]
    level: dict[str, Any] = {"chain": area, "round": round_, "item": "P1"}
    moved: dict[str, Any] = {"chain": area, "action": "a" * 16}
    reason: dict[str, Any] = {"level": 1, "present": ()}
    later = at + timedelta(minutes=1)
    stored(
        company,
        RatingAgreed(**level, **reason, reason="dotterel before", by=ben, at=at),
        DissentKept(**level, text="dotterel sees it otherwise", by=ben, at=at + timedelta(seconds=9)),
        # agreed on anew, with what was said otherwise taken along
        RatingAgreed(**level, **reason, reason="plover the reason", by=ann, at=later),
        DissentKept(**level, text="dotterel sees it otherwise", by=ann, at=later),
        ActionPlanned(**moved, area=area, round=round_, item="P1", what="Write it.", owner="", by=ann, at=at),
        ActionMoved(**moved, status=ActionStatus.DONE, outcome="dotterel it is written", by=ben),
        ActionKnown(**moved, evidence="plover a sample", by=ann),
    )
    erased(company, who)
    (agreed,), (action,) = company.rows_of("agreed"), company.rows_of("action")
    texts = {agreed.reason, agreed.dissent, action.outcome, action.evidence or ""}
    stay = {
        "ann": {"", "dotterel sees it otherwise", "dotterel it is written"},
        "ben": {"", "plover the reason", "plover a sample"},
    }
    assert texts == stay[who]
    assert action.what == "Write it."
    assert left(company) == ["dotterel" if who == "ann" else "plover"]


@pytest.mark.parametrize(
    ("who", "own", "others"), [("ann", "plover", "dotterel"), ("ben", "dotterel", "plover")]
)
def test_what_is_held_about_somebody_is_what_they_wrote(
    company: Company, who: str, own: str, others: str
) -> None:
    """A colleague's note beside an answer that they changed is none of it; their own is, whoever did."""
    sheet = company.rows_of("sheet")[0].id
    company.presses("ann", RATE(sheet, "P1", "1"))
    writes(company, "ann", "plover is two years old")
    says_where(company, "ben", "dotterel minutes v2.docx")
    (person,) = (row.id for row in company.rows_of("person") if row.name == who.title())
    held = company.run(company.store.database.read(lambda one: load_held(one, person)))
    said = " ".join(one.said for one in held)
    assert own in said
    assert others not in said


def by_name(company: Company, name: str) -> str:
    """The membership of somebody in the team."""
    people = {row.id: row.name for row in company.rows_of("person")}
    return str(next(row.id for row in company.rows_of("membership") if people.get(row.person) == name))


@pytest.mark.parametrize(("who", "stays"), [("ann", []), ("ben", ["plover"])])
def test_a_note_that_was_taken_over_is_still_of_who_wrote_it(
    company: Company, who: str, stays: list[str]
) -> None:
    """It goes with them from every round; with whoever took it over it goes from theirs alone."""
    first = company.rows_of("sheet")[0].id
    company.presses("ann", RATE(first, "P1", "1"))
    writes(company, "ann", "plover the protocol is old")
    answered(company, "ann", "1")
    released(company)
    opened(company)
    (second,) = [row.id for row in company.rows_of("sheet") if row.id != first]
    area = company.rows_of("area")[0].id
    note = {"item": "P1", "text": "plover the protocol is old", "by": by_name(company, "Ben")}
    company.presses("ben", RATE(second, "P1", "1"))
    stored(company, NoteWritten(chain=second, area=area, sheet=second, at=company.now, **note))
    erased(company, who)
    assert left(company) == stays
    notes = {row.sheet: row.note for row in company.rows_of("answer") if row.note}
    assert set(notes) == ({first} if stays else set())


@pytest.mark.parametrize(("who", "stays"), [("ann", []), ("ben", ["plover"])])
def test_a_reason_that_was_put_back_is_not_of_who_did_that(
    company: Company, who: str, stays: list[str]
) -> None:
    """A correction that ends where it began makes nobody the author of what stood there."""
    answered(company, "ann", "1")
    released(company)
    round_, area = company.rows_of("round")[0].id, company.rows_of("area")[0].id
    level: dict[str, Any] = {"chain": area, "round": round_, "item": "P1", "level": 1, "present": ()}
    ann, ben, minute = by_name(company, "Ann"), by_name(company, "Ben"), timedelta(minutes=1)
    reason = "plover the reason"
    stored(company, RatingAgreed(**level, reason=reason, by=ann, at=company.now))
    begun = {"chain": area, "round": round_, "correction": "c" * 16, "by": ben, "at": company.now + minute}
    stored(company, CorrectionBegun(**begun, why="The minutes say so."))
    for number, said in enumerate(("", reason), 2):
        stored(company, RatingAgreed(**level, reason=said, by=ben, at=company.now + number * minute))
    erased(company, who)
    assert left(company) == stays
    assert {row.reason for row in company.rows_of("agreed")} == {reason if stays else ""}
