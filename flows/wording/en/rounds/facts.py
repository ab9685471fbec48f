"""A team checks what the draft says about it."""

TEXTS: dict[str, str] = {
    "facts.head": "{team} · draft, not yet released",
    "facts.heading": "Is what the draft says about you right?",
    "facts.said_heading": "What the draft says about you",
    "facts.said_right": "Your team said on {date} that it is right.",
    "facts.said_wrong": "Your team said on {date} what is wrong: {note}",
    "facts.domain": "{title}: your team {own}.",
    "facts.domain_on": "{title}: your team {own} on the {items} items that it rated.",
    "facts.alone": (
        "That is of this round alone. A star beside the round before has only what was rated both times."
    ),
    "facts.until": "Please say by {date} ({left}). Who says nothing is named as not having checked.",
    "facts.past": "You were asked to say by {date}. You still can, until the results are released.",
    "facts.right": "It is right",
    "facts.wrong": "Something is wrong",
    "facts.other": "Say differently what is wrong",
    "facts.more": "To add to it, type it here.",
    "facts.ask": "What is wrong?",
    "facts.thanks": "Thank you. The coordinator sees that.",
    "facts.thanks_next": "Thank you. The coordinator sees that for {team}. Next: {next}.",
    "facts.another": "What it says about {team}",
    "facts.folded_right": "✓ {team} said on {date} that the draft is right.",
    "facts.folded_wrong": "✓ {team} said on {date} what is wrong in the draft.",
    "facts.folded_over": "The check of this draft is over.",
    "facts.see": "See it",
    "facts.over": "The draft has been followed by the results: there is nothing left to check.",
    "facts.not_you": "Your team has no return in this round to check.",
}
