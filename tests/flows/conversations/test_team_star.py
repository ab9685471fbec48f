"""A team's own star: whose day is on it, and who released it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import MappingProxyType

import pytest

from flows.board import Return
from flows.conversations.results.team_star import picture
from flows.events import Tapped
from flows.people import Area, Membership, Person, Role
from flows.rounds import RoundState
from flows.talk import SheetTalk
from flows.view import Conversation, Seat, View
from tests.flows.conversations.test_area_results import ADDRESS, FRAMEWORK, run, team

LATE = datetime(2027, 6, 30, 23, 30, tzinfo=UTC)
"""Half past midnight on the first of July in the United Kingdom."""


def about(one: Return, *, released: bool = False) -> SheetTalk:
    """A talk of somebody of the team about its return, in a round that was released late in the evening."""
    state = RoundState.RELEASED if released else RoundState.OPEN
    round_ = replace(run(state=state).round, released=LATE if released else None)
    area = Area(id="area", name="Northshire", nation="england", practice=False, zone="Europe/London")
    seat = Seat(
        membership=Membership(id="m", person="p", area="area", team=one.team.id, role=Role.MEMBER),
        area=area,
        team=one.team,
        round=round_,
        sheet=one.sheet,
        framework=FRAMEWORK,
    )
    view = View(
        conversation=Conversation(address=ADDRESS, membership="m"),
        person=Person(id="p"),
        seat=seat,
        boards=MappingProxyType({}),
        framework=FRAMEWORK,
    )
    return SheetTalk(
        view=view, event=Tapped(id="e" * 32, at=LATE, address=ADDRESS, press=""), text="", here=seat
    )


@pytest.mark.parametrize("back", [True, False])
def test_day_is_the_one_where_the_area_is(back: bool) -> None:  # noqa: FBT001 – a case of two
    """Late on a summer evening it is tomorrow there, in the name of its file, submitted or not."""
    one = team("Clinic", "H", "1031")
    one = replace(one, sheet=replace(one.sheet, submitted=LATE if back else None))
    shown = picture(about(one))
    assert shown.name == "a-small-audit-star-northshire-clinic-2027-07-01.png"
    assert shown.star.subtitle.startswith("Round 1 · November 2026")


def test_month_is_the_one_in_which_the_round_opened_where_the_area_is() -> None:
    """Whenever the team returned: last time it is called after that month as well."""
    seen = about(team("Clinic", "H", "1031"), released=True)
    round_ = replace(seen.here.round, opened=LATE - timedelta(days=30))
    shown = picture(replace(seen, here=replace(seen.here, round=round_)))
    assert shown.star.subtitle.startswith("Round 1 · June 2027")


def test_released_star_says_by_which_role_and_when() -> None:
    """On the picture and in its caption, in its first lines; before, that nobody has checked it."""
    one = team("Clinic", "H", "1031")
    first = (
        "Self-reported, not independently checked. First version, released by a coordinator on 1 July 2027."
    )
    shown = picture(about(one, released=True))
    assert shown.star.foot[0] == first
    assert shown.caption.splitlines()[1] == first
    assert picture(about(one)).star.foot[0] == "Self-reported, not independently checked."
