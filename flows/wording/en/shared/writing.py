"""Texts and names that people write."""

TEXTS: dict[str, str] = {
    "writing.ask": (
        "Write your note (up to 500 characters). No names, dates of birth, addresses or case numbers."
    ),
    "writing.empty": "There was nothing to save. Please write a few words.",
    "writing.long": "I haven't saved that: it has {length} characters and a note can have {limit}.",
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
    "writing.names": (
        "This names {names}. Everybody reads it. Save it so? Then send it once more. Or send it without the "
        "name."
    ),
    "writing.code": "That is the code of an invitation, and no name. Please type a name.",
    "writing.no_name": "There was no name in that. Please type one.",
    "writing.age": "There is an age in that. Please type only the name, without it.",
    "writing.long_name": "That name has {length} characters, and a name can have {limit}. Please shorten it.",
}
