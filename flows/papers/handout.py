"""Pages to hand out, as blocks."""

from collections.abc import Iterator

from flows.handouts import Handout, HandoutPart
from flows.papers.blocks import Block, Bullets, ForAuthor, Heading, PageBreak, Pages, Paragraph, Table

SHARES = (1, 2)


def of_handout(handout: Handout) -> Pages:
    """The pages of a handout, each of which begins a new one."""
    return Pages(
        language=handout.language,
        title=handout.title,
        subtitle=handout.subtitle,
        mark=handout.mark,
        footer=handout.footer,
        blocks=tuple(_blocks(handout)),
        close=True,
    )


def _blocks(handout: Handout) -> Iterator[Block]:
    for number, page in enumerate(handout.pages):
        if number:
            yield PageBreak()
        if page.title:
            yield Heading(level=1, text=page.title)
        for part in page.parts:
            yield from _part(part, level=2 if page.title else 1)


def _part(part: HandoutPart, *, level: int) -> Iterator[Block]:
    yield Heading(level=level, text=part.heading)
    for text in part.said:
        yield Paragraph(text=text)
    if part.points:
        yield Bullets(items=part.points)
    if part.heads and part.rows:
        rows = tuple((row.first, row.second) for row in part.rows)
        yield Table(heads=(part.heads.first, part.heads.second), rows=rows, shares=SHARES)
    if part.to_write:
        yield ForAuthor(text=part.to_write)
