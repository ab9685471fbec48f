"""The fonts of pictures and papers: which letters they have, and how wide a text is in them."""

from functools import lru_cache

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

_OPENED = {bold: FT2Font(file) for bold, file in FILES.items()}
_KNOWN = _OPENED[False].get_charmap().keys() & _OPENED[True].get_charmap().keys()
_MEASURED = 100  # pixels


def opened(*, bold: bool, size: float) -> FT2Font:
    """Give a font to set text with at once: the next who asks may change its size."""
    font = _OPENED[bold]
    font.set_size(size, 72)
    return font


def legible(text: str) -> str:
    """Leave out what can't be printed and put a box for what the font doesn't have."""
    shown = (" " if each.isspace() else each for each in text)
    return "".join(each if ord(each) in _KNOWN else "□" for each in shown if each.isprintable())


@lru_cache(maxsize=4096)
def _length(text: str, bold: bool) -> float:  # noqa: FBT001 – a key of the cache
    """Give the width of a text in font sizes."""
    font = opened(bold=bold, size=_MEASURED)
    font.set_text(legible(text), 0, flags=AS_DRAWN)
    return font.get_width_height()[0] / PARTS / _MEASURED


def measure(text: str, style: Style) -> float:
    """Give the width of a text in pixels."""
    return _length(text, style.bold) * style.size
