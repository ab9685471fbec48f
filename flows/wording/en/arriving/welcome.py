"""The first card, and coming back."""

TEXTS: dict[str, str] = {
    "welcome.waits": (
        "You have asked to join {area} as {role}. A coordinator needs to approve you first. You hear when "
        "they have."
    ),
    "welcome.waits_team": (
        "You have asked to join {team}, {area}. Somebody in it needs to approve you first. You hear when "
        "they have."
    ),
    "welcome.hello": "Hello. I'm an automated assistant for auditing {subject}.",
    "welcome.hello_titled": "Hello. I'm an automated assistant for this audit: {title}.",
    "welcome.services": (
        "I ask about services, never about a child. Don't enter names or details of any child."
    ),
    "welcome.not_reporting": (
        "I'm not a place to report a concern. If a child is in immediate danger, call 999. Otherwise tell "
        "your safeguarding lead today."
    ),
    "welcome.terminal": "Go on as {name}, as in the terminal",
    "welcome.terminal_somebody": "the same person",
    "welcome.example": "Look at an example",
    "welcome.example_heading": "An example, made up from end to end",
    "welcome.example_means": (
        "No such partnership exists, and nobody in it is real. You read its released results, as a lead does."
    ),
    "welcome.example_leave": "Leave it under Your data when you have seen enough.",
    "welcome.try": "Try it now",
    "welcome.who_sees": "Who sees this?",
    "welcome.help": "How it works",
    "welcome.privacy": "Privacy",
    "welcome.call": "Whom to call about a child",
    "welcome.again": "Welcome back.",
    "welcome.no_round_heading": "{team}, {area}",
    "welcome.no_round": "No round is open for your team yet. You will hear when one opens.",
    "welcome.invitation": "I have an invitation",
    "welcome.setup": "Set up a partnership",
}
