"""Actions that are suggested."""

TEXTS: dict[str, str] = {
    "suggestions.means": (
        "What is low, agreed or self-rated, comes first, then what an agency's own practice could catch up "
        "on."
    ),
    "suggestions.more.one": "1 more stands here once one of these has an action.",
    "suggestions.more.other": "{n} more stand here as soon as these have an action.",
    "suggestions.none": "Nothing low is without an action.",
    "suggestions.gone": "That has an action already, or is not low any more. These are.",
    "suggestions.area_button": "{label}: {value}",
    "suggestions.own_button": "{label}: {agency} {value}",
    "suggestions.agreed": "Agreed: {value}.",
    "suggestions.self_rated": "Self-rated: {value}.",
    "suggestions.behind": "{agency}: {value}.",
    "suggestions.area": "The area: {value}.",
}
