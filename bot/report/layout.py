"""Where everything in a star picture goes, so that nothing overlaps anything.

Pixels from the top left corner, y downwards. From top to bottom: the mark, the title, the subtitle, the
names of the lines, the star with its labels, the names of the rings, the foot. The star takes what the others
leave; under a long foot the page is higher.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.report.geometry import HEIGHT, WIDTH, Point
from bot.report.labels import labelled
from bot.report.lettering import INK, MUTED, Block, Measure, Printed, Setter, Style, joined
from flows.replies import Star

MARGIN = 48
SWATCH = 92  # the width of a line's sample
ICON = 40  # the width of a ring's sample
GAP = 16  # from a sample to its name
FOOT = Style(22, MUTED)
FOOT_LINES = 9  # of more the page grows
BOTTOM = 36  # from the foot to the edge of the page
ROUNDED = 50  # thousandths that rounding to tenths may add or take


@dataclass(frozen=True, slots=True)
class Plan:
    """A page on which all text is placed and the rest is known by its middle.

    `swatches` are the samples of this round's line and, if drawn, of the one before; `icons` those of the
    rings from the lowest outwards. The lowest level lies on the circle `inner`, the top level on `outer`.
    `band` is the height of the mark's ground, 0 without a mark; `rule` is the y of the line
    above the foot.
    """

    height: int
    band: float
    centre: Point
    inner: float
    outer: float
    swatches: tuple[Point, ...]
    icons: tuple[Point, ...]
    rule: float
    printed: tuple[Printed, ...]

    def radius(self, share: float) -> float:
        """Give how far from the centre a share of the top level lies."""
        return self.inner + share * (self.outer - self.inner)

    def point(self, way: Point, share: float) -> Point:
        """Give the point at a share of the top level in the direction `way`."""
        radius = self.radius(share)
        return self.centre[0] + radius * way[0], self.centre[1] + radius * way[1]


def plan(star: Star, measure: Measure) -> Plan:
    """Place everything on the page; raises `NoRoom` when there are too many rays for it."""
    setter = Setter(measure)
    band, top, printed = headed(star, setter)
    lines = [star.series, star.series_before] if star.series_before else [star.series]
    swatches, top, names = legend(lines, setter, top)
    foot = foot_of(star, setter)
    height = HEIGHT + math.ceil(max(0.0, foot.height - _foot_height(setter)))
    rule = bottom = height - BOTTOM - foot.height - 16
    icons, bottom, rings = _rings(star, setter, bottom)
    outer, centre, labels = labelled(star, setter, top + 26, bottom - 22)
    everything = (*printed, *names, *labels, *rings, *foot.at(MARGIN, rule + 16))
    return Plan(height, band, centre, outer * 0.18, outer, tuple(swatches), tuple(icons), rule, everything)


def headed(star: Star, setter: Setter) -> tuple[float, float, list[Printed]]:
    """Place mark, title and subtitle; give the height of the mark's ground, where they end, and all three."""
    room = WIDTH - 2 * MARGIN
    band, top = 0.0, 44.0
    printed: list[Printed] = []
    if star.mark:
        mark = setter.fitted(
            star.mark, room, [(1, Style(34, INK, bold=True)), (1, Style(28, INK, bold=True))], "mark"
        )
        band = mark.height + 32
        printed += mark.at(WIDTH / 2, 16, align=0.5)
        top = band + 30
    sizes = ((1, 48), (2, 44), (2, 38), (3, 34))
    title = setter.fitted(
        star.title, room, [(most, Style(size, INK, bold=True)) for most, size in sizes], "title"
    )
    phrases = setter.phrases(star.subtitle, room, Style(28, MUTED))
    subtitle = setter.fitted(phrases, room, [(2, Style(28, MUTED)), (2, Style(24, MUTED))], "subtitle")
    printed += title.at(MARGIN, top)
    printed += subtitle.at(MARGIN, top + title.height + 6)
    return band, top + title.height + subtitle.height + 6, printed


def legend(names: Sequence[str], setter: Setter, top: float) -> tuple[list[Point], float, list[Printed]]:
    """Place the names of what is drawn in one row where they fit, else below one another.

    Give the middle of each sample, where the names end, and the names.
    """
    places: list[Point] = []
    printed: list[Printed] = []
    room = WIDTH - 2 * MARGIN - SWATCH - GAP
    x, top = float(MARGIN), top + 18
    for name in names:
        block = setter.fitted(name, room, [(1, Style(26, INK)), (1, Style(22, INK))], "series")
        if x > MARGIN and x + SWATCH + GAP + block.width > WIDTH - MARGIN:
            x, top = float(MARGIN), top + block.height + 6
        places.append((x + SWATCH / 2, top + block.height / 2))
        printed += block.at(x + SWATCH + GAP, top)
        x += SWATCH + GAP + block.width + 48
    return places, top + block.height, printed


