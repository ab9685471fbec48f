"""Which columns each change sets, of a new row or of one that is there. `turns` has those that do more."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from sqlalchemy import Table

from flows.changes import (
    ActionDated,
    ActionKnown,
    ActionOwned,
    ActionPlanned,
    ActionReworded,
    ApprovalAsked,
    ApprovalEnded,
    ApprovalTaken,
    AreaDescribed,
    AreaFounded,
    Change,
    CheckDated,
    DomainsSet,
    ExampleMarked,
    FactsChecked,
    HoldExplained,
    HoldLifted,
    HoldPlaced,
    InvitationMade,
    InvitationRevoked,
    InvitationTried,
    LateReturnAllowed,
    MemberConfirmed,
    MemberJoined,
    MembershipEnded,
    NextRoundSet,
    NudgeDropped,
    NudgePostponed,
    OwnershipSaid,
    PersonNamed,
    QuietDatesSet,
    ReachChanged,
    RemarkMade,
    RemindedOver,
    RemindersChanged,
    ReturnRead,
    RoundExtended,
    RoundOpened,
    RoundWorded,
    SheetFitted,
    SheetReopened,
    SheetStarted,
    StatementMade,
    TeamAdded,
    TeamDescribed,
    TeamDetailed,
    TeamEnded,
    TeamsPasted,
)
from flows.nudges import NudgeState
from flows.rounds import ActionStatus, RoundState
from storage.database import tables

Row: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sets:
    """Columns that a change sets in the row whose id is its field `id`.

    `same` are columns called like a field, `named` those that take the field named, `fixed` those that are
    always this.
    """

    table: Table
    id: str
    same: tuple[str, ...] = ()
    named: Mapping[str, str] = field(default_factory=dict)
    fixed: Mapping[str, Any] = field(default_factory=dict)

    def key(self, change: Change) -> str:
        """The id of the row."""
        key: str = getattr(change, self.id)
        return key

    def row(self, change: Change) -> Row:
        """The columns with what the change says."""
        said = {column: getattr(change, column) for column in self.same}
        said |= {column: getattr(change, name) for column, name in self.named.items()}
        return said | dict(self.fixed)


_UNSAID = dict.fromkeys(
    ("held_who", "held_why", "controllers", "host", "protection", "basis", "requests", "agreed_role"), ""
)
"""What nobody says of an area when it is made."""

NEW: Mapping[type, Sets] = {
    AreaFounded: Sets(
        table=tables.area,
        id="area",
        same=("name", "nation", "practice", "zone"),
        fixed={
            "contact": "",
            "front_door": "",
            "quiet": (),
            "pasted": "",
            "example": False,
            "mail_domains": (),
            **_UNSAID,
        },
    ),
    TeamAdded: Sets(
        table=tables.team, id="team", same=("area", "name", "agency", "functions", "kind", "contact")
    ),
    MemberJoined: Sets(
        table=tables.membership,
        id="membership",
        same=("person", "area", "team", "role", "pending"),
        named={"since": "at"},
        fixed={"not_mine": False},
    ),
    InvitationMade: Sets(
        table=tables.invitation,
        id="invitation",
        same=(
            *("area", "team", "role", "digest", "uses", "expires", "by", "number"),
            *("domains", "mailed"),
        ),
        fixed={"used": 0, "revoked": False},
    ),
    RoundOpened: Sets(
        table=tables.round_,
        id="round",
        same=("area", "number", "framework", "closes", "progress", "rules", "share"),
        named={"opened": "at"},
        fixed={"state": RoundState.OPEN, "remark": "", "words": "", "version": 1},
    ),
    SheetStarted: Sets(
        table=tables.sheet,
        id="sheet",
        same=("round", "team", "functions", "only"),
        fixed={"late": False, "handed": False, "facts_note": ""},
    ),
    ApprovalAsked: Sets(
        table=tables.approval,
        id="approval",
        same=("sheet", "by", "member", "person", "digest"),
        named={"asked": "at"},
        fixed={"seen": "", "why": ""},
    ),
    ActionPlanned: Sets(
        table=tables.action,
        id="action",
        same=("area", "round", "item", "what", "owner", "team", "by", "at"),
        fixed={"status": ActionStatus.TO_DO, "outcome": ""},
    ),
}
"""Changes that make a row. Their tables are in the order in which rows refer to each other."""

CHANGED: Mapping[type, Sets] = {
    AreaDescribed: Sets(
        table=tables.area, id="area", same=("name", "nation", "zone", "contact", "front_door")
    ),
    HoldPlaced: Sets(
        table=tables.area,
        id="area",
        named={"held": "at", "held_for": "kind"},
        fixed={"held_who": "", "held_why": ""},
    ),
    HoldExplained: Sets(table=tables.area, id="area", named={"held_who": "who", "held_why": "why"}),
    HoldLifted: Sets(
        table=tables.area, id="area", fixed={"held": None, "held_for": None, "held_who": "", "held_why": ""}
    ),
    StatementMade: Sets(
        table=tables.area,
        id="area",
        same=(
            *("controllers", "host", "protection", "basis", "requests"),
            *("chat_apps", "agreed_role", "agreed_on"),
        ),
    ),
    ExampleMarked: Sets(table=tables.area, id="area", named={"example": "shown"}),
    DomainsSet: Sets(table=tables.area, id="area", named={"mail_domains": "domains"}),
    TeamsPasted: Sets(table=tables.area, id="area", named={"pasted": "text"}),
    QuietDatesSet: Sets(table=tables.area, id="area", same=("quiet",)),
    TeamDescribed: Sets(table=tables.team, id="team", same=("name", "functions")),
    TeamDetailed: Sets(table=tables.team, id="team", same=("kind", "contact")),
    TeamEnded: Sets(table=tables.team, id="team", named={"ended": "at"}),
    PersonNamed: Sets(table=tables.person, id="person", same=("name",)),
    ReachChanged: Sets(table=tables.person, id="person", same=("reachable",)),
    RemindedOver: Sets(table=tables.person, id="person", same=("channel",)),
    RemindersChanged: Sets(table=tables.person, id="person", named={"reminders": "wanted"}),
    MemberConfirmed: Sets(
        table=tables.membership, id="membership", named={"since": "at"}, fixed={"pending": False}
    ),
    MembershipEnded: Sets(table=tables.membership, id="membership", named={"ended": "at"}),
    OwnershipSaid: Sets(table=tables.membership, id="membership", same=("not_mine",)),
    InvitationRevoked: Sets(table=tables.invitation, id="invitation", fixed={"revoked": True}),
    InvitationTried: Sets(table=tables.invitation, id="invitation", named={"tried": "at"}),
    RoundExtended: Sets(table=tables.round_, id="round", same=("closes",)),
    CheckDated: Sets(table=tables.round_, id="round", named={"check_by": "until"}),
    NextRoundSet: Sets(table=tables.round_, id="round", named={"next_round": "day"}),
    RemarkMade: Sets(table=tables.round_, id="round", named={"remark": "text"}),
    RoundWorded: Sets(table=tables.round_, id="round", named={"words": "text"}),
    SheetFitted: Sets(table=tables.sheet, id="sheet", same=("functions",)),
    LateReturnAllowed: Sets(
        table=tables.sheet,
        id="sheet",
        named={"late_at": "at"},
        fixed={"late": True},
    ),
    FactsChecked: Sets(
        table=tables.sheet,
        id="sheet",
        named={"facts_right": "right", "facts_note": "note", "facts_by": "by", "facts_at": "at"},
    ),
    ApprovalTaken: Sets(table=tables.approval, id="approval", same=("person",)),
    ReturnRead: Sets(table=tables.approval, id="approval", same=("seen",)),
    ApprovalEnded: Sets(table=tables.approval, id="approval", same=("how", "why"), named={"ended": "at"}),
    SheetReopened: Sets(
        table=tables.sheet,
        id="sheet",
        fixed={"submitted": None, "approver": None, "approved": None, "handed": False},
    ),
    ActionOwned: Sets(table=tables.action, id="action", same=("owner", "team")),
    ActionReworded: Sets(table=tables.action, id="action", same=("what",)),
    ActionDated: Sets(table=tables.action, id="action", same=("due",)),
    ActionKnown: Sets(table=tables.action, id="action", same=("evidence",)),
    NudgeDropped: Sets(
        table=tables.nudge,
        id="nudge",
        named={"outcome": "why", "settled": "at"},
        fixed={"state": NudgeState.DROPPED, "claimed": None},
    ),
    NudgePostponed: Sets(table=tables.nudge, id="nudge", same=("due",), fixed={"claimed": None}),
}
"""Changes that set columns of a row."""
