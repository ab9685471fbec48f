"""One exchange: what a conversation is given to answer a press, and how it builds its turn."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property, reduce

from flows.changes import Change
from flows.events import Event, Tapped, new_id
from flows.framework import Framework, Item
from flows.history import sheet_after
from flows.presses import Press, parse
from flows.replies import Button, Card, Fold, Reply, Rows
from flows.rounds import DontKnow, NotApplicable, Rated, Rating
from flows.scoring import Scorecard, score_sheet
from flows.view import Conversation, LastTap, LiveCard, Seat, Turn, View
from flows.wording import Words

OTHER_REASON = "other"
"""The reason id of a not applicable whose reason the team wrote itself, as the item's note."""


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

    `seat` is the sheet the press names, or else the one the conversation speaks for. `text` is the free text
    that belongs to the press and has passed the guard. `once_more` is the press that shows the live card
    again, or the start where that card can't be shown any more; `shows` are the verbs that only show a card.
    """

    view: View
    event: Event
    press: Press
    seat: Seat | None
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
        return self.seat.framework if self.seat else self.view.framework

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
        return self.here.framework.asked(self.here.team.agency, self.here.team.functions)

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
        return self.here.framework.asked_in(domain, team.agency, team.functions)

    def place(self, item: Item) -> int:
        """The item's place among all those asked, from 0."""
        return next(place for place, asked in enumerate(self.asked) if asked is item)

    def number(self, item: Item) -> int:
        """The item's place among those asked in its domain, from 1."""
        asked_in = self.asked_in(self.framework.domain_of[item.id].id)
        return next(number for number, asked in enumerate(asked_in, 1) if asked is item)

    def mark(self, head: str) -> str:
        """A head line that says so when nothing here is a return."""
        if self.seat is None or not self.seat.area.practice:
            return head
        return " · ".join(part for part in (head, self.words("practice")) if part)

    def date(self, day: date | datetime) -> str:
        """A date in words."""
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
        """This talk as it stands once the changes are made to the sheet."""
        here = self.here
        return self.with_seat(replace(here, sheet=reduce(sheet_after, changes, here.sheet)))

    def with_seat(self, seat: Seat) -> "Talk":
        """This talk, speaking for another seat or a later state of the same."""
        return replace(self, seat=seat)

    def again(self, notice: str) -> Shown:
        """The live card once more, as things stand now, below the notice; the start if there is none."""
        press = self.once_more
        seat = self._seat_of(press) or self._seat_here()
        return replace(self.shows[press.verb](replace(self, press=press, seat=seat)), notice=notice)

    def _seat_of(self, press: Press | None) -> Seat | None:
        """The seat of the sheet that a press names, None if it names none."""
        sheet = press.args[0] if press and press.args else ""
        return self.seat if self.seat and self.seat.sheet.id == sheet else self.view.seat_of(sheet)

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
        fold: Fold | None = None,
        answered: Folded | None = None,
    ) -> Turn:
        """The turn that stores the changes, sends `before`, then the card, and folds the card it replaces.

        `fold` is for the card the event came from, `answered` what the live card folds to if it asked that.
        """
        card = Card(
            id=new_id(self.event, "card"),
            notice=shown.notice,
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
        seat = self._seat_of(parse(shown.again))
        return Turn(
            changes=tuple(changes),
            replies=(*before, card, *folds),
            conversation=replace(
                noticed(self.view.conversation, self.event),
                membership=seat.membership.id if seat else self.view.conversation.membership,
                live=live,
                awaiting=shown.awaiting,
            ),
        )

    def is_about(self, item: Item) -> bool:
        """Whether the card that an answer came from is the live one, judged by what the live card shows."""
        return self.live is None or self.live.again.split(":")[1:3] == [self.here.sheet.id, item.id]

    def fold(self, folded: Folded) -> Fold | None:
        """Shrink the card that was answered: the one tapped, or for typed answers the live one."""
        live, event = self.live, self.event
        if isinstance(event, Tapped):
            card = live.id if live and (live.handle == event.card or event.card is None) else None
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
