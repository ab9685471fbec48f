"""Where everything goes in a picture of what changed: a row for each domain, from then to now.

Pixels from the top left corner, y downwards. From top to bottom: the mark, the title, the subtitle, what is
drawn and how, the numbers of the levels, the rows, the names of the levels, the foot. The page is as high as
they are together.
"""

from dataclasses import dataclass
from itertools import pairwise

from bot.report.geometry import WIDTH, Point
from bot.report.layout import BOTTOM, MARGIN, foot_of, headed, legend, numbers_of, shares_of
from bot.report.lettering import BROKEN, INK, MUTED, NOW, Block, Measure, Printed, Setter, Span, Style
from flows.replies import Ray, Star

ENDS = 18  # from the margin to the lowest and to the highest level: half a mark and some white
TRACK = 40  # the height of what is drawn of a row
TICK = 24  # the height of the sign of a level in it
APART = 24  # between two rows
FOOT_LINES = 12  # of more all of it is one text
BESIDE = 32  # between the name of a domain and what is said of it


@dataclass(frozen=True, slots=True)
class Rows:
    """A page on which all text is placed and the rest is known by its middle.

    `swatches` are the samples of then, of now and, where there is any, of a range. `tracks` are the y of the
    rows; their levels lie at the x of `levels`. `band` is the height of the mark's ground, 0 without a mark;
    `rule` is the y of the line above the foot.
    """

    height: int
    band: float
    swatches: tuple[Point, ...]
    levels: tuple[float, ...]
    tracks: tuple[float, ...]
    rule: float
    printed: tuple[Printed, ...]

    def x(self, share: float) -> float:
        """Give where a share of the way from the lowest to the highest level lies."""
        low, high = self.levels[0], self.levels[-1]
        return low + share * (high - low)


def planned(star: Star, measure: Measure) -> Rows:
    """Place everything on the page."""
    setter = Setter(measure)
    band, top, printed = headed(star, setter)
    names = [star.series_before, star.series, *([star.span] if star.span else [])]
    swatches, top, named = legend(names, setter, top)
    printed += named
    left, right = MARGIN + ENDS, WIDTH - MARGIN - ENDS
    levels = tuple(left + share * (right - left) for share in shares_of(star))
    numbers, top = _numbers(star, setter, levels, top + 26)
    printed += numbers
    tracks = []
    for at, ray in enumerate(star.rays):
        track, top, row = _row(at, ray, setter, top)
        tracks.append(track)
        printed += row
        top += APART
    names_of_levels = _levels(star, setter)
    printed += names_of_levels.at(MARGIN, top)
    rule = top + names_of_levels.height + 16
    foot = foot_of(star, setter)
    printed += foot.at(MARGIN, rule + 16)
    height = int(rule + 16 + foot.height + BOTTOM)
    return Rows(height, band, tuple(swatches), levels, tuple(tracks), rule, tuple(printed))


def _numbers(
    star: Star, setter: Setter, levels: tuple[float, ...], top: float
) -> tuple[list[Printed], float]:
    """Place the number of each level above the rows, in two lines where one would be too full."""
    style = Style(24, INK, bold=True)
    spans = [setter.span(number, style, f"number {level}") for level, number in enumerate(numbers_of(star))]
    lefts = [
        min(max(x - span.width / 2, MARGIN), WIDTH - MARGIN - span.width)
        for x, span in zip(levels, spans, strict=True)
    ]
    ends = zip(lefts, spans, strict=True)
    full = any(left + span.width + 10 > right for (left, span), (right, _) in pairwise(ends))
    lines = 2 if full else 1
    pitch = Block(((spans[0],),)).height
    printed = [
        placed
        for level, (left, span) in enumerate(zip(lefts, spans, strict=True))
        for placed in Block(((span,),)).at(left, top + (level % lines) * pitch)
    ]
    return printed, top + lines * pitch + 10


def _row(at: int, ray: Ray, setter: Setter, top: float) -> tuple[float, float, list[Printed]]:
    """Place one domain: its name with what is said of it, the track, and below what that rests on."""
    room = WIDTH - 2 * MARGIN
    said = _said(at, ray, setter)
    left = room - said.width - BESIDE
    name = setter.lines(ray.name, left, Style(26, INK), f"name {at}") if left > room / 3 else None
    if name is None or name.strain >= BROKEN or len(name.lines) > 2:  # noqa: PLR2004 – then it has the row to itself
        name = setter.fitted(ray.name, room, [(2, Style(26, INK))], f"name {at}")
        printed = [*name.at(MARGIN, top), *said.at(MARGIN, top + name.height)]
        top += name.height + said.height
    else:
        height = max(name.height, said.height)
        printed = [
            *name.at(MARGIN, top + (height - name.height)),
            *said.at(WIDTH - MARGIN, top + (height - said.height), 1.0),
        ]
        top += height
    track = top + TRACK / 2
    style = Style(22, MUTED)
    rests = setter.fitted(setter.phrases(ray.coverage, room, style), room, [(3, style)], f"coverage {at}")
    printed += rests.at(MARGIN, top + TRACK)
    return track, top + TRACK + rests.height, printed


def _said(at: int, ray: Ray, setter: Setter) -> Block:
    """What is said of a domain: from what to what and how it changed, or why there is nothing to say."""
    room = WIDTH - 2 * MARGIN
    if ray.tenths is None:
        return setter.fitted(ray.words, room, [(1, Style(24, MUTED)), (2, Style(22, MUTED))], f"words {at}")
    number = setter.span(ray.words, Style(28, NOW, bold=True), f"words {at}")
    change = setter.span(ray.change, Style(24, MUTED), f"change {at}")
    spans: tuple[Span, ...] = (number, change) if ray.change else (number,)
    one = Block((spans,), gap=14)
    return one if one.width <= room else Block(tuple((span,) for span in spans))


def _levels(star: Star, setter: Setter) -> Block:
    """The name of each level behind its number."""
    pairs = zip(numbers_of(star), star.rings, strict=True)
    text = " · ".join(f"{number} {name}" for number, name in pairs)
    style = Style(22, INK)
    room = WIDTH - 2 * MARGIN
    return setter.lines(setter.phrases(text, room, style), room, style, "ring", even=False)
