"""Words that say how something has moved since last time."""

TEXTS: dict[str, str] = {
    "moved.to": (
        "up to|gone up to|its gone up to|it has gone up to|its up to|we are up to|were up to|went up to"
        "|moved up to|moved to|its moved to|it has moved to|weve moved to|we have moved to|risen to"
        "|improved to|has improved to|its improved to|it has improved to|weve improved to|raised to"
        "|down to|gone down to|its gone down to|it has gone down to|its down to|we are down to|were down to"
        "|went down to|moved down to|dropped to|its dropped to|it has dropped to|weve dropped to|fallen to"
        "|slipped to|slipped back to|gone back to|its gone back to|its back to"
        "|back down to|back up to|now at|now|its now|it is now|were now"
        "|we are now|weve gone up to|weve gone down to|increased to|changed to|its changed to"
    ),
    "moved.lead": (
        "it|its|it is|it has|things|things have|things are|we|we have|weve|we are|were|has|have|is|got|gets"
        "|getting|gone|went|a bit|a little|much|slightly|somewhat|a lot|still|this|this has|this is|that has"
        "|become|definitely|probably|i think|i would say"
    ),
    "moved.tail": (
        "now|since|since then|since last time|than last time|than before|this time|a bit|a little|a lot"
        "|slightly|somewhat|since the last round|than it was|i think|for us|here"
    ),
    "moved.since": "in the end|this time|since then|since last time|now",
    "moved.only": (
        "better|worse|improved|improving|declined|deteriorated|up|down|moved|progressed|progress|stronger"
        "|weaker|higher|lower|gone up|gone down|moved up|moved down|gone backwards|got better|got worse"
        "|moved on|made progress|slipped|slipped back|come on|changed|some progress|good progress"
        "|up a level|down a level|up one|down one|up by one|down by one|one up|one down|up a notch"
    ),
}
