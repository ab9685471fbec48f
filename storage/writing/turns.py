"""What the turns of a batch write, gathered by table and written table by table."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, ClassVar, TypeAlias

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update

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
from flows.nudges import NudgeState
from flows.people import MAIL, Address, Role
from flows.replies import Card, Rows
from flows.rounds import ActionStatus, RoundState
from flows.view import Letter, Told, Turn
from storage.codec import encode
from storage.database import tables
from storage.database.mailing import REACHED
from storage.queues import outbox, shown
from storage.queues import reminders as schedule
from storage.queues.outbox import OutboxRow, Outgoing
from storage.writing import doors, forgetting, keeping, unsaying
from storage.writing.appending import append
from storage.writing.facts import CHANGED, NEW, Row
from storage.writing.rows import conversation_row, rating_row
from storage.writing.statements import NoSuchRow, ask_again, update_rows, upsert
from storage.writing.unnaming import unname

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
        self._agreed: dict[tuple[str, str], Row] = {}
        self._dissents: list[Row] = []
        self._challenges: dict[tuple[str, str], Row] = {}
        self._begun: list[CorrectionBegun] = []
        self._over: list[CorrectionReleased | CorrectionDropped] = []
        self._back_again: list[ReturnPutBack] = []
        self._outgoing: list[Outgoing] = []
        self._letters: list[Letter] = []
        self._nudges: list[Row] = []
        self._answers: dict[tuple[str, str], Row] = {}
        self._conversations: dict[tuple[str, str], Row] = {}
        self._filings: dict[Address, Filing | None] = {}
        self._changes: list[tuple[Change, datetime]] = []
        self._renewed: set[Address] = set()
        self.forgotten: dict[str, datetime] = {}
        self._at: datetime | None = None

    def add(self, turn: Turn, at: datetime) -> None:
        """Take in a turn; `at` is when its event came in."""
        self.add_changes(turn.changes, at)
        self._at = max(at, self._at) if self._at else at
        talk = turn.conversation
        if any(isinstance(change, doors.RENEWS) for change in turn.changes):
            self._renewed.add(talk.address)
        is_linked = any(isinstance(change, AddressLinked) for change in turn.changes)
        if talk.address.channel == MAIL:
            # nothing is heard there, so that nothing has to be remembered
            pass
        elif not is_linked and any(isinstance(change, PersonForgotten) for change in turn.changes):
            self._conversations.pop((talk.address.channel, talk.address.id), None)
        else:
            self._conversations[talk.address.channel, talk.address.id] = conversation_row(talk)
        self._outgoing += [Outgoing(one, talk.address, again=not turn.once) for one in turn.replies]
        self._letters += turn.letters
        for one in turn.posted:
            self._outgoing.append(Outgoing(one.mail, Address(channel=MAIL, id=one.to), again=False))
        if turn.filing or turn.filed:
            self._filings[talk.address] = turn.filing

    def add_changes(self, changes: Iterable[Change], at: datetime) -> None:
        """Take in changes that nothing is said about to anybody."""
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
        self._write_answers(connection)
        self._write_settled(connection)
        self._write_corrections(connection)
        if self._used:
            connection.execute(_USE, [{"key": id_} for id_ in self._used])
        append(connection, self._changes)
        talks = self._conversations.values()
        upsert(connection, tables.conversation, talks, ("channel", "address"), _CONVERSATION)
        self._write_filings(connection)
        changes = [change for change, _ in self._changes]
        doors.write_links(connection, changes)
        doors.renew(connection, self._renewed)
        closed = doors.closed_by(connection, changes)
        unsaying.unsay_ended(connection, changes)
        told = self._forget_people(connection)
        outgoing = [*self._outgoing, *self._letters_out(connection)]
        of_pages = [one for one in outgoing if one.address.channel == shown.CHANNEL]
        sent = outbox.add(connection, [one for one in outgoing if one.address.channel != shown.CHANNEL])
        sent += shown.show(connection, of_pages, self._at) if of_pages and self._at else ()
        doors.close(connection, closed)
        if answered := {sheet for sheet, _ in self._answers}:
            sent += shown.touched(connection, answered, [one.address for one in self._outgoing])
        return [*sent, *told]

    def _forget_people(self, connection: Connection) -> list[OutboxRow]:
        """Forget who is forgotten, and give what coordinators are told of names that stood somewhere."""
        unnamed = Writes()
        for person, at in self.forgotten.items():
            changes, letters = unname(connection, person)
            unnamed.add_changes(changes, at)
            unnamed._letters += letters
            unnamed._at = at
        told = unnamed.execute(connection) if unnamed._changes else []
        for person, at in self.forgotten.items():
            forgetting.forget(connection, person, at)
        return told

    @property
    def areas_to_plan(self) -> set[str]:
        """The areas whose reminders have to be planned anew."""
        return areas_to_plan(change for change, _ in self._changes)

    @property
    def rounds_opened(self) -> set[str]:
        """The rounds that are opened."""
        return {change.round for change, _ in self._changes if isinstance(change, RoundOpened)}

    def _take(self, change: Change) -> None:
        cls = type(change)
        if new := NEW.get(cls):
            self._inserts[new.table].append({"id": new.key(change)} | new.row(change))
        elif sets := CHANGED.get(cls):
            self._change(sets.table, sets.key(change), **sets.row(change))
        else:
            self._MORE[cls](self, change)

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

    def _rate(self, change: RatingGiven) -> None:
        """Set the rating of an answer."""
        self._answer(change, rating_row(change.rating))

    def _note(self, change: NoteWritten) -> None:
        """Set the note of an answer."""
        self._answer(change, {"note": change.text or None})

    def _back(self, change: BackingsNamed) -> None:
        """Set what is behind an answer."""
        self._answer(change, {"backings": change.backings})

    def _place(self, change: EvidencePlaced) -> None:
        """Set where that is kept."""
        self._answer(change, {"kept": change.text or None})

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
        if not change.corrects:
            unsaid = {"facts_right": None, "facts_note": "", "facts_by": None, "facts_at": None}
            self._change(tables.sheet, change.sheet, **unsaid)

    def _challenge(self, change: ItemChallenged) -> None:
        """Set the scrutineer's challenge of an item."""
        row = {name: getattr(change, name) for name in _CHALLENGE}
        self._challenges[change.round, change.item] = row

    def _agree(self, change: RatingAgreed) -> None:
        """Set what was agreed on an item; a dissent to what was agreed before is gone."""
        row = {name: getattr(change, name) for name in ("round", "item", *_AGREED) if name != "dissent"}
        self._agreed[change.round, change.item] = row | {"dissent": ""}

    def _dissent(self, change: DissentKept) -> None:
        """Keep the dissent to what was agreed just now, or may have been stored long ago."""
        if agreed := self._agreed.get((change.round, change.item)):
            agreed["dissent"] = change.text
        else:
            self._dissents.append({"of": change.round, "about": change.item, "text": change.text})

    def _withdraw(self, change: AgreementWithdrawn) -> None:
        """Let nothing be agreed on an item."""
        self._agreed[change.round, change.item] = {}

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
        RatingGiven: _rate,
        NoteWritten: _note,
        BackingsNamed: _back,
        EvidencePlaced: _place,
        SheetSubmitted: _submit,
        RatingAgreed: _agree,
        DissentKept: _dissent,
        AgreementWithdrawn: _withdraw,
        CorrectionBegun: _begin,
        ReturnPutBack: _put_back,
        CorrectionReleased: _end,
        CorrectionDropped: _end,
        ItemChallenged: _challenge,
        NudgesAsked: _ask,
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

    def _write_settled(self, connection: Connection) -> None:
        """Write what was agreed and challenged; raise NoSuchRow for a dissent to nothing."""
        for round_, item in (key for key, row in self._agreed.items() if not row):
            withdrawn = tables.agreed.c.round == round_, tables.agreed.c.item == item
            connection.execute(delete(tables.agreed).where(*withdrawn))
        settled = [row for row in self._agreed.values() if row]
        upsert(connection, tables.agreed, settled, ("round", "item"), _AGREED)
        for row in self._dissents:
            if connection.execute(_DISSENT, row).rowcount != 1:
                raise NoSuchRow(tables.agreed.name)
        upsert(connection, tables.challenge, self._challenges.values(), ("round", "item"), _CHALLENGE[2:])

    def _write_filings(self, connection: Connection) -> None:
        """Keep the file that a conversation sent last, or forget it."""
        table = tables.filing
        for to, filing in self._filings.items():
            here = table.c.channel == to.channel, table.c.address == to.id
            connection.execute(delete(table).where(*here))
            if filing:
                row = {"channel": to.channel, "address": to.id, "at": filing.at, "body": encode(filing)}
                person = select(tables.membership.c.person).where(tables.membership.c.id == filing.by)
                connection.execute(insert(table), row | {"person": connection.scalar(person)})

    def _letters_out(self, connection: Connection) -> list[Outgoing]:
        """A reply for each letter and each address of the person it is to, if they can be reached.

        It is in the language of the conversation there, of the framework where there is none yet.
        """
        if not self._letters:
            return []
        to = {letter: self._people_of(connection, letter) for letter in self._letters}
        found: dict[str, list[tuple[Address, str]]] = defaultdict(list)
        people = {person for persons in to.values() for person in persons}
        for row in connection.execute(_REACHABLE, {"people": list(people)}):
            found[row.person].append((Address(channel=row.channel, id=row.id), row.language or ""))
        letters = [
            _sent_as(letter, address, language)
            for letter, persons in to.items()
            for person in persons
            for address, language in found[person]
            if address != letter.but and (letter.mailed or address.channel != MAIL)
        ]
        told = {
            one.address: one.reply.buttons
            for one in letters
            if isinstance(one.reply, Card) and one.reply.buttons
        }
        if told:
            connection.execute(_TELL, [_told_row(to, buttons) for to, buttons in told.items()])
        return letters

    def _people_of(self, connection: Connection, letter: Letter) -> list[str]:
        """The persons that a letter is to."""
        if not letter.team and not letter.area:
            return [letter.person]
        statement = _COLLEAGUES if letter.team else _COORDINATORS
        found = connection.execute(statement, {"of": letter.team or letter.area, "but": letter.person})
        return [person for person in dict.fromkeys(found.scalars()) if person not in letter.beside]

    def _answer(self, change: RatingGiven | NoteWritten | BackingsNamed | EvidencePlaced, row: Row) -> None:
        kept = self._answers.setdefault((change.sheet, change.item), {})
        kept.update(row, by=change.by, at=change.at)

    def _write_answers(self, connection: Connection) -> None:
        """Set only what was said: a rating leaves the note in place, and the other way round."""
        groups: dict[tuple[str, ...], list[Row]] = defaultdict(list)
        for (sheet, item), said in self._answers.items():
            row = {"sheet": sheet, "item": item, **_UNSAID, **said}
            groups[tuple(sorted(said))].append(row)
        for columns, rows in groups.items():
            upsert(connection, tables.answer, rows, ("sheet", "item"), columns)


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

