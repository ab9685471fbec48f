"""What teams are told of a round."""

TEXTS: dict[str, str] = {
    "letter.opened": "A new round of the audit is open. Answers close on {date}.",
    "letter.opened_progress": (
        "A progress round of the audit is open. It asks again what was low, mixed, not known or "
        "open last time. What has an action and what is new are in it too. Answers close on {date}."
    ),
    "letter.opened_progress_whole": (
        "A progress round of the audit is open. {team} has no return from last time, so it is asked "
        "everything. Answers close on {date}."
    ),
    "letter.opened_progress_nothing": (
        "A progress round of the audit is open. It asks nothing again of {team}; submit, so that it counts. "
        "Answers close on {date}."
    ),
    "letter.opened_progress_some": (
        "A progress round of the audit is open. It asks again what was low, mixed, not known or "
        "open last time. What has an action and what is new are in it too. Teams without a return from last "
        "time are asked everything. Answers close on {date}."
    ),
    "letter.opened_too": "It is open for {team} too: find it under Your audits.",
    "letter.opened_too_whole": (
        "{team} has no return from last time, so it is asked everything: find it under Your audits."
    ),
    "letter.opened_too_nothing": ("It asks nothing again of {team}; submit there too, so that it counts."),
    "letter.submitted": "{name} has submitted the return of {team}. {approved}",
    "letter.submitted_alone": "{name} has submitted the return of {team}.",
    "letter.reopened": (
        "{name} has reopened the return of {team}: it is not submitted until somebody does so again."
    ),
    "letter.closed": "Answers are closed.",
    "letter.closed_early": (
        "Answers are closed, before the announced day, {date}. Your return is in, and you can't reopen it "
        "now. If something in it is wrong, tell your coordinator, who can let you correct it."
    ),
    "letter.closed_early_on_you": (
        "Answers are closed, before the announced day, {date}. Your return was not submitted, so it is not "
        "in the results. Your coordinator can still accept it late."
    ),
    "letter.closed_on_you": (
        "Answers are closed. Your return was not submitted, so it is not in the results. Your coordinator "
        "can still accept it late."
    ),
    "letter.closed_nothing_asked": (
        "Answers are closed. This round asked your team nothing, so nothing of yours is missing."
    ),
    "letter.closed_unheard": "A round of the audit was opened, and answers are closed already.",
    "letter.closed_unheard_on_you": (
        "A round of the audit was opened, and answers are closed already. Your team has no return in it. "
        "Your coordinator can still accept one late."
    ),
    "letter.closed_unheard_nothing_asked": (
        "A round of the audit was opened, and answers are closed already. It asked your team nothing, so "
        "nothing of yours is missing."
    ),
    "letter.late_return": "The late return of {team} has come in.",
    "letter.return_in_correction": "The return of {team} has come in for the correction of round {number}.",
    "letter.action": "An action is yours: {what}",
    "letter.action_due": "An action of yours is due on {date}: {what}",
    "letter.action_reworded": "An action of yours is now: {what}",
    "letter.action_taken": "An action is not yours any more: {what}",
    "letter.see_action": "See the action",
    "letter.see_return": "See your return",
    "letter.see_area": "See how far it is",
    "letter.sooner": "You have less time: answers close on {date} now.",
    "letter.extended": "You have more time: answers close on {date} now.",
    "letter.moved": "Answers close on {date} now.",
    "letter.moved_yours_in": "Answers close on {date} now. Nothing to do: your return is in.",
    "letter.draft": "The draft is there. Please check by {date} what it says about your team.",
    "letter.draft_to_read": (
        "The draft is there. You can read and challenge it until it is released. Teams check it until {date}."
    ),
    "letter.draft_shared": "The draft is shared. Teams check it until {date}.",
    "letter.draft_alone": "The draft is there. No team has anything to check in it.",
    "letter.challenged": "A scrutineer challenges the draft. What they say stands beside the results.",
    "letter.challenge_off": (
        "A coordinator has taken the challenge of {label} off the results of round {number}: nobody reads "
        "it now."
    ),
    "letter.challenge_anew": (
        "A coordinator has worded the challenge of {label} anew in the results of round {number}. "
        "Before: {then} Now: {now}"
    ),
    "letter.unchallenged": "The last challenge of the draft is withdrawn: no item of it is challenged now.",
    "letter.remarked": "A scrutineer has remarked on the round. The remark stands beside the results.",
    "letter.late_in_draft": "The late return of {team} has come in, and the draft has changed with it.",
    "letter.check_by": "Please check by {date} what the draft says about your team.",
    "letter.check": "Please check what the draft says about your team, before the results are released.",
    "letter.then_check": "{said} {check}",
    "letter.see_draft": "See the draft",
    "letter.agreed_anew": "{name} replaced the agreed level of “{label}”: {before} became {level}.",
    "letter.see_item": "See the item",
    "letter.late": "Your team's return is accepted late: you can answer now, and submit it once.",
    "letter.next_moved": "The next round is due on {date} now, not on {before}.",
    "letter.late_again": (
        "Your team may answer again: you can reopen its return, change it, and submit it once."
    ),
    "letter.released": "The results are released.",
    "letter.released_early": (
        "The results are released already. The check of the draft was to run until {date}, and your team had "
        "not said whether it is right. Tell a coordinator if something is wrong."
    ),
    "letter.marked": (
        "{news} Fingerprint of the history up to here: {mark}. Keep it: "
        "it shows later whether anything was changed."
    ),
    "letter.mark": (
        "Fingerprint of the history up to here: {mark}. Keep it: it shows later whether anything was changed."
    ),
    "letter.draft_wrong": "{team} says that something in the draft about it is wrong.",
    "letter.draft_right": "{team} says now that what the draft says about it is right.",
    "letter.see_wrong": "See who has what",
    "letter.action_dropped": "{team} has dropped its action: {what}",
    "letter.action_how_far": "{team} says how far its action is: {what}",
    "letter.action_done": "{team} has marked its action as done: {what}",
    "letter.team_left": "Somebody has left {team}. Still in it: {n}.",
    "letter.see_team": "See the team",
    "letter.team_empty": "Nobody is in {team} any more, so nobody answers for it or gets reminders.",
    "letter.invite": "Invite somebody",
    "letter.cancelled": "The round has been cancelled. Nothing more is asked of you.",
    "letter.cancelled_begun": (
        "The round has been cancelled. Nothing more is asked of you. What your team answered is kept for "
        "{period}, and your team can read it."
    ),
    "letter.see_answers": "See your team's answers",
    "letter.cancelled_beside": "The round has been cancelled, without results.",
    "letter.mistake": "A mistake in what was released of round {number} is being put right: {why}",
    "letter.see_correction": "See the correction",
    "letter.let_in_again": (
        "What was released of round {number} is being corrected, and your team may change its return. You "
        "can submit it once, until the corrected round is released."
    ),
    "letter.let_in_first": (
        "What was released of round {number} is being corrected, and your team may answer. You can submit "
        "once, until the corrected round is released."
    ),
    "letter.corrected": (
        "The results of round {number} were corrected, and are released anew. What was wrong: {why}"
    ),
    "letter.compared_with_corrected": (
        "Round {number} is compared with it: Old and new there says what has changed."
    ),
    "letter.corrected_plainly": "The results of round {number} were corrected, and are released anew.",
    "letter.return_back": (
        "A coordinator has put your return of round {number} back as it was released. You can't answer it "
        "any more."
    ),
    "letter.given_up": (
        "The correction of round {number} has ended. What was agreed and returned stands as it was released."
    ),
    "letter.not_in_correction": (
        "The results of round {number} were corrected. Your return was not submitted again, so it is "
        "not in them."
    ),
}
