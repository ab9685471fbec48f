"""What stands behind a question."""

TEXTS: dict[str, str] = {
    "why.head": "Why? · {label}",
    "why.why": "Why it matters: {why}",
    "why.good": "What good looks like: {good}",
    "why.guidance": "For {agency}: {guidance}",
    "why.also": "It also serves: {also}.",
    "why.sources": "Where this comes from: {sources}.",
    "why.more": "More on {domain}",
    "why.back": "Back to the question",
}
