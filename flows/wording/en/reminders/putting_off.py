"""Another day, or not mine."""

TEXTS: dict[str, str] = {
    "putting_off.heading": "When shall I remind you?",
    "putting_off.next": "{date}",
    "putting_off.monday": "{date}",
    "putting_off.month": "In a month: {date}",
    "putting_off.not_mine": "This isn't mine",
    "putting_off.stop": "Stop all reminders",
    "putting_off.out": "Go to the task list",
    "putting_off.until": "Remind you on {date}?",
    "putting_off.kept": "I'll remind you on {date}, and not before.",
    "putting_off.told": "Thank you. I have told the coordinators that this isn't yours.",
    "putting_off.told_means": "I won't remind you of this team's audit any more. You can still answer.",
    "putting_off.mine": "It is mine after all",
    "putting_off.yours": "Good. I'll remind you again.",
    "putting_off.says": (
        "{name} says that answering for {team} isn't theirs. Is there somebody else to invite?"
    ),
}
