"""Why something is not applicable."""

TEXTS: dict[str, str] = {
    "reason.now": "Your team's reason now: {reason}",
    "reason.heading": "Why is it not applicable to your team?",
    "reason.ask": (
        "Choose a reason, or write one (up to 500 characters). No names, dates of birth, addresses or case "
        "numbers."
    ),
    "reason.write": (
        "Write the reason (up to 500 characters). No names, dates of birth, addresses or case numbers."
    ),
    "reason.asked": "That is a question, so I've saved nothing. Why does this not apply to your team?",
    "reason.none": "I've saved nothing: that is no reason. Choose one, write one, or go back.",
    "reason.an_answer": (
        "That is an answer, not a reason, so I've saved nothing. Go back to answer with it, or choose a "
        "reason."
    ),
    "reason.of_another": (
        "I've saved nothing: that is no reason yet. If another agency does this, say so in a few words. To "
        "leave the question open, go back and tap Skip."
    ),
    # typed
    "reason.leads": "actually|oh|no|sorry|wait|well|hang on|yes|ah|but|hmm|in fact",
    "reason.does_it": (
        "we do this|we do that|we do it|we do do|we do have|we have this|we have that|we have one|we have it"
        "|it does apply|this does apply|it applies|this applies|its applicable|it is applicable|we already do"
        "|i do this|i do that|we did this"
    ),
    "reason.so_called": "n/a|na|n a|not applicable|n.a.",
    "reason.ask_another": "ask|check with|speak to|talk to|contact|try",
    "reason.other": "another reason",
}
