"""A return of a team that nobody is in: its draft was not left unchecked by it, in chat, paper and data."""

import pytest

from bot.exporting import office_talk
from bot.report.data import json_of
from flows.conversations.results import bundle
from flows.people import Role
from flows.reports import Edition
from storage.framework.file import read_framework
from tests.beginnings import ann_alone
from tests.corrections import board, report
from tests.flows.play import text_of
from tests.office import Desk
from tests.so_far import so_far_of
from tests.steps import answered, goes, joined

THERE, NOBODY = "Not checked by: Social care.", "Nobody there to check the draft: Health."


@so_far_of(Desk)
def desk(made: Desk) -> None:
    """Ann's team says nothing of the draft; nobody is in Health, for which Cora hands in."""
    ann_alone(made)
    answered(made, "ann", "2")
    made.hands(made.book("Health"))
    made.taps("cora", "1")
    goes(made, "Close answers", "1")
    goes(made, "Share the draft", "1")


def checked(desk: Desk) -> list[str]:
    """What the data says of each team's check."""
    talk = office_talk(read_framework(desk.file), board(desk, Role.LEAD), desk.now)
    return [row[-1] for row in bundle.took_part(talk)[1:]]


def test_while_the_draft_is_there(desk: Desk) -> None:
    """The coordinator reads it beside the round, of the team, and before a release."""
    desk.types("cora", "/area")
    assert (
        "0 right, 0 with a correction, 1 not checked. Nobody is there to check the draft: Health."
        in desk.text("cora")
    )
    assert "Nobody is there to check the draft." in str(goes(desk, "Who has what", "Health"))
    goes(desk, "Release")
    assert "they can check the draft until Monday 30 November 2026. 1 team has not checked it." in desk.text(
        "cora"
    )
    assert f"\n{THERE}\n" in desk.text("cora")
    assert f"\n{NOBODY}\n" in desk.text("cora")


def test_of_a_released_round(desk: Desk) -> None:
    """Named for who may read by agency, counted for everybody; whoever joins later changes nothing of it."""
    goes(desk, "Release", "1")
    for later in (False, True):
        if later:
            joined(desk, "hal", "Health")
        partners, public = report(desk, Edition.PARTNERS), report(desk, Edition.PUBLIC)
        assert {THERE, NOBODY} <= {*partners.basis}
        counted = {
            "Not checked by their teams: 1 of 2 returns.",
            "Nobody there to check the draft: 1 of 2 returns.",
        }
        assert counted <= {*public.basis}
        assert NOBODY in json_of([partners])
        assert checked(desk) == ["nothing said", "nobody there to check"]
        goes(desk, "Results")
        assert "Nobody there to check the draft: 1 of 2 returns." in desk.heard("cora")
        (round_,) = desk.rows_of("round")
        assert f"{THERE}\n{NOBODY}" in text_of(desk.presses("cora", f"out:{round_.id}:8"))


@pytest.mark.parametrize("was_there", [False, True])
def test_who_comes_or_goes_between_the_check_and_the_release(desk: Desk, *, was_there: bool) -> None:
    """Who goes after the day asked for could have checked; who comes before the release still can."""
    if was_there:
        joined(desk, "hal", "Health")
    desk.at("2026-12-08 10:00")
    if was_there:
        goes(desk, "People", "Hal", "Remove", "1")
    else:
        goes(desk, "Release")
        assert f"{THERE}\n{NOBODY}" in desk.text("cora")
        joined(desk, "hal", "Health")
    both = "Not checked by: Social care and Health."
    goes(desk, "Release")
    assert both in desk.text("cora")
    goes(desk, "Release", "1")
    assert both in report(desk, Edition.PARTNERS).basis
    assert checked(desk) == ["nothing said", "nothing said"]


def test_whoever_joins_during_the_draft_can_check_it(desk: Desk) -> None:
    """Their silence is one; who leaves after the release was there."""
    joined(desk, "hal", "Health")
    goes(desk, "Release", "1")
    assert "Not checked by: Social care and Health." in report(desk, Edition.PARTNERS).basis
    goes(desk, "People", "Hal", "Remove", "1")
    assert "Not checked by: Social care and Health." in report(desk, Edition.PARTNERS).basis
    assert checked(desk) == ["nothing said", "nothing said"]
