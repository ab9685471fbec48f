"""What rounds that came to little are handed over as: every file is whole, or it is said why not."""

import asyncio
import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from bot.bundling import write_bundle
from bot.exporting import Wanted
from bot.putting import NotWritten
from bot.report.making import made
from bot.reporting import WantedFiles, write_results
from flows.replies import Paper, Picture, Workbook
from flows.reports import Edition, Report
from tests.company import Company
from tests.corrections import begun, let_in, put_right, url_of
from tests.counts import IS_LONG
from tests.steps import answered, found, joined, opened, released

PRESSES = (
    *("outcome", "outexact", "outchange", "outbook", "outpublic"),
    *("outpaper:1", "outpaper:2", "outpaper:3", "outpaper:4"),
)


def _begun(company: Company) -> None:
    found(company, "Social care", "Health", "Voluntary")
    joined(company, "ann", "Social care")
    joined(company, "hal", "Health")
    opened(company)


def _closed(company: Company) -> None:
    company.types("cora", "/area")
    company.taps("cora", "Close answers", "1")


def empty(company: Company) -> None:
    """Nobody has returned anything."""
    _begun(company)
    _closed(company)


def one_team(company: Company) -> None:
    """One has, and so everything is provisional."""
    _begun(company)
    answered(company, "ann", "0123")
    _closed(company)


def progress(company: Company) -> None:
    """A second round that asked what was low."""
    _begun(company)
    answered(company, "ann", "1")
    answered(company, "hal", "0")
    released(company)
    opened(company, "p")
    for who in ("ann", "hal"):
        answered(company, who, "2")
    released(company)


def corrected(company: Company) -> None:
    """A return was let in once it was released, so that old and new are told."""
    one_team(company)
    _released(company)
    begun(company)
    let_in(company, "Health")
    answered(company, "hal", "2")
    put_right(company)
    assert [one.version for one in company.rows_of("round")] == [2]


def _released(company: Company) -> None:
    for steps in (("Share the draft", "1"), ("Release", "1")):
        company.types("cora", "/area")
        company.taps("cora", *steps)


def cancelled(company: Company) -> None:
    """Nothing of it is handed over."""
    _begun(company)
    answered(company, "ann", "2")
    company.types("cora", "/area")
    company.taps("cora", "Cancel the round", "1")


KINDS = (one_team, empty, progress, corrected, cancelled)


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    """Nobody yet."""
    made_ = Company(tmp_path)
    yield made_
    made_.close()


@pytest.mark.wide
@pytest.mark.parametrize("kind", KINDS if IS_LONG else [one_team, corrected])
def test_every_file_is_whole_or_it_is_said_why(kind: Callable[[Company], None], company: Company) -> None:
    """Pictures, workbooks and papers for partners and for everybody, made as the worker makes them."""
    kind(company)
    round_ = company.rows_of("round")[-1].id
    files = 0
    for press in PRESSES:
        verb, *more = press.split(":")
        company.presses("cora", ":".join((verb, round_, *more)))
        shown = [one for one in company.said["cora"] if isinstance(one, Picture | Workbook | Paper)]
        assert shown or len(company.text("cora")) > 30, press
        for one in shown:
            data = made(
                one.star if isinstance(one, Picture) else one if isinstance(one, Paper) else one.report
            )
            assert _is_whole(data), press
            files += 1
        if kind is cancelled:
            assert not shown, press
    assert files or kind is cancelled


def test_of_a_round_without_a_return_no_command_prints_anything(company: Company) -> None:
    """The files of a round and what an inspector is given are refused in the same words."""
    empty(company)
    _released(company)
    framework, url = company.folder / "framework.yaml", url_of(company)
    framework.write_bytes(company.file)
    bundle = Wanted(file=company.folder / "inspection.zip", area=None, round=1, edition=Edition.PARTNERS)
    files = WantedFiles(out=company.folder / "out", area=None, round=1, edition=Edition.PARTNERS)
    clock, why = (lambda: company.now), "No team returned in round 1 of Northshire"
    with pytest.raises(NotWritten, match=why):
        asyncio.run(write_results(url, framework, files, print, clock))
    with pytest.raises(NotWritten, match=why):
        asyncio.run(write_bundle(url, framework, bundle, clock, print))
    assert not bundle.file.exists()
    assert not files.out.exists()


def test_a_paper_without_a_return_says_that_nobody_returned(company: Company) -> None:
    """All were asked, so that none of its domains and items says that it was not."""
    empty(company)
    company.presses("cora", f"outpaper:{company.rows_of('round')[-1].id}:2")
    (paper,) = (one.report for one in company.said["cora"] if isinstance(one, Paper))
    assert isinstance(paper, Report)
    assert {one.why for one in paper.domains} == {"no return"}
    assert {item.why for one in paper.domains for item in one.items} == {"no return"}


def _is_whole(data: bytes) -> bool:
    if data.startswith(b"PK"):
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return archive.testzip() is None
    if data.startswith(b"%PDF"):
        return data.rstrip().endswith(b"%%EOF")
    with Image.open(BytesIO(data)) as image:
        image.load()
        return image.format == "PNG" and image.width == 1080
