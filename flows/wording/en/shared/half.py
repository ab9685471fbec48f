"""What says that a text gives half an answer: what stands around it, what doubts it and takes it back."""

TEXTS: dict[str, str] = {
    "half.lead": (
        "level|option|number|score|rating|answer|the answer is|my answer is|our answer is|answer is|yes|yep"
        "|ok|okay|well|um|hi|hello|deffo|deffo a|def a|defo a|deffs|its a|it is a|thats a|put us down as"
        "|put us down for"
        "|put us at|put|put down|give us a|give it a|wed be|were|we are|were a|we are a|were at|we are at"
        "|id put us at|definitely|definately|definatly|definitly|defiantly|defo|def|certainly|certainly a"
        "|definitely a|definately a|absolutely|surely|for sure|agreed|we agreed|all agreed|we all agreed"
        "|agreed on|agreed at|agreed as|we would be|i choose|i pick|ill take|ill go for|going with|go with"
        "|go for|thats level|its level"
    ),
    "half.filler": (
        "for us|for our team|for our service|in our team|in our service|with us|for me|tbh|to be honest"
        "|honestly|to be fair|im afraid|i am afraid|sorry|sadly|unfortunately|really|yet|right now|for now"
        "|at the moment|at present|currently|today|ok|okay|done|next|then|thanks|thank you|cheers|please|pls"
        "|overall|here|now|so far|lol|haha|x|this one|that one|about this|about that|on this|on that"
        "|on this one|about this one|about that one|of this|of that|with this one|to us|in our case"
        "|for this one|to our team|to our service|to this team|we are|they are|it is"
    ),
    "half.doubts": (
        "if|if anything|unless|maybe|perhaps|probably|possibly|or|i think|i guess|i suppose|id say|at best"
        "|at a push|at most|at least|or so|ish|not sure|unsure|im not sure|i am not sure|dont know|sorry|wait"
        "|no wait|no sorry|no its|no it is|no i|no thats|no make|not really|not quite|not yet|not always"
        "|actually|really|i mean|make that|make it|rather|oops|scrap|scrap that|hang on|hmm|um|er|could be"
        "|could also be|might be|depends|it depends|depending|sometimes|more like|closer to|nearer|nearly"
        "|almost|borderline|verging on|going on"
    ),
    # what takes an answer back begins so, or is a single one; or with those of slips
    "half.taken_back": (
        "false|thats false|not true|thats not true|that is not true|its not true|i pressed|i tapped|i clicked"
        "|my son pressed|my daughter pressed|i wish|as if|in my dreams|not applicable|na|n a|skip|skip it"
        "|go back|then back|and back|back|what do you mean|yes it is|no it isnt"
    ),
    # or with these where it is not known yet
    "half.unsaid": (
        "i dont know|we dont know|dont know|i cant say|we cant say|cant say|i cannot say|tbc|checking"
        "|ill check|i will check|will check|let me check|need to check|i need to check|have to check"
        "|i have to check|need to ask|i need to ask|have to ask|i have to ask|ill ask|i will ask|will ask"
        "|im not sure|not sure|doesnt apply|does not apply|dont apply|it doesnt apply|it does not apply"
        "|this doesnt apply|this does not apply|they dont apply|what is|what does|as if|as though"
        "|in your dreams|in our dreams|dream on"
    ),
    "half.ends": (
        "i think|i guess|i suppose|i wish|as if|in my dreams|or not|pressed it|pressed that|tapped it"
        "|clicked it|not true"
    ),
    "half.joins": (
        "and|or|to|maybe|perhaps|possibly|sorry|no|not|wait|actually|rather|really|i mean|i meant|mean|meant"
        "|make it|make that|oops|more like|better|well|hmm|um|er|but|even|instead|bordering on|going on"
        "|could be|might be|should be|its|it is|say|id say"
    ),
    "half.yes_or_no": (
        "yes|y|yep|yeah|yup|yh|ye|aye|sure|of course|absolutely|definitely|no|nope|nah|naw|correct|true|false"
        "|agreed|it depends|depends"
    ),
    "half.part": (
        "we do|they do|we dont|they dont|we have|they have|we havent|they havent|it does|it doesnt|it is"
        "|it isnt|not really|not always|not all|not yet|not at all|kind of|sort of|kinda|sorta|some of"
        "|in some|in parts|in part|to some extent|to an extent|up to a point|most of|some|sometimes|usually"
        "|often|always|never|rarely|partly|partially|mainly|generally|somewhat|we are|they are|we arent"
        "|they arent|we can|we cant|there is|there isnt|we used to|we will|working on|were working on|half"
    ),
    "half.how_far": (
        "probably not|maybe not|perhaps not|possibly not|probably|maybe|perhaps|possibly|do it|done|agree"
        "|disagree|right|wrong|sometimes|usually|often|always|never|rarely|partly|partially|mainly|generally"
        "|somewhat|hardly|hardly ever|a little|a bit|some|most|all|none|half|halfway|half way|in between"
        "|in the middle|middle|medium|average|good|very good|quite good|bad|poor|excellent|ok|not bad"
        "|not good|not great|could be better|needs work|needs improvement|work in progress|in progress"
        "|getting there|nearly there|almost there|high|low|not much|not a lot|a lot|completely|fully|totally"
        "|we do this|we do that|not so much|so so|fifty fifty|50 50|up and down|mixed|varies|it varies"
        "|i think so|i dont think so|dont think so|i hope so|hope so|i believe so|think so"
    ),
}
