"""Who has approved a return, submitting and reopening."""

TEXTS: dict[str, str] = {
    "approve.heading": "Who has approved this return?",
    "approve.heading_practice": "Who would approve this, if it were a return?",
    "approve.heading_alone": "Submit this return?",
    "approve.unsaved": "Submit without what is not saved?",
    "approve.unsaved_means": "What is not saved does not count in your return.",
    "approve.save_first": "Save it first",
    "approve.without_it": "Submit without it",
    "approve.role": "A role, not a name.",
    "approve.without": "If you submit it now, that ends: it does not count as approved by a second person.",
    "approve.still_wrong": (
        "Your team said that this is wrong in the draft, and it has not changed: “{note}”. "
        "If you submit it now, coordinators go on reading that."
    ),
    "approve.what": "After you submit I show your summary and star. Answers then stay as they are.",
    "approve.practice": "This is a practice audit: it goes to nobody.",
    "approve.open.one": "1 question without an answer stays unanswered.",
    "approve.open.other": "{n} questions without an answer stay unanswered.",
    "approve.reopen": "You can reopen it at any time.",
    "approve.reopen_open": "You can reopen it while answers are still open. They were to close on {date}.",
    "approve.final": (
        "Answers have closed, so it can't be reopened. The coordinator can accept a late change."
    ),
    "approve.reopen_until": "You can reopen it until answers close on {date}.",
    "approve.done": "Submitted for {team}, {date}.",
    "approve.by": "Said to be approved by: {approver}.",
    "approve.by_other": "Said to be approved by: {approver}. Last time it was: {before}.",
    "approve.before": "Last time it was: {approver}.",
    "approve.reopen_ask": "Reopen the return of {team}?",
    "approve.submitted_by": "{name} submitted it on {date}. Said to be approved by: {approver}.",
    "approve.submitted_alone_by": "{name} submitted it on {date}.",
    "approve.seconded_by": "{name} approved it as a second person on {date}, which submitted it.",
    "approve.reopen_means": "Until somebody submits it again, it counts as not returned. Your team is told.",
    "approve.reopen_yes": "Reopen it",
    "approve.reopened": "Reopened. Your return is not submitted until you submit it again.",
}
