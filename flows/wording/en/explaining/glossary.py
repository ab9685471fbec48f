"""Words used here."""

TEXTS: dict[str, str] = {
    "glossary.unknown": "That word isn't in my list, so I can't say. All of them: type words used here.",
    "glossary.heading": "Words used here",
    "glossary.choose": "{words}. Choose by the first letter, or ask, such as: what does {word} mean.",
    "glossary.part": "{letters} ({n} words)",
    "glossary.letters": "{first}–{last}",
    "glossary.settled": "Agreed",
    "glossary.settled_means": (
        "What the partnership agreed on. “Agreed or self-rated” is that, and where nothing was agreed, the "
        "median."
    ),
    "glossary.self_rated": "Self-rated",
    "glossary.self_rated_means": "What teams said of themselves, before anything was agreed.",
    "glossary.median": "Median",
    "glossary.median_means": (
        "The middle one of several ratings in order, the mean of the middle two where their number is even. "
        "Each agency counts once."
    ),
    "glossary.partners": "Partners",
    "glossary.partners_means": (
        "People of the partnership's agencies. What is for partners shows what each agency said, and is not "
        "for publication."
    ),
    "glossary.public": "Public",
    "glossary.public_means": "For everybody: it shows no agency's own answers.",
    "glossary.provisional": "Provisional",
    "glossary.provisional_means": "A value that rests on too few answers or agencies so far.",
}
