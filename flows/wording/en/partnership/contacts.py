"""Whom people can ask once somebody coordinates no more."""

TEXTS: dict[str, str] = {
    "contacts.joints": "and|or",
    "contacts.leads": (
        "ask for|ring|call|text|phone|telephone|message|contact|e-?mail|write to|speak to|speak with|talk to"
    ),
    "contacts.of_two": "either|neither|both|between|one of",
    "contacts.passed_on": "Until then the contact is “{contact}”. Afterwards it is “{name}”.",
    "contacts.stands": "The contact stays “{contact}”.",
    "contacts.nobodys": (
        "The contact stays “{contact}”. If it reaches only the one who stops coordinating, please change it "
        "first."
    ),
    "contacts.change": "Change the contact",
    "contacts.is_you": (
        "{old} coordinates {area} no more. People see “{name}” as the contact until you say how to reach you."
    ),
    "contacts.give": "Say how to reach me",
    "contacts.now": "The contact is “{name}” now.",
}
