"""Texts that are refused."""

TEXTS: dict[str, str] = {
    "guard.name_of_many": (
        "“{name}” reads like the name of an organisation. What do people call you? If they call you that, "
        "type yes."
    ),
    # in the name of no person, and at the end of none
    "guard.of_many": (
        "partnership|partnerships|council|councils|nhs|camhs|constabulary|borough|county|ltd|cic|committee"
        "|safeguarding board|trust"
    ),
    "guard.ends_many": (
        "board|police|service|services|team|department|agency|authority|academy|college|school|hospital"
        "|society|association|foundation|charity|safeguarding|care|education|health|justice|unit|organisation"
    ),
    "guard.name_alone": (
        "A name is enough here, and I've kept no number and no address. Shall I call you “{name}”? Type yes, "
        "or type your name alone."
    ),
    "guard.refused": "I haven't saved that. It seems to hold {findings}.",
    "guard.delete": "Please delete your message if you can still see it in this chat.",
    "guard.unkept": "I've kept nothing of it.",
    "guard.way": (
        "I haven't saved that, as nothing was asked. To keep {what}, tap what it is for, then type it there: "
        "{choices}."
    ),
    "guard.way_button": "{number} {what}",
    "guard.named_first": (
        "I've kept nothing of what you wrote. To join an audit, open the link of your invitation, or type "
        "its code here."
    ),
    "guard.level_left": "The level is not saved either. To save it without those words, type {number}.",
    "guard.colleague": "If you mean a colleague: type area, and People shows who is in which team.",
    # how a role is looked at, never shown: a name is known by what stands before it
    "guard.of_role": "They agreed with {role}",
    "guard.rewrite": 'Please say it without them – for example: "One family waited 9 weeks."',
    "guard.unasked": "I only ask about services, so please leave out anything that could identify someone.",
    "guard.finding_short": "{kind}",
    "guard.finding": "{kind} ({place})",
    "guard.place.start": "at the start",
    "guard.place.middle": "in the middle",
    "guard.place.end": "at the end",
    "guard.kind.name": "a name",
    "guard.kind.date_of_birth": "a date of birth",
    "guard.kind.exact_date": "an exact date",
    "guard.kind.nhs_number": "an NHS number",
    "guard.kind.phone": "a phone number",
    "guard.kind.email": "an e-mail address",
    "guard.kind.postcode": "a postcode",
    "guard.kind.address": "an address",
    "guard.kind.ni_number": "a National Insurance number",
    "guard.kind.upn": "a pupil number",
    "guard.kind.case_number": "a case number",
    "guard.kind.initials_with_age": "initials with an age or a school year",
    "guard.kind.handle": "a user name",
    "guard.kind.description": "words that point at one child",
}
