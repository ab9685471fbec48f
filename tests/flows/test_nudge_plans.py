"""Which reminders the state of an area calls for, and when."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.calendars import bank_holidays
from flows.changes import (
    NextRoundSet,
    OfPerson,
    OfSheet,
    RatingGiven,
    Replanning,
    RoundExtended,
    areas_to_plan,
)
from flows.moments import local
from flows.nudges import Ground, Key, Stage, news_of, nudge_id, planned, round_days
from flows.people import Area, Membership, Role
from flows.rounds import Action, ActionStatus, Rated, Round, RoundState
from flows.workdays import Workdays
from tests.counts import examples

AREA = Area(id="a", name="A", nation="england", practice=False, zone="Europe/London")
DAYS = Workdays.of(AREA, bank_holidays)
NINE = datetime(2026, 11, 23, 9, tzinfo=UTC)


def _member(id_: str, role: Role = Role.MEMBER, team: str | None = None) -> Membership:
    return Membership(id=id_, person=f"p{id_}", area="a", team=team, role=role)


MEMBERS = (
    _member("ann", team="S"),
    _member("hal", team="H"),
    _member("cora", Role.COORDINATOR),
    _member("lee", Role.LEAD),
    _member("sue", Role.SCRUTINEER),
)
OPEN = Round(
    id="r",
    area="a",
    number=1,
    framework="f",
    state=RoundState.OPEN,
    opened=NINE,
    closes=date(2026, 12, 18),
)
RELEASED = replace(
    OPEN, state=RoundState.RELEASED, released=datetime(2026, 8, 31, 12, tzinfo=UTC), released_by="cora"
)
ACTION = Action(
    id="x",
    area="a",
    round="r",
    item="i",
    what="w",
    owner="Health",
    team="H",
    due=date(2027, 3, 31),
    by="cora",
    at=NINE,
)


def _ground(round_: Round | None = None, *actions: Action) -> Ground:
    """A round that is opened now."""
    return Ground(
        area=AREA,
        round=round_,
        teams=frozenset({"S", "H"}),
        members=MEMBERS,
        actions=actions,
        news=news_of(round_, DAYS) if round_ else None,
        released={"r": NINE},
    )


def _days_of(plan: dict[Key, datetime], membership: str) -> dict[Stage, str]:
    return {
        key[1]: f"{local(AREA.zone, due):%Y-%m-%d %H:%M}" for key, due in plan.items() if key[2] == membership
    }


def _plan(ground: Ground, days: Workdays = DAYS) -> dict[Key, datetime]:
    return dict(planned(ground, days))


def test_an_open_round_reminds_members_and_coordinators() -> None:
    """Members four times at most, coordinators who is stuck and that answers should have closed."""
    plan = _plan(_ground(OPEN))
    assert _days_of(plan, "ann") == {
        Stage.NOT_STARTED: "2026-11-26 09:30",
        Stage.HALF_WAY: "2026-12-07 09:30",
        Stage.THREE_DAYS: "2026-12-15 09:30",
        Stage.LAST_DAY: "2026-12-18 09:30",
    }
    assert _days_of(plan, "cora") == {Stage.STUCK: "2026-12-17 09:30", Stage.OVERDUE: "2026-12-21 09:30"}
    assert not _days_of(plan, "lee")
    assert not _days_of(plan, "sue")


@pytest.mark.parametrize(
    ("opened", "closes", "stages"),
    [
        (date(2026, 11, 23), date(2026, 11, 23), {}),
        (date(2026, 11, 23), date(2026, 11, 24), {Stage.LAST_DAY: date(2026, 11, 24)}),
        (
            date(2026, 11, 23),
            date(2026, 11, 29),  # a Sunday: the last day is the Friday before
            {Stage.NOT_STARTED: date(2026, 11, 26), Stage.HALF_WAY: date(2026, 11, 26)}
            | {Stage.THREE_DAYS: date(2026, 11, 26), Stage.LAST_DAY: date(2026, 11, 27)},
        ),
        (
            date(2026, 12, 21),
            date(2027, 1, 5),
            {Stage.NOT_STARTED: date(2026, 12, 24), Stage.HALF_WAY: date(2026, 12, 29)}
            | {Stage.THREE_DAYS: date(2026, 12, 31), Stage.LAST_DAY: date(2027, 1, 5)},
        ),
    ],
)
def test_short_rounds_and_holidays(opened: date, closes: date, stages: dict[Stage, date]) -> None:
    """No stage is on the day the round was opened, after its last working day, or on a day off."""
    found = round_days(opened, closes, DAYS)
    assert {stage: day for stage, day in found.items() if stage in stages} == stages
    assert set(found) == set(stages)


def test_a_released_round_calls_for_the_next_a_year_later() -> None:
    """Coordinators hear eight weeks before and on the day, nobody else; 29 February leads to 28 February."""
    plan = _plan(_ground(RELEASED))
    assert _days_of(plan, "cora") == {
        Stage.NEXT_SOON: "2027-07-06 09:30",
        Stage.NEXT_DUE: "2027-08-31 09:30",
    }
    assert {key[2] for key in plan} == {"cora"}
    leap = replace(RELEASED, released=datetime(2028, 2, 29, 12, tzinfo=UTC))
    assert _days_of(_plan(_ground(leap)), "cora")[Stage.NEXT_DUE] == "2029-02-28 09:30"


def test_a_chosen_day_is_told_before_and_on_it_on_days_on_which_people_work() -> None:
    """Sunday 23 May 2027 waits for the Monday; eight weeks before is Easter, and so the Thursday before."""
    chosen = _plan(_ground(replace(RELEASED, next_round=date(2027, 5, 23))))
    assert _days_of(chosen, "cora") == {
        Stage.NEXT_SOON: "2027-03-25 09:30",
        Stage.NEXT_DUE: "2027-05-24 09:30",
    }
    assert {key[3] for key in chosen} == {date(2027, 5, 23)}


def test_an_action_calls_on_its_owner_and_then_on_coordinators() -> None:
    """A week before, on the day, a week over; on an action of nobody's team the coordinators."""
    plan = _plan(_ground(None, ACTION))
    assert _days_of(plan, "hal") == {
        Stage.WEEK_BEFORE: "2027-03-24 09:30",
        Stage.ON_THE_DAY: "2027-03-31 09:30",
        Stage.WEEK_OVER: "2027-04-07 09:30",
    }
    assert _days_of(plan, "cora") == {Stage.UNDONE: "2027-04-14 09:30"}
    draft = replace(_ground(None, ACTION), released={})
    assert {key[2] for key in _plan(draft)} == {"cora"}
    late = replace(draft, released={"r": datetime(2027, 4, 2, 12, tzinfo=UTC)})
    assert set(_days_of(_plan(late), "hal").values()) == {"2027-04-05 09:30", "2027-04-07 09:30"}
    shared = _plan(_ground(None, replace(ACTION, team=None, owner="The partnership")))
    assert set(_days_of(shared, "cora")) == {Stage.WEEK_BEFORE, Stage.ON_THE_DAY, Stage.WEEK_OVER}
    for idle in (replace(ACTION, status=ActionStatus.DONE), replace(ACTION, due=None)):
        assert _plan(_ground(None, idle)) == {}


