"""Stars to draw, and a look at what came of it."""

from functools import cache
from io import BytesIO

from PIL import Image

from bench.disk import ROOT
from bot.report.geometry import HEIGHT, WIDTH
from flows.replies import Ray, Star
from storage.framework.file import load_framework

PLAIN = 5
"""Colours that a page without a star might have."""


@cache
def stars(count: int) -> tuple[Star, ...]:
    """Make stars with the names of the shipped framework, no two alike."""
    _, framework = load_framework(ROOT / "framework.yaml")
    return tuple(
        Star(
            title="Social care · Newtown",
            subtitle="HSB audit · 1 March 2025 · draft, not yet released",
            rings=tuple(level.label for level in framework.levels),
            rays=tuple(
                _ray(domain.short, number * 7 + at * 5) for at, domain in enumerate(framework.domains)
            ),
            series="Self-rated, March 2025",
            foot=(f"Rated {number + 30} of 55: 2 don't know.", "Self-reported, not independently checked."),
        )
        for number in range(count)
    )


def _ray(name: str, seed: int) -> Ray:
    tenths = seed % 31
    return Ray(name=name, tenths=tenths, words=f"{tenths // 10}.{tenths % 10}", provisional=seed % 4 == 0)


def check(png: bytes) -> None:
    """See that it is a whole PNG of the right size with something on it."""
    with Image.open(BytesIO(png)) as image:
        assert (image.format, image.size) == ("PNG", (WIDTH, HEIGHT))
        colours = image.convert("RGB").getcolors(WIDTH * HEIGHT)
    assert colours
    assert len(colours) > PLAIN, "nothing but a page"
