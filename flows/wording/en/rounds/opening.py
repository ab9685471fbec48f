"""Opening a round."""

TEXTS: dict[str, str] = {
    "opening.heading": "When do answers close?",
    "opening.heading_progress": "A progress round: when do answers close?",
    "opening.progress": "Make it a progress round",
    "opening.full": "Ask everything",
    "opening.said_progress": (
        "progress|a progress one|the progress one|progress one|a progress round|the progress round"
        "|progress round|make it progress|make it a progress one|follow up|a follow up|followup|a followup"
        "|follow up round|a follow up round|a short one|the short one|a shorter one|short|shorter"
        "|only what was low|just what was low|what is a progress round|whats a progress round"
        "|what is progress round|what does progress round mean|what does a progress round mean"
        "|whats the difference|what is the difference|explain progress round|progress please"
    ),
    "opening.said_full": (
        "full|a full one|the full one|full one|a full round|the full round|full round|make it full|everything"
        "|all questions|all the questions|the whole thing|a whole one|a complete one|complete|ask all"
        "|not a progress one|not progress|no progress round|what is a full round|whats a full round"
    ),
    "opening.progress_means": (
        "Each team is asked only a part. That is what it rated low, did not know or left open last time. "
        "What everybody is shown as mixed or low is in it too, and what has an action. "
        "Teams without a return last time are asked everything. "
        "Everybody is then shown what at least four agencies rated, not three."
    ),
    "opening.is_full": "This is a full round: each team is asked everything.",
    "opening.is_progress": "This is a progress round, which asks less. {counts}",
    "opening.too_few_agencies.one": (
        "With 1 agency, everybody will read “too few items to show” for every domain."
    ),
    "opening.too_few_agencies.other": (
        "With {n} agencies, everybody will read “too few items to show” for every domain."
    ),
    "opening.forecast": (
        "If every team rates all it is asked: everybody is shown {shown} of the {all} domains, and {items} "
        "of the {all_items} items are compared with round {number}."
    ),
    "opening.forecast_again": (
        "If each team rates only what it rated in round {number}: everybody is shown {shown} of the {all} "
        "domains, and {items} of the {all_items} items are compared."
    ),
    "opening.forecast_full": "In a full round {items} items are compared with round {number}.",
    "opening.forecast_full_again": (
        "In a full round {items} items are compared with round {number}, if each team rates only what it "
        "rated then."
    ),
    "opening.forecast_same": (
        "For everybody an item is compared only where the same agencies rated it both times. One that is "
        "new, rates it for the first time or is not asked it again ends that."
    ),
    "opening.forecast_why": (
        "What is rated for the first time adds to what is shown. It has nothing to be compared with."
    ),
    "opening.forecast_none": "Even if every team rates all it is asked, everybody is shown no domain.",
    "opening.asked": "{team}: {questions}",
    "opening.asked_agency": "{agency}, {teams}: {questions}",
    "opening.all_alike": "{questions} each",
    "opening.from_to": "{fewest} to {questions} each",
    "opening.add_team": "Add a team first",
    "opening.type": "Or type a date, such as 18 December or in 6 weeks.",
    "opening.weeks": "In {weeks} weeks: {date}",
    "opening.until": "Answers close on {date}. Open the round?",
    "opening.until_progress": "Answers close on {date}. Open the progress round?",
    "opening.tells.one": "I write to 1 person then.",
    "opening.tells.other": "I write to {n} people then.",
    "opening.told.one": "I have written to 1 person.",
    "opening.told.other": "I have written to {n} people.",
    "opening.tells_later.one": "I write to 1 person, on {when} at 09:30.",
    "opening.tells_later.other": "I write to {n} people, on {when} at 09:30.",
    "opening.too_late": "That is too soon: nobody hears of it before {when}. Choose a later day.",
    "opening.too_late_for": "That is too soon for {agencies}, who hear of it later. Choose a later day.",
    "opening.tells_none": "Nobody is written to.",
    "opening.none_joined": "Nobody has joined a team yet.",
    "opening.lost.one": "1 person can't be reached.",
    "opening.lost.other": "{n} people can't be reached.",
    "opening.tells_nobody": "Nobody has joined a team yet, so nobody is written to.",
    "opening.quiet": "{agency} have quiet dates: they hear of it on {when} at 09:30.",
    "opening.unasked": "No team is asked any more: {names}.",
    "opening.opens": "open|opens|opening|start|starts|starting|begin|begins|launch|it opens|it starts",
    "opening.sides": "after|before",
    "opening.opens_not": "of|until|till|til|for|to|by|close|closes|closing|end|ended|ends|ending|in",
    "opening.opens_now": (
        "A round opens when you say so, and on no later day: come back then. Here I ask when answers close."
    ),
    "opening.yes": "Open the round",
    "opening.yes_progress": "Open the progress round",
    "opening.no": "Another date",
    "opening.no_teams": "A round needs a team. Add teams first.",
    "opening.done": "The round is open until {date}.",
}
