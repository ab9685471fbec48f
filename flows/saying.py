"""How dates, ratings and names are said in an exchange: in the words of its conversation."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from flows.events import Event
from flows.framework import Framework
from flows.moments import day_in, local
from flows.people import Area
from flows.rounds import DontKnow, NoCase, NotApplicable, Rated, Rating
from flows.view import Place, Seat, View
from flows.wording import Phrase, Words, phrase


@dataclass(frozen=True, kw_only=True)
class Saying:
    """What dates, ratings and names are put into words by: the view and the event."""

    view: View
    event: Event

    @cached_property
    def words(self) -> Words:
        """The assistant's own words in the language of the conversation."""
        return Words(self.view.language)

    @property
    def framework(self) -> Framework:
        """The content this talk is about: the round's version, or the current one, as the nation reads it."""
        if self.seat:
            return self.seat.framework
        places = [self.view.place] if self.view.place else [*self.view.places]
        return self.view.framework.in_nation(places[0].area.nation if places else "")

    @property
    def seat(self) -> Seat | None:
        """The sheet that the conversation speaks for, if any."""
        return self.view.seat

    @property
    def zone(self) -> str:
        """The time zone that dates are said in."""
        return self.seat.area.zone if self.seat else "UTC"

    @property
    def today(self) -> date:
        """The date of the event where it is about."""
        return day_in(self.zone, self.event.at)

    def date(self, day: date | datetime) -> str:
        """A date in words; of a moment, where the area is."""
        if isinstance(day, datetime):
            day = day_in(self.zone, day)
        return self.words.date(day)

    def moment(self, at: datetime) -> str:
        """When something was, as it is said on that day or later: by the clock on that very day."""
        if day_in(self.zone, at) != self.today:
            return self.date(at)
        return self.words("dates.today_at", time=f"{local(self.zone, at):%H:%M}")

    def called(self, area: Area) -> str:
        """What an area is called; one for practice has no name of its own."""
        return area.name or self.words("practice.area")

    @property
    def me(self) -> str | Phrase:
        """What colleagues who hear of what the person did are told who it was."""
        return self.view.person_name or phrase("colleagues.somebody")

    def which_round(self, seat: Seat, place: Place | None) -> str:
        """The round of a seat, where its team answers in another or has a newer one; else ""."""
        newest = place.round if place else None
        if place is None or newest is None or (newest.id == seat.round.id and not place.let_in):
            return ""
        return self.words("area.round.named", number=seat.round.number)

    def whose(self, seat: Seat) -> str:
        """The team of a seat, with its area for somebody who is in several."""
        areas = {place.area.id for place in self.view.places if not place.area.practice}
        return f"{seat.team.name}, {self.called(seat.area)}" if len(areas) > 1 else seat.team.name

    def marked(self, head: str, seat: Seat, place: Place | None) -> str:
        """A head line that says which team it is for, or that nothing here is a return."""
        said = (self.whose(seat), self.which_round(seat, place))
        whose, team = " · ".join(filter(None, said)), seat.team.name
        if seat.area.practice:
            whose = self.words("practice.mark")
        elif head == team or head.endswith(f" · {team}"):
            return head.removesuffix(team) + whose
        elif head.startswith(f"{team} · "):
            return whose + head.removeprefix(team)
        return " · ".join(part for part in (head, "" if whose in head else whose) if part)

    def rating(self, rating: Rating | None) -> str:
        """A rating in words."""
        match rating:
            case Rated(level=level):
                return self.framework.scale.labels[level]
            case DontKnow():
                return self.words("rating.dont_know")
            case NoCase():
                return self.words("rating.no_case")
            case NotApplicable(reason=reason):
                return self.words("rating.not_applicable_because", reason=self.reason(reason))
            case None:
                return self.words("rating.none")

    def reason(self, reason: str) -> str:
        """A reason for not applicable in words."""
        labels = {known.id: known.label for known in self.framework.reasons}
        return labels.get(reason) or self.words("reason.other")
