"""How somebody says what a team or the partnership is to be called.

@it stands for what the card is about, @what for what it is called so far, @name for its new name.
The rest is as in an expression.
"""

TEXTS: dict[str, str] = {
    "renaming.lead": "actually|no|sorry|hi|hello|wrong name|the name is wrong|thats wrong|also|and",
    "renaming.it": "it|this|this team|the team|that team|this one|that one|our team|them",
    "renaming.says": (
        "rename @it to @name|rename @it as @name|rename @it into @name|rename @it @name|rename to @name"
        "|rename as @name|call @it @name|name @it @name|relabel @it @name|relabel @it as @name"
        "|change the name to @name|change its name to @name|change name to @name|change it to @name"
        "|change the name of @it to @name|change the team.?s name to @name|change the team name to @name"
        "|@it should be called @name|@it is called @name|it.?s called @name|@it is now called @name"
        "|it.?s now called @name|they.?re called @name|they.?re now called @name"
        "|@it is known as @name|it.?s known as @name|@it needs to be called @name|@it has to be called @name"
        "|new name @name|the new name is @name|its new name is @name|the name should be @name"
        "|the name is now @name|its name is @name|its name should be @name|the name is @name"
        "|rename @what to @name|rename @what as @name|change the name of @what to @name"
        "|@what should be called @name|@what is now called @name"
    ),
    "renaming.wanted": (
        "its name is wrong|the name is wrong|that name is wrong|their name is wrong|its name isnt right"
        "|the name isnt right|the name is not right|its name is not right|thats not its name"
        "|thats not their name|thats not the name|that is not its name|wrong name|its the wrong name"
        "|it has the wrong name|the name is incorrect|the name should be changed|its name should be changed"
        "|the name needs to be changed|the name needs changing|the name has to be changed"
        "|the name has changed|its name has changed|their name has changed|they have changed their name"
        "|theyve changed their name|it has changed its name|the name is out of date|the name is old"
        "|the name is too long|its name is too long|the name is too short|the name is misspelt"
        "|the name is misspelled|the name is spelt wrong|its spelt wrong|its name is spelt wrong"
        "|the name has a typo|theres a typo in the name|there is a typo in the name|typo in the name"
        "|change the name|change its name|change their name|change name|give it another name"
        "|it needs another name|it needs a new name|another name|a new name"
    ),
    "renaming.tail": "please|pls|now|instead|thanks|thank you|from now on|these days|then",
    "renaming.none": (
        "off|a day|quits|it|that|out|back|in|up|over|different|something else|old|long|short|longer|shorter"
        "|right|first|fine|ok|missing|unclear|confusing|to me"
    ),
    # what is said of a name, or of when somebody is rung: what begins so is no name
    "renaming.none_begins": (
        "wrong|changed|not|too|so|very|incorrect|misspelt|misspelled|spelt|spelled|out of date|mixed up|what"
        "|how|when|again|later|asap|if|tomorrow|today|tonight|next week|this week|this afternoon"
        "|this morning|in the morning|in the afternoon"
    ),
    "renaming.partnership": (
        "the partnership|our partnership|partnership|this partnership|the area|our area|us"
    ),
    "renaming.ask": "Call it “{name}” from now on? Type yes.",
}
