"""How good something is, in the words of other scales."""

TEXTS: dict[str, str] = {
    "judged.good": "good|fine|all good|very good|really good|good i think|great|perfect",
    "judged.out_of": "out of",
    "judged.sorry": (
        "sorry|im sorry|i am sorry|so sorry|apologies|my apologies|sorry but|sorry about that|im afraid"
        "|sorry to say|sorry i|sorry im|im new|im new here|im new so|im new here so|i am new here so"
        "|only just started so|ive only just started so|i only just started so|new to the team so|mate|m8"
        "|pal|love|hun|bud|buddy|lad|boss|my friend|duck|guv"
    ),
    "judged.unknown": (
        "im not sure|i am not sure|were not sure|we are not sure|i have no idea|ive no idea|we have no idea"
        "|not a clue|ive not a clue|not sure about this one|not sure about this|not sure on this one"
        "|i really dont know|dont know this one|not sure about that|i cant say|couldnt say|i couldnt say"
        "|dont know about this one|no idea about this one|not sure at all|i dont actually know"
    ),
    "judged.up": "👍🙂😀😃👌✅✔",
    "judged.down": "👎🙁☹❌✖😞",
    "judged.shrug": "🤷",
    "judged.around": (
        "rag|rag rated|rated|rag rating|rag status|we are|were|its|it is|id say|i would say|i think|probably"
        "|maybe|us|for us|rating|overall|currently|at the moment|this is|this one|i guess|we do|yes|mostly"
    ),
    "judged.top": (
        "green|fully compliant|outstanding|fully met|met in full|achieved|fully achieved|fully implemented"
        "|fully embedded|completed|complete|ticked|tick"
    ),
    "judged.most": (
        "mostly there|largely|largely there|mostly in|mostly done|mostly yes|largely met|mostly met"
        "|substantially met|nearly fully in place|most of the way"
    ),
    "judged.upper": (
        "all good|really good|compliant|met|green amber|amber green|consistent|consistently"
        "|we do consistently"
    ),
    "judged.between": (
        "amber|yellow|orange|developing|emerging|partially met|partly met|partially compliant"
        "|partly compliant|inconsistent|inconsistently|not consistently|not consistent enough"
        "|we do but not consistently"
        "|we do it but not consistently|we do but inconsistently|yes but not consistently"
        "|we do this but not consistently|not always consistent|not very consistent|it varies|varies"
        "|requires improvement|in part met"
    ),
    "judged.low": (
        "red|inadequate|not met|unmet|non compliant|noncompliant|not compliant|not achieved|red amber"
        "|amber red|not developed|undeveloped"
    ),
    "judged.spelt": "partly|mostly|fully|largely|nearly|place|started|consistent|patchy|everything",
}
