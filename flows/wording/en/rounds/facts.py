"""A team checks what the draft says about it."""

TEXTS: dict[str, str] = {
    "facts.head": "{team} · draft, not yet released",
    "facts.heading": "Is what the draft says about you right?",
    "facts.said_heading": "What the draft says about you",
    "facts.said_right": "Your team said on {date} that it is right.",
    "facts.said_wrong": "Your team said on {date} what is wrong: {note}",
    "facts.domain": "{title}: your team {own}.",
    "facts.domain_on": "{title}: your team {own} on the {items} items that it rated.",
    "facts.not_asked": "{title}: nothing was asked of your team.",
    "facts.no_score": "{title}: {why}.",
    "facts.alone": (
        "That is of this round alone. A star beside the round before has only what was rated both times."
    ),
    "facts.until": "Please say by {date} ({left}). Who says nothing is named as not having checked.",
    "facts.past": "You were asked to say by {date}. You still can, until the results are released.",
    "facts.right": "It is right",
    "facts.wrong": "Something is wrong",
    "facts.back": "Back to the check of the draft",
    "facts.answers": "See our answers",
    "facts.other": "Say differently what is wrong",
    "facts.more": "To add to it, type it here.",
    "facts.ask": "What is wrong?",
    "facts.who_reads": "Coordinators read it. If you name an item, it stands there when ratings are agreed.",
    "facts.item": "“{label}”",
    "facts.at_items": "It stands at {items} when ratings are agreed.",
    "facts.at_own": (
        "Coordinators read it as a remark on your whole return. Each team rates this for itself, so it is "
        "not agreed together: {items}."
    ),
    "facts.no_item": (
        "I recognised no item in it, so coordinators read it as a remark on your whole return. "
        "Is it about one item? Type it again with the item's name, as under See our answers."
    ),
    "facts.add": "Add that to what is wrong? Type yes.",
    "facts.there": "That stands there already.",
    "facts.is_wrong": "I've saved nothing yet. Is that what is wrong? Type yes, and I keep it in your words.",
    "facts.differs": (
        "should be|should have been|should say|ought to be|is wrong|are wrong|was wrong|isnt right|not right"
        "|is incorrect|not correct|mistake|error|rather than|instead of|we said|we gave|we put|but|except"
        "|apart from|not quite|needs to be|need to be|needs changing|too low|too high|doesnt match"
        "|thats wrong|its wrong|disagree|dont agree|do not agree|cant be right|doesnt look right"
    ),
    # how a sentence begins that says so where the draft is only led to
    "facts.denies": "no|nope|wrong|hang on|thats not|that is not|its not|it is not|theyre not|were not",
    "facts.is_right": "Nothing has changed yet. Is what the draft says right? Type yes.",
    "facts.unchanged": "Nothing has changed.",
    "facts.typed_right": (
        "perfect|"
        "aye|aye its right|aye thats right|looks right|looks about right|no comment|no comments"
        "|nothing to add|all correct|ok by us|grand|looks ok to us|spot on|sound|it is right|its right"
        "|that is right|thats right|is right|it was right|all is right|all right|it is correct|its correct"
        "|that is correct|thats correct|its all correct|it was correct|it is fine|its fine|that is fine"
        "|thats fine|all fine|its all fine|all is fine|it is ok|its ok|it is okay|its okay|thats ok"
        "|it is good|its good|its all good|all good|the draft is right|the draft is correct"
        "|the draft is fine|everything is right|everything is fine|everything is correct|we agree|i agree"
        "|agreed|we are happy|were happy|we are fine|were fine|nothing is wrong|nothings wrong|nothing wrong"
        "|nothing was wrong|there is nothing wrong|theres nothing wrong|not wrong|it is not wrong"
        "|its not wrong|it isnt wrong|we were wrong|i was wrong|i take it back|i take that back"
        "|we take it back|we take that back|take it back|take that back|i withdraw it|i withdraw that"
        "|we withdraw it|we withdraw that|withdraw it|withdraw that|withdrawn|my mistake it is right"
        "|it checks out|that checks out|right|correct|accurate|it is accurate|its accurate|thats accurate"
        "|looks correct|looks fine|looks good|looks ok|looks accurate|seems right|sounds right|reads right"
        "|seems fine|its spot on|thats us|that is us|fine|happy|all happy|no complaints|we recognise that"
        "|we recognise it|no problems|no issues|no objections|nothing looks wrong|looks okay|looks alright"
        "|looks all right|looks sensible|looks spot on|looks all good|look right|look fine|look good|look ok"
        "|look correct|seems good|seems ok|seems okay|seems about right|seems accurate|seems correct"
        "|reads fine|reads well|sounds about right|sounds fine|good|all accurate|agree|we all agree"
        "|happy with this|happy with that|happy with it|im happy with that|we are happy with that"
        "|no concerns|yes it is|it is|it does|they are|fair|thats fair|fair enough|fair reflection"
        "|a fair reflection|about right|bang on|no errors|no mistakes|confirmed|we confirm|i confirm"
        "|as expected|all as expected|that works|good to go|nothing to correct|nothing to change|no changes"
        "|no change|fine by us|fine by me|fine with us"
    ),
    "facts.typed_done": (
        "done|all done|im done|i am done|were done|we are done|finished|that is it|thats it|thats all"
        "|that is all|that is everything|thats everything|nothing else|nothing more|nothing further"
        "|nothing to add|nothing to change|nothing to correct|nothing to say|nothing for now|no more"
        "|no changes|no change|no changes needed|no change needed|no corrections|no correction needed"
        "|no corrections needed|no changes required|no changes necessary|no further changes"
        "|no further comment|no further comments|no comments|leave it|leave it as it is|leave it at that"
        "|leave it there|leave that|as it is|same as before|as before|as i said|see above|lets leave it"
        "|please leave it"
    ),
    # such as stand before and behind these
    "facts.typed_around": (
        "after all|now|again|really|actually|then|too|already|as it is|as it stands|with it|with that|sorry"
        "|please|oh|ah|no|yes|well|and|so|in fact|we think|i think|i believe|on reflection|looking again"
        "|having looked again|we checked|i checked|my mistake|from us|from me|from our side|here|for now"
        "|to me|to us|by us|by me|looks like|oops|though|as well|that|about that|about it|what i said"
        "|what we said|yep|yeah|yup|aye|ok|okay|all|everything|everything in it|the draft|the numbers"
        "|numbers|it all|it|this|this all|that all|our bit|our part|our section|still|about|just|pretty much"
        "|very|all of it|of it"
    ),
    "facts.thanks": "Thank you. The coordinator sees that.",
    "facts.thanks_next": "Thank you. The coordinator sees that for {team}. Next: {next}.",
    "facts.another": "What it says about {team}",
    "facts.folded_right": "✓ {team} said on {date} that the draft is right.",
    "facts.folded_wrong": "✓ {team} said on {date} what is wrong in the draft.",
    "facts.folded_over": "The check of this draft is over.",
    "facts.see": "See it",
    "facts.over": "The draft has been followed by the results: there is nothing left to check.",
    "facts.cancelled": "This round was cancelled, so there is nothing left to check.",
    "facts.not_you": "Your team has no return in this round to check.",
}
