"""Letting a late return in."""

TEXTS: dict[str, str] = {
    "late.heading": "Which team may correct or finish its return?",
    "late.means": (
        "The team can answer and submit once, although answers have closed. The journal keeps why."
    ),
    "late.missing": "Missing: {names}.",
    "late.missing_one": "{team} ({state})",
    "late.none_missing": "Every team has submitted.",
    "late.open": "may answer now, {answered} of {asked}",
    "late.why": "Why do you accept the return of {team} late?",
    "late.why_again": "Why may {team} answer again?",
    "late.let_correct": "Open its return to correct",
    "late.late": "It came late",
    "late.error": "It holds an error",
    "late.new": "There is something new",
    "late.other": "Another reason, in my own words",
    "late.own_words": "Type why, in up to {limit} characters. Name no person.",
    "late.who_reads": (
        "The team, coordinators, leads and scrutineers read it beside the results."
        " It is kept with the return."
    ),
    "late.may_be_why": "I've changed nothing yet. Is this the reason? Type yes, and the team can answer:",
    "late.already": "Nothing was changed: {team} can answer already.",
    "late.came": (
        "Nothing was changed: the return of {team} came in on {date}. Do you still accept a change to it?"
    ),
    "late.nobody": "Nobody is in {team}: invite somebody, or hand their workbook in.",
    "late.done": "{team} can answer now, and submit once.",
}
