"""The pictures of a board's paper in docs/pictures, anew: `python -m tests.paper_pictures`.

It needs LibreOffice and poppler: `soffice` makes pages of the Word file, `pdftoppm` pictures of pages.
"""

import subprocess
import tempfile
from pathlib import Path

from bot.report.making import made
from flows.replies import Paper
from tests.company import Company
from tests.pictures import twice, write

SHARP = 60
"""Dots to the inch."""

PAPERS = (("paper-word", "Word for partners", 1), ("paper", "PDF for partners", 2))
"""What each picture is called, the button of its paper, and the page that it shows."""


def papers(company: Company) -> dict[str, bytes]:
    """The papers of a partnership that has agreed on an action nobody has yet taken on."""
    company.types("cora", "/area")
    company.taps("cora", "Suggested actions", "1")
    company.types("cora", "Agree who leads on this in each service")
    company.taps("cora", "The partnership", "No date yet")
    found = {}
    for name, button, _ in PAPERS:
        company.types("cora", "paper")
        company.taps("cora", button)
        (paper,) = (one for one in company.said["cora"] if isinstance(one, Paper))
        found[name] = made(paper)
    return found


def page(folder: Path, data: bytes, number: int) -> bytes:
    """A page of a paper as a picture."""
    file = folder / ("paper.docx" if data.startswith(b"PK") else "paper.pdf")
    file.write_bytes(data)
    if file.suffix == ".docx":
        _run(
            "soffice",
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            *("--convert-to", "pdf", "--outdir", str(folder), str(file)),
        )
    shown = folder / "page"
    which = ("-f", str(number), "-l", str(number), "-r", str(SHARP), "-png", "-singlefile")
    _run("pdftoppm", *which, str(folder / "paper.pdf"), str(shown))
    return shown.with_suffix(".png").read_bytes()


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 – our own files


def main() -> None:
    """Make both of them."""
    with tempfile.TemporaryDirectory() as name:
        company = twice(Path(name))
        made_ = papers(company)
        company.close()
    for of, _, number in PAPERS:
        with tempfile.TemporaryDirectory() as name:
            write(of, page(Path(name), made_[of], number))


if __name__ == "__main__":
    main()
