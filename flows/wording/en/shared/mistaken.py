"""Words of somebody who says that a figure is wrong, or asks how one is put right.

<name> stands for a phrase of `mistaken.slot_name`, @any for a few words.
"""

TEXTS: dict[str, str] = {
    "mistaken.lead": (
        "hi|hello|sorry|sorry but|please|hey|excuse me|i think|i think that|we think|we think that|i believe"
        "|im afraid|i am afraid|it looks like|it seems|it seems that|i just noticed|i noticed|i noticed that"
        "|just noticed|oh|oh no|but|so|and|actually|health says|they say|somebody says|i was told"
        "|the minutes say|ive noticed|ive noticed that|i have noticed that|looks like"
    ),
    "mistaken.tail": (
        "please|now|after all|i think|again|too|as well|afterwards|after release|after the release"
        "|once it is released|once its released|once released|after its released|after it is released"
        "|that was released|that is released|thats released|which is released|we released|sorry"
        "|what do i do|what now|what can i do|how do i fix it|how do i fix that|how do i change it"
        "|how do i correct it|how do i put it right|who do i tell|whom do i tell|can it be changed"
        "|can it be corrected|can we fix it|can we change it|can you fix it|can you correct it"
    ),
    "mistaken.slot_the": (
        "the|a|an|one|one of the|some of the|some|that|this|these|those|all the|several|our|your|two of the"
    ),
    "mistaken.slot_noun": (
        "figure|figures|number|numbers|result|results|rating|ratings|score|scores|level|levels|median"
        "|medians|data|star|board paper|published results|published figure"
        "|published figures|published number|released figure|released figures|released number"
        "|released numbers|released result|released results|released rating|released ratings"
        "|released round|released report|agreed rating|agreed ratings|agreed level|agreed levels"
        "|final results|final figures|final report|results we released|figures we released"
        "|results that were released|figures that were released|what was released|what is released"
        "|what we released|domain|return|answer for item|answer to item|answer on item"
    ),
    "mistaken.slot_wrong": (
        "have a mistake in them|have mistakes in them|have an error in them|have errors in them|is wrong"
        "|are wrong"
        "|was wrong|were wrong|is all wrong|are all wrong|is incorrect|are incorrect"
        "|was incorrect|is not right|are not right|isnt right|arent right|is not correct|are not correct"
        "|isnt correct|arent correct|looks wrong|look wrong|seems wrong|seem wrong|cant be right"
        "|must be wrong|is a mistake|was a mistake|is an error|was an error|has a mistake|has an error"
        "|has a mistake in it|has an error in it|contains a mistake|contains an error|needs correcting"
        "|need correcting|needs changing|need changing|needs to be corrected|need to be corrected"
        "|needs to be changed|need to be changed|has to be corrected|have to be corrected|is inaccurate"
        "|are inaccurate|doesnt look right|dont look right|was recorded wrongly|is recorded wrongly"
        "|was entered wrongly|was agreed wrongly"
    ),
    "mistaken.slot_mistake": (
        "mistake|mistakes|error|errors|a mistake|an error|some mistakes|some errors|a typo|wrong number"
        "|wrong numbers|wrong figure|wrong figures|wrong rating|wrong ratings|wrong score|wrong level"
        "|wrong answer|wrong data|wrong result|wrong results|the wrong number|the wrong numbers"
        "|the wrong figure|the wrong figures|the wrong rating|the wrong ratings|the wrong score"
        "|the wrong level|the wrong answer|the wrong answers|the wrong data|a wrong number|a wrong figure"
        "|a wrong rating|a wrong score|a wrong level|a wrong answer|one mistake|one error"
    ),
    "mistaken.slot_put": (
        "change|correct|amend|fix|put right|alter|update|revise|edit|replace|report|reopen|correcting"
        "|changing|amending|fixing|withdraw|retract"
    ),
    "mistaken.slot_how": (
        "how do i|how do we|how can i|how can we|how would i|how would we|how should i|how to|can i|can we"
        "|could i|could we|may i|may we|am i able to|is it possible to|i want to|we want to|i need to"
        "|we need to|i have to|we have to|id like to|i would like to|wed like to|who can|who do i tell to"
        "|is there a way to|where do i|where can i|i would like you to|can you|could you|please"
    ),
    "mistaken.slot_found": (
        "there is|theres|there are|there was|there were|there seems to be|there must be|i found|we found"
        "|i have found|ive found|we have found|weve found|i see|i can see|i spotted|we spotted|i noticed"
        "|we noticed|ive spotted|weve spotted|i have spotted|somebody found|someone found"
    ),
    "mistaken.slot_in": "in|with|on|among|for|of|about",
    "mistaken.slot_gave": (
        "gave us|gave|put in|put|sent us|sent|sent in|reported|entered|submitted|handed in"
    ),
    # whose or what it is of where no audit is meant
    "mistaken.elsewhere": (
        "son|sons|daughter|daughters|stepson|stepsons|stepdaughter|stepdaughters|husband|husbands|wife|wifes"
        "|mum|mums|mother|mothers|dad|dads|father|fathers|brother|brothers|sister|sisters|uncle|uncles"
        "|aunt|aunts|auntie|aunties|nan|nans|grandad|grandads|grandma|grandmas|cousin|cousins|nephew|nephews"
        "|niece|nieces|boyfriend|boyfriends|girlfriend|girlfriends|kid|kids|boy|boys|girl|girls|baby|babys"
        "|childs|pupils|teenager|teenagers|teen|teens|his|her|hers|phone|phones|mobile|mobiles|computer"
        "|computers|laptop|laptops|tablet|ipad|iphone|tv|telly|wifi|bank|account|bill|doctor|doctors|gp"
        "|blood|exam|exams|homework|maths|google|snapchat|instagram|tiktok|whatsapp|facebook"
    ),
    "mistaken.forms": (
        "@the @noun @wrong|@noun @wrong|@the @noun @in @any @wrong|@noun @in @any @wrong"
        "|item @any @wrong|question @any @wrong|@the @noun should be @any|@the @noun should have been @any"
        "|@the @noun @in @any should be @any|@the @noun @in @any should have been @any"
        "|item @any should be @any|item @any should have been @any|@any @noun @wrong"
        "|we released @mistake|we agreed @mistake|we agreed on @mistake|we published @mistake"
        "|@mistake was released|@mistake was agreed|@mistake was published|@mistake has been released"
        "|@found something wrong @in @the @noun|@found something wrong @in @noun"
        "|something wrong @in @the @noun"
        "|@found @mistake|@found @mistake @in @the @noun|@found @mistake @in @noun"
        "|@found @mistake @in item @any"
        "|@found @mistake @in @any @noun|@mistake @in @any @noun|@mistake @in @the @noun"
        "|@mistake @in @noun|@mistake @in item @any|wrong number|wrong figure"
        "|wrong numbers|wrong figures|wrong rating|wrong ratings|wrong result|wrong results"
        "|@any @gave @mistake|@any @gave @mistake @in item @any|@any was wrong @in item @any"
        "|our answer @wrong|my answer @wrong|the answer @wrong|our answers @wrong|my answers @wrong"
        "|we made @mistake|we made @mistake @in @the @noun|i made @mistake @in @the @noun|@how @put item @any"
        "|@put @the @noun|@put @noun|@put @the @noun @in @any|@put @noun @in @any"
        "|@put @mistake @in @the @noun|@put @mistake @in @noun|@put item @any"
        "|@how @put @the @noun|@how @put @noun|@how @put @the @noun @in @any|@how @put @noun @in @any"
        "|@how @put @mistake|@how @put @mistake @in @the @noun|@how @put @mistake @in @noun"
        "|what if @the @noun @wrong|what if @noun @wrong|what do i do if @the @noun @wrong"
        "|what if @found @mistake|what if @found @mistake @in @the @noun|what if there is @mistake"
        "|what happens if @the @noun @wrong|who do i tell about @mistake|whom do i tell about @mistake"
        "|who do i tell about @mistake @in @the @noun|who do i tell if @the @noun @wrong"
        "|who corrects @the @noun|who corrects @noun|who corrects @mistake"
    ),
    "mistaken.told": (
        "said|says|meant|means|put|gave|wrote|typed|answered|rated|agreed|counted|recorded|entered|is|was|be"
        "|should|have|been|it|we|they|and|but|not|instead|of|the|a|to|twice|in|for|at|on|as|that|level"
        "|because|minutes|item|rating|number|figure|score|team|return|really|actually|has|had"
    ),
}
