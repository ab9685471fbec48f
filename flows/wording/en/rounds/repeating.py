"""When the next round is due."""

TEXTS: dict[str, str] = {
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
