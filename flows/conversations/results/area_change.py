"""The picture of what changed since the round before: a row for each domain, from then to now.

A picture and its caption are made of the same texts, and of the same comparison as the cards.
"""

from dataclasses import replace

from flows.board import Run
from flows.conversations.results.area_star import basis, drawn_for, named, self_reported, title_of
from flows.conversations.results.beside import Spoke, compared_spoke, disclaimed
from flows.conversations.results.found import Found
from flows.conversations.results.kinds import Kind
from flows.conversations.results.series import compared_now, compared_then
from flows.conversations.results.words import dated
from flows.conversations.results.working import ring_names, what_levels_count
from flows.replies import Look, Picture, Star
from flows.scale import is_outside
from flows.scoring import AreaDomain, Change, Comparison, Series, Standing, decimal
from flows.talk import RoundTalk

_NOTHING = frozenset({Standing.NOT_ASKED, Standing.WITHHELD})
"""Why there is nothing of a domain to compare, before what the round before has of it."""


def change(talk: RoundTalk, result: Found, *, exact: bool) -> tuple[Picture, ...]:
    """The picture and the words that say what it shows; none where no domain can be compared."""
    before, comparison = talk.office.beside, result.comparison
    if before is None or comparison is None or not result.compares:
        return ()
    spokes = [_spoke(talk, result, comparison, domain) for domain in result.score.domains]
    picture = Picture(
        star=_drawn(talk, result, comparison, before, spokes),
        caption=_caption(talk, result, comparison, spokes),
        name=talk.words("area_change.file", **named(talk)),
        exact=exact,
    )
    return (picture,)


def _spoke(talk: RoundTalk, result: Found, comparison: Comparison, domain: AreaDomain) -> Spoke:
    """A domain as a row, and how the caption says the same."""
    words, known = talk.words, domain.domain
    change = comparison.of(known.id)
    spoke = compared_spoke(
        words,
        known,
        change,
        provisional=domain.provisional,
        hollow=domain.provisional or result.score.provisional,
    )
    coverage = _coverage(talk, domain, change)
    said = words("area_change.line", said=spoke.said, coverage=coverage) if coverage else spoke.said
    ray = replace(spoke.ray, coverage=coverage)
    if ray.before is not None:
        key = "area_change.from_to_provisional" if domain.provisional else "area_change.from_to"
        span = domain.span
        ray = replace(
            ray,
            words=words(key, then=decimal(ray.before), now=decimal(ray.tenths or 0)),
            least=span.least if span else None,
            most=span.most if span else None,
        )
    elif not change.pairs and (standing := domain.standing(comparison.series)) in _NOTHING:
        why = words(f"standing.{standing}")
        ray = replace(ray, words=why)
        said = words("team_results.of", title=known.short, words=why)
    return Spoke(ray=ray, said=said)


def _coverage(talk: RoundTalk, domain: AreaDomain, change: Change) -> str:
    """What the numbers of a domain rest on; "" where there is none to say."""
    words, span = talk.words, domain.span
    parts = []
    if domain.asked:
        parts.append(words("area_change.items", n=len(change.pairs), items=len(domain.items)))
    if span and change.compared:
        parts.append(_range(talk, domain, change))
    if domain.asked:
        parts.append(words("area_change.rated", rated=domain.rated, asked=domain.asked))
    counts = (
        ("check.dont_know", domain.dont_know),
        ("check.no_case", domain.no_case),
        ("check.not_applicable", domain.not_applicable),
    )
    parts += [words(key, n=n) for key, n in counts if n]
    return " · ".join(parts)


def _range(talk: RoundTalk, domain: AreaDomain, change: Change) -> str:
    """From the lowest agency to the highest, and on how many items where these are not those compared."""
    words, span = talk.words, domain.span
    if span is None:
        return ""
    least, most = decimal(span.least), decimal(span.most)
    ends = least if least == most else words("papers.from_to", least=least, most=most)
    said = words("area_change.agencies", ends=ends)
    n = domain.span_on(change.items)
    return words("area_change.agencies_on", said=said, n=n) if n else said


def _outside(talk: RoundTalk, result: Found, spokes: list[Spoke]) -> tuple[str, ...]:
    """Why a mark lies outside its band, where one does: the band is never what was agreed."""
    pairs = zip(result.score.domains, spokes, strict=True)
    found = [
        (domain, spoke.ray.name)
        for domain, spoke in pairs
        if is_outside(spoke.ray.tenths, spoke.ray.least, spoke.ray.most)
    ]
    settled = [name for domain, name in found if _counts_agreed(result, domain)]
    other = [name for _, name in found if name not in settled]
    lines = (("area_change.outside_agreed", settled), ("area_change.outside", other))
    return tuple(talk.words(key, domains=talk.words.all_of(names)) for key, names in lines if names)


def _counts_agreed(result: Found, domain: AreaDomain) -> bool:
    """Whether something that was agreed counts in what is compared of a domain."""
    comparison = result.comparison
    if comparison is None or comparison.series is not Series.SETTLED:
        return False
    items = [pair.item for pair in comparison.of(domain.domain.id).pairs]
    if comparison.agreed is not None:
        return not comparison.agreed.isdisjoint(items)
    return any(result.now.items[item].agreed is not None for item in items)


def _drawn(talk: RoundTalk, result: Found, comparison: Comparison, before: Run, spokes: list[Spoke]) -> Star:
    words, scale, number = talk.words, talk.framework.scale, talk.run.round.number
    now = words("beside.before", number=number, series=compared_now(talk, comparison, result.now))
    there = any(spoke.ray.least is not None for spoke in spokes)
    return Star(
        title=title_of(talk),
        subtitle=_subtitle(talk, result),
        mark=words("practice.mark") if talk.office.area.practice else "",
        rings=ring_names(words, scale),
        numbers=scale.numbers,
        values=scale.thousandths,
        rays=tuple(spoke.ray for spoke in spokes),
        series=now,
        series_before=compared_then(talk, comparison, before, result.then) if result.then else "",
        span=words("area_change.span", number=number) if there else "",
        foot=(
            self_reported(talk),
            *basis(talk, result, Kind.BESIDE),
            *_outside(talk, result, spokes),
            *disclaimed(talk.framework),
        ),
        look=Look.CHANGE,
    )


def _subtitle(talk: RoundTalk, result: Found) -> str:
    beside = talk.words("area_change.beside", number=talk.run.round.number, before=named(talk)["before"])
    return drawn_for(talk, result, Kind.BESIDE, dated(talk, beside))


def _numbers(talk: RoundTalk) -> dict[str, int]:
    """The numbers of the round and of the one beside it."""
    before = talk.office.beside
    return {"number": talk.run.round.number, "before": before.round.number if before else 0}


def _caption(talk: RoundTalk, result: Found, comparison: Comparison, spokes: list[Spoke]) -> str:
    """What the picture shows, in words: its text alternative."""
    words = talk.words
    there = any(spoke.ray.least is not None for spoke in spokes)
    lines = [
        words("practice.mark") if talk.office.area.practice else "",
        " · ".join(
            (
                words("area_results.title", area=talk.area_name, audit=talk.framework.short),
                _subtitle(talk, result),
            )
        ),
        self_reported(talk),
        *basis(talk, result, Kind.BESIDE),
        *(spoke.said for spoke in spokes),
        *((words("area_change.span_said", **_numbers(talk)),) if there else ()),
        *_outside(talk, result, spokes),
        compared_now(talk, comparison, result.now) + ".",
        *what_levels_count(words, talk.framework.scale),
        *disclaimed(talk.framework),
    ]
    return "\n".join(line for line in lines if line)
