"""What stands around the words by which an item is looked for."""

TEXTS: dict[str, str] = {
    "of_items.lead": (
        "i want to challenge|i would like to challenge|id like to challenge|i want to correct|challenge"
        "|correct|the one about|the one on|one about|one on|the item about|the item on|item about|item on"
        "|anything about|anything on|something about|something on|the|our|on|about|question|item|items|ones"
        "|the question about|the question on|the bit about|the bit on"
    ),
    "of_items.filler": (
        "the|a|an|of|for|on|in|and|or|to|with|is|are|item|items|question|questions|please|area"
    ),
}
