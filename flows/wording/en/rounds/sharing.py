"""Sharing the draft."""

TEXTS: dict[str, str] = {
    "sharing.heading": "Until when can teams check the draft?",
    "sharing.means": (
        "Each team that has submitted is asked whether what the draft says about it is right. A team that "
        "says nothing is named as not having checked it."
    ),
    "sharing.alone_heading": "Share the draft?",
    "sharing.alone": "No team has submitted, so nobody is asked to check it.",
    "sharing.done_alone": "The draft is shared.",
    "sharing.in_days": "Share, until {date} ({n} working days)",
    "sharing.until": "Share the draft, for teams to check until {date}?",
    "sharing.done": "The draft is shared. Teams can check it until {date}.",
}
