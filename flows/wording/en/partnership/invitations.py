"""Invitations that are made."""

TEXTS: dict[str, str] = {
    "invitations.heading": "Invitations",
    "invitations.ask": "Choose whom to invite. A link holds for 14 days.",
    "invitations.so_far": "Invitations so far ({n})",
    "invitations.so_far_heading": "Invitations so far",
    "invitations.none": "None yet.",
    "invitations.line": "{whom}: {state}",
    "invitations.usable": "used {used} of {uses}, until {date}",
    "invitations.used_up": "used {used} of {uses}",
    "invitations.expired": "used {used} of {uses}, expired on {date}",
    "invitations.revoked": "taken back",
    "invitations.revoked_now": "The invitation for {whom} is taken back.",
    "invitations.revoke": "Take back: {whom} (used {used} of {uses})",
    "invitations.single": "Make links for one person only",
    "invitations.team": "Make links for a whole team",
    "invitations.single_ask": "Choose a team. Each link lets one person in.",
    "invitations.gone": "a team that is gone",
    "invitations.lead": "A lead",
    "invitations.scrutineer": "A scrutineer",
    "invitations.coordinator": "Another coordinator",
    "invitations.text.one": (
        "Invitation to {area}: {whom}. For one person, until {date}. Pass it on to them only."
    ),
    "invitations.text.other": (
        "Invitation to {area}: {whom}. For up to {n} people, until {date}. Pass it on to that team only."
    ),
    "invitations.or_code": "Or send this code to the assistant:",
    "invitations.copy": "Copy the link",
    "invitations.made": "The message above is for {whom}: forward it.",
}
