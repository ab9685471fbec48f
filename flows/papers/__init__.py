"""Papers to read and print, as blocks that any writer can set: purely from a report, or from a blank."""

from flows.papers.blocks import (
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
from flows.papers.checklist import of_blank
from flows.papers.handout import of_handout
from flows.papers.report import of_report
from flows.reports import Form

__all__ = [
    "Block",
    "Bullets",
    "ForAuthor",
    "Form",
    "Heading",
    "PageBreak",
    "Pages",
    "Paragraph",
    "Room",
    "StarPicture",
    "Table",
    "of_blank",
    "of_handout",
    "of_report",
]
