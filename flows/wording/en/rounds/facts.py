"""A team checks what the draft says about it."""

TEXTS: dict[str, str] = {
    "facts.head": "{team} · draft, not yet released",
    "facts.heading": "Is what the draft says about you right?",
    "facts.none": "The draft says nothing about your team that it did not say itself.",
    "facts.domain": "{title}: your team {own}.",
    "facts.right": "It is right",
    "facts.wrong": "Something is wrong",
    "facts.ask": "What is wrong?",
    "facts.thanks": "Thank you. The coordinator sees that.",
    "facts.not_you": "Your team has no return in this round to check.",
}
