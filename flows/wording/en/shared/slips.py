"""Words by which somebody corrects what they answered last."""

TEXTS: dict[str, str] = {
    "slips.lead": "sorry|oh|ah|no|wait|no wait|hang on|hold on|actually|er|um|hmm|apologies",
    # how politely it is said, and what asks whether it can be
    "slips.asks": (
        "please|pls|plz|can you|could you|would you|will you|kindly|just|i want to|i need to|id like to"
        "|i would like to|i want you to|id like you to|i would like you to|would you mind|let me|i want"
        "|i need|id like|i would like"
    ),
    "slips.asks_whether": "can i|could i|may i|can we|could we|can i have|could i have|can i get|how do i",
    "slips.mistaken": (
        "oops|ooops|whoops|woops|my mistake|mistake|wrong one|wrong button|wrong number|typo"
        "|i pressed the wrong one|i tapped the wrong one|i hit the wrong one|that was wrong|thats wrong|argh"
        "|scrap that|ignore that|my bad|yikes|wrong question|that was a mistake|thats a mistake"
        "|it was a mistake|by mistake|by accident|in error|sent by mistake|sent by accident|sent in error"
        "|i sent that by mistake|i clicked by mistake|clicked by mistake|i pressed by mistake"
        "|pressed by mistake|i tapped by mistake|tapped by mistake|i typed that by mistake|wrong note"
        "|that was an accident|scratch that|wrong place|sent accidentally|pressed accidentally"
    ),
    # said of a press, or of a text that is just sent: it is no account of what is wrong
    "slips.hand": (
        "oops|ooops|whoops|woops|argh|yikes|my bad|undo|ignore|disregard|discard|cancel|never mind|nevermind"
        "|wrong one|wrong button|wrong key|wrong chat|wrong window|wrong conversation|wrong message"
        "|wrong text|i meant|i mean|i wanted|i take that back|go back to my last answer|i sent|ive sent"
        "|sorry sent|pressed by mistake|pressed by accident|pressed that|pressed it|pressed this"
        "|pressed accidentally|tapped by mistake|tapped by accident|tapped that|tapped it|tapped this"
        "|tapped accidentally|clicked by mistake|clicked by accident|clicked that|clicked it|clicked this"
        "|clicked accidentally|typed by mistake|typed that by mistake|typed this by mistake"
    ),
    "slips.changes": "change _|edit _",
    "slips.shows": "show|see|what|list",
    "slips.meant": (
        "i meant|i meant to put|i meant to say|i meant to press|i meant to tap|i meant to answer|i mean"
        "|i should have put|i should have said|i shouldve put|i wanted|i wanted to put|make that|make it"
        "|make that one|make the last one|change that to|change it to|change my answer to"
        "|change my last answer to|change the last answer to|change the last one to|change last answer to"
        "|change the answer to|that should be|it should be|that should have been|it should have been"
        "|should have been|should be|the last one should be|the last answer should be"
        "|my last answer should be|previous answer should be|the previous one should be"
        "|the previous answer should be|previous should be|previous shd be|prev should be|prev shd be"
        "|last one shd be"
        "|the last one shd be|last answer shd be|previous one should be|previous one shd be"
        "|last one should be|last answer should be|that was meant to be"
        "|it was meant to be|was meant to be|the last one was meant to be|the last one is|my last answer is"
        "|meant|change to|change this to|make this|switch to|that one should be|put that down as"
        "|put the last one as|put the last one down as|set that to|set it to|correct that to|correct it to"
        "|amend that to|amend it to|update that to|update it to|alter that to|alter it to|switch that to"
        "|switch it to|move that to|turn that into|turn that to|make my last answer|correct my last answer to"
        "|set my last answer to|mark that as|mark it as|put it down as"
    ),
    "slips.of_last": "meant|i mean|i wanted|should have|shouldve",
    # of these a number alone takes back: "it should be in place" tells how things are
    "slips.tells": (
        "it should be|should be|it should have been|should have been|that should have been|it was meant to be"
        "|that was meant to be|was meant to be"
    ),
    # of a view of somebody's this is no more than that, as those above are
    "slips.views": "that should be",
    "slips.last_one": "last|previous",
    # an answer by its place: _ stands for what it is called
    "slips.place_of": (
        "one|question|q|qu|ques|answer|item|rating|response|level|score|statement|one i did|one i answered"
        "|one i gave|one i just did|one i just answered|question i answered|question i just answered"
        "|answer i gave|answer i just gave"
    ),
    "slips.place_last": (
        "last _|the last _|that last _|this last _|my last _|our last _|previous _|the previous _"
        "|that previous _|my previous _|our previous _|prev _|the prev _|the _ before|the _ before this"
        "|the _ before this one|the _ before that|the _ before it|the _ above|the _ just before"
        "|the _ just now|the _ i just did|the _ i just answered|the _ i just gave|the _ i just sent"
        "|my _ before|that _ before|that _ i just did|that _ i just answered|the _ earlier"
        "|_ before this one"
    ),
    "slips.place_last_alone": "the one before|the one i just did|the one just now|the one just gone",
    "slips.place_first": (
        "first _|the first _|my first _|our first _|that first _|the very first _|the 1st _|1st _"
        "|the _ at the start|the _ at the beginning|the opening _"
    ),
    "slips.place_first_alone": ("the first of them|my answer to the first"),
    "slips.corrects": (
        "should be|should be a|should say|should read|should have been|should of been|shouldve been"
        "|shoulda been|should have said|shouldve said|should have put|ought to be|ought to have been"
        "|ought to say|needs to be|need to be|needs to say|was meant to be|meant to be|was meant as"
        "|meant as|was meant for|was supposed to be|was supposed to say|supposed to be|supposed to say"
        "|were supposed to be|was intended to be|intended as|i meant|i mean|meant|i meant to put"
        "|meant to put|meant to say|i meant to say|meant to press|i meant to press|i wanted|i wanted to put"
        "|i wanted to say|is wrong|was wrong|wrong|incorrect|is incorrect|incorrectly|change|change it to"
        "|changed|make|make it|set|correct|amend|update|alter|fix|switch|swap|is actually|is really"
        "|was actually|was really|its actually|actually its|isnt right|is not right|wasnt right"
        "|was not right|not right|by mistake|mistake|in error|oops|whoops|woops|ooops|messed up"
        "|put down wrong|mistyped|mis typed|misread|misclicked"
    ),
    "slips.place_beside": (
        "i|ive|i have|it|its|it is|it was|thats|that is|that was|this is|that|is|was|a|an|the|to|be|for|on"
        "|in|of|at|with|as|from|into|and|so|got|i got|put|i put|i answered|answered|i gave|gave|i said|said"
        "|i did|did|i chose|chose|i picked|picked|i pressed|pressed|i tapped|tapped|i hit|hit|i typed|typed"
        "|i entered|entered|my answer|my answer to|the answer|the answer to|ah|ahh|ugh|argh|doh|hmm|um|erm"
        "|damn|sorry about that|my bad|think|i think|i just|just|really|actually|please|can we|could we|go"
        "|back|go back|go back and|need|we need to|down|not|rather|instead|now|there|up|should|have|had"
        "|been|we|you|can|could|want|like|id|let|me|id like"
    ),
    "slips.place_but": "but",
    "slips.offer_other": "Do you mean your answer to {label}? Type yes to change it to {choice}.",
    "slips.which_first": (
        "Nothing is changed yet. Type my answers to see them all: there you can change any, the first too."
    ),
    # before another answer, at the end of what is said of one
    "slips.instead": "rather|more like|or rather|closer to|nearer|nearer to|better",
    "slips.puts": (
        "put|put down|put in|put it as|put it at|put that at|put me down as|put us down as|put me down for"
        "|put us down for|enter|record|set it to|set that to|mark it as|mark that as|score it|rate it|select"
        "|choose|pick|go for|go with|save it as|answer|level"
    ),
    # what says of a level that it is not meant, and what joins one to another
    "slips.denies": (
        "not|and not|isnt|its not|it isnt|rather than|instead of|from|change from|change it from"
        "|change that from|change this from"
    ),
    "slips.joins": "but|and|so|then|ok|okay|its|it is|is|down to|up to|level|that",
    # what is ordered of a text or an answer: _ stands for what it is called
    "slips.it": "it|this|that|this one|that one",
    "slips.texts": (
        "this text|that text|the text|my text|this message|that message|the message|my message"
        "|my last message|the last message|my previous message|the last text|my last text|my comment"
        "|this comment|that comment|my last comment|this entry|that entry|my entry|what i said|what i wrote"
        "|what i typed|what i sent|what i put|what i just said|what i just wrote|what i just typed"
        "|what i just sent|what i just put|the last bit|that last bit|the last part"
    ),
    "slips.notes": "my note|the note|this note|that note|note|our note|the whole note|my whole note",
    "slips.last_notes": (
        "my last note|the last note|last note|that last note|my previous note|the previous note|my old note"
        "|the old note"
    ),
    "slips.answers": (
        "my last answer|the last answer|last answer|that last answer|my previous answer|the previous answer"
        "|my answer|the answer|that answer|this answer|the last one|last one|that last one|the previous one"
    ),
    "slips.removes": (
        "delete _|remove _|clear _|erase _|wipe _|scrap _|bin _|get rid of _|take out _|take _ out"
        "|take _ away|take _ off|take _ down|rub _ out|throw _ away"
    ),
    "slips.removed": (
        "_ removed|_ deleted|_ gone|_ erased|_ cleared|_ scrapped|_ taken out|_ taken away|_ be removed"
        "|_ be deleted|_ be erased|_ be cleared|_ be taken out|_ should be removed|_ should be deleted"
        "|_ needs to be removed|_ needs to be deleted|_ should go|_ needs to go"
    ),
    "slips.can_go": (
        "can _ be removed|can _ be deleted|could _ be removed|could _ be deleted|can _ be taken out"
        "|could _ be taken out|can _ go"
    ),
    "slips.removing": (
        "delete|deleted|remove|removed|clear|cleared|erase|erased|wipe|scrap|scrapped|bin|rid|out|away"
    ),
    "slips.undoes": "undo _|take _ back|take back _|scratch _|reverse _|redo _|withdraw _",
    # said of a text: at a question it may be about anything
    "slips.ignores": (
        "ignore _|disregard _|forget _|forget about _|cancel _|discard _|drop _|unsend _|leave out _"
        "|leave _ out|strike _|overlook _|dont save _|do not save _|dont keep _|do not keep _|dont use _"
        "|do not use _|dont count _|do not count _|never mind _"
    ),
    "slips.order": "delete|remove|undo|ignore|scrap|disregard|discard|erase|cancel|never mind|nevermind",
    "slips.unmeant": (
        "i didnt mean|i did not mean|didnt mean|did not mean|i didnt mean to|i did not mean to|didnt mean to"
        "|did not mean to|i never meant to|i didnt want to|i did not want to|i didnt intend to"
        "|i did not intend to|not meant to be sent|not meant to send"
    ),
    "slips.errors": (
        "not intended|unintended|unintentionally|accidentally|a mistake|an accident|an error|a slip|a typo"
        "|wrong|its wrong|it is wrong|that is wrong|by error"
    ),
    "slips.unsaved": (
        "do not save|dont save|do not save yet|dont save yet|do not keep|dont keep|do not send|dont send"
        "|do not send yet|dont send yet|do not submit|dont submit|do not store|dont store"
    ),
    # the last thing that is said of an answer, set apart from the rest
    "slips.waits": (
        "no wait|wait|hang on|hold on|oh no|actually no|no no|no sorry|sorry no|not this one|not that one"
        "|wait a minute|wait a moment|one moment|let me think"
    ),
    # ends what was said of an answer, and takes it back, whatever stands before
    "slips.ends": "oops|never mind|forget it|by mistake|its wrong|thats wrong|wrong button",
    "slips.wrong": "wrong _|the wrong _",
    # alone it may be why something does not apply: "it belongs to another question"
    "slips.other": (
        "the next one|the one before|another one|the other one|a different one|the next question"
        "|next question|another question|a different question|the other question|some other question"
        "|the last question|the previous question|the question before|the next item|another item|another note"
        "|a different note|another answer"
    ),
    "slips.sent_to": "for _|meant for _|intended for _|sent to _",
    "slips.things": (
        "one|button|number|question|note|place|box|key|answer|level|option|chat|card|thing|text|message|item"
        "|page|window|conversation|field|line|file|path|link|folder"
    ),
    # begins what takes back, where no sign stands before it
    "slips.opens": "sorry|oops|ooops|whoops|woops|apologies|wait|actually|please|pls|argh",
    # what stands around these, and takes nothing back alone
    "slips.around": (
        "i|ive|im|i have|i had|was|is|its|thats|got|went|has been|have been|to|for|on|in|under|with|at|here"
        "|there|through|off|belongs|belong|goes|go|meant|intended|sent|send|pressed|press|tapped|tap|clicked"
        "|click|hit|typed|type|wrote|write|put|entered|enter|posted|post|submitted|submit|saved|save|said|say"
        "|chose|choose|picked|pick|gave|give|answered|answer|pasted|added|add|return|ok|the button|a button"
        "|the key|a key|the|my|should|be|do|did|and|so|then|because|but|as|only"
    ),
    "slips.before": "a|an|level|as|the|to|be|say|put|number",
    "slips.behind": (
        "instead|please|sorry|thanks|now|actually|though|for that|for that one|for the last one|about that"
        "|about that one"
    ),
    "slips.again": (
        "oops wrong button|oops wrong one|wrong one|wrong thing|oops wrong one go back|wrong one go back"
        "|go back i pressed the wrong one|go back i pressed the wrong button|clicked the wrong thing"
        "|pressed the wrong thing|tapped the wrong thing|i clicked the wrong thing|wrong button go back"
        "|undo|change my last answer|change the last answer|change last answer|change my previous answer"
        "|change the previous answer|change my answer|change the answer|change that answer|change that"
        "|change it|change the last one|change the previous one|edit my last answer|edit my answer"
        "|i put the wrong thing|i put the wrong answer|i put the wrong one|i put the wrong level"
        "|i gave the wrong answer|i chose the wrong one|i picked the wrong one|i pressed the wrong one"
        "|i tapped the wrong one|i hit the wrong one|i clicked the wrong one|pressed the wrong one"
        "|i pressed the wrong button|i tapped the wrong button|i hit the wrong button"
        "|i clicked the wrong button|pressed the wrong button|tapped the wrong button|hit the wrong button"
        "|clicked the wrong button|wrong option|wrong box|tapped the wrong one|wrong answer|wrong level"
        "|wrong|that was wrong|thats wrong|that is wrong|that was the wrong one|that was the wrong answer"
        "|the last one was wrong|the last one is wrong|my last answer was wrong|my last answer is wrong"
        "|undo last|i take that back|i made a mistake|i made a mistake on the last one"
        "|i made a mistake with the last one|made a mistake|not what i meant|thats not what i meant"
        "|i didnt mean that|i didnt mean to press that|i didnt mean to|didnt mean that|didnt mean to"
        "|i did not mean that|i did not mean to press that|i did not mean to|did not mean that"
        "|did not mean to|go back to my last answer|can i change my last answer|can i change that"
        "|can i change it|i want to change my last answer|i want to change that"
        "|i need to change my last answer"
    ),
    # of these the note may be meant to stay, or another note than the one that stands there
    "slips.note_again": (
        "undo my note|undo the note|change my note|change the note|change note|edit my note|edit the note"
        "|edit note|correct my note|correct the note|reword my note|rewrite my note|change the last note"
        "|change my last note|edit my last note|can i change my note|can i edit my note"
        "|i want to change my note|i want to edit my note|there is a typo in my note"
        "|theres a typo in my note|my note is wrong"
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
    "slips.none_of_yours": (
        "No answer here is yours to change: you have given none, or a colleague has changed it."
    ),
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
    "slips.of_level": "I've kept nothing of that as a text. Do you mean {choices}? Type yes, or tap it.",
    "slips.of_levels": "I've kept nothing of that as a text. Which do you mean: {choices}? Tap it.",
    "slips.offer": (
        "Do you mean your last answer, {label}? Type yes to change it to {choice}. To answer this question "
        "instead, tap it or type its key."
    ),
    "slips.which": (
        "I've changed nothing yet. Which do you mean for your last answer, {label}: {choices}? Tap it, or "
        "leave it as it is."
    ),
    "slips.which_here": (
        "I've saved nothing yet. Which do you mean: {choices}? For your last answer, {label}, go back first."
    ),
    "slips.offer_alone": "Do you mean your last answer, {label}? Type yes to change it to {choice}.",
}
