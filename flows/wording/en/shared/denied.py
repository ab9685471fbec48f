"""What may not be done, and why."""

TEXTS: dict[str, str] = {
    "denied.not found": "I can't find that. Here is where you are.",
    "denied.submitted": "This return has been submitted. Reopen it to change an answer.",
    "denied.not submitted": "This return is open already.",
    "denied.answers closed": "Answers have closed for this round, so nothing was changed.",
    "denied.cancelled": "This round was cancelled, so nothing was changed.",
    "denied.not with you": "That return is not with you for approval, or no longer. Nothing was changed.",
    "denied.not now": "That can't be done at this stage of the round, so nothing was changed.",
}
