"""A change of a framework, weighed: what became of each item, and what that does to comparisons."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from flows.framework import Framework, Item
from storage.framework.marks import read_tree
from storage.framework.problems import Findings, quoted
from storage.framework.tree import Node

_NOT_COMPARED = "It is not compared with earlier rounds."
_AS_BEFORE = "It is compared as before."
_BOTH_TIMES = "It is compared on those that rated it both times."
_OPEN = "A round that is open goes on with the questions it was opened with. The next one asks the new ones."


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """One change. `line` is where it stands in the new file, in the old one where `old`; 0 for all of it.

    `doubtful`: somebody should look whether it is meant.
    """

    line: int
    what: str
    does: str
    old: bool = False
    doubtful: bool = False

    def at(self, new: str, old: str) -> str:
        """The line that a person reads."""
        file = f"{old if self.old else new}:{self.line}" if self.line else new
        return f"{file}: {'LOOK: ' if self.doubtful else ''}{self.what}. {self.does}"


class _Lines:
    """On which lines the entries of a file stand."""

    def __init__(self, data: bytes) -> None:
        text = data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
        root = read_tree(text, Findings())
        self._lines: dict[tuple[str, str], int] = {}
        if root is not None:
            for name, keys in (
                ("item", ("domains", "items")),
                ("agency", ("agencies",)),
                ("domain", ("domains",)),
            ):
                self._note(name, root.every(*keys))
            self.levels = root.get("levels").place[0]

    def _note(self, name: str, entries: Iterator[Node]) -> None:
        for entry in entries:
            self._lines[name, entry.get("id").raw] = entry.place[0]

    def of(self, name: str, id_: str) -> int:
        """Where an entry stands, 0 for none."""
        return self._lines.get((name, id_), 0)


def weigh(new: tuple[bytes, Framework], old: tuple[bytes, Framework]) -> tuple[Weighed, ...]:
    """Every change from the old file to the new one: the scale, agencies, domains, then item by item."""
    (data, now), (old_data, before) = new, old
    lines, old_lines = _Lines(data), _Lines(old_data)
    return (
        *_scale(now, before, lines),
        *_agencies(now, before, lines, old_lines),
        *_domains(now, before, lines, old_lines),
        *_removed(now, before, old_lines),
        *(found for item in now.items.values() for found in _item(item, now, before, lines)),
    )


def in_all(now: Framework, before: Framework) -> tuple[str, ...]:
    """What remains comparable, and what an open round goes by, in sentences."""
    same = now.scale.says_the_same(before.scale)
    common = [item for item in now.items if same and now.means_the_same(item, before)]
    return (f"{len(common)} of {len(now.items)} items can be compared with rounds on the old file.", _OPEN)


def _scale(now: Framework, before: Framework, lines: _Lines) -> Iterator[Weighed]:
    yield from _forgotten(now, before, lines)
    if not now.scale.says_the_same(before.scale):
        what = f"the scale was {_said(before)}, and is {_said(now)}"
        does = "No item is compared with earlier rounds."
        if now.scale.values == before.scale.values:
            does += _cure(now.scale.moved(before.scale))
        yield Weighed(line=lines.levels, what=what, does=does, doubtful=True)
    elif now.scale.labels != before.scale.labels:
        what = f"the scale was {_said(before)}, and is {_said(now)}, which says the same"
        yield Weighed(line=lines.levels, what=what, does="Items are compared as before.")
    elif now.scale.numbers != before.scale.numbers:
        shown, were = (", ".join(one.scale.numbers) for one in (now, before))
        what = f"levels are shown as {shown}, no longer as {were}"
        yield Weighed(line=lines.levels, what=what, does="Items are compared as before.")
    elif [level.meaning for level in now.levels] != [level.meaning for level in before.levels]:
        what = "the meaning of a level is worded differently"
        does = "Items are compared as before. If they mean something else, raise the revision of all items."
        yield Weighed(line=lines.levels, what=what, does=does, doubtful=True)


def _cure(moved: Sequence[str]) -> str:
    """What makes two scales compare that count the same in other words."""
    if not moved:
        return " If a label says the same in other words, put the earlier one under “once” of its level."
    which = ", ".join(map(quoted, moved))
    return f" What said {which} is another level now: a label has to stay with its level."


def _forgotten(now: Framework, before: Framework, lines: _Lines) -> Iterator[Weighed]:
    """What a level was called in the old file or before, and the new one does not say, where they compare."""
    if not now.scale.says_the_same(before.scale):
        return
    for level, was in zip(now.levels, before.levels, strict=True):
        missing = [said for said in (was.label, *was.once) if said not in (level.label, *level.once)]
        if missing:
            what = f"{quoted(level.label)} does not say that it was {', '.join(map(quoted, missing))}"
            does = "Rounds that said so may not be compared. Put it under “once” of the level."
            yield Weighed(line=lines.levels, what=what, does=does, doubtful=True)


def _said(framework: Framework) -> str:
    scale = framework.scale
    return ", ".join(
        f"{label} ({float(value):g})" for label, value in zip(scale.labels, scale.values, strict=True)
    )


def _agencies(now: Framework, before: Framework, lines: _Lines, old_lines: _Lines) -> Iterator[Weighed]:
    new, old = ({one.id: one for one in framework.agencies} for framework in (now, before))
    for id_, agency in old.items():
        if id_ not in new:
            what = f"the agency {id_} ({agency.name}) is gone"
            does = "Its teams are asked nothing in the next round. Past rounds keep what they answered."
            yield Weighed(line=old_lines.of("agency", id_), what=what, does=does, old=True, doubtful=True)
    for id_, agency in new.items():
        was = old.get(id_)
        line = lines.of("agency", id_)
        if was is None:
            what = f"the agency {id_} ({agency.name}) is new"
            yield Weighed(line=line, what=what, does="It has no earlier value, so no change is said of it.")
            continue
        if was.name != agency.name:
            what = f"the agency {id_} was called {was.name}, and is called {agency.name}"
            yield Weighed(
                line=line, what=what, does="Its answers are compared as those of one agency.", doubtful=True
            )
        if was.required != agency.required:
            now_so = "required now" if agency.required else "required no longer"
            does = (
                "A result is provisional without it." if agency.required else "A result is final without it."
            )
            yield Weighed(line=line, what=f"the agency {id_} is {now_so}", does=does)


def _domains(now: Framework, before: Framework, lines: _Lines, old_lines: _Lines) -> Iterator[Weighed]:
    new, old = ({one.id: one for one in framework.domains} for framework in (now, before))
    for id_, domain in old.items():
        if id_ not in new:
            what = f"the domain {id_} ({domain.title}) is gone"
            does = "The star has a ray less. What moved elsewhere is compared there."
            yield Weighed(line=old_lines.of("domain", id_), what=what, does=does, old=True)
    for id_, domain in new.items():
        if id_ not in old:
            does = "The star has a ray more. Only what was asked before is compared in it."
            yield Weighed(
                line=lines.of("domain", id_), what=f"the domain {id_} ({domain.title}) is new", does=does
            )
        elif old[id_].title != domain.title:
            what = f"the domain {id_} was called {quoted(old[id_].title)}"
            yield Weighed(line=lines.of("domain", id_), what=what, does="Its items are compared as before.")


def _removed(now: Framework, before: Framework, old_lines: _Lines) -> Iterator[Weighed]:
    for id_, item in before.items.items():
        if id_ not in now.items:
            what = f"{id_} is removed: {quoted(item.statement)}"
            does = f"It is not asked again and left out of comparisons. Never use {id_} for something else."
            yield Weighed(line=old_lines.of("item", id_), what=what, does=does, old=True)


def _item(item: Item, now: Framework, before: Framework, lines: _Lines) -> Iterator[Weighed]:
    was, line = before.items.get(item.id), lines.of("item", item.id)
    if was is None:
        what = f"{item.id} is added: {quoted(item.statement)}"
        does = "It has no earlier answer, so it is not compared. A progress round asks it too."
        yield Weighed(line=line, what=what, does=does)
        return
    compared = now.scale.says_the_same(before.scale) and now.means_the_same(item.id, before)
    yield from _revised(item, was, line, _AS_BEFORE if compared else _NOT_COMPARED)
    yield from _asked(item, was, line, _BOTH_TIMES if compared else _NOT_COMPARED)
    then, here = before.domain_of[item.id], now.domain_of[item.id]
    if then.id != here.id:
        what = f"{item.id} moved from the domain {then.id} to {here.id}"
        does = (
            f"{_AS_BEFORE} It counts in {here.id}, in both rounds."
            if compared
            else f"It counts in {here.id}."
        )
        yield Weighed(line=line, what=what, does=does)


def _revised(item: Item, was: Item, line: int, does_it: str) -> Iterator[Weighed]:
    """What became of its meaning, by its words and by its revision, and what that does."""
    changed = _changed(item, was)
    raised = item.revision - was.revision
    if raised < 0:
        what = f"{item.id} has revision {item.revision}, and had {was.revision}"
        does = f"An earlier round may have that revision with other words. Use {was.revision + 1} or higher."
        yield Weighed(line=line, what=what, does=does, doubtful=True)
    elif changed and raised:
        what = f"{item.id} is another question ({', '.join(changed)}), revision {item.revision}"
        yield Weighed(line=line, what=what, does=f"{_NOT_COMPARED} A progress round asks it again.")
    elif raised:
        what = f"{item.id} has a new revision ({item.revision}) and the same words"
        yield Weighed(line=line, what=what, does=_NOT_COMPARED, doubtful=True)
    elif changed:
        said = ", ".join(changed)
        what = f"{item.id} is worded differently ({said}) and its revision is still {item.revision}"
        does = f"{does_it} If its meaning changed, write revision: {item.revision + 1}."
        yield Weighed(line=line, what=what, does=does, doubtful=True)
    elif item.good != was.good:
        what = f"{item.id} says differently what good looks like"
        yield Weighed(line=line, what=what, does=f"{does_it} If more is asked for, raise its revision.")


def _changed(item: Item, was: Item) -> list[str]:
    """What of a question has other words; signs, spaces and capitals are no other words."""
    found = []
    if _looks(item.statement) != _looks(was.statement):
        found.append("statement")
    if item.about != was.about:
        found.append(f"about: {item.about}, was {was.about}")
    if tuple(map(_looks, item.levels)) != tuple(map(_looks, was.levels)):
        found.append("texts of its levels")
    return found


def _looks(text: str) -> str:
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold()))


def _asked(item: Item, was: Item, line: int, does: str) -> Iterator[Weighed]:
    """Who is asked it now and was not, and the other way round, and whether no case is an answer."""
    more, fewer = _besides(item.ask, was.ask), _besides(was.ask, item.ask)
    said = [*([f"asked of {more} too"] if more else []), *([f"asked of {fewer} no longer"] if fewer else [])]
    if said:
        yield Weighed(line=line, what=f"{item.id} is {' and '.join(said)}", does=does)
    if item.function != was.function:
        asked = f"only of teams with the function {item.function}" if item.function else "of all teams there"
        yield Weighed(line=line, what=f"{item.id} is asked {asked} now", does=does)
    if item.no_case != was.no_case:
        takes = "now" if item.no_case else "no longer"
        what = f"{item.id} takes “no case known” for an answer {takes}"
        yield Weighed(line=line, what=what, does=does)


def _besides(these: Sequence[str], those: Sequence[str]) -> str:
    return ", ".join(one for one in these if one not in those)
