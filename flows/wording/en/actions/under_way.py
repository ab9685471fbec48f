"""How far an action is while it is under way."""

TEXTS: dict[str, str] = {
    "under_way.asks": "How far is it?",
    "under_way.means": "A sentence or two: what has happened, what is in the way, what comes next.",
    "under_way.replaces": "What you type takes the place of that.",
    "under_way.offers": (
        "Nothing is saved yet. Shall I keep this as how far it is? Type yes. If all is done, tap {done}."
    ),
}
