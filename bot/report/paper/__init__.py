"""Papers as files: a Word document or a tagged PDF, of the same blocks."""

from collections.abc import Mapping

from flows.blanks import Blank
from flows.handouts import Handout
from flows.papers import Pages, of_blank, of_handout, of_report
from flows.reports import Edition, Form, Report

__all__ = ["ENDINGS", "paper", "papers_of", "written"]

ENDINGS: Mapping[Form, str] = {Form.WORD: "docx", Form.PDF: "pdf"}
"""How the name of a file of each form ends."""


def paper(report: Report | Blank | Handout, form: Form) -> bytes:
    """The paper of a report, the checklist of a blank, or pages to hand out, as a file."""
    if isinstance(report, Handout):
        return written(of_handout(report), form)
    return written(of_blank(report) if isinstance(report, Blank) else of_report(report), form)


def papers_of(report: Report) -> Mapping[str, bytes]:
    """Every paper of a report by the name of its file; of a team's own return only the PDF."""
    forms = (Form.PDF,) if report.edition is Edition.TEAM else tuple(Form)
    pages = of_report(report)
    return {f"paper-{report.edition}.{ENDINGS[form]}": written(pages, form) for form in forms}


def written(pages: Pages, form: Form) -> bytes:
    """Write a paper as a file of this form; the same paper makes the same bytes."""
    if form is Form.WORD:
        from bot.report.paper.word import docx  # noqa: PLC0415 – only who needs it loads it

        return docx(pages)
    from bot.report.paper.pdf import pdf  # noqa: PLC0415 – as above

    return pdf(pages)
