"""Papers for whoever runs the assistant: the checklist to print."""

from pathlib import Path

from bot.putting import NotWritten, blank_for, free, put
from bot.report.paper import paper
from flows.framework import Framework
from flows.reports import Form


def write_checklist(framework: Framework, agency: str | None, file: Path) -> str:
    """Write the checklist as a PDF, for one agency or for each on pages of its own; say what was written.

    Raises NotWritten for an agency that is not there, and for a file that is there or can't be made.
    """
    if file.suffix.lower() not in {"", ".pdf"}:
        raise NotWritten(f"The checklist is a PDF. Give {file.name} a name that ends in .pdf.")
    made = blank_for(framework, agency)
    free(file)
    put(file, paper(made, Form.PDF))
    return f"{file}: the checklist for {', '.join(sheet.name for sheet in made.sheets)}."
