"""What people say of how far something is so, in a sentence of their own."""

TEXTS: dict[str, str] = {
    "partly.lead": (
        "this is|that is|thats|its|it is|they are|theyre|it has been|this has been|id say|i would say"
        "|wed say|we would say|so far|i think|we think|i reckon|id call it|honestly|to be honest|tbh|for us"
        "|well|um|so|overall|i suppose|i guess|probably|currently|at the moment|no|its all|all|sadly"
        "|unfortunately|im afraid|i am afraid"
    ),
    # before a label
    "partly.fully": (
        "fully|completely|totally|definitely|very much|well|firmly|properly|really|now|already|absolutely"
        "|all|entirely|clearly|securely|its|this is|still|very"
    ),
    "partly.nearly": (
        "largely|mainly|pretty much|almost|nearly|more or less|generally|broadly|just about|virtually"
        "|practically|essentially|for the most part|partly|partially|not fully|not completely|not quite"
        "|not entirely|half|sort of|kind of|quite"
    ),
    # behind one
    "partly.scope": (
        "in most|in some|in many|in a few|in several|in half|in parts|in one|in two|in certain|in theory"
        "|for most|for some|for many|for a few|for half|for certain|for one|across most|across some"
        "|across half|with most|with some|with a few|at most|at some|among most|among some|on paper|by most"
        "|by some|in the majority|for the majority|most of|some of|but we cant show|but cant show"
        "|but we cannot show|but we cant evidence|but we cant prove|but no evidence|but we have no evidence"
        "|but theres no evidence|but not evidenced|but no proof|but not written|but not in writing"
        "|but nothing in writing|but nothing is written|but not documented"
    ),
    # "at two of three"
    "partly.at": "at|in|for|across|with|by",
    "partly.of": "of|of our|of the|out of|in",
    "partly.lowest": (
        "we dont|we do not|we havent|we have not|we have no|we have nothing|weve no|weve not|weve never"
        "|weve nothing|we never|we lack|nobody|no one|none of|nothing|there is no|theres no|there isnt"
        "|there is not|there is nothing|theres nothing|there are no|there arent|not really|not yet"
        "|not at the|not at all|not currently|not any more|not anymore|no longer|we used to|it isnt"
        "|it is not|its not|it hasnt|it has not|it doesnt|it does not|never|hardly any|this isnt"
        "|this is not|this doesnt|not something we|we didnt|we did not|havent got|dont have|we cant"
        "|we cannot|not that we"
    ),
    # they say no level, though they begin so
    "partly.no_level": (
        "we dont know|we do not know|we dont see|we do not see|we dont work|we do not work|we dont deal"
        "|we do not deal|we dont cover|we do not cover|we dont serve|we dont provide|we dont deliver"
        "|we dont understand|we do not understand|we dont agree|we dont want|we dont think|we dont need"
        "|we dont assess|we do not assess|we dont treat|we dont do direct|we cant say|we cannot say"
        "|we cant tell|we cant answer|nobody knows|no one knows|nobody told|no one told|nobody believes"
        "|no one believes|nobody listens|no one listens|nobody cares|nothing happened|nothing was done"
        "|this isnt for us|this is not for us|it isnt for us|it is not for us|this isnt us|this is not us"
        "|this isnt our|this is not our|it isnt our|this isnt one for|this is not one for|its not one for"
        "|its not our|its not for us|its not us|it is not our|not our|we havent had|we have not had"
        "|weve not had|its not clear|its not relevant|it doesnt apply|it does not apply|this doesnt apply"
        "|we have no cases|we have no children|its not something i|we havent answered|we havent finished"
        "|we have not finished|we havent submitted"
    ),
    "partly.most": (
        "all good except|all good apart|all good but|all done except|all done apart|fine except|fine apart"
        "|yes except|yes apart|yes in most|yes mostly|yes most|yes but not|done except|done apart"
        "|sorted except|good except|good apart|most of us|most of our|most of the|most of them|most teams"
        "|most staff|most people|most schools|most do|most are|most have|the majority|nearly all|almost all"
        "|nearly everyone|almost everyone|nearly everybody|almost everybody|all but|everyone except"
        "|everybody except|all except|mostly|mainly|largely|in most|usually|generally|we mostly|we mainly"
        "|we usually|nearly there|almost there"
    ),
    "partly.some": (
        "only one of|only two of|only three of|only four of|only one|only two|only 1 of|only 2 of|only 3 of"
        "|yes but only|yes in some|yes some|yes partly|yes sort of|two of our|two of the|three of our"
        "|three of the|one of our|one of the|some of us|some of our|some of the|some of them|some teams"
        "|some staff|some people|some schools|some do|some are|some have|a few|half of|half the|only some"
        "|only a|only the|only in|only for|only part|parts of|in parts|in some"
        "|its mixed|mixed|patchy|its patchy|sometimes|there is a draft|theres a draft"
        "|we have a draft|weve a draft|weve started|we have started|weve begun|we have begun|we started"
        "|we are starting|were starting|we are working|were working|we are planning|were planning"
        "|its planned|it is planned|work in progress|in progress|partly|partially|to some extent|on paper"
        "|in theory|started|not everyone|not everybody|not all|not every|not always|not for everyone"
        "|not consistently|not in all|not fully|not completely|not quite|not entirely|one or two|a couple"
    ),
}
