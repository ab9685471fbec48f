"""Pictures of rounds beside each other: what is drawn, printed beside it and said is one comparison.

The marks are read from the drawing, the numbers from what is printed, the sums from the working; what they
have to be comes from `tests.independent`, which knows no line of the program.
"""

import re
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from math import dist, hypot
from types import MappingProxyType
from typing import Any

import pytest
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.text import Text

from bot.report import change
from bot.report.star import figure
from flows.before import Earlier, Known
from flows.board import Board, Run
from flows.engine import respond
from flows.events import Tapped
from flows.people import Address, Membership, Person, Role, Team
from flows.replies import Card, Look, Picture, Star
from flows.rounds import RULES, Sheet
from flows.view import Conversation, Seat, Turn, View
from tests import independent
from tests.counts import examples
from tests.round_pairs import AREA, AT, CONTENT, FRAMEWORK, NOW, Pair

ADDRESS = Address(channel="test", id="1")
WORKING, CHANGES, DOMAINS = 8, 6, 1


# what comes of them


def pressed(press: str, view: View) -> Turn:
    """What a press leads to."""
    return respond(view, Tapped(id="e" * 32, at=AT, address=ADDRESS, press=press))


def office(pair: Pair) -> View:
    """What the coordinator's conversation is about."""
    place = Membership(id="m", person="p", area=AREA.id, team=None, role=Role.COORDINATOR)
    now = pair.run(past=False)
    board = Board(memberships=(place,), area=AREA, rounds=(now.round,), run=now, before=pair.run(past=True))
    return View(
        conversation=Conversation(address=ADDRESS, membership="m"),
        person=Person(id="p"),
        seat=None,
        boards=MappingProxyType({NOW: board, AREA.id: board}),
        framework=FRAMEWORK,
    )


def text_of(press: str, view: View) -> str:
    """All cards of a list, as one text."""
    said = []
    while press:
        card = next(one for one in pressed(press, view).replies if isinstance(one, Card))
        said += [card.heading, *card.lines]
        following = [button.press for row in card.buttons for button in row if button.key == "n"]
        press = following[0] if following else ""
    return "\n".join(said)


def printed(tenths: int) -> str:
    """A number as it is printed."""
    return f"{tenths // 10}.{tenths % 10}"


def since(change: str, then: int, over: int = 0) -> str:
    """A change with the number it is from, and `over` how many items it is too little, where that is said."""
    if change == "too little to tell":
        items = f" over {over} items" if over else ""
        return f"from {printed(then)}: too little{items} to tell"
    return f"{change} as {printed(then)}" if change == "about the same" else f"{change} from {printed(then)}"


