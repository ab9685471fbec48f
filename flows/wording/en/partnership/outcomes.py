"""What came of an action."""

TEXTS: dict[str, str] = {
    "outcomes.different": "What is different: {text}",
    "outcomes.known": "How we know: {text}",
    "outcomes.too_early": "too early to say",
    "outcomes.not_said": "not said",
    "outcomes.for_few": "What came of it is for its team, coordinators and scrutineers.",
    "outcomes.dropped": "Why it was dropped: {text}",
}
