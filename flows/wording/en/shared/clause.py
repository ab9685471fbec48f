"""Words that begin something said for itself, and that a figure can't count: "3 we have a policy"."""

TEXTS: dict[str, str] = {
    "clause.begins": (
        "we|weve|i|ive|its|they|theyve|he|she|theres|nobody|nothing|everybody|everyone|everything"
        "|although|though"
    ),
    # the level behind them may be that of another question
    "clause.changes": (
        "change|change it|change it to|change that to|change this to|change to|change my answer to"
        "|change the answer to|changed to|make it|make it a|make that|make that a|make this|update it to"
        "|update to|correct it to|now|now a|move it to|move to|switch to|switch it to|set it to|better now"
        "|worse now|improved|should be|it should be|this should be|that should be"
    ),
    # no figure counts what begins so
    "clause.uncounted": ("see|there|all|most|some|many|few|every|each|the|our|my|your|their"),
    # of a level, wherever they stand behind it
    # they say the lowest level again
    "clause.lowest": (
        "nothing|none|nothing yet|nothing at all|nothing in place|not started|havent started"
        "|we havent started|we have not started|not started yet|we havent started yet|not begun"
        "|nothing started|no|not at all"
        "|not yet|we dont|we dont do that|we dont do this|we do not do that|we do not do this|we have nothing"
        "|we have nothing in place|nothing has started|there is nothing|we have none|not done"
    ),
    # behind "n/a" they may say where or when alone it is so
    "clause.limits": (
        "to|for|in|at|on|with|until|unless|if|except|but|yet|or|and|most|mostly|some|sometimes|partly|maybe"
        "|perhaps|possibly|probably|now|currently|today|really|here|when|where|while|not|is|was|as|by|from"
    ),
    # with nothing behind them they say nothing yet
    "clause.empty": "i|a|an|the|we|it|its|is|are|they|he|she|there|this|that|and|to|of|in|so|my|our|for|with",
}
