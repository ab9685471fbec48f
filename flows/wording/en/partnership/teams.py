"""Teams."""

TEXTS: dict[str, str] = {
    "teams.heading": "Teams",
    "teams.many": "{n} teams, by agency.",
    "teams.count": "{agency} · {n}",
    "teams.contact": "Whom to write to: {contact}",
    "teams.none": "No team yet. Add those that will answer; you can rename them.",
    "teams.readable": (
        "With these agencies everybody can read at most {n} of {items} items. "
        "Each has to be rated by {fewest} agencies."
    ),
    "teams.readable_not": "Without a score for everybody: {domains}.",
    "teams.readable_more": "A team of one more agency adds to that: {agencies}.",
    "teams.unasked_adds.one": (
        "1 question is asked of nobody, as no team answers for {agencies}. A team there also lets everybody "
        "read more: {adds}."
    ),
    "teams.unasked_adds.other": (
        "{n} questions are asked of nobody, as no team answers for {agencies}. A team there also lets "
        "everybody read more: {adds}."
    ),
    "teams.readable_adds.one": "{agency} 1 item",
    "teams.readable_adds.other": "{agency} {n} items",
    "teams.unasked.one": "1 question is asked of nobody: no team answers for {agencies}.",
    "teams.unasked.other": "{n} questions are asked of nobody: no team answers for {agencies}.",
    "teams.of": "{team} ({agency})",
    "teams.all": "Add one for each agency",
    "teams.another": "Add another team",
    "teams.invite": "Invite people",
    "teams.done": "Back to the partnership",
    "teams.agency": "Which agency is the team from?",
    "teams.added": "Added as {name}. Tap it to rename it.",
    "teams.added_open": "What is added takes part in the open round.",
    "teams.added_next": "Answers have closed, so what is added takes part from the next round.",
    "teams.added_all": (
        "Added a team for each agency, as if it assessed and did direct work wherever its agency is asked "
        "that. Tap a team to change it."
    ),
    "teams.members": "Members: {names}.",
    "teams.in_round": "In this round: {far}",
    "teams.emptied": "Nobody is in this team now.",
    "teams.nobody": "Nobody has joined this team yet.",
    "teams.invite_one": "Invite people to it",
    "teams.people": "People",
    "teams.rename": "Rename",
    "teams.functions": "What it does",
    "teams.remove": "Remove",
    "teams.hand_in_of": "Hand in a filled workbook, round {number}",
    "teams.behind": "Reminders and help",
    "teams.new_name": "What is the team called?",
    "teams.taken": "Another team has that name. Please choose a different one.",
    "teams.saved": "Saved.",
    "teams.no_functions": "What this agency is asked does not depend on what the team does.",
    "teams.has_answers": (
        "This team has answers in the round under way, so that has to wait until the round is over."
    ),
    "teams.correcting": (
        "A correction is under way, and may need this team's return. It can be removed once that is over."
    ),
    "teams.end": "Remove this team?",
    "teams.end_means": (
        "Its people lose access to it. What it answered in earlier rounds stays in their results."
    ),
    "teams.end_people": "In it: {names}. I tell them.",
    "teams.end_yes": "Remove it",
    "teams.ended": "{team} takes no part any more.",
}
