"""What happened in an area: by team and role, without names, texts or ratings."""

from collections.abc import Callable, Iterable
from functools import partial

from flows.arguments import EVERYTHING
from flows.asking.crowds import MANY, by_agency
from flows.asking.lists import back, fitting, numbered, paged
from flows.asking.names import in_a_file_name
from flows.asking.tables import table
from flows.board import Part
from flows.cards import Shown, rows
from flows.changes import (
    AgreementWithdrawn,
    ApprovalEnded,
    ApprovalTaken,
    CorrectionBegun,
    CorrectionDropped,
    CorrectionReleased,
    DissentKept,
    Entry,
    LateReturnAllowed,
    MemberConfirmed,
    MemberJoined,
    NudgeDropped,
    NudgesAsked,
    RatingAgreed,
    ReturnRead,
    RoundExtended,
    RoundMoved,
    RoundOpened,
    SheetSubmitted,
)
from flows.conversations.partnership import area
from flows.forms import Press
from flows.framework import Agency
from flows.moments import local
from flows.nudges import Dropped, Stage
from flows.people import Role, Team
from flows.permissions import Permission
from flows.presses.partnership import (
    AREA,
    EXPORT_JOURNAL,
    JOURNAL,
    JOURNAL_AGENCY,
    JOURNAL_OF,
    JOURNAL_TEAMS,
    JOURNAL_TOPICS,
)
from flows.replies import Button, Document
from flows.talk import Answer, AreaTalk
from flows.topics import Extract, Topic
from flows.verbs import Verb, send, show

ENTRIES = 10
"""Entries on a card."""


def extract_of(press: Press) -> Extract:
    """What a press that shows a part of the journal needs of it, by form: a page, and one entry behind it."""
    narrowed = press.verb == JOURNAL_OF.verb
    topic, team, page = (*press.args[1:], "", "", "")[:3] if narrowed else ("", "", (*press.args, "")[1])
    number = int(page) if page.isdecimal() and page.isascii() else 0
    about = next((one for one in Topic if one.value == topic), None)
    return _extract(about, "" if team == EVERYTHING else team, number)


def _extract(topic: Topic | None, team: str, page: int) -> Extract:
    return Extract(skip=page * ENTRIES, most=ENTRIES + 1, topic=topic, team=team)


NEWEST = _extract(None, "", 0)
"""What the word for the journal leads to."""


def journal(talk: AreaTalk, topic: Topic | None = None, team: Team | None = None, page: int = 0) -> Shown:
    """A page of entries, the newest first: all, or those of one kind, of one team, or of both.

    The board holds those of the page, and one behind.
    """
    words, area_id = talk.words, talk.office.area.id
    # another part is there where the card stays because the button tapped leads nowhere any more
    wanted = _extract(topic, team.id if team else "", page)
    newest = tuple(reversed(talk.office.journal)) if talk.office.extract == wanted else ()
    shown, more = newest[:ENTRIES], len(newest) > ENTRIES
    older = Button(key="n", label=words("journal.older"), press=_at(talk, topic, team, page + 1))
    heading = " · ".join((words("area.journal"), *_narrowed(talk, topic, team)))
    by_team = Button(key="2", label=words("journal.by_team"), press=JOURNAL_TEAMS(area_id, topic_text(topic)))
    return Shown(
        again=_at(talk, topic, team, page),
        head=talk.area_name,
        heading=heading,
        lines=tuple(_line(talk, entry) for entry in shown) or (words("lists.empty"),),
        buttons=rows(
            (older,) if more else (),
            (
                Button(
                    key="1", label=words("journal.by_topic"), press=JOURNAL_TOPICS(area_id, team_text(team))
                ),
                *((by_team,) if talk.office.teams else ()),
            ),
            (Button(key="a", label=words("journal.everything"), press=JOURNAL(area_id)),)
            if topic or team
            else (),
            Button(key="e", label=words("journal.export"), press=EXPORT_JOURNAL(area_id)),
            back(words, AREA(area_id)),
        ),
    )


def _at(talk: AreaTalk, topic: Topic | None, team: Team | None, page: int = 0) -> str:
    """The press of a page."""
    area_id = talk.office.area.id
    if topic or team:
        return JOURNAL_OF(area_id, topic_text(topic), team_text(team), page or None)
    return JOURNAL(area_id, page)


def topic_text(topic: Topic | None) -> str:
    """What entries are about, as a press says it."""
    return topic.value if topic else EVERYTHING


def team_text(team: Team | None) -> str:
    """Whose entries they are, as a press says it."""
    return team.id if team else EVERYTHING


def _narrowed(talk: AreaTalk, topic: Topic | None, team: Team | None) -> list[str]:
    topics = [talk.words(f"journal.topic.{topic}")] if topic else []
    return [*topics, team.name] if team else topics


def topics(talk: AreaTalk, team: Team | None) -> Shown:
    """Ask what the entries shall be about."""
    words, area_id = talk.words, talk.office.area.id
    return Shown(
        again=JOURNAL_TOPICS(area_id, team_text(team)),
        head=talk.area_name,
        heading=" · ".join((words("area.journal"), *_narrowed(talk, None, team))),
        lines=(words("journal.which_topic"),),
        buttons=rows(
            *numbered((words(f"journal.topic.{one}"), _at(talk, one, team)) for one in Topic),
            back(words, _at(talk, None, team)),
        ),
    )


