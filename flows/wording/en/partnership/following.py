"""What comes next in a round."""

TEXTS: dict[str, str] = {
    "following.lead_none": "Next: a coordinator opens a round.",
    "following.lead_open": (
        "Next: answers close, teams check a draft, and you can read the results once they are released."
    ),
    "following.lead_answers closed": (
        "Next: teams check a draft, and you can read the results once they are released."
    ),
    "following.lead_draft": "Teams check the draft now. You can read the results once they are released.",
    "following.scrutineer_none": "Next: a coordinator opens a round.",
    "following.scrutineer_open": "Next: answers close, and a draft is shared for you to read and challenge.",
    "following.scrutineer_answers closed": "Next: a draft is shared for you to read and challenge.",
    "following.scrutineer_draft": "You can challenge items and remark on the round until it is released.",
}
