"""The fonts of pictures and papers: which letters they have, and how wide a text is in them."""

from functools import lru_cache
from io import BytesIO
from pathlib import Path
from unicodedata import bidirectional

import matplotlib as mpl
from matplotlib.ft2font import FT2Font, LoadFlags

from bot.report.lettering import Style

FONTS = f"{mpl.get_data_path()}/fonts/ttf"
"""The folder of the fonts that come with the library; papers are set in them too."""
FILES = {bold: f"{FONTS}/DejaVuSans{'-Bold' if bold else ''}.ttf" for bold in (False, True)}

AS_DRAWN = LoadFlags.NO_HINTING
"""Without hinting a text's width grows evenly with its size."""
PARTS = 64
"""Of a pixel: what a font counts in."""

# from memory: from a file each letter is read by calls back into Python, which takes three times as long
_OPENED = {bold: FT2Font(BytesIO(Path(file).read_bytes())) for bold, file in FILES.items()}
_KNOWN = _OPENED[False].get_charmap().keys() & _OPENED[True].get_charmap().keys()
_PLAIN = {chr(each) for each in _KNOWN if chr(each).isprintable()}
_ALL_AS_ONE = {each for each in _PLAIN if bidirectional(each) in {"R", "AL", "AN", "NSM"}}
_MEASURED = 100  # pixels


def opened(*, bold: bool, size: float) -> FT2Font:
    """Give a font to set text with at once: the next who asks may change its size."""
    font = _OPENED[bold]
    font.set_size(size, 72)
    return font


def legible(text: str) -> str:
    """Leave out what can't be printed and put a box for what the font doesn't have."""
    if _PLAIN.issuperset(text):
        return text
    shown = (" " if each.isspace() else each for each in text)
    return "".join(each if ord(each) in _KNOWN else "□" for each in shown if each.isprintable())


def pieces(text: str) -> list[str]:
    """Give the words of a legible text, which lie beside one another whatever they are, a blank between two.

    A text with letters that are read from the right, or with marks that may stand on a blank, is one piece.
    """
    return text.split(" ") if _ALL_AS_ONE.isdisjoint(text) else [text]


@lru_cache(maxsize=4096)
def _length(piece: str, bold: bool) -> float:  # noqa: FBT001 – a key of the cache
    """Give the width of a word, or of a text that is one piece, in font sizes."""
    font = opened(bold=bold, size=_MEASURED)
    font.set_text(piece, 0, flags=AS_DRAWN)
    return font.get_width_height()[0] / PARTS / _MEASURED


@lru_cache(maxsize=4096)
def _lengths(text: str, bold: bool) -> float:  # noqa: FBT001 – a key of the cache
    """Give the width of a text in font sizes, as the sum of its words: most are known from other texts."""
    words = pieces(legible(text))
    return sum(_length(word, bold) for word in words if word) + (len(words) - 1) * _length(" ", bold)


def blank(style: Style) -> float:
    """Give the width of a blank in pixels."""
    return _length(" ", style.bold) * style.size


def measure(text: str, style: Style) -> float:
    """Give the width of a text in pixels."""
    return _lengths(text, style.bold) * style.size
