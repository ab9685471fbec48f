"""What a figure counts, where it is no level."""

TEXTS: dict[str, str] = {
    "counting.of": "of us|of our|of the|of my|of them|of these|of those|of 2|of 3|of 4|of 5",
    # "1 or 2 schools"
    "counting.to": "or|to|and|maybe",
    "counting.things": (
        "year|years|yr|yrs|month|months|week|weeks|day|days|hour|hours|term|terms|times|minutes|people|person"
        "|persons|staff|colleague|colleagues|worker|workers|school|schools|team|teams|member|members|nurse"
        "|nurses|officer|officers|teacher|teachers|manager|managers|governor|governors|lead|leads"
        "|practitioner"
        "|practitioners|meeting|meetings|session|sessions|course|courses|training|trainings|policy|policies"
        "|protocols|case|cases|audit|audits|agency|agencies|partner|partners|service|services|site|sites"
        "|area|areas|hub|hubs|clinic|clinics|home|homes|child|children|family|families|referral|referrals"
        "|pupils|students|professionals|social|places|sec|secs|second|seconds|min|mins|minute|moment|moments"
        "|hr|hrs|kids|boys|girls|lads|votes|abstained|abstention|abstentions"
    ),
    # before these the figure is no count of what follows
    "counting.apart": (
        "last|all|most|some|every|each|no|not|the|our|we|many|few|only|because|as|but|any|i|it|its|they|there"
        "|this|that|is|for|in|at|on|with|and|or|maybe|if|when|since|so|my|your|their|were|are|weve|a|an"
    ),
}
