"""Words with which somebody names one answer of their return, to change it.

@what stands for what it is called, @level for the answer it shall have, and a bar parts the forms.
"""

TEXTS: dict[str, str] = {
    "picking.lead": (
        "please|can you|could you|can i|can we|could i|could we|i want to|we want to|i need to|we need to"
        "|id like to|wed like to|i would like to|we would like to|let me|lets|ok|okay|actually|sorry|oh|hi"
        "|and|but|also|wait|hang on|hold on|no|i think|we think|i have to|how do i|just|then|so"
    ),
    "picking.tail": "please|pls|thanks|thank you|instead|now|then|actually|sorry|ta|again",
    # say nothing wherever they stand, and hardly anything: "is really a 1"
    "picking.filler": "only|just|tbh|honestly|probably|imo|surely|definitely|maybe|perhaps|frankly",
    "picking.saying": "who|whos|said|says|say|saying|gave|put|puts|rated|scored|thinks|thought",
    "picking.stress": "really|actually|rather",
    "picking.around": (
        "the|our|my|question|questions|q|number|no|item|answer|answers|one|to|for|on|about|level|rating|score"
        "|of|in|a|statement|point"
    ),
    "picking.forms": (
        "change @what from @any to @level|move @what from @any to @level|change @what to @level"
        "|make @what @level|put @what at @level|put @what to @level|put @what as @level"
        "|put @what down to @level|set @what to @level|set @what at @level|move @what to @level"
        "|move @what up to @level|move @what down to @level|bring @what down to @level"
        "|bring @what up to @level|drop @what to @level|lower @what to @level|raise @what to @level"
        "|downgrade @what to @level|upgrade @what to @level|reduce @what to @level|mark @what as @level"
        "|mark @what down to @level|rate @what @level|rate @what as @level|score @what @level"
        "|put @level for @what|give @what @level|switch @what to @level|correct @what to @level"
        "|edit @what to @level|@what should be @level|@what should have been @level"
        "|@what needs to be @level|@what ought to be @level|@what must be @level|@what is really @level"
        "|@what is wrong it should be @level|@what is wrong should be @level|@what is wrong its @level"
        "|@what was wrong it should be @level|@what is wrong make it @level"
        "|put @any for @what but its more like @level|i put @any for @what but its more like @level"
        "|i put @any for @what but it should be @level|we put @any for @what but it should be @level"
        "|we put @any for @what but its more like @level|i put @any for @what but its @level"
        "|@what is wrong change it to @level|@what to @level|change @what|edit @what|correct @what"
        "|go to @what|go back to @what|look at @what|look again at @what|show me @what|show @what"
        "|see @what|open @what|review @what|check @what|fix @what|redo @what|take me to @what"
        "|back to @what|@what is wrong|@what isnt right|@what is not right|@what needs changing"
        "|not sure about @what|im not sure about @what|unsure about @what|what did we put for @what"
        "|what did i put for @what|what did we say for @what|what about @what"
    ),
    # between what an answer is called and its figure
    "picking.joins": "is|was|are|were|at|as|to|now|a|an|its|also|both",
    "picking.domain": "section|domain|part|chapter|area|bit",
    "picking.offer": "Do you mean {label}? It is {now}. Type yes to change it to {choice}.",
    "picking.which": "Which do you mean: {names}? Type it with its number, such as: change 2.1.",
    "picking.numbered": "{domain}.{number} {label}",
}
