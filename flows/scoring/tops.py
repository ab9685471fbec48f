"""Answers at the top of the scale, and what stands behind them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from flows.board import Return
from flows.framework import Framework, Item
from flows.rounds import Answer, Rated
from flows.scoring.items import AreaItem


@dataclass(frozen=True, slots=True, kw_only=True)
class Tops:
    """How many answers are at the top level, and how many of them with something behind them.

    `bare` maps an agency to its items of the others.
    """

    count: int
    backed: int
    bare: Mapping[str, tuple[str, ...]]


def tops_of(framework: Framework, counted: Sequence[Return]) -> Tops:
    """How many top levels there are, and which have nothing behind them."""
    count, backed = 0, 0
    bare: dict[str, dict[str, None]] = {}
    for one, item, answer in _answers(framework, counted):
        if isinstance(answer.rating, Rated) and answer.rating.level == framework.scale.top:
            count += 1
            if framework.is_backed(item.id, answer.backings):
                backed += 1
            else:
                bare.setdefault(one.team.agency, {})[item.id] = None
    return Tops(count=count, backed=backed, bare={agency: tuple(items) for agency, items in bare.items()})


def tops_by_agency(framework: Framework, counted: Sequence[Return], items: Mapping[str, AreaItem]) -> Tops:
    """The same of agencies' values: one is backed if a team of it has something behind its answer."""
    behind = {
        (one.team.agency, item.id)
        for one, item, answer in _answers(framework, counted)
        if framework.is_backed(item.id, answer.backings)
    }
    highest = 2 * framework.scale.units[-1]
    top = [
        (agency, item)
        for item, one in items.items()
        for agency, value in one.halves.items()
        if value == highest
    ]
    bare = {
        agency.id: tuple(item for known, item in top if known == agency.id and (known, item) not in behind)
        for agency in framework.agencies
    }
    return Tops(
        count=len(top),
        backed=len(top) - sum(map(len, bare.values())),
        bare={agency: found for agency, found in bare.items() if found},
    )


def _answers(framework: Framework, counted: Sequence[Return]) -> Iterator[tuple[Return, Item, Answer]]:
    """The answers to what each team is asked, by team and in the framework's order."""
    for one in counted:
        for item in framework.asked(one.team.agency, one.team.functions, one.sheet.only):
            if answer := one.sheet.answers.get(item.id):
                yield one, item, answer
