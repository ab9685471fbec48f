"""The picture of what changed in a team's own return since the one before: a row for each domain.

A picture and its caption are made of the same texts, and of the same comparison as the cards and files.
"""

from dataclasses import replace

from flows.asking.names import in_a_file_name
from flows.conversations.results.beside import Spoke, compared_spoke, disclaimed, on_compared
from flows.conversations.results.team_beside import Compared, based, basis, beside, named, too_little
from flows.conversations.results.team_star import (
    day_of,
    foot_provisional,
    picture,
    self_reported,
    title_of,
    when_of,
)
from flows.conversations.results.working import ring_names, what_levels_count
from flows.framework import Domain
from flows.replies import Look, Picture, Star
from flows.scoring import DomainScore, Standing, decimal
from flows.talk import SheetTalk


def pictures(talk: SheetTalk, *, exact: bool = False) -> tuple[Picture, ...]:
    """The star, then what changed where there is a return to compare with; none of no answer."""
    if not talk.scorecard.answered:
        return ()
    return (picture(talk, exact=exact), *change(talk, beside(talk), exact=exact))


def change(talk: SheetTalk, compared: Compared | None, *, exact: bool = False) -> tuple[Picture, ...]:
    """The picture and the words that say what it shows; none where no domain can be compared.

    None of a progress round either: its star shows nothing but this.
    """
    if compared is None or not compared.items or talk.here.round.progress:
        return ()
    pairs = zip(talk.framework.domains, talk.scorecard.domains, strict=True)
    spokes = [_spoke(talk, compared, domain, score) for domain, score in pairs]
    name = talk.words(
        "team_change.file",
        audit=in_a_file_name(talk.framework.short),
        area=in_a_file_name(talk.called(talk.here.area)),
        team=in_a_file_name(talk.here.team.name),
        date=day_of(talk).isoformat(),
    )
    return (
        Picture(
            star=_drawn(talk, compared, spokes),
            caption=_caption(talk, compared, spokes),
            name=name,
            exact=exact,
        ),
    )


def told(talk: SheetTalk, compared: Compared | None) -> tuple[str, ...]:
    """How each domain changed and what that rests on, for a card; nothing without a comparison."""
    if compared is None or not compared.items:
        return basis(talk, compared)
    pairs = zip(talk.framework.domains, talk.scorecard.domains, strict=True)
    spokes = [
        compared_spoke(
            talk.words, domain, compared.of(domain.id), provisional=score.provisional, hollow=False
        )
        for domain, score in pairs
        if compared.of(domain.id).compared
    ]
    said = " · ".join(spoke.said for spoke in spokes)
    return (*based(talk, compared), f"{said}.", *too_little(talk, compared))


def _spoke(talk: SheetTalk, compared: Compared, domain: Domain, score: DomainScore) -> Spoke:
    """A domain as a row, and how the caption says the same."""
    words, change = talk.words, compared.of(domain.id)
    spoke = compared_spoke(words, domain, change, provisional=score.provisional, hollow=score.provisional)
    if score.standing is Standing.NOT_ASKED:
        why = words(f"standing.{score.standing}")
        said = words("team_results.of", title=domain.short, words=why)
        return Spoke(ray=replace(spoke.ray, words=why), said=said)
    coverage = words("area_change.items", n=len(change.pairs), items=score.asked)
    ray, said = spoke.ray, words("area_change.line", said=spoke.said, coverage=coverage)
    if ray.before is not None:
        key = "area_change.from_to_provisional" if score.provisional else "area_change.from_to"
        ray = replace(ray, words=words(key, then=decimal(ray.before), now=decimal(ray.tenths or 0)))
    return Spoke(ray=replace(ray, coverage=coverage), said=said)


def _drawn(talk: SheetTalk, compared: Compared, spokes: list[Spoke]) -> Star:
    words, scale = talk.words, talk.framework.scale
    series = words("team_results.series")
    shown = on_compared(words, series, compared.items)
    here = words("beside.before", number=talk.here.round.number, series=shown)
    return Star(
        title=title_of(talk),
        subtitle=_subtitle(talk, compared),
        mark=words("practice.mark") if talk.here.area.practice else "",
        rings=ring_names(words, scale),
        numbers=scale.numbers,
        values=scale.thousandths,
        rays=tuple(spoke.ray for spoke in spokes),
        series=shown if compared.practice else here,
        series_before=named(talk, compared, series),
        foot=(
            self_reported(talk),
            *foot_provisional(talk, spokes),
            *based(talk, compared),
            *too_little(talk, compared),
            *disclaimed(talk.framework),
        ),
        look=Look.CHANGE,
    )


def _subtitle(talk: SheetTalk, compared: Compared) -> str:
    key = "team_change.practice" if compared.practice else "area_change.beside"
    beside = talk.words(key, number=talk.here.round.number, before=compared.number, day=compared.practice)
    return " · ".join((beside, when_of(talk, numbered=False)))


def _caption(talk: SheetTalk, compared: Compared, spokes: list[Spoke]) -> str:
    """What the picture shows, in words: its text alternative."""
    lines = [
        talk.mark(" · ".join((title_of(talk), _subtitle(talk, compared)))),
        self_reported(talk),
        *foot_provisional(talk, spokes),
        *based(talk, compared),
        *(spoke.said for spoke in spokes),
        *too_little(talk, compared),
        *what_levels_count(talk.words, talk.framework.scale),
        *disclaimed(talk.framework),
    ]
    return "\n".join(lines)
