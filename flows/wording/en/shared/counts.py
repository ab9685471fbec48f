"""How many of something."""

TEXTS: dict[str, str] = {
    "counts.questions.one": "1 question",
    "counts.questions.other": "{n} questions",
    "counts.people.one": "1 person",
    "counts.people.other": "{n} people",
    "counts.teams.one": "1 team",
    "counts.teams.other": "{n} teams",
}
