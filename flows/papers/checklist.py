"""The checklist on paper: what is asked, with boxes to tick and room for notes."""

from collections.abc import Iterator

from flows.blanks import Blank, BlankItem, BlankSheet
from flows.papers.also import serving_too
from flows.papers.blocks import Block, Bullets, Heading, PageBreak, Pages, Paragraph, Room, Table
from flows.reports import Step
from flows.wording import Words

NOTE_LINES = 2


def of_blank(blank: Blank) -> Pages:
    """The checklist of all sheets of a blank, each agency on pages of its own."""
    words = Words(blank.language)
    return Pages(
        language=blank.language,
        title=words("papers.checklist_title", title=blank.title),
        subtitle=words.all_of([sheet.name for sheet in blank.sheets]),
        footer=words("papers.checklist_footer", title=blank.title, version=blank.version[:8]),
        blocks=(
            *_first(blank, words),
            *(one for sheet in blank.sheets for one in _sheet(blank, sheet, words)),
        ),
    )


def _first(blank: Blank, words: Words) -> Iterator[Block]:
    yield Heading(level=1, text=words("papers.how_to_fill"))
    yield Paragraph(text=words("papers.how_to_fill_said"))
    yield Paragraph(text=words("papers.no_names"))
    if blank.sampling:
        yield Paragraph(lead=words("papers.sampling"), text=blank.sampling)
    yield Table(
        heads=tuple(words(f"papers.{name}") for name in ("step", "step_label", "step_meaning")),
        rows=tuple((step.number, step.label, step.meaning or "–") for step in blank.steps),
        shares=(1, 3, 7),
    )
    if blank.reasons:
        yield Paragraph(text=words("papers.reasons"))
        yield Bullets(items=tuple(reason.label for reason in blank.reasons))
    for text in (blank.disclaimer, blank.credit):
        if text:
            yield Paragraph(text=text)


def _sheet(blank: Blank, sheet: BlankSheet, words: Words) -> Iterator[Block]:
    yield PageBreak()
    yield Heading(level=1, text=sheet.name)
    if not sheet.items:
        yield Paragraph(text=words("papers.nothing_asked"))
    for domain in sheet.domains:
        if domain.items:
            yield Heading(level=2, text=domain.short)
            for item in domain.items:
                yield from _item(blank, item, words)
    yield from serving_too(((item.id, item.label, item.also) for item in sheet.items), words)


def _item(blank: Blank, item: BlankItem, words: Words) -> Iterator[Block]:
    yield Heading(level=3, text=f"{item.id} · {item.label}")
    if item.when:
        yield Paragraph(lead=words("papers.only_if"), text=item.when, keeps=True)
    yield Paragraph(text=item.statement, keeps=True)
    if item.good:
        yield Paragraph(lead=words("papers.good_looks"), text=item.good, keeps=True)
    if item.evidence:
        yield Paragraph(lead=words("papers.could_show"), text="; ".join(item.evidence), keeps=True)
    if item.guidance:
        yield Paragraph(lead=words("papers.guidance"), text=item.guidance, keeps=True)
    yield Room(
        choices=tuple(
            words("question.level", number=step.number, text=text)
            for step, text in zip(blank.steps, item.levels, strict=False)
        ),
        boxes=(
            *(() if item.levels else map(_box, blank.steps)),
            words("workbook.dont_know"),
            *((words("workbook.no_case"),) if item.no_case else ()),
            words("workbook.not_applicable"),
        ),
        notes=words("workbook.note"),
        lines=NOTE_LINES,
    )


def _box(step: Step) -> str:
    return step.number if step.number == step.label else f"{step.number} {step.label}"
