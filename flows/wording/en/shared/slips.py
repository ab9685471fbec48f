"""Words by which somebody corrects what they answered last."""

TEXTS: dict[str, str] = {
    "slips.lead": "sorry|oh|ah|no|wait|no wait|hang on|hold on|actually|er|um|hmm|apologies",
    "slips.asks": "please|pls|plz|can you|could you|would you|will you|kindly",
    "slips.mistaken": (
        "oops|ooops|whoops|woops|my mistake|mistake|wrong one|wrong button|wrong number|typo"
        "|i pressed the wrong one|i tapped the wrong one|i hit the wrong one|that was wrong|thats wrong|argh"
        "|scrap that|ignore that|my bad|yikes|wrong question|wrong item|wrong place|wrong box|wrong text"
        "|wrong card|wrong chat|i pressed send by mistake|i hit send by mistake|that was a mistake"
        "|thats a mistake"
        "|it was a mistake|by mistake|by accident|in error|sent by mistake|sent by accident|sent in error"
        "|i sent that by mistake|i clicked by mistake|clicked by mistake|i pressed by mistake"
        "|pressed by mistake|pressed by accident|i pressed by accident|tapped by accident|clicked by accident"
        "|i tapped by mistake|tapped by mistake|i typed that by mistake|wrong note"
        "|that was an accident|scratch that"
    ),
    # with each of `slips.that` and of `slips.a_note` for @it
    "slips.mistook": (
        "i sent @it by mistake|i sent @it by accident|i sent @it in error|i sent @it accidentally"
        "|i wrote @it by mistake|i typed @it by mistake|i put @it by mistake|i posted @it by mistake"
        "|i accidentally sent @it|i accidentally typed @it|i accidentally wrote @it|i mistakenly sent @it"
        "|@it was sent by mistake|@it was sent by accident|@it was sent in error|@it was by mistake"
        "|@it was a mistake|@it was an accident|@it is a mistake|@it was an error|@it was wrong"
        "|i didnt mean to send @it|i did not mean to send @it|i didnt mean to type @it|didnt mean to send @it"
        "|i didnt mean to write @it|i didnt mean to put @it|i did not mean to type @it"
        "|i did not mean to write @it|i did not mean to put @it|i didnt mean to press @it"
        "|@it was meant for the next question|@it was meant for another question|@it was for another question"
        "|@it was meant for the one before|@it was for the one before|@it was meant for a different question"
        "|@it was for a different question|@it was for the next question|@it was for the question before"
        "|@it was meant for the last question|@it was for the last question|@it is for another question"
        "|@it was meant for the question before|@it was meant for the previous question"
        "|@it was for the previous question|@it is for the next question|@it belongs to another question"
        "|@it belongs to the next question|@it belongs elsewhere|@it was meant for somebody else"
        "|@it was meant for someone else|@it was not meant for here|@it wasnt meant for here"
        "|@it was meant for another item|@it was for another item|@it is the wrong note"
    ),
    "slips.drop": (
        "delete @it|remove @it|scrap @it|ignore @it|undo @it|disregard @it|forget @it|cancel @it|clear @it"
        "|erase @it|take out @it|take back @it|get rid of @it|discard @it|bin @it|withdraw @it|strike @it"
        "|i want to delete @it|i want to remove @it|i want to undo @it|id like to delete @it"
        "|id like to remove @it|id like to undo @it|i would like to delete @it|i would like to remove @it"
        "|i need to delete @it|i need to remove @it|i need to undo @it|let me delete @it|let me remove @it"
        "|take @it out|take @it away|take @it off|take @it back|i want @it removed|i want @it deleted"
        "|i want @it gone|i want @it out|id like @it removed|id like @it deleted|i would like @it removed"
        "|i would like @it deleted|i need @it removed|i need @it deleted"
    ),
    "slips.that": (
        "that|this|it|what i wrote|what i just wrote|what i just sent|what i sent|what i just typed"
        "|what i typed|what i said|what i just said|that text|this text|that message|this message"
        "|my message|the last message|my last message|that one|this one|that bit|this bit|that line"
        "|this line"
    ),
    "slips.a_note": "my note|the note|this note|that note|our note|your note|note|my notes|the notes",
    "slips.asked_for": (
        "put|put it as|put that as|put this as|put it down as|put that down as|set it to|set that to"
        "|set this to|make this|change this to|move it to|move this to|mark it as|mark that as|mark this as"
        "|record it as|record that as|give it|give it a|call it|call it a"
    ),
    # of what may be put right it says why
    "slips.was_wrong": (
        "it was a mistake|that was a mistake|this was a mistake|a mistake|mistake|by mistake|in error"
        "|by accident|typo|a typo|it was wrong|that was wrong|this was wrong|thats wrong|that is wrong|wrong"
        "|wrong number|wrong answer|wrong level|it was an accident|that was an accident|it was an error"
        "|sent by mistake|sent in error|it was sent in error|it was sent by mistake|my mistake"
        "|i made a mistake|made a mistake"
    ),
    "slips.meant": (
        "i meant|i meant to put|i meant to say|i meant to press|i meant to tap|i meant to answer|i mean"
        "|i should have put|i should have said|i shouldve put|i wanted|i wanted to put|make that|make it"
        "|make that one|make the last one|change that to|change it to|change my answer to"
        "|change my last answer to|change the last answer to|change the last one to|change last answer to"
        "|change the answer to|that should be|it should be|that should have been|it should have been"
        "|should have been|should be|the last one should be|the last answer should be"
        "|my last answer should be|previous answer should be|the previous one should be"
        "|the previous answer should be|last one should be|last answer should be|that was meant to be"
        "|it was meant to be|was meant to be|the last one was meant to be|the last one is|my last answer is"
        "|meant|that one should be|put that down as|put the last one as|put the last one down as"
    ),
    "slips.of_last": "meant|i mean|i wanted|should have|shouldve",
    "slips.tells": "it should be|that should be|should be",
    "slips.last_one": "last|previous",
    "slips.before": "a|an|level|as|the|to|be|say|put|number",
    "slips.behind": (
        "instead|please|sorry|thanks|now|actually|though|for that|for that one|for the last one|about that"
        "|about that one"
    ),
    "slips.again": (
        "undo|change my last answer|change the last answer|change last answer|change my previous answer"
        "|change the previous answer|change my answer|change the answer|change that answer|change that"
        "|change it|change the last one|change the previous one|edit my last answer|edit my answer"
        "|i put the wrong thing|i put the wrong answer|i put the wrong one|i put the wrong level"
        "|i gave the wrong answer|i chose the wrong one|i picked the wrong one|i pressed the wrong one"
        "|i tapped the wrong one|i hit the wrong one|i clicked the wrong one|pressed the wrong one"
        "|i pressed the wrong button|i tapped the wrong button|i hit the wrong button"
        "|i clicked the wrong button|pressed the wrong button|tapped the wrong button"
        "|hit the wrong button|clicked the wrong button|wrong option|wrong box"
        "|tapped the wrong one|wrong answer|wrong level|wrong|that was wrong|thats wrong|that is wrong"
        "|that was the wrong one|that was the wrong answer|the last one was wrong|the last one is wrong"
        "|my last answer was wrong|my last answer is wrong|undo that|undo my last answer"
        "|undo the last answer|undo the last one|undo last|take that back|i take that back|scrap that"
        "|delete that|delete it|delete my last answer|delete the last answer|delete the last one"
        "|remove that|remove my last answer|remove the last answer|remove my answer|clear that"
        "|redo that|redo the last one|i made a mistake|i made a mistake on the last one"
        "|i made a mistake with the last one|made a mistake|not what i meant|thats not what i meant"
        "|i didnt mean that|i didnt mean to press that|i didnt mean to|didnt mean that|didnt mean to"
        "|i did not mean that|i did not mean to press that|i did not mean to|did not mean that"
        "|did not mean to"
        "|go back to my last answer"
        "|can i change my last answer|can i change that|can i change it|i want to change my last answer"
        "|i want to change that|i need to change my last answer|can i undo that"
    ),
    # said of a text: at a question it may be about anything
    "slips.scraps": "forget it|forget that|forget about it|never mind|nevermind|disregard that|disregard"
    "|delete|remove|ignore|scrap|cancel",
    "slips.note": (
        "remove my note|delete my note|remove the note|delete the note|remove note|delete note|clear my note"
        "|clear the note|scrap my note|scrap the note|take out my note|take my note out|take the note out"
        "|remove that note|delete that note|get rid of my note|get rid of the note|i want to remove my note"
        "|i want to delete my note"
    ),
    # of these the note may be meant to stay, or another note than the one that stands there
    "slips.note_again": (
        "undo my note|undo the note|change my note|change the note|change note|edit my note|edit the note"
        "|edit note|correct my note|correct the note|reword my note|rewrite my note|delete my last note"
        "|delete the last note|remove the last note|change the last note"
        "|remove my last note|change my last note|edit my last note|can i remove my note"
        "|can i delete my note|can i change my note|can i edit my note|i want to change my note"
        "|i want to edit my note|there is a typo in my note|theres a typo in my note|my note is wrong"
    ),
    "slips.tell": (
        "what did i put|what did i say|what did i answer|what did i just put|what did i put last"
        "|what did i put before|what did i put for that|what did i put for the last one|what did i choose"
        "|what did i pick|what did i press|what did i tap|what was my last answer|what was my answer"
        "|what was the last one|what was my previous answer|whats my last answer|what is my last answer"
        "|which one did i pick|which did i pick|what did i put there|my last answer"
        "|show my last answer|show me my last answer"
    ),
    "slips.all": (
        "show my answers|show me my answers|see my answers|my answers|what have i answered|our answers"
        "|what have i answered so far|show our answers|all my answers|review my answers|list my answers"
        "|check my answers|what have we answered|what have i put|what have i put so far"
    ),
    "slips.here": "Choose another answer here, or leave it as it is.",
    "slips.none": "You have given no answer here yet.",
    "slips.remove_note": "Nothing is removed yet: tap Remove the note, or type yes.",
    "slips.change_note": "Nothing is changed yet: write the note again, or tap Remove the note.",
    "slips.no_note": "There is no note of yours here.",
    "slips.last": "Your last answer: {label} – {answer}.",
    "slips.is_last": "This was your last answer. Choose another, or leave it as it is.",
    "slips.is_so": "That is so already: {label} – {answer}.",
    "slips.is_so_asked": (
        "That is so already: {label} – {answer}. To answer this question instead, tap it or type its key."
    ),
    "slips.offer": (
        "Do you mean your last answer, {label}? Type yes to change it to {choice}. To answer this question "
        "instead, tap it or type its key."
    ),
    "slips.offer_alone": "Do you mean your last answer, {label}? Type yes to change it to {choice}.",
}
