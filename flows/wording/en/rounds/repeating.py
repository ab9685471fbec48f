"""When the next round is due."""

TEXTS: dict[str, str] = {
    # what calls a day that of the next round, before and behind it
    "repeating.lead": (
        "next one|the next one|next round|the next round|next audit|the next audit|next time|make it"
        "|make that|make|do it|do|have it|have|hold it|hold|set it|set|lets|let us|say|lets say|should be"
        "|shall be|will be|is|be|for|it|again|please|can we|could we|we want|we would like|wed like|id like"
        "|id say|and|then|due|put|change it to|change to|move it to|rather|better|instead"
    ),
    "repeating.behind": (
        "please|thanks|thank you|instead|then|for the next one|for the next round|for the next audit"
        "|is better|would be better|is fine|would be fine|would be good|again|rather"
    ),
    "repeating.then": "The next round is then due on {date}. This date can be changed later.",
    "repeating.then_chosen": (
        "The next round is then due on {date}, the day that was chosen. This date can be changed later."
    ),
    "repeating.heading": "When is the next round due?",
    "repeating.advice": "The framework says to repeat the audit 6 to 12 months after the release.",
    "repeating.after": "After {months} months: {date}",
    "repeating.until": "Set the next round for {date}?",
    "repeating.sooner": "That is sooner than the framework says: between {first} and {last}.",
    "repeating.later": "That is later than the framework says: between {first} and {last}.",
    "repeating.remind": "I remind the coordinators eight weeks before, and on the day.",
    "repeating.remind_on_the_day": "I remind the coordinators on the day.",
    "repeating.today": "That is today. Type a later day.",
    "repeating.done": "The next round is due on {date}.",
}
