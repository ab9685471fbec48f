"""The paper of a report: one page for a board, then each domain, the actions, and what it all rests on.

It prints the report and computes nothing.
"""

from collections.abc import Iterator

from flows.papers.also import serving_too
from flows.papers.blocks import (
    Block,
    Bullets,
    ForAuthor,
    Heading,
    PageBreak,
    Pages,
    Paragraph,
    Table,
)
from flows.papers.items import domain_blocks
from flows.papers.numbers import changed, day, rounded, score, span
from flows.papers.star import star_of
from flows.reports import DomainReport, Edition, Report, Step
from flows.scale import exact, is_outside
from flows.wording import Words, sentence

MOST_CORRECTED = 2
"""Lines of old and new on page one; of more it has these and says where all are."""


def of_report(report: Report) -> Pages:
    """The paper of a round, or of a team's own return."""
    words = Words(report.language)
    is_team = report.edition is Edition.TEAM
    blocks = (
        *(_own_page(report, words) if is_team else _first_page(report, words)),
        *_all_domains(report, words),
        *(block for domain in report.domains for block in domain_blocks(report, domain, words)),
        *(() if is_team else _actions(report, words)),
        *_corrected(report, words),
        *serving_too(_items(report), words),
        *_method(report, words),
    )
    return Pages(
        language=report.language,
        title=_title(report, words),
        subtitle=report.when,
        mark=words("practice.mark") if report.practice else "",
        footer=words(
            "workbook.footer",
            whose=report.whose,
            when=report.when,
            edition=words(f"workbook.read_by_{report.edition}"),
        ),
        blocks=blocks,
        close=not is_team,
    )


def _items(report: Report) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """The items with what else each serves."""
    return ((one.id, one.label, one.also) for domain in report.domains for one in domain.items)


def _title(report: Report, words: Words) -> str:
    if report.edition is Edition.TEAM:
        return words("papers.own_title", whose=report.whose)
    return words("papers.title", whose=report.whose, framework=report.framework)


def _first_page(report: Report, words: Words) -> Iterator[Block]:
    """Everything that a board has to know and to decide."""
    yield Paragraph(text=words(f"workbook.edition_{report.edition}"))
    yield Heading(level=1, text=words("papers.purpose"))
    yield Paragraph(text=words("papers.purpose_said", whose=report.whose, framework=report.framework))
    yield Heading(level=1, text=words("papers.findings"))
    yield _listed(report.findings, words("papers.findings_none"))
    yield Heading(level=1, text=words("papers.changed"))
    yield from _changed(report, words)
    if report.edited > 1:
        yield Heading(level=1, text=words("papers.corrected"))
        yield _listed(_in_short(report, words), words("versions.alike"))
    yield Heading(level=1, text=words("papers.decisions"))
    yield _listed(tuple(_decisions(report, words)), words("papers.decisions_none"))
    for name in ("risk", "finance", "equality"):
        yield Heading(level=1, text=words(f"papers.{name}"))
        yield ForAuthor(text=words("papers.for_author"))
    yield PageBreak()


def _decisions(report: Report, words: Words) -> Iterator[str]:
    """What is still to be agreed, to be planned, and to be said of actions."""
    if report.edition.by_agency:
        open_ = [one for domain in report.domains for one in domain.items if one.mixed and one.agreed is None]
        if open_:
            yield words.count("papers.decide_mixed", len(open_))
    if not report.actions:
        yield words("papers.no_actions")
    elif report.undone:
        yield report.undone
    for one in report.actions:
        if one.asks:
            yield words("papers.decision", what=sentence(one.what), about=one.about, asks=" ".join(one.asks))


def _in_short(report: Report, words: Words) -> tuple[str, ...]:
    """Old and new as far as page one has room for it, and where the rest is."""
    if len(report.corrected) <= MOST_CORRECTED:
        return report.corrected
    more = words.count("papers.corrected_more", len(report.corrected) - MOST_CORRECTED)
    return (*report.corrected[:MOST_CORRECTED], more)


def _corrected(report: Report, words: Words) -> Iterator[Block]:
    """All of old and new, where page one has no room for it."""
    if len(report.corrected) > MOST_CORRECTED:
        yield Heading(level=1, text=words("papers.corrected_all"))
        yield Bullets(items=report.corrected)


def _own_page(report: Report, words: Words) -> Iterator[Block]:
    """What a team's own return is."""
    yield Paragraph(text=words(f"workbook.edition_{report.edition}"))
    yield Heading(level=1, text=words("papers.basis"))
    yield _listed(report.basis, "–")


def _listed(texts: tuple[str, ...], none: str) -> Block:
    return Bullets(items=texts) if texts else Paragraph(text=none)


def _changed(report: Report, words: Words) -> Iterator[Block]:
    """What changed since the round before, and what that rests on."""
    told = [one for one in report.domains if one.change]
    everybody = tuple(_change(one, words) for one in told if not one.few)
    if everybody or not (told or report.compared):
        yield _listed(everybody, words("papers.changed_none"))
    if fewer := tuple(_for_few(told, words)):
        yield Paragraph(text=words("papers.changed_few"), keeps=True)
        yield Bullets(items=fewer)
    for line in report.compared:
        yield Paragraph(text=line)


def _for_few(told: list[DomainReport], words: Words) -> Iterator[str]:
    """How each domain changed of which everybody is told nothing, or only of fewer items."""
    for one in told:
        if one.few:
            yield _change(one, words)
        elif one.more:
            yield words("papers.change", domain=one.name, change=one.more)


