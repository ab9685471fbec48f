"""What is behind an answer at the top level."""

TEXTS: dict[str, str] = {
    "backed.button": "Evidence",
    "backed.head": "Evidence for this {top} · {label}",
    "backed.ask": (
        "What could you show somebody? This is optional. A choice goes on to the next; come back to name "
        "more."
    ),
    "backed.ask_onward": (
        "What could you show somebody? This is optional. A choice leads back to the questions; come back to "
        "name more."
    ),
    "backed.where": (
        "You can also type where it is kept: a folder, a file or a link (up to {limit} characters). "
        "No child's name."
    ),
    "backed.where_chosen": (
        "You can also type where that of “{label}” is kept: a folder, a file or a link (up to {limit} "
        "characters). No child's name."
    ),
    "backed.so_far": "So far: {backings}.",
    "backed.and_kept": "{backings} – kept in {place}",
    "backed.only_kept": "kept in {place}",
    "backed.skip": "Next",
    "backed.clear": "Clear",
    "backed.saved": "✓ {label} – evidence: {backings}",
    "backed.nothing": "✓ {label} – {backings}",
    "backed.cleared": "Cleared: {label}.",
    "backed.placed": "Saved where it is kept: {label}.",
    "backed.placed_only": "It counts as evidence once you also choose what it is.",
    "backed.both_kept": "{before} and {place}",
    "backed.added": "Added where it is kept: {label}.",
    "backed.replaced": "Saved where it is kept, in place of the one before: {label}.",
    "backed.other_place": (
        "I've saved nothing yet. This is already kept in: {before}. Type yes to put this in its place: "
        "{place}. To keep both, send it again with “and” before it."
    ),
    "backed.which": "I've saved nothing: I can't tell which you mean. Type their numbers, such as: {keys}",
    "backed.keys_first": "I've saved nothing: type the numbers alone first. Then type where it is kept.",
    "backed.long_both": (
        "I haven't saved that: with the place before it has {length} characters, and {limit} can be kept."
    ),
    "backed.no_place": "I've saved nothing: that is no place. Type where it is kept, or go on.",
    "backed.long_place": (
        "I haven't saved that: it has {length} characters, and a place can have {limit}. Please shorten it."
    ),
    "backed.add": "Add",
    "backed.done": "That was the last {top}.",
    "backed.no_tops": "None of your answers is at the top level, so there is nothing to show here.",
}
