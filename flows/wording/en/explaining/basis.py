"""Where the questions come from."""

TEXTS: dict[str, str] = {
    "basis.heading": "Where the questions come from",
    "basis.domain_head": "What is known · {domain}",
    "basis.principle": "Principle: {text} For example: {example}",
}
