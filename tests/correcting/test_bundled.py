"""What leaves a round says what was asked in it, and which team an action is of, at a real store."""

from dataclasses import replace

from bot.exporting import office_talk
from flows.conversations.results.bundle import actions, questions, sheets, took_part
from flows.conversations.results.reporting import of_round
from flows.people import Role
from flows.reports import Edition
from flows.rounds import Action
from flows.talk import RoundTalk
from storage.framework.file import read_framework
from tests.company import Company
from tests.corrections import begun, board, company, let_in, put_right
from tests.steps import answered

__all__ = ["company"]


def talk_of(company: Company) -> RoundTalk:
    """The talk of which the bundle is made."""
    return office_talk(read_framework(company.file), board(company, Role.LEAD), company.now)


def test_only_what_was_asked_is_in_it(company: Company) -> None:
    """Education is in the framework and not in the round: it was asked nothing."""
    talk = talk_of(company)
    assert [one.agency for one in sheets(talk)] == ["SC", "H", "P"]
    head, *rows = questions(talk)
    asked_of = {name for row in rows for name in row[3].split(", ")}
    assert asked_of == {"Social care", "Health", "Police"}
    asked = {item.id for one in talk.run.returns for item in talk.run.asked(one)}
    assert {row[0] for row in rows} == asked
    assert len(head) == len(rows[0])


def test_an_action_is_of_its_team(company: Company) -> None:
    """The team's name stands in the tables; a person's does not."""
    (team,) = (row.id for row in company.rows_of("team") if row.name == "Police")
    there = board(company, Role.LEAD)
    (area, round_), item = (there.area.id, there.rounds[0].id), next(iter(talk_of(company).framework.items))
    found = tuple(
        Action(
            id=str(of),
            area=area,
            round=round_,
            item=item,
            what="Ask",
            owner="Police",
            team=of,
            by="m",
            at=company.now,
        )
        for of in (team, None)
    )
    talk = office_talk(read_framework(company.file), replace(there, actions=found), company.now)
    _, *rows = actions(talk, of_round(talk, Edition.PARTNERS))
    assert [row[2] for row in rows] == ["Police", "somebody named"]


def test_who_did_not_check_is_said_after_a_second_return(company: Company) -> None:
    """Social care said nothing of the draft, and its return was corrected: it has still said nothing."""
    before = {row[0]: row[-1] for row in took_part(talk_of(company))}
    assert before["Social care"] == before["Health"] == "nothing said"
    sheets_ = {row.team: row.id for row in company.rows_of("sheet")}
    (team,) = (row.id for row in company.rows_of("team") if row.name == "Social care")
    begun(company)
    let_in(company, "Social care")
    let_in(company, "Police")
    for verb, more in (("reopen", ""), ("reopenanyway", ""), ("rate", ":R1:0"), ("submit", ":manager")):
        company.does("ann", f"{verb}:{sheets_[team]}{more}")
    answered(company, "pam", "0")
    put_right(company)
    after = {row[0]: row[-1] for row in took_part(talk_of(company))}
    assert after == before
