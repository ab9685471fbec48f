"""How somebody who has several teams says which they want."""

TEXTS: dict[str, str] = {
    "own_place.lead": (
        "go to|switch to|change to|open|show|show me|take me to|back to|go back to|answer for|for|the|my|our"
        "|to|i want|id like|now|do|its|as"
    ),
    "own_place.tail": "team|teams|service|please|now|instead|audit|one|return",
}
