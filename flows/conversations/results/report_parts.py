"""What the reports of a round and of one return say alike: the framework, an item, what was before."""

from collections.abc import Sequence
from typing import Any

from flows.asking.blank_sheets import steps_of
from flows.conversations.results.beside import since
from flows.framework import Framework, Item
from flows.people import Reader
from flows.scoring import Change, decimal
from flows.talk import RoundTalk, SheetTalk


def content(framework: Framework) -> dict[str, Any]:
    """What a report says of the framework that its round is pinned to."""
    return {
        "language": framework.language,
        "framework": framework.title,
        "version": framework.version,
        "credit": framework.credit,
        "disclaimer": framework.disclaimer,
        "steps": steps_of(framework),
        "good_from": framework.scale.good_from,
        "sources": tuple(dict.fromkeys(source.cite for source in framework.sources)),
    }


def beside_of(talk: RoundTalk | SheetTalk, told: Sequence[tuple[Change, Reader | None]]) -> dict[str, Any]:
    """A domain beside the round before, where the two can be compared at all.

    The numbers are the first of what is told; what is said beside them has the others.
    """
    if not told:
        return {}
    words, (first, reader) = talk.words, told[0]
    more = [
        words(
            "beside.on_items_too",
            n=len(change.pairs),
            score=decimal(change.now.tenths),
            change=since(words, change, part=True),
        )
        for change, _ in told[1:]
        if change.now
    ]
    return {
        "then": first.then.tenths if first.then else None,
        "now": first.now.tenths if first.now else None,
        "both": len(first.pairs),
        "change": since(words, first, part=True),
        "few": reader is not None,
        "more": "; ".join(more),
    }


def named(item: Item) -> dict[str, Any]:
    """What a report says of an item, whatever was answered."""
    also = tuple(one.what for one in item.also)
    named = {"id": item.id, "label": item.label, "statement": item.statement}
    return {**named, "own": item.about == "own", "also": also}
