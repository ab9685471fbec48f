"""What can be wrong with the levels of a framework file: what they count, and what is typed for them."""

import re
from itertools import pairwise

from flows.typed.keys import LETTERS_OF_A_QUESTION, plain
from storage.framework.problems import Code, Findings, quoted
from storage.framework.tree import NOWHERE, Kind, Node

NARROWEST = 1
"""What the highest level counts more than the lowest: scores are printed in tenths."""

OUTSIDE = 1000
"""The first whole number that is too large for a value."""


_NO_LEVELS = frozenset(
    {"n a", "na", "not applicable", "not relevant", "dont know", "do not know", "not known", "unknown"}
    | {"not assessed", "not scored", "not rated", "not answered", "no answer"}
)


def is_no_level(said: str) -> bool:
    """Whether a level is called what is none, such as “N/A” or “Don't know”: the last counts most."""
    return " ".join(re.sub(r"[^a-z]+", " ", re.sub("['’]", "", said.casefold())).split()) in _NO_LEVELS


def check_levels(root: Node, findings: Findings) -> None:
    """Note values that don't rise, numbers that can't be typed or told apart, and items with other levels."""
    levels = list(root.every("levels"))
    for level in levels:
        for said in (level.get("label").text or "", level.get("number").text or ""):
            if is_no_level(said):
                findings.add(Code.NO_LEVEL, level.place, f"{quoted(said)} is no level")
    _check_values(levels, findings)
    _check_numbers(levels, findings)
    _check_once(levels, findings)
    if root.get("levels").kind is Kind.LIST:
        _check_own_texts(root, len(levels), findings)


def _check_values(levels: list[Node], findings: Findings) -> None:
    values = [_value(level, place) for place, level in enumerate(levels)]
    for node in (level.get("value") for level in levels):
        if node.kind is Kind.NOTHING:
            findings.add(Code.NO_VALUE, node.place, "“value” has no value")
        elif node.number is not None and abs(node.number) >= OUTSIDE:
            findings.add(Code.NOT_A_VALUE, node.place, f"“value” is {node.raw[:40]}")
    known = [(level, value) for level, value in zip(levels, values, strict=True) if value is not None]
    if len(known) < len(levels) or not known:
        return
    for (_, before), (level, value) in pairwise(known):
        if value <= before:
            what = f"the level counts {value:g}, not more than the {before:g} before it"
            findings.add(Code.LEVEL_VALUES, _place(level), what)
            return
    apart = known[-1][1] - known[0][1]
    if len(known) > 1 and apart < NARROWEST:
        what = f"from the lowest level to the highest there is only {apart:g}"
        findings.add(Code.NARROW_SCALE, _place(known[-1][0]), what)


def _value(level: Node, place: int) -> float | None:
    """What a level counts, its place where nothing is said; None for what is no number."""
    node = level.get("value")
    if node is NOWHERE:
        return place
    return node.decimal if node.number is None else node.number


def _place(level: Node) -> tuple[int, int]:
    """Where a level says what it counts."""
    node = level.get("value")
    return level.place if node is NOWHERE else node.place


def _check_numbers(levels: list[Node], findings: Findings) -> None:
    said = [level.get("number").text for level in levels]
    for level, number in zip(levels, said, strict=True):
        if number and not plain(number):
            what = f"nobody can type {quoted(number)} for a level"
            findings.add(Code.UNTYPED_NUMBER, level.get("number").place, what)
    first: dict[str, Node] = {}
    for level, number in zip(levels, _shown(levels), strict=True):
        typed = plain(number)
        known = first.setdefault(typed, level)
        if typed and known is not level:
            what = f"another level is shown by {quoted(number)} as well, on line {known.place[0]}"
            findings.add(Code.ALIKE, level.place, what)
        label = next((one for one in levels if one is not level and plain(_label(one)) == typed), None)
        if typed and label:
            what = f"{quoted(number)} is the number of one level and the label of another"
            findings.add(Code.ALIKE, level.place, what)
        if typed in LETTERS_OF_A_QUESTION:
            what = f"{quoted(number)} is the key of another button of a question, which becomes {typed * 2}"
            findings.warn(Code.NUMBER_IS_KEY, level.get("number").place, what)


def _check_once(levels: list[Node], findings: Findings) -> None:
    """Note what two levels could have been called: ratings of the one would count as the other's."""
    labels = {_read(_label(level)): level for level in levels if _label(level)}
    first: dict[str, Node] = {}
    for level in levels:
        for entry in level.get("once").entries:
            if not (said := _read(entry.text or "")):
                continue
            known = first.setdefault(said, entry)
            if labels.get(said, level) is not level:
                what = f"another level is called {quoted(entry.raw)}, on line {labels[said].place[0]}"
                findings.add(Code.ONCE_ELSEWHERE, entry.place, what)
            elif known is not entry:
                what = f"{quoted(entry.raw)} stands under “once” already, on line {known.place[0]}"
                findings.add(Code.ONCE_ELSEWHERE, entry.place, what)


def _read(text: str) -> str:
    """A text as it reads, whatever its capitals and signs; where it is only signs, those."""
    return plain(text) or text.strip()


def _check_own_texts(root: Node, count: int, findings: Findings) -> None:
    for own in (item.get("levels") for item in root.every("domains", "items")):
        if own.kind is Kind.LIST and len(own.entries) != count:
            what = f"the item has {len(own.entries)} texts for the {count} levels of the scale"
            findings.add(Code.OWN_LEVELS, own.place, what)


def _label(level: Node) -> str:
    return level.get("label").text or ""


def _shown(levels: list[Node]) -> list[str]:
    """What is shown for each level, as `Framework.scale` has it; "" where that can't be said."""
    values = [_value(level, place) for place, level in enumerate(levels)]
    whole = all(value is not None and value == int(value) for value in values)
    return [
        level.get("number").text or ("" if value is None else f"{value:g}" if whole else str(place))
        for place, (level, value) in enumerate(zip(levels, values, strict=True))
    ]
