"""How long a team needs, said where it decides when to do it."""

TEXTS: dict[str, str] = {
    "taking.meetings": "Plan two short meetings; tapping takes about {minutes}.",
    "taking.meeting": "Plan a short meeting; tapping takes about {minutes}.",
    "taking.alone": "Tapping takes about {minutes}.",
}
