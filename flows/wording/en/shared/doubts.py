"""Somebody who doesn't know what to choose while something is set up."""

TEXTS: dict[str, str] = {
    "doubts.says": (
        "havent got a clue|not a clue|cant say|i cant say|couldnt say|i couldnt say|hard to say"
        "|its hard to say|it depends|depends|thats difficult|difficult|uncertain|not certain|im not certain"
        "|not decided|undecided|we havent decided|havent decided|nobody knows|who knows|i wouldnt know"
        "|wouldnt know|im not sure|i am not sure|were not sure|we are not sure|i have no idea|ive no idea"
        "|we have no idea|dont really know|i really dont know|im unsure|i am unsure|were unsure"
        "|we are unsure|maybe|perhaps|possibly|could be|might be|a bit of both|bit of both|sometimes"
        "|i dont understand|dont understand|i dont get it|im lost|im stuck|i am stuck|stuck"
        "|i dont know the answer|nobody has decided|nobody has said|i would have to ask|id have to ask"
        "|i have to ask|need to ask|i need to ask|i need to check|need to check|ill have to check|ill check"
        "|id need to check|ask me later"
    ),
    "doubts.asks": (
        "what should i choose|what should we choose|which should i choose|which should we choose"
        "|what do i choose|which do i choose|what shall i choose|which one should i choose"
        "|what should i pick|which should i pick|what do i pick|what should i say|what do i say"
        "|what should i put|what do i put|which one|which is it|which one is right|which is right"
        "|which one is better|which is better|which is best|whats best|what is best|which one is best"
        "|which is safe|which is safer|whats safe|whats the safe choice|what is the safe choice"
        "|whats the default|what is the default|what do you recommend|what would you recommend"
        "|what do you suggest|what would you suggest|what do you advise|what do you think|what would you say"
        "|what do others choose|what do others do|what do most choose|what do most people choose|you choose"
        "|you decide|can you choose|choose for me|can you choose for me|help me choose|help me decide"
        "|what is this for|whats this for|what for|what is that for|whats that for|what does that mean"
        "|what does this mean|what does it mean|why|why do you ask|why are you asking|why do you need that"
        "|why do you need this|why do you want to know|why does it matter|why does that matter"
        "|does it matter|does that matter|what difference does it make|what does it change"
        "|what does that change|what happens if i say no|what happens if i say yes|what if i say no"
        "|what if i say yes|what if we say no|what if we say yes|what if i get it wrong|what if i dont know"
        "|what if im not sure|what if im wrong|can i change it later|can i change this later"
        "|can that be changed|can it be changed|can it be changed later"
    ),
    "doubts.lead": (
        "im|id|well|hmm|hm|um|er|erm|oh|sorry|honestly|to be honest|actually|i think|i guess|really|so|and"
        "|but|then|ok|okay|just|no|tbh|im afraid|i am afraid|afraid|i|we|please"
    ),
    "doubts.tail": (
        "yet|really|sorry|to be honest|honestly|tbh|at the moment|right now|for now|here|about that"
        "|about this|about this one|about that one|about it|on this|on that|on this one|on it|at all|please"
        "|either|though|then|now|which one|which one it is|which it is|what to choose|which to choose"
        "|what to pick|which to pick|what to say|what to put|if im honest|if i am honest|im afraid|this one"
        "|that one|this|that|the answer|first|someone|somebody|my manager|with my manager|the team"
        "|with the team"
    ),
    "doubts.function": (
        "This decides which questions the team is asked. If in doubt say Yes: then nothing is left out. A "
        "question that doesn't fit can be answered with not applicable.{change} Type yes to go on with that."
    ),
    "doubts.function_change": " It can be changed on the team's card, until somebody has answered for it.",
    "doubts.agency": (
        "The agency decides which questions the team is asked, and with whom its answers count. If in doubt "
        "choose the one that employs most of the team. A team can also be added later, while a round is "
        "open."
    ),
    "doubts.practice": (
        "It decides which questions you are asked. If in doubt choose the one you work for: nothing here is "
        "a return, and you can try another one afterwards."
    ),
    "doubts.nation": (
        "It decides whom I tell people to call about a child, and whose law and numbers I name. If in doubt "
        "choose where most of the children live.{change}"
    ),
    "doubts.nation_change": " It can be changed later, under Partnership details.",
    "doubts.chat_apps": (
        "It decides whether a round may be opened in a chat app. If nobody who may has said yes, it is safe "
        "to say it later: until then no round opens there. Type yes to go on with {choice}."
    ),
    "doubts.usual": "I've saved nothing: the usual words stand until you write your own.",
    "doubts.unsaid": (
        "I've saved nothing. Your data protection officers can say it; until then tap l Say it later."
    ),
    "doubts.opening": (
        "Teams need time to meet over their answers. If in doubt take {choice}. It can be moved later, and "
        "all are told then. Type yes to see what opening does."
    ),
    "doubts.begin": (
        "Opening writes to everybody named below. Nothing is sent before you tap {choice}. If in doubt go "
        "back: nothing changes, and you can open it on any other day."
    ),
    "doubts.gather": (
        "It is only a look at who takes part. If in doubt go on: teams and people can be added and removed "
        "while the round is open. Type yes to go on."
    ),
}
