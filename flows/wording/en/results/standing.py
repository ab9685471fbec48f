"""Why a domain has no score."""

TEXTS: dict[str, str] = {
    "standing.too few to score": "too few to score",
    "standing.not assessed": "not assessed",
    "standing.not asked": "not asked",
    # fewer items than a score needs are shown, however many agencies rated the others
    "standing.too few agencies to show": "too few items to show",
}
