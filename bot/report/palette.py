"""Small PNGs of drawings that use few colours.

A smooth edge blends the two colours that meet there, so that a few steps between each such pair are all a
drawing needs. Its own colours stay exact.
"""

import struct
import zlib
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Bytes: TypeAlias = npt.NDArray[np.uint8]

MOST_BYTES = 100_000
FINE, COARSE, NONE = 6, 3, 2  # steps of a blend, its two colours included

FOUR_BITS = 16
"""Colours that need no more than half a byte each."""

_WHITE = 0xFFFFFFFF
_RUNS = (1, zlib.Z_RLE)
"""Looks for repeated bytes alone: three times as fast, and a page that is mostly white stays small enough."""
_WORDS, _HARD = (6, zlib.Z_DEFAULT_STRATEGY), (9, zlib.Z_DEFAULT_STRATEGY)


class Palette:
    """Turns pixels into PNGs, if possible of so many bytes.

    `pairs` are the colours that meet in the drawing, like `#12436D`.
    """

    def __init__(self, *pairs: tuple[str, str], most: int = MOST_BYTES) -> None:
        ends = np.array([[list(bytes.fromhex(colour[1:])) for colour in pair] for pair in pairs])
        fine, coarse, none = (_table(ends, steps) for steps in (FINE, COARSE, NONE))
        self._most = most
        # What comes later is less smooth: it is for a page full of text. The last costs seven times the one
        # before it for a fifteenth of the bytes.
        self._ways = ((*fine, _RUNS), (*fine, _WORDS), (*coarse, _WORDS), (*none, _WORDS), (*none, _HARD))

    def png(self, pixels: Bytes) -> bytes:
        """Encode pixels (height × width × red, green, blue, opacity)."""
        height, width, _ = pixels.shape
        whole = np.ascontiguousarray(pixels).reshape(-1).view("<u4")
        # nearly all of a page is white, which needs no looking up
        inked = np.flatnonzero(whole != _WHITE)
        ink = whole[inked]
        cells = (ink & 0xF0) << 4 | ink >> 8 & 0xF0 | ink >> 20 & 0xF  # red, green, blue
        for colours, nearest, effort in self._ways:
            places = np.full(height * width, nearest[-1], np.uint8)
            places[inked] = nearest[cells]
            file = _file(places.reshape(height, width), colours, effort)
            if len(file) <= self._most:
                break
        return file


def _file(places: Bytes, colours: Bytes, effort: tuple[int, int]) -> bytes:
    """Write places in a palette as a PNG (https://www.w3.org/TR/png-3/); effort is a level and a strategy."""
    height, width = places.shape
    level, strategy = effort
    depth = 8
    if len(colours) <= FOUR_BITS:
        depth, places = 4, np.pad(places, ((0, 0), (0, width % 2)))
        places = np.bitwise_or(places[:, ::2] << np.uint8(4), places[:, 1::2])
    squeezed = zlib.compressobj(level, zlib.DEFLATED, zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL, strategy)
    lines = np.pad(places, ((0, 0), (1, 0)))  # each line begins with its filter, 0 for none
    return b"".join((
        b"\x89PNG\r\n\x1a\n",
        _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, 3, 0, 0, 0)),
        _chunk(b"PLTE", colours.tobytes()),
        _chunk(b"IDAT", squeezed.compress(lines.tobytes()) + squeezed.flush()),
        _chunk(b"IEND", b""),
    ))  # fmt: skip


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


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
