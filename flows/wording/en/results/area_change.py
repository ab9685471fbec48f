"""The picture of what changed in an area since the round before."""

TEXTS: dict[str, str] = {
    "area_change.button": "What changed, as a picture",
    "area_change.file": "{audit}-change-{area}-round-{number}-beside-round-{before}-{date}.png",
    "area_change.beside": "What changed · Round {number} beside round {before}",
    "area_change.from_to": "{then} → {now}",
    "area_change.from_to_provisional": "{then} → {now} (provisional)",
    "area_change.line": "{said} ({coverage})",
    "area_change.items": "{n} of {items} items compared",
    "area_change.rated": "rated {rated} of {asked}",
    "area_change.agencies": "agencies {ends}",
    "area_change.agencies_on": "{said} on {n} items",
    "area_change.span": "Agencies in round {number} alone, lowest to highest, each on what it rated",
    "area_change.outside_agreed": (
        "Outside the agencies' range: {domains}. What was agreed counts there, not in the range."
    ),
    "area_change.outside": (
        "Outside the agencies' range: {domains}. What is compared is of all agencies item by item. The "
        "range is of each agency's own mean over the items it rated."
    ),
    "area_change.span_said": (
        "Agencies: the lowest and the highest of their own ratings in round {number} alone, each on the "
        "items it rated. The mark of round {before} may lie outside."
    ),
}
