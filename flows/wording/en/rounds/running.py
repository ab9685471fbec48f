"""What a coordinator does with a round."""

TEXTS: dict[str, str] = {
    "running.extend.heading": "Until when can teams answer?",
    "running.extend.weeks": "{date}",
    "running.extend.until": "Answers close on {date}. Tell everybody in the round?",
    "running.extend.sooner.one": "That is 1 day sooner than now: so far they close on {date}.",
    "running.extend.sooner.other": "That is {n} days sooner than now: so far they close on {date}.",
    "running.extend.later.one": "That is 1 day later than now: so far they close on {date}.",
    "running.extend.later.other": "That is {n} days later than now: so far they close on {date}.",
    "running.extend.same": "Answers close on {date} already. Type another date.",
    "running.extend.unaware.one": (
        "1 person has not heard of the round yet: they hear of it later, with the day that holds then."
    ),
    "running.extend.unaware.other": (
        "{n} people have not heard of the round yet: they hear of it later, with the day that holds then."
    ),
    "running.extend.yes": "Tell them",
    "running.extend.done": "Answers close on {date} now.",
    "running.close.heading": "Close answers now?",
    "running.close.missing": "Missing: {names}.",
    "running.close.whole.one": "1 of these is answered but not submitted.",
    "running.close.whole.other": "{n} of these are answered but not submitted.",
    "running.close.blank": "Returned with no answer in it: {names}.",
    "running.close.means": (
        "Nobody can answer after that, and you see ratings. A late return can still be accepted."
    ),
    "running.after_release": (
        "What comes in after the release may not count in what everybody is shown: those numbers stay "
        "until enough agencies have another return."
    ),
    "running.close.early.one": "This is 1 day before the announced day, {date}.",
    "running.close.early.other": "This is {n} days before the announced day, {date}.",
    "running.close.done": "Answers are closed.",
    "running.close.was_early.one": "That is 1 day before the announced day, {date}.",
    "running.close.was_early.other": "That is {n} days before the announced day, {date}.",
    "running.release.heading": "Release the results?",
    "running.release.early_ask": "Release the results before {date}?",
    "running.release.early.one": (
        "That is 1 day earlier than teams were told: they can check the draft until {date}."
    ),
    "running.release.early.other": (
        "That is {n} days earlier than teams were told: they can check the draft until {date}."
    ),
    "running.release.early_silent.one": "1 team has not checked it.",
    "running.release.early_silent.other": "{n} teams have not checked it.",
    "running.release.remark": "The scrutineer says: {remark}",
    "running.release.challenged.one": "The scrutineer challenges 1 item. Everybody will read:",
    "running.release.challenged.other": "The scrutineer challenges {n} items. Everybody will read:",
    "running.release.challenged_few.one": (
        "The scrutineer challenges 1 item that too few agencies rated. Coordinators, leads and scrutineers "
        "will read this, and not everybody:"
    ),
    "running.release.challenged_few.other": (
        "The scrutineer challenges {n} items that too few agencies rated. Coordinators, leads and "
        "scrutineers will read this, and not everybody:"
    ),
    "running.release.challenges_button": "All challenges",
    "running.release.actions.one": "1 action was noted. Everybody will read:",
    "running.release.actions.other": "{n} actions were noted. Everybody will read:",
    "running.release.action": "{number}. {label}: {what} ({owner}, {due})",
    "running.release.no_date": "no date yet",
    "running.release.actions_more": "And {n} more, under “All actions”.",
    "running.release.actions_button": "All actions",
    "running.release.compared": (
        "Beside round {number} everybody will see {items} of {all_items} items, in {domains} of "
        "{all_domains} domains."
    ),
    "running.release.compared_none": "Beside round {number} everybody will see nothing compared.",
    "running.release.same_agencies": (
        "For everybody an item is compared only where the same agencies rated it both times. A number "
        "without an agency that rated it once, beside the number of all, would tell what that agency said."
    ),
    "running.release.gone": "In round {number} and not in this one: {agencies}.",
    "running.release.came": "In this round and not in round {number}: {agencies}.",
    "running.release.for_few": (
        "Partners, who read by agency, are told how {items} items changed, in {domains} domains: for them "
        "alone."
    ),
    "running.release.still": "They can check it until {date}.",
    "running.release.unagreed": (
        "Not agreed: {n} of {every} to talk about, which are the mixed, those low everywhere and up to three "
        "high ones."
    ),
    "running.release.missing": "No return, so left out: {names}.",
    "running.release.late": "Allowed to answer again and not submitted, so left out: {names}.",
    "running.release.means": (
        "Leads and teams see them then, with your name. A mistake can only be put right in the open then."
    ),
    "running.release.done": (
        "Released. {told} Fingerprint of the history up to here: {mark}. Keep it: it shows later whether "
        "anything was changed."
    ),
    "running.release.done_without": (
        "Released. {why} {told} Fingerprint of the history up to here: {mark}. Keep it: it "
        "shows later whether anything was changed."
    ),
    "running.release.told": "Told now: {who}.",
    "running.release.pictured": "Leads have been sent the picture too.",
    "running.release.nobody": "nobody else",
    "running.release.member.one": "1 person in the teams",
    "running.release.member.other": "{n} people in the teams",
    "running.release.lead.one": "1 lead",
    "running.release.lead.other": "{n} leads",
    "running.release.coordinator.one": "1 other coordinator",
    "running.release.coordinator.other": "{n} other coordinators",
    "running.release.scrutineer.one": "1 scrutineer",
    "running.release.scrutineer.other": "{n} scrutineers",
    "running.cancel.heading": "Cancel this round?",
    "running.cancel.begun.one": "1 team has begun, with {answers} so far.",
    "running.cancel.begun.other": "{n} teams have begun, with {answers} so far.",
    "running.cancel.answers.one": "1 answer",
    "running.cancel.answers.other": "{n} answers",
    "running.cancel.means": "It ends without results and can't be taken up again.",
    "running.cancel.unaware.one": "1 person has not heard of the round yet, and hears nothing of it.",
    "running.cancel.unaware.other": "{n} people have not heard of the round yet, and hear nothing of it.",
    "running.cancel.yes": "Cancel the round",
    "running.cancel.done": "The round is cancelled.",
    "running.cancel.unheard": "Nobody had been told of it.",
    "running.tells_out_of_hours.one": ("I write to 1 person at once, although it is out of working hours."),
    "running.tells_out_of_hours.other": (
        "I write to {n} people at once, although it is out of working hours."
    ),
    "running.tells_quiet": "{agencies} have quiet dates now, and hear it at once as well.",
}
