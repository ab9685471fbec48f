"""What the turns of a batch write, gathered by table and written table by table."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, ClassVar, TypeAlias

from sqlalchemy import Connection, Table, bindparam, insert, update

from flows.begun import asked_nudges, snoozed_nudge
from flows.blanks import Filing
from flows.changes import (
    ActionMoved,
    AddressEnded,
    AddressLinked,
    AgreementsFound,
    AgreementWithdrawn,
    BackingsNamed,
    Change,
    CorrectionBegun,
    CorrectionDropped,
    CorrectionReleased,
    DissentKept,
    Erased,
    EvidencePlaced,
    InvitationUsed,
    ItemChallenged,
    LinkMade,
    NoteWritten,
    Nudged,
    NudgesAsked,
    NudgeSnoozed,
    NudgesTakenBack,
    PersonForgotten,
    PersonMet,
    RatingAgreed,
    RatingGiven,
    ReturnPutBack,
    RoundMoved,
    RoundOpened,
    SheetFound,
    SheetsChained,
    SheetSubmitted,
    WorkbookRead,
    areas_to_plan,
)
from flows.nudges import Dropped, NudgeState
from flows.people import MAIL, Address
from flows.rounds import ActionStatus, RoundState
from flows.view import Letter, Turn
from storage.database import tables
from storage.database.rung import WRITTEN, ring
from storage.queues import filings, news, outbox, showing, shown
from storage.queues import reminders as schedule
from storage.queues.outbox import OutboxRow, Outgoing
from storage.writing import doors, forgetting, keeping, refusing, unsaying
from storage.writing.answers import Answers, Said
from storage.writing.appending import append, expect_chains
from storage.writing.facts import CHANGED, NEW, Row
from storage.writing.late import let_in
from storage.writing.letters import letters_out
from storage.writing.rows import CONVERSATION, conversation_row
from storage.writing.settling import Settled, Settling
from storage.writing.statements import ask_again, update_rows, upsert
from storage.writing.unnaming import unname
from storage.writing.unshowing import unshow_name

Written: TypeAlias = (
    SheetsChained | SheetFound | AgreementsFound | WorkbookRead | Erased | LinkMade | AddressEnded
)
"""Changes that are in the journal and in no row that is written here."""


class Writes:
    """Gathers turns in the order they happened; `execute` writes them all.

    Later changes win over earlier ones about the same row, as they would one by one. `forgotten` are the
    persons who are forgotten with it, and when.
    """

    def __init__(self) -> None:
        self._inserts: dict[Table, list[Row]] = defaultdict(list)
        self._people: dict[str, Row] = {}
        self._addresses: dict[tuple[str, str], Row] = {}
        self._updates: dict[Table, dict[str, Row]] = defaultdict(dict)
        self._used: list[str] = []
        self._settled = Settled()
        self._begun: list[CorrectionBegun] = []
        self._over: list[CorrectionReleased | CorrectionDropped] = []
        self._back_again: list[ReturnPutBack] = []
        self._outgoing: list[Outgoing] = []
        self._letters: list[Letter] = []
        self._nudges: list[Row] = []
        self._answers = Answers()
        self._talks: dict[tuple[str, str], Row] = {}
        self._filings: dict[Address, Filing | None] = {}
        self._changes: list[tuple[Change, datetime]] = []
        self._renewed: set[Address] = set()
        self._ending: set[Address] = set()
        self._acting: set[Address] = set()
        self.forgotten: dict[str, datetime] = {}
        self._at: datetime | None = None

    def add(self, turn: Turn, at: datetime) -> None:
        """Take in a turn; `at` is when its event came in."""
        self.add_changes(turn.changes, at)
        self._at = max(at, self._at) if self._at else at
        talk, kinds = turn.conversation, {type(change) for change in turn.changes}
        self._acting.add(talk.address)
        self._renewed |= {talk.address} if kinds & doors.RENEWS else set()
        self._ending |= {talk.address} if kinds & doors.ENDS else set()
        is_heard = talk.address.channel != MAIL  # of a mailbox nothing has to be remembered
        if is_heard and PersonForgotten in kinds and AddressLinked not in kinds:
            self._talks.pop((talk.address.channel, talk.address.id), None)
        elif is_heard:
            self._talks[talk.address.channel, talk.address.id] = conversation_row(talk)
        self._outgoing += [Outgoing(one, talk.address, again=not turn.once) for one in turn.replies]
        self._letters += turn.letters
        for one in turn.posted:
            self._outgoing.append(Outgoing(one.mail, Address(channel=MAIL, id=one.to), again=False))
        self._filings |= {talk.address: turn.filing} if turn.filing or turn.filed else {}

    def add_changes(self, changes: Iterable[Change], at: datetime) -> None:
        """Take in changes of which nothing is said."""
        for change in changes:
            self._changes.append((change, at))
            self._take(change)

    def execute(self, connection: Connection) -> list[OutboxRow]:
        """Write everything, parents before children, and give the replies to be sent once it is committed.

        Raises NoSuchRow for a change of what is not there.
        """
        for begun in self._begun:
            keeping.begin(connection, begun)
        upsert(connection, tables.person, self._people.values(), ("id",), ())
        upsert(connection, tables.address, self._addresses.values(), ("channel", "id"), ("person", "refused"))
        for table in _PARENTS_FIRST:
            if rows := self._inserts[table]:
                connection.execute(_PLAIN_INSERTS[table], rows)
        if self._nudges:
            connection.execute(ask_again(connection.dialect.name), self._nudges)
        for table in _CHANGED:
            update_rows(connection, table, self._updates[table])
        self._answers.write(connection)
        self._settled.write(connection)
        self._write_corrections(connection)
        if self._used:
            connection.execute(_USE, [{"key": id_} for id_ in self._used])
        append(connection, self._changes)
        upsert(connection, tables.conversation, self._talks.values(), ("channel", "address"), CONVERSATION)
        for to, filing in self._filings.items():
            filings.keep(connection, to, filing)
        changes = [change for change, _ in self._changes]
        let_in(connection, changes)
        doors.write_links(connection, changes)
        doors.renew(connection, self._renewed)
        gone = doors.emptied_by(connection, changes) - self._ending
        closed = doors.closed_by(connection, changes, self._ending)
        unsaying.unsay_ended(connection, changes)
        told = self._forget_people(connection, self._ending)
        outgoing = [one for one in self._outgoing if one.address not in gone]
        pages, chats = showing.apart([*outgoing, *letters_out(connection, self._letters)])
        read = showing.show(connection, pages, self._at) if pages and self._at else ()
        doors.close(connection, closed)
        # whoever ends a chat is answered there last, once nothing else of it is known
        sent = outbox.add(connection, [one for one in chats if one.address not in {*closed} - self._acting])
        sent += read
        # who is signed out reads on no longer
        sent += [news.look_again(one) for one in closed if one.channel == shown.CHANNEL]
        for one in refusing.unknown_from_now(connection, changes):
            at = self._changes[-1][1]
            sent += self._beside(connection, at, *refusing.end_links(connection, one, at))
        if answered := self._answers.sheets:
            # who was answered before a colleague in one go with them has not seen that
            last = [] if self._answers.in_one_go else [one.address for one in self._outgoing]
            sent += news.touched(connection, answered, last)
        ring(connection, WRITTEN)
        return [*told, *sent]

    def expect(self, connection: Connection) -> None:
        """Say what `execute` asks on the way, where that is known."""
        expect_chains(connection, [change for change, _ in self._changes])
        if not self._letters and not self.forgotten:
            pages, chats = showing.apart(self._outgoing)
            outbox.expect(connection, len(chats))
            showing.expect(connection, pages)
        if self._answers.sheets:
            news.expect_touched(connection, self._answers.sheets)

    def _forget_people(self, connection: Connection, acting: Collection[Address]) -> list[OutboxRow]:
        """Forget who is forgotten; give what coordinators are told of names and links that went with them."""
        told: list[OutboxRow] = []
        for person, at in self.forgotten.items():
            told += unshow_name(connection, person)
            told += self._beside(connection, at, *unname(connection, person, at))
            told += self._beside(connection, at, *refusing.end_links(connection, person, at))
            forgetting.forget(connection, person, at, acting)
        return told

    def _beside(
        self, connection: Connection, at: datetime, changes: Sequence[Change], letters: list[Letter]
    ) -> list[OutboxRow]:
        """Write what follows from changes that are written, and give what is said of it."""
        following = Writes()
        following.add_changes(changes, at)
        following._letters, following._at = letters, at
        return following.execute(connection) if changes or letters else []

    @property
    def areas_to_plan(self) -> set[str]:
        """The areas whose reminders have to be planned anew."""
        return areas_to_plan(change for change, _ in self._changes)

    @property
    def rounds_opened(self) -> set[str]:
        """The rounds that are opened."""
        return {change.round for change, _ in self._changes if isinstance(change, RoundOpened)}

    def _take(self, change: Change) -> None:
        if new := NEW.get(type(change)):
            self._inserts[new.table].append({"id": new.key(change)} | new.row(change))
        elif sets := CHANGED.get(type(change)):
            self._change(sets.table, sets.key(change), **sets.row(change))
        else:
            self._MORE[type(change)](self, change)

    def _meet(self, change: PersonMet) -> None:
        """Make a person, and give them the address from now on; do nothing for one who is known."""
        self._people[change.person] = {"id": change.person, "name": "", "reachable": True, "reminders": True}
        self._own(change.address, change.person)

    def _link(self, change: AddressLinked) -> None:
        """Give a person one more address."""
        self._own(change.address, change.person)

    def _own(self, to: Address, person: str) -> None:
        row = {"channel": to.channel, "id": to.id, "person": person, "refused": None}
        self._addresses[to.channel, to.id] = row

    def _forget(self, change: PersonForgotten) -> None:
        """Forget a person once everything else is written."""
        self.forgotten[change.person] = change.at

    def _use(self, change: InvitationUsed) -> None:
        """Count one more use."""
        self._used.append(change.invitation)

    def _move(self, change: RoundMoved) -> None:
        """Set a round's state, and who released it when."""
        self._change(tables.round_, change.round, state=change.state)
        if change.state is RoundState.RELEASED:
            self._change(tables.round_, change.round, released=change.at, released_by=change.by)

    def _move_action(self, change: ActionMoved) -> None:
        """Set how far an action is; what was known of one that is not done goes."""
        self._change(tables.action, change.action, status=change.status, outcome=change.outcome)
        if change.status is not ActionStatus.DONE:
            self._change(tables.action, change.action, evidence=None)

    def _only_journalled(self, change: Written) -> None:
        """Write nothing but the journal."""

    def _submit(self, change: SheetSubmitted) -> None:
        """Set who submitted a return when; what was said of the draft is about the one before."""
        self._change(
            tables.sheet,
            change.sheet,
            submitted=change.at,
            approver=change.approver,
            submitted_by=change.by,
            last_approver=change.approver,
            approved=change.approval,
            handed=change.handed,
            late=False,
        )
        if not (change.corrects or change.still_wrong):
            unsaid = dict.fromkeys(("facts_right", "facts_by", "facts_at"))
            self._change(tables.sheet, change.sheet, facts_note="", **unsaid)

    def _take_said(self, change: Said) -> None:
        """Take in what was said about one answer."""
        self._answers.take(change)

    def _take_settled(self, change: Settling) -> None:
        """Take in what a round settles about one item."""
        self._settled.take(change)

    def _begin(self, change: CorrectionBegun) -> None:
        """Keep what a correction is of before anything else is written."""
        self._begun.append(change)

    def _put_back(self, change: ReturnPutBack) -> None:
        """Let a return be as it was kept, once everything else of it is written."""
        self._back_again.append(change)

    def _end(self, change: CorrectionReleased | CorrectionDropped) -> None:
        """End a correction once everything of it is written."""
        self._over.append(change)

    def _ask(self, change: NudgesAsked) -> None:
        """Make the reminders that a coordinator wants."""
        self._nudges += [schedule.row_of(nudge) for nudge in asked_nudges(change)]

    def _take_back(self, change: NudgesTakenBack) -> None:
        """Drop reminders that a coordinator takes back."""
        dropped = {"state": NudgeState.DROPPED, "outcome": Dropped.WITHDRAWN, "claimed": None}
        for nudge in change.nudges:
            self._change(tables.nudge, nudge, **dropped, settled=change.at)

    def _snooze(self, change: NudgeSnoozed) -> None:
        """Make the reminder that somebody put off."""
        self._nudges.append(schedule.row_of(snoozed_nudge(change)))

    def _settle(self, change: Nudged) -> None:
        """Settle all reminders that became one card."""
        sent = {"state": NudgeState.SENT, "card": change.card, "settled": change.at, "claimed": None}
        for nudge in change.nudges:
            self._change(tables.nudge, nudge, **sent)

    _MORE: ClassVar[Mapping[type, Callable[["Writes", Any], None]]] = {
        PersonMet: _meet,
        AddressLinked: _link,
        AddressEnded: _only_journalled,
        LinkMade: _only_journalled,
        PersonForgotten: _forget,
        InvitationUsed: _use,
        RoundMoved: _move,
        ActionMoved: _move_action,
        SheetsChained: _only_journalled,
        SheetFound: _only_journalled,
        AgreementsFound: _only_journalled,
        WorkbookRead: _only_journalled,
        Erased: _only_journalled,
        RatingGiven: _take_said,
        NoteWritten: _take_said,
        BackingsNamed: _take_said,
        EvidencePlaced: _take_said,
        SheetSubmitted: _submit,
        RatingAgreed: _take_settled,
        DissentKept: _take_settled,
        AgreementWithdrawn: _take_settled,
        CorrectionBegun: _begin,
        ReturnPutBack: _put_back,
        CorrectionReleased: _end,
        CorrectionDropped: _end,
        ItemChallenged: _take_settled,
        NudgesAsked: _ask,
        NudgesTakenBack: _take_back,
        NudgeSnoozed: _snooze,
        Nudged: _settle,
    }
    """Changes that are more than a few columns of one row."""

    def _change(self, table: Table, key: str, **values: Any) -> None:
        """Set columns of a row; what is set later wins."""
        self._updates[table].setdefault(key, {}).update(values)

    def _write_corrections(self, connection: Connection) -> None:
        """Put back what a correction found, and end those that are over."""
        for back in self._back_again:
            keeping.put_back(connection, back)
        for over in self._over:
            keeping.end(connection, over)


def write_changes(connection: Connection, changes: Iterable[Change], at: datetime) -> list[OutboxRow]:
    """Write changes that no conversation led to, and their journal; give what is to be sent, if anything."""
    writes = Writes()
    writes.add_changes(changes, at)
    return writes.execute(connection)


_PARENTS_FIRST: Sequence[Table] = tuple(new.table for new in NEW.values())

_CHANGED: Sequence[Table] = (
    tables.area,
    tables.team,
    tables.person,
    tables.membership,
    tables.invitation,
    tables.round_,
    tables.sheet,
    tables.approval,
    tables.action,
    tables.nudge,
)

_USE = (
    update(tables.invitation)
    .where(tables.invitation.c.id == bindparam("key"))
    .values(used=tables.invitation.c.used + 1)
)

_PLAIN_INSERTS = {table: insert(table) for table in _PARENTS_FIRST}
