"""Who has approved a return, submitting and reopening."""

TEXTS: dict[str, str] = {
    "approve.heading": "Who has approved this return?",
    "approve.heading_practice": "Who would approve this, if it were a return?",
    "approve.role": "A role, not a name.",
    "approve.what": "After you submit I show your summary and star. Answers then stay as they are.",
    "approve.practice": "This is a practice audit: it goes to nobody.",
    "approve.open.one": "1 question without an answer stays unanswered.",
    "approve.open.other": "{n} questions without an answer stay unanswered.",
    "approve.reopen": "You can reopen it at any time.",
    "approve.reopen_open": "You can reopen it while answers are still open. They were to close on {date}.",
    "approve.final": "Answers have closed, so it can't be reopened. The coordinator can let it in once more.",
    "approve.reopen_until": "You can reopen it until answers close on {date}.",
    "approve.done": "Submitted for {team}, {date}.",
    "approve.by": "Approved by: {approver}.",
    "approve.by_other": "Approved by: {approver}. Last time it was: {before}.",
    "approve.before": "Last time it was: {approver}.",
    "approve.reopen_ask": "Reopen the return of {team}?",
    "approve.submitted_by": "{name} submitted it on {date}. Approved by: {approver}.",
    "approve.reopen_means": "Until somebody submits it again, it counts as not returned. Your team is told.",
    "approve.reopen_yes": "Reopen it",
    "approve.reopened": "Reopened. Your return is not submitted until you submit it again.",
}