def teams(talk: AreaTalk, topic: Topic | None, page: int = 0) -> Shown:
    """Ask of which team, or first of which agency where there are many."""
    area_id, about, there = talk.office.area.id, topic_text(topic), talk.office.teams
    if len(there) <= MANY:
        listed = [(team.name, _at(talk, topic, team)) for team in there]
    else:
        at = partial(JOURNAL_AGENCY, area_id, about)
        listed = by_agency(talk, (team.agency for team in there), at)
    return _teams(talk, topic, listed, partial(JOURNAL_TEAMS, area_id, about), page)


def of_agency(talk: AreaTalk, topic: Topic | None, agency: Agency, page: int = 0) -> Shown:
    """Ask of which team of an agency."""
    listed = [(team.name, _at(talk, topic, team)) for team in talk.office.teams if team.agency == agency.id]
    at = partial(JOURNAL_AGENCY, talk.office.area.id, topic_text(topic), agency.id)
    return _teams(talk, topic, listed, at, page)


def _teams(
    talk: AreaTalk,
    topic: Topic | None,
    listed: Iterable[tuple[str, str]],
    at: Callable[[int | None], str],
    page: int,
) -> Shown:
    words, buttons = talk.words, numbered(listed)
    page = fitting(page, len(buttons))
    return Shown(
        again=at(page or None),
        head=talk.area_name,
        heading=" · ".join((words("area.journal"), *_narrowed(talk, topic, None))),
        lines=(words("journal.which_team"),),
        buttons=rows(*paged(words, buttons, page, at), back(words, _at(talk, topic, None))),
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
        case LateReturnAllowed() as change:
            return _let_in(talk, change)
        case RatingAgreed(agreed_by=by) if by:
            key = "journal.agreed_back"
        case MemberJoined(insider=True) as joined:
            return _of_insider(talk, joined)
        case MemberConfirmed(membership=membership) if _is_of_team(talk, membership):
            key = "journal.insider_in"
        case NudgesAsked() | NudgeDropped() as change:
            key = _of_reminder(change)
        case SheetSubmitted(handed=True):
            key = "journal.handed_in"
        case ApprovalEnded(how=how):
            key = f"journal.approval.{how}"
        case change:
            key = f"journal.{type(change).__name__}"
    return _with_its_object(talk, entry, talk.words(key))


def _of_reminder(change: NudgesAsked | NudgeDropped) -> str:
    """The key of what was done with reminders."""
    match change:
        case NudgesAsked(stage=Stage.TOLD | Stage.UNSENT as stage):
            return f"journal.asked.{stage}"
        case NudgeDropped(why=Dropped.PAST):
            return "journal.nudge_past"
    return f"journal.{type(change).__name__}"


def _with_its_object(talk: AreaTalk, entry: Entry, what: str) -> str:
    """What was done, with the round or the item that it was done to, or whom it was for."""
    match entry.change:
        case (
            RoundOpened(round=of)
            | RoundExtended(round=of)
            | RoundMoved(round=of)
            | CorrectionBegun(round=of)
            | CorrectionReleased(round=of)
            | CorrectionDropped(round=of)
        ):
            numbers = {one.id: one.number for one in talk.office.rounds}
            return talk.words("journal.of_round", what=what, number=numbers[of]) if of in numbers else what
        case RatingAgreed(item=id_) | AgreementWithdrawn(item=id_) | DissentKept(item=id_):
            item = talk.framework.items.get(id_)
            return talk.words("journal.of_item", what=what, item=item.label) if item else what
        case NudgeDropped(membership=membership) if membership:
            return talk.words("journal.for_whom", what=what, whom=_place(talk, membership))
        case _:
            return what


def _let_in(talk: AreaTalk, change: LateReturnAllowed) -> str:
    """That a return was let in, and why, in words where these are still kept."""
    words, run = talk.words, talk.office.run
    said = words(f"journal.let_in.{change.reason}")
    returns = (one.sheet for one in (run.returns if run else ()) if one.sheet.id == change.sheet)
    own = [one.words for sheet in returns for one in sheet.let_in if one.words and one.at == change.at]
    return words("journal.let_in_because", said=said, why=own[0]) if own else said


def _of_insider(talk: AreaTalk, joined: MemberJoined) -> str:
    """That a coordinator came to be a member of a team, or asked to."""
    if joined.team is None:
        return talk.words("journal.insider_made")
    team = talk.office.team_name(joined.team)
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
    if not by and isinstance(entry.change, ApprovalTaken | ReturnRead | ApprovalEnded | SheetSubmitted):
        return words("journal.approver")
    return _place(talk, by) if by else words("journal.assistant")


def _place(talk: AreaTalk, membership: str) -> str:
    """Team and role of a membership, also of one that has ended."""
    words = talk.words
    one = next((one.membership for one in talk.office.members if one.membership.id == membership), None)
    if one is None:
        return _former(talk, membership) if membership in talk.office.former else words("journal.former")
    role = words(f"role.{one.role}")
    team = talk.office.team_name(one.team)
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
    show(JOURNAL_OF, journal, to=Permission.RUN_AREA, needs=Part.JOURNAL),
    show(JOURNAL_TOPICS, topics, to=Permission.RUN_AREA),
    show(JOURNAL_TEAMS, teams, to=Permission.RUN_AREA),
    show(JOURNAL_AGENCY, of_agency, to=Permission.RUN_AREA),
    send(EXPORT_JOURNAL, export, to=Permission.RUN_AREA, needs=Part.JOURNAL),
)
