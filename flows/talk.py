"""One exchange: what a handler is given beside its arguments, by what the press is about.

A `Talk` is about nothing in particular; what others hold is there, as the engine lets nobody in without.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, reduce
from textwrap import shorten
from types import MappingProxyType
from typing import Self

from flows.blanks import Filing
from flows.board import Board, Return, Run, in_order
from flows.cards import Again, Folded, Shown, is_on
from flows.changes import Change
from flows.events import Tapped, Typed
from flows.forms import Press, parse
from flows.framework import Framework, Item
from flows.history import board_after, sheet_after
from flows.lengths import SHOWN_OF_REASON
from flows.people import Membership, Reader, Role
from flows.permissions import reader_of
from flows.places import view_after
from flows.replies import Button, Fold, Reply
from flows.rounds import OTHER_REASON, Action, Approval, NotApplicable, Round
from flows.saying import Saying
from flows.scoring import AreaScore, Scorecard, counted_for, score_for, score_sheet
from flows.view import Conversation, Handing, Letter, LiveCard, Moved, Place, Posted, Seat, Told, View


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a handler makes of a press: `turns` makes the turn of it.

    `talk` is as it stands once the changes are made. `before` is sent before the card, `letters` to other
    people, `posted` by e-mail. `fold` is for the card the event came from, `answered` what the live card
    folds to if it asked that. `conversation` is what is remembered so far, `moved` whom it speaks for if the
    card doesn't tell. A yes then presses `meant`, with `besides` as its note; `left` waited for one before.
    """

    talk: "Talk"
    shown: Shown | Again
    changes: tuple[Change, ...] = ()
    before: tuple[Reply, ...] = ()
    letters: tuple[Letter, ...] = ()
    posted: tuple[Posted, ...] = ()
    filing: Filing | None = None
    filed: bool = False
    fold: Fold | None = None
    answered: Folded | None = None
    conversation: Conversation
    moved: Moved | None = None
    meant: Button | None = None
    besides: str = field(default="", repr=False)
    left: Told | None = None

    def noticed(self, notice: str) -> Self:
        """The same with this above the card, in place of what stood there."""
        return replace(self, shown=replace(self.shown, notice=notice))


@dataclass(frozen=True, kw_only=True)
class Talk(Saying):
    """The view and the event. `text` is the free text that was awaited and that has passed the guard."""

    text: str = field(default="", repr=False)

    @property
    def live(self) -> LiveCard | None:
        """The card the conversation was about before this event."""
        return self.view.conversation.live

    @property
    def showing(self) -> Press | None:
        """The press that shows that card once more, None without one."""
        return parse(self.live.again) if self.live else None

    @property
    def seat_shown(self) -> Seat | None:
        """The person's return that the live card is about, None where it is about none."""
        press = self.showing
        return self.view.seat_of(press.args[0]) if press and press.args else None

    @property
    def typed(self) -> str:
        """The text of the event as somebody typed it, "" for any other event."""
        return self.event.text if isinstance(self.event, Typed) else ""

    @property
    def now(self) -> View:
        """The view as it stands now."""
        return self.view

    def read_in(self, language: str) -> Self:
        """The same exchange in the words of somebody who reads this language, "" for the framework's."""
        conversation = replace(self.view.conversation, language=language)
        return replace(self, view=replace(self.view, conversation=conversation))

    def on(self, seat: Seat) -> "SheetTalk":
        """The same exchange, about a sheet."""
        return SheetTalk(view=self.view, event=self.event, text=self.text, here=seat)

    def approving(self, seat: Seat, approval: Approval) -> "ApprovalTalk":
        """The same exchange, about a return that the person is asked to approve."""
        return ApprovalTalk(view=self.view, event=self.event, text=self.text, here=seat, asked_for=approval)

    def handing_in(self, handing: Handing) -> "HandingTalk":
        """The same exchange, about a return that the person hands in."""
        return HandingTalk(
            view=self.view, event=self.event, text=self.text, here=handing.seat, handing=handing
        )

    def about(self, board: Board, acting: Membership) -> "AreaTalk":
        """The same exchange, about an area, or about its round where it has one."""
        if board.run is None:
            return AreaTalk(view=self.view, event=self.event, text=self.text, office=board, acting=acting)
        return RoundTalk(
            view=self.view, event=self.event, text=self.text, office=board, acting=acting, run=board.run
        )

    def again(self, notice: str) -> Again:
        """The live card once more, as things stand now, below the notice; the start if there is none."""
        return Again(notice=notice)

    def turn(
        self,
        shown: Shown | Again,
        *,
        changes: Sequence[Change] = (),
        before: Sequence[Reply] = (),
        letters: Sequence[Letter] = (),
        fold: Fold | None = None,
        answered: Folded | None = None,
    ) -> Answer:
        """Store the changes, send `before`, then the card, and fold the card it replaces; see `Answer`."""
        return Answer(
            talk=self,
            shown=shown,
            changes=tuple(changes),
            before=tuple(before),
            letters=tuple(letters),
            fold=fold,
            answered=answered,
            conversation=self.view.conversation,
        )

    def fold(self, folded: Folded) -> Fold | None:
        """Shrink the card that was answered: the one tapped, or for typed answers the live one."""
        live, event = self.live, self.event
        if isinstance(event, Tapped):
            card = live.id if live and is_on(live, event) else None
            return Fold(card=card, handle=event.card, text=folded.text, buttons=folded.buttons)
        if live is None:
            return None
        return Fold(card=live.id, handle=live.handle, text=folded.text, buttons=folded.buttons)


