"""Whom to call about a child."""

TEXTS: dict[str, str] = {
    "call.heading": "Worried about a child now?",
    "call.own": "{area}: {front_door}",
    "call.today": (
        "If you work with children, tell your agency's safeguarding lead today, and record it in your own "
        "system."
    ),
    "call.line": "{who}: {number}",
    "call.who": "{who}.",
    "call.hours": "{line} ({hours})",
    "call.unconfirmed": "{number} *",
    "call.not_confirmed": "* Nobody has checked this number for this audit yet.",
    "call.own_wanted": "Your coordinator can add your own front door's number in the partnership's details.",
    "call.one_unconfirmed": "Nobody has checked the helpline's number for this audit yet.",
    "call.none_confirmed": "Nobody has checked the helplines' numbers for this audit yet.",
    "call.looked_up": "Looked up on {days}.",
    "call.choose": "Choose where you work, and I show whom to call.",
    "call.other": "Another nation",
}
