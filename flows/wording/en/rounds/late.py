"""Letting a late return in."""

TEXTS: dict[str, str] = {
    "late.heading": "Whose return do you let in?",
    "late.means": (
        "The team can answer and submit once, although answers have closed. The journal keeps why."
    ),
    "late.missing": "Missing: {names}.",
    "late.missing_one": "{team} ({state})",
    "late.none_missing": "Every team has submitted.",
    "late.open": "may answer now, {answered} of {asked}",
    "late.why": "Why is the return of {team} let in?",
    "late.late": "It came late",
    "late.error": "It holds an error",
    "late.new": "There is something new",
    "late.other": "Another reason",
    "late.done": "{team} can answer now, and submit once.",
}
