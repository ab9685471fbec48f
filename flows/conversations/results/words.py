"""How the numbers of an area are said, the same on the picture, its caption and every card."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from flows.moments import day_in
from flows.rounds import Challenge, Rated, Rating, RoundState
from flows.scoring import (
    FEWEST_LEVELS,
    AreaDomain,
    AreaItem,
    AreaScore,
    Comparison,
    Series,
    compare,
    decimal,
    half_up,
)
from flows.talk import RoundTalk
from flows.view import Return


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A round's score; `old` is that of the round before and `comparison` what changed, None without one."""

    score: AreaScore
    old: AreaScore | None
    comparison: Comparison | None


def found(talk: RoundTalk) -> Found:
    """Score the round of the talk, and compare it with the one before on the series that the star shows."""
    score, old = talk.score, talk.score_before
    return Found(score=score, old=old, comparison=compared(talk, score, old, score.series))


def compared(talk: RoundTalk, score: AreaScore, old: AreaScore | None, series: Series) -> Comparison | None:
    """The round beside the one before in one series, None without one."""
    before = talk.office.before
    if before is None or old is None:
        return None
    return compare((talk.run.framework, score), (before.framework, old), series)


def level(value: Fraction | None) -> str:
    """A median as it is printed: "2", "1.5", or a dash where there is none."""
    if value is None:
        return "–"
    return str(value.numerator) if value.denominator == 1 else decimal(half_up(value))


def exact(value: Fraction) -> str:
    """A median with all its decimals, for sums that a reader checks: "1.75"."""
    return format(float(value), "g")


def when(talk: RoundTalk) -> str:
    """Which round it is, when, and whether it is a draft or released."""
    words, round_ = talk.words, talk.run.round
    day = day_in(talk.zone, round_.released or round_.opened)
    key = "area_results.when_released" if round_.state is RoundState.RELEASED else "area_results.when_draft"
    return words(key, number=round_.number, month=words(f"dates.month.{day.month}"), year=day.year)


def agencies(talk: RoundTalk, ids: Iterable[str]) -> str:
    """The names of agencies as a list in a sentence."""
    names = {known.id: known.name for known in talk.run.framework.agencies}
    return talk.words.all_of([names[id_] for id_ in ids])


def teams(talk: RoundTalk) -> dict[str, str]:
    """The names of the round's teams by their ids."""
    return {one.team.id: one.team.name for one in talk.run.returns}


def said_by_teams(talk: RoundTalk, item: str) -> list[str]:
    """What each team that returned and was asked the item said of it."""
    return [
        talk.words("area_results.team", team=one.team.name, rating=_short(talk, one.sheet.rating(item)))
        for one in talk.run.returns
        if one.sheet.submitted and _was_asked(talk, one, item)
    ]


def _was_asked(talk: RoundTalk, one: Return, item: str) -> bool:
    asked = talk.run.asked(one)
    return any(known.id == item for known in asked)


def _short(talk: RoundTalk, rating: Rating | None) -> str:
    return str(rating.level) if isinstance(rating, Rated) else talk.rating(rating).lower()


def challenge_words(talk: RoundTalk, challenge: Challenge) -> str:
    """What the scrutineer says of an item."""
    said = ["" if challenge.level is None else str(challenge.level), challenge.note]
    return talk.words("area_results.remark", remark=" – ".join(part for part in said if part))


def label(talk: RoundTalk, one: AreaItem) -> str:
    """An item with its domain."""
    domain = talk.run.framework.domain_of[one.item.id]
    return talk.words("area_results.label", label=one.item.label, domain=domain.short)


def score_words(talk: RoundTalk, domain: AreaDomain, series: Series) -> str:
    """A domain's score as it is printed everywhere, or why there is none."""
    tenths = domain.tenths(series)
    if tenths is None:
        return talk.words(f"standing.{domain.standing(series)}")
    number = decimal(tenths)
    return talk.words("team_results.provisional", score=number) if domain.provisional else number


def series_words(talk: RoundTalk, score: AreaScore, series: Series) -> str:
    """The name of a series; of what is settled always with how much was agreed."""
    if series is Series.SETTLED:
        return talk.words("area_results.settled", agreed=score.agreed, items=len(score.about_area))
    return talk.words("area_results.self_rated")


def change_words(talk: RoundTalk, comparison: Comparison, domain: str) -> str:
    """How a domain changed, in words."""
    change = next(one for one in comparison.changes if one.domain == domain)
    if change.mean is None:
        return talk.words("area_results.not_comparable")
    if len(change.items) < FEWEST_LEVELS:
        return talk.words("area_results.few_to_compare")
    tenths = half_up(abs(change.mean))
    if change.about_the_same or not tenths:
        return talk.words("area_results.same")
    return talk.words("area_results.up" if change.mean > 0 else "area_results.down", by=decimal(tenths))


def common(talk: RoundTalk, comparison: Comparison) -> str:
    """What a comparison rests on, and that a progress round asked only part."""
    before = talk.office.before
    rounds = [talk.run.round, *([before.round] if before else [])]
    key = "area_results.common_progress" if any(one.progress for one in rounds) else "area_results.common"
    return talk.words(
        key,
        items=comparison.items,
        all_items=comparison.all_items,
        agencies=len(comparison.agencies),
        all_agencies=comparison.all_agencies,
    )


def taken_part(talk: RoundTalk, score: AreaScore) -> str:
    """How much was rated, and by how many."""
    return talk.words(
        "area_results.foot",
        rated=score.rated,
        asked=score.asked,
        submitted=score.submitted,
        teams=score.teams,
        agencies=len(score.returned),
        all_agencies=len(score.returned) + len(score.missing),
    )


def provisional(talk: RoundTalk, score: AreaScore) -> tuple[str, ...]:
    """Why all or some of it is provisional; nothing when it is not."""
    words: list[str] = []
    if score.required:
        words.append(talk.words("area_results.provisional", agencies=agencies(talk, score.required)))
    if any(hollow(score, domain) and domain.provisional for domain in score.domains):
        words.append(talk.words("team_results.foot_provisional"))
    return tuple(words)


def hollow(score: AreaScore, domain: AreaDomain) -> bool:
    """Whether the score of a domain, if it has one, is provisional."""
    return domain.tenths(score.series) is not None and (score.provisional or domain.provisional)


def extremes(talk: RoundTalk, score: AreaScore) -> str:
    """The strongest and the weakest domains, when there are scores that differ."""
    words, series = talk.words, score.series
    best, least = score.extremes(series, highest=True), score.extremes(series, highest=False)
    if not best:
        scored = [domain for domain in score.domains if domain.tenths(series) is not None]
        return words("team_results.all_alike" if len(scored) > 1 else "team_results.few_scores")
    top = talk.run.framework.top
    named = [_named(talk, domains, series) for domains in (best, least)]
    return words("area_results.extremes", best=named[0], least=named[1], top=top)


def _named(talk: RoundTalk, domains: Sequence[AreaDomain], series: Series) -> str:
    """Domains with the same score, and the score once."""
    if len(domains) == 1:
        return f"{domains[0].domain.short} {score_words(talk, domains[0], series)}"
    names = talk.words.all_of([domain.domain.short for domain in domains])
    return f"{names} {decimal(domains[0].tenths(series) or 0)}"
