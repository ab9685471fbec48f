"""How long a star takes."""

from collections.abc import Awaitable, Callable, Sequence
from io import BytesIO
from math import pi
from time import perf_counter

import matplotlib as mpl
from matplotlib.figure import Figure
from matplotlib.text import Text

from bench.measuring import goal, heading, interleaved, row
from bench.pictures import check, stars
from bot.report.geometry import HEIGHT, WIDTH
from bot.report.painter import Painter
from bot.report.star import figure, png
from flows.replies import Star

REACH = 60
"""Milliseconds."""

STARS = 6
"""Drawn for one measurement."""

DPI = 100


async def run(pairs: int, *, count: int = STARS) -> None:
    """Measure a star from the worker and in this process beside a plain one."""
    heading(
        "star",
        f"milliseconds for a PNG of {WIDTH} × {HEIGHT}, from the warm worker through its pipe and in this "
        "process, against a plain matplotlib radar chart with as many texts, saved with the defaults",
    )
    painter = Painter()
    await painter.warm()
    try:
        subjects = {
            "worker": lambda: _milliseconds(painter.file, count),
            "here": lambda: _milliseconds(_here, count),
            "plain": lambda: _plainly(count),
        }
        found = await interleaved(pairs, subjects)
    finally:
        await painter.close()
    row("from the worker", found["worker"], "ms", "plain", found["plain"])
    row("in this process", found["here"], "ms", "plain", found["plain"])
    worker = found["worker"].median
    goal(f"≤ {REACH} ms", worker, "ms", reached=worker <= REACH)


async def _milliseconds(draw: Callable[[Star], Awaitable[bytes]], count: int) -> float:
    """Draw the stars one after the other; give what each takes on average."""
    drawn = stars(count)
    began = perf_counter()
    pictures = [await draw(star) for star in drawn]
    seconds = perf_counter() - began
    for picture in pictures:
        check(picture)
    assert len(set(pictures)) == count
    return 1000 * seconds / count


async def _here(star: Star) -> bytes:
    return png(star)


async def _plainly(count: int) -> float:
    """Draw with the settings that matplotlib has when nobody changes them."""
    texts = _texts(figure(stars(1)[0]))

    async def plain(star: Star) -> bytes:
        return _plain(star, texts)

    with mpl.rc_context():
        mpl.rcdefaults()
        return await _milliseconds(plain, count)


def _plain(star: Star, texts: Sequence[str]) -> bytes:
    """Draw a radar chart the usual way; `texts` that are not its labels stand in a column beside it."""
    page = Figure(figsize=(WIDTH / DPI, HEIGHT / DPI), dpi=DPI)
    axes = page.add_subplot(projection="polar")
    angles = [2 * pi * at / len(star.rays) for at in range(len(star.rays))]
    levels = [(ray.tenths or 0) / 10 for ray in star.rays]
    axes.plot([*angles, angles[0]], [*levels, levels[0]], marker="o")
    axes.fill(angles, levels, alpha=0.2)
    axes.set_xticks(angles, [ray.name for ray in star.rays])
    axes.set_ylim(-1, len(star.rings) - 1)
    axes.set_yticks(range(len(star.rings)), star.rings)
    beside = texts[len(star.rays) + len(star.rings) :]
    for at, text in enumerate(beside):
        page.text(0.02, 0.98 - at / len(texts), text)
    file = BytesIO()
    page.savefig(file, format="png")
    assert len(_texts(page)) == len(texts)
    return file.getvalue()


def _texts(page: Figure) -> list[str]:
    """Everything that is written on the page."""
    return [one.get_text() for one in page.findobj(Text) if one.get_visible() and one.get_text()]
