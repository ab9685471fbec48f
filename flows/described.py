"""What changes make of what is said about a partnership."""

from collections.abc import Iterable
from dataclasses import fields, replace
from typing import TypeAlias

from flows.changes import (
    AreaDescribed,
    DomainsSet,
    HoldExplained,
    HoldLifted,
    HoldPlaced,
    QuietDatesSet,
    StatementMade,
)
from flows.people import Area, Hold, Statement

OF_AREA = ("name", "nation", "zone", "contact", "front_door")
"""What an area is described by."""

OF_STATEMENT = tuple(one.name for one in fields(Statement) if one.name != "agreed_on")
"""What it says of itself; the day of who agreed goes with them."""

OfArea: TypeAlias = (
    AreaDescribed | DomainsSet | QuietDatesSet | HoldPlaced | HoldExplained | HoldLifted | StatementMade
)


def described(before: Area, area: Area, by: str) -> AreaDescribed:
    """The fact that an area is described as this one is, by somebody: what `area_after` reads back."""
    return AreaDescribed(
        chain=area.id,
        area=area.id,
        name=area.name,
        nation=area.nation,
        zone=area.zone,
        contact=area.contact,
        front_door=area.front_door,
        by=by,
        changed=differing(before, area, OF_AREA),
    )


def differing(before: object, after: object, names: Iterable[str]) -> tuple[str, ...]:
    """Which of these are no longer as they were."""
    return tuple(one for one in names if getattr(before, one) != getattr(after, one))


def area_after(area: Area, change: OfArea) -> Area:
    """The area with the change applied."""
    match change:
        case AreaDescribed():
            return replace(
                area,
                name=change.name,
                nation=change.nation,
                zone=change.zone,
                contact=change.contact,
                front_door=change.front_door,
            )
        case QuietDatesSet():
            return replace(area, quiet=change.quiet)
        case DomainsSet():
            return replace(area, domains=change.domains)
        case StatementMade():
            said = {one.name: getattr(change, one.name) for one in fields(Statement)}
            return replace(area, statement=Statement(**said))
        case _:
            return replace(area, hold=_hold_after(area.hold, change))


def _hold_after(hold: Hold | None, change: HoldPlaced | HoldExplained | HoldLifted) -> Hold | None:
    if isinstance(change, HoldPlaced):
        return Hold(kind=change.kind, since=change.at)
    if isinstance(change, HoldExplained) and hold:
        return replace(hold, who=change.who, why=change.why)
    return None
