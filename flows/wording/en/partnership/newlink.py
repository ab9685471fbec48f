"""A new link for somebody who has lost their way in."""

TEXTS: dict[str, str] = {
    "newlink.offer": "New link",
    "newlink.ask": "A new link for {name}?",
    "newlink.means": (
        "For somebody with a new phone, or who is signed out. Whoever opens it reads and answers as {name}. "
        "Send it to them alone. Pages where {name} is signed in are closed now."
    ),
    "newlink.told": "They, their team and the other coordinators are told. It stands in the journal.",
    "newlink.make": "Make it",
    "newlink.for": "A new link for {name}, to go on in {area}. It is for one person and works once.",
    "newlink.until": "It works until {date}.",
    "newlink.made": "The new link for {name} is above. Send it to them alone.",
    "newlink.own": "For yourself, choose Your data and go on somewhere else.",
    "newlink.pending": "{name} still waits for approval. Decline, and invite them anew.",
    "newlink.elsewhere": (
        "I can't make a new link for {name}: it would open more than this partnership. They can go on from "
        "another device of theirs. Or remove them here, and invite them anew."
    ),
    "newlink.you": (
        "A coordinator of {area} made a new link for you, and the pages where you were signed in are closed. "
        "If you did not ask for it, tell your team."
    ),
    "newlink.them": "A coordinator made a new link for {name}. Ask {name} whether they wanted it.",
}
