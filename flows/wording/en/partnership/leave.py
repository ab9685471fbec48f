"""Leaving a partnership."""

TEXTS: dict[str, str] = {
    "leave.heading": "Leave {area}?",
    "leave.means": "You lose access at once. What you answered stays with the team.",
    "leave.nobody": "Nobody is left in {team} then.",
    "leave.answered": "Of its questions {answered} of {asked} are answered, and nobody can go on.",
    "leave.tell": "The coordinators are told. Tell them who can go on, before you leave: {whom}.",
    "leave.tell_somebody": "The coordinators are told. Tell one of them who can go on, before you leave.",
    "leave.of": "{area} ({what})",
    "leave.keeps": "What you keep there: {places}.",
    "leave.last": "It is your last place here, so I forget your name and the number of this chat as well.",
    "leave.practice": "I still keep the number of this chat for your practice audits.",
    "leave.yes": "Leave",
    "leave.done": "You have left {area}.",
    "leave.kept": "What you answered stays with your team.",
    "leave.return": "To come back you need a new invitation. Whom to ask: {whom}",
    "leave.return_somebody": "To come back, ask a coordinator there for a new invitation.",
}
