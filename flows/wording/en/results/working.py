"""How a team's numbers are made."""

TEXTS: dict[str, str] = {
    "working.head": "How the numbers are made",
    "working.rule": (
        "A score is the mean of the levels given, rounded to one decimal. It needs at least {fewest} levels. "
        "Don't know, not applicable and not answered are left out."
    ),
    "working.counts": "What each level counts: {levels}.",
    "working.count": "{level} = {value}",
    "working.sum": "{title}: {levels} = {total}; {total} ÷ {n} = {score}.",
    "working.without": "{title}: {standing}.",
    "working.levels": "Levels given: {levels}.",
    "working.left_out": "Left out: {items}.",
    "working.item": "{label} ({rating})",
    "working.coverage": "Rated {rated} of {asked}.",
    "working.coverage_left_out": "Rated {rated} of {asked}, {left_out}.",
}
