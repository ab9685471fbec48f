"""A team as its members see it."""

TEXTS: dict[str, str] = {
    "own_team.button": "My team",
    "own_team.actions": "Your actions ({n} open)",
    "own_team.actions_late": "Your actions ({late} overdue)",
    "own_team.button_waits.one": "My team (1 needs approval)",
    "own_team.button_waits.other": "My team ({n} need approval)",
    "own_team.people": "In this team: {names}.",
    "own_team.coordinator": "{name} (coordinator)",
    "own_team.you": "you",
    "own_team.run_by": "The partnership is run by {names}.",
    "own_team.my_name": "Change my name",
    "own_team.waits": "Approve or decline: {name}, a coordinator",
    "own_team.decide": "Approve or decline",
    "own_team.asks": (
        "{name}, a coordinator of {area}, asks to join {team}. One of you has to approve or decline."
    ),
    "own_team.ask": "Shall {name} join {team}?",
    "own_team.means": (
        "{name} coordinates {area}. As a member they see all that your team answers, also before answers "
        "close, and can change it. Results then say that a coordinator is in your team."
    ),
    "own_team.is_in": "{name} is in your team already.",
    "own_team.no_coordinator": (
        "{name} no longer coordinates {area}, so nothing needs your approval. They join with an invitation."
    ),
    "own_team.others_say": (
        "You coordinate {area} yourself. Only somebody in the team who does not can approve {name}."
    ),
    "own_team.admitted": "{name} is in.",
    "own_team.refused": "{name} is declined, and told so.",
    "own_team.you_are_in": "{team} has approved you: you are a member of it.",
    "own_team.you_are_not": "{team} has declined: you are not a member of it.",
    "own_team.has_joined": "{name}, a coordinator, is a member of {team} now. {by} approved it.",
    "own_team.was_refused": "{name}, a coordinator, has not joined {team}. {by} declined.",
    "own_team.coordinates": (
        "{name} of {team} coordinates {area} now, and stays a member of your team. Results say so."
    ),
}
