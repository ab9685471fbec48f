"""Papers as files: `word` for Word documents, `pdf` for tagged PDFs, of the same blocks."""

from flows.papers import Form, Pages

__all__ = ["written"]


def written(pages: Pages, form: Form) -> bytes:
    """Write a paper as a file of this form; the same paper makes the same bytes."""
    if form is Form.WORD:
        from bot.report.paper.word import docx  # noqa: PLC0415 – only who needs it loads it

        return docx(pages)
    from bot.report.paper.pdf import pdf  # noqa: PLC0415 – as above

    return pdf(pages)
