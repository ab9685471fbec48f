"""What is said of a correction where results are taken away, on a team's own return, and of being late."""

import re

import pytest

from flows.people import Role
from flows.replies import Paper, Picture, Workbook
from flows.reports import Edition
from tests.company import Company
from tests.corrections import again, agreed, begun, board, company, put_right, report, sheet_of
from tests.steps import opened, with_readers

__all__ = ["company"]

UNDER_WAY = "A mistake was found in this. A correction is under way."


def _captions(company: Company, who: str) -> list[str]:
    return [one.caption for one in company.said[who] if isinstance(one, Picture | Paper | Workbook)]


def test_what_is_taken_away_says_that_a_correction_is_under_way(company: Company) -> None:
    """To who hears of mistakes, in the file for partners itself; never in the one for everybody."""
    with_readers(company, ("lee", "A lead"))
    assert UNDER_WAY not in report(company, Edition.PARTNERS).basis
    (round_,) = board(company, Role.LEAD).rounds
    begun(company)
    assert UNDER_WAY in report(company, Edition.PARTNERS).basis
    assert UNDER_WAY not in report(company, Edition.PUBLIC).basis
    for who in ("cora", "lee"):
        for press in ("outbook", "outpublic", "outpaper", "outexact", "outcome"):
            company.presses(who, f"{press}:{round_.id}" + (":4" if press == "outpaper" else ""))
            captions = _captions(company, who)
            assert all(one.count(UNDER_WAY) == 1 for one in captions), press
        company.presses(who, f"outpapers:{round_.id}")
        assert UNDER_WAY in company.text(who)
        company.types(who, "/area")
        assert "Round 1 is being corrected." in company.text(who)
    company.presses("ann", f"outpaper:{round_.id}:4")
    assert _captions(company, "ann")
    assert UNDER_WAY not in " ".join(_captions(company, "ann"))


def test_a_corrected_return_is_no_first_version_and_was_not_late(company: Company) -> None:
    """Its own papers say of which version it is; one that had come in is said to have answered again."""
    begun(company)
    company.types("cora", "correct")
    company.taps("cora", "A return", "Social care")
    assert "Why may Social care answer again?" in company.text("cora")
    company.taps("cora", "It holds an error")
    again(company, "ann")
    put_right(company)
    company.presses("ann", f"paper:{sheet_of(company, 'Social care')}:1")
    (caption,) = _captions(company, "ann")
    assert "This is the return in the corrected version." in caption
    assert "First version" not in caption
    assert "Your team answered again on" in caption
    assert "late" not in caption
    basis = " ".join(report(company, Edition.PARTNERS).basis)
    assert "Accepted again, and answered again: Social care on" in basis
    assert "Came in late" not in basis


def test_one_that_was_missing_came_in_late(company: Company) -> None:
    """The police had not returned before."""
    begun(company)
    company.types("cora", "correct")
    company.taps("cora", "A return", "Police")
    assert "Why do you accept the return of Police late?" in company.text("cora")


def test_a_team_that_is_let_in_reads_so_at_home(company: Company) -> None:
    """Above the way to reopen stands why it is there, and until when."""
    begun(company)
    company.types("cora", "correct")
    company.taps("cora", "A return", "Social care", "It holds an error")
    company.types("ann", "/start")
    said = company.text("ann")
    assert "A coordinator agreed on" in said
    assert "it held an error. Reopen it, change what is wrong, and submit it once." in " ".join(said.split())
    assert "You can until the corrected round 1 is released." in said
    assert "Answers have closed for this round." not in said


def test_after_a_correction_beside_an_open_round(company: Company) -> None:
    """What is shown then is the corrected round, with no way to what can't be done."""
    begun(company)
    opened(company)
    company.types("cora", "correct")
    agreed(company, "0", "Nobody had shown anything.")
    put_right(company)
    assert "Released as corrected" in company.text("cora")
    assert not company.presses_on(company.card("cora"), "opening")
    assert "Round 1" in company.text("cora")


def test_who_has_a_role_is_never_told_that_their_team_has_no_round(company: Company) -> None:
    """A card that can't be shown any more gives way to the partnership, not to that of a team."""
    with_readers(company, ("sam", "A scrutineer"))
    opened(company)
    (_, second) = board(company, Role.SCRUTINEER, number=2).rounds
    for verb in ("challenges", "outcome", "outpapers", "agenda"):
        company.presses("sam", f"{verb}:{second.id}")
        said = company.text("sam")
        assert "your team" not in said, verb
        assert ", Northshire" not in said, verb


@pytest.mark.parametrize("has_lead", [False, True])
def test_the_card_of_a_correction_says_who_has_been_told(company: Company, *, has_lead: bool) -> None:
    """By role, as the card of a release does; of a picture nothing where too few agencies rated for one."""
    with_readers(company, *([("lee", "A lead")] if has_lead else []), ("sam", "A scrutineer"))
    begun(company)
    company.types("cora", "correct")
    agreed(company, "0", "Nobody had shown anything.")
    put_right(company)
    said = company.text("cora")
    pictured = [one for one in company.said.get("lee", ()) if isinstance(one, Picture)]
    assert ("Leads have been sent the picture" in said) is bool(pictured)
    (told,) = re.findall(r"Told now: ([^.]*)\.", said)
    assert ("1 lead" in told) is has_lead
    assert "1 scrutineer" in told
    assert "in the teams" in told
