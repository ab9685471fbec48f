"""What teams are told of a round."""

TEXTS: dict[str, str] = {
    "letter.opened": "A new round of the audit is open. Answers close on {date}.",
    "letter.submitted": "{name} has submitted the return of {team}. {approved}",
    "letter.reopened": (
        "{name} has reopened the return of {team}: it is not submitted until somebody does so again."
    ),
    "letter.sooner": "You have less time: answers close on {date} now.",
    "letter.extended": "You have more time: answers close on {date} now.",
    "letter.draft": "The draft is there. Please check what it says about your team.",
    "letter.late": "Your team's return is let in: you can answer now, and submit it once.",
    "letter.released": "The results are released.",
    "letter.cancelled": "The round has been cancelled. Nothing more is asked of you.",
}
