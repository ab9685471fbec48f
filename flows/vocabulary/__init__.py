"""Every set of words that typed text is searched for: each defined once, by what it is of, and named.

Sets are for words by themselves; what stands in an expression has an order, in which it is tried.
Words that answer a person, and phrases of one language, stand in `flows.wording`, but for those of the guard,
which may not know it: `whose_task`.
"""


def word_set(text: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(text.split())


def either(*lists: str | tuple[str, ...]) -> str:
    """An expression for any word of these lists, parted by bars; to be put in brackets."""
    return "|".join(one if isinstance(one, str) else "|".join(one) for one in lists)
