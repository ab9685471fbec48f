"""What happened in an area: by team and role, without names, texts or ratings."""

from flows.asking.lists import back
from flows.asking.names import in_a_file_name
from flows.asking.tables import table
from flows.cards import Shown, rows
from flows.changes import (
    ApprovalEnded,
    ApprovalTaken,
    Entry,
    LateReturnAllowed,
    MemberConfirmed,
    MemberJoined,
    ReturnRead,
    RoundMoved,
    SheetSubmitted,
)
from flows.conversations.partnership import area
from flows.moments import local
from flows.people import Role
from flows.permissions import Permission
from flows.presses import AREA, EXPORT_JOURNAL, JOURNAL
from flows.replies import Button, Document
from flows.talk import Answer, AreaTalk
from flows.verbs import Verb, send, show
from flows.view import Part

ENTRIES = 10
"""Entries on a card."""


def entries_of(page: int) -> tuple[int, int]:
    """What a page needs of the journal: how many of the newest entries to leave out, and how many to read."""
    return (page * ENTRIES, ENTRIES + 1)


def journal(talk: AreaTalk, page: int = 0) -> Shown:
    """The newest entries first, some on each card; the board holds those of this page, and one behind."""
    words, area_id = talk.words, talk.office.area.id
    newest = tuple(reversed(talk.office.journal))
    shown, more = newest[:ENTRIES], len(newest) > ENTRIES
    older = Button(key="n", label=words("journal.older"), press=JOURNAL(area_id, page + 1))
    return Shown(
        again=JOURNAL(area_id, page),
        head=talk.area_name,
        heading=words("area.journal"),
        lines=tuple(_line(talk, entry) for entry in shown) or (words("lists.empty"),),
        buttons=rows(
            (older,) if more else (),
            Button(key="e", label=words("journal.export"), press=EXPORT_JOURNAL(area_id)),
            back(words, AREA(area_id)),
        ),
    )


def _line(talk: AreaTalk, entry: Entry) -> str:
    date, time = talk.date(entry.at), f"{local(talk.zone, entry.at):%H:%M}"
    who, what = _who(talk, entry), _what(talk, entry)
    if not who:
        return talk.words("journal.line_of_nobody", date=date, time=time, what=what)
    return talk.words("journal.line", date=date, time=time, who=who, what=what)


def _what(talk: AreaTalk, entry: Entry) -> str:
    match entry.change:
        case None:
            key = "journal.older_version"
        case RoundMoved(state=state):
            key = f"journal.moved.{state}"
        case LateReturnAllowed(reason=reason):
            key = f"journal.let_in.{reason}"
        case MemberJoined(insider=True) as joined:
            return _of_insider(talk, joined)
        case MemberConfirmed(membership=membership) if _is_of_team(talk, membership):
            key = "journal.insider_in"
        case ApprovalEnded(how=how):
            key = f"journal.approval.{how}"
        case change:
            key = f"journal.{type(change).__name__}"
    return talk.words(key)


def _of_insider(talk: AreaTalk, joined: MemberJoined) -> str:
    """That a coordinator came to be a member of a team, or asked to."""
    if joined.team is None:
        return talk.words("journal.insider_made")
    team = next((known.name for known in talk.office.teams if known.id == joined.team), "")
    return talk.words("journal.insider_asks" if joined.pending else "journal.insider", team=team)


def _is_of_team(talk: AreaTalk, membership: str) -> bool:
    """Whether a membership is one of a team's members."""
    _, left = talk.office.former.get(membership, (None, ""))
    there = any(one.membership.id == membership and one.membership.team for one in talk.office.members)
    return there or bool(left)


def _who(talk: AreaTalk, entry: Entry) -> str:
    """Team and role of who did it; never a name. "" where that can't be read."""
    if entry.change is None:
        return ""
    words, by = talk.words, getattr(entry.change, "by", "")
    one = next((one.membership for one in talk.office.members if one.membership.id == by), None)
    if not by and isinstance(entry.change, ApprovalTaken | ReturnRead | ApprovalEnded | SheetSubmitted):
        return words("journal.approver")
    if one is None and by in talk.office.former:
        return _former(talk, by)
    if one is None:
        return words("journal.former" if by else "journal.assistant")
    role = words(f"role.{one.role}")
    team = next((team.name for team in talk.office.teams if team.id == one.team), "")
    return words("journal.of_team", team=team, role=role) if one.role is Role.MEMBER else role


def _former(talk: AreaTalk, by: str) -> str:
    """The role of somebody who has left, as it was, and their team, also one that has ended."""
    held, team = talk.office.former[by]
    role = talk.words("journal.former_role", role=talk.words(f"role.{held}"))
    return talk.words("journal.of_team", team=team, role=role) if team else role


def export(talk: AreaTalk) -> Answer:
    """All of it as a file that spreadsheet programs open; nothing in it is taken for a formula."""
    words = talk.words
    head = [words(f"journal.head_{name}") for name in ("seq", "at", "who", "what")]
    lines = [
        (
            str(number),
            f"{local(talk.zone, entry.at):%Y-%m-%d %H:%M:%S}",
            _who(talk, entry),
            _what(talk, entry),
        )
        for number, entry in enumerate(talk.office.journal, 1)
    ]
    file = Document(
        name=words("journal.file", audit=in_a_file_name(talk.framework.short), date=talk.today.isoformat()),
        caption=words("journal.caption", area=talk.area_name),
        text=table([head, *lines]),
    )
    return talk.turn(area.card(talk), before=(file,))


VERBS: tuple[Verb, ...] = (
    show(JOURNAL, journal, to=Permission.RUN_AREA, needs=Part.JOURNAL),
    send(EXPORT_JOURNAL, export, to=Permission.RUN_AREA, needs=Part.JOURNAL),
)
