"""Which domains are called strongest and weakest, of an area and of a team, and which are not, and why."""

from collections.abc import Sequence

from flows.conversations.results.words import score_words
from flows.scale import exact
from flows.scoring import AreaDomain, AreaScore, Series
from flows.talk import RoundTalk, SheetTalk

COMPARED = 2
"""Domains of which one can be the strongest."""


def standing_out(
    talk: RoundTalk | SheetTalk,
    best: list[str],
    least: list[str],
    few: list[str],
    *,
    scored: int,
    part: bool = False,
) -> str:
    """The domains with their scores, else why none is named; `scored` is how many have a score at all.

    `few` are those that are near to one named, on too few items to be told from it.
    `part`: not all that was rated is shown, so that of the rest nothing is said.
    """
    words, top = talk.words, exact(talk.framework.scale.highest)
    if not best and not least:
        if scored > 1:
            return words("standing_out.none_shown" if part else "standing_out.none")
        return "" if part else words("standing_out.few_scores")
    key = "standing_out.best" if best else "standing_out.least"
    key = "standing_out.both" if best and least else key
    said = words(key, best=words.all_of(best), least=words.all_of(least), top=top)
    said = words("standing_out.shown", said=said) if part else said
    return f"{said}. {words('standing_out.few_items', domains=words.all_of(few))}" if few else said


def extremes(talk: RoundTalk, score: AreaScore) -> tuple[str, ...]:
    """The strongest and the weakest domains, where any stand out; nothing where too few are shown to say.

    With them goes which domains are left out of that, and why.
    """
    series, left_out = score.series, score.shaky(score.series)
    scored = sum(domain.tenths(series) is not None for domain in score.domains) - len(left_out)
    if left_out and scored < COMPARED:
        said = talk.words("standing_out.none_firm")
    else:
        said = standing_out(
            talk,
            _named(talk, score.extremes(series, highest=True), series),
            _named(talk, score.extremes(series, highest=False), series),
            _named(talk, score.too_few(series), series),
            scored=scored,
            part=score.withheld > 0,
        )
    if left_out:
        ended = f"{said.rstrip('.')}. " if said else ""
        said = ended + talk.words("standing_out.left_out", domains=_left_out(talk, score))
    return (said,) if said else ()


def with_care(talk: RoundTalk, score: AreaScore) -> tuple[str, ...]:
    """The same domains where none is called strongest or weakest, as below a picture."""
    domains = _left_out(talk, score)
    return (talk.words("standing_out.read_with_care", domains=domains),) if domains else ()


def _left_out(talk: RoundTalk, score: AreaScore) -> str:
    """The domains that are called neither for what their scores rest on, with that; "" where all may be."""
    series = score.series
    return "; ".join(
        talk.words(
            "standing_out.because",
            domain=f"{domain.domain.short} {score_words(talk, domain, series)}",
            why=", ".join(_why(talk, domain, series)),
        )
        for domain in score.shaky(series)
    )


def from_one(talk: RoundTalk, score: AreaScore, domain: AreaDomain, series: Series) -> str:
    """On how many items a score is the word of one agency alone; "" where these are few."""
    n = domain.alone(series) if score.firm and domain.mean(series) else 0
    return talk.words("standing_out.from_one", n=n, items=len(domain.values(series))) if n else ""


def _why(talk: RoundTalk, domain: AreaDomain, series: Series) -> list[str]:
    """Why a domain is called neither."""
    n, items = domain.alone(series), len(domain.values(series))
    alone = [talk.words("standing_out.from_one", n=n, items=items)] if n else []
    return [*alone, *([talk.words("standing_out.outside")] if domain.is_outside(series) else [])]


def _named(talk: RoundTalk, domains: Sequence[AreaDomain], series: Series) -> list[str]:
    """Domains, each with its score."""
    return [f"{domain.domain.short} {score_words(talk, domain, series)}" for domain in domains]
