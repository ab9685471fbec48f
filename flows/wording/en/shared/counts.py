"""How many of something."""

TEXTS: dict[str, str] = {
    "counts.questions.one": "1 question",
    "counts.questions.other": "{n} questions",
    "counts.people.one": "1 person",
    "counts.people.other": "{n} people",
    "counts.minutes.one": "1 minute",
    "counts.minutes.other": "{n} minutes",
    "counts.days.one": "1 day",
    "counts.days.other": "{n} days",
    "counts.years.one": "1 year",
    "counts.years.other": "{n} years",
    "counts.teams.one": "1 team",
    "counts.teams.other": "{n} teams",
}
