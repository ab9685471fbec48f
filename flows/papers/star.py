"""The star of a report, as a paper shows it."""

from flows.papers.blocks import StarPicture
from flows.papers.numbers import score
from flows.replies import Ray, Star
from flows.reports import DomainReport, Report
from flows.scale import exact
from flows.wording import Words


def star_of(report: Report, words: Words) -> StarPicture:
    """The star with the numbers that the report says it shows, and the same in words."""
    rays = tuple(_ray(report, domain, words) for domain in report.domains)
    scores = ", ".join(
        words("workbook.described", domain=ray.name, value=" ".join(filter(None, (ray.words, ray.change))))
        for ray in rays
    )
    return StarPicture(
        star=Star(
            title=report.whose,
            subtitle=when_for(report, words),
            mark=words("practice.mark") if report.practice else "",
            rings=_rings(report, words),
            numbers=tuple(step.number for step in report.steps),
            values=tuple(int(1000 * step.value) for step in report.steps),
            rays=rays,
            series=report.series,
            series_before=words("papers.before_same", before=report.before)
            if report.twice or report.beside
            else "",
            foot=report.basis,
        ),
        alternative=words(
            "workbook.alternative", whose=report.whose, when=when_for(report, words), scores=scores
        ),
    )


def why_a_gap(domain: DomainReport, words: Words) -> str:
    """Why a star of what is compared has no number for a domain: there is none at all, or none to compare."""
    return domain.why or domain.change or words("workbook.not_compared")


def when_for(report: Report, words: Words) -> str:
    """When it was and for whom it is: another edition has other numbers under the same title."""
    return words(f"workbook.for_{report.edition}", when=report.when)


def _rings(report: Report, words: Words) -> tuple[str, ...]:
    if all(exact(step.value) == step.number for step in report.steps):
        return tuple(step.label for step in report.steps)
    return tuple(words("working.count", level=step.label, value=exact(step.value)) for step in report.steps)


def _ray(report: Report, domain: DomainReport, words: Words) -> Ray:
    compares = report.twice or report.beside
    tenths = domain.now if report.beside else domain.score
    said, change = score(tenths), domain.change if compares else ""
    if tenths is None and report.beside:
        said, change = why_a_gap(domain, words), ""
    elif tenths is None:
        said = domain.why
    elif domain.provisional:
        said = words("team_results.provisional", score=said)
    if report.beside and change:
        change = words("papers.change_of", n=domain.both, change=change)
    return Ray(
        name=domain.short,
        tenths=tenths,
        words=said,
        provisional=tenths is not None and domain.provisional,
        before=domain.then if compares else None,
        change=change,
    )