@dataclass(frozen=True, kw_only=True)
class SheetTalk(Talk):
    """A talk about a team's sheet: `here` is the person's seat at it."""

    here: Seat

    @property
    def seat(self) -> Seat:
        """The sheet it is about."""
        return self.here

    @property
    def framework(self) -> Framework:
        """The content of the team's round, as its nation reads it."""
        return self.here.framework

    @property
    def place_here(self) -> Place | None:
        """The place that leads to this sheet."""
        here = self.here.membership.id
        return next((one for one in self.view.places if one.membership.id == here), None)

    @property
    def now(self) -> View:
        """The view with this seat as it stands now."""
        seats = MappingProxyType({**self.view.seats, self.here.sheet.id: self.here})
        own = self.view.seat
        seat = self.here if own is None or own.sheet.id == self.here.sheet.id else own
        return replace(self.view, seat=seat, seats=seats)

    @property
    def asked(self) -> tuple[Item, ...]:
        """The items this team is asked, in the framework's order."""
        return self.here.asked

    def asked_in(self, domain: str) -> tuple[Item, ...]:
        """The items of one domain that this team is asked."""
        return self.here.asked_in(domain)

    @cached_property
    def scorecard(self) -> Scorecard:
        """The sheet's numbers."""
        return score_sheet(self.here.framework, self.here.team, self.here.sheet)

    def said(self, item: Item) -> str:
        """What the sheet says of an item in words, with a reason that the team wrote itself."""
        answer = self.here.sheet.answers.get(item.id)
        if answer and answer.note and answer.rating == NotApplicable(reason=OTHER_REASON):
            typed = answer.note.rpartition("\n")[2]
            if reason := shorten(typed, SHOWN_OF_REASON, placeholder="…").rstrip("."):
                return self.words("rating.not_applicable_because", reason=reason)
        return self.rating(answer.rating if answer else None)

    def place(self, item: Item) -> int:
        """The item's place among all those asked, from 0."""
        return self.here.questions.places[item.id]

    def number(self, item: Item) -> int:
        """The item's place among those asked in its domain, from 1."""
        return self.here.questions.numbers[item.id]

    def mark(self, head: str) -> str:
        """A head line that says which team it is for, or that nothing here is a return."""
        return self.marked(head, self.here, self.place_here)

    def is_about(self, item: Item) -> bool:
        """Whether the card that an answer came from is the live one, judged by what that shows."""
        return self.live is None or self.live.again.split(":")[1:3] == [self.here.sheet.id, item.id]

    def after(self, changes: Iterable[Change]) -> Self:
        """This talk as it stands once the changes are made to the sheet."""
        sheet = reduce(sheet_after, tuple(changes), self.here.sheet)
        return replace(self, here=replace(self.here, sheet=sheet))


@dataclass(frozen=True, kw_only=True)
class ApprovalTalk(SheetTalk):
    """A talk about a return that somebody else's team asks the person, or a colleague, to approve.

    What is known of the sheet stays among what they approve: it opens nothing else of the team's.
    """

    asked_for: Approval

    @property
    def now(self) -> View:
        """The view with this return as it stands now."""
        approving = {**self.view.approving, self.here.sheet.id: self.here}
        return replace(self.view, approving=MappingProxyType(approving))

    def after(self, changes: Iterable[Change]) -> Self:
        """This talk as it stands once the changes are made to the return."""
        there = super().after(changes)
        return replace(there, asked_for=there.here.sheet.approval or self.asked_for)


@dataclass(frozen=True, kw_only=True)
class HandingTalk(SheetTalk):
    """A talk about a return that a coordinator hands in; it opens nothing else of the team's."""

    handing: Handing

    @property
    def now(self) -> View:
        """The view with this return as it stands now."""
        handing = {**self.view.handing, self.here.sheet.id: replace(self.handing, seat=self.here)}
        return replace(self.view, handing=MappingProxyType(handing))


