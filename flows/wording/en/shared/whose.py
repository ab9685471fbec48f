"""Words with which a coordinator asks for somebody of the partnership, or wants something done about them."""

TEXTS: dict[str, str] = {
    "whose.asks": (
        "who|whos|whose|which|what|whats|where|wheres|how|when|is|are|was|does|do|did|has|have|can|could|will"
        "|would|should|may|shall|please|hand|give|pass|transfer|ask|let|make|move|put|show|open|find|see|look"
        "|remove|take|send|invite|approve|accept|confirm|admit|add|yes|no|say|decline|refuse|reject|tell"
        "|change|rename|i want|i would|id like|i need|lets|we need|get|swap|replace|ok|hi|hello|handover"
        "|remind|nudge|chase|promote"
    ),
    # then something is told of, whoever is named
    "whose.tells": (
        "child|children|kid|kids|boy|girl|pupil|son|daughter|stepson|stepdaughter|nephew|niece|him|his|he|she"
        "|mum|dad|mother|father|brother|sister|wife|husband|teacher|doctor|gp|parent|parents|family|police"
        "|999|hurt|hurts|hit|hits|abused|abuses|abuse|touched|touches|raped|safe|afraid|scared"
    ),
    "whose.hands_over": (
        "hand over|handover|hand it over|hand this over|hand everything over|handing over|hand on|take over"
        "|takes over|taking over|take this over|take it over|pass it on to|pass this on to|pass it to"
        "|stand in|step in|cover for me|instead of me|my successor|succeed me|take my place"
    ),
}
