"""What is kept, and who sees it."""

TEXTS: dict[str, str] = {
    "privacy.heading": "Privacy",
    "privacy.kept": "I keep your team's answers and notes, and the number of this chat so that I can reply.",
    "privacy.not_kept": (
        "I ask for nothing about any child, and refuse notes that seem to identify one. Only in a "
        "partnership do I keep your name: what you ask to be called."
    ),
    "privacy.told": (
        "I tell names, numbers and worries by rules and by which words go together. No language model reads "
        "what you write, and it is sent nowhere else. I miss some: of 300 made-up names 28, of 150 worries "
        "7, most often names that are also words, and what is only hinted at. So please leave them out."
    ),
    "privacy.who": (
        "A practice audit is yours alone. In a partnership your team sees what you answer. Once answers "
        "have closed, coordinators see your team's ratings and notes, and a scrutineer its ratings. "
        "Released results show leads what each agency rated, and everybody else the area's numbers where at "
        "least three agencies rated; never who answered. A round keeps the rules it began with."
    ),
    "privacy.reminders": "Coordinators also see which reminders you were sent, and whether you stopped them.",
    "privacy.operator": "Whoever runs this assistant holds the database, and can see what is stored in it.",
    "privacy.law": (
        "Your partnership decides how long answers are kept; ask its information governance lead. A public "
        "body may have to release results under freedom of information law."
    ),
    "privacy.channel": "The chat service you use has its own rules and may keep what you write.",
}
