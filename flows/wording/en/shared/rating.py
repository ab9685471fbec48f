"""Ratings that are no level."""

TEXTS: dict[str, str] = {
    "rating.dont_know": "Don't know",
    "rating.no_case": "No case known",
    "rating.not_applicable": "Not applicable",
    "rating.not_applicable_because": "Not applicable: {reason}",
    "rating.none": "not answered",
}
