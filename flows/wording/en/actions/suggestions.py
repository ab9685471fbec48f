"""Actions that are suggested."""

TEXTS: dict[str, str] = {
    "suggestions.means": (
        "What settled lowest comes first, then who is behind the area in their own practice."
    ),
    "suggestions.none": "Nothing low is without an action.",
    "suggestions.gone": "That has an action already, or is not among the lowest any more. These are.",
    "suggestions.area_button": "{label}: settled {value}",
    "suggestions.own_button": "{label}: {agency} {value}",
    "suggestions.settled": "Settled: {value}.",
    "suggestions.behind": "{agency}: {value}.",
    "suggestions.area": "The area: {value}.",
}
