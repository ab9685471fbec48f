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
    "seen.moved_on": (
        "Nothing was done: the card you answered is of another day, or something on it has changed since. "
        "This is how it is now."
    ),
    "seen.came_between": (
        "Nothing was done yet: another message came after the card, and your words may be to that. If they "
        "are to this, say so once more."
    ),
    "seen.somebody": "somebody else",
    "seen.not_kept": "Not kept, so that you can copy it: “{text}”",
    "seen.replace": "{changed} Put “{text}” in its place? Type yes.",
    # a detail of a partnership: what it is now, and what whoever is asked first would make of it
    "seen.which": "Put yours in its place?",
    "seen.now": "{what} now: {said}",
    "seen.mine": "Yours: {said}",
    "seen.none": "none",
    "seen.type_yes": "Type yes, or type something else.",
    "seen.take_mine": "Yes, take mine",
    "seen.leave": "No, leave it as it is",
    "seen.of_team": "{what} of {team}",
    "seen.span": "{first} to {last}",
    "seen.span_of": "{first} to {last} for {agency} only",
    "seen.what.name": "Name",
    "seen.what.nation": "Nation",
    "seen.what.zone": "Time zone",
    "seen.what.contact": "Contact",
    "seen.what.front_door": "Front door",
    "seen.what.quiet": "Quiet dates",
    "seen.what.domains": "E-mail addresses for invitations",
    "seen.what.chat_apps": "Chat apps allowed",
    "seen.what.functions": "What it does",
    "seen.what.kind": "Kind",
}
