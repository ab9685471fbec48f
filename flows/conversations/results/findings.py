"""What stands out of a round, as page one of its paper says it: a few sentences, the weightiest of all."""

from collections.abc import Sequence
from fractions import Fraction
from operator import itemgetter

from flows.asking.lists import some_of
from flows.conversations.results.edges import extremes
from flows.conversations.results.missing import in_short
from flows.conversations.results.words import agreed, how_many, level, taken_part, withheld
from flows.framework import Item
from flows.rounds import Action, ActionStatus
from flows.scoring import AreaScore
from flows.talk import RoundTalk

MOST, FEWEST = 5, 3
"""Findings: a board reads so many, and has so many wherever there is something to say."""

MOST_NAMED, FEW_NAMED = 4, 2
"""Items that a finding names, and that a decision does: page one has one line for it; others are counted."""


def findings(talk: RoundTalk, score: AreaScore) -> tuple[str, ...]:
    """What stands out, the weightiest first, in the words of the chat.

    Where nobody has returned it is that. That there is nothing of a kind is no finding; where there are few,
    who took part is one.
    """
    if not score.submitted:
        return (talk.words("area_results.none_returned"),)
    provisional, progress = " ".join(in_short(talk, score)), talk.run.round.progress
    weighty = (
        *((taken_part(talk, score),) if progress else extremes(talk, score)),
        *_far_apart(talk, score),
        *((provisional,) if provisional else ()),
        *how_many(talk, score, none_said=False),
        *(agreed(talk, score) if score.agreed else ()),
    )
    if len(weighty) >= FEWEST:
        return weighty[:MOST]
    return (*weighty, *(() if progress else (taken_part(talk, score),)), *withheld(talk, score))


def undone(talk: RoundTalk, score: AreaScore, actions: Sequence[Action]) -> str:
    """The items that are rated low and have no action among these; "" for none."""
    planned = {one.item for one in actions if one.status is not ActionStatus.DROPPED}
    low = [one.label for one in _low(talk, score) if one.id not in planned]
    return talk.words("papers.decide_low", items=_named(talk, low, FEW_NAMED)) if low else ""


def _far_apart(talk: RoundTalk, score: AreaScore) -> tuple[str, ...]:
    """The items that are rated low, and those rated high, the furthest first: what a board acts on."""
    scale = talk.run.framework.scale
    low = [one.label for one in _low(talk, score)]
    high = [one.label for one, value in reversed(_valued(score)) if scale.is_good(value)]
    good = scale.good_from if scale.is_good_between else scale.values[scale.good]
    bad = scale.low_to if scale.is_low_between else scale.low
    said = (("papers.rated_low", low, bad), ("papers.rated_high", high, good))
    return tuple(
        talk.words(key, items=_named(talk, labels), level=level(talk, end))
        for key, labels, end in said
        if labels
    )


def _low(talk: RoundTalk, score: AreaScore) -> list[Item]:
    scale = talk.run.framework.scale
    return [one for one, value in _valued(score) if scale.is_low(value)]


def _valued(score: AreaScore) -> list[tuple[Item, Fraction]]:
    """The items that have a value, with it, the lowest first."""
    every = ((one.item, one.value(score.series)) for one in score.items.values())
    return sorted(((item, value) for item, value in every if value is not None), key=itemgetter(1))


def _named(talk: RoundTalk, labels: Sequence[str], most: int = MOST_NAMED) -> str:
    return some_of(talk.words, [talk.words("papers.quoted", label=one) for one in labels], most)