def foot_of(star: Star, setter: Setter) -> Block:
    """Set the foot, whole: each text on lines of its own, or all as one where these are more.

    What a framework says of itself comes last in it, so none of it may give way.
    """
    room = WIDTH - 2 * MARGIN

    def lines(texts: Sequence[str]) -> Block:
        return joined(setter.lines(text, room, FOOT, "foot", even=False) for text in texts)

    each = lines(star.foot)
    return each if len(each.lines) <= FOOT_LINES else lines([" ".join(star.foot)])


def _foot_height(setter: Setter) -> float:
    """How high a foot of as many lines is as the page has room for by itself."""
    line = (setter.span("x", FOOT, "foot"),)
    return Block((line,) * FOOT_LINES).height


def _rings(star: Star, setter: Setter, bottom: float) -> tuple[list[Point], float, list[Printed]]:
    """Place the names of the levels above `bottom`: two columns, read like text."""
    second, blocks = _columns(star, setter)
    rows = [blocks[start : start + 2] for start in range(0, len(blocks), 2)]
    heights = [max(ICON + 6, *(block.height for block in row)) for row in rows]
    top = upper = bottom - 20 - sum(heights)
    places: list[Point] = []
    printed: list[Printed] = []
    for row, height in zip(rows, heights, strict=True):
        for x, block in zip((MARGIN, second), row, strict=False):
            places.append((x + ICON / 2, upper + height / 2))
            printed += block.at(x + ICON + GAP, upper + (height - block.height) / 2)
        upper += height
    return places, top, printed


def numbers_of(star: Star) -> tuple[str, ...]:
    """What is shown at each ring, from the lowest outwards."""
    return star.numbers or tuple(map(str, range(len(star.rings))))


def values_of(star: Star) -> tuple[int, ...]:
    """What each ring counts, in thousandths."""
    return star.values or tuple(1000 * level for level in range(len(star.rings)))


def checked(star: Star) -> None:
    """Raise ValueError without rays, with fewer than two rings, or for a score that lies on none."""
    if not star.rays or len(star.rings) < 2:  # noqa: PLR2004 – one ring has no inside and outside
        raise ValueError("a star has at least one ray and two rings")
    low, *_, high = values_of(star)
    scores = [score for ray in star.rays for score in (ray.tenths, ray.before, ray.least, ray.most)]
    if any(not low - ROUNDED <= 100 * score <= high + ROUNDED for score in scores if score is not None):
        raise ValueError("a score lies outside the rings")


def shares_of(star: Star) -> tuple[float, ...]:
    """How far out each ring lies, from 0 for the lowest level to 1."""
    return tuple(share_of(star, value) for value in values_of(star))


def share_of(star: Star, thousandths: int) -> float:
    """How far out a value lies; what rounding made of the ends stays on their rings."""
    low, *_, high = values_of(star)
    return min(max((thousandths - low) / (high - low), 0.0), 1.0)


def _columns(star: Star, setter: Setter) -> tuple[float, list[Block]]:
    """Give the left edge of the second column and the names, on one line each where that fits."""
    room = WIDTH - 2 * MARGIN
    named = list(zip(numbers_of(star), star.rings, strict=True))
    blocks = [_level(number, name, setter, room) for number, name in named]
    left, right = (max(block.width for block in blocks[column::2]) + ICON + GAP for column in (0, 1))
    if left + 32 + right <= room:
        return MARGIN + max(left + 32, min(room / 2, room - right)), blocks
    widest = max(setter.span(number, Style(24, INK, bold=True), "level").width for number, _ in named)
    half = room / 2 - ICON - GAP - 40 - widest  # some white behind the number
    return MARGIN + room / 2, [_level(number, name, setter, half) for number, name in named]


def _level(text: str, name: str, setter: Setter, width: float) -> Block:
    number = setter.span(text, Style(24, INK, bold=True), "level")
    words = setter.fitted(name, width, [(2, Style(24, INK))], "ring")
    first, *rest = words.lines or ((),)
    return replace(words, lines=((number, *first), *rest))
