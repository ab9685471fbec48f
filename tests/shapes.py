"""Twelve shapes that audits have, with statements of our own about public libraries in their place."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice, product
from typing import Any

PLACES = (
    *("the children's corner", "the study room", "the reading room", "the van", "the front desk"),
    *(
        "the café",
        "the archive",
        "the music shelf",
        "the garden",
        "the computer room",
        "the hall",
        "the shop",
    ),
)
PRACTICES = (
    *(
        "opens on Saturdays",
        "is open to wheelchairs",
        "is warm in winter",
        "has staff who listen",
        "is quiet",
    ),
    *(
        "has signs in large print",
        "is cleaned each day",
        "is safe at night",
        "has a first aid box",
        "is lit well",
    ),
    *("is free to use", "has a place to sit", "is asked about each year"),
)

WELSH = (
    "Mae'r llyfrgell ar agor ar ddydd Sadwrn.",
    "Mae arwyddion Cymraeg ym mhob ystafell.",
    "Mae staff yn siarad Cymraeg wrth y ddesg.",
    "Mae llyfrau Cymraeg newydd bob mis.",
    "Mae lle tawel i ddarllen.",
    "Mae grŵp darllen i blant.",
    "Mae'r wefan ar gael yn Gymraeg.",
)


@dataclass(frozen=True, kw_only=True)
class Shape:
    """An audit by its scale and how many items each of its domains has.

    `levels`: number, label, and what it counts (None: its place). `own`: each item says what levels take.
    """

    name: str
    short: str
    levels: Sequence[tuple[str, str, float | None]]
    domains: Sequence[int]
    own: bool = False
    area: bool = False
    language: str = "en"

    @cached_property
    def file(self) -> bytes:
        """The framework file; JSON is YAML as well."""
        return json.dumps(self._content(), ensure_ascii=False).encode()

    def _content(self) -> dict[str, Any]:
        welsh = self.language == "cy"
        statements = iter(WELSH) if welsh else _statements()
        return {
            "format": 1,
            "title": f"{self.short}: an audit of our own",
            "short": self.short,
            "subject": "how well libraries serve everybody",
            "language": self.language,
            "credit": "Written for the tests, and resting on nothing.",
            "disclaimer": "It is no inspection of a library.",
            "levels": [_level(*level) for level in self.levels],
            "agencies": [
                {"id": "T", "name": "Llyfrgelloedd tref" if welsh else "Town libraries", "required": True},
                {"id": "V", "name": "Llyfrgelloedd pentref" if welsh else "Village libraries"},
                {"id": "S", "name": "Llyfrgelloedd ysgol" if welsh else "School libraries"},
            ],
            "reasons": [{"id": "none", "label": "Nid oes un yma" if welsh else "We have none"}],
            "domains": [
                {
                    "id": f"D{number}",
                    "title": f"{'Rhan' if welsh else 'Part'} {number}",
                    "items": [
                        self._item(f"D{number}-{place}", next(statements)) for place in range(1, many + 1)
                    ],
                }
                for number, many in enumerate(self.domains, 1)
            ],
        }

    def _item(self, id_: str, statement: str) -> dict[str, Any]:
        item: dict[str, Any] = {"id": id_, "about": "area" if self.area else "own", "statement": statement}
        item["label"] = f"{id_} {statement}"[:39].rstrip(" .")
        if self.own:
            item["levels"] = [f"{label}: {statement[:60]}" for _, label, _ in self.levels]
        return item


def _level(number: str, label: str, value: float | None) -> dict[str, Any]:
    level: dict[str, Any] = {"label": label}
    if number:
        level["number"] = number
    if value is not None:
        level["value"] = value
    return level


def _statements() -> Iterator[str]:
    return (f"In our library, {place} {practice}." for place, practice in product(PLACES, PRACTICES))


def _numbered(first: int, *labels: str) -> list[tuple[str, str, float | None]]:
    return [("", label, number) for number, label in enumerate(labels, first)]


def _shared(items: int, domains: int) -> list[int]:
    """So many items in so many domains, as evenly as it goes."""
    return [items // domains + (at < items % domains) for at in range(domains)]


SHAPES = (
    Shape(
        name="0 to 3, self beside moderated",
        short="Moderated audit",
        levels=_numbered(0, "Not met", "Partly met", "Mostly met", "Met"),
        domains=(4, 4, 4),
        area=True,
    ),
    Shape(
        name="red, amber and green in 14 points",
        short="Fourteen points",
        levels=(("R", "Red", None), ("A", "Amber", None), ("G", "Green", None)),
        domains=(14,),
    ),
    Shape(
        name="grades 1 to 4",
        short="Graded audit",
        levels=_numbered(1, "Inadequate", "Needs work", "Good", "Outstanding"),
        domains=_shared(20, 5),
    ),
    Shape(
        name="1 to 5 in 92 items",
        short="Ninety-two items",
        levels=_numbered(1, "Never", "Seldom", "Sometimes", "Often", "Always"),
        domains=_shared(92, 8),
    ),
    Shape(
        name="0 to 5 in nine domains",
        short="Nine domains",
        levels=_numbered(0, "None", "Begun", "Some", "Half", "Much", "All"),
        domains=_shared(36, 9),
    ),
    Shape(
        name="yes and no in 146 items",
        short="Long checklist",
        levels=(("", "No", None), ("", "Yes", None)),
        domains=_shared(146, 10),
    ),
    Shape(
        name="quarters in 15 domains",
        short="Quarters",
        levels=(("0", "No", 0), ("¼", "Little", 0.25), ("½", "Half", 0.5), ("1", "Yes", 1)),
        domains=_shared(45, 15),
    ),
    Shape(
        name="three descriptors in three themes",
        short="Descriptors",
        levels=(("", "Beginning", None), ("", "Developing", None), ("", "Leading", None)),
        domains=(4, 4, 4),
        own=True,
    ),
    Shape(
        name="106 items in six domains",
        short="Six domains",
        levels=_numbered(0, "No", "Partly", "Yes"),
        domains=_shared(106, 6),
    ),
    Shape(
        name="39 outcomes in 14 domains",
        short="Outcomes",
        levels=_numbered(1, "Not seen", "Seen", "Shown"),
        domains=_shared(39, 14),
    ),
    Shape(
        name="57 items with texts of their own",
        short="Own texts",
        levels=_numbered(0, "None", "Low", "Middle", "High"),
        domains=_shared(57, 6),
        own=True,
    ),
    Shape(
        name="seven in Welsh",
        short="Archwiliad",
        levels=(("", "Ddim eto", None), ("", "Yn rhannol", None), ("", "Ie", None)),
        domains=(4, 3),
        language="cy",
    ),
)


def some(shapes: Sequence[Shape], many: int | None) -> list[Shape]:
    """The first so many of them, all where nothing is said."""
    return list(islice(shapes, many))
