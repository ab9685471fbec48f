"""Small PNGs of drawings that use few colours.

A smooth edge blends the two colours that meet there, so that a few steps between each such pair are all a
drawing needs. Its own colours stay exact.
"""

from io import BytesIO
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageColor

Bytes: TypeAlias = npt.NDArray[np.uint8]

MOST_BYTES = 100_000
FINE, COARSE = 6, 3  # steps of a blend, its two colours included


class Palette:
    """Turns pixels into PNGs. `pairs` are the colours that meet in the drawing, like `#12436D`."""

    def __init__(self, *pairs: tuple[str, str]) -> None:
        ends = np.array([[ImageColor.getrgb(colour)[:3] for colour in pair] for pair in pairs])
        # The second is slow and less smooth: it is for a page full of text.
        self._ways = ((*_table(ends, FINE), 6), (*_table(ends, COARSE), 9))

    def png(self, pixels: Bytes) -> bytes:
        """Encode pixels (height × width × red, green, blue and more), if possible in 100,000 bytes."""
        red, green, blue = (pixels[..., channel].astype(np.uint16) >> 4 for channel in range(3))
        cells = red << 8 | green << 4 | blue
        for colours, nearest, effort in self._ways:
            image = Image.fromarray(nearest[cells])
            image.putpalette(colours.tobytes())
            file = BytesIO()
            image.save(file, "PNG", compress_level=effort)
            if file.tell() <= MOST_BYTES:
                break
        return file.getvalue()


def _table(ends: npt.NDArray[np.int_], steps: int) -> tuple[Bytes, Bytes]:
    """Give the colours, and for each colour of four bits a channel the place of the nearest of them."""
    parts = np.linspace(0, 1, steps).reshape(-1, 1, 1)
    blends = (ends[:, 0] * (1 - parts) + ends[:, 1] * parts).round()
    colours = np.unique(blends.reshape(-1, 3), axis=0)
    cells = np.indices((16, 16, 16)).reshape(3, -1).T * 17
    nearest = ((cells[:, None] - colours) ** 2).sum(axis=2).argmin(axis=1)
    for exact in ends.reshape(-1, 3):
        red, green, blue = exact >> 4
        nearest[red << 8 | green << 4 | blue] = np.flatnonzero((colours == exact).all(axis=1))[0]
    return colours.astype(np.uint8), nearest.astype(np.uint8)
