"""Who has what: every team with how far it is."""

TEXTS: dict[str, str] = {
    "progress.line": "{n} · {team}: {said}",
    "progress.submitted": "submitted on {date}.",
    "progress.approved": "Approved by: {role}.",
    "progress.in_progress": "in progress, {answered} of {asked}, last on {date}.",
    "progress.state": "{state}.",
    "progress.let_in": "Let in, may answer now.",
    "progress.people": "People: {names}.",
    "progress.lost": "{name} (can't be reached)",
    "progress.right": "Says the draft is right.",
    "progress.wrong": "Correction: {note}",
    "progress.narrowed": "Who has what: {standing}",
    "progress.ended": "No longer in the partnership, with answers in this round: {names}.",
    "progress.nobody_so": "No team is there now.",
    "progress.standing": "{standing} ({n})",
    "progress.standing.not_started": "Not started",
    "progress.standing.under_way": "Under way",
    "progress.standing.submitted": "Submitted",
    "progress.standing.nobody": "Nobody there",
    "progress.standing.all": "All teams",
}
