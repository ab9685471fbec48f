"""A team that is behind."""

TEXTS: dict[str, str] = {
    "behind.which_team": "Which team?",
    "behind.this_team": "Nudge this team …",
    "behind.escalate": "Ask the leads to help …",
    "behind.nobody_there": "Nobody has joined this team.",
    "behind.had.one": "1 of {most} reminders",
    "behind.had.other": "{n} of {most} reminders",
    "behind.member": "{name}: {state}",
    "behind.is_unreachable": "can't be reached",
    "behind.is_stopped": "has stopped reminders",
    "behind.is_not_mine": "says it isn't theirs",
    "behind.is_snoozed": "has chosen another day",
    "behind.is_asked": "gets one today",
    "behind.is_enough": "better call them",
    "behind.approver": "Last time its return was approved by: {role}.",
    "behind.no_lead": "There is no lead to write to who has not been asked that day already.",
    "behind.escalate_to": "I would ask {names} for help, {when}.",
    "behind.says": "They read: {text}",
    "behind.lead_sees": "They see how far the team is, never what it answered.",
    "behind.escalated": "The leads will hear {when}.",
}
