"""What is kept, and who sees it."""

TEXTS: dict[str, str] = {
    "privacy.heading": "Privacy",
    "privacy.kept": "I keep your team's answers and notes, and the number of this chat so that I can reply.",
    "privacy.not_kept": (
        "I keep nothing about any child, and refuse notes that seem to. Only in a partnership do I keep "
        "your name: what you ask to be called."
    ),
    "privacy.who": (
        "A practice audit is yours alone. In a partnership your team sees what you answer. Once answers "
        "have closed, coordinators see your team's ratings and notes, and a scrutineer its ratings. "
        "Released results show everybody what each team rated, never who in it."
    ),
    "privacy.reminders": "Coordinators also see which reminders you were sent, and whether you stopped them.",
    "privacy.operator": "Whoever runs this assistant holds the database, and can see what is stored in it.",
    "mydata.heading": "Your data",
    "mydata.take": (
        "To take out: the star of your results is there as a file (type results), and coordinators can have "
        "the journal as a table (type area). There is no spreadsheet of the answers yet."
    ),
    "mydata.leave": "Leaving a partnership ends your access. Your team keeps the answers you gave for it.",
    "mydata.alone": "A practice audit is yours alone: I keep no name for it, and there is nobody to leave.",
    "mydata.erase": (
        "I can't delete what is stored from this chat. Whoever runs this assistant can: ask them, or the "
        "coordinator who invited you."
    ),
    "mydata.ask": "{area}: {contact}",
    "mydata.leave_button": "Leave {area}",
    "privacy.channel": "The chat service you use has its own rules and may keep what you write.",
}
