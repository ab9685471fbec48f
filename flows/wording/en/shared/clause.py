"""Words that begin something said for itself, and that a figure can't count: "3 we have a policy"."""

TEXTS: dict[str, str] = {
    "clause.begins": (
        "we|weve|i|ive|its|they|theyve|he|she|theres|nobody|nothing|everybody|everyone|everything"
        "|although|though"
    ),
}
