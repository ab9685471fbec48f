"""Makes the file of whatever is shown: a picture, a workbook or a paper."""

from typing import TypeAlias

from bot.report import change, star
from flows.blanks import Blank
from flows.replies import Look, Paper, Star
from flows.reports import Report

Shown: TypeAlias = Star | Report | Blank | Paper


def made(shown: Shown) -> bytes:
    """The file; raises whatever the library that makes it raises."""
    if isinstance(shown, Star):
        return change.png(shown) if shown.look is Look.CHANGE else star.png(shown)
    if isinstance(shown, Paper):
        from bot.report.paper import paper  # noqa: PLC0415 – few ask for one

        return paper(shown.report, shown.form)
    from bot.report.workbook import blank_xlsx, xlsx  # noqa: PLC0415 – few ask for one

    return blank_xlsx(shown) if isinstance(shown, Blank) else xlsx(shown)
