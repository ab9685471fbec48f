"""Words used here."""

TEXTS: dict[str, str] = {
    "glossary.heading": "Words used here",
    "glossary.choose": "{words}. Choose by the first letter, or ask, such as: what does HSB mean.",
    "glossary.part": "{letters} ({n} words)",
    "glossary.letters": "{first}–{last}",
}
