"""Why a domain has no score."""

TEXTS: dict[str, str] = {
    "standing.too few to score": "too few to score",
    "standing.not assessed": "not assessed",
    "standing.not asked": "not asked",
    "standing.too few agencies to show": "too few agencies to show",
}
