"""What everybody is shown of a round once it is released, said before that to who reads the draft."""

from flows.permissions import reader_of
from flows.rounds import RoundState
from flows.scoring import AreaDomain, AreaScore, decimal
from flows.talk import RoundTalk


def to_be_shown(talk: RoundTalk, score: AreaScore) -> tuple[str, ...]:
    """Which domains are a gap for everybody and why, and which have another number; nothing of the rest.

    Of what is released it is only said which numbers are others: two editions may lie side by side.
    """
    everybody = reader_of(frozenset(), talk.run.round)
    if score.reader is everybody:
        return ()
    words, shared = talk.words, talk.score_as(everybody)
    ours = [one for one in score.domains if one.tenths(score.series) is not None]
    theirs = {one.domain.id: one for one in shared.domains if one.tenths(shared.series) is not None}
    there = [one for one in ours if one.domain.id in theirs]
    gaps = [one.domain.short for one in ours if one.domain.id not in theirs]
    other = [said for one in there if (said := _other(talk, (score, one), (shared, theirs[one.domain.id])))]
    lines: list[str] = []
    if talk.run.round.state is RoundState.RELEASED:
        held = "published.other_held_out" if shared.has_fewer else "published.other_held"
        key = held if shared.held else "published.other"
        return (words(key, domains=", ".join(other)),) if other else ()
    if gaps and not there:
        lines.append(words("published.none_progress" if talk.run.round.progress else "published.none"))
    elif gaps:
        key = "published.shown_progress" if talk.run.round.progress else "published.shown"
        lines.append(words(key, shown=len(there), all=len(ours)))
        lines.append(words("published.gaps", domains=words.all_of(gaps)))
    if other:
        lines.append(words("published.other", domains=", ".join(other)))
    return tuple(lines)


def _other(talk: RoundTalk, ours: tuple[AreaScore, AreaDomain], theirs: tuple[AreaScore, AreaDomain]) -> str:
    """A domain whose number is another for everybody, with both; "" for one that is the same."""
    here, there = (domain.tenths(score.series) or 0 for score, domain in (ours, theirs))
    if here == there:
        return ""
    name = ours[1].domain.short
    return talk.words("published.domain", domain=name, there=decimal(there), here=decimal(here))
