"""What everybody will be able to read of a progress round, worked out before it is opened."""

from dataclasses import replace

from flows.board import Return
from flows.conversations.results.found import found
from flows.conversations.results.kinds import is_drawn, kind_of
from flows.people import Reader
from flows.rounds import Answer, Rated
from flows.talk import RoundTalk


def at_best(talk: RoundTalk) -> tuple[str, ...]:
    """How many domains and items everybody is shown, and which gaps, if each team rates all it is asked.

    Who had not returned or not known, and rates now, ends a comparison: so the same is said of what was rated
    in the round before, where more of it is compared. `talk` is about the round as it will be opened.
    """
    words, number = talk.words, talk.office.beside.round.number if talk.office.beside else 0
    shown, gaps, items = _shown(talk, again=False)
    total = {"all": len(shown) + len(gaps), "all_items": len(talk.run.framework.items), "number": number}
    again, _, more = _shown(talk, again=True)
    if not shown and more <= items:
        return (words("opening.forecast_none"),)
    first = [words("opening.forecast", shown=len(shown), items=items, **total)]
    if shown and gaps:
        first.append(words("published.gaps", domains=words.all_of(gaps)))
    if more <= items:
        return (" ".join(first),)
    second = words("opening.forecast_again", shown=len(again), items=more, **total)
    return " ".join(first), second, words("opening.forecast_why")


def _shown(talk: RoundTalk, *, again: bool) -> tuple[list[str], list[str], int]:
    """The domains that everybody is shown, the gaps, and how many items are compared."""
    run = talk.run
    filled = replace(run, returns=tuple(_filled(talk, one, again=again) for one in run.returns))
    board = replace(talk.office, run=filled)
    result = found(replace(talk, office=board, run=filled), Reader.AREA)
    kind, domains = kind_of(talk, result), result.score.domains
    shown = [one.domain.short for one in domains if is_drawn(result, kind, one)]
    gaps = [one.domain.short for one in domains if one.domain.short not in shown]
    return shown, gaps, result.comparison.items if result.comparison else 0


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
