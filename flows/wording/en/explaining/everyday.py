"""Short answers to everyday questions."""

TEXTS: dict[str, str] = {
    "everyday.sees": (
        "Until answers close, only your team sees them, and whoever it asks to approve. {after} A manager "
        "sees no more, unless they are one of these. Who sees released results: type privacy."
    ),
    "everyday.after": (
        "Then coordinators see your team's ratings and notes, and from the draft on scrutineers its ratings."
    ),
    "everyday.got": (
        "Each answer is saved as you give it: {answered} of {asked} are here. Your return is not submitted "
        "yet."
    ),
    "everyday.got_submitted": "Yes. The return came in on {date}, with {answered} of {asked} answered.",
    "everyday.got_nothing": "What you send is here once I have replied to it.",
    "everyday.open": "Answers are open until {date}.",
    "everyday.open_past": (
        "Answers were to close on {date}, but nobody has closed them yet, so they are still taken."
    ),
    "everyday.open_always": "You can answer now.",
    "everyday.open_none": "No round is open yet. You will hear when one opens.",
    "everyday.open_nowhere": "I can say that once you are in an audit here.",
    "everyday.let_in": "You can answer now, and submit once.",
    "everyday.open_closed": "You will hear when the results are released.",
    "everyday.checks": "Teams check the draft until {date}.",
    "everyday.open_released": "That round is over, and its results are released. You hear when one opens.",
    "everyday.where": (
        "Where you are stands below. Elsewhere you get by typing: menu, results, my team, privacy or help."
    ),
    "everyday.sees_practice": (
        "A practice audit is yours alone: it is shown to nobody else. Whoever runs this assistant holds what "
        "is stored."
    ),
    "everyday.sees_role": "{who} Type privacy for all of it.",
    "everyday.anonymous": (
        "Your team and the coordinators see your name, and your team sees who answered what. Results never "
        "say who answered."
    ),
    "everyday.anonymous_practice": "I know no name of yours here. A practice audit is yours alone.",
    "everyday.what_for": (
        "This audits {subject}. Teams say how far things are in place, and the partnership agrees what to "
        "improve. It is about services, never about a child."
    ),
    "everyday.what_for_titled": (
        "This is an audit: {title}. Teams say how far things are in place, and the partnership agrees what "
        "to improve. It is about services, never about a child."
    ),
    "everyday.practice": "This one is for practice: it is sent to nobody.",
    "everyday.who_are_you": (
        "I'm an automated assistant, not a person. I go by fixed rules, without a language model. What I am "
        "for: {audit}."
    ),
    "everyday.asks": "Whom you can ask about the audit in {area}: {contact}",
    "everyday.called_too": "police|social|camhs|nhs",
    "everyday.asks_nobody": "Ask whoever invited you. For how this works, type help.",
    "everyday.how_long": (
        "{answered} of {asked} answered. The rest takes about {minutes} to tap; asking around your "
        "team takes longer."
    ),
    "everyday.how_long_done": "All {asked} are answered. What is left is to check them and to submit.",
    "everyday.how_long_begin": (
        "How many questions there are depends on your team. Tapping takes about half a minute each, and you "
        "can stop at any time."
    ),
    "everyday.stop": (
        "You needn't do it in one go. Each answer is saved as you give it. Stop whenever you like; any "
        "message brings you back here."
    ),
    "everyday.level": "{level}: {meaning}",
    "everyday.level_bare": "{level}.",
    "everyday.who_else": (
        "Everybody in {team} answers on the same return. {so_far} Other teams answer for themselves. To see "
        "who is in yours, type: my team."
    ),
    "everyday.colleague": (
        "Everybody in {team} answers on the same return, each from a device of their own. Share the "
        "questions out as you like. A colleague joins by a link: pass on yours if it is for the whole team, "
        "or ask the coordinator for one."
    ),
    "everyday.colleague_runs": (
        "Each team answers on one return, and everybody in it comes in by its link. To make one, type: "
        "invite people."
    ),
    "everyday.so_far": "{names} answered here, too.",
    "everyday.so_far_nobody": "So far nobody else has.",
    "everyday.who_else_practice": "A practice audit is yours alone: nobody else answers it.",
    "everyday.who_else_role": "Teams answer, each for itself. Who has joined stands under: area.",
    "everyday.closes": "Answers close on {date}.",
    "everyday.closed": "Answers have closed.",
    "everyday.closes_open": "No last day has been set for the answers.",
    "everyday.closes_none": "I know of no last day here.",
    "everyday.closes_practice": "There is no last day: this is for practice.",
    "everyday.change": (
        "You can change answers as often as you like until you submit. Use Back, or Change below an answer. "
        "Afterwards you can reopen your return until answers close."
    ),
    "everyday.own_text": (
        "You can change or remove a note of yours until you submit: open its question and type: "
        "remove my note. Afterwards you can reopen your return until answers close."
    ),
    "everyday.own_sent": "{how} If something has happened to you or somebody else, type: whom to call.",
    "everyday.regrets": (
        "I kept nothing of it, and nobody reads this chat. If something has happened to you or somebody "
        "else, it is right to tell a person. Under 19? Call Childline: {childline}, free, at any time. "
        "Otherwise type: whom to call. If anybody is in danger now, call 999."
    ),
    "everyday.change_let_in": (
        "You can answer now, and submit once. Until then you can change answers as often as you like."
    ),
    "everyday.change_closed": (
        "Answers have closed, so they stay as they are. A coordinator can let your team answer again where "
        "there is a reason."
    ),
    "everyday.change_released": (
        "The results are released, so answers stay as they are. If something in them is wrong, write: "
        "correct. A coordinator can put it right."
    ),
    "everyday.must": (
        "No question has to be answered. Skip leaves one open. Don't know is an answer, too, and Not "
        "applicable asks you why."
    ),
    "everyday.unknown": (
        "Ask your team first if you like: Skip leaves the question open. Don't know is an answer of its own, "
        "and you can change it later. Not applicable is for what isn't your team's."
    ),
    "everyday.right": (
        "There is no right answer and no pass mark, and no team is ranked. Choose what fits your service "
        "today."
    ),
    "everyday.verdict": "The area's results say that. They come once a coordinator releases them.",
    "everyday.verdict_coordinator": "The results say that. You can read them once answers have closed.",
    "everyday.submitted": (
        "Your team's own results come as soon as you submit. You can reopen until answers close. The area's "
        "results come once a coordinator releases them."
    ),
    "everyday.breach": (
        "Take it out now: open its question and type: remove my note. If a colleague wrote it, ask them to."
    ),
    "everyday.breach_closed": (
        "Answers have closed. Ask a coordinator to let your team answer again, so that you can take it out."
    ),
    "everyday.breach_role": (
        "Ask the team to take it out now: they open its question and type: remove my note. Once answers have "
        "closed, a coordinator can let them answer again."
    ),
    "everyday.breach_nowhere": "Delete it where you can.",
    "everyday.breach_tell": (
        "Then tell a coordinator, and your organisation's data protection contact, today. Don't write here "
        "who is named."
    ),
    "everyday.breach_contact": "The partnership's data protection contact: {contact}",
    "everyday.about_child": (
        "I ask about services, never about a child. Write no names and no details of a child. If you are "
        "worried about one, type: whom to call."
    ),
    "everyday.kept": (
        "I keep your team's answers and notes, and the number of this chat so that I can reply. In a "
        "partnership I keep your name, too. Type privacy for all of it, or my data to take it out."
    ),
    "everyday.meant": (
        "Tap one of the buttons, or type its key. For how this works, type help. For a word, type: words "
        "used here."
    ),
    "everyday.meant_typed": (
        "I've kept nothing of that. What I wait for stands below, in your own words. You can also go back."
    ),
    "everyday.evidence": (
        "You need none to answer. At the highest level I ask for your evidence, and you can leave that "
        "out. Name only what there is and where it is kept, never what it says of a child."
    ),
    "everyday.official": "It is the audit of your local partnership, and nobody else's. {who}",
}
