"""Words with which people put something off."""

TEXTS: dict[str, str] = {
    # a no that only says when, and turns nothing down
    "later.no": (
        "not now|not yet|not today|later|later please|maybe later|another time|perhaps later"
        "|maybe another time|some other time|not the day|no the day|not tonight|not this week"
        "|thats it for today"
        "|thats it for now|thats enough for today|thats all for today|done for today|were done for today"
        "|im done for today|enough for today|lets stop there|lets leave it there|dont do it yet"
        "|hold off|hold off for now|not just yet|no yet|when i get a minute|when i have time"
    ),
    # the button that puts off what a card asks
    "later.button": "later",
    "later.ahead": (
        "sorry|ok|okay|right|actually|um|er|hmm|hi|hello|yes|yeah|no|oh|just|please|thanks|thank you"
        "|if thats ok|if thats okay|i think|im busy|busy|busy now|no time|no time now|not now|not today"
        "|and|so|but|though|if i can|hopefully|probably|maybe|perhaps|then|instead|im on the bus"
        "|on the bus|im on the train|on the train|im in the car|on my way|im with a family|i promise"
        "|in a meeting|im in a meeting"
    ),
    "later.will": (
        "ill|i will|i shall|im going to|i am going to|im gonna|gonna|will|i can|i could|i might|might"
        "|i may|let me|id rather|i would rather|i plan to|i hope to|hope to|i want to|well have to"
        "|we will|well|we shall|can i|could i|may i|can we|could we|ill have to|i would like to"
        "|id like to|going to"
    ),
    "later.must": (
        "need to|have to|got to|must|will have to|will need to|i need to|i have to|ive got to"
        "|i have got to|i must|i should|should|id better|i had better|better|ill need to"
        "|i will need to|ill have to|i will have to|want to|i want to|i would need to|id need to"
        "|let me|gotta|i gotta|need time to"
    ),
    "later.do": (
        "do|answer|finish|complete|fill|look|check|come back|be back|get back|go back|return|reply"
        "|respond|write|add|say|tell|think|sort|try|carry on|continue|start|pick|get round|get to"
        "|deal|find out|see|send|give|have a look|take a look|have a think|look into|leave"
        "|let you know|go on|resume|start again|try again|look at|ask|ask around|ask about|tell you"
    ),
    "later.what": (
        "it|this|that|these|them|those|this one|that one|you|to|about|at|with|up|out|in|again|on|into"
        "|over|the rest|the question|the note|the answer|the reason|the form|the audit|properly|all"
        "|everything|more|my answer|my answers|later|until|till|for|some|a note|a reason|an answer"
        "|my note|both|there|here|back"
    ),
    "later.ask": (
        "ask|check with|speak to|speak with|talk to|talk with|chat to|ring|phone|call|email|message"
        "|text|consult|run it past|run this past|run it by|run this by|wait for|hear from"
        "|find out from|see|get hold of|catch|discuss with|discuss it with|discuss this with"
        "|confirm with|check this with|check it with|check that with|ask about it with|consult with"
        "|hear back from"
    ),
    "later.nobody": (
        "someone|somebody|anyone|anybody|person|human|being|police|999|111|101|childline|samaritans"
        "|child|children|kid"
        "|kids|boy|girl|pupil|son|daughter|about|because|who|that|whether|if|when|before|after|and|or"
        "|but|how|what|why|for|then|nobody|every|all|always|permission|consent|him|her|he|she|me|mum"
        "|dad|mother|father|brother|sister|wife|husband|teacher|doctor|gp|parent|parents|family"
        "|families"
    ),
    "later.first": ("first|before i answer|before answering|before that|before i do|before i say|beforehand"),
    "later.back": (
        "ask me|ask me again|ask again|remind me|remind me again|back|be back|am back|im back"
        "|ill be back|come back|back to it|back to this|back at it|back on|speak|talk|speak to you"
        "|talk to you"
    ),
    "later.bye": (
        "brb|be right back|back soon|speak later|talk later|later then|bear with me|give me a minute"
        "|give me a sec|give me a moment|one sec|one moment|one minute|hang on|hold on|wait a minute"
        "|just a minute|just a sec|got to go|gotta go|have to go|need to go|i have to go|i need to go"
        "|ive got to go|i must go|must dash|im on my break|im on a call|im driving|get back to you"
        "|getting back to you|i have a meeting now|1 sec|2 secs|two secs|1 moment|1 min|2 min|2 mins|two mins"
        "|5 mins|five mins|10 mins|ten mins|1 minute|2 minutes|two minutes|5 minutes|five minutes|10 minutes"
        "|give me 2 mins|give me two mins|give me 5 mins|give me 5|give me five|give me 10 mins|back in 5"
        "|back in five|back in 10|back in ten|back in 5 mins|back in 10 mins|back in a min|back in a mo"
    ),
    "later.day": (
        "later|later on|later today|today|tonight|tomorrow|tmrw|tmr|tomoz|monday|tuesday|wednesday"
        "|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|week"
        "|next week|month|next month|soon|shortly|asap|morning|afternoon|evening|lunch|lunchtime"
        "|lunch time|work|dinner|the meeting|the weekend|weekend|my meeting|my shift|shift|my break"
        "|break|a bit|a while|a minute|a moment|an hour|half an hour|a few days|a few minutes"
        "|a day or two|a couple of days|another time|another day|some other time|some time|sometime"
        "|first thing|end of the day|end of the week|end of week|end of day|the end of the week"
        "|the morning|the afternoon|the evening|the week|half term|my leave|annual leave|my holiday"
        "|holiday|holidays|christmas|xmas|new year|easter|time|this week|this afternoon|this evening"
        "|in the week|at some point"
    ),
    "later.bare": (
        "tomorrow|tmrw|tmr|tomoz|tonight|later|later on|later today|soon|shortly|monday|tuesday"
        "|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thur|thurs|fri"
        "|next week|next month|in a bit|in a while|in a minute|in a moment|in an hour|after lunch"
        "|after work|after my break|first thing tomorrow|tomorrow morning|tomorrow afternoon"
        "|this afternoon|this evening|in the morning|at the weekend|later this week|another day"
        "|some other day|end of the week|at the end of the week"
    ),
    "later.when": ("on|next|this|in|by|after|over|at|before|during|until|till|in the|the|on the|for"),
    "later.once": (
        "when im|when i|when i am|once i|once ive|once im|as soon as i|as soon as im|after ive"
        "|when ive|until ive|until i|till i|after i|when theyre|when they|when we|once we|once they"
    ),
    "later.never": (
        "child|children|kid|kids|boy|girl|boys|girls|baby|pupil|son|daughter|hurt|hurts|hurting|abuse"
        "|abused|raped|rape|touched|touching|police|mum|dad|mother|father|brother|sister|nephew|niece"
        "|stepdad|stepmum|wife|husband|boyfriend|girlfriend|teacher|doctor|kill|die|dead|suicide|999"
        "|111|101|childline|samaritans|scared|afraid|him|her|he|she|sex|sexual|sexually|someone"
        "|somebody|secret|help|worried|disclosed|disclosure|nspcc"
    ),
}
