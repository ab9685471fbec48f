"""What is known of a partnership and its coordinator."""

TEXTS: dict[str, str] = {
    "details.ask_own_name": "What should your colleagues call you?",
    "details.own_name_seen": (
        "Everybody in the partnership can see this name, as that of a coordinator. Results say who released "
        "them. First name and role is enough."
    ),
    "details.named": "Thank you, {name}.",
    "details.ask_contact": "How can people reach you with questions?",
    "details.contact_seen": (
        "Everybody in the partnership sees this, and whoever you invite. A work number or address is best."
    ),
    "details.contact_long": "That has {length} characters. Please type between 1 and {limit}.",
    "details.no_way": (
        "There is no phone number or e-mail address in that. Please type one of them, or skip."
    ),
    "details.no_number": "There is no phone number in that. Please type one, or skip.",
    "details.half_way": (
        "There is no phone number or e-mail address in that. Send one, and I put it behind: {said}."
    ),
    "details.half_number": "There is no phone number in that. Send it, and I put it behind: {said}.",
    "details.digits": (
        "That has {digits} digits, and a UK phone number has 10 or 11. Please type the number again."
    ),
    "details.begins": (
        "That has {digits} digits and doesn't begin with 0 or +44, as a UK phone number does. Please type "
        "the number again."
    ),
    "details.not_a_number": "That is no UK phone number. Please type it again, beginning with 0 or +44.",
    "details.without": "We go on without one. You can say it later, under Partnership details.",
    "details.so_far": "So far: {said}.",
    "details.kept": "Nothing is changed.",
    "details.ask_front_door": "How does somebody reach children's social care here about a child?",
    "details.front_door_seen": (
        "The front door's name and number, such as MASH 01632 960200. I show it first to whoever is worried "
        "about a child."
    ),
    "details.front_door": "Front door: {front_door}.",
    "details.refront_door": "Change the front door",
    "details.later": "Later",
    "details.ask_zone": "Which time zone is the partnership in?",
    "details.zone_example": "Type its name as in Europe/London or Europe/Dublin.",
    "details.zone_unknown": "I don't know that time zone. Type it as in Europe/London.",
    "details.none": "not said",
    "details.heading": "{name}",
    "details.nation": "Nation: {nation}.",
    "details.zone": "Time zone: {zone}.",
    "details.contact": "Contact: {contact}.",
    "details.you": "You are called: {name}.",
    "details.rename": "Change the name",
    "details.recontact": "Change the contact",
    "details.rezone": "Change the time zone",
    "details.renation": "Change the nation",
    "details.rename_me": "Change my own name",
    "details.saved": "Saved.",
    "details.nation_saved": (
        "Saved: {nation}. From now on everybody here is shown whom to call there, in an open round too. "
        "Working days are those of {nation}. Check that the front door is still right."
    ),
    "details.quiet": "Quiet dates",
}