def test_nothing_is_planned_where_nothing_is_due() -> None:
    """Practice, answers closed, no closing date, not theirs, a team without a sheet."""
    assert _plan(replace(_ground(OPEN), area=replace(AREA, practice=True))) == {}
    assert _plan(_ground(replace(OPEN, state=RoundState.DRAFT))) == {}
    assert _plan(_ground(replace(OPEN, closes=None))) == {}
    said_no = (replace(MEMBERS[0], not_mine=True), *MEMBERS[1:])
    assert not _days_of(_plan(replace(_ground(OPEN), members=said_no)), "ann")
    assert not _days_of(_plan(replace(_ground(OPEN), teams=frozenset({"H"}))), "ann")


def test_a_round_opened_at_night_is_told_in_the_morning() -> None:
    """Opened in working hours, it was told at once."""
    night = replace(OPEN, opened=datetime(2026, 11, 27, 22, tzinfo=UTC))
    assert _days_of(_plan(_ground(night)), "ann")[Stage.OPENED] == "2026-11-30 09:30"
    assert Stage.OPENED not in _days_of(_plan(_ground(OPEN)), "ann")


def test_nobody_is_reminded_before_they_hear_that_a_round_is_open() -> None:
    """Opened on Friday night until Monday, the morning is for the news alone."""
    short = replace(OPEN, opened=datetime(2026, 11, 27, 22, tzinfo=UTC), closes=date(2026, 11, 30))
    assert _days_of(_plan(_ground(short)), "ann") == {Stage.OPENED: "2026-11-30 09:30"}
    longer = replace(short, closes=date(2026, 12, 1))
    assert _days_of(_plan(_ground(longer)), "ann") == {
        Stage.OPENED: "2026-11-30 09:30",
        Stage.LAST_DAY: "2026-12-01 09:30",
    }


def test_keys_have_ids_of_their_own() -> None:
    """The same reminder planned again has the same id, another one another."""
    plan = _plan(_ground(OPEN))
    assert len({nudge_id(key) for key in plan}) == len(plan)
    assert nudge_id(("r", Stage.ASKED, "m", date(2026, 1, 1))) == nudge_id(
        ("r", Stage.ASKED, "m", date(2026, 1, 1))
    )


@settings(max_examples=examples(80), deadline=None)
@given(
    opened=st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 – the zone comes with it
    length=st.integers(0, 120),
    zone=st.sampled_from(["Europe/London", "UTC", "America/New_York", "Pacific/Auckland"]),
    nation=st.sampled_from(["england", "scotland", "wales", "ni"]),
    state=st.sampled_from([RoundState.OPEN, RoundState.RELEASED]),
)
def test_all_that_is_planned_is_in_working_hours_and_in_time(
    opened: datetime, length: int, zone: str, nation: str, state: RoundState
) -> None:
    """Whenever a round is opened or released, and however the clocks stand where the area is."""
    area = replace(AREA, zone=zone, nation=nation)
    days = Workdays.of(area, bank_holidays)
    closes = local(zone, opened).date() + timedelta(days=length)
    released = opened if state is RoundState.RELEASED else None
    round_ = replace(OPEN, opened=opened, closes=closes, state=state, released=released)
    ground = replace(_ground(round_, ACTION), area=area, news=news_of(round_, days))
    for (_, stage, _, _), due in planned(ground, days).items():
        assert days.is_open(due)
        if stage in {Stage.NOT_STARTED, Stage.HALF_WAY, Stage.THREE_DAYS, Stage.LAST_DAY, Stage.STUCK}:
            assert local(zone, opened).date() < local(zone, due).date() <= closes


def test_what_the_plan_follows_from_calls_for_another() -> None:
    """Another closing day does, an answer does not; what does is in the chain of its area."""
    extended = RoundExtended(chain="a", round="r", closes=None, by="m")
    chosen = NextRoundSet(chain="c", round="r", day=NINE.date(), by="m")
    answered = RatingGiven(chain="s", area="b", sheet="s", item="i", rating=Rated(level=1), by="m", at=NINE)
    assert areas_to_plan([extended, answered, chosen, extended]) == {"a", "c"}
    assert not set(get_args(Replanning)) & {*get_args(OfSheet), *get_args(OfPerson)}
