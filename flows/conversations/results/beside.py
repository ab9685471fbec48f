"""Two rounds beside each other, in the same words on the picture, in its caption and on every card."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from flows.framework import Domain, Framework
from flows.people import Reader
from flows.replies import Ray
from flows.scale import exact
from flows.scoring import FEWEST_LEVELS, Change, Mean, decimal
from flows.wording import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoke:
    """A domain on the picture, and how its caption says the same."""

    ray: Ray
    said: str


def how(words: Words, change: Change) -> str:
    """How a domain changed, or why that can't be said."""
    if not change.compared:
        if change.pairs:
            return words("beside.too_few")
        return words("beside.withheld" if change.withheld else "beside.not_comparable")
    if not change.by:
        return words("beside.little" if _differs(change) else "beside.same")
    return words("beside.up" if change.by > 0 else "beside.down", by=decimal(abs(change.by)))


def since(words: Words, change: Change, *, part: bool = False) -> str:
    """The same with the number of the round before; `part`: on how many items is said behind it.

    Two numbers that differ are never called the same: beside others that do so it would contradict itself.
    """
    if change.then is None:
        return how(words, change)
    then = decimal(change.then.tenths)
    if _differs(change) and not change.by:
        key = "beside.little_from_part" if part else "beside.little_from"
        return words(key, then=then, n=len(change.pairs))
    if not change.by:
        return words("beside.same_as", then=then)
    key = "beside.up_from" if change.by > 0 else "beside.down_from"
    return words(key, by=decimal(abs(change.by)), then=then)


def _differs(change: Change) -> bool:
    """Whether the two numbers that are printed differ."""
    now, then = change.now, change.then
    return now is not None and then is not None and now.tenths != then.tenths


def for_whom(words: Words, reader: Reader | None, said: str) -> str:
    """What is said of a change, marked where only some are told it; `reader` None where all are."""
    if reader is None:
        return said
    return words("beside.by_team_alone" if reader is Reader.TEAMS else "beside.by_agency_alone", said=said)


def heading(words: Words, whom: Reader | None) -> str:
    """What stands above changes that some are told, or everybody where others are told of more."""
    return words(f"beside.whom_{whom}" if whom else "beside.whom")


def disclaimed(framework: Framework) -> tuple[str, ...]:
    """What the framework says of itself, last on every picture; nothing where it says nothing."""
    said = " ".join(framework.disclaimer.split())
    return (said,) if said else ()


def own_spoke(words: Words, ray: Ray) -> Spoke:
    """A domain that is not drawn beside the round before; `change` may say why, or on how many items."""
    said = words("team_results.of", title=ray.name, words=ray.words)
    return Spoke(ray=ray, said=words("beside.line", words=said, change=ray.change) if ray.change else said)


def compared_spoke(
    words: Words,
    domain: Domain,
    change: Change,
    *,
    provisional: bool,
    hollow: bool,
    part_of: int = 0,
) -> Spoke:
    """A domain in both rounds on the same items, a gap where these are too few.

    `part_of` is how many items the domain has, where a round asked only part of them; `provisional` is said
    of a score that rests on little, which is drawn `hollow` like one that waits for a return.
    """
    now, then = change.now, change.then
    if now is None or then is None:
        gap = Ray(
            name=domain.short,
            tenths=None,
            words=how(words, change),
            change=words("beside.part", items=len(change.pairs), all_items=part_of)
            if part_of and change.pairs
            else "",
        )
        return own_spoke(words, gap)
    number = decimal(now.tenths)
    ray = Ray(
        name=domain.short,
        tenths=now.tenths,
        words=words("team_results.provisional", score=number) if provisional else number,
        provisional=hollow,
        before=then.tenths,
        change=_on(words, how(words, change), change, part_of),
    )
    with_then = _on(words, since(words, change, part=part_of > 0), change, part_of)
    if not part_of:
        return Spoke(ray=ray, said=own_spoke(words, replace(ray, change=with_then)).said)
    number = words("team_results.of", title=ray.name, words=ray.words)
    return Spoke(ray=ray, said=words("team_results.of", title=number, words=with_then))


def _on(words: Words, said: str, change: Change, part_of: int) -> str:
    """On how many of its items a domain has its number, before how that changed; the number stands before."""
    if not part_of:
        return said
    return words("beside.on_part", change=said, items=len(change.pairs), all_items=part_of)


def on_compared(words: Words, series: str, items: int) -> str:
    """The name of what is drawn of a comparison: another number of this name may be of more items."""
    return words("beside.series", series=series, n=items)


def steps_line(words: Words, changes: tuple[Change, ...]) -> tuple[str, ...]:
    """When a change is too little to tell, where one is called so."""
    little = any(_differs(change) and not change.by for change in changes)
    return (words("beside.steps"),) if little else ()


def as_printed(words: Words, changes: Iterable[Change]) -> tuple[str, ...]:
    """What a difference is taken of, where the working has one: the sums beside it have more decimals."""
    return (words("beside.as_printed"),) if any(change.compared for change in changes) else ()


def left_out(words: Words, changes: tuple[Change, ...]) -> tuple[str, ...]:
    """How many items a comparison leaves out, as their domains have too little in both rounds."""
    n = sum(len(change.pairs) for change in changes if not change.compared)
    return (words.count("beside.left_out", n, fewest=FEWEST_LEVELS),) if n else ()


def sums(
    words: Words, change: Change, labels: Mapping[str, str], agreed: Collection[str] = ()
) -> dict[str, str]:
    """The working of a change: each item in both rounds, both sums, and what they say.

    `agreed` are the items that count as they were agreed both times.
    """
    pairs = [
        words(
            "beside.pair_agreed" if pair.item in agreed else "beside.pair",
            label=labels[pair.item],
            then=exact(pair.then),
            now=exact(pair.now),
        )
        for pair in change.pairs
    ]
    return {
        "pairs": "; ".join(pairs),
        "then": _sum(words, [pair.then for pair in change.pairs], change.then),
        "now": _sum(words, [pair.now for pair in change.pairs], change.now),
        "change": how(words, change),
    }


def _sum(words: Words, values: list[Fraction], mean: Mean | None) -> str:
    total = " + ".join(exact(value) for value in values)
    return words("beside.sum", total=total, n=len(values), score=decimal(mean.tenths) if mean else "")
