"""The workbook: its sheets, the heads of its columns, and what it says of itself."""

TEXTS: dict[str, str] = {
    # the names of the sheets: at most 31 letters, without : \ / ? * [ ]
    "workbook.sheet_star": "Star",
    "workbook.sheet_domains": "Domains",
    "workbook.sheet_items": "Items",
    "workbook.sheet_unknown": "Don't know",
    "workbook.sheet_actions": "Actions",
    "workbook.sheet_working": "How it was worked out",
    "workbook.sheet_about": "About",
    "workbook.sheet_also": "Other audits",
    "workbook.also": "Also serves",
    "workbook.also_title": "The items in the order of other audits",
    # for whom it is
    "workbook.edition_partners": ("For partners: it shows what each agency said. Not for publication."),
    "workbook.edition_coordinators": (
        "For coordinators and scrutineers: it shows what each agency said, and what teams wrote of their own "
        "actions, which leads do not read. Not to be handed on."
    ),
    "workbook.edition_public": "For everybody: it shows no agency's own answers.",
    "workbook.edition_team": "For the team: it holds the team's own answers and notes. Not for publication.",
    "workbook.read_by_partners": "partners",
    "workbook.read_by_coordinators": "coordinators and scrutineers",
    "workbook.read_by_public": "everybody",
    "workbook.read_by_team": "the team",
    "workbook.footer": "For: {edition} · {whose} · {when}",
    # the star
    "workbook.star_title": "{whose}: the star",
    "workbook.chart": "{whose} · {when}",
    "workbook.for_partners": "{when} · for partners, not for publication",
    "workbook.for_coordinators": "{when} · for coordinators and scrutineers, not to be handed on",
    "workbook.for_public": "{when} · for everybody",
    "workbook.for_team": "{when} · for the team, not for publication",
    "workbook.alternative": "Star of {whose}, {when}: {scores}.",
    "workbook.described": "{domain} {value}",
    "workbook.not_compared": "too few items in both rounds",
    "workbook.provisional": "provisional",
    "workbook.remark": "Remark",
    # the heads of columns
    "workbook.domain": "Domain",
    "workbook.id": "Id",
    "workbook.item": "Item",
    "workbook.statement": "Statement",
    "workbook.about": "About",
    "workbook.own": "own practice",
    "workbook.area": "the area",
    "workbook.score": "Score",
    "workbook.score_alone": "Score of all that was asked",
    "workbook.rated_score": "Score as rated",
    "workbook.same_items": "Now, same items",
    "workbook.change": "Change",
    "workbook.least": "Lowest agency",
    "workbook.most": "Highest agency",
    "workbook.range_items": "Range on so many items, where on others",
    "workbook.rests": "From one agency alone",
    "workbook.good": "Agencies that rated it good",
    "workbook.agencies": "Agencies that rated",
    "workbook.rated": "Rated",
    "workbook.dont_know": "Don't know",
    "workbook.no_case": "No case known",
    "workbook.not_applicable": "Not applicable",
    "workbook.unanswered": "Not answered",
    "workbook.why": "Why no number",
    "workbook.who": "Who",
    "workbook.rating": "Rating",
    "workbook.backing": "Evidence",
    "workbook.note": "Note",
    "workbook.values": "Values",
    "workbook.total": "Sum",
    "workbook.median": "Median",
    "workbook.medians": "Median of the agencies",
    "workbook.agreed": "Agreed",
    "workbook.settled": "Agreed or self-rated",
    "workbook.agreed_why": "Why agreed",
    "workbook.dissent": "Who saw it differently",
    "workbook.challenge": "Challenge",
    # lists
    "workbook.domains": "Domains",
    "workbook.items": "Items",
    "workbook.unknown": "What was not known",
    "workbook.unknown_none": "Nothing was answered with don't know.",
    "workbook.actions": "Actions",
    "workbook.actions_none": "There are no actions.",
    "workbook.action_about": "About",
    "workbook.action_what": "What is to be done",
    "workbook.action_owner": "Owner",
    "workbook.action_due": "Due",
    "workbook.action_status": "Status",
    "workbook.action_outcome": "How far it is, or what came of it",
    "workbook.action_evidence": "How that is known",
    # how it was worked out
    "workbook.working": "How it was worked out",
    "workbook.working_area": (
        "Each agency has one voice: an item's value is the median of its agencies. "
        "Change a yellow cell and see the star move."
    ),
    "workbook.working_team": (
        "Change a yellow cell and see the star move. The team's answers stay as they are."
    ),
    "workbook.rule": (
        "A domain's score is the mean of its items' values, rounded half up. "
        "It needs at least {fewest} items with a value."
    ),
    "workbook.not_a_rating": "No such rating",
    "workbook.ratings_from": "Give a number from {lowest} to {highest}, or leave it empty.",
    # what it is about
    "workbook.about_title": "About this workbook",
    "workbook.about_round": "Round",
    "workbook.about_edition": "For whom",
    "workbook.about_framework": "What was asked",
    "workbook.about_version": "Version of the questions",
    "workbook.about_basis": "What it rests on",
    "workbook.about_scale": "The scale",
    "workbook.step": "{number} – {label}: {meaning} (counts as {value})",
    "workbook.step_alone": "{number} – {label} (counts as {value})",
    "workbook.about_rule": "Scores",
    "workbook.about_credit": "Credit",
    "workbook.about_limits": "Limits",
    # in the chat
    "workbook.partners_button": "Workbook for partners",
    "workbook.coordinators_button": "Workbook in full",
    "workbook.public_button": "Workbook for everybody",
    "workbook.team_button": "Workbook",
    "workbook.file": "{whose}-round-{number}-{edition}-{date}.xlsx",
    "workbook.team_file": "{area}-{whose}-{date}.xlsx",
    "workbook.caption": "{whose} · {when}",
    "workbook.what": "A workbook with the star, every item and how it was worked out.",
    "workbook.failed": (
        "The workbook could not be made. What it would say stands on my cards, and the picture is its "
        "star. Whoever runs me can see why."
    ),
}
