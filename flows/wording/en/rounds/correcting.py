"""Putting right what was released."""

TEXTS: dict[str, str] = {
    "correcting.button": "There is a mistake",
    "correcting.go_on": "The correction under way",
    "correcting.go_on_with": "The correction of round {number}",
    "correcting.head": "{area} · correction of round {number}",
    "correcting.ask": "What is wrong with what was released?",
    "correcting.means": (
        "Everybody goes on reading what was released until you release the corrected round. What was "
        "released first is kept, and both can be read side by side."
    ),
    "correcting.who_reads": (
        "Coordinators, leads and scrutineers read what you write. Name items, not people. The scrutineer is "
        "told now."
    ),
    "correcting.begun": "The correction is begun.",
    "correcting.heading": "What do you put right?",
    "correcting.wrong": "What is wrong: {why}",
    "correcting.may_answer": "May answer now: {names}.",
    "correcting.nothing": "Nothing is changed yet.",
    "correcting.changed": "Old and new:",
    "correcting.items": "An agreed rating or its reason",
    "correcting.late": "A return",
    "correcting.beside": "Old and new",
    "correcting.release": "Release the new version",
    "correcting.drop": "End it without a change",
    "correcting.dropped": (
        "The correction has ended. What was agreed and returned stands as it was released."
    ),
    "correcting.not_dropped": "Something is changed already. Give it up, or release the new version.",
    "correcting.give_up": "Give it up",
    "correcting.give_up_ask": "Give up the correction?",
    "correcting.give_up_means": (
        "What is agreed, and each return that could be changed, is put back as it was released. A challenge "
        "that was taken off or worded anew stays so. Then the correction ends. Who heard of it is told."
    ),
    "correcting.give_up_returns": ("What these teams changed since then goes, but for their notes: {names}."),
    "correcting.give_up_first": "What these teams answered stays, and is not submitted: {names}.",
    "correcting.given_up": (
        "The correction is given up. What was agreed and returned is as it was released, and who heard of it "
        "is told."
    ),
    "correcting.moved_on": (
        "Nothing was done: the correction may be another than on the card you tapped. This is how it is now."
    ),
    "correcting.begun_by_other": "Somebody else has begun the correction, with their own words.",
    "correcting.over": "No correction is under way.",
    "correcting.none_under_way": "No correction of this round is under way.",
    "correcting.not_yours": "A coordinator puts right what was released. Say what is wrong to: {contact}",
    "correcting.coordinator": "a coordinator of your partnership",
    "correcting.which": "Which item?",
    "correcting.domain": "Which domain?",
    "correcting.item_now": "Agreed: {level}. Because: {reason}",
    "correcting.item_bare": "Agreed: {level}.",
    "correcting.item_none": "Nothing is agreed on it.",
    "correcting.item_dissent": "Somebody sees it differently: {dissent}",
    "correcting.item_was": "As released: {level}.",
    "correcting.reword": "Word the reason anew",
    "correcting.dissent_add": "Add another view",
    "correcting.dissent": "Word the other view anew",
    "correcting.dissent_off": "Take the other view off",
    "correcting.dissent_is_off": (
        "The other view is off, once the corrected round is released. Coordinators, leads and scrutineers "
        "can still read it in the version before."
    ),
    "correcting.challenges": "What the scrutineer challenges",
    "correcting.challenge_which": "Which challenge?",
    "correcting.challenge_ask": "Take the challenge of {label} off, or word it anew?",
    "correcting.challenge_means": (
        "Either is done at once, also in what was released, and can't be put back. The scrutineer is told."
    ),
    "correcting.challenge_reword": "Word it anew",
    "correcting.challenge_anew": "How is the challenge worded? {who} Leave out who said what.",
    "correcting.challenge_anew_means": "The scrutineer gets the old and the new words to read.",
    "correcting.challenge_is_anew": (
        "The challenge is worded anew. The scrutineer is told. Before: {then} Now: {now}"
    ),
    "correcting.challenge_words": "{text} (worded by a coordinator)",
    "correcting.challenge_yes": "Take it off",
    "correcting.challenge_is_off": "The challenge is off. The scrutineer is told.",
    "correcting.challenge_none": "Nothing is challenged now.",
    "correcting.put_back": "As it was released",
    "correcting.is_back": "It is as it was released.",
    "correcting.why_level": "Why is {level} right? {who} Leave out which agency said what.",
    "correcting.ask_dissent": "What is the other view? {who} Leave out which agency said what.",
    "correcting.kept": "Kept for the corrected round.",
    "correcting.unasked": "Nobody who returned was asked this, so there is no rating to put right.",
    "correcting.own": "This item is about each agency's own practice. Only its own return can change it.",
    "correcting.whose": "Whose return may be changed?",
    "correcting.whose_means": (
        "The team can answer and submit once, until you release the corrected round. Until then everybody "
        "reads what was released, with their return as it was. One that is reopened and not submitted again "
        "is not in the corrected round."
    ),
    "correcting.nobody": "Nobody is in {team} to answer: type area, then Invite, and invite somebody.",
    "correcting.let_in": "{team} can answer now. They are told.",
    "correcting.let_in_nobody": "The return of {team} may be changed.",
    "correcting.is_in": "The return of {team}",
    "correcting.is_let_in": "{team} can answer now.",
    "correcting.return_back": (
        "It can be put back as it was released. What the team changed since then goes, but for its notes."
    ),
    "correcting.first_back": (
        "It can be put back as it was released: not returned. What the team answered stays, not submitted."
    ),
    "correcting.return_is_back": "The return of {team} is as it was released. They are told.",
    "correcting.release_ask": "Release the new version?",
    "correcting.release_means": (
        "It is marked as corrected on this day, with your name. Leads get the picture, which is for "
        "everybody."
    ),
    "correcting.by_agency": "As you read it, old and new:",
    "correcting.unfinished": (
        "Allowed to answer and not submitted, so not in the corrected round: {names}. Wait for them, or ask "
        "them first."
    ),
    "correcting.released": (
        "Released as corrected. {every} {told} Fingerprint of the history up to here: {mark}. Keep it: it "
        "shows later whether anything was changed."
    ),
}
