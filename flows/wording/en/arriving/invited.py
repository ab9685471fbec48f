"""What an invitation says of itself."""

TEXTS: dict[str, str] = {
    "invited.as_member": "{by} invites you to answer for {team} in an audit of {area}.",
    "invited.as_lead": "{by} invites you to see the released results of {area}.",
    "invited.as_coordinator": "{by} invites you to coordinate {area}.",
    "invited.as_scrutineer": "{by} invites you to read and challenge the drafts of {area}.",
    "invited.somebody": "A coordinator",
    "invited.what": "The audit looks at {subject}. It asks about services, never about a child.",
    "invited.what_titled": "The audit is called “{title}”. It asks about services, never about a child.",
    "invited.why": "It shows what works and what is missing, and the partnership agrees actions from that.",
    "invited.results_after": "Results come after that.",
    "invited.takes": "{questions}. {takes}",
    "invited.until": "Answers close on {date}.",
    "invited.were_to_close": "Answers were to close on {date}, and still can be given.",
    "invited.later": "You hear when a round opens.",
    "invited.open": "A round is open.",
    "invited.at_once": "You can begin as soon as you have joined.",
    "invited.closed": "A round is under way, and its answers have closed.",
    "invited.seen_member": (
        "Your team sees your name and what you answer. The coordinators see your name, and your team's "
        "answers once they have closed. Results never say who answered. Who sees them is said before your "
        "first question."
    ),
    "invited.seen_other": "The coordinators will see your name.",
    "invited.needs_yes": "A coordinator needs to approve you first.",
    "invited.questions": "Questions? {whom}",
    "invited.questions_to": "Questions? Ask {whom}.",
    "invited.expired": "That invitation to {area} expired on {date}, so it can't be used any more.",
    "invited.used_up": "That invitation to {area} has been used up.",
    "invited.revoked": "That invitation to {area} was cancelled.",
    "invited.ask_new": "Whom to ask for a new one: {whom}",
    "invited.ask_new_somebody": "Ask whoever sent it to you for a new one.",
}
