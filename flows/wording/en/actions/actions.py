"""What shall be done, and how far it is."""

TEXTS: dict[str, str] = {
    "actions.whose": "Who owns the action?",
    "actions.a_team": "a team",
    "actions.owner_day": (
        "“{said}” may be a month or a day. For a person add the role, as in {said}, team manager."
    ),
    "actions.nobody": "both|us|we|all of the above|someone|somebody|anyone|anybody|nobody|no one",
    "actions.whole": (
        "the partnership|partnership|the whole partnership|whole partnership|the full partnership"
        "|the entire partnership|our partnership|all agencies|all the agencies|all of the agencies"
        "|every agency|each agency|all partner agencies|all partners|every partner|all teams|all the teams"
        "|all of the teams|every team|each team"
    ),
    "actions.which_team": "Which team is “{said}”? Tap it, or type yes to keep it in these words.",
    "actions.owner_none": "“{said}” names nobody. Type a role or a team, or tap one.",
    "actions.partnership": "The partnership",
    "actions.what": "What shall be done?",
    "actions.is_one": "I've saved nothing yet. Is that what shall be done? Type yes.",
    "actions.kept_due": "Action kept, due on {date}.",
    "actions.kept": "Action kept.",
    "actions.kept_owner": "Owner: {owner}.",
    "actions.line": "{number}. {label}: {what} ({state})",
    "actions.none": (
        "No action to show. They are noted while ratings are agreed or taken from suggestions, and shown "
        "once results are released."
    ),
    "actions.to do": "to do",
    "actions.doing": "doing",
    "actions.done": "done",
    "actions.dropped": "dropped",
    "actions.due": "due {date}",
    "actions.overdue": "overdue since {date}",
    "actions.begin": "We have begun",
    "actions.pause": "Not begun after all",
    "actions.finish": "It is done",
    "actions.drop": "Drop it",
    "actions.redate": "Change the date",
    "actions.reown": "Change the owner",
    "actions.reword": "Change the words",
    "actions.reword_means": "What you type takes the place of the words above, wherever the action is shown.",
    "actions.again": "It is still to do",
    "actions.what_is_different": "What is different now?",
    "actions.when": "When is it due?",
    "actions.due_now": "So far: {date}.",
    "actions.owned_now": "So far: {owner}.",
    "actions.months.one": "In a month: {date}",
    "actions.months.other": "In {n} months: {date}",
    "actions.due_on": "Due on {date}?",
    "actions.no_date": "No date yet",
    "actions.type_owner": "Or type a role, such as Head of safeguarding. Everybody reads it.",
    "actions.ideas": "Suggested actions",
}
