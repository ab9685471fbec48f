"""Which domains are strongest and weakest."""

TEXTS: dict[str, str] = {
    "standing_out.both": "Strongest: {best} · Weakest: {least} (of {top})",
    "standing_out.best": "Strongest: {best} (of {top})",
    "standing_out.least": "Weakest: {least} (of {top})",
    "standing_out.theirs": "{said} ({score} on all items)",
    "standing_out.shown": "{said} – of {shown}",
    "standing_out.of_shown": "what is shown",
    "standing_out.of_all": "what everybody is shown",
    "standing_out.none": (
        "No domain is clearly strongest or weakest: others come within two levels over all the items."
    ),
    "standing_out.none_shown": (
        "Of {shown}, no domain is clearly strongest or weakest: others come within two levels over all the "
        "items."
    ),
    "standing_out.none_firm": "No domain is called the strongest or the weakest.",
    "standing_out.left_out": "Left out of that: {domains}.",
    "standing_out.because": "{domain} ({why})",
    "standing_out.from_one": "{n} of {items} items from one agency alone",
    "standing_out.outside": "above or below every agency's own mean",
    "standing_out.read_with_care": "Read with care: {domains}.",
    "standing_out.few_items": "Too few items to call either: {domains}.",
    "standing_out.few_scores": "Too few answers to compare domains.",
}
