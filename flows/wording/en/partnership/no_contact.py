"""What is typed where a contact is asked for and is none."""

TEXTS: dict[str, str] = {
    "no_contact.opens": (
        "sorry|oh sorry|so sorry|sorry about that|my mistake|oops|whoops|woops|apologies|my bad|no wait"
        "|hang on|correction|i got that wrong|that was wrong|ignore that|scrap that"
    ),
    "no_contact.rename": "Change the partnership's name",
    "no_contact.none": "That is no contact, and I've kept nothing of it. What was wrong can be changed here.",
    "no_contact.name": (
        "That is no contact, and I've kept nothing of it. Shall I call you “{name}” from now on? Type yes. "
        "The partnership's name can be changed here, too."
    ),
}
