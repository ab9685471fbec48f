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
}
