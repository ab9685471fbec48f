"""One domain of a paper: what is known of it, its items, and where people see it differently."""

from collections.abc import Iterator, Sequence

from flows.papers.blocks import Block, Bullets, Heading, Paragraph, Table
from flows.papers.numbers import span, value
from flows.reports import DomainReport, Edition, ItemReport, Report, Said
from flows.wording import Words, sentence


def domain_blocks(report: Report, domain: DomainReport, words: Words) -> Iterator[Block]:
    """The section of a domain."""
    yield Heading(level=1, text=domain.name)
    if domain.evidence:
        yield Heading(level=2, text=words("papers.evidence"))
        yield Bullets(items=domain.evidence)
    yield Heading(level=2, text=words("papers.items"))
    if not domain.items:
        yield Paragraph(text=words("papers.items_none"))
    elif report.edition is Edition.TEAM:
        yield _own(report, domain, words)
    else:
        shown = tuple(one for one in domain.items if not _is_bare(one))
        bare = [one.why for one in domain.items if _is_bare(one)]
        if shown:
            yield _table(report, shown, words)
        for why in dict.fromkeys(bare):
            yield Paragraph(text=words("papers.none_shown", n=bare.count(why), why=why))
        yield from _apart(report, domain, words)
        yield from _agreed(report, domain, words)
        yield from _unknown(report, domain, words)


def _own(report: Report, domain: DomainReport, words: Words) -> Block:
    names = ("item", "rating", "backing", "note")
    return Table(
        heads=tuple(words(f"workbook.{name}") for name in names),
        rows=tuple(
            (_said_of(one), one.why or value(report, words, one.median), one.backing or "–", one.note or "–")
            for one in domain.items
        ),
        shares=(6, 2, 3, 5),
    )


def _said_of(one: ItemReport) -> str:
    """The statement, with the id by which other tables and the checklist name it."""
    return f"{one.id} · {one.statement}"


def _is_bare(one: ItemReport) -> bool:
    """Whether nothing is known of an item but why it has no number."""
    counts = (one.rated, one.dont_know, one.no_case, one.not_applicable, one.unanswered)
    values = (one.median, one.agreed, one.least)
    return bool(one.why) and not any(counts) and all(what is None for what in values)


def _table(report: Report, items: Sequence[ItemReport], words: Words) -> Block:
    """Each item with its numbers; answers are counted by teams."""
    names = ["item", "median", *(["agreed"] if report.settled else []), "range", "good", "answers"]
    return Table(
        heads=tuple(words(f"papers.{name}") for name in names),
        rows=tuple(_row(report, one, words) for one in items),
        shares=(10, *[3] * (len(names) - 2), 5),
    )


def _row(report: Report, one: ItemReport, words: Words) -> tuple[str, ...]:
    good = one.good is not None and one.agencies
    return (
        _said_of(one),
        value(report, words, one.median),
        *((value(report, words, one.agreed),) if report.settled else ()),
        span(words, value(report, words, one.least), value(report, words, one.most)),
        words("papers.good_of", good=one.good, agencies=one.agencies) if good else "–",
        ", ".join(_answers(one, words)),
    )


def _answers(one: ItemReport, words: Words) -> Iterator[str]:
    """How many answers of teams are of each kind, and why there is no value."""
    if one.why:
        yield one.why
    if one.rated or not one.why:
        yield words("papers.rated", n=one.rated)
    for key, number in (
        ("dont_know", one.dont_know),
        ("no_case", one.no_case),
        ("not_applicable", one.not_applicable),
        ("unanswered", one.unanswered),
    ):
        if number:
            yield f"{number} {words(f'reports.{key}')}"


def _apart(report: Report, domain: DomainReport, words: Words) -> Iterator[Block]:
    """Where agencies see it differently; by agency where its readers may know."""
    found = [one for one in domain.items if one.mixed]
    said = [one for one in domain.items if any(told != Said() for told in one.said)]
    if report.columns and said:
        yield Heading(level=2, text=words("papers.by_agency"))
        yield Table(
            heads=(words("workbook.item"), *report.columns),
            rows=tuple((f"{one.id} · {one.label}", *_said(report, one, words)) for one in said),
            shares=(4, *[2] * len(report.columns)),
        )
    if not found:
        return
    yield Heading(level=2, text=words("papers.apart"))
    yield Bullets(
        items=tuple(
            words("papers.apart_item", item=one.label, said=words.all_of(list(_range(report, one, words))))
            for one in found
        )
    )


def _said(report: Report, one: ItemReport, words: Words) -> Iterator[str]:
    for said in one.said:
        yield (said.why or "–") if said.value is None else value(report, words, said.value)


def _range(report: Report, one: ItemReport, words: Words) -> Iterator[str]:
    """The ends, or who is at each where its readers may know."""
    pairs = [
        (name, said.value)
        for name, said in zip(report.columns, one.said, strict=False)
        if said.value is not None
    ]
    if pairs:
        for name, what in pairs:
            yield words("papers.agency_said", agency=name, value=value(report, words, what))
    elif one.least is not None:
        yield span(words, value(report, words, one.least), value(report, words, one.most))
    else:
        yield words("papers.not_shown")


def _agreed(report: Report, domain: DomainReport, words: Words) -> Iterator[Block]:
    """What was agreed and why, who saw it differently, and what was challenged."""
    lines = []
    for one in domain.items:
        if one.agreed is not None:
            lines.append(
                words("papers.agreed_item", item=one.label, value=value(report, words, one.agreed))
                + "".join(
                    words(f"papers.{key}", text=sentence(text))
                    for key, text in (("because", one.agreed_why), ("dissent", one.dissent))
                    if text
                )
            )
        if one.challenge:
            lines.append(words("papers.challenged", item=one.label, text=one.challenge))
    if lines:
        yield Heading(level=2, text=words("papers.settled"))
        yield Bullets(items=tuple(lines))


def _unknown(report: Report, domain: DomainReport, words: Words) -> Iterator[Block]:
    """What somebody did not know, and who could tell: those who gave it a rating."""
    found = [one for one in domain.items if one.dont_know]
    if not found:
        return
    yield Heading(level=2, text=words("papers.unknown"))
    yield Bullets(items=tuple(_doubt(report, one, words) for one in found))


def _doubt(report: Report, one: ItemReport, words: Words) -> str:
    said = words.count("papers.unknown_item", one.dont_know, item=one.label)
    could = [name for name, given in zip(report.columns, one.said, strict=False) if given.value is not None]
    return said + (words("papers.could_tell", agencies=words.all_of(could)) if could else "")
