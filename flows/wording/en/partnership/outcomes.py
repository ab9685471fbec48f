"""What came of an action, or how far it is."""

TEXTS: dict[str, str] = {
    "outcomes.so_far": "How far it is: {text}",
    "outcomes.so_far_for_few": "How far it is, in words, is for its team, coordinators and scrutineers.",
    "outcomes.different": "What is different: {text}",
    "outcomes.known": "How we know: {text}",
    "outcomes.too_early": "too early to say",
    "outcomes.not_said": "not said",
    "outcomes.for_few": "What came of it is for its team, coordinators and scrutineers.",
    # in a table of actions
    "outcomes.few": "for its team, coordinators and scrutineers",
    "outcomes.dropped": "Why it was dropped: {text}",
}
