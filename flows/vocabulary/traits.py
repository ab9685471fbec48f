"""What sets one child apart from others: what they need, wear or use, where they come from, what they do."""

CONDITIONS = (
    *("autistic", "deaf", "blind", "mute", "nonverbal", "non-verbal", "disabled", "diabetic", "epileptic"),
    *("asthmatic", "partially sighted", "hard of hearing", "one-armed", "one-legged", "obese", "pregnant"),
    *("albino", "dyslexic"),
)
ORIGINS = (
    *("polish", "romanian", "somali", "afghan", "syrian", "ukrainian", "russian", "chinese", "vietnamese"),
    *("albanian", "lithuanian", "latvian", "bulgarian", "hungarian", "slovak", "portuguese", "brazilian"),
    *(
        "spanish",
        "italian",
        "french",
        "german",
        "dutch",
        "turkish",
        "kurdish",
        "iraqi",
        "iranian",
        "sudanese",
    ),
    *("eritrean", "ethiopian", "nigerian", "ghanaian", "kenyan", "congolese", "jamaican", "indian"),
    *("pakistani", "bangladeshi", "bengali", "nepali", "nepalese", "filipino", "korean", "japanese", "thai"),
    *(
        "arab",
        "american",
        "australian",
        "irish",
        "scottish",
        "welsh",
        "black",
        "asian",
        "mixed race",
        "white",
    ),
    *("roma", "traveller", "gypsy", "muslim", "jewish", "sikh", "hindu", "mormon", "amish", "foreign"),
    *("refugee", "asylum seeking"),
)
OF_A_KIND = (
    *("trans", "transgender", "gay", "lesbian", "bi", "bisexual", "non-binary", "nonbinary", "adopted"),
    *("fostered", "looked after", "ginger", "blonde", "red-haired", "red haired", "twin"),
)
TRAITS = (*CONDITIONS, *ORIGINS, *OF_A_KIND)
"""Said in front of a child."""

CARRIED = (
    *(
        "wheelchair",
        "guide dog",
        "assistance dog",
        "hearing aids?",
        "cochlear implant",
        "pacemaker",
        "crutches",
    ),
    *("walking frame", "prosthetic \\w+", "false leg", "glass eye", "eye ?patch", "feeding tube"),
    *("stoma(?: bag)?", "insulin pump", "tracheostomy", "white stick", "turban", "hijab", "kippah", "tag"),
    *("gps tag", "ankle tag", "stammer", "stutter", "lisp", "limp", "squint", "birthmark", "scars?"),
    *("cleft (?:lip|palate)", "tattoos?", "mohican", "dreadlocks", "pink hair", "blue hair", "red hair"),
    *("ginger hair", "purple hair", "green hair"),
)
ILL_WITH = (
    *(
        "tourettes",
        "tourette's",
        "epilepsy",
        "diabetes",
        "leukaemia",
        "cancer",
        "cystic fibrosis",
        "arthritis",
    ),
    *("cerebral palsy", "muscular dystrophy", "spina bifida", "down'?s", "down'?s syndrome", "asd", "autism"),
    *("adhd", "fasd", "anorexia", "sickle cell", "crohn'?s", "alopecia", "eczema", "selective mutism"),
    *(
        "(?:visual|hearing|sight|speech) (?:impairment|loss|disorder)",
        "a heart condition",
        "one (?:arm|leg|eye)",
    ),
    *("(?:a )?(?:brain|head|spinal) injury", "no (?:legs|arms|hearing|sight|speech)", "(?:a )?brain tumour"),
    *("dwarfism", "\\w+ syndrome", "\\w+ dystrophy", "\\w+ palsy", "\\w+itis"),
)
"""Said behind them."""

PASTIMES = (
    *("plays? (?:for|in|the)", "played (?:for|in|the)", "sings? in", "dances? (?:for|with)", "swims? for"),
    *("runs? for", "boxes (?:for|at)", "rides? (?:for|at)", "captains?", "captain of", "goalie for"),
    *("cadets?", "head boy", "head girl", "(?:county|academy|national|first) (?:team|squad|champion)"),
    *(
        "on the (?:\\w+ )?(?:trip|residential|exchange)",
        "in the (?:school )?(?:play|band|choir|panto|orchestra)",
    ),
    *(
        "paper ?round",
        "works? (?:at|in|on) the",
        "delivers?",
        "drives?",
        "sells?",
        "rides",
        "always (?:wears|sits)",
    ),
    *("walks (?:to|past|home)", "sits (?:next|behind|at)", "lives (?:on|at|in|with|near|next|above)"),
)
"""What one is known by."""
