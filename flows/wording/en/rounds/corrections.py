"""What teams say is wrong in the draft."""

TEXTS: dict[str, str] = {
    "corrections.by_teams": "Corrections by teams:",
    "corrections.line": "{team}: {note}",
    "corrections.many.one": "1 team corrects something: {names}.",
    "corrections.many.other": "{n} teams correct something: {names}.",
    "corrections.read": "Read the corrections",
    "corrections.heading.one": "Correction by 1 team",
    "corrections.heading.other": "Corrections by {n} teams",
}
