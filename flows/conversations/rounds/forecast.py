"""What everybody will be able to read of a progress round, worked out before it is opened."""

from dataclasses import dataclass, replace

from flows.board import Return
from flows.conversations.results.found import Found, found
from flows.conversations.results.kinds import is_drawn, kind_of
from flows.conversations.rounds.before_release import in_one_alone
from flows.people import Reader
from flows.rounds import Answer, Rated
from flows.talk import RoundTalk


@dataclass(frozen=True, slots=True)
class _Forecast:
    """What everybody is shown: the domains and the gaps, and what is compared."""

    result: Found
    shown: list[str]
    gaps: list[str]

    @property
    def items(self) -> int:
        """How many items are compared."""
        return self.result.comparison.items if self.result.comparison else 0


def at_best(talk: RoundTalk, full: RoundTalk) -> tuple[str, ...]:
    """How many domains and items everybody is shown, and which gaps, if each team rates all it is asked.

    Who had not returned or not known, and rates now, ends a comparison: so the same is said of what was rated
    in the round before, where more of it is compared. `talk` is about the round as it will be opened, `full`
    as it would be if it were a full one: where that compares more, it is said.
    """
    words, number = talk.words, talk.office.beside.round.number if talk.office.beside else 0
    every, again = (_shown(talk, again=each) for each in (False, True))
    total = {
        "all": len(talk.run.framework.domains),
        "all_items": len(talk.run.framework.items),
        "number": number,
    }
    if not every.shown and again.items <= every.items:
        return (words("opening.forecast_none"),)
    whole = _in_full(full, every, again=False)
    gaps = [words("published.gaps", domains=words.all_of(every.gaps))] if every.shown and every.gaps else []
    first = words("opening.forecast", shown=len(every.shown), items=every.items, **total)
    said, last = [" ".join((first, *gaps, *whole))], list[str]()
    if again.items > every.items:
        second = words("opening.forecast_again", shown=len(again.shown), items=again.items, **total)
        said += [" ".join((second, *_in_full(full, again, again=True))), words("opening.forecast_why")]
    elif not whole:
        last = _in_full(full, again, again=True, key="opening.forecast_full_again")
    why = words("opening.forecast_same")
    return (*said, " ".join((why, *in_one_alone(talk, every.result, number), *last)))


def _in_full(
    full: RoundTalk, part: _Forecast, *, again: bool, key: str = "opening.forecast_full"
) -> list[str]:
    """How many items a full round compares, where these are more."""
    items, before = _shown(full, again=again).items, full.office.beside
    if before is None or items <= part.items:
        return []
    return [full.words(key, items=items, number=before.round.number)]


def _shown(talk: RoundTalk, *, again: bool) -> _Forecast:
    """What it comes to if each team rates all that it is asked, or what of it the team rated `again`."""
    run = talk.run
    filled = replace(run, returns=tuple(_filled(talk, one, again=again) for one in run.returns))
    board = replace(talk.office, run=filled)
    result = found(replace(talk, office=board, run=filled), Reader.AREA)
    kind, domains = kind_of(talk, result), result.score.domains
    shown = [one.domain.short for one in domains if is_drawn(result, kind, one)]
    gaps = [one.domain.short for one in domains if one.domain.short not in shown]
    return _Forecast(result, shown, gaps)


def _filled(talk: RoundTalk, one: Return, *, again: bool) -> Return:
    """A return with a level for all that its team is asked, or for what of it the team rated `again`."""
    at, before = talk.event.at, talk.office.beside
    then = {old.team.id: old.sheet for old in before.returns if old.sheet.submitted} if before else {}
    if again and one.team.id not in then:
        return one
    answers = {
        item.id: Answer(item=item.id, rating=Rated(level=0), by="", at=at)
        for item in talk.run.asked(one)
        if not again or isinstance(then[one.team.id].rating(item.id), Rated)
    }
    return replace(one, sheet=replace(one.sheet, submitted=at, approver="", answers=answers))
