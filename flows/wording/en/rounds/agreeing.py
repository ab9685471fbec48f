"""Agreeing ratings."""

TEXTS: dict[str, str] = {
    "agreeing.head": "{area} · agreeing ratings · draft, not yet released",
    "agreeing.nothing": "There is nothing to agree on: no item about the area was rated.",
    "agreeing.room": "Who is in the room?",
    "agreeing.me": "me|myself|i|i am|im|i am here|im here",
    # behind "everybody" and before who is missing, the longer first
    "agreeing.but": (
        "but not|but for|but|except for|excepting|except|apart from|aside from|other than|excluding|bar|minus"
        "|without|save for|not including|only not|just not"
    ),
    "agreeing.all": "everyones|everybodys|weve got everyone|weve got everybody|we have everyone",
    "agreeing.away": (
        "not|no|isnt|cant|wont|without|except|but|bar|unless|away|off|ill|sick|absent|missing|late|later|left"
        "|gone|leaving|leaves|leave|apologies|apology|nobody|none|neither|nor|never|cannot|couldnt|didnt|hasnt"
        "|arent|wasnt|unable|holiday|instead|sends|sent|says|said|told|thinks"
    ),
    # with a name, of somebody of whom something is said or asked
    "agreeing.told": (
        "who|whos|where|wheres|what|why|when|how|did|does|do|wants|want|would|agrees|disagrees|asks|asked|about"
        "|because|worried|angry|upset|invite|join"
    ),
    "agreeing.ticked": "Ticked: {names}.",
    "agreeing.unplaced.one": "For 1 of those you typed I know no agency here: tap it.",
    "agreeing.unplaced.other": "For {n} of those you typed I know no agency here: tap them.",
    "agreeing.makeup": "To talk about: {n}. {kinds}.",
    "agreeing.mixed": "{n} mixed",
    "agreeing.doubted": "{n} said to be wrong",
    "agreeing.low": "{n} low everywhere",
    "agreeing.high": "{n} high everywhere",
    "agreeing.begin": "Begin",
    "agreeing.place": "{number} of {count} to talk about",
    "agreeing.off_list": "Not among those to talk about",
    "agreeing.median": "Median: {value}.",
    "agreeing.median_agencies": (
        "Median of the {n} agencies: {value}. Teams of one agency count as one: {agencies}."
    ),
    "agreeing.planned": "Planned before: {what} ({state})",
    "agreeing.note": "{team}: {note}",
    "agreeing.backed": "{team}, evidence: {backings}",
    "agreeing.disputed": "{team}, of the draft: {note}",
    "agreeing.challenged": "{n} challenged",
    "agreeing.challenged_line": "{label} · the scrutineer challenges it",
    "agreeing.disputed_line": "{label} · a team says it is wrong",
    "agreeing.now": "Agreed so far: {level}.",
    "agreeing.now_because": "Agreed so far: {level}. Why: {reason}",
    "agreeing.then": "Agreed last time ({when}): {level}.",
    "agreeing.then_because": "Agreed last time ({when}): {level}. Why: {reason}",
    "agreeing.other_view": "Somebody sees it differently: {view}",
    "agreeing.later": "Later",
    "agreeing.finish": "Finish",
    "agreeing.list": "All items",
    "agreeing.which": "What do you want to talk about?",
    "agreeing.agreed_line": "✓ {label} · {level}",
    "agreeing.finished.one": "The item on the list is agreed.",
    "agreeing.finished.other": "All {n} items on the list are agreed.",
    "agreeing.paused": "That was the last one for now. Agree ratings brings back what is left.",
    "agreeing.own": "Only items about the whole area are agreed.",
    "agreeing.to": "{label} · {level}",
    "agreeing.why": "In a sentence, why? {who} Leave out which agency said what.",
    "agreeing.why_needed": "It differs from the median, {value}, so a reason is needed.",
    "agreeing.why_as_well": "It is the median, {value}, so a reason is not needed, and is kept beside it.",
    "agreeing.why_no_median": "No level was given for this, so a reason is needed.",
    "agreeing.why_kept": "Why, as kept: {reason}",
    "agreeing.agreed": "Agreed: {level}",
    "agreeing.action": "Make it an action?",
    "agreeing.make_action": "Make it an action",
    "agreeing.next": "Next item",
    "agreeing.differs": "Somebody sees it differently",
    "agreeing.dissent": "How do they see it? {who} Leave out which agency said what.",
    "agreeing.dissent_kept": "Kept beside it.",
    "agreeing.below": "What you write is kept below that.",
    "agreeing.view_is_there": "That is kept beside it already.",
    "agreeing.views_long": "With what is kept it would have {length} characters, and {limit} is the most.",
    "agreeing.view_gone": (
        "The other view was of the level before, so it is kept no more: “{view}”. Tap 3 to write it again."
    ),
}
