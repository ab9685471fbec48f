"""What was not understood, not taken or went wrong."""

TEXTS: dict[str, str] = {
    "lost.group": "I only talk in a private chat. Please open one with me.",
    "lost.text": "I didn't understand that. Tap a button, or type its key, such as {hint}.",
    "lost.level": "I didn't understand that. The levels here are {levels}.",
    "lost.note": "I didn't understand that. To add it to your answer, tap Note first, then send it again.",
    "lost.may_be_note": "Nothing is saved yet. Type yes to keep what is below as a note, or give a level.",
    "lost.level_with_note": (
        "Nothing is saved yet. Type yes to save {choice} with what is below as its note, or give another "
        "level."
    ),
    "lost.own_words": (
        "I've sent nothing and changed nothing. Is that the line you want to add? "
        "Type w first, then send it again."
    ),
    "lost.may_be_own_words": (
        "I've sent nothing and changed nothing. Is this the line you want to add? "
        "Type yes, and you see it first:"
    ),
    "lost.same": (
        "There is no earlier answer to this question that I could take over. Where there is one, a button "
        "offers it. Please type a level."
    ),
    "lost.at_start": "This is the start, so nothing stands before it.",
    "lost.call": "I didn't understand that. To go back to where you were, type b.",
    "lost.led_back": "Here is the question again.",
    "lost.first": "I've kept nothing of what you wrote. This is what I am for, and where you can begin.",
    "lost.no_results": "You are in no audit here now, so there are no results. This is what there is.",
    "lost.enough": (
        "You can stop here at any time, and nothing is lost. If it is about more than the audit, you need "
        "not be alone with it: type whom to call."
    ),
    "lost.no_correction": "No correction is under way here. Here is where you are.",
    "lost.room": (
        "I didn't understand that. Tap who is in the room, or type their names. Then tap Begin. I ask for "
        "levels one item at a time."
    ),
    "lost.team": (
        "Is that a new team? Type yes, and choose its agency. I call it as its agency first, and you can "
        "rename it then."
    ),
    "lost.approver": (
        "I've saved nothing: I keep one of the roles here and no other words, so that nobody is named. Tap "
        "the one nearest to whoever has approved it, or type its key."
    ),
    "lost.kind_of_round": "Which kind of round it is comes with the closing date. Go on to it first.",
    "lost.no_step": "That can't be done as things stand. What can be done now has a button here.",
    "lost.step_here": "That is done from this card, by its button.",
    "lost.coordinators": "That is for whoever coordinates the audit. Here is where you are.",
    "lost.hello": "Hello. Here is where you are.",
    "lost.thanks": "You're welcome. Here is where you are.",
    "lost.ok": "Nothing has changed. Here is where you are.",
    "lost.later": "That can wait, and I've kept nothing of it. Here is where you are.",
    "lost.later_rest": "Take your time. What is answered stays; come back when you like.",
    "lost.later_question": (
        "That can wait, and I've kept nothing of it. This question stays as it is. Go on to the next, or "
        "stop and come back when you like."
    ),
    "lost.left_alone": "I've done nothing about that: it stays as it is until you choose it here.",
    "lost.step_outside": (
        "That is done outside the meeting: tap Finish first. Once a level is agreed I ask whether it becomes "
        "an action."
    ),
    "lost.by_agency": (
        "What each agency rated stands item by item in two lists, under More detail: about the area, and "
        "about each agency's own practice. The workbook for partners, under Files, has all of it."
    ),
    "lost.no_agency": (
        "These are numbers of the area. What one agency rated is read by coordinators and leads; your own "
        "answers are under Results on your team's card: type menu."
    ),
    "lost.not_meant": "Then I've changed nothing. Here is where you are.",
    "lost.worried": "Worried about somebody? Type: whom to call.",
    # words for people in a text: beside one that was not understood it is said whom to call
    "lost.of_somebody": (
        "he|she|him|her|his|hers|child|children|kid|kids|boy|boys|girl|girls|lad|lads|son|daughter|brother"
        "|sister|pupil|pupils|student|students|teen|teenager|teenagers|toddler|baby|year old|nephew|niece"
        "|grandson|granddaughter|mum|mother|dad|father|stepfather|stepmother|stepdad|stepmum|uncle|aunt"
        "|cousin|cousins|man|men|woman|women|bruise|bruises|bruised|hit|hits|beat|beaten|them|somebody"
        "|someone|hurt|scared|afraid|abuse|abused|abusing|assault|assaulted|touched|touching|worried|worry"
        "|unsafe|danger|disclosed|disclosure"
    ),
    # what opens a text about the work or a wish, which is no worry
    "lost.of_work": (
        "show|send|get me|take me|open|go|make|change|add|remove|delete|put|set|start|begin|tell me|let me"
        "|let us|lets|i want|i need|i would like|id like|please"
    ),
    "lost.quoted": (
        "What is that for? I can't tell from the card it is written to, and here is where you are. "
        "Not kept, so that you can copy it: “{text}”"
    ),
    "lost.contested": (
        "I've kept nothing of that, because another card had asked you for a text as well. If it is for this "
        "card, send it again. If not, tap the button on the other card again."
    ),
    "lost.between": (
        "A message came in between. If you mean its button {letter}, tap it there. If you mean what stands "
        "here, send it again."
    ),
    "lost.one": "Do you mean {choices}? Tap it, or type its key.",
    "lost.which": "I didn't understand that. Which do you mean: {choices}? Tap it, or type its key.",
    "lost.one_of_more": (
        "I've saved nothing yet. Do you mean {choices}? Then tap it or type its key, and write the rest "
        "as a note."
    ),
    "lost.one_with_rest": (
        "I've saved nothing yet. Do you mean {choices}? Type yes, and I save it with the rest as its note."
    ),
    "lost.one_because": (
        "I've saved nothing yet. Do you mean {choices}? Type yes, and I save it with your words as the "
        "reason."
    ),
    "lost.none_or_lowest": (
        "I've saved nothing yet. Do you mean {none}, which is left out of the score? Type yes. "
        "Or {lowest}, which counts? Type {number}. I keep your words with either."
    ),
    "lost.one_added": (
        "I've saved nothing yet. Do you mean {choices}? There is a note already. Type yes, and I save the "
        "answer and add the rest to that note."
    ),
    "lost.which_of_more": "I've saved nothing yet. Which do you mean: {choices}? Tap it, or type its key.",
    "lost.which_and_note": (
        "I've saved nothing yet. Which do you mean: {choices}? Tap it or type its key, and write the rest as "
        "a note."
    ),
    "lost.how_far": (
        "I've saved nothing yet, because that doesn't say how far it is so. The levels here are {levels}."
    ),
    "lost.how_far_now": (
        "Nothing is changed, because that doesn't say how far it is so. The levels here are {levels}."
    ),
    "lost.other": "I can only read text and buttons, so I haven't kept that.",
    "lost.caption": (
        "I keep no pictures or recordings. Your words with it aren't kept yet either: send them again as a "
        "message of their own, and I read them."
    ),
    "lost.edited": "Editing a message changes nothing here. To change an answer, use its Change button.",
    "lost.button": "That button doesn't lead anywhere any more. Here is where you are.",
    "lost.restored": (
        "My records had to be set back to an earlier copy, so what you did last may be missing. Please check."
    ),
    "lost.forgotten": "This message is newer than my records, so its buttons do nothing.",
    "lost.fault": (
        "Sorry, something went wrong on my side with your last message. All saved answers are safe."
    ),
}
