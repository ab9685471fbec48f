"""What somebody else may have changed since a card was shown."""

TEXTS: dict[str, str] = {
    "seen.changed": (
        "Somebody may have changed this since the card you saw. Nothing is changed yet: this is how it "
        "stands."
    ),
    "seen.changed_by": (
        "This was changed by {name}, {when}, perhaps after the card you saw. Nothing is changed yet: this is "
        "how it stands."
    ),
    "seen.somebody": "somebody else",
    "seen.not_kept": "Not kept, so that you can copy it: “{text}”",
    "seen.replace": "{changed} Put “{text}” in its place? Type yes.",
}
