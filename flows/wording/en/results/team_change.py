"""The picture of what changed in a team's own return since the one before."""

TEXTS: dict[str, str] = {
    "team_change.file": "{audit}-change-{area}-{team}-{date}.png",
    "team_change.practice": "What changed since {day}",
}
