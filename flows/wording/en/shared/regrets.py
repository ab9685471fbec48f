"""What somebody says who wishes that they had not told: it may have been a worry.

Forms of words as in `asked`; @regret_... stand for the lists here.
"""

TEXTS: dict[str, str] = {
    "regrets.forms": (
        "@regret_goes @regret_what|@regret_ask @regret_goes @regret_what"
        "|@regret_goes @regret_what @regret_when|@regret_ask @regret_goes @regret_what @regret_when"
        "|@regret_wish @regret_told|@regret_wish @regret_told @regret_when|@regret_untrue"
        "|@regret_keep @regret_whom|@regret_keep @regret_whom @regret_what"
        "|@regret_keep @regret_whom about @regret_what"
        "|dont let @regret_whom see @regret_what|dont let @regret_whom know @regret_what"
        "|i dont want @regret_whom to see @regret_what|i dont want @regret_whom to know @regret_what"
        "|dont say anything|dont say anything to @regret_whom|you cant tell @regret_whom"
    ),
    "regrets.ask": (
        "can i|can you|can u|could i|could you|could we|can we|how do i|how can i|how do you"
        "|is there a way to"
        "|i want to|i need to|i have to|id like to|i would like to|i wanna|will you|would you|you can"
        "|you should"
        "|just|lets|let me|can i just|can you just|can i please|can you please|could you please|may i"
        "|am i able to"
        "|is it possible to|can i still|i just want to|i just wanna|i really need to|i really want to"
    ),
    "regrets.goes": (
        "forget|forget about|ignore|disregard|delete|remove|erase|take back|unsay|unsend|undo|scrap|wipe"
        "|clear"
        "|get rid of|cancel|rub out|never mind|nevermind|nvm|nm|forget that"
    ),
    "regrets.what": (
        "what i said|what i told you|what i wrote|what i typed|what i sent|what i put|what i just said"
        "|what i just told you"
        "|what i just wrote|what i just sent|what ive said|what ive told you|everything i said"
        "|everything i told you"
        "|everything i wrote|everything i sent|all i said|anything i said|the things i said|the stuff i said"
        "|the thing i said|the last thing i said|that|it|this|all that|all of it|all of that|it all"
        "|everything"
        "|my message|my messages|my last message|all my messages|the message|the messages|the messages i sent"
        "|the message i sent|this chat|the chat|my chat|this conversation|the conversation|i said anything"
        "|i said that|i said it|i told you|i told you that|i told you anything|i wrote that|i asked"
        "|i ever said that"
        "|that i said anything|that i said that|that i told you|i was here|about it|about what i said"
    ),
    "regrets.when": (
        "earlier|before|just now|now|to you|here|in here|on here|in this chat|yesterday|today|about him"
        "|about her"
        "|about them|about my dad|about my mum|about home|last night|if you can|again"
    ),
    "regrets.wish": (
        "i shouldnt have|i should not have|i should never have|i shouldnt of|i never should have"
        "|i wish i hadnt"
        "|i wish i had not|i wish i never|i wish i had never|i regret|i didnt mean to|i did not mean to"
        "|i didnt want to|i wasnt supposed to|i wasnt meant to|im not supposed to|i was not supposed to"
        "|pretend i never|pretend i didnt|pretend i hadnt|act like i never|act like i didnt|was i wrong to"
        "|was it wrong to|was it bad to|im sorry i|sorry i|sorry that i|sorry for|i feel bad for|i feel bad i"
    ),
    "regrets.told": (
        "said that|said anything|said it|said all that|said so much|said something|told you|told you that"
        "|told you anything|told you about it|told anyone|told anybody|told someone|told|wrote that|wrote it"
        "|written that|written it|sent that|sent it|sent anything|typed that|say that|say it|say anything"
        "|say all that|tell you|tell you that|tell anyone|tell anybody|tell someone|tell|write that|write it"
        "|send that|send it|type that|saying that|saying anything|telling you|telling you that|said this"
    ),
    "regrets.untrue": (
        "i take it back|i take that back|i take it all back|i take back what i said|i made it up"
        "|i made it all up"
        "|i made that up|i was making it up|i was just making it up|i made it up ignore me|i didnt mean it"
        "|i didnt mean that|i didnt mean any of it|i was lying|i lied|i lied about it|i lied to you"
        "|i was joking"
        "|i was only joking|i was just joking|im joking|im only joking|only joking|just joking|jk"
        "|it was a joke"
        "|it was only a joke|it was just a joke|that was a joke|it was a prank|it was a lie|that was a lie"
        "|it isnt true|its not true|it wasnt true|that isnt true|thats not true|none of it is true"
        "|none of it was true|nothing happened|nothing really happened|nothing actually happened"
        "|it was nothing"
        "|i said too much|ive said too much|i have said too much|i told you too much"
        "|that was a mistake telling you"
        "|forget it|ignore me|he didnt do it|he didnt do anything|she didnt do anything|it didnt happen"
        "|it never happened|it didnt really happen|who will you tell|who are you going to tell"
        "|who have you told"
        "|have you told anyone|did you tell anyone|will you tell anyone|are you going to tell anyone"
        "|are you telling anyone|will anyone find out|will they find out|will he find out|will anyone know"
    ),
    "regrets.keep": "dont tell|do not tell|pls dont tell|never tell|promise not to tell",
    "regrets.whom": (
        "anyone|anybody|any one|a soul|no one|nobody|my mum|my dad|my mom|my parents|my family|my teacher"
        "|my school"
        "|the school|school|the police|social services|my social worker|him|her|them|my brother|my sister"
        "|people"
        "|my boss|my manager|my husband|my wife|my partner"
    ),
}
