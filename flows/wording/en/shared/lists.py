"""Lists in a sentence and lists over several cards."""

TEXTS: dict[str, str] = {
    "lists.last": "{rest} and {last}",
    "lists.empty": "None.",
    "lists.before": "Before",
    "lists.after": "More",
    "lists.cut": "{text} …",
    "lists.more": "{names} and {n} more",
}
