"""People, and what they are told of their place."""

TEXTS: dict[str, str] = {
    "members.count": "{n} people.",
    "members.heading": "People",
    "members.waiting": "These people need your approval.",
    "members.pending": "Yes: {name}, {role}",
    "members.line": "{name} – {where}",
    "members.mail_refused": "{text} (e-mails do not reach them)",
    "members.not_mine": "{text} (says it isn't theirs)",
    "members.unreachable": "{text} (can't be reached)",
    "members.waits_for_team": "{text} (waits for the team's yes)",
    "members.remove": "Remove",
    "members.promote": "Make a coordinator",
    "members.promote_ask": "Make {name} a coordinator?",
    "members.promote_means": (
        "A coordinator runs the round, invites and removes people, and sees all ratings once answers close."
    ),
    "members.reads": (
        "{name} was sent a team's return to approve, so they can't run this round. They can be made a "
        "coordinator once its results are released."
    ),
    "members.confirmed": "{name} is in.",
    "members.is_in": "{name} is in already.",
    "members.declined": "{name} is told no.",
    "members.removed": "{name} is removed.",
    "members.promoted": "{name} is a coordinator now.",
    "members.is_coordinator": "{name} is a coordinator already, or waits for a yes.",
    "members.remove_ask": "Remove {name}?",
    "members.remove_means": "They lose access at once. What they answered stays with the team.",
    "members.last": "A partnership needs a coordinator. Make somebody else one first.",
    "members.open": "Open the partnership",
    "members.you_are_in": "A coordinator of {area} has said yes: you are {role} there.",
    "members.you_declined": "A coordinator of {area} has said no to your request.",
    "members.you_removed": "You no longer have access to {area}.",
}
