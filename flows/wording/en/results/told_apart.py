"""How the strongest and the weakest domains are found."""

TEXTS: dict[str, str] = {
    "told_apart.title": "Strongest and weakest",
    "told_apart.rule": (
        "Two domains are told apart if this is 2 levels or more: the exact difference of their scores, times "
        "the items of the domain with fewer. Their printed scores have to differ as well. The strongest are "
        "the highest and all that can't be told from it. The weakest are the lowest and all that can't be "
        "told from it. Of two that are printed alike both are named or neither. Where nearly all would be "
        "named, fewer are, or none."
    ),
    "told_apart.items": "Scores and items: {domains}.",
    "told_apart.on.one": "{domain} on 1 item",
    "told_apart.on.other": "{domain} on {n} items",
    "told_apart.highest": "Levels between the highest, {domain}, and: {others}.",
    "told_apart.lowest": "Levels between the lowest, {domain}, and: {others}.",
    "told_apart.far": "{domain}: {n}",
    "told_apart.rests.one": "That rests on what 1 agency returned",
    "told_apart.rests.other": "That rests on what {n} agencies returned",
    "told_apart.rests_on": "That rests on the returns of {agencies}",
    "told_apart.shown": "{rests}, and only on {shown}.",
    "told_apart.all": "{rests}.",
}
