"""A forgotten person's name in what was typed of rounds and actions; and who holds these texts as theirs."""

from pathlib import Path

from sqlalchemy import func, update

from flows.changes import (
    ActionKnown,
    ActionMoved,
    ActionPlanned,
    Change,
    CorrectionBegun,
    FactsChecked,
    ItemChallenged,
    LateReturnAllowed,
    NoteWritten,
    RatingAgreed,
    RemarkMade,
    RoundWorded,
    TeamsPasted,
)
from flows.replies import Document
from flows.rounds import ActionStatus
from storage.database.columns import Words
from storage.database.schema import metadata
from storage.database.tables import conversation
from storage.writing.journal import verify
from storage.writing.turns import write_changes
from storage.writing.unnaming import BESIDE
from tests.company import Company
from tests.data.test_forgetting import days_pass
from tests.steps import found, joined, opened


def typed(company: Company, name: str) -> None:
    """Whoever coordinates has named somebody in every text that a round and an action have."""
    (area,), (round_,) = company.rows_of("area"), company.rows_of("round")
    (by,) = (row.id for row in company.rows_of("membership") if row.role == "coordinator")
    of_area, of_action = {"chain": area.id, "by": by}, {"chain": area.id, "action": "a" * 16, "by": by}
    torn = name.replace(" ", "\f")
    changes: list[Change] = [
        ActionPlanned(
            **of_action,
            area=area.id,
            round=round_.id,
            item="C02",
            what="Train everybody",
            owner="",
            at=company.now,
        ),
        ActionMoved(**of_action, status=ActionStatus.DONE, outcome=f"Staff ask {name}, who knows"),
        ActionKnown(**of_action, evidence=f"{name} counted"),
        RemarkMade(**of_area, round=round_.id, text=f"Thanks to {name.upper()}.", at=company.now),
        RoundWorded(**of_area, round=round_.id, text=f"Ring {name} for help"),
        TeamsPasted(
            **of_area,
            area=area.id,
            text=f"Clinic\tHealth\t\t{name}, 01632 960001\nHope House\tHealth\t\t{torn}",
        ),
    ]
    company.run(company.store.database.write(lambda one: write_changes(one, changes, company.now)))


def reasoned(company: Company, name: str) -> None:
    """The same in what is said beside a return or a rating."""
    (round_,), sheet = company.rows_of("round"), company.rows_of("sheet")[0].id
    (by,) = (row.id for row in company.rows_of("membership") if row.role == "coordinator")
    said = {"by": by, "at": company.now}
    of_item = {"chain": round_.area, "round": round_.id, "item": "C02"}
    of_sheet = {"chain": sheet, "area": round_.area, "sheet": sheet}
    changes: list[Change] = [
        LateReturnAllowed(**of_sheet, **said, reason="other", words=f"{name} rang"),
        RatingAgreed(**of_item, **said, level=2, reason=f"As {name} showed", present=("SC",)),
        ItemChallenged(**of_item, **said, level=1, note=f"{name} was not there"),
    ]
    company.run(company.store.database.write(lambda one: write_changes(one, changes, company.now)))


def reasons(company: Company) -> list[str]:
    """These as they stand."""
    (late,), (agreed,), (asked,) = (company.rows_of(one) for one in ("let_in", "agreed", "challenge"))
    return [late.words, agreed.reason, asked.note]


def texts(company: Company) -> list[str]:
    """All of these texts as they stand."""
    (area,), (round_,), (action,) = (company.rows_of(one) for one in ("area", "round", "action"))
    return [action.outcome, action.evidence, round_.remark, round_.words, area.pasted]


def taken_out(company: Company, who: str) -> None:
    """Cora removes somebody, who is forgotten after a month."""
    company.types("cora", "/area")
    company.taps("cora", "People", who, "Remove", "1")
    days_pass(company, 31)


def began(folder: Path, **names: str) -> Company:
    """A round is open; members of Health are called so."""
    company = Company(folder)
    found(company, "Social care", "Health")
    for who, name in names.items():
        joined(company, who, "Health")
        company.types(who, "my name", name)
    opened(company)
    return company


def test_a_name_in_any_text_of_a_round_or_an_action_becomes_the_role(tmp_path: Path) -> None:
    """Also one that lies between two messages of a pasted list; who wrote them stays so."""
    company = began(tmp_path, ann="Ann Smith")
    company.presses("ann", "start")
    typed(company, "Ann Smith")
    reasoned(company, "Ann Smith")
    taken_out(company, "Ann Smith")
    assert reasons(company) == ["member rang", "As member showed", "member was not there"]
    assert texts(company) == [
        "Staff ask member, who knows",
        "member counted",
        "Thanks to member.",
        "Ring member for help",
        "Clinic\tHealth\t\tmember, 01632 960001\nHope House\tHealth\t\tmember\f",
    ]
    (action,) = company.rows_of("action")
    assert action.status == ActionStatus.DONE
    assert "Their name stood in the list of teams that was pasted, and in 7 more places" in company.heard(
        "cora"
    )
    assert company.run(company.store.wipe())
    assert b"ann smith" not in (company.folder / "audit.db").read_bytes().lower()
    assert company.run(company.store.database.read(verify)) is None
    assert held(company, "cora") == 4
    company.close()


