"""What people say of how far something is so, without a level."""

TEXTS: dict[str, str] = {
    "vague.lead": "no|well|sorry|im afraid|i am afraid|currently|at the moment|to be honest|um|its|it is|so",
    "vague.lowest": (
        "not that i know of|not that im aware of|not that i am aware of|not that we know of"
        "|not that were aware of|not that we are aware of|not as far as i know|not as far as im aware"
        "|not as far as we know|not to my knowledge|not to our knowledge|not afaik|none that i know of"
        "|none that im aware of|nothing that i know of|nothing that im aware of|"
        "not started|havent started|we havent started|we have not started|not started yet|havent started yet"
        "|we havent started yet|we havent started this|we havent started this yet|not begun|not begun yet"
        "|we havent begun|nothing has started|nothing started|nothing yet|nothing in place|nothing at all"
        "|we have nothing|we have nothing yet|we have nothing in place|there is nothing"
        "|there is nothing in place"
        "|we dont do that|we dont do this|we do not do that|we do not do this|we dont do it|we do not do it"
        "|no we dont do that|no we dont do this|no we dont do it|no we havent started|we dont have that"
        "|we dont have this|we dont have one|we do not have one|we dont have any|we do not have any"
        "|we have none|we havent got one|havent got one|we havent got any|not in place yet"
        "|not in place at all"
    ),
    "vague.between": (
        "partly|partial|partially|in part|in parts|part way|partway|half|halfway|half way|somewhat|sort of"
        "|kind of|work in progress|its a work in progress|it is a work in progress|a work in progress"
        "|in progress|wip|getting there|we are getting there|were getting there|working on it"
        "|were working on it|we are working on it|to some extent|to an extent|up to a point|some of it"
        "|some|in the middle|middling|not fully|not completely|not entirely|not quite|in development"
        "|being developed|under development|its in development|its being developed"
    ),
    # how far, in a word that may have a degree before it: "pretty good", "not very well"
    "vague.degree": (
        "pretty|quite|fairly|rather|reasonably|relatively|very|really|extremely|so|too|not|not very"
        "|not so|not too|not that|not all that|not really|not particularly|a bit|a little|a little bit"
        "|kind of|sort of|kinda|sorta|mostly|generally|overall|still|could be|could do|should be"
        "|needs to be|its|it is|were|we are|we do|we do it|we do this|we do that|its going|it is going"
        "|going|doing|doing it|it works|works|working|it could be|this could be|we could be|we could do"
        "|we could do it|can be|it can be|i would say|id say|i think|probably|honestly|tbh|hmm|um|well|oh"
        "|to be fair|mainly|somewhat"
    ),
    "vague.measure": (
        "good|great|well|better|best|bad|badly|poor|poorly|ok|okay|okish|alright|all right|fine|decent"
        "|excellent|brilliant|fantastic|amazing|perfect|strong|weak|patchy|mixed|average|mediocre"
        "|adequate|acceptable|satisfactory|reasonable|solid|limited|basic|inconsistent|variable|terrible"
        "|awful|dreadful|rubbish|useless|pants|meh|so so|iffy|dodgy|shaky|hit and miss|up and down"
        "|middling|enough|good enough|well enough|room for improvement|there is room for improvement"
        "|theres room for improvement|needs improving|needs improvement|needs work|needs a bit of work"
        "|must do better|work to do|a way to go|a long way to go|some way to go|a fair bit"
        "|mediocre at best|stronger|weaker|improved|improving|robust|embedded|established|getting better"
        "|nothing special|comfortable|confident|happy with it|proud of it|in between|half decent"
        "|below average|above average"
    ),
    "vague.opens": "well|ok|okay|so|um|hmm|oh|hi|sorry",
    "vague.joins": "but|and|though|although|or",
    "vague.writing": (
        "were still|we are still|still writing|still drafting|still working on|still developing"
        "|were in the process of|we are in the process of|in the process of|we have started|weve started"
        "|weve begun|we have begun|were just starting|we are just starting|just starting|were drafting"
        "|we are drafting|were writing|we are writing|were developing|we are developing|its in draft"
        "|it is in draft|in draft"
    ),
    "vague.not_ours": (
        "not us|not ours|not our job|not our role|not our remit|not our responsibility|its not our job"
        "|its not our role|that is not our job|thats not our job|thats not our role|its not us|thats not us"
        "|not my job|not my role|not my remit|not my area|thats not my job|not our team|not this team"
        "|this isnt for us|this is not for us|its not for us|it is not for us|it isnt for us|thats not for us"
        "|that is not for us|that isnt for us|not for us|isnt for us|this isnt us|this is not us"
        "|this isnt ours|this is not ours|this isnt our|this is not our|its not ours|its not our"
        "|thats not ours|it isnt ours"
        "|nothing to do with us|this has nothing to do with us|not one for us|this isnt one for us"
        "|its not one for us"
    ),
    "vague.not_us": "not us|not ours|not our team|not by us|not my team|rather than us|instead of us",
}
"""Whole texts, but for those that open or end one."""
