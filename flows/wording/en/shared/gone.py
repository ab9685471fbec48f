"""Sentences by which people say that somebody has left, or is to be taken off or replaced.

@whom stands for somebody by name, post or pronoun, @where for a team or an agency. A bar parts the forms.
"""

TEXTS: dict[str, str] = {
    "gone.joints": "can you|could you|please can you|can we|and|so|but|then|because|as|since",
    "gone.greets": "hi|hello|hey|ok|okay|also|just|now|so|and|fyi|sorry|please note|just so you know",
    "gone.posts": (
        "lead|leads|rep|reps|representative|contact|contacts|manager|person|people|colleague|colleagues"
        "|member|members|coordinator|co coordinator|scrutineer|admin|administrator|worker|nurse|officer"
        "|deputy|head|dsl|team manager|service manager|safeguarding lead|designated lead|link person|spoc"
        "|named nurse|named doctor|named gp|designated nurse|designated doctor|named professional"
        "|partner agency lead|users|user|answerer|respondent"
    ),
    "gone.somebody": (
        "somebody|someone|a person|a colleague|a member|people|two people|a couple of people|anybody"
        "|anyone|members|some people|some of them|one of them|one of us|one of our team|one of the team"
        "|one of my team|one of our staff|a team member|a member of staff|a staff member|a member of the team"
        "|a member of our team|a member of my team"
    ),
    # children do, and colleagues leave the school
    "gone.of_a_child": (
        "left school|leaves school|leaving school|moved school|moved schools|moved from school"
        "|gone from school|left nursery|leaves nursery|leaving nursery|left college|leaves college"
        "|leaving college|left education|leaving education|left hospital|leaves hospital|leaving hospital"
        "|gone to hospital"
    ),
    "gone.subjects": "he|she|they|hes|shes|theyve|theyre|it",
    "gone.objects": "him|her|them|that person|this person|those|these people",
    "gone.auxiliaries": (
        "has|have|had|is|was|are|were|been|being|just|already|now|recently|also|sadly|will be|s"
    ),
    "gone.left": (
        "left|left us|gone|moved on|moved|moved away|retired|retiring|leaving|leaving us|leaves|quit"
        "|resigned|redeployed|seconded|promoted|transferred|replaced|on secondment|made redundant"
        "|changed jobs|changed job|changed roles|changed teams|changed team|moved teams|moved team"
        "|moved jobs|moved roles|got a new job|got another job|in a new job|in another job|in a new role"
        "|in another role|in another team|on leave|on maternity leave|on mat leave|on maternity"
        "|on paternity leave|on adoption leave|on parental leave|on sick leave|on long term sick leave"
        "|on long term sick|off sick|off long term sick|off on maternity|off on maternity leave"
        "|gone on maternity leave|gone on mat leave|gone on maternity|going on maternity leave"
        "|going on mat leave|gone off sick|going off sick|starting maternity leave|on a career break"
        "|on a sabbatical|gone on leave|gone on secondment|off|off until further notice"
        "|not in @where any more|no longer in @where|no longer here|no longer with us"
        "|no longer works here|no longer works for us|no longer works in @where|no longer working here"
        "|no longer works at @where|doesnt work here|doesnt work here any more|doesnt work here anymore"
        "|doesnt work for us any more|doesnt work for us anymore|dont work here any more"
        "|not here any more|not here anymore|not with us any more|moved to @where|gone to @where"
        "|left @where|leaving @where|moved from @where|retired from @where|left for @where"
        "|gone from @where|moved out of @where|transferred to @where|leaves @where|moving to @where"
        "|moving on"
    ),
    "gone.when": (
        "last week|next week|this week|last month|next month|this month|last year|this year|last term"
        "|next term|this term|today|yesterday|tomorrow|now|at last|for good|already|the other day"
        "|a while ago|a while back|at the weekend|at the end of the week|at the end of the month"
        "|at the end of the year|at the end of term|at the end of this month|from today|from tomorrow"
        "|from next week|till spring|in the summer|at easter|at christmas|a week ago|a month ago|soon"
        "|at short notice"
    ),
    "gone.days": (
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june"
        "|july|august|september|october|november|december"
    ),
    "gone.lead": (
        "how can i|how can we|how should i|how should we|how would i|how do you|where do i|where can i"
        "|is there a way to|whats the way to|what is the way to|whats the best way to|i have to"
        "|we have to|id want to|id like you to|i want you to|so|and|then|now|id better|help me|help me to"
        "|how to|needing to|trying to|im trying to|i am trying to|may i|should i"
    ),
    "gone.wish": (
        "take @whom off|take @whom off @where|take @whom off of @where|take off @whom"
        "|take @whom out of @where|take @whom out|taking @whom off|remove @whom|remove @whom from @where"
        "|removing @whom|delete @whom|delete @whom from @where|get rid of @whom|drop @whom"
        "|drop @whom from @where|deactivate @whom|unsubscribe @whom|replace @whom"
        "|replace @whom with @whom|replace @whom by @whom|replace @whom in @where|swap @whom"
        "|swap @whom for @whom|swap @whom with @whom|swap @whom out|swap @whom over|swap @whom in @where"
        "|swap @whom for @whom in @where|swap @whom with @whom in @where"
        "|replace @whom with @whom in @where|change @whom for @whom"
        "|put @whom in instead|put @whom in instead of @whom|put @whom in for @whom"
        "|put @whom in @whom place|add @whom instead|add @whom instead of @whom|invite @whom instead"
        "|invite @whom instead of @whom|have @whom instead|have @whom instead of @whom"
        "|get @whom in instead|get @whom instead|use @whom instead|@whom needs taking off"
        "|@whom needs to come off|@whom needs removing|@whom needs to be removed"
        "|@whom needs to be taken off|@whom needs replacing|@whom needs deleting|@whom needs swapping"
        "|@whom need taking off|@whom need to come off|@whom need removing|@whom should come off"
        "|@whom can come off|@whom should be taken off|@whom should be removed|@whom can be removed"
        "|@whom can be taken off|@whom must come off|@whom needs taking off @where|can @whom be removed"
        "|can @whom be taken off|can @whom be replaced|make sure @whom comes off|close @whom account"
    ),
    "gone.others": (
        "someone else|somebody else|somebody new|someone new|another person|another colleague"
        "|a new person|their replacement|her replacement|his replacement|a replacement|the new lead"
        "|our new lead|her successor|his successor|their successor|a colleague"
    ),
    "gone.besides": (
        "hi|hello|please|pls|thanks|thank you|cheers|ok|okay|sorry|fyi|how|how do i do that"
        "|how do we do that|how do i do it|how does that work|what do i do|what do we do|what do i do now"
        "|what now|what next|what do i do with @whom|what do i do about @whom|what should i do"
        "|what should i do with @whom|what happens now|what happens with @whom|who covers|who does it now"
        "|who does @where now|who answers now|who answers for @where now|who has @where now"
        "|who takes over|who steps in|who covers for @whom|who covers @where|can somebody else do it"
        "|can someone else do it|can somebody else answer|can someone else answer"
        "|can somebody else take over|can someone else take over|can somebody else cover"
        "|can someone else cover|just so you know|just to say|@whom is covering"
        "|@whom is covering for @whom|@whom will cover|@whom is taking over|@whom takes over"
        "|@whom does it now|@whom has taken over|the new lead is @whom|@whom is new|we need a replacement"
        "|i need a replacement|we have a replacement"
    ),
    "gone.nobody": (
        "am|im|ive|weve|well|partner|ex|boyfriend|girlfriend|bloke|man|woman|lad|lass|lads|girls|boys"
        "|youth|teen|teenager"
        "|toddler|family|neighbour|stranger|parents|parent|carer|foster|mate|perpetrator|offender|suspect"
        "|class|with|who|what|how|when|where|why|has|have|is|was|been|and|but|so|on|off|out|not|no|can"
        "|could|do|does|did|all|both|each|every|just|hands|clothes|trousers|top|pants|knickers|phone"
        "|mobile|pictures|photos|videos|marks|bruises|nobody|drugs|alcohol|at|for|by|if|then"
    ),
}
