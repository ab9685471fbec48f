"""What everybody is shown of a round once it is released, said before that to who reads the draft."""

from dataclasses import replace

from flows.conversations.results.found import Found, found
from flows.conversations.results.kinds import Kind, is_drawn, kind_of
from flows.people import Reader
from flows.permissions import reader_of
from flows.rounds import FIRM_EDGES, RoundState
from flows.scoring import AreaDomain, AreaScore, Comparison, decimal, score_for
from flows.talk import RoundTalk


def to_be_shown(talk: RoundTalk, score: AreaScore, drawn: Comparison | None = None) -> tuple[str, ...]:
    """Which domains are a gap for everybody and why, and which have another number; nothing of the rest.

    `drawn` is what the picture shows that this stands below, where that is not the round alone. A gap is one
    on the star that everybody gets. Of what is released it is only said which numbers are others: two
    editions may lie side by side.
    """
    everybody = reader_of(frozenset(), talk.run.round)
    if score.reader is everybody:
        return ()
    shared = found(talk, everybody)
    read = {one.domain.id: one for one in shared.score.domains if _is_scored(shared.score, one)}
    pairs = [(one, read[one.domain.id]) for one in score.domains if one.domain.id in read]
    there = [(one, theirs) for one, theirs in pairs if _is_scored(score, one)]
    fewer = _of_fewer_items(talk, shared.score)
    # the star of a progress round has neither number
    is_beside = kind_of(talk, shared) is Kind.BESIDE
    differing: dict[str, list[str]] = {}
    for one, theirs in there:
        if said := _other(talk, (score, one), (shared.score, theirs), drawn):
            said = one.domain.short if is_beside else said
            key = _fewer(talk, shared) if one.domain.id in fewer else _why_held(shared.score)
            differing.setdefault(key, []).append(said)
    other = tuple(talk.words(key, domains="; ".join(found)) for key, found in differing.items())
    if talk.run.round.state is RoundState.RELEASED:
        return other
    return (*_gaps(talk, score, shared), *other)


def others_read_more(talk: RoundTalk, score: AreaScore) -> tuple[str, ...]:
    """To who is shown only a part: that numbers for partners rest on more, whatever they are."""
    is_part = score.reader is Reader.AREA and score.withheld > 0 and talk.run.round.rules >= FIRM_EDGES
    return (talk.words("published.others"),) if is_part else ()


def _of_fewer_items(talk: RoundTalk, shared: AreaScore) -> frozenset[str]:
    """The domains in which everybody's number would be the same if no return were held back."""
    now = score_for(shared.reader, replace(talk.run, earlier=()))
    pairs = zip(shared.domains, now.domains, strict=True)
    return frozenset(
        one.domain.id for one, other in pairs if one.tenths(shared.series) == other.tenths(now.series)
    )


def _fewer(talk: RoundTalk, shared: Found) -> str:
    """The key of that everybody's numbers are of fewer items.

    The star of a progress round has what is compared, which is the same for all.
    """
    return "published.other_alone" if kind_of(talk, shared) is Kind.BESIDE else "published.other"


def _why_held(score: AreaScore) -> str:
    """The key of why everybody's numbers are others where returns are held back."""
    if score.leaves_out and score.still_counts:
        return "published.other_held_both"
    return "published.other_held_out" if score.still_counts else "published.other_held"


def _gaps(talk: RoundTalk, score: AreaScore, shared: Found) -> tuple[str, ...]:
    """Which domains have no number on the star for everybody, of those that have one for the reader."""
    words, kind, progress = talk.words, kind_of(talk, shared), talk.run.round.progress
    drawn = {one.domain.id for one in shared.score.domains if is_drawn(shared, kind, one)}
    ours = [one for one in score.domains if one.domain.id in drawn or _is_scored(score, one)]
    gaps = [one for one in ours if one.domain.id not in drawn]
    if not gaps:
        return ()
    if not drawn:
        return (words("published.none_progress" if progress else "published.none"),)
    told = words(
        "published.shown_progress" if progress else "published.shown", shown=len(drawn), all=len(ours)
    )
    named = words.all_of([one.domain.short for one in gaps])
    scored = {one.domain.id for one in shared.score.domains if _is_scored(shared.score, one)}
    alone = [one.domain.short for one in gaps if one.domain.id in scored]
    tables = (words("published.in_tables", domains=words.all_of(alone)),) if alone else ()
    return (told, words("published.gaps", domains=named), *tables)


def _is_scored(score: AreaScore, domain: AreaDomain) -> bool:
    return domain.tenths(score.series) is not None


def _other(
    talk: RoundTalk,
    ours: tuple[AreaScore, AreaDomain],
    theirs: tuple[AreaScore, AreaDomain],
    drawn: Comparison | None,
) -> str:
    """A domain whose number is another for everybody, with both; "" for one that is the same.

    Where what is `drawn` is another number still, it is said which the reader's is.
    """
    here, there = (domain.tenths(score.series) or 0 for score, domain in (ours, theirs))
    if here == there:
        return ""
    name, now = ours[1].domain, drawn.of(ours[1].domain.id).now if drawn else None
    key = "published.domain_on_all" if drawn and (now is None or now.tenths != here) else "published.domain"
    return talk.words(key, domain=name.short, there=decimal(there), here=decimal(here))
