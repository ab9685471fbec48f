"""A coordinator among the members of a team."""

TEXTS: dict[str, str] = {
    "insiders.line": "Includes a coordinator as a member of {teams}.",
    "insiders.of": "{team}",
    "insiders.since": "{team} since {date}",
}
