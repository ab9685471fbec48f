"""Words that begin something said for itself, and that a figure can't count: "3 we have a policy"."""

TEXTS: dict[str, str] = {
    "clause.begins": (
        "we|weve|i|ive|its|they|theyve|he|she|theres|nobody|nothing|everybody|everyone|everything"
        "|although|though"
    ),
    # with nothing behind them they say nothing yet
    "clause.empty": "i|a|an|the|we|it|its|is|are|they|he|she|there|this|that|and|to|of|in|so|my|our|for|with",
}
