"""A scrutineer reads and challenges the draft."""

TEXTS: dict[str, str] = {
    # words that ask for a paper: beside an answer they may be evidence, or what it is kept on
    "scrutiny.leads_away": "pdf|print|paper|word|docx|excel|xlsx|download|spreadsheet|export|workbook",
    "scrutiny.head": "{area} · scrutiny · draft, not yet released",
    "scrutiny.heading": "Which part?",
    "scrutiny.means": "What you say of an item stands beside the results, under your role.",
    "scrutiny.which": "Which item?",
    "scrutiny.challenged.one": "{domain} · 1 challenged",
    "scrutiny.challenged.other": "{domain} · {n} challenged",
    "scrutiny.nobody": "No team that returned was asked this.",
    "scrutiny.comes_to": "The draft says: {value}.",
    "scrutiny.yours": (
        "How would you rate it? You can also type a note. Once the results are released: {who} "
        "Leave out who rated what."
    ),
    "scrutiny.theirs": "{said} What you say takes its place.",
    "scrutiny.rated": "Your rating: {level}.",
    "scrutiny.noted": "Your note: {note}",
    "scrutiny.kept": "Kept. You can change it until the results are released.",
    "scrutiny.kept_note": (
        "Kept as a note, without a rating. Tap a level to rate it as well. You can change both until the "
        "results are released."
    ),
    "scrutiny.may_rate": (
        "I've kept nothing yet. Do you mean {level}? Type yes, and I keep that as your rating, with the rest "
        "as your note. For a note alone write it without the level."
    ),
    "scrutiny.withdraw": "Withdraw my challenge",
    "scrutiny.withdraw_heading": "Withdraw the challenge of {label}?",
    "scrutiny.withdraw_yes": "Withdraw it",
    "scrutiny.mine": "What you challenge",
    "scrutiny.mine_button": "What you challenge ({n})",
    "scrutiny.more": "And {n} more, under “All challenges”.",
    "scrutiny.line": "{label}. {said}",
    "scrutiny.none": "You challenge nothing.",
    "scrutiny.withdrawn": "Taken back.",
    "scrutiny.remark.heading": "Your remark on the round. Everybody reads it: leave out who rated what.",
    "scrutiny.remark.now": "The remark now: {remark} What you write takes its place.",
    "scrutiny.remark.kept": "Kept. It stands beside the results once they are released.",
}
