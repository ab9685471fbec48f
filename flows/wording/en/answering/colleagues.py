"""Who of a team answered what."""

TEXTS: dict[str, str] = {
    "colleagues.you": "you",
    "colleagues.somebody": "A colleague",
    "colleagues.a_colleague": "a colleague",
    "colleagues.given": "{number} {label} – {rating} ({who}, {date})",
    "colleagues.given_head": "Who answered · {domain}",
    "colleagues.nothing_given": "Nothing has been answered here yet.",
    "colleagues.given_button": "Who answered what",
    "colleagues.news": "{name} answered since you last looked: {items}.",
    "colleagues.changed": "{name} changed since you last looked: {items}.",
    "colleagues.changed_item": "your {before} to {after} on {label}",
    "colleagues.no_level": "“{rating}”",
    "colleagues.news_item": "{label} – {rating}",
    "colleagues.news_more": "{items} and {n} more",
    "colleagues.answered_first": (
        "{label} was answered by {name}, {when}: {rating}. Nothing is changed yet. To "
        "replace that with “{mine}”, choose it again or type yes."
    ),
    "colleagues.was_by": "The answer before was {name}'s.",
}
