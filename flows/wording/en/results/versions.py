"""What was released, and what took its place."""

TEXTS: dict[str, str] = {
    "versions.first": "First version, released by {who} on {date}.",
    "versions.superseded": "First version, released by {who} on {date}. Corrected since, on {corrected}.",
    "versions.corrected": "Corrected by {who} on {date}. First released on {released}.",
    "versions.corrected_again": (
        "Corrected by {who} on {date}, and again on {corrected}. First released on {released}."
    ),
    "versions.when_corrected": "{round} · {month} {year} · {version}, corrected on {date}",
    "versions.when_first": "{round} · {month} {year} · first version, corrected since",
    "versions.when_superseded": "{round} · {month} {year} · {version}, corrected on {date}, and since",
    "versions.ordinal.2": "second version",
    "versions.ordinal.3": "third version",
    "versions.ordinal.4": "fourth version",
    "versions.ordinal.5": "fifth version",
    "versions.ordinal.6": "sixth version",
    "versions.ordinal.7": "seventh version",
    "versions.ordinal.8": "eighth version",
    "versions.ordinal.9": "ninth version",
    "versions.ordinal.more": "version {number}",
    "versions.put_right": "Put right in the {version}: {why}",
    "versions.since_first": "Beside the first version:",
    "versions.last_correction": "In the last correction:",
    "versions.everybody_reads": "Everybody reads: {lines}.",
    "versions.everybody_nothing": "Nothing of it changes for everybody.",
    "versions.everybody_returns": "No number changes for everybody, only who has returned.",
    "versions.everybody_returns_held": (
        "No number changes for everybody, only who has returned. Beside the first numbers new ones would "
        "tell what one agency answered."
    ),
    "versions.everybody_returns_reasons": (
        "No number changes for everybody, only who has returned. Members read what is worded anew."
    ),
    "versions.who_returned": "who has returned",
    "versions.everybody_reasons": "No number changes for everybody. Members read what is worded anew.",
    "versions.everybody_nothing_held": (
        "Nothing of it changes for everybody: beside the first numbers it would tell what one agency "
        "answered."
    ),
    "versions.everybody_held": (
        "Everybody's numbers do not count a return that came in or changed: it would tell what one agency "
        "answered. For everybody the next round may be compared with it on fewer items, or on none."
    ),
    "versions.everybody_held_out": (
        "Everybody's numbers still count a return that is not in it any more: without it they would tell "
        "what one agency answered."
    ),
    "versions.everybody_held_both": (
        "Everybody's numbers do not count a return that came in or changed. They still count one that is not "
        "in it any more. Otherwise they would tell what one agency answered. For everybody the next round "
        "may be compared with it on fewer items, or on none."
    ),
    "versions.mistake": "What was wrong: {why}",
    "versions.under_way": "A mistake was found in this. A correction is under way.",
    "versions.team_corrected": (
        "Released by {who} on {date}, and corrected on {corrected}. This is the return in the corrected "
        "version."
    ),
    "versions.team_left_out": (
        "Released by {who} on {date}, and corrected on {corrected}. This return is not in the corrected "
        "version."
    ),
    "versions.team_under_way": ("Released by {who} on {date}. A correction of the round is under way."),
    "versions.team_unreleased": (
        "Not released yet: a correction is under way, and this is the return as it is in it."
    ),
    "versions.before_corrected": "Round {number} is compared as it was corrected on {date}.",
    "versions.before_corrected_since": (
        "Round {number} is compared as it was corrected on {date}, after these results were released. What "
        "that changed stands in the chat under Old and new."
    ),
    "versions.before_since": "Round {number}, which this round is compared with, was corrected on {date}.",
    "versions.button": "Old and new",
    "versions.heading": "Old and new",
    "versions.none": "What was released has not been corrected.",
    "versions.what_was_wrong": "What was wrong, old and new as you can read it:",
    "versions.more.one": "1 more under Old and new.",
    "versions.more.other": "{n} more under Old and new.",
    "versions.alike": "None of the numbers that you can read has changed.",
    "versions.number": "Version {number}",
    "versions.domain": "{domain}: {then} → {now}",
    "versions.beside": "{domain} beside round {number}: {then} → {now}",
    "versions.agreed": "{label}: agreed {then} → {now}",
    "versions.agreed_because": "{label}: agreed {then} → {now}. Because: {reason}",
    "versions.median": "{label}: median {then} → {now}",
    "versions.agency": "{agency} {then} → {now}",
    "versions.least": "lowest {then} → {now}",
    "versions.most": "highest {then} → {now}",
    "versions.of_item": "{label}: {moved}",
    "versions.of_domain": "{domain}, agencies: {moved}",
    "versions.shown": "{label}: {then} → {now}",
    "versions.its_median": "median {value}",
    "versions.its_agreed": "agreed {value}",
    "versions.its_ends": "lowest {least}, highest {most}",
    "versions.counts.one": "How many answered, and how, has changed in 1 item",
    "versions.counts.other": "How many answered, and how, has changed in {n} items",
    "versions.reason": "{label}, why: {then} → {now}",
    "versions.reason_first": "{label}, why: {now}",
    "versions.reason_anew": "{label}, why, worded anew: {now}",
    "versions.reason_since": "{label}, why: worded anew",
    "versions.reason_gone": "{label}, why: taken back",
    "versions.dissent": "{label}, another view: {then} → {now}",
    "versions.dissent_first": "{label}, another view: {now}",
    "versions.dissent_anew": "{label}, another view, worded anew: {now}",
    "versions.dissent_since": "{label}, another view: worded anew",
    "versions.dissent_gone": "{label}, another view: taken back",
    "versions.nothing": "nothing",
    "versions.came_in": "{team}: its return has come in.",
    "versions.held": (
        "A return has come in or changed since. These numbers do not count that: beside the first ones they "
        "would tell what one agency answered. Coordinators, leads and scrutineers read it."
    ),
    "versions.held_out": (
        "A return is not in it any more. These numbers still count it: without it, beside the first ones, "
        "they would tell what one agency answered. Coordinators, leads and scrutineers read the new ones."
    ),
    "versions.held_both": (
        "A return has come in or changed since. These numbers do not count that. Another is not in it any "
        "more. These numbers still count it. Otherwise, beside the first ones, they would tell what one "
        "agency answered. Coordinators, leads and scrutineers read the new ones."
    ),
    "versions.left_out": "{team}: its return is not in it any more.",
    "versions.changed": "{team}: its return has changed.",
    "versions.files": "Files of what was released before",
    "versions.workbook": "Workbook",
    "versions.word": "Word",
    "versions.pdf": "PDF",
    "versions.in_name": "{number}-version-{version}",
}
