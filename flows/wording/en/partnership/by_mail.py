"""Invitations that go out by e-mail, and the addresses that invitations are for."""

TEXTS: dict[str, str] = {
    "by_mail.offer": "Send invitations by e-mail",
    "by_mail.heading": "Invitations by e-mail",
    "by_mail.means": "Choose whom to invite. Each e-mail has a link for one person.",
    "by_mail.ask": "To which addresses shall I send invitations for {whom}?",
    "by_mail.type": "Type one e-mail address or several, up to {most}.",
    "by_mail.at": "They have to end in {domains}.",
    "by_mail.kept": (
        "I keep them for six days at most. The mail says what the invitation is to, and names nobody."
    ),
    "by_mail.none": "I need e-mail addresses and nothing else. Example: sam@example.gov.uk",
    "by_mail.many": "That is too much at once. Give up to {most}.",
    "by_mail.outside": "Invitations are for addresses that end in {domains}.",
    "by_mail.sent.one": "An invitation goes out by e-mail. Invitations so far says whether it was taken.",
    "by_mail.sent.other": (
        "{n} invitations go out by e-mail. Invitations so far says whether each was taken, in the order "
        "that you typed them."
    ),
    "by_mail.state.waiting": "{state}; its e-mail is not sent yet",
    "by_mail.state.arrived": "{state}; sent by e-mail",
    "by_mail.state.refused": "{state}; the mail server did not take its e-mail",
    "by_mail.state.unknown": "{state}; nobody knows whether its e-mail arrived",
    "by_mail.limit": "Only for some e-mail addresses",
    "by_mail.domains": "Which e-mail addresses are invitations for?",
    "by_mail.domains_means": (
        "Whoever joins then has to show an address of theirs first. Links that are out stay as they are."
    ),
    "by_mail.domains_type": "Type what stands behind the @ in them. Example: northshire.gov.uk, nhs.net",
    "by_mail.no_domain": "I need what addresses end in and nothing else. Example: northshire.gov.uk, nhs.net",
    "by_mail.not_vouched": "Here accounts can show addresses that end in {domains} alone.",
    "by_mail.all": "New invitations are for any e-mail address.",
    "by_mail.only": "New invitations are for addresses that end in {domains} only.",
    "by_mail.any": "Any address",
}