def test_a_name_in_a_reason_alone_is_taken_out_and_told(tmp_path: Path) -> None:
    """Notes, what was said of the draft and of a correction too; nothing else of theirs stands anywhere."""
    company = began(tmp_path, ann="Ann Smith")
    company.presses("ann", "start")
    reasoned(company, "Ann Smith")
    beside(company, "Ann Smith")
    taken_out(company, "Ann Smith")
    assert reasons(company) == ["member rang", "As member showed", "member was not there"]
    assert beside(company) == ["As member said", "What member typed is wrong", "member rated it"]
    assert "and in 6 more places" in company.heard("cora")
    assert company.run(company.store.wipe())
    assert b"ann smith" not in (company.folder / "audit.db").read_bytes().lower()
    assert company.run(company.store.database.read(verify)) is None
    company.close()


def test_a_name_in_what_waits_for_somebodys_yes_goes_with_all_of_it(tmp_path: Path) -> None:
    """A note that is kept for an answer only if they meant it, however a name came to stand in it."""
    company = began(tmp_path, ann="Ann Smith", ben="Ben Jones")
    company.presses("ann", "start")
    company.types("ben", "/start")
    company.taps("ben", "c")
    company.types("ben", "2, need to ask schools about zq9")
    named = func.replace(conversation.c.told, "zq9", "Ann Smith")
    company.run(
        company.store.database.write(lambda one: one.execute(update(conversation).values(told=named)))
    )
    taken_out(company, "Ann Smith")
    assert "Ann Smith" not in "".join(row.told or "" for row in company.rows_of("conversation"))
    company.close()


def beside(company: Company, name: str = "") -> list[str]:
    """A note, what was wrong with a round and what was said of a draft, as they stand or with this name."""
    (round_,), sheet = company.rows_of("round"), company.rows_of("sheet")[0].id
    (by,) = (row.id for row in company.rows_of("membership") if row.role == "coordinator")
    said = {"by": by, "at": company.now}
    changes: list[Change] = [
        NoteWritten(chain=sheet, sheet=sheet, item="C02", text=f"As {name} said", **said),
        CorrectionBegun(
            chain=round_.area, round=round_.id, correction="c" * 16, why=f"What {name} typed is wrong", **said
        ),
        FactsChecked(chain=sheet, sheet=sheet, right=False, note=f"{name} rated it", **said),
    ]
    if name:
        company.run(company.store.database.write(lambda one: write_changes(one, changes, company.now)))
    (note,), (wrong,) = company.rows_of("answer"), company.rows_of("correction")
    return [note.note, wrong.why, company.rows_of("sheet")[0].facts_note]


def test_every_typed_text_is_looked_through_or_nobodys() -> None:
    """A column for what people type that is new has to be one of these."""
    columns = (one for table in metadata.sorted_tables for one in table.c)
    typed = {(one.table.name, one.name) for one in columns if isinstance(one.type, Words)}
    looked = {(column.table.name, column.name) for _, column, _, _ in BESIDE}
    assert typed == looked | FOUND_BY_FACTS | NOT_THEIRS


FOUND_BY_FACTS = {
    *(("area", name) for name in ("contact", "front_door", "pasted", "protection", "controllers", "host")),
    *(("area", name) for name in ("basis", "requests", "agreed_role")),
    *(("action", name) for name in ("what", "owner", "outcome", "evidence")),
    *(("round", name) for name in ("remark", "words")),
    ("team", "contact"),
}
"""Those that a fact of the journal rewrites."""

NOT_THEIRS = {
    *(("area", name) for name in ("name", "held_who", "held_why")),
    *(("team", name) for name in ("name", "kind")),
    ("approval", "seen"),
    ("person", "name"),
    ("link", "mail"),
}
"""Marks of what was read, names of places, what an operator wrote of a hold, and what goes with a person."""


def test_a_name_of_one_word_goes_where_somebody_is_named_alone(tmp_path: Path) -> None:
    """Behind team and agency of a pasted list; in a sentence and in a team's name it may be any word."""
    company = began(tmp_path, hope="Hope")
    typed(company, "Hope")
    taken_out(company, "Hope")
    assert texts(company) == [
        "Staff ask Hope, who knows",
        "Hope counted",
        "Thanks to HOPE.",
        "Ring Hope for help",
        "Clinic\tHealth\t\tmember, 01632 960001\nHope House\tHealth\t\tmember",
    ]
    company.close()


def held(company: Company, who: str) -> int:
    """How many of these texts are in the file of what is held about somebody."""
    company.types(who, "my data")
    company.taps(who, "What you hold")
    (file,) = [reply for reply in company.said[who] if isinstance(reply, Document)]
    kinds = ("what you said came", "how you said that", "your remark", "what you added to reminders")
    return sum(any(line.strip('"').startswith(one) for one in kinds) for line in file.text.splitlines())


def test_what_somebody_wrote_is_held_about_them_and_nobody_else(tmp_path: Path) -> None:
    """Remark, outcome, evidence, and what was added to reminders."""
    company = began(tmp_path, ann="Ann Smith")
    typed(company, "the desk")
    assert held(company, "cora") == 4
    assert held(company, "ann") == 0
    company.close()
