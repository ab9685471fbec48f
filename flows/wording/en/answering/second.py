"""Sending a return to a second person for approval."""

TEXTS: dict[str, str] = {
    "second.button": "Send for approval",
    "second.heading": "Who approves this return?",
    "second.what": (
        "They read every answer, and approve the return or send it back. Approving submits it with their "
        "name."
    ),
    "second.until": (
        "You can go on changing answers. Whoever approves is shown what is new, and you can take it back."
    ),
    "second.by_link": "Somebody outside the team, by a link",
    "second.again": "{name}, who was sent it before",
    "second.practice": "This is a practice audit: nobody has to approve it.",
    "second.already": "The return is with somebody for approval already. Take it back first.",
    "second.nothing": "Nothing is answered yet, so there is nothing to approve.",
    "second.sent": "Sent to {name} for approval. You hear what becomes of it.",
    "second.asks_you": "{name} asks you to approve the return of {team}.",
    "second.sent_to": "{name} has sent the return of {team} to {whom} for approval.",
    "second.sent_link": (
        "{name} has made a link for somebody outside the team to approve the return of {team}."
    ),
    "second.read": "Read the return",
    "second.link_asks": "{by} asks you to approve the return of {team} to the audit of {area}.",
    "second.link_what": (
        "This link is for you alone. Whoever opens it first can read this one return, and approve it or send "
        "it back. It leads to nothing else."
    ),
    "second.link_until": "It ends when that is done, and when answers close: on {date}, as it stands.",
    "second.link_made": "Send the message above to the one person who is to approve the return.",
    "second.with": "With {name} for approval since {date}.",
    "second.with_link": "Out for approval by a link since {date}. Nobody has opened it yet.",
    "second.take_back": "Take it back from approval",
    "second.taken_back": "Taken back. It is with nobody for approval now.",
    "second.taken_back_told": "{name} has taken the return of {team} back from approval.",
    "second.submitted_without": "{name} has submitted the return of {team} without waiting for the approval.",
    "second.with_nobody": "The return is with nobody for approval.",
}
