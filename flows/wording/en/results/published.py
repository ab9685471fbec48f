"""What everybody is shown of a round once it is released, said before that."""

TEXTS: dict[str, str] = {
    "published.others": "Numbers for partners rest on more items, so they may be others.",
    "published.shown": (
        "Everybody is shown {shown} of the {all} domains that you read: for the rest too few agencies rated."
    ),
    "published.shown_progress": (
        "Everybody is shown {shown} of the {all} domains that you read. "
        "A progress round asks again what was low, so that being asked tells how an agency had rated. To "
        "hide that, everybody reads only what at least four agencies rated. A change is shown only where the "
        "same ones rated both times."
    ),
    "published.in_tables": "Only tables have a number of this round alone for everybody: {domains}.",
    "published.gaps": "A gap for everybody: {domains}.",
    "published.none": "Everybody is shown no domain, and so no picture: too few agencies rated.",
    "published.none_progress": (
        "Everybody is shown no domain, and so no picture. "
        "A progress round asks again what was low, so that being asked tells how an agency had rated. To "
        "hide that, everybody reads only what at least four agencies rated."
    ),
    "published.other": (
        "Everybody else reads numbers of fewer items, those that enough agencies rated: {domains}."
    ),
    "published.other_alone": (
        "What is compared is the same for all. Of this round alone, in lists and tables, everybody else "
        "reads other numbers than you, of fewer items: {domains}."
    ),
    "published.other_held": (
        "Everybody else reads numbers without a return that came in or changed: {domains}."
    ),
    "published.other_held_out": (
        "Everybody else reads numbers that still count a return which is not in any more: {domains}."
    ),
    "published.other_held_both": (
        "Everybody else reads numbers without a return that came in or changed, and with one taken out "
        "since: {domains}."
    ),
    "published.domain": "{domain} {there} instead of {here}",
    "published.domain_on_all": "{domain} {there} instead of {here} on all that was asked",
}
