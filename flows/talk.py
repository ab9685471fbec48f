"""One exchange: what a conversation is given to answer a press, and how it builds its turn."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property, reduce

from flows.changes import Change
from flows.events import Event, Tapped, new_id
from flows.framework import Framework, Item
from flows.history import board_after, sheet_after
from flows.moments import day_in
from flows.people import Role
from flows.presses import Press, parse
from flows.replies import Button, Card, Fold, Reply, Rows
from flows.rounds import Answer, DontKnow, NotApplicable, Rated, Rating
from flows.scoring import AreaScore, Scorecard, score_area, score_sheet
from flows.view import Board, Conversation, LastTap, Letter, LiveCard, Run, Seat, Turn, View
from flows.wording import Words

OTHER_REASON = "other"
"""The reason id of a not applicable whose reason the team wrote itself, as the item's note."""


NEWS_SHOWN = 3
"""Answers of a colleague that are told one by one."""

REVIEW, STILL_OPEN = "r", "o"
"""The last argument of presses that came from the check, from a domain's answers or from what is open:
afterwards the person returns there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """What a card shrinks to: one line, and what can still be done from it."""

    text: str
    buttons: Rows = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A card as a conversation describes it; `Talk.turn` gives it an id and makes it the live one.

    `again` is the press that shows it once more and changes nothing. `awaiting` is the press that free text
    typed on it belongs to.
    """

    again: str
    notice: str = ""
    head: str = ""
    heading: str = ""
    lines: tuple[str, ...] = ()
    buttons: Rows = ()
    folded: Folded | None = None
    awaiting: str | None = None


