"""Words that begin something said for itself, and that a figure can't count: "3 we have a policy"."""

TEXTS: dict[str, str] = {
    "clause.begins": (
        "we|i|it|its|they|theyre|weve|ive|were|he|she|this|that|there|theres|the|our|my|your|their|a|an"
        "|nobody|nothing|everybody|everyone|somebody|someone|everything|no|not|never|with|without|as|since"
        "|although|though|while|only|still|already|and|when|where|which"
    ),
}
