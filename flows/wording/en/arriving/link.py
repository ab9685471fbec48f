"""A link to one return, for whoever approves it."""

TEXTS: dict[str, str] = {
    "link.asks": "{by} asks you to read and approve the return of {team}.",
    "link.what": (
        "You can read this one return, and approve it or send it back. Nothing else is open to you, and you "
        "take no other part in this round of the audit."
    ),
    "link.seen": "The team sees your name, and the coordinators that a second person approved.",
    "link.name": "What should the team call you?",
    "link.name_seen": "The team sees this name as who approved the return. Name and role is best.",
    "link.thanks": "Thank you, {name}.",
    "link.next": "The link is yours alone now: nobody else can use it. The team hears that you have it.",
    "link.opened": (
        "{name} has opened the link to approve the return of {team}. If that is the wrong person, take it "
        "back."
    ),
    "link.over": (
        "The return of {team} is not out for approval by that link any more. "
        "Whoever sent it to you knows more, and can send a new one."
    ),
    "link.taken": (
        "Somebody else has opened that link, and it is for one person. Ask whoever sent it for a new one."
    ),
    "link.takes_part": (
        "That link is for somebody who takes no other part in this audit, and was never in {team}. A "
        "colleague in the team is sent the return by name."
    ),
}
