"""Numbers in words, in their order."""

UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
TEENS = (
    *("ten", "eleven", "twelve", "thirteen", "fourteen"),
    *("fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
    *("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"),
    *("eighteenth", "nineteenth", "twentieth"),
)

FROM_NINE = (UNITS[8], *TEENS[:8])
"""The ages at which somebody writes here who is no adult."""
FROM_FIVE = (*UNITS[4:8], *FROM_NINE)
"""The ages at school."""

TO_NINETEEN = (*UNITS, *TEENS)
RANKS = "st|nd|rd|th"
"""What stands behind the figure of an ordinal."""

NOUGHTS = ("zero", "oh", "nought")
TIMES = {"double": 2, "treble": 3, "triple": 3}
"""Words in front of a figure that stands there so often."""
