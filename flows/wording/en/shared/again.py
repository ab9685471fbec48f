"""How people ask to read once more what they were asked.

@said stands for a phrase of `again.slot_said`, @can for one of `asked.slot_can`.
"""

TEXTS: dict[str, str] = {
    "again.slot_said": (
        "it|that|this|the question|this question|that question|the card|that bit|the last bit"
        "|the last question|the last one|the last card"
    ),
    "again.asked": (
        "say @said again|say again|@can you say @said again|read @said again|@can you read @said again"
        "|read @said to me|@can you read @said to me|read @said out|read @said out to me"
        "|read @said out loud|@can you read @said out|@can you read @said out to me"
        "|@can you read @said out loud|repeat @said|@can you repeat @said|repeat|show @said"
        "|show @said again|show me @said|show me @said again|@can you show @said|@can you show @said again"
        "|@can you show @said to me|@can you show me @said|@can you show me @said again|@can you repeat"
        "|say that once more|what was @said|what was @said again|what did you say|what did you ask"
        "|what was that|whats @said again|what is @said again|pardon|pardon me|come again|sorry what"
        "|i missed @said|i missed that one|i didnt catch @said|once more|one more time|read @said once more"
        "|say @said once more"
    ),
}
