"""What every picture is drawn with: fonts, colours, and a pen that knows the height of its page.

Figures have no axes and are in pixels: 72 dots an inch make a point a pixel. Nothing is drawn half
transparent: a picture needs few colours and is small.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.text import Text
from matplotlib.transforms import Affine2D

from bot.report.fonts import FILES, legible
from bot.report.geometry import WIDTH, Point
from bot.report.lettering import Printed
from bot.report.palette import Palette
from bot.report.printing import print_on

# The same picture everywhere, whatever the machine's own settings. Without hinting a text's width grows
# evenly with its size, and it is drawn in half the time.
mpl.rcdefaults()
mpl.rcParams["text.hinting"] = "no_hinting"
# letters as shapes and names that do not change: the same drawing makes the same file, whatever reads it
mpl.rcParams["svg.fonttype"] = "path"
mpl.rcParams["svg.hashsalt"] = "star"

WHITE = "#FFFFFF"
BAND, FILL, RING, SPOKE = "#FFE08A", "#E1EAF3", "#B7C3CE", "#D0D9E1"


@lru_cache(maxsize=2)
def _renderer(height: int) -> Any:
    """Kept from picture to picture: its five million bytes cost a sixth of a star to ask for."""
    return RendererAgg(WIDTH, height, 72)  # type: ignore[no-untyped-call]  # matplotlib has no types for it


class Pen:
    """Draws on a page of this height in pixels, y downwards from its upper edge."""

    def __init__(self, height: int) -> None:
        self.down = Affine2D().scale(1, -1).translate(0, height)

    def line(self, points: Iterable[Point], colour: str, width: float, **also: Any) -> Line2D:
        """Draw a line through these points, with blunt ends."""
        xs, ys = zip(*points, strict=True)
        return Line2D(
            xs, ys, color=colour, linewidth=width, transform=self.down, solid_capstyle="butt", **also
        )

    def rectangle(self, place: Point, width: float, height: float, colour: str, **also: Any) -> Rectangle:
        """Fill a rectangle from its upper left corner."""
        return Rectangle(place, width, height, facecolor=colour, transform=self.down, **also)

    def text(self, printed: Printed) -> Text:
        """Set a span where it is planned; its role is the artist's `gid`."""
        span = printed.span
        font = FontProperties(fname=FILES[span.style.bold], size=span.style.size)
        return Text(
            printed.x,
            printed.y,
            legible(span.text),
            color=span.style.colour,
            fontproperties=font,
            parse_math=False,
            transform=self.down,
            gid=span.role,
        )


def on_page(artists: Iterable[Artist], height: int) -> Figure:
    """Put what is drawn on a page: what comes later covers what came before."""
    page = Figure(figsize=(WIDTH / 72, height / 72), dpi=72, facecolor=WHITE)
    for order, artist in enumerate(artists):
        artist.set_zorder(order)
        page.add_artist(artist)
    return page


def encoded(shapes: Figure, printed: Iterable[Printed], height: int, palette: Palette) -> bytes:
    """Draw a page and print on it, as a PNG of few colours."""
    renderer = _renderer(height)
    renderer.clear()
    shapes.draw(renderer)
    pixels = np.asarray(renderer.buffer_rgba())
    print_on(pixels.reshape(-1).view(np.uint32), printed)
    return palette.png(pixels)
