"""An area's results: picture, summary, and what both say."""

TEXTS: dict[str, str] = {
    "area_results.own_team": "Our team's results",
    "area_results.team": "{team} {rating}",
    "area_results.file": "{audit}-star-{area}-round-{number}-{date}.png",
    "area_results.file_partners": "{audit}-star-{area}-round-{number}-partners-{date}.png",
    "area_results.title": "{area} · {audit}",
    "area_results.for_partners": "{when} · for partners",
    "area_results.for_few": "{when} · for coordinators and the scrutineer",
    "area_results.when_draft": "{round} · {month} {year} · draft, not yet released",
    "area_results.when_released": "{round} · {month} {year} · released",
    "area_results.self_rated": "Self-rated",
    "area_results.settled": "Agreed or self-rated (agreed: {agreed} of {items} about the area)",
    "area_results.foot": (
        "Rated {rated} of {asked} asked. Took part: {submitted} of {teams} teams, {agencies} of "
        "{all_agencies} agencies{part}."
    ),
    "area_results.foot_left_out": (
        "Rated {rated} of {asked} asked: {left_out}. Took part: {submitted} of {teams} teams, {agencies} of "
        "{all_agencies} agencies{part}."
    ),
    "area_results.nobody_asked.one": "1 item was asked of nobody who returned.",
    "area_results.nobody_asked.other": "{n} items were asked of nobody who returned.",
    "area_results.pictures_for_everybody": (
        "Pictures are for everybody, without what too few agencies rated. What is written here is for you."
    ),
    "area_results.no_picture": "There is no picture: no domain has ratings enough for a score.",
    "area_results.no_picture_withheld": "There is no picture: too few agencies rated enough of any domain.",
    "area_results.no_picture_here": (
        "There is no picture: it is for everybody, and too few agencies rated enough of any domain. "
        "The lists of the results and, under Files, the workbook for partners have your numbers."
    ),
    "area_results.not_checked.one": "Not checked by its team: {left} of {n} return.",
    "area_results.not_checked.other": "Not checked by their teams: {left} of {n} returns.",
    "area_results.nobody_checks.one": "Nobody there to check the draft: {left} of {n} return.",
    "area_results.nobody_checks.other": "Nobody there to check the draft: {left} of {n} returns.",
    "area_results.wrong.one": "Said by its team to be wrong in the draft: {left} of {n} return.",
    "area_results.wrong.other": "Said by their teams to be wrong in the draft: {left} of {n} returns.",
    "area_results.foot_withheld": (
        "Took part: {submitted} of {teams} teams, {agencies} of {all_agencies} agencies{part}."
    ),
    "area_results.withheld_progress": (
        "Shown where at least four agencies rated, as this round asked only some: {shown} of {items} items."
    ),
    "area_results.withheld": "Shown where at least three agencies rated: {shown} of {items} items.",
    "area_results.missing": "No return from {agencies}.",
    "area_results.partly": "Returned only in part: {agencies}.",
    "area_results.partly_one": "{agency} ({submitted} of {teams} teams)",
    "area_results.none_returned": "No team has returned, so there is nothing to show.",
    "area_results.only_team": "Only one team has answered, so this is that team's view.",
    "area_results.label": "{label} ({domain})",
    "area_results.blank.one": "1 return has no answer in it.",
    "area_results.blank.other": "{n} returns have no answer in them.",
    "area_results.silent": "No answer from: {agencies}.",
    "area_results.and_part": ", {n} more in part",
    "area_results.rests_on.one": "These numbers rest on 1 return.",
    "area_results.rests_on.other": "These numbers rest on {n} returns.",
    "area_results.rests_on_others.one": "These numbers rest on 1 return, but not the same one.",
    "area_results.rests_on_others.other": "These numbers rest on {n} returns, but not all the same ones.",
    "area_results.still_held": "Provisional, as these numbers do not count a return from {agencies}.",
    "area_results.still_they": "Provisional until they have returned.",
    "area_results.still_until": "Provisional until {agencies} have returned.",
    "area_results.provisional_held": "Hollow: provisional, as these numbers do not count {agencies}.",
    "area_results.provisional_unrated": "Hollow: provisional until {agencies} have rated something.",
    "area_results.provisional_unrated_some": (
        "Hollow: provisional until each required agency has rated something."
    ),
    "area_results.not_waited_for": "A return from {agencies} is not required for that.",
    "area_results.still_unrated": "Provisional until {agencies} have rated something.",
    "area_results.still_unrated_some": "Provisional until each required agency has rated something.",
    "area_results.still_missing": "Provisional, as there is no return from {agencies}.",
    "area_results.still_partly": "Provisional, as only part has come from {agencies}.",
    "area_results.little": "Provisional where under 60 % of a domain was rated.",
    "area_results.provisional": "Hollow: provisional until {agencies} have returned.",
    "area_results.provisional_they": "Hollow: provisional until they have returned.",
    "area_results.a_coordinator": "a coordinator",
    "area_results.settled_since": "It was agreed on since, on {date}.",
    "area_results.challenged_level": "{number} ({label})",
    "area_results.remark_on": "Of {value}, which it was then, the scrutineer says: {remark}",
    "area_results.remark": "The scrutineer says: {remark}",
    "area_results.not_same_items": (
        "The numbers of this round and those of round {number} are not on the same items: beside each other "
        "they show no rise and no fall."
    ),
    "area_results.mixed_none": "No item is so mixed that you should talk about it.",
    "area_results.unknown_none": "No item has a don't know.",
    "area_results.mixed_count.one": "1 item is so mixed that it is worth talking about.",
    "area_results.mixed_count.other": "{n} items are so mixed that they are worth talking about.",
    "area_results.mixed_left.one": (
        "1 item is so mixed that it is worth talking about, {left} of them still to agree."
    ),
    "area_results.mixed_left.other": (
        "{n} items are so mixed that they are worth talking about, {left} of them still to agree."
    ),
    "area_results.mixed_past.one": "1 item was so mixed that it was worth talking about.",
    "area_results.mixed_past.other": "{n} items were so mixed that they were worth talking about.",
    "area_results.mixed_agreed.one": "1 item was so mixed that it was worth talking about, and is agreed.",
    "area_results.mixed_agreed.other": (
        "{n} items were so mixed that they were worth talking about. Agreed: {agreed} of these."
    ),
    "area_results.mixed_none_past": "No item was so mixed that it was worth talking about.",
    "area_results.unknown_count.one": "1 item has a don't know.",
    "area_results.unknown_count.other": "{n} items have a don't know.",
    "area_results.agreed_shown": "Agreed: {agreed} of the {items} items about the area that are shown.",
    "area_results.agreed": "Agreed: {agreed} of {items} items about the area.",
}
