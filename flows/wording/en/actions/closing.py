"""Closing an action."""

TEXTS: dict[str, str] = {
    "closing.different": "What is different now?",
    "closing.known": "Saved. How do you know?",
    "closing.known_means": "What you counted, heard or saw, such as an audit of ten files or what staff say.",
    "closing.too_early": "Too early to say",
    "closing.unsaid": "Leave it out",
    "closing.leave": "Leave it as it is",
    "closing.as_it_is": "Nothing was changed. The action is now: {state}.",
    "closing.is_known": "Nothing was changed. Somebody has already written how we know.",
    "closing.why_drop": "Why is it dropped?",
}
