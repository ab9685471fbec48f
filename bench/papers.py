"""How long papers take, and all that a large round is handed over as."""

from pathlib import Path
from time import perf_counter

from bench.measuring import Series, goal, heading, interleaved
from bench.rounds import talk_of
from bot.report.painter import Painter
from flows.conversations.results.papers import of_edition, papers_for
from flows.conversations.results.pictures import pictures
from flows.conversations.results.reporting import of_round
from flows.replies import Paper, Star
from flows.reports import Edition, Form, Report

FEW, MANY = 12, 320
"""Teams."""

REACH = {FEW: 0.6, MANY: 4.0}
"""Seconds for a paper of so many teams."""

ALL = 6.0
"""Seconds for all files of a round of many teams: pictures, workbook and papers of one edition."""

MEMORY = 300
"""Megabytes that the worker may ever have."""


async def run(pairs: int, *, few: int = FEW, many: int = MANY) -> None:
    """Measure each paper from the warm worker, its report made as well, and all files of a large round."""
    heading(
        "papers",
        f"seconds for the report of a round and a paper of it, from the warm worker, for {few} and {many} "
        "teams, and for all files of the larger one",
    )
    painter = Painter()
    await painter.warm()

    async def paper(teams: int, form: Form) -> float:
        talk = talk_of(teams)
        began = perf_counter()
        file = await painter.file(of_edition(talk, Edition.PARTNERS, form))
        assert file.startswith(b"PK" if form is Form.WORD else b"%PDF")
        return perf_counter() - began

    async def everything() -> float:
        # a talk of its own, so that nothing is scored before
        talk = talk_of.__wrapped__(many)
        began = perf_counter()
        shown: list[Star | Report | Paper] = [one.star for one in pictures(talk)]
        shown += [of_round(talk, Edition.PARTNERS), *papers_for(talk, Edition.PARTNERS)]
        files = [await painter.file(one) for one in shown]
        assert all(files)
        return perf_counter() - began

    try:
        found = await interleaved(
            pairs,
            {
                f"{few} word": lambda: paper(few, Form.WORD),
                f"{few} pdf": lambda: paper(few, Form.PDF),
                f"{many} word": lambda: paper(many, Form.WORD),
                f"{many} pdf": lambda: paper(many, Form.PDF),
                "all": everything,
            },
        )
        peak = _peak(painter)
    finally:
        await painter.close()
    for teams, reach in ((few, REACH[FEW]), (many, REACH[MANY])):
        for form in Form:
            _said(f"{form} of {teams} teams", found[f"{teams} {form}"], reach)
    _said(f"all files of {many} teams", found["all"], ALL)
    goal(f"worker ≤ {MEMORY} MB", peak, "MB", reached=peak <= MEMORY)


def _said(what: str, series: Series, reach: float) -> None:
    print(f"  {what:<34} {series} s", flush=True)
    goal(f"≤ {reach} s", series.median, "s", reached=series.median <= reach)


def _peak(painter: Painter) -> float:
    """The most memory that the worker has had, in megabytes."""
    worker = painter._worker  # noqa: SLF001 – nobody else needs to know which process it is
    assert worker
    status = Path(f"/proc/{worker.pid}/status").read_text(encoding="ascii")
    (line,) = (one for one in status.splitlines() if one.startswith("VmHWM"))
    return int(line.split()[1]) / 1000
