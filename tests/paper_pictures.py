"""The pictures of papers and of the workbook in docs/pictures, anew: `python -m tests.paper_pictures`.

It needs LibreOffice and poppler: `soffice` makes pages of Word files and workbooks, `pdftoppm` pictures.
"""

import subprocess
import tempfile
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageChops, ImageOps

from bot.report.making import made
from flows.replies import Paper, Workbook
from tests.company import Company
from tests.pictures import twice, write

SHARP = 60
"""Dots to the inch."""

MARGIN = 20
"""Pixels of white that a workbook's page keeps around what is on it."""

PAPERS = (
    ("paper-word", ("paper", "Word for partners"), 1),
    ("paper", ("paper", "PDF for partners"), 2),
    ("what-we-found", ("paper", "What we found", "Social care"), 1),
    ("checklist", ("paper", "Blank checklist", "Health"), 2),
    ("workbook", ("workbook", "Workbook for partners"), 1),
)
"""What each picture is called; what is typed and then tapped for its file; and the page that it shows."""


def papers(company: Company) -> dict[str, bytes]:
    """The files of a partnership that has agreed on an action nobody has yet taken on."""
    company.types("cora", "/area")
    company.taps("cora", "Suggested actions", "1")
    company.types("cora", "Agree who leads on this in each service")
    company.taps("cora", "The partnership", "No date yet")
    found = {}
    for name, (typed, *taps), _ in PAPERS:
        company.types("cora", typed)
        company.taps("cora", *taps)
        (file,) = (one for one in company.said["cora"] if isinstance(one, Paper | Workbook))
        found[name] = made(file if isinstance(file, Paper) else file.report)
    return found


def page(folder: Path, data: bytes, number: int) -> bytes:
    """A page of a paper as a picture."""
    # what is in an archive of this kind LibreOffice finds out by itself
    file = folder / ("paper.zip" if data.startswith(b"PK") else "paper.pdf")
    file.write_bytes(data)
    if file.suffix != ".pdf":
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


def cut(png: bytes) -> bytes:
    """A picture without the white around what it shows; the line at the foot of the page goes with it."""
    with Image.open(BytesIO(png)) as image:
        shown = image.convert("RGB").crop((0, 0, image.width, image.height * 9 // 10))
    box = ImageChops.difference(shown, Image.new("RGB", shown.size, "white")).getbbox()
    file = BytesIO()
    ImageOps.expand(shown.crop(box), MARGIN, "white").save(file, "PNG")
    return file.getvalue()


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 – our own files


def main() -> None:
    """Make all of them."""
    with tempfile.TemporaryDirectory() as name:
        company = twice(Path(name))
        made_ = papers(company)
        company.close()
    for of, _, number in PAPERS:
        with tempfile.TemporaryDirectory() as name:
            png = page(Path(name), made_[of], number)
            write(of, cut(png) if of == "workbook" else png)


if __name__ == "__main__":
    main()
