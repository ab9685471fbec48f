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

    `talk` is about the round as it will be opened.
    """
    words, run = talk.words, talk.run
    filled = replace(run, returns=tuple(_filled(talk, one) for one in run.returns))
    board = replace(talk.office, run=filled)
    result = found(replace(talk, office=board, run=filled), Reader.AREA)
    kind, domains = kind_of(talk, result), result.score.domains
    gaps = [one.domain.short for one in domains if not is_drawn(result, kind, one)]
    if len(gaps) == len(domains):
        return (words("opening.forecast_none"),)
    said = [words("opening.forecast", shown=len(domains) - len(gaps), all=len(domains))]
    before = talk.office.beside
    if before and result.comparison and result.compares:
        items, number = result.comparison.items, before.round.number
        counts = {"items": items, "all_items": len(run.framework.items)}
        said.append(words("opening.forecast_compared", number=number, **counts))
    if gaps:
        said.append(words("published.gaps", domains=words.all_of(gaps)))
    return (" ".join(said),)


def _filled(talk: RoundTalk, one: Return) -> Return:
    """A return with a level for everything that its team is asked."""
    at = talk.event.at
    answers = {
        item.id: Answer(item=item.id, rating=Rated(level=0), by="", at=at) for item in talk.run.asked(one)
    }
    return replace(one, sheet=replace(one.sheet, submitted=at, approver="", answers=answers))
