"""What stands out of a round, as page one of its paper says it: a few sentences, the weightiest of all."""

from flows.asking.lists import some_of
from flows.conversations.results.edges import extremes
from flows.conversations.results.missing import in_short
from flows.conversations.results.words import agreed, how_many, taken_part, withheld
from flows.scoring import AreaScore
from flows.talk import RoundTalk

MOST, FEWEST = 5, 3
"""Findings: a board reads so many, and has so many wherever there is something to say."""

MOST_NAMED = 4
"""Items that a finding names; the others are counted."""


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


def _far_apart(talk: RoundTalk, score: AreaScore) -> tuple[str, ...]:
    """The items that are rated low, and those rated high, the furthest first: what a board acts on."""
    series, items = score.series, score.items.values()
    valued = {one.item.label: value for one in items if (value := one.value(series)) is not None}
    rated = sorted(valued, key=valued.__getitem__)
    scale = talk.run.framework.scale
    low = [label for label in rated if scale.is_low(valued[label])]
    high = [label for label in reversed(rated) if scale.is_good(valued[label])]
    words, said = talk.words, (("papers.rated_low", low), ("papers.rated_high", high))
    return tuple(
        words(key, items=some_of(words, [words("papers.quoted", label=one) for one in found], MOST_NAMED))
        for key, found in said
        if found
    )
