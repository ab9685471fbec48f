"""Writes a paper as a PDF: PDF/UA-1, tagged, with bookmarks, its language and a star of shapes.

Typst sets it by `paper.typ`. What people wrote reaches that as JSON and is only ever shown: none of it
becomes source.
"""

import json
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeAlias, assert_never

import typst

from bot.report.fonts import FONTS, legible
from bot.report.star import svg
from flows.papers import (
    Block,
    Bullets,
    ForAuthor,
    Heading,
    PageBreak,
    Pages,
    Paragraph,
    Room,
    StarPicture,
    Table,
)

_SOURCE = Path(__file__).with_name("paper.typ")
MADE = 315_532_800
"""The time in the file's properties, 1 January 1980: the same paper makes the same bytes."""


def pdf(pages: Pages) -> bytes:
    """Set the paper; raises TypstError where that can't be done."""
    shown = {
        "language": pages.language,
        "title": _named(pages.title),
        "subtitle": _said(pages.subtitle),
        "mark": _said(pages.mark),
        "footer": _said(pages.footer),
        "blocks": [_plain(block) for block in _finished(pages.blocks)],
    }
    made = _compiler().compile(
        format="pdf",
        sys_inputs={"paper": json.dumps(shown)},
        pdf_standards=["ua-1"],
        timestamp=MADE,
    )
    if not isinstance(made, bytes):
        raise TypeError("a paper is one file")
    return made


@lru_cache(maxsize=1)
def _compiler() -> typst.Compiler:
    """Typst with our fonts and no others, so that every machine makes the same pages."""
    return typst.Compiler(str(_SOURCE), font_paths=[FONTS], ignore_system_fonts=True)


_Finished: TypeAlias = Heading | Paragraph | Bullets | Table | StarPicture | Room | PageBreak


def _finished(blocks: Sequence[Block]) -> Iterator[_Finished]:
    """The blocks without what an author fills in, and its headings: nobody writes into a PDF."""
    for block, after in zip(blocks, (*blocks[1:], None), strict=True):
        if not isinstance(block, ForAuthor) and not isinstance(after, ForAuthor):
            yield block


def _plain(block: _Finished) -> dict[str, Any]:  # noqa: PLR0911 – one for each kind of block
    """A block as `paper.typ` takes it."""
    match block:
        case Heading(level=level, text=text):
            return {"kind": "heading", "level": level, "text": _named(text)}
        case Paragraph(text=text, lead=lead, keeps=keeps):
            return {"kind": "paragraph", "text": _said(text), "lead": _said(lead), "keeps": keeps}
        case Bullets(items=items):
            return {"kind": "bullets", "items": _all(items)}
        case Table(heads=heads, rows=rows, shares=shares):
            cells = [cell for row in rows for cell in _all(row)]
            return {"kind": "table", "heads": _all(heads), "cells": cells, "shares": shares}
        case StarPicture(star=star, alternative=text):
            return {"kind": "star", "svg": svg(star), "text": _named(text)}
        case Room(choices=choices, boxes=boxes, notes=notes, lines=lines):
            ticks = {"choices": _all(choices), "boxes": _all(boxes)}
            return {"kind": "room", **ticks, "notes": _said(notes), "lines": lines}
        case PageBreak():
            return {"kind": "break"}
        case _:
            assert_never(block)


def _all(texts: tuple[str, ...]) -> list[str]:
    return [_said(text) for text in texts]


def _said(text: str) -> str:
    """The text in letters that the fonts have."""
    return legible(text).strip()


def _named(text: str) -> str:
    """The same of what may not be without words: a title, a heading, an alternative."""
    return _said(text) or "–"
