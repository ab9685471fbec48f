"""The kind of a team, and whom to write to in it."""

TEXTS: dict[str, str] = {
    "describing.kind": "Change its kind",
    "describing.contact": "Change whom to write to",
    "describing.ask_kind": "What kind of team is it? Type it, such as primary or special.",
    "describing.kind_for": "It stands beside the name and in your lists. What it is asked stays the same.",
    "describing.ask_contact": "Whom do you write to in this team? Type a name, an address or a number.",
    "describing.contact_for": "Only coordinators see it, here and in the file of invitations.",
    "describing.now": "Now: {said}.",
    "describing.no_kind": "No kind",
    "describing.no_contact": "Nobody to write to",
    "describing.no_one": "That is nobody to write to. Type a name, an address or a number, or go back.",
}
