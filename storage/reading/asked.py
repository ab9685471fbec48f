"""What somebody asks to see of an area."""

from dataclasses import dataclass

from flows.board import Part
from flows.people import Area, Membership, Role
from flows.topics import Extract


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A board somebody asks for: their memberships in the area, the round named if any, and the parts.

    `journal` is the part of it, as in `Wanted`.
    """

    memberships: tuple[Membership, ...]
    area: Area
    round: str | None
    parts: Part
    journal: Extract | None = None

    @property
    def roles(self) -> frozenset[Role]:
        """The roles they hold there."""
        return frozenset(membership.role for membership in self.memberships)
