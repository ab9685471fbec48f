"""A name that looks like a place in a workbook is the title of its star, and no reference."""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from io import BytesIO
from pathlib import Path

import pytest

from bot.report.making import made
from bot.report.workbook import blank_xlsx, xlsx
from flows.replies import Workbook
from tests.bot.report.filling import blank_of
from tests.bot.report.test_workbook import needs_office, opened, report
from tests.company import Company
from tests.steps import answered, found, joined
from tests.steps import opened as round_opened

PLACES = ("North!A1 shire", "=Items!A1", "=Star!B2 area", "'Don''t know'!$B$2", "Star!A1")


def charts(data: bytes) -> list[str]:
    """Each chart of a workbook."""
    with zipfile.ZipFile(BytesIO(data)) as file:
        return [file.read(one).decode() for one in file.namelist() if "charts/chart" in one]


def references(chart: str) -> set[str]:
    """The sheets that a chart takes anything from."""
    return {unescape(one).rsplit("!", 1)[0] for one in re.findall("<c:f>(.*?)</c:f>", chart)}


def title(chart: str) -> str:
    """What a chart shows above it before anything is worked out."""
    (found_,) = re.findall("<c:title>(.*?)</c:title>", chart, re.DOTALL)
    return unescape("".join(re.findall("<(?:c:v|a:t)>(.*?)</(?:c:v|a:t)>", found_)))


@pytest.mark.parametrize("name", PLACES)
def test_every_name_in_a_chart_is_text(name: str) -> None:
    """Of who it is, of the series and of the round before, and of agencies in a blank."""
    given = replace(report(2), whose=name, series=name, before=name, twice=True)
    (star,) = charts(xlsx(given))
    assert references(star) == {"Star"}
    assert title(star).startswith(f"{name} · ")
    assert star.count(f"<c:v>{name}</c:v>") == star.count(f"<c:v>{name}, same items</c:v>") == 1
    blank = blank_of("H", "P")
    hostile = replace(blank, sheets=tuple(replace(one, name=f"{name}{one.agency}") for one in blank.sheets))
    each = charts(blank_xlsx(hostile))
    assert [references(one) for one in each] == [{"Star"}] * 2
    assert [title(one) for one in each] == [one.name for one in hostile.sheets]


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    """Nobody yet."""
    new = Company(tmp_path)
    yield new
    new.close()


def test_partnership_and_team_of_such_a_name(company: Company) -> None:
    """As it is typed, down to the file that is sent."""
    found(company, "Social care", "Health")
    company.types("cora", "/area")
    company.taps("cora", "Partnership details", "Change the name")
    company.types("cora", "=Items!A1 shire")
    joined(company, "ann", "Social care")
    company.presses("cora", f"callteam:{company.rows_of('area')[0].id}:{company.rows_of('team')[0].id}")
    company.types("cora", "=Star!B2 team")
    round_opened(company)
    answered(company, "ann", "2")
    company.types("cora", "/area")
    company.taps("cora", "Close answers", "1")
    (round_,) = company.rows_of("round")
    (sheet, *_) = (one for one in company.rows_of("sheet") if one.submitted)
    area, team = ("cora", f"outbook:{round_.id}"), ("ann", f"book:{sheet.id}")
    for typed, (who, press) in (("=Items!A1 shire", area), ("=Star!B2 team", team)):
        company.presses(who, press)
        (book,) = (one for one in company.said[who] if isinstance(one, Workbook))
        (star,) = charts(made(book.report))
        assert references(star) == {"Star"}
        assert title(star).startswith(f"{typed} · ")


@pytest.mark.wide
@needs_office
def test_another_program_shows_the_title(tmp_path: Path) -> None:
    """LibreOffice has the name as it was typed, not what stands at such a place."""
    given = {f"n{at}": replace(report(2), whose=name) for at, name in enumerate(PLACES)}
    done = opened(tmp_path, {name: xlsx(one) for name, one in given.items()})
    for name, one in given.items():
        (star,) = charts(done[name])
        assert title(star).startswith(f"{one.whose} · "), name
