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
    # of the coordination, where a card of the partnership is in front
    "whose.hands_on": (
        "hand this on|hand it on|hand that on|pass this on|pass it on|step down|stand down|stepping down"
        "|standing down|give this up|give it up|stop coordinating|stop being coordinator|new coordinator"
        "|else coordinate|else be coordinator|else as coordinator|another coordinator|not want to coordinate"
        "|dont want to coordinate|dont want to be coordinator|not want to be coordinator"
    ),
    "whose.coordinates": "coordinator|coordinating|coordination|coordinate",
    # a wish to hand on has no other word
    "whose.hands_beside": (
        "i|we|me|my|im|id|ive|want|would|like|need|to|do|dont|not|no|this|that|it|the|a|any|more|anymore"
        "|longer"
        "|how|can|could|may|should|must|someone|somebody|else|another|person|new|as|from|for|over|on|role|job"
        "|task|work|please|be|is|who|what|happens|if|and|so|then|now|leave|leaving|being|of|in|at|partnership"
        "|audit|all|will|shall|let|there|way|am|go|about|cant|going|have|has|had|enough|colleague|time|soon"
    ),
    "whose.hands_over": (
        "hand over|handover|hand it over|hand this over|hand everything over|handing over|hand on|take over"
        "|takes over|taking over|take this over|take it over|pass it on to|pass this on to|pass it to"
        "|stand in|step in|cover for me|instead of me|my successor|succeed me|take my place"
    ),
}
