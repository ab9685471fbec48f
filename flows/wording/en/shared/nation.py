"""The nations, as the labels of the framework file begin."""

TEXTS: dict[str, str] = {
    "nation.england": "England",
    "nation.scotland": "Scotland",
    "nation.wales": "Wales",
    "nation.northern_ireland": "Northern Ireland",
    "nation.which": "I know these nations only: {nations}. Tap the one you work in, or type its name.",
    "nation.lead": (
        "we|were|we are|i|im|i am|its|it is|this is|our|the|a|an|in|of|for|from|all|based|based in"
        "|living in|working in|work in|live in|i work in|we work in|we cover|we serve|we are based in"
        "|were based in|ours is|that is|thats|somewhere in|mainly|mostly|part of|only|just|its in"
        "|it is in|were in|were all in|south|north|east|west|mid|central"
        "|rural|hi|hello|ok|okay|well|so"
    ),
    "nation.tail": (
        "please|thanks|thank you|board|partnership|safeguarding board|safeguarding partnership|council"
        "|team|authority|local authority|area|county|region|one|service|services|here"
        "|and england and wales|safeguarding children board|safeguarding children partnership"
        "|children board|child protection committee|trust|health board|nation|side|based|only|mostly"
        "|committee"
    ),
}