_AGREED = ("level", "reason", "dissent", "present", "by", "at")

_CHALLENGE = ("round", "item", "level", "note", "by", "at")

_DISSENT = (
    update(tables.agreed)
    .where(tables.agreed.c.round == bindparam("of"), tables.agreed.c.item == bindparam("about"))
    .values(dissent=bindparam("text", type_=tables.agreed.c.dissent.type))
)

_TELL = (
    update(tables.conversation)
    .where(tables.conversation.c.channel == bindparam("at"), tables.conversation.c.address == bindparam("to"))
    .values(told=bindparam("buttons"))
)

_OTHERS = (
    select(tables.membership.c.person)
    .where(
        tables.membership.c.person != bindparam("but"),
        tables.membership.c.ended.is_(None),
        tables.membership.c.pending.is_(False),
    )
    .order_by(tables.membership.c.id)
)
_COLLEAGUES = _OTHERS.where(tables.membership.c.team == bindparam("of"))
_COORDINATORS = _OTHERS.where(
    tables.membership.c.area == bindparam("of"), tables.membership.c.role == Role.COORDINATOR
)

_REACHABLE = (
    select(tables.address, tables.conversation.c.language)
    .join_from(tables.address, tables.person)
    .outerjoin(
        tables.conversation,
        (tables.conversation.c.channel == tables.address.c.channel)
        & (tables.conversation.c.address == tables.address.c.id),
    )
    .where(tables.person.c.id.in_(bindparam("people", expanding=True)))
    .where(REACHED)
    .order_by(tables.address.c.channel, tables.address.c.id)
)

_PLAIN_INSERTS = {table: insert(table) for table in _PARENTS_FIRST}

_CONVERSATION = (
    "membership",
    "card",
    "handle",
    "live",
    "awaiting",
    "last",
    "invited",
    "wrong",
    "looked",
    "language",
    "told",
    "read",
)

_UNSAID: Mapping[str, Any] = {
    "level": None,
    "other": None,
    "reason": None,
    "note": None,
    "backings": frozenset(),
    "kept": None,
}


def _sent_as(letter: Letter, address: Address, language: str) -> Outgoing:
    """A letter as it goes to one address: by e-mail only what it says for that, and once."""
    if letter.mailed and address.channel == MAIL:
        return Outgoing(letter.mailed(language), address, again=False)
    return Outgoing(letter.worded(language), address, again=True)


def _told_row(to: Address, buttons: Rows) -> Row:
    return {"at": to.channel, "to": to.id, "buttons": encode(Told(buttons=buttons))}
