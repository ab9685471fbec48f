"""Prints spans on a drawn page.

A word is set once and kept: the same few are on every picture, and to set one takes far longer than to print
it. Whole pixels lie between the words of a line, parts of one between the letters of a word.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from bot.report.fonts import AS_DRAWN, PARTS, blank, legible, measure, opened, pieces
from bot.report.geometry import WIDTH
from bot.report.lettering import Printed

Pixels: TypeAlias = npt.NDArray[np.uint32]

KEPT = 2048
"""Words, of a few kilobytes each."""

_HALF = np.uint32(0x00FF00FF)  # two of a pixel's four bytes, with room between them
_OTHER = np.uint32(0xFF00FF00)
_WHOLE = np.uint32(256)


@dataclass(frozen=True, slots=True)
class _Word:
    """The pixels of a word that get ink: how far on each lies on a page, and how much of 256 it gets.

    They count from where the blank before the word begins.
    """

    places: npt.NDArray[np.int32]
    ink: Pixels


def print_on(page: Pixels, printed: Iterable[Printed]) -> None:
    """Print spans on a page's pixels: `WIDTH` in a line, each the four bytes of red, green, blue, opacity."""
    places, inks, colours = [], [], []
    for each in printed:
        style = each.span.style
        colour = _colour(style.colour)
        row = round(each.y) * WIDTH
        for word, x in _words(each):
            places.append(word.places + (row + round(x)))
            inks.append(word.ink)
            colours.append(colour)
    if places:
        spread = np.repeat(np.array(colours, np.uint32), [len(ink) for ink in inks])
        _blend(page, np.concatenate(places), np.concatenate(inks), spread)


def _blend(page: Pixels, places: npt.NDArray[np.int32], ink: Pixels, colours: Pixels) -> None:
    """Lay colours over what is there; ink above or below the page is lost."""
    if places.min(initial=0) < 0 or places.max(initial=0) >= len(page):
        there = (places >= 0) & (places < len(page))
        places, ink, colours = places[there], ink[there], colours[there]
    under = page[places]
    left = _WHOLE - ink
    # two of the four bytes at once: none runs over into its neighbour
    even = (under & _HALF) * left + (colours & _HALF) * ink
    odd = (under >> np.uint32(8) & _HALF) * left + (colours >> np.uint32(8) & _HALF) * ink
    page[places] = even >> np.uint32(8) & _HALF | odd & _OTHER


def _words(printed: Printed) -> Iterator[tuple[_Word, float]]:
    """Give each word of a span and where the blank before it begins."""
    style, x = printed.span.style, printed.x
    between = blank(style)
    for piece in pieces(legible(printed.span.text)):
        if piece:
            yield _word(piece, style.bold, style.size), x - between
            x += measure(piece, style)
        x += between


@lru_cache(maxsize=KEPT)
def _word(text: str, bold: bool, size: float) -> _Word:  # noqa: FBT001 – a key of the cache
    """Set a word, or a line that is not to be divided."""
    font = opened(bold=bold, size=size)
    # A blank begins at 0, where the first letter may reach further: all letters then lie where they should.
    font.set_text(f" {text} ", 0, flags=AS_DRAWN)
    font.draw_glyphs_to_bitmap(antialiased=True)
    image = font.get_image()
    _, height = font.get_width_height()
    above = (height - font.get_descent()) // PARTS + 1
    rows, columns = np.nonzero(image)
    ink = image[rows, columns].astype(np.uint32)
    places = (rows - above) * WIDTH + columns
    return _Word(places.astype(np.int32), ink + (ink >> np.uint32(7)))


@lru_cache(maxsize=64)
def _colour(colour: str) -> np.uint32:
    """Give the four bytes of a colour like `#12436D`."""
    return np.uint32(np.frombuffer(bytes.fromhex(colour[1:]) + b"\xff", np.uint32)[0])
