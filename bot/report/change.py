"""Draws what changed: a row for each domain, from the round before to this one, with the range of agencies.

Then is a square and now a circle, so that they differ in black and white; a domain that can't be compared has
an empty, dotted track.
"""

from collections.abc import Iterator

from matplotlib.artist import Artist
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from bot.report.drawing import BAND, RING, SPOKE, WHITE, Pen, encoded, on_page
from bot.report.fonts import measure
from bot.report.geometry import WIDTH, Point
from bot.report.layout import MARGIN, SWATCH, checked, share_of
from bot.report.lettering import BEFORE, INK, MUTED, NOW
from bot.report.palette import Palette
from bot.report.rows import ENDS, TICK, Rows, planned
from flows.replies import Ray, Star

RANGE = 12  # the height of the band of a range
SQUARE, ROUND = 26, 22  # the widths of the marks: where both lie on one place each is still seen

_PALETTE = Palette(  # the colours that meet on the page: a smooth edge between two is a blend of them
    *((colour, WHITE) for colour in (INK, MUTED, NOW, BEFORE, RING, SPOKE, BAND)),
    *((colour, RING) for colour in (MUTED, NOW, BEFORE, SPOKE)),
    (INK, BAND),
    (BEFORE, NOW),
    (NOW, SPOKE),
    (BEFORE, SPOKE),
    most=150_000,
)


def png(star: Star) -> bytes:
    """Draw it as a PNG, 1080 pixels wide and as high as its rows; raises as `figure` does."""
    shapes, page = _drawn(star)
    return encoded(on_page(shapes, page.height), page.printed, page.height, _PALETTE)


def figure(star: Star) -> Figure:
    """Draw it; `gid` of each artist says what it is, like `words 0`, `range 3`, `mark now 3`.

    Raises ValueError for one without rays or with fewer than two rings, or a score that lies on none.
    """
    shapes, page = _drawn(star)
    return on_page([*shapes, *map(Pen(page.height).text, page.printed)], page.height)


def _drawn(star: Star) -> tuple[list[Artist], Rows]:
    """Give the shapes, and the page with what is printed on them."""
    checked(star)
    page = planned(star, measure)
    return list(_shapes(star, page, Pen(page.height))), page


def _shapes(star: Star, page: Rows, pen: Pen) -> Iterator[Artist]:
    """Draw from the ground up: what comes later covers what came before."""
    if page.band:
        yield pen.rectangle((0, 0), WIDTH, page.band, BAND)
    for at, (ray, y) in enumerate(zip(star.rays, page.tracks, strict=True)):
        yield from _row(star, at, ray, page, y, pen)
    yield pen.line([(MARGIN, page.rule), (WIDTH - MARGIN, page.rule)], SPOKE, 2)
    yield from _samples(page, pen)


def _row(star: Star, at: int, ray: Ray, page: Rows, y: float, pen: Pen) -> Iterator[Artist]:
    """One track with what is on it."""
    style = "solid" if ray.tenths is not None else (0, (1.5, 2.5))
    ends = [(page.levels[0] - ENDS / 2, y), (page.levels[-1] + ENDS / 2, y)]
    yield pen.line(ends, SPOKE, 3, linestyle=style, gid=f"track {at}")
    for level, x in enumerate(page.levels):
        yield pen.line([(x, y - TICK / 2), (x, y + TICK / 2)], SPOKE, 3, gid=f"level {level} {at}")

    def place(tenths: int) -> Point:
        return page.x(share_of(star, 100 * tenths)), y

    if ray.least is not None and ray.most is not None:
        yield from _range(place(ray.least), place(ray.most), pen, at)
    if ray.tenths is None or ray.before is None:
        return
    then, now = place(ray.before), place(ray.tenths)
    if then != now:
        yield pen.line([then, now], NOW, 6, gid=f"way {at}")
    yield _then(then, pen, f"mark before {at}")
    yield _now(now, pen, f"mark now {at}", hollow=ray.provisional)


def _range(least: Point, most: Point, pen: Pen, at: int | str) -> Iterator[Artist]:
    """A thin band from the lowest to the highest agency, its ends marked so that they are seen in grey."""
    (left, y), (right, _) = least, most
    yield pen.rectangle((left, y - RANGE / 2), right - left, RANGE, RING, gid=f"range {at}")
    for x in dict.fromkeys((left, right)):
        yield pen.line([(x, y - RANGE), (x, y + RANGE)], MUTED, 3, gid=f"end {at}")


def _then(place: Point, pen: Pen, gid: str | None = None) -> Line2D:
    return _mark(place, pen, gid, BEFORE, ("s", SQUARE), hollow=False)


def _now(place: Point, pen: Pen, gid: str | None = None, *, hollow: bool = False) -> Line2D:
    return _mark(place, pen, gid, NOW, ("o", ROUND), hollow=hollow)


def _mark(
    place: Point, pen: Pen, gid: str | None, colour: str, form: tuple[str, float], *, hollow: bool
) -> Line2D:
    """A mark, white inside where it is hollow."""
    marker, size = form
    edge = 5 if hollow else 2
    look = {
        "markersize": size - edge,
        "markeredgewidth": edge,
        "markerfacecolor": WHITE if hollow else colour,
        # a white rim keeps what lies on something apart from it without its colour
        "markeredgecolor": colour if hollow else WHITE,
    }
    return pen.line([place], colour, 0, marker=marker, gid=gid, **look)


def _samples(page: Rows, pen: Pen) -> Iterator[Artist]:
    """What then, now and a range look like, before their names."""
    (then, y), (now, below), *ranges = page.swatches
    yield _then((then + SWATCH / 2 - SQUARE / 2, y), pen)
    end = now + SWATCH / 2 - ROUND / 2
    yield pen.line([(now - SWATCH / 2, below), (end, below)], NOW, 6)
    yield _now((end, below), pen)
    for x, y in ranges:
        yield from _range((x - SWATCH / 2, y), (x + SWATCH / 2, y), pen, "sample")