@dataclass(frozen=True, kw_only=True)
class Talk:
    """The view and the event with the press they came to, whose arguments have been checked.

    `seat` is the sheet the press names, or else the one the conversation speaks for. `board` is that of the
    area or round the press names, else None. `text` is the free text that belongs to the press and has passed
    the guard. `once_more` is the press that shows the live card again, or the start where that card can't be
    shown any more; `shows` are the verbs that only show a card.
    """

    view: View
    event: Event
    press: Press
    seat: Seat | None
    board: Board | None = None
    text: str = field(default="", repr=False)
    once_more: Press
    shows: "Mapping[str, Callable[[Talk], Shown]]" = field(repr=False)

    @cached_property
    def words(self) -> Words:
        """The assistant's own words in the language of the content."""
        return Words(self.framework.language)

    @property
    def framework(self) -> Framework:
        """The content this talk is about: the round's version, or the current one."""
        if self.board:
            return self.board.run.framework if self.board.run else self.view.framework
        return self.seat.framework if self.seat else self.view.framework

    @property
    def office(self) -> Board:
        """The board, for verbs whose row in the table says that they need one."""
        if self.board is None:
            raise LookupError(f"{self.press.verb} was let through without a board")
        return self.board

    @property
    def run(self) -> Run:
        """The round, for verbs whose permission asks for one."""
        if self.office.run is None:
            raise LookupError(f"{self.press.verb} was let through without a round")
        return self.office.run

    @cached_property
    def score(self) -> AreaScore:
        """The round's numbers."""
        return score_area(self.run)

    @cached_property
    def score_before(self) -> AreaScore | None:
        """Those of the round before, None without one."""
        return score_area(self.office.before) if self.office.before else None

    def by(self, role: Role = Role.COORDINATOR) -> str:
        """The id of the membership that the person acts by, for verbs whose permission asks for the role."""
        place = self.office.place_of(role)
        if place is None:
            raise LookupError(f"{self.press.verb} was let through without a {role}")
        return place.id

    @property
    def here(self) -> Seat:
        """The seat, for verbs whose row in the table says that they need one."""
        if self.seat is None:
            raise LookupError(f"{self.press.verb} was let through without a sheet")
        return self.seat

    @property
    def live(self) -> LiveCard | None:
        """The card the conversation was about before this event."""
        return self.view.conversation.live

    @cached_property
    def asked(self) -> tuple[Item, ...]:
        """The items this team is asked, in the framework's order."""
        here = self.here
        return here.framework.asked(here.team.agency, here.team.functions, here.sheet.only)

    @cached_property
    def scorecard(self) -> Scorecard:
        """The sheet's numbers."""
        return score_sheet(self.here.framework, self.here.team, self.here.sheet)

    def item(self) -> Item:
        """The item named by the press's second argument."""
        return self.framework.items[self.press.args[1]]

    def argument(self, index: int) -> str:
        """An optional argument of the press, "" when it is not there."""
        return self.press.args[index] if len(self.press.args) > index else ""

    def asked_in(self, domain: str) -> tuple[Item, ...]:
        """The items of one domain that this team is asked."""
        team = self.here.team
        return self.here.framework.asked_in(domain, team.agency, team.functions, self.here.sheet.only)

    def place(self, item: Item) -> int:
        """The item's place among all those asked, from 0."""
        return next(place for place, asked in enumerate(self.asked) if asked is item)

    def number(self, item: Item) -> int:
        """The item's place among those asked in its domain, from 1."""
        asked_in = self.asked_in(self.framework.domain_of[item.id].id)
        return next(number for number, asked in enumerate(asked_in, 1) if asked is item)

    def mark(self, head: str) -> str:
        """A head line that says which team it is for, or that nothing here is a return."""
        if self.seat is None:
            return head
        whose, team = self.whose(self.seat), self.seat.team.name
        if self.seat.area.practice:
            whose = self.words("practice")
        elif head == team or head.endswith(f" · {team}"):
            return head.removesuffix(team) + whose
        elif head.startswith(f"{team} · "):
            return whose + head.removeprefix(team)
        return " · ".join(part for part in (head, "" if whose in head else whose) if part)

    def whose(self, seat: Seat) -> str:
        """The team of a seat, with its area for somebody who is in several."""
        areas = {place.area.id for place in self.view.places if not place.area.practice}
        return f"{seat.team.name}, {seat.area.name}" if len(areas) > 1 else seat.team.name

    @property
    def zone(self) -> str:
        """The time zone that dates are said in."""
        if self.board:
            return self.board.area.zone
        return self.seat.area.zone if self.seat else "UTC"

    @property
    def today(self) -> date:
        """The date of the event where it is about."""
        return day_in(self.zone, self.event.at)

    def date(self, day: date | datetime) -> str:
        """A date in words; of a moment, where the area is."""
        if isinstance(day, datetime):
            day = day_in(self.zone, day)
        return self.words("date", day=day.day, month=self.words(f"month.{day.month}"), year=day.year)

    def rating(self, rating: Rating | None) -> str:
        """A rating in words."""
        match rating:
            case Rated(level=level):
                return self.framework.levels[level].label
            case DontKnow():
                return self.words("rating.dont_know")
            case NotApplicable(reason=reason):
                return self.words("rating.not_applicable_because", reason=self.reason(reason))
            case None:
                return self.words("rating.none")

    def reason(self, reason: str) -> str:
        """A reason for not applicable in words."""
        labels = {known.id: known.label for known in self.framework.reasons}
        return labels.get(reason) or self.words("reason.other")

    def after(self, changes: Iterable[Change]) -> "Talk":
        """This talk as it stands once the changes are made to the sheet or the board."""
        changes = tuple(changes)
        if self.board:
            return replace(self, board=reduce(board_after, changes, self.board))
        here = self.here
        return self.with_seat(replace(here, sheet=reduce(sheet_after, changes, here.sheet)))

    def with_seat(self, seat: Seat) -> "Talk":
        """This talk, speaking for another seat or a later state of the same."""
        return replace(self, seat=seat)

    def again(self, notice: str) -> Shown:
        """The live card once more, as things stand now, below the notice; the start if there is none."""
        press = self.once_more
        seat, board = self._seat_of(press) or self._seat_here(), self._board_of(press)
        return replace(
            self.shows[press.verb](replace(self, press=press, seat=seat, board=board)), notice=notice
        )

    def _seat_of(self, press: Press | None) -> Seat | None:
        """The seat of the sheet that a press names, None if it names none."""
        sheet = press.args[0] if press and press.args else ""
        return self.seat if self.seat and self.seat.sheet.id == sheet else self.view.seat_of(sheet)

    def _board_of(self, press: Press | None) -> Board | None:
        """The board of the area or round that a press names, as it stands now."""
        subject = press.args[0] if press and press.args else ""
        if self.board and subject in (self.board.area.id, self.board.run and self.board.run.round.id):
            return self.board
        return self.view.board_of(subject)

    def _seat_here(self) -> Seat | None:
        """The seat that the conversation speaks for, as it stands now."""
        spoken_for = self.view.seat
        if spoken_for is None or (self.seat and self.seat.sheet.id == spoken_for.sheet.id):
            return self.seat
        return spoken_for

    def turn(
        self,
        shown: Shown,
        *,
        changes: Sequence[Change] = (),
        before: Sequence[Reply] = (),
        letters: Sequence[Letter] = (),
        fold: Fold | None = None,
        answered: Folded | None = None,
    ) -> Turn:
        """The turn that stores the changes, sends `before`, then the card, and folds the card it replaces.

        `fold` is for the card the event came from, `answered` what the live card folds to if it asked that.
        """
        seat = self._seat_of(parse(shown.again))
        card = Card(
            id=new_id(self.event, "card"),
            notice=" ".join(part for part in (self._news(seat), shown.notice) if part),
            head=shown.head,
            heading=shown.heading,
            lines=shown.lines,
            buttons=shown.buttons,
        )
        folded = shown.folded or Folded(text="")
        live = LiveCard(
            id=card.id,
            again=shown.again,
            buttons=shown.buttons,
            folded=folded.text,
            folded_buttons=folded.buttons,
        )
        folds = tuple(one for one in (fold, self._superseded(fold, answered)) if one)
        return Turn(
            changes=tuple(changes),
            replies=(*before, card, *folds),
            letters=tuple(letters),
            conversation=replace(
                noticed(self.view.conversation, self.event),
                membership=self._speaks_for(parse(shown.again)),
                live=live,
                awaiting=shown.awaiting,
                looked=self.event.at,
            ),
        )

    def _news(self, seat: Seat | None) -> str:
        """What colleagues answered on the sheet since the person last looked at it."""
        talk = self.view.conversation
        if seat is None or not seat.names or talk.looked is None or talk.membership != seat.membership.id:
            return ""
        said = []
        for by, name in seat.names.items():
            answers = [
                a for a in seat.sheet.answers.values() if a.by == by and a.at > talk.looked and a.rating
            ]
            answers = [answer for answer in answers if answer.item in seat.framework.items]
            if answers:
                said.append(self.words("shared.news", name=name, items=self._listed(seat, answers)))
        return " ".join(said)

    def _listed(self, seat: Seat, answers: Sequence[Answer]) -> str:
        shown = [
            self.words(
                "shared.news_item", label=seat.framework.items[one.item].label, rating=self.rating(one.rating)
            )
            for one in answers[:NEWS_SHOWN]
        ]
        if len(answers) <= NEWS_SHOWN:
            return self.words.all_of(shown)
        return self.words("shared.news_more", items=", ".join(shown), n=len(answers) - NEWS_SHOWN)

    def _speaks_for(self, press: Press | None) -> str | None:
        """The membership that the conversation speaks for once this card is shown."""
        seat, board = self._seat_of(press), self._board_of(press)
        speaks_for = self.view.conversation.membership
        if seat:
            return seat.membership.id
        if board is None:
            return speaks_for
        of_area = board.place_of(Role.COORDINATOR, Role.SCRUTINEER, Role.LEAD)
        if of_area is None and speaks_for not in {one.id for one in board.memberships}:
            of_area = board.place_of(Role.MEMBER)
        return of_area.id if of_area else speaks_for

    def is_about(self, item: Item) -> bool:
        """Whether the card that an answer came from is the live one, judged by what the live card shows."""
        return self.live is None or self.live.again.split(":")[1:3] == [self.here.sheet.id, item.id]

    def fold(self, folded: Folded) -> Fold | None:
        """Shrink the card that was answered: the one tapped, or for typed answers the live one."""
        live, event = self.live, self.event
        if isinstance(event, Tapped):
            card = live.id if live and _is_on(live, event) else None
            return Fold(card=card, handle=event.card, text=folded.text, buttons=folded.buttons)
        if live is None:
            return None
        return Fold(card=live.id, handle=live.handle, text=folded.text, buttons=folded.buttons)

    def _superseded(self, fold: Fold | None, answered: Folded | None) -> Fold | None:
        """Shrink the card that was live, unless it is the one already being folded."""
        live = self.live
        if live is None or not live.folded or (fold and fold.card == live.id):
            return None
        now = answered or Folded(text=live.folded, buttons=live.folded_buttons)
        return Fold(card=live.id, handle=live.handle, text=now.text, buttons=now.buttons)


def _is_on(live: LiveCard, tap: Tapped) -> bool:
    """Whether the tap was on the live card. While that card's handle is not known, its buttons tell."""
    if tap.card is None or live.handle is not None:
        return tap.card in (None, live.handle)
    return any(button.press == tap.press for row in live.buttons for button in row)


def noticed(conversation: Conversation, event: Event) -> Conversation:
    """The conversation, remembering the event if it was a tap."""
    last = LastTap(press=event.press, card=event.card, at=event.at) if isinstance(event, Tapped) else None
    return replace(conversation, last=last)


def rows(*lines: Sequence[Button] | Button) -> Rows:
    """Buttons row by row; a single button is a row of its own, an empty row vanishes."""
    return tuple((line,) if isinstance(line, Button) else tuple(line) for line in lines if line != ())


def pairs(buttons: Sequence[Button]) -> list[tuple[Button, ...]]:
    """Buttons two by two, for labels that are short."""
    return [tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2)]
