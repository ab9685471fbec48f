"""Reading a return as a second person, and approving it."""

TEXTS: dict[str, str] = {
    "approving.head": "To approve · page {page} of {pages}",
    "approving.what": "The return of {team}, {area}. At the end you approve it or send it back.",
    "approving.since.one": "1 answer has changed since you last read it. It is marked, on {pages}.",
    "approving.since.other": "{n} answers have changed since you last read them. Each is marked, on {pages}.",
    "approving.page": "page {page}",
    "approving.as_before": "Nothing that you have read of it has changed since.",
    "approving.not_read.one": "1 question on a later page is new to you.",
    "approving.not_read.other": "{n} questions on later pages are new to you.",
    "approving.is_changed": "    Changed since last time.",
    "approving.item": "{number} {label}",
    "approving.answer": "    Answer: {rating}",
    "approving.statement": "    {statement}",
    "approving.next": "Next page",
    "approving.before": "Page before",
    "approving.open.one": "1 question has no answer and stays unanswered.",
    "approving.open.other": "{n} questions have no answer and stay unanswered.",
    "approving.means": "If you approve it, the return of {team} is submitted with your name.",
    "approving.approve": "Approve and submit",
    "approving.send_back": "Send it back",
    "approving.nothing": "Nothing is answered yet, so there is nothing to approve.",
    "approving.changed": "Changed since you read it. Is this approved too?",
    "approving.unread": "You have not read this yet. Is this approved too?",
    "approving.older": "Later cards show more than that one did. Please read the return from here.",
    "approving.done": "Approved. The return of {team} is submitted, {date}.",
    "approving.over_page": "Thank you. What you read of the return is gone from this page.",
    "approving.over_chat": (
        "Thank you. I can't show you the return any more. What stands above stays in your chat until you "
        "delete it there."
    ),
    "approving.why": "What should the team look at?",
    "approving.to_return": "Back to the return",
    "approving.sent_back": "Sent back to {team}. They have your line.",
    "approving.told": "{name} has approved the return of {team}. It is submitted.",
    "approving.sent_back_told": "{name} has sent the return of {team} back: “{why}”",
    "approving.somebody": "Somebody",
    "approving.lead": (
        "yes|yep|ok|okay|well|i think|we think|thanks|thank you|great|good|please|can you|could you|can i"
        "|can we|i want to|we want to|i would like to|id like to|i will|ill|i have to|i need to|sorry|no"
        "|hi|hello|right|so|and|but|just|im afraid|i am afraid|all read|ive read it|i have read it"
        "|read it|read it all|lets|i am going to|im going to"
    ),
    "approving.tail": (
        "please|thanks|thank you|now|then|from me|by me|to them|to the team|for now|again|too|sorry"
    ),
    "approving.says_yes": (
        "approve|i approve|happy to approve it|happy to approve this|approve it|approve this|i approve it"
        "|i approve this|approved|its approved|it is approved|this is approved|happy to approve"
        "|im happy to approve|i am happy to approve|happy with it|happy with this|happy with that"
        "|im happy with it|im happy with this|im happy with that|i am happy with it|im happy|happy"
        "|thumbs up|i am happy with this|fine|its fine|it is fine|thats fine|fine with me|looks good"
        "|looks fine|looks right|looks ok|looks okay|it looks good|all good|all fine|good to go"
        "|sign it off|sign this off|sign off|i sign it off|signed off|consider it signed off|i agree"
        "|agreed|i agree with it|i agree with this|ok with me|okay with me|no problems|no issues"
        "|nothing to add|submit it|go ahead|lgtm|all correct"
    ),
    "approving.says_back": (
        "send it back|send this back|send back|send the return back|give it back"
        "|pass it back|push it back|back to the team|hand it back|it goes back|it should go back"
        "|it has to go back|not approved|i dont approve|i do not approve|i dont approve it"
        "|i dont approve this|dont approve|i cant approve|i cant approve it|i cant approve this"
        "|i cannot approve|i cannot approve this|i cannot approve it|cant approve it|cant approve this"
        "|cant approve|reject|reject it|reject this|i reject it|needs more work|it needs more work"
        "|this needs more work|it needs changes|not happy with it"
        "|not happy with this|im not happy with it|im not happy with this"
    ),
    "approving.no_reason": "That is no reason, and nothing is sent. Write what the team should look at.",
    "approving.because": "because|as|since|for",
    "approving.at_end": "You approve it on its last page, when you have read it. Go on with n Next page.",
    "approving.why_given": "Nothing is sent yet. Type yes to send it back with: “{why}” – or write it anew.",
}
