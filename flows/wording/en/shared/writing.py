"""Texts and names that people write."""

TEXTS: dict[str, str] = {
    "writing.ask": "{what} (up to 500 characters). No names, dates of birth, addresses or case numbers.",
    "writing.what.note": "Write your note",
    "writing.what.reason": "Write the reason",
    "writing.what.action": "Write what is to be done",
    "writing.what.how_far": "Write how far it is",
    "writing.what.different": "Write what is different",
    "writing.what.known": "Write how you know",
    "writing.what.look_at": "Write what to look at",
    "writing.what.wrong": "Write what is wrong",
    "writing.what.challenge": "Write your note for the challenge",
    "writing.what.challenge_anew": "Write the challenge in other words",
    "writing.what.remark": "Write your remark",
    "writing.what.view": "Write how they see it",
    "writing.empty": "There was nothing to save. Please write a few words.",
    "writing.long": "I haven't saved that: it has {length} characters, and {limit} is the most.",
    "writing.long_whole": (
        "I haven't saved that: with what stands there it would have {length} characters; {limit} is the most."
    ),
    "writing.rating": "That is an answer, not a text. Go back to answer with it, or write it in other words.",
    "writing.no_note": "I've saved nothing: that is no note. Write what you want to keep, or go back.",
    "writing.takes_back": (
        "I've saved and done nothing: that takes something back. Go back, or say it in more words."
    ),
    "writing.key": "That looks like a key, and no button here has it. Please say it in words or tap one.",
    "writing.asked": (
        "That is a question, so I've saved nothing. Say it as a sentence, or go back and type help."
    ),
    "writing.all_read": "Everybody reads it.",
    "writing.few_read": (
        "Coordinators, leads and scrutineers read it, and not everybody: so far too few agencies "
        "have rated this."
    ),
    "writing.all_read_here": (
        "Everybody in the partnership reads it here. Of the files only those for partners have it."
    ),
    "writing.few_read_here": (
        "Coordinators, leads and scrutineers read it, and not everybody: so far too few agencies "
        "have rated this. Of the files only those for partners have it."
    ),
    "writing.names": ("This names {names}. {who} Type yes to keep it as it is, or type it without the name."),
    "writing.who_said": ("This says who said what. {who} Type yes to keep it as it is, or type it again."),
    "writing.says": (
        "say|says|said|saying|rate|rates|rated|rating|ratings|score|scores|scored|gave|think|thinks|thought"
        "|feel|feels|felt|reckon|reckons|reckoned|believe|believes|believed|answered|disagree|disagrees"
        "|disagreed|claim|claims|claimed|argued|argues|insist|insists|marked|view|views|opinion|level"
    ),
    "writing.said_by": (
        "according to|according to the|said by|said by the|rated by|rated by the|scored by|scored by the"
        "|rating of|rating of the|rating from|rating from the|view of|view of the"
    ),
    "writing.goes_on": (
        "a|and|as|because|but|due|for|here|if|in|like|not|on|only|or|out|overall|since|so|still|that|the"
        "|there|they|though|too|we|when|whereas|which|while|with|you"
    ),
    "writing.code": "That is the code of an invitation, and no name. Please type a name.",
    "writing.no_name": "There was no name in that. Please type one.",
    "writing.age": "There is an age in that. Please type only the name, without it.",
    "writing.long_name": "That name has {length} characters, and a name can have {limit}. Please shorten it.",
}
