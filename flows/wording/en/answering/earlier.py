"""What was answered before, here or elsewhere."""

TEXTS: dict[str, str] = {
    "earlier.last time": "Last time ({when}): {rating}.",
    "earlier.unsubmitted": "Last time ({when}), not submitted: {rating}.",
    "earlier.elsewhere": "For {area} you said: {rating}.",
    "earlier.note_then": "The note then: {note}",
    "earlier.agreed": "Agreed by the partnership ({when}): {number} – {rating}.",
    "earlier.action": "Action on this: {what} ({states}).",
    "earlier.actions_more.one": "There is one more.",
    "earlier.actions_more.other": "There are {n} more.",
    "earlier.last time_button": "Still true: {rating}",
    "earlier.unsubmitted_button": "Still true: {rating}",
    "earlier.elsewhere_button": "Same here: {rating}",
}
