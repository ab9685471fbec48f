"""Words used here."""

TEXTS: dict[str, str] = {
    "glossary.heading": "Words used here",
}
