"""What was found, on one page for the staff of one agency."""

TEXTS: dict[str, str] = {
    "handed_on.button": "What we found (one page for staff)",
    "handed_on.heading": "What we found",
    "handed_on.means": (
        "One page for the staff of an agency, as a Word file. It shows what everybody may read."
    ),
    "handed_on.means_own": "The page of your own agency has a part about it.",
    "handed_on.title": "What we found: {whose}",
    "handed_on.for": "For staff of {agency}",
    "handed_on.footer": "{whose} · {when} · what we found, for {agency}",
    "handed_on.file": "{whose}-round-{number}-what-we-found-{agency}-{date}.docx",
    "handed_on.caption": "What we found, for staff of {agency}: one page to hand on.",
    "handed_on.failed": "The page could not be made. The results are here in the chat.",
    "handed_on.asked": "What was asked",
    "handed_on.asked_said": "Services in {whose} said how well they do, from {lowest} to {highest}.",
    "handed_on.found": "What stands out",
    "handed_on.nothing": "Nothing stands out that may be shown to everybody.",
    "handed_on.domains": "Each domain, for the whole area",
    "handed_on.domain": "Domain",
    "handed_on.score": "Out of {highest}",
    "handed_on.changed.one": "{score}; on the 1 item compared: {now}, {change}",
    "handed_on.changed.other": "{score}; on the {n} items compared: {now}, {change}",
    "handed_on.own": "Your agency",
    "handed_on.own_returned": "Your agency has handed in its return.",
    "handed_on.own_blank": "The return of your agency has no answer in it.",
    "handed_on.own_missing": "Your agency has not handed in a return, or not enough of its teams have.",
    "handed_on.own_teams": (
        "{back} of its {n} teams handed in a return. Each of those has its own results, and can show them to "
        "you. They are not added up here, so that no team can be told from the others."
    ),
    "handed_on.own_good": "Good: {items}.",
    "handed_on.own_low": "Low: {items}.",
    "handed_on.own_unknown": "Not known: {items}.",
    "handed_on.own_no_case": "No case known: {items}.",
    "handed_on.own_even": "Nothing is rated low, nothing good, and nothing was not known.",
    "handed_on.next": "What happens now",
    "handed_on.action": "{what} ({owner}, {due})",
    "handed_on.action_undated": "{what} ({owner})",
    "handed_on.more": "And {n} more.",
    "handed_on.no_actions": "No action is open yet. Tell your manager what you would change.",
    "handed_on.contact": "Questions: {contact}",
    "handed_on.basis": "What this rests on",
}