class Drawn:
    """A picture as it is drawn: nothing here comes from the numbers that went in."""

    def __init__(self, star: Star) -> None:
        self.page: Figure = figure(star)
        rings = [self._points(line) for line in self._lines("ring")]
        outer = rings[-1]
        # a ring is open where its number stands, so its middle is that of three of its points
        self.middle = _middle(*(outer[at] for at in (0, len(outer) // 3, 2 * len(outer) // 3)))
        self.inner, self.outer = (dist(ring[0], self.middle) for ring in (rings[0], outer))
        self.top = len(rings) - 1

    def _lines(self, name: str) -> list[Line2D]:
        return [line for line in self.page.findobj(Line2D) if str(line.get_gid()).startswith(name)]

    def _points(self, line: Line2D) -> list[tuple[float, float]]:
        return [(float(x), float(y)) for x, y in line.get_transform().transform(line.get_xydata())]

    def level(self, series: str, ray: int) -> float | None:
        """The level at which a mark lies, None where there is none."""
        marks = [line for line in self._lines(f"mark {series}") if line.get_gid() == f"mark {series} {ray}"]
        if not marks:
            return None
        (place,) = self._points(marks[0])
        return self.top * (dist(place, self.middle) - self.inner) / (self.outer - self.inner)

    def text(self, role: str) -> str:
        """All text of one kind."""
        return " ".join(text.get_text() for text in self.page.findobj(Text) if text.get_gid() == role)


class DrawnRows(Drawn):
    """A picture of what changed as it is drawn."""

    def __init__(self, star: Star) -> None:
        self.page = change.figure(star)
        lines = {str(line.get_gid()): self._points(line)[0][0] for line in self._lines("level")}
        self.top = max(int(gid.split()[1]) for gid in lines)
        self.low, self.high = lines["level 0 0"], lines[f"level {self.top} 0"]

    def level(self, series: str, ray: int) -> float | None:
        """The level at which a mark lies, None where there is none."""
        marks = [line for line in self._lines(f"mark {series}") if line.get_gid() == f"mark {series} {ray}"]
        return self._at(self._points(marks[0])[0][0]) if marks else None

    def ends(self, row: int) -> list[float]:
        """The levels from which to which the range of a row goes; empty without one."""
        ends = [line for line in self._lines("end") if line.get_gid() == f"end {row}"]
        return [self._at(self._points(line)[0][0]) for line in ends]

    def _at(self, x: float) -> float:
        return self.top * (x - self.low) / (self.high - self.low)


def _middle(*points: tuple[float, float]) -> tuple[float, float]:
    """The middle of the circle through three points."""
    (ax, ay), (bx, by), (cx, cy) = points
    double = 2 * (ax * (by - cy) + bx * (cy - ay) + cx * (ay - by))
    a, b, c = (hypot(x, y) ** 2 for x, y in points)
    x = (a * (by - cy) + b * (cy - ay) + c * (ay - by)) / double
    y = (a * (cx - bx) + b * (ax - cx) + c * (bx - ax)) / double
    return x, y


# what has to hold


def marked(drawn: Drawn, ray: int, then: int | None, now: int | None) -> None:
    """The marks of a ray lie where these numbers are, and nowhere without one."""
    for series, tenths in (("now", now), ("before", then)):
        level = drawn.level(series, ray)
        assert (level is None) == (tenths is None)
        if level is not None and tenths is not None:
            assert level == pytest.approx(tenths / 10, abs=0.02)


def sums_hold(line: str, then: int, now: int, change: str) -> None:
    """The working adds up to the printed numbers, and ends in the same change."""
    total = r"\(([\d.+ ]+)\) ÷ (\d+) = (\d\.\d)"
    found = re.search(rf"Then {total}; now {total}: (.+?)\.(?: |$)", line)
    assert found
    for values, count, score in (found.groups()[:3], found.groups()[3:6]):
        mean = sum(map(Decimal, values.split(" + ")), Decimal(0)) / int(count)
        assert Decimal(score) == mean.quantize(Decimal("0.1"), ROUND_HALF_UP)
    assert (found[3], found[6], found[7]) == (printed(then), printed(now), change)


def compared_domain(
    picture: Picture, drawn: Drawn, ray: int, expected: tuple[int, int, str], part: str, over: int
) -> None:
    """Marks, printed number, change and caption of a domain that is compared."""
    then, now, change = expected
    name = CONTENT["domains"][ray]["short"]
    marked(drawn, ray, then, now)
    assert drawn.text(f"words {ray}").removesuffix(" (provisional)") == printed(now)
    assert drawn.text(f"change {ray}") == f"{part}{change}"
    number = f"{name} {drawn.text(f'words {ray}')}"
    assert f"{number}{f' {part}' if part else ', '}{since(change, then, over)}" in picture.caption
    if change not in ("about the same", "too little to tell"):
        assert change == f"{'up' if now > then else 'down'} {printed(abs(now - then))}"
        assert now != then


def basis(pair: Pair) -> tuple[int, int]:
    """On how many items and by how many agencies the script compares."""
    now, then = pair.sides
    items, agencies = 0, set()
    for domain in CONTENT["domains"]:
        if len(independent.pairs(domain, now, then)) >= 3:
            items += len(independent.pairs(domain, now, then))
            for item in (one["id"] for one in domain["items"]):
                rated = [
                    {(one.name, one.agency) for one in side if one.level(item) is not None}
                    for side, _ in (now, then)
                ]
                agencies |= {agency for _, agency in rated[0] & rated[1]}
    return items, len(agencies)


@pytest.mark.wide
@pytest.mark.parametrize("seed", range(examples(40)))
def test_drawn_printed_and_said_is_one_comparison(seed: int) -> None:
    """Of the area: on the pictures, in their captions, on the cards and in the working."""
    pair = Pair(seed)
    view = office(pair)
    found = [one for one in pressed(f"outcome:{NOW}", view).replies if isinstance(one, Picture)]
    rows = [one for one in found if one.star.look is Look.CHANGE]
    stars = [one for one in found if one not in rows]
    assert len(rows) == (1 if basis(pair)[0] else 0)
    for picture in rows:
        rows_drawn(pair, picture)
    for picture in stars:
        assert bool(picture.star.series_before) is (bool(rows) and (pair.progress or not other_alone(pair)))
        domains_drawn(pair, picture, only_compared=pair.progress and bool(rows))
    beside = [*rows, *(one for one in stars if one.star.series_before)]
    working, changes, domains = (
        text_of(f"out:{NOW}:{number}", view) for number in (WORKING, CHANGES, DOMAINS)
    )
    if beside:
        items, agencies = basis(pair)
        shown = [text for one in beside for text in (" ".join(one.star.foot), one.caption)]
        for text in (*shown, changes, domains):
            there = re.search(rf"both times: {items} of (\d+) items(, {agencies} of \d+ agencies)?\.", text)
            assert there
            few = not pair.progress and 2 * items < int(there[1])
            assert (there[2] is None, "Most of this round can't be compared" in text) == (few, few)
    # the working says once a card what a difference is of, where it has one
    n = working.count("Show the working · ") - working.count("Show the working · Strongest and weakest")
    assert working.count("Differences are of the numbers as printed.") == (n if rows else 0)
    for domain in CONTENT["domains"]:
        common = independent.pairs(domain, *pair.sides)
        expected = independent.beside(common)
        if isinstance(expected, tuple):
            then, now, change = expected
            name, said = domain["short"], f"{printed(now)}, {since(change, then)}"
            assert f"{name}: {said} ({len(common)} items)" in changes
            on = f"on {len(common)} of {len(domain['items'])} items"
            assert f"{name}: {printed(now)} {on}, {since(change, then)}." in domains
            own_beside_it(pair, domain, expected[1], domains)
            cards = working.split("Show the working · ")
            page = "\n".join(card for card in cards if card.startswith(f"{name}\n"))
            (line,) = (one for one in page.split("\n") if " beside round 1" in one)
            sums_hold(line, then, now, change)


def own_beside_it(pair: Pair, domain: Mapping[str, Any], drawn: int, domains: str) -> None:
    """The round's own number of a domain, where it is another than is drawn, says on how many items it is."""
    own = independent.domain_score(domain, pair.now, {})
    if isinstance(own, int) and own != drawn:
        n = sum(independent.value(pair.now, item["id"], {}) is not None for item in domain["items"])
        assert re.search(
            rf"{domain['short']}: self-rated {printed(own)}( \(provisional\))? on {n} items", domains
        )


def other_alone(pair: Pair) -> bool:
    """Whether some domain that is compared has another number in this round alone."""
    for domain in CONTENT["domains"]:
        expected = independent.beside(independent.pairs(domain, *pair.sides))
        if isinstance(expected, tuple) and expected[1] != independent.domain_score(domain, *pair.sides[0]):
            return True
    return False


OF_PROGRESS = {
    frozenset({False}): "A progress round: it shows only what was low, mixed or not known, not the whole.",
    frozenset(
        {False, True}
    ): "A progress round: some teams were asked everything, the others only what was low",
    frozenset({True}): "A progress round in which all teams were asked everything.",
}
"""What is said of a progress round, by whether teams were asked everything."""


def said_first(pair: Pair, picture: Picture, drawn: Drawn) -> None:
    """What a picture of the area and its caption have to say before anything else."""
    foot = " ".join(picture.star.foot)
    asked = frozenset(one.sheet.only is None for one in pair.run(past=False).returns if one.sheet.submitted)
    expected = [OF_PROGRESS[asked]] if pair.progress else []
    # a star has nine lines for it, and the end of the longest gives way
    assert foot.startswith(drawn.text("foot").removesuffix("…"))
    assert len(drawn.text("foot")) > min(len(foot) - 1, 700)
    for text in (foot, picture.caption):
        assert "Self-reported, not independently checked. First version, released by a coordinator on" in text
        assert [line for line in OF_PROGRESS.values() if line in text] == expected
        assert " ".join(CONTENT["disclaimer"].split()) in text


def unbroken(text: str) -> str:
    """A text without its dots, which give way at the end of a line."""
    return " ".join(text.replace("\N{NO-BREAK SPACE}", " ").replace("·", " ").split())


def rows_drawn(pair: Pair, picture: Picture) -> None:
    """Marks, printed numbers, change, range and caption of each row."""
    drawn = DrawnRows(picture.star)
    said_first(pair, picture, drawn)
    assert drawn.text("series").startswith("Round 1, same items · ")
    named_by_items(picture, drawn, basis(pair)[0])
    for row, (domain, ray) in enumerate(zip(CONTENT["domains"], picture.star.rays, strict=True)):
        common = independent.pairs(domain, *pair.sides)
        expected = independent.beside(common)
        assert unbroken(drawn.text(f"coverage {row}")) == unbroken(ray.coverage)
        if not isinstance(expected, tuple):
            marked(drawn, row, None, None)
            assert drawn.ends(row) == []
            assert drawn.text(f"words {row}") in (expected, "not asked")
            continue
        then, now, change_ = expected
        marked(drawn, row, then, now)
        assert (
            drawn.text(f"words {row}").removesuffix(" (provisional)") == f"{printed(then)} → {printed(now)}"
        )
        assert drawn.text(f"change {row}") == change_
        assert f"{len(common)} of {len(domain['items'])} items compared" in ray.coverage
        assert f", {since(change_, then, len(common))} ({ray.coverage})" in picture.caption
        if found := re.search(r"agencies (\d\.\d) to (\d\.\d)", ray.coverage):
            ends = sorted({float(found[1]), float(found[2])})
            assert drawn.ends(row) == pytest.approx(ends, abs=0.02)
            explained(picture, domain["short"], outside=not ends[0] <= now / 10 <= ends[-1])


def named_by_items(picture: Picture, drawn: Drawn, items: int) -> None:
    """The legend and the caption say on how many items the numbers are that are called so elsewhere too."""
    assert f"the {items} items compared" in picture.star.series
    assert picture.star.series in drawn.text("series")
    assert f"{picture.star.series.removeprefix('Round 2 · ')}." in picture.caption
    assert picture.star.series_before.startswith("Round 1, same items · ")
    assert "…" not in drawn.text("series")


def explained(picture: Picture, name: str, *, outside: bool) -> None:
    """A mark outside the range is explained in foot and caption, and no other."""
    for text in (" ".join(picture.star.foot), picture.caption.replace("\n", " ")):
        said = re.findall(r"Outside the agencies' range: (.+?)\. ", text)
        assert any(name in one for one in said) is outside


def domains_drawn(pair: Pair, picture: Picture, *, only_compared: bool) -> None:
    """What a picture of the area has to say first, and each of its domains."""
    drawn = Drawn(picture.star)
    said_first(pair, picture, drawn)
    assert ("(progress round)" in drawn.text("subtitle")) is pair.progress
    assert not pair.progress or "Strongest" not in picture.caption
    if only_compared:
        named_by_items(picture, drawn, basis(pair)[0])
    for ray, domain in enumerate(CONTENT["domains"]):
        common = independent.pairs(domain, *pair.sides)
        expected = independent.beside(common)
        if picture.star.series_before and isinstance(expected, tuple):
            part = f"on {len(common)} of {len(domain['items'])} items, " if pair.progress else ""
            compared_domain(picture, drawn, ray, expected, part, 0 if part else len(common))
        elif only_compared:
            marked(drawn, ray, None, None)
            assert drawn.text(f"words {ray}") in (expected, "not asked")
        else:
            own = independent.domain_score(domain, *pair.sides[0])
            marked(drawn, ray, None, own if isinstance(own, int) else None)
            assert isinstance(own, str) or drawn.text(f"words {ray}").startswith(printed(own))


@pytest.mark.wide
@pytest.mark.parametrize("seed", range(examples(10)))
@pytest.mark.parametrize("rules", [1, RULES])
def test_own_pictures_are_one_comparison(seed: int, rules: int) -> None:
    """Of each team: last time's line stands on the items rated both times, and what was not asked is said."""
    pair = Pair(seed, rules=rules)
    runs = [pair.run(past=past) for past in (False, True)]
    for at, team in enumerate(pair.teams):
        sheets = [run.returns[at].sheet for run in runs]
        if not all(sheet.submitted for sheet in sheets):
            continue
        view = desk(team, runs, sheets)
        replies = pressed(f"results:{sheets[0].id}", view).replies
        (picture, *rows) = (one for one in replies if isinstance(one, Picture))
        (card,) = (one for one in replies if isinstance(one, Card))
        working = text_of(f"working:{sheets[0].id}", view)
        assert ("Differences are of the numbers as printed." in working) is ("Then (" in working)
        if pair.progress or rules == 1:
            assert not rows
            own_star(pair, team, picture, working)
        else:
            own_rows(pair, team, (picture, *rows), working, "\n".join(card.lines))


def desk(team: Team, runs: list[Run], sheets: list[Sheet]) -> View:
    """What the conversation of a team's member is about."""
    place = Membership(id="m", person="p", area=AREA.id, team=team.id, role=Role.MEMBER)
    last = Earlier(
        known=Known.LAST_TIME, area=AREA, round=runs[1].round, sheet=sheets[1], framework=FRAMEWORK
    )
    seat = Seat(
        membership=place,
        area=AREA,
        team=team,
        round=runs[0].round,
        sheet=sheets[0],
        framework=FRAMEWORK,
        earlier=(last,),
    )
    return View(
        conversation=Conversation(address=ADDRESS, membership="m"),
        person=Person(id="p"),
        seat=seat,
        framework=FRAMEWORK,
    )


def own_star(pair: Pair, team: Team, picture: Picture, working: str) -> None:
    """What the picture, its caption and the working of a team's sheet say."""
    now, then = (next(one for one in side if one.name == team.id) for side in (pair.now, pair.then))
    full = independent.asked_of(CONTENT, team.agency, set(team.functions))
    drawn, foot = Drawn(picture.star), " ".join(picture.star.foot)
    left = len(full) - len(now.asked)
    for text in (foot, picture.caption):
        assert (f"A progress round: {left} of {len(full)} items not asked." in text) is (left > 0)
    compares = [independent.pairs(domain, ([now], {}), ([then], {})) for domain in CONTENT["domains"]]
    items = sum(len(common) for common in compares if len(common) >= 3)
    if not pair.progress or not items:
        assert picture.star.series_before == ""
        return
    both = sum(map(len, compares))
    which = f"the {items}" if items == both else f"{items} of the {both}"
    for text in (foot, picture.caption, working):
        assert f"Compared with round 1 on {which} items rated both times." in text
    for ray, (domain, common) in enumerate(zip(CONTENT["domains"], compares, strict=True)):
        expected = independent.beside(common)
        if not isinstance(expected, tuple):
            marked(drawn, ray, None, None)
            continue
        of = len(full & {item["id"] for item in domain["items"]})
        compared_domain(picture, drawn, ray, expected, f"on {len(common)} of {of} items, ", 0)
        (line,) = (one for one in working.split("\n") if one.startswith(f"{domain['short']}: "))
        sums_hold(line, *expected)


def own_rows(pair: Pair, team: Team, found: tuple[Picture, ...], working: str, card: str) -> None:
    """What pictures, captions, card and working of a team's full return say beside its last full one."""
    now, then = (next(one for one in side if one.name == team.id) for side in (pair.now, pair.then))
    star, *rows = found
    compares = [independent.pairs(domain, ([now], {}), ([then], {})) for domain in CONTENT["domains"]]
    told = [independent.beside(common) for common in compares]
    items = sum(len(common) for common in compares if len(common) >= 3)
    assert len(rows) == bool(items)
    own = [independent.domain_score(domain, [now], {}) for domain in CONTENT["domains"]]
    apart = any(isinstance(one, tuple) and one[1] != alone for one, alone in zip(told, own, strict=True))
    assert bool(star.star.series_before) is (items > 0 and not apart)
    rated = sum(isinstance(now.said.get(item), int) for item in now.asked)
    basis = f"Compared with round 1 on what it rated both times: {items} of {rated} items."
    drawn = Drawn(star.star)
    for ray, (alone, expected) in enumerate(zip(own, told, strict=True)):
        beside = expected[0] if isinstance(expected, tuple) and star.star.series_before else None
        marked(drawn, ray, beside, alone if isinstance(alone, int) else None)
    for picture in rows:
        shown = DrawnRows(picture.star)
        for text in (" ".join(picture.star.foot), picture.caption, working, card):
            assert basis in text
        if apart:
            assert "A picture of its own compares it with round 1." in star.caption
        for row, (domain, expected) in enumerate(zip(CONTENT["domains"], told, strict=True)):
            if not isinstance(expected, tuple):
                marked(shown, row, None, None)
                continue
            before, later, change_ = expected
            marked(shown, row, before, later)
            number = shown.text(f"words {row}").removesuffix(" (provisional)")
            assert number == f"{printed(before)} → {printed(later)}"
            assert shown.text(f"change {row}") == change_
            said = f", {since(change_, before)}".replace("little to", r"little over \d+ items to")
            for text in (picture.caption, card):
                assert re.search(
                    rf"{re.escape(domain['short'])} {printed(later)}( \(provisional\))?{said}", text
                )
            (line,) = (one for one in working.split("\n") if one.startswith(f"{domain['short']}: "))
            sums_hold(line, before, later, change_)


def test_the_pairs_are_of_all_kinds() -> None:
    """Full and progress rounds, with changes up, down and none, with the star alone and beside the other."""
    pairs = [Pair(seed) for seed in range(40)]
    counts: dict[str, int] = {}
    for pair in pairs:
        found = [one for one in pressed(f"outcome:{NOW}", office(pair)).replies if isinstance(one, Picture)]
        kinds = {"progress" if pair.progress else "full"}
        kinds |= {"beside" if found[0].star.series_before else "alone"} if len(found) > 1 else set()
        for domain in CONTENT["domains"]:
            expected = independent.beside(independent.pairs(domain, *pair.sides))
            kinds.add(expected[2].split()[0] if isinstance(expected, tuple) else expected)
        for kind in kinds:
            counts[kind] = counts.get(kind, 0) + 1
    wanted = {"progress", "full", "alone", "beside", "up", "down", "about", "too few to compare"}
    assert wanted <= {kind for kind, count in counts.items() if count >= 3}, counts
