"""What channels are called, and what one shows around a chat."""

TEXTS: dict[str, str] = {
    "channel.telegram": "Telegram",
    "channel.web": "Web page",
    "channel.mail": "E-mail",
    "channel.terminal": "Terminal",
    "channel.hears": "You read it here: I can't reach you while this page is closed.",
    "channel.hears_or_mail": (
        "You read it here: I can't reach you while this page is closed. By e-mail I can: type my data."
    ),
    "channel.about": (
        "A self-audit of {subject}. It asks about services, never about a child, and is not a place to "
        "report a concern."
    ),
    "channel.about_titled": (
        "{title}. A self-audit that asks about services, never about a child, and is not a place to report a "
        "concern."
    ),
    "channel.short": "A self-audit of {subject}.",
    "channel.command.start": "Start, or see where you are",
    "channel.command.continue": "Go to the next unanswered question",
    "channel.command.results": "Your team's summary and star",
    "channel.command.stop": "Stop for now; everything is saved",
    "channel.command.area": "Your partnership: who has what, and what is next",
    "channel.command.actions": "What was agreed to be done, by whom and when",
    "channel.command.teams": "Your teams and audits, to switch between them",
    "channel.command.privacy": "What is kept, and who sees it",
    "channel.command.help": "How this works",
    "channel.command.reminders": "Stop or start reminders",
}
