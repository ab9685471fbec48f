"""How long a picture of what changed takes."""

from io import BytesIO
from time import perf_counter

import matplotlib as mpl
from matplotlib.figure import Figure
from PIL import Image

from bench.measuring import goal, heading, interleaved, row
from bench.rounds import talk_of
from bot.report.change import png
from bot.report.geometry import WIDTH
from bot.report.painter import Painter
from flows.conversations.results.pictures import changed
from flows.replies import Star

REACH = 60
"""Milliseconds."""

TEAMS = 12

TIMES = 6
"""Drawn for one measurement."""

DPI = 100


async def run(pairs: int, *, count: int = TIMES) -> None:
    """Measure it from the worker and in this process beside a plain one."""
    heading(
        "change",
        f"milliseconds for the picture of what changed with {TEAMS} teams, from the warm worker through its "
        "pipe and in this process, against a plain matplotlib chart with its texts, saved with the defaults",
    )
    (picture,) = changed(talk_of(TEAMS))
    star = picture.star
    height = _height(png(star))
    painter = Painter()
    await painter.warm()

    async def worker() -> float:
        began = perf_counter()
        files = [await painter.file(star) for _ in range(count)]
        taken = 1000 * (perf_counter() - began) / count
        assert [_height(file) for file in files] == [height] * count
        return taken

    async def here() -> float:
        began = perf_counter()
        files = [png(star) for _ in range(count)]
        taken = 1000 * (perf_counter() - began) / count
        assert [_height(file) for file in files] == [height] * count
        return taken

    async def plain() -> float:
        with mpl.rc_context():
            mpl.rcdefaults()
            began = perf_counter()
            files = [_plain(star, height) for _ in range(count)]
            taken = 1000 * (perf_counter() - began) / count
        assert [_height(file) for file in files] == [height] * count
        return taken

    try:
        found = await interleaved(pairs, {"worker": worker, "here": here, "plain": plain})
    finally:
        await painter.close()
    row("from the worker", found["worker"], "ms", "plain", found["plain"])
    row("in this process", found["here"], "ms", "plain", found["plain"])
    median = found["worker"].median
    goal(f"≤ {REACH} ms", median, "ms", reached=median <= REACH)


def _height(file: bytes) -> int:
    """See that it is a whole PNG of the right width; how high it is."""
    with Image.open(BytesIO(file)) as image:
        image.load()
        assert (image.format, image.width) == ("PNG", WIDTH)
        return image.height


def _plain(star: Star, height: int) -> bytes:
    """The same rows the usual way, with all the texts."""
    page = Figure(figsize=(WIDTH / DPI, height / DPI), dpi=DPI)
    axes = page.add_subplot()
    names = [ray.name for ray in star.rays]
    rows = range(len(names))
    lows = [ray.least or 0 for ray in star.rays]
    axes.barh(rows, [(ray.most or 0) - low for ray, low in zip(star.rays, lows, strict=True)], left=lows)
    axes.plot([ray.before or 0 for ray in star.rays], rows, "s")
    axes.plot([ray.tenths or 0 for ray in star.rays], rows, "o")
    for at, ray in enumerate(star.rays):
        axes.text(0, at, ray.words)
        axes.text(10, at, ray.change)
        axes.text(0, at + 0.4, ray.coverage)
    axes.set_yticks(rows, names)
    axes.set_xticks([10 * at for at in range(len(star.rings))], star.rings)
    texts = (star.title, star.subtitle, star.series, star.series_before, star.span, *star.foot)
    for at, text in enumerate(texts):
        page.text(0.02, 0.98 - at / 20, text)
    file = BytesIO()
    page.savefig(file, format="png")
    return file.getvalue()
