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
    "menu.let_in_until": "You can until the corrected round {number} is released.",
    "menu.closed": "Answers have closed for this round.",
    "menu.cancelled": "This round was cancelled, so there is nothing to answer.",
    "menu.newer": "Round {number}, which is open now",
    "menu.let_in_reopen": "Reopen it, change what is wrong, and submit it once.",
    "menu.let_in_answer": "You can answer now, and submit it once.",
    "menu.practise": "Start a practice audit",
    "menu.nothing_asked": "This round asked your team nothing, so nothing of yours is missing.",
    "menu.not_in_empty": (
        "Nothing was answered, so your team is not in the results. Whom to ask to have its return accepted "
        "late: {whom}"
    ),
    "menu.not_in": (
        "Your return was not submitted, so it is not in the results. What was answered is kept. Whom to "
        "ask to have it accepted late: {whom}"
    ),
    "menu.a_coordinator": "a coordinator",
}