def _change(one: DomainReport, words: Words) -> str:
    """How a domain changed, and on how many items: the numbers of all its items may be others."""
    if one.now is None or not one.both:
        return words("papers.change", domain=one.name, change=one.change)
    return words.count("papers.change_on", one.both, domain=one.name, now=score(one.now), change=one.change)


def _all_domains(report: Report, words: Words) -> Iterator[Block]:
    """The star and the table of all domains."""
    yield Heading(level=1, text=words("papers.results"))
    if report.domains:
        yield star_of(report, words)
    yield Paragraph(text=f"{report.series}. {words('papers.worked_out')}", keeps=True)
    columns = [("domain", 5), ("score", 3), *([("rated_score", 2)] if report.settled else [])]
    names = [(words(f"workbook.{name}"), share) for name, share in columns]
    if report.beside:
        names[1] = (words("workbook.score_alone"), 3)
    if report.before:
        names += [
            (words("papers.before_same", before=report.before), 2),
            (words("workbook.same_items"), 3),
            (words("workbook.change"), 3),
        ]
    names += [] if report.edition is Edition.TEAM else [(words("papers.agencies_range"), 3)]
    yield Table(
        heads=tuple(name for name, _ in names),
        rows=tuple(_row(report, one, words) for one in report.domains),
        shares=tuple(share for _, share in names),
    )
    outside = [one for one in report.domains if is_outside(one.score, one.least, one.most)]
    agreed = [one.name for one in outside if not is_outside(one.rated_score, one.least, one.most)]
    other = [one.name for one in outside if one.name not in agreed]
    for key, found in (("papers.outside_agreed", agreed), ("papers.outside", other)):
        if found:
            yield Paragraph(text=words(key, domains=words.all_of(found)))


def _row(report: Report, one: DomainReport, words: Words) -> tuple[str, ...]:
    said = score(one.score)
    if one.score is None and one.why:
        said = one.why
    elif one.provisional:
        said = words("team_results.provisional", score=said)
    if one.rests:
        said = words("papers.score_rests", score=said, rests=one.rests)
    return (
        one.name,
        said,
        *((score(one.rated_score),) if report.settled else ()),
        *((score(one.then), score(one.now), changed(words, one) or "–") if report.before else ()),
        *(() if report.edition is Edition.TEAM else (_range(one, words),)),
    )


def _range(one: DomainReport, words: Words) -> str:
    """The range of agencies, and on how many items where that is not on all."""
    ends = span(words, score(one.least), score(one.most))
    return words("papers.range_on", ends=ends, n=one.range_items) if one.range_items else ends


def _actions(report: Report, words: Words) -> Iterator[Block]:
    """What is to be done, what came of it, and how that is known."""
    yield Heading(level=1, text=words("workbook.actions"))
    if not report.actions:
        yield Paragraph(text=words("workbook.actions_none"))
        return
    partners = report.edition.by_agency
    names = ["about", "what", "owner", "due", "status", *(["outcome", "evidence"] if partners else [])]
    yield Table(
        heads=tuple(words(f"workbook.action_{name}") for name in names),
        rows=tuple(
            (
                one.about,
                one.what,
                one.owner,
                day(words, one.due),
                one.status,
                *((one.outcome or "–", one.evidence or "–") if partners else ()),
            )
            for one in report.actions
        ),
        shares=(3, 5, 3, 3, 3, *((4, 4) if partners else ())),
    )


def _method(report: Report, words: Words) -> Iterator[Block]:
    """How it was worked out, what it is not, and where the questions come from."""
    yield Heading(level=1, text=words("papers.method"))
    yield Paragraph(
        text=words("papers.method_team" if report.edition is Edition.TEAM else "papers.method_area")
    )
    if report.settled:
        yield Paragraph(text=words("papers.method_agreed"))
    yield Paragraph(text=words("workbook.rule", fewest=report.fewest))
    if report.picked:
        yield Paragraph(text=words("beside.picked"))
    counts_good = any(one.good is not None for domain in report.domains for one in domain.items)
    if counts_good and report.good_from is not None:
        yield Paragraph(text=words("papers.method_good", value=rounded(report.good_from)))
    yield Paragraph(text=words("papers.method_rounded"))
    if any(one.now is not None for one in report.domains):
        yield Paragraph(text=words("beside.as_printed"))
    if report.columns and report.edition is not Edition.TEAM:
        yield Paragraph(text=words("papers.method_dash"))
    yield Table(
        heads=tuple(words(f"papers.{name}") for name in ("step", "step_label", "step_meaning", "step_value")),
        rows=tuple(_step(step) for step in report.steps),
        shares=(1, 3, 6, 2),
    )
    if report.edition is not Edition.TEAM:
        yield Heading(level=2, text=words("papers.basis"))
        yield _listed(report.basis, "–")
    if report.disclaimer:
        yield Heading(level=2, text=words("workbook.about_limits"))
        yield Paragraph(text=report.disclaimer)
    if report.sources:
        yield Heading(level=2, text=words("papers.sources"))
        yield Bullets(items=report.sources)
    yield Heading(level=2, text=words("papers.citation"))
    yield Paragraph(
        text=words("papers.cite", whose=report.whose, when=report.when, framework=report.framework)
    )
    yield Paragraph(text=words("papers.version", version=report.version[:12]))
    if report.credit:
        yield Paragraph(text=report.credit)


def _step(step: Step) -> tuple[str, ...]:
    return step.number, step.label, step.meaning or "–", exact(step.value)
