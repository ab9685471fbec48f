"""A round beside the one before: on the picture, in its caption, on every card."""

TEXTS: dict[str, str] = {
    "beside.before": "Round {number} · {series}",
    "beside.before_same": "Round {number}, same items · {series}",
    "beside.series": "{series}, on the {n} items compared",
    "beside.series_settled": "Agreed or self-rated (agreed: {agreed} of {items})",
    "beside.series_agreed": "As agreed both times on {agreed} of the {n} items compared, else self-rated",
    "beside.series_agreed_then": "As agreed both times, else self-rated",
    "beside.same": "about the same",
    "beside.up": "up {by}",
    "beside.down": "down {by}",
    "beside.same_as": "about the same as {then}",
    "beside.little": "too little to tell",
    "beside.little_from": "from {then}: too little over {n} items to tell",
    "beside.little_from_part": "from {then}: too little to tell",
    "beside.up_from": "up {by} from {then}",
    "beside.down_from": "down {by} from {then}",
    "beside.not_comparable": "not comparable",
    "beside.withheld": "too few items to compare",
    "beside.too_few": "too few to compare",
    "beside.on_part": "on {items} of {all_items} items, {change}",
    "beside.part": "{items} of {all_items} items",
    "beside.line": "{words}, {change}",
    "beside.of_area": (
        "Compared with round {number} on what the same teams rated both times: {items} of {all_items} items"
        "{agencies}."
    ),
    "beside.of_area_agreed": (
        "Compared with round {number} on what the same teams rated, or what was agreed, both times: {items} "
        "of {all_items} items{agencies}."
    ),
    "beside.of_agencies": (
        "Compared with round {number} on what the same agencies rated both times: {items} of {all_items} "
        "items{agencies}."
    ),
    "beside.of_agencies_agreed": (
        "Compared with round {number} on what the same agencies rated, or what was agreed, both times: "
        "{items} of {all_items} items{agencies}."
    ),
    "beside.of_agencies_asked": (
        "Compared with round {number} on what the same agencies were asked both times: {items} of "
        "{all_items} items{agencies}."
    ),
    "beside.by_so_many": ", {agencies} of {all_agencies} agencies",
    "beside.few": "Most of this round can't be compared with round {number}.",
    "beside.agreed_all": "As agreed both times",
    "beside.agreed_part": "As agreed both times on {n} of {items} items, else self-rated",
    "beside.as_agreed": (
        "What was agreed counts where it was agreed both times: {n} of {items} items. The others count as "
        "rated."
    ),
    "beside.as_agreed_marked": (
        "In what is for fewer people, what was agreed counts where it was agreed both times: {n} of {items} "
        "items."
    ),
    "beside.as_rated": "It compares what was rated: no item in it was agreed both times.",
    "beside.past_progress": (
        "Round {before} asked only part, so the comparison is with the last full round."
    ),
    "beside.for_everybody": "What changed rests on what everybody may read, so it is the same for all.",
    "beside.for_everybody_but": (
        "That comparison rests on what everybody may read, and is the same for all. What is for fewer people "
        "rests on other items."
    ),
    "beside.not_for_everybody": (
        "Everybody is told of no change: too few agencies. What changed is for partners alone."
    ),
    "beside.not_by_agency": (
        "Neither everybody nor who reads by agency is told of a change: too few of the same teams. What "
        "changed is for coordinators and the scrutineer alone."
    ),
    "beside.by_agency_alone": "{said} – by agency, not for everybody",
    "beside.by_team_alone": "{said} – by team, not for everybody",
    "beside.not_for_everybody_held": (
        "Everybody is told of no change: their numbers rest on returns as an earlier version had them. What "
        "changed is for partners alone."
    ),
    "beside.other_teams": "Not compared, as other teams of it returned then: {agencies}.",
    "beside.other_asked": "Not compared, as other teams of it were asked these items then: {agencies}.",
    "beside.same_asked": (
        "An agency of several teams counts only where the same of them were asked both times."
    ),
    "beside.same_rated": (
        "An agency of several teams counts only where the same of them were asked, and rated it, both times."
    ),
    "beside.in_part": (
        "Compared only on the items that the same teams of it were asked both times: {agencies}."
    ),
    "beside.without_late": (
        "It leaves out a return that came in, changed or went since the release, and what its agency was "
        "asked."
    ),
    "beside.uncounted_then": (
        "Round {number} was corrected. The comparison leaves out a return that came in, changed or went "
        "then, and what its agency was asked."
    ),
    "beside.of_team": (
        "This team alone. Compared with round {number} on the {items} items rated both times."
    ),
    "beside.of_team_part": (
        "This team alone. Compared with round {number} on {items} of the {both} items rated both times."
    ),
    "beside.of_team_full": (
        "This team alone. Compared with round {number} on what it rated both times: {items} of {all_items} "
        "items."
    ),
    "beside.before_practice": "Practice of {day}, same items · {series}",
    "beside.of_practice": (
        "Compared with your practice audit of {day} on what was rated both times: {items} of {all_items} "
        "items."
    ),
    "beside.not_at_all_practice": (
        "Too few items are the same, and rated both times, to compare with your practice audit of {day}."
    ),
    "beside.own_picture_practice": "A picture of its own compares it with your practice audit of {day}.",
    "beside.not_at_all": "Too few items are the same, and rated both times, to compare with round {number}.",
    "beside.nothing_rated": "Nothing is rated here, so there is nothing to compare with round {number}.",
    "beside.nothing_rated_practice": (
        "Nothing is rated here, so there is nothing to compare with your practice audit of {day}."
    ),
    "beside.not_by_agencies": (
        "Too few items were asked of the same agencies in round {number} to compare with it."
    ),
    "beside.not_rated_by_agencies": (
        "Too few items were rated by the same teams and agencies in round {number} to compare with it."
    ),
    "beside.own_picture": "A picture of its own compares it with round {number}.",
    "beside.left_out.one": "Left out: 1 more, in a domain with fewer than {fewest} such items.",
    "beside.left_out.other": "Left out: {n} more, in domains with fewer than {fewest} such items.",
    "beside.steps": "Too little to tell: less than two levels over all the items of a domain.",
    "beside.progress": "A progress round: it shows only what was low, mixed or not known, not the whole.",
    "beside.progress_some": (
        "A progress round: some teams were asked everything, "
        "the others only what was low, mixed or not known."
    ),
    "beside.progress_whole": "A progress round in which all teams were asked everything.",
    "beside.as_printed": "Differences are of the numbers as printed.",
    "beside.picked": (
        "A progress round asks again what was low, and some of that rises by chance, whatever was done."
    ),
    "beside.picked_short": "Some of what was low rises by chance.",
    "beside.then_apart": (
        "In its own results round {number} has other numbers: they count all that was rated or agreed in it."
    ),
    "beside.both_apart": (
        "In their own results both rounds have other numbers: they count all that was rated or agreed."
    ),
    "beside.then_apart_team": (
        "In its own results round {number} has other numbers: they count all that was rated in it."
    ),
    "beside.then_apart_practice": (
        "In its own results that audit has other numbers: they count all that was rated in it."
    ),
    "beside.not_asked.one": "A progress round: 1 of {asked} items not asked.",
    "beside.not_asked.other": "A progress round: {n} of {asked} items not asked.",
    "beside.compared": "{title}: {score} on {n} of {items} items, {change}.",
    "beside.compared_with": "Compared with round {number}.",
    "beside.whom": "For everybody:",
    "beside.whom_by agency": "For partners alone, by agency:",
    "beside.whom_by team": "For coordinators and the scrutineer alone, by team:",
    "beside.on_items_too": "on {n} items {score}, {change}",
    "beside.pair": "{label} {then}, now {now}",
    "beside.pair_agreed": "{label} agreed {then}, now {now}",
    "beside.sum": "({total}) ÷ {n} = {score}",
    "beside.working": "In both rounds: {pairs}. Then {then}; now {now}: {change}.",
    "beside.working_practice": "Both times: {pairs}. Then {then}; now {now}: {change}.",
    "beside.working_named": (
        "{series} beside round {number}, by the same teams: {pairs}. Then {then}; now {now}: {change}."
    ),
    "beside.working_agencies": (
        "{series} beside round {number}, by the same agencies: {pairs}. Then {then}; now {now}: {change}."
    ),
    "beside.no_working": "{series} beside round {number}: {why}.",
}
