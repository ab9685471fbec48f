"""What is printed on a picture, beside the same texts drawn letter by letter by the library."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text

from bot.report import change, star
from bot.report.fonts import AS_DRAWN, measure, opened
from bot.report.lettering import Printed, Span, Style
from bot.report.printing import print_on
from tests.bot.report.star_samples import FULL, ONE, SIXTY, many, ray
from tests.bot.report.test_change import PICTURES
from tests.bot.report.test_star import boxes

LETTERS = replace(
    ONE,
    title="Gŵyl Llŷr ẁ Ÿ â ê î ô û",
    rays=(
        ray("Cysylltiadau Tŷ'r Cyffredin w\u0302yr", 12),
        ray("אבג דהו 12 abc", 13),
        ray("نص عربي طويل", 20),
        ray("Zoë Núñez \U0001f98a   e\u0301 \u0302x", 7),
        ray("fi ffi AVAW To. jjj", 22),
    ),
    foot=("A foot – with “quotes”… ½ ≤ 3 → 4.", "(עברית) and the rest, then 3.5% עוד"),
)
DRAWN: Mapping[str, tuple[Figure, list[Printed]]] = {
    "letters": (star.figure(LETTERS), star._drawn(LETTERS)[1]),
    "a mark, and long names": (
        star.figure(replace(FULL, rays=many(5, SIXTY))),
        star._drawn(replace(FULL, rays=many(5, SIXTY)))[1],
    ),
    "what changed": (
        change.figure(PICTURES["practice"]),
        list(change._drawn(PICTURES["practice"])[1].printed),
    ),
}


def grey(page: Figure, printed: list[Printed] | None = None) -> npt.NDArray[np.int_]:
    """Draw a page as it is, or without its texts and these printed on it."""
    texts = page.findobj(Text)
    for text in texts:
        text.set_visible(printed is None)
    canvas: Any = FigureCanvasAgg(page)
    canvas.draw()
    for text in texts:
        text.set_visible(True)
    pixels = np.array(canvas.buffer_rgba())
    print_on(pixels.reshape(-1).view(np.uint32), printed or [])
    assert (pixels[..., 3] == 255).all()
    return np.asarray(pixels[..., :3].astype(int).sum(axis=2))


def middle(ink: npt.NDArray[np.int_]) -> npt.NDArray[np.float64]:
    """Give the row and the column about which the ink of a part of a page lies."""
    return np.array([(np.indices(ink.shape)[axis] * ink).sum() / ink.sum() for axis in (0, 1)])


@pytest.mark.parametrize("name", DRAWN)
def test_each_text_is_printed_as_it_is_drawn(name: str) -> None:
    """As much ink, within a pixel of the same place, in the same colour; and no ink anywhere else."""
    page, printed = DRAWN[name]
    bare = grey(page, [])
    drawn, ours = bare - grey(page), bare - grey(page, printed)
    found = boxes(page)
    assert len(found) > 12
    for text, box in found:
        left, right = int(box.x0) - 2, int(box.x1) + 3
        top, bottom = int(len(bare) - box.y1) - 2, int(len(bare) - box.y0) + 3
        part = (slice(top, bottom), slice(left, right))
        assert ours[part].sum() == pytest.approx(drawn[part].sum(), rel=0.02), text
        assert middle(ours[part]) == pytest.approx(middle(drawn[part]), abs=0.75), text
        drawn[part] = ours[part] = 0
    assert not ours.any()


CHARACTERS = "aefilnostvwATVWŵŷẁé0123456789.,–'·→ ( \u00a0\u0302אבע"
WRITTEN = st.text(st.sampled_from(CHARACTERS), min_size=1, max_size=40)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(WRITTEN, st.booleans())
def test_a_text_is_as_wide_as_its_words_and_blanks(text: str, bold: bool) -> None:  # noqa: FBT001 – drawn
    """The sum of its words is what the library measures of the whole line."""
    font = opened(bold=bold, size=100)
    font.set_text(text.replace("\u00a0", " "), 0, flags=AS_DRAWN)
    whole = font.get_width_height()[0] / 64
    assert measure(text, Style(100, "#000000", bold)) == pytest.approx(whole)


def test_ink_beyond_the_page_is_lost() -> None:
    """Above and below; what is on the page is there."""
    style = Style(40, "#12436D")
    span = Span("Ŵg", style, "title", 60)
    page = np.full(1080 * 50, 0xFFFFFFFF, np.uint32)
    print_on(page, [Printed(span, 10, 5), Printed(span, 500, 45), Printed(span, 700, 900)])
    there = page.reshape(50, 1080) != 0xFFFFFFFF
    assert there[:15, 10:70].any()
    assert there[20:, 500:570].any()
    assert not there[:, 600:].any()


def test_a_colour_comes_out_exactly() -> None:
    """Where a letter is full, its colour is that of the text, on whatever ground."""
    page = np.full(1080 * 60, 0xFF8AE0FF, np.uint32)  # the ground of a mark
    print_on(page, [Printed(Span("■", Style(40, "#1B2733"), "mark", 40), 10, 50)])
    found = {int(each) for each in page[np.flatnonzero(page != 0xFF8AE0FF)]}
    assert 0xFF33271B in found
