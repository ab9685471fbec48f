"""Whom people can ask once somebody coordinates no more."""

TEXTS: dict[str, str] = {
    "whom_to_ask.passed_on": "Until then the contact is “{contact}”. Afterwards it is “{name}”.",
    "whom_to_ask.stands": "The contact stays “{contact}”.",
    "whom_to_ask.nobodys": (
        "The contact stays “{contact}”. If that reaches only who stops coordinating, please change it first."
    ),
    "whom_to_ask.change": "Change the contact",
    "whom_to_ask.is_you": (
        "{old} coordinates {area} no more. People see “{name}” as the contact until you say how to reach you."
    ),
    "whom_to_ask.give": "Say how to reach me",
    "whom_to_ask.now": "The contact is “{name}” now.",
}
