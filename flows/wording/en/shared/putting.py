"""Words with which people ask to be reminded another day."""

TEXTS: dict[str, str] = {
    # what only leads to it
    "putting.not_mine": (
        "not mine|its not mine|it is not mine|this is not mine|thats not mine|this isnt mine|it isnt mine"
        "|that isnt mine|isnt mine|not for me|its not for me|not my job"
        "|its not my job|this isnt my job|this is not my job|not my team|its not my team|this isnt my team"
        "|this is not my team|not me|its not me|it isnt me|its not my return|not my return|not mine to answer"
        "|this isnt mine to answer"
        "|i dont do this any more|i dont do this anymore|i no longer do this"
    ),
    # where a reminder is in front
    "putting.not_me": (
        "wrong person|im the wrong person|im not the right person|i am not the right person"
        "|not the right person|im not the right one|im not the best person|im probably not the right person"
        "|you have the wrong person|youve got the wrong person|you want the wrong person"
        "|no longer my role|not my role|its not my role|this is not my role|this isnt my role"
        "|no longer my job|no longer mine|this is no longer mine|not my responsibility"
        "|thats not my job|that isnt my job"
        "|thats not me|that isnt me|thats not my role"
        "|its not my responsibility|somebody else does this now|someone else does this now"
        "|ive changed roles|ive changed role|ive changed jobs|ive changed job|ive moved roles|ive moved jobs"
        "|i have changed roles|i have changed jobs|im in a new role|im in another role|i have a new role"
        "|this should go to @whom|this needs to go to @whom|this should be sent to @whom"
        "|this is one for @whom|you need to ask @whom|you need to speak to @whom|you want @whom for this"
        "|it should be @whom|send this to @whom|send it to @whom instead|send this to @whom instead"
    ),
    "putting.whose": (
        "it should be @whom|it should go to @whom|it needs to be @whom|it needs to go to @whom|its @whom"
        "|it is @whom|it would be @whom|that would be @whom|thats @whom|that is @whom|that should be @whom"
        "|this should be @whom|ask @whom|please ask @whom|try @whom|please try @whom|speak to @whom"
        "|contact @whom|you need @whom|you want @whom|send it to @whom|please send it to @whom"
        "|send this to @whom|@whom does it|@whom does this|@whom does it now|@whom does this now"
        "|@whom should do it|@whom should do this|@whom has taken over|@whom has it now"
    ),
    "putting.ahead": (
        "sorry|ok|okay|hi|hello|yes|yeah|no|oh|um|er|please|thanks|thank you|can you|could you|will you"
        "|can we|could we|id prefer|i would prefer|lets say|lets do|let us say|maybe|perhaps|probably|rather"
        "|instead|then|just|and|so|but|better|try|how about|what about|make it|id like|i would like|do it"
        "|ill do it|i will do it|ill do this|i will do this|ill look at it|i can do it|i can do"
        "|well do it|we will do it"
    ),
    # what says when not, and what day may stand behind it
    "putting.not": (
        "not now|not today|not tonight|not this week|not yet|not right now|cant|i cant|cannot|i cannot"
        "|can not|we cant|cant do|cant do it|i cant do it|cant do this|i cant do this|we cant do it"
        "|cant manage|i cant manage|cant make it|wont manage|i wont manage|not able to|im not able to"
        "|unable to|no time"
        "|i have no time|ive no time|no time for it|dont have time|i dont have time|havent got time"
        "|i havent got time|busy|im busy|too busy|im too busy|very busy|were busy|snowed under|swamped"
        "|im snowed under|im swamped|up to my eyes|not a good time|bad time|bad day|not in|im not in"
        "|im not working|not working|im off|off|im off sick|im away|away|im out|im on leave|on leave"
        "|on annual leave|im on annual leave|on holiday|im on holiday|in court|im in court|in meetings"
        "|im in meetings|in meetings all day|on a course|im on a course|on training|im on training"
    ),
    "putting.while": (
        "today|tonight|now|right now|at the moment|just now|this week|this morning|this afternoon|all day"
        "|all week|all day today|all this week|at present|this minute"
    ),
    "putting.remind": (
        "remind me|remind me again|remind us|remind us again|ask me|ask me again|ask again|remind|nudge me"
        "|ping me|prompt me|chase me|try me|try me again|try again|send it again|send this again"
        "|come back to me|another reminder|a reminder|reminder"
    ),
    # these alone may ask for anything: "send it again" for a picture, "reminder" for what is set
    "putting.remind_loosely": (
        "try me|try me again|try again|send it again|send this again|come back to me|reminder"
    ),
    "putting.other": (
        "extend|extended|close|closed|closes|closing|deadline|date|dated|submit|submissions|returns|responses"
        "|round|survey|audit|agree|agreed|final|team|teams|everybody|everyone|people|them|they|us|we|start"
        "|starting|plan|planned|propose|proposed|give|all"
    ),
    "putting.behind": (
        "please|pls|thanks|thank you|instead|then|again|is better|would be better|is fine|would be good"
        "|is good|if thats ok|if thats okay|if possible|ta|better|works better|suits better|suits me|sorry"
    ),
    # what turns down what somebody was asked to do
    "putting.unwilling": (
        "no sorry|sorry no|no im sorry|i cant do that|i cant do this|i cant take it on|i cant take this on"
        "|i cant take that on"
        "|i dont have the time|i dont have the capacity|i dont have capacity|no capacity|i have no capacity"
        "|ive no capacity|ive not got the time|i havent the time|ive got too much on|too much on"
        "|i have too much on|ive enough to do|not for me|its not for me|i wont|i will not|i would not"
        "|i wouldnt"
        "|i dont think so|i dont think i can|im not able to|i wouldnt be able to|ask somebody else"
        "|ask someone else|please ask somebody else|please ask someone else|find somebody else"
        "|find someone else|im leaving|im leaving myself|i am leaving|im not the right person"
        "|i dont feel able to|i dont feel ready|not interested|im not interested|id prefer not to"
    ),
    "putting.unwilling_around": (
        "sorry|im sorry|im afraid|i am afraid|thanks|thank you|thanks for asking|thank you for asking|please"
        "|really|just|but|hi|hello|for that|for this|for it|at the moment|right now|now|this year|i think"
        "|unfortunately|honestly|im|i am|to take it on|to do it|to do this|to take this on|no"
    ),
}
