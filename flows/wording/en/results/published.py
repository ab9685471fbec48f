"""What everybody is shown of a round once it is released, said before that."""

TEXTS: dict[str, str] = {
    "published.shown": (
        "Everybody is shown {shown} of the {all} domains that you read: for the rest too few agencies rated."
    ),
    "published.shown_progress": (
        "Everybody is shown {shown} of the {all} domains that you read. "
        "What a progress round asks rests on what was said before, so four agencies must have rated."
    ),
    "published.gaps": "A gap for everybody: {domains}.",
    "published.none": "Everybody is shown no domain, and so no picture: too few agencies rated.",
    "published.none_progress": (
        "Everybody is shown no domain, and so no picture. "
        "What a progress round asks rests on what was said before, so four agencies must have rated."
    ),
    "published.other": (
        "Other numbers for everybody, who are not shown what fewer agencies rated: {domains}."
    ),
    "published.other_held": (
        "Other numbers for everybody, which do not count a return that came in or changed: {domains}."
    ),
    "published.other_held_out": (
        "Other numbers for everybody, which still count a return that is not in it any more: {domains}."
    ),
    "published.domain": "{domain} {there}, here {here}",
}
