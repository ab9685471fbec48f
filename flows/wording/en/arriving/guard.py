"""Texts that are refused."""

TEXTS: dict[str, str] = {
    "guard.refused": "I haven't saved that. It seems to hold {findings}.",
    "guard.delete": "Please delete your message if you can still see it in this chat.",
    "guard.rewrite": 'Please say it without them – for example: "One family waited 9 weeks."',
    "guard.unasked": "I only ask about services, so please leave out anything that could identify someone.",
    "guard.finding_short": "{kind}",
    "guard.finding": "{kind} ({place})",
    "guard.concern": (
        "I haven't saved that. It sounds like a concern about a child, and I can't take reports. Please "
        "don't write details here. Tell someone who can act now."
    ),
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
    "guard.kind.initials_with_age": "initials with an age",
    "guard.kind.handle": "a user name",
}