@dataclass(frozen=True, kw_only=True)
class AreaTalk(Talk):
    """A talk about a partnership: `office` is its board, `acting` the membership that allows the press."""

    office: Board
    acting: Membership

    @property
    def by(self) -> str:
        """The id of the membership that the person acts by."""
        return self.acting.id

    @property
    def area_name(self) -> str:
        """What the area is called."""
        return self.called(self.office.area)

    def owner(self, action: Action) -> str:
        """Who owns an action, as far as its reader may know; what nobody else owns is the partnership's.

        An action on own practice is for who rated that low: to somebody who reads the area it is a team's.
        """
        own = {one.team for one in self.office.memberships} - {None}
        if action.owner and action.team not in own and self.hides_owner(action, self.reader_of):
            return self.words("actions.a_team")
        return action.owner or self.words("actions.partnership")

    def hides_owner(self, action: Action, read_by: Callable[[Round], Reader]) -> bool:
        """Whether the owner would tell such a reader how a team rated an item of its own practice."""
        item = self.framework.items.get(action.item)
        round_ = next((one for one in self.office.rounds if one.id == action.round), None)
        about_own = item is None or item.about == "own"
        return about_own and round_ is not None and read_by(round_) is Reader.AREA

    def reader_of(self, round_: Round) -> Reader:
        """How closely the person may read what others rated in a round."""
        return reader_of(frozenset(one.role for one in self.office.memberships), round_)

    @property
    def now(self) -> View:
        """The view with this board as it stands now; unchanged, an older round's is not that of its area."""
        run, of_area, loaded = self.office.run, self.office.area.id, self.view.boards
        boards = {run.round.id if run else of_area: self.office, **loaded}
        if all(one is not self.office for one in loaded.values()):
            boards |= dict.fromkeys({of_area, run.round.id if run else of_area}, self.office)
        return replace(self.view, boards=MappingProxyType(boards))

    @property
    def framework(self) -> Framework:
        """The content of the area's round, the current one where there is none."""
        run = self.office.run
        return run.framework if run else self.view.framework.in_nation(self.office.area.nation)

    @property
    def zone(self) -> str:
        """The area's time zone."""
        return self.office.area.zone

    def after(self, changes: Iterable[Change]) -> Self:
        """This talk as it stands once the changes are made to the board."""
        made = tuple(changes)
        office = self.office_after(made)
        return replace(self, office=office, view=view_after(self.view, office, made))

    def office_after(self, changes: Iterable[Change]) -> Board:
        """The board once they are made to it, its teams in their order."""
        office = reduce(board_after, tuple(changes), self.office)
        is_same = office.teams is self.office.teams
        return office if is_same else in_order(office, [one.id for one in self.framework.agencies])


@dataclass(frozen=True, kw_only=True)
class RoundTalk(AreaTalk):
    """A talk about a partnership and the round its board shows.

    `roles` are those of whom it is worded for, None for the person who talks.
    """

    run: Run
    roles: frozenset[Role] | None = None

    @property
    def framework(self) -> Framework:
        """The content of the round."""
        return self.run.framework

    @cached_property
    def score(self) -> AreaScore:
        """The round's numbers, as its reader may read them."""
        return self.score_as(self.reader_of(self.run.round))

    def score_as(self, reader: Reader, run: Run | None = None) -> AreaScore:
        """The numbers of the round, or of another of the area's, as a reader of this kind may read them."""
        run = run or self.run
        known = reader, run.round.id
        if known not in self._scores:
            self._scores[known] = score_for(reader, run)
        return self._scores[known]

    @cached_property
    def _scores(self) -> dict[tuple[Reader, str], AreaScore]:
        return {}

    @property
    def counted(self) -> tuple[Return, ...]:
        """The returns that the round's numbers rest on, and those of the teams without one."""
        return counted_for(self.reader_of(self.run.round), self.run).returns

    @cached_property
    def for_everybody(self) -> Self:
        """The same, worded for everybody who may read a released round; else for the person alone."""
        is_shared = self.run.round.released and not self.office.area.practice
        return replace(self, roles=frozenset()) if is_shared else self

    def reader_of(self, round_: Round) -> Reader:
        """How closely whoever this is worded for may read what others rated in a round."""
        own = frozenset(one.role for one in self.office.memberships)
        return reader_of(own if self.roles is None else self.roles, round_)

    def after(self, changes: Iterable[Change]) -> Self:
        """This talk as it stands once the changes are made to the board and its round."""
        made = tuple(changes)
        office = self.office_after(made)
        view = view_after(self.view, office, made)
        return replace(self, office=office, run=office.run or self.run, view=view)
