"""The card of a return."""

TEXTS: dict[str, str] = {
    "menu.head": "{audit} · {team}",
    "menu.submitted": "Submitted on {date}.",
    "menu.results": "Results",
    "menu.reopen": "Reopen to change answers",
    "menu.new": "Start another practice audit",
    "menu.let_in": "Correct the return of round {number}",
    "menu.audits": "Your audits",
    "menu.seconded": "Approved by {name}, as a second person.",
    "menu.tasks": "Task list",
    "menu.facts": "Check what the draft says about you",
    "menu.facts_said": "What the draft says about you",
    "menu.area_results": "The results of the whole area",
    "menu.let_in_again": (
        "Round {number} is being corrected, and your return is let in. You can answer and submit once, until "
        "the corrected round is released."
    ),
    "menu.let_in_late": "Answers have closed, and your return is let in: you can answer and submit once.",
    "menu.closed": "Answers have closed for this round.",
    "menu.not_in": (
        "Your return was not submitted, so it is not in the results. What was answered is kept. To have it "
        "let in, ask {whom}."
    ),
    "menu.a_coordinator": "a coordinator",
}
