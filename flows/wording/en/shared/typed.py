"""Words that people type."""

TEXTS: dict[str, str] = {
    "typed.numbers": "zero one two three four five six seven eight nine ten",
    "typed.continue": "continue|carry on|next question|resume",
    "typed.menu": (
        "menu|start again|start|home|main menu|begin|what now|now what|what next|whats next|what do i do"
        "|what do i do now|what do i do next|what should i do|what should i do now|what should i do next"
        "|what am i supposed to do|what do i have to do|what do we do now|what happens now|what happens next"
        "|ok what now|ok what next|ok what do i do now|where do i start|how do i start|where am i|next step"
        "|whats the next step|what can i do|im new|im new what do i do|im new to this"
    ),
    "typed.results": ("results|summary|star|show me the results|show the results|show results"),
    "typed.papers": (
        "papers|paper|papers to print|print|word|pdf|board paper|print the results|print results|print it"
        "|word file|csv|word document|the paper|as pdf|as word|docx|print my answers|print our answers"
        "|board report|the board report|report for the board|the report for the board|paper for the board"
        "|the paper for the board|the one for the board|one for the board|something for the board"
        "|get me the report for the board|download everything|download all of it|download it all|download all"
        "|download the lot|files|export|download|spreadsheet|excel|workbook|xlsx|export results"
        "|export the results|download results|download the results|export to excel|can i have it in excel"
        "|can i get it in excel|in excel|as excel"
    ),
    "typed.rounds": (
        "rounds|earlier rounds|the earlier rounds|last round|the last round|previous round|previous rounds"
        "|results of the last round|results of the last one|results from the last round|last rounds results"
        "|the last rounds results|results of last time|old results|earlier results|previous results"
        "|earlier round|past rounds|old rounds|all rounds|first round|round 1|round one|round 2|round two"
        "|next round|the next round|next audit|the next audit|when is the next round|whens the next round"
        "|when is the next audit|when is the next one|when do we do it again|when is it due again"
        "|what did we say last time|what did we put last time|what did we answer last time"
        "|what was it last time|what did we get last time|what did we score last time"
        "|how did we do last time|what were we last time|what were our answers last time"
        "|what was our answer last time|what did i say last time|what did i put last time"
        "|our answers last time|what did we say last year|what did we put last year|what did we say before"
        "|what did we say in the last round|what did we put in the last round|show me the last round"
        "|results of round 1|results of the first round"
    ),
    "typed.checklist": (
        "checklist|the checklist|print the checklist|blank checklist|print the questions|paper checklist"
        "|blank copy|a blank copy|blank copy of the questions|a blank copy of the questions|printable version"
        "|a printable version|copy of the questions|a copy of the questions|blank questions"
        "|the blank questions"
        "|print me a blank copy|print me a blank copy of the questions|print a blank copy"
        "|print off the questions"
        "|checklist on paper|pdf of the checklist|all questions|questions on paper"
    ),
    "typed.launch": (
        "launch|launch pack|briefing|the briefing|briefing paper|timetable|privacy notice|staff briefing"
        "|briefing for teams|a briefing for teams|briefing for staff|a briefing for staff"
        "|briefing to send out"
        "|a briefing to send out|a briefing to send to teams|a briefing to send out to teams"
        "|i need a briefing to send out to teams|something to send out to teams|something to send to teams"
        "|text to send|invitation text|how do i launch this|what do i tell people|hand out|handout"
    ),
    "typed.correct": (
        "correct|correction|corrections|there is a mistake|theres a mistake|there is an error|theres an error"
        "|something is wrong|somethings wrong|a figure is wrong|the figures are wrong|the results are wrong"
        "|a rating is wrong|correct the results|correct the round|correct a mistake|report a mistake|amend"
        "|amend the results|the numbers are wrong"
    ),
    "typed.privacy": (
        "privacy|who can see this|who sees this|who can see my answers|who sees my answers|is this private"
        "|is this confidential|who can see it|who can see what|who sees what|who will see what"
        "|who can read what|who reads what|who gets to see what|what can others see"
    ),
    "typed.submit": (
        "submit|check and submit|how do i submit|submit my answers|submit now|hand in|send it in|submit it"
        "|submit this|send for approval|get it approved|approve|approve it|approval|get approval"
        "|ask for approval|send it for approval|get this approved|who approves|who approves this|sign off"
        "|sign it off|get it signed off|get sign off|i want it approved|needs approval|have it approved"
        "|submit it please|submit please|please submit it|please submit"
    ),
    "typed.words": "words used here|glossary",
    "typed.backs": "what backs it|what backs this|what backs that|name the evidence|add evidence|evidence",
    # _ stands for any word, in the second only for one that looks like letters of several
    "typed.means": "what does _ mean|what does _ stand for|what do you mean by _|meaning of _",
    "typed.means_not": "this|that|it|these|those|all|any|everything",
    "typed.abbreviation": "what is _|whats _|whats a _|what is a _",
    "typed.help": "help|?",
    "typed.audits": "audits|my audits|your audits|teams|my teams|switch",
    "typed.give_up": (
        "give up|give it up|give up this correction|give up the correction|give this correction up"
        "|give the correction up|i want to give up this correction|i want to give up the correction"
        "|how do i give up this correction|how do i give up the correction|cancel the correction"
        "|cancel this correction|undo the correction|undo this correction|abandon the correction"
        "|abandon this correction|stop the correction|stop this correction|withdraw the correction"
        "|drop the correction|drop this correction|end the correction|end this correction"
        "|i dont want to correct it any more|how do i cancel the correction|how do i undo the correction"
        "|how do i end the correction|nothing was wrong after all|it was right after all"
    ),
    "typed.enough": (
        "i want to give up|i give up|i just want to give up|im giving up|i am giving up|i feel like giving up"
        "|im ready to give up|ive had enough|i have had enough|ive had enough of this"
        "|i have had enough of this|ive had enough of it all|i cant go on|i cannot go on"
        "|i cant do this any more|i cant do this anymore|i cant do this|i cant cope|i cannot cope"
        "|i cant cope any more|i cant take it any more|i cant take this any more|i cant take it"
        "|this is too much for me|its all too much|it is all too much|i want it to stop|i want this to stop"
        "|i cant go on any more|i cant go on anymore|i cannot go on any more|i cant cope anymore"
        "|i cant take it anymore|i cant carry on|i cannot carry on|whats the point any more"
        "|i want to give up on everything"
    ),
    "typed.too_much": "its too much|it is too much|this is too much|too much",
    "typed.gives_up": "give up|give it up",
    "typed.end_it": "end it without a change|end it|without a change",
    "typed.journal": "journal|the journal|open the journal|show me the journal|audit trail|the audit trail",
    "typed.area": (
        "area|partnership|my area|close the round|extend the deadline|extend the round|remind everyone"
        "|remind everybody|chase everyone|invite people|invite someone|open a round|start a round|open round"
        "|open the round|open a new round|new round|close it|close answers|nudge|nudge them|chase them"
        "|remind them|who hasnt done it yet|who hasnt done it|who has not done it yet"
    ),
    # single words that lead away where a text is awaited, too
    "typed.leads_away": (
        "menu|start|continue|results|papers|checklist|glossary|submit|actions|area|audits|back|cancel"
        "|previous|undo|oops|nevermind|misclick|mistake|stop|bye|goodbye|quit|exit|pause|finish|resume"
        "|privacy|help|?|reminders|unsubscribe|leave|delete|erase|gdpr|whom to call|who to call|i need help"
    ),
    "typed.invitation": (
        "invitation|i have an invitation|join|code|i lost my link|i have lost my link|ive lost my link"
        "|my link doesnt work|my link does not work|the link doesnt work|where do i put my code|i have a code"
    ),
    "typed.reminders": (
        "reminders|stop reminders|start reminders|no reminders|unsubscribe|stop messaging me|leave me alone"
        "|stop texting me|stop writing to me|stop contacting me|stop bothering me|stop sending me messages"
        "|stop sending me reminders|dont message me|dont message me again|dont text me|dont write to me"
        "|dont contact me|stop the messages|stop the reminders|no more messages|no more reminders"
        "|stop reminding me|dont remind me|opt out|how do i stop the messages|how do i unsubscribe"
        "|how do i stop reminders|stop emailing me"
    ),
    "typed.stop": "stop|stop for now|bye|goodbye|pause|quit|exit|finish|im done|log out|sign out",
    "typed.leave": (
        "leave|leave the partnership|leave this partnership|leave my team|leave the team|i want to leave"
        "|i want to leave the partnership|i want to leave my team|i was invited by mistake"
        "|i dont work here any more|i dont work here anymore|i no longer work here|i am leaving|im leaving"
    ),
    "typed.the_area": "area|partnership|my area|our area|our partnership",
    "typed.my_team": (
        "my team|whos in my team|who is in my team|who else is in my team|whos in the team|who is in the team"
        "|my colleagues|who is my coordinator|whos my coordinator|my coordinator|who is our coordinator"
        "|whos our coordinator|our coordinator|who is the coordinator|whos the coordinator"
    ),
    "typed.my_name": "change my name|change name|my name|rename me|wrong name|my name is wrong|edit my name",
    # with what is to be deleted behind it
    "typed.erases": "erase|delete|forget|remove|wipe|clear|destroy|get rid of",
    "typed.of_mine": (
        "me|everything|everything about me|everything on me|everything you have|everything you hold"
        "|everything you have on me|everything you have about me|everything you hold about me"
        "|everything you hold on me|everything you know about me|everything you keep about me|all about me"
        "|all you have on me|all you hold about me|all my data|all of my data|all data about me|my data"
        "|all my details|my details|all my information|my information|my personal data|my account|my records"
        "|my record|my profile|what you have on me|what you hold about me|what you know about me"
        "|any data about me|any data you have on me|the data about me|the data you hold about me"
    ),
    # what asks for a file, and how people call it
    "typed.file_asked": (
        "give me|send me|get me|can i have|could i have|can i get|could i get|can you send|could you send"
        "|can you send me|could you send me|can you give me|could you give me|can we have|could we have"
        "|can we get|i want|we want|i need|we need|id like|i would like|wed like|export|download|let me have"
        "|make me|make|do you have|is there|save|show me|show|open"
    ),
    "typed.file_called": "excel|spreadsheet|xlsx|workbook|csv|spread sheet",
    "typed.file_around": (
        "a|an|the|it|this|that|them|everything|all|all of it|as|in|into|to|of|my|our|me|us|file|files|version"
        "|sheet|format|document|copy|results|answers|return|with"
    ),
    "typed.my_data": (
        "my data|delete my data|delete my answers|delete my account|delete me|delete everything|delete|erase"
        "|erase my data|forget me|remove me|remove my data|gdpr|export my data|download my data"
        "|what you hold about me|what you hold on me|what you store about me|what you have on me"
        "|what you know about me|what do you hold on me|what do you store about me|what is stored about me"
        "|what data do you hold on me|what data you hold about me|show me what you hold about me"
        "|tell me what you hold about me|send me what you hold about me|send me my data|show me my data"
        "|subject access request|subject access|a subject access request|sar|dsar"
    ),
    "typed.actions": "actions|my actions|our actions|action plan",
    "typed.call": (
        "worried about a child|whom to call|who to call|emergency|safeguarding|child protection|concern"
        "|a concern|i have a concern|report a concern|i am worried|im worried|worried|999|who do i ring"
        "|safeguarding concern|a safeguarding concern|i have a safeguarding concern|safeguarding issue"
        "|child protection concern|a child protection concern|i have a child protection concern"
        "|report a safeguarding concern|i need to report a safeguarding concern|safeguarding concerns"
        "|who do i call|whom do i call|who can i call|i need help|need help|help me|child at risk"
        "|report abuse|i want to report abuse|i need to report abuse|i need to report something"
        "|i want to report something|an emergency|its an emergency|this is an emergency|call the police"
        "|call police|ambulance|call an ambulance|childline|is this childline|i need to talk to someone"
        "|i need to talk to somebody|i want to talk to someone|i need someone to talk to|make a referral"
        "|i need to make a referral|need to make a referral|how do i make a referral|how do i refer a child"
        "|front door number|the front door number|lado|i want to report a crime|report a teacher"
    ),
    "typed.dont_know": (
        "dont know|i dont know|we dont know|no idea|idk|not sure|unsure|dk|d k|dunno|dont no|not known"
        "|no clue|havent a clue|not a clue|havent got a clue|i havent a clue|i havent got a clue|ive no clue"
        "|couldnt tell you|i couldnt tell you|wouldnt know|i wouldnt know|wouldnt like to say"
    ),
    "typed.no_case": (
        "no case|no cases|no case known|no cases known|none known|no such case|no such cases|no known case"
        "|no known cases|weve had none|we have had none|weve had no cases|we have had no cases|we had none"
        "|we had no cases|had none|had no cases|not had any|havent had any|we havent had any"
        "|we have not had any|weve not had any|never had one|never had any|none came up|no case came up"
        "|no cases so far|none so far|no cases this year|none this year"
    ),
    "typed.same": (
        "same|same again|same for this one|same for this|same for that|same for that one|same on this one"
        "|same for this q|same for this question|same here|same with this one|same with this|the same"
        "|the same again|ditto|no difference|no different|same answer"
    ),
    "typed.same_then": (
        "same as last time|as last time|like last time|same as before|as before|like before|as it was"
        "|same as it was|as previously|same as previously|same as last year|as last year|as then|same as last"
        "|same as then|same as last round|same as the last round|same as in the last round|same as last audit"
        "|same as the last audit|same as the last time|as the last time|what we said last time"
        "|same as we said last time|same as what we said last time|as we said before|what we said before"
        "|same as the last one|same as last one|same as the last question|same as last question"
        "|same as the one before"
        "|same as previous|same as the previous one|same answer as last time|same answer as before"
        "|still true|still holds|still the case|still stands"
        "|still correct|still right|still accurate|still applies|still valid|no change|no changes"
        "|no change since|no changes since|no change since last time|no changes since last time"
        "|no change from last time|no change since then|no change there|unchanged|not changed|hasnt changed"
        "|has not changed|havent changed|have not changed|nothing changed|nothing has changed"
        "|nothings changed|nothing new|nothing different|it hasnt changed|it has not changed"
        "|nothing has changed since last time|no movement|no progress|no news|didnt change|it didnt change"
        "|leave it as it was|keep it as it was|keep it the same|leave it the same|leave it as it is|keep it"
        "|keep the same"
    ),
    "typed.same_lead": (
        "the|still|its|it is|thats|that is|exactly|much|pretty much|just|yes|yep|yeah|all|basically|very much"
        "|remains|stays|stayed|put|were|we are|things are"
    ),
    "typed.not_applicable": (
        "not applicable|na|n a|n/a|doesnt apply|does not apply|not relevant|not relevant to us"
        "|doesnt apply to us"
    ),
    "typed.skip": "skip|next|skip for now|later|pass|skip this|skip this one|skip this question|skip it",
    "typed.back": (
        "back|go back|previous|cancel|never mind|nevermind|oops|wrong button|sorry wrong button|undo|mistake"
        "|my mistake|that was a mistake|misclick|wrong one|pressed the wrong button"
        "|i pressed the wrong button|change my last answer|i put the wrong thing|change the last answer"
    ),
    "typed.why": (
        "why|what does this mean|what does that mean|explain|what|why are you asking|why do you ask"
        "|why is this asked|why do you want to know|what do you mean|what do you mean by this"
        "|i dont understand|what do you mean by that|i dont understand this|i dont understand the question"
        "|i dont get it|i dont get this|what are you asking|i dont understand this one|dont understand"
        "|i do not understand|i dont understand that|i dont know what this means|i dont follow"
    ),
    "typed.england": "eng|lloegr|english",
    "typed.scotland": "alba|scot|scots|scottish",
    "typed.wales": "cymru|cymraeg|welsh",
    "typed.uk_time": (
        "gmt|bst|gmt bst|uk|uk time|united kingdom|gb|great britain|british time|british summer time|london"
        "|london time|england|scotland|wales|northern ireland|belfast|cardiff|edinburgh|utc|utc 0|gmt 0"
        "|greenwich|greenwich mean time|the same|same"
    ),
    "typed.northern_ireland": "ni|n ireland|n i|ulster|northern irish",
    "typed.i_am": (
        "hi|hello|hey|hiya|hi there|hello there|good morning|i am|im|my name is|my names|my name|names"
        "|the name is|call me|you can call me|they call me|people call me|everyone calls me|its|it is|this is"
        "|just|just call me|please call me|i go by"
    ),
    "typed.here": "here|please|pls|thanks|thank you|speaking",
    "typed.courtesy": "please|pls|plz|thanks|thank you|ta|cheers|os gwelwch yn dda|diolch",
    "typed.hedges": (
        "about|at|its about|it is about|around|roughly|approximately|more or less|probably|prob|maybe|perhaps"
        "|possibly|i think|i think its|i think it is|i would say|id say|i guess|i suppose|say|its|it is|its a"
        "|it is a|a|we are|were|we are a|were a|we are at|put|put us at|put down|give it|give it a|give us a"
        "|lets say|lets go with|go for|ill say|ill go with|i will go with|well|um|erm|hmm|so|just|only|a bit"
        "|or so|i reckon|i believe|that is|thats|that would be|thatd be|answer|the answer is|more like"
        "|closer to|nearer|nearly|almost|option|number|score|rating|level|on balance|overall|for us|here"
        "|really|at best|for now|at the moment|currently|go|go with|go at"
    ),
    "typed.because": (
        "because|becos|becuase|becasue|beacuse|becoz|becuz|becus|bcos|bcoz|bcuz|bcause|bc|cos|coz|cuz|cus"
        "|cause"
        "|since|as|seeing as|given that|due to|owing to|on account of"
    ),
    "typed.and": "and|plus",
    "typed.but": "but|except|apart from|although|though|however",
    "typed.yes_more": (
        "thats right|that is right|right|correct|thats correct|that is correct|we do|they do|it does|i do"
        "|we have|they have|it has|we are|they are|it is|there is|there are|we can|they can|definitely"
        "|absolutely|of course|always|exactly|indeed|for sure|sure|please|thanks|thank you|true|thats true"
        "|i think so|that one|i mean that|thats it|thats the one|all of them|all of us|yes|fully|totally"
    ),
    "typed.no_yes_alone": "please|thanks|thank you|always|all of them|all of us|fully|totally",
    "typed.no_more": (
        "we dont|they dont|it doesnt|i dont|we do not|they do not|it does not|we havent|they havent|it hasnt"
        "|we have not|we arent|they arent|it isnt|it is not|there isnt|there arent|there is not|we cant"
        "|they cant|not at all|not yet|never|sorry|sadly|definitely not|definitely|im afraid|i am afraid|no"
        "|not really|unfortunately|thats not right|that is not right|not true|thats wrong"
    ),
    "typed.hello": (
        "hello|hi|hey|hiya|hello there|hi there|good morning|good afternoon|good evening|bore da|helo"
    ),
    "typed.thanks": (
        "thanks|thank you|thankyou|many thanks|thanks a lot|thank you very much|cheers|ta|diolch"
        "|brilliant thanks|ok thanks|great thanks|thats all|thanks thats all|that is everything"
        "|thats everything|thanks so much|thanks very much|thx|thnx|tnx|much appreciated|no worries"
        ""
        "|thanks all good|all good thanks|all good|thats great|thats brilliant|lovely|lovely thanks"
        "|thats all for now|nothing else"
    ),
    "typed.ok": "ok|okay|k|alright|all right|right|fine|great|good|got it|perfect|noted|understood|will do",
    "typed.yes": "yes|y|yep|yeah|yup|yes please|yes thanks|yes ok|ok yes|sure|of course|definitely|ie|ydw",
    # behind a plain yes
    "typed.goes": "go|now|go now|i will|ill do it|ill do that|i can|i can do it|i can do that",
    "typed.go_on": (
        "ok|okay|alright|all right|fine|sure thing|go ahead|go for it|do it|please do|count me in"
        "|sure count me in|yes count me in|yes i do|yes lets|lets go|sounds good|that is right|thats right"
        "|correct|confirm|agreed|absolutely|go on then|go on|join me|iawn|yh|ye|ya|aye|happy to|i accept"
        "|accept|yes let me in|let me in|yes i accept|yes please happy to"
    ),
    "typed.willing": (
        "id be happy to|i would be happy to|im happy to|i am happy to|id be glad to|id love to"
        "|i would love to|glad to|happy to|happy to do it|happy to do that|happy to do this|happy with that"
        "|i will"
        "|ill do it|i can do that|i can do it|with pleasure|my pleasure|works for me|that works|fine by me"
        "|fine with me|thats fine|that is fine|no problem"
    ),
    "typed.no": "no|nope|nah|no thanks|no thank you|not me|na|nage|dim diolch",
    "typed.edit": (
        "edit|edit it|edit this|edit text|edit the text|change it|change the text|change the words|reword"
        "|reword it|make it shorter|shorten it|make it longer|shorter|add words|add something|add a line"
        "|my own words"
    ),
    "typed.too_early": (
        "too early|too soon|too early to tell|too early to know|too soon to say|too soon to tell"
        "|too soon to know|its too early|its too soon|it is too early|it is too soon|its too early to say"
        "|its too soon to say|it is too early to say|its too early to tell|still too early"
        "|still too early to say|too early yet|we dont know yet|dont know yet|not known yet"
    ),
    "typed.reword": (
        "edit|edit it|edit this|edit text|edit the text|change it|change the text|change the words|reword"
        "|reword it|make it shorter|shorten it|make it longer|shorter|my own words"
    ),
    "typed.who": (
        "who is|whos|who are|who is in|whos in|who is on|whos on|who has|which team is|what team is"
        "|which team has|which team are|which teams are|where is|wheres|who answers for|who does"
        "|who works for|who works in|who is at|whos at|who do we have in|who have we got in|do you know"
        "|who knows|which agency is|who else is in|who has joined|has anybody joined|who joined"
        "|who is missing|who hasnt answered|who has answered"
    ),
    "typed.leave_it": (
        "no wait|wait no|wait|stop wait|hold it|not that|not now|not yet|not today|later|later please"
        "|maybe later|another time|never|no way|decline|i decline|id rather not|i would rather not|rather not"
        "|dont want to|dont want this|perhaps later|maybe another time|some other time|wrong person"
        "|you have the wrong person|i cant|i cannot|i dont want to|i dont want this|no i dont|cancel|n|naw"
        "|no ta|not for me"
    ),
    "typed.none": (
        "none|no number|no phone|no phone number|no contact|no front door|dont have one|dont have any"
        "|dont have a number|dont have a phone number|do not have one|do not have a number|havent one"
        "|havent got one|havent got a number|have none|have no number|no email|there is none|there isnt one"
        "|there is not one|theres none|theres no number|there is no number|none available|remove|remove it"
        "|delete it|leave it out|leave it empty|leave blank|leave it blank|blank|empty"
    ),
    # or no more than a no to being asked: what is there is left
    "typed.nothing": "nil|nothing|no|nope|not one|x|dont have|dont have it|no one",
    "typed.wont_say": (
        "i dont want to say|i do not want to say|id rather not say|i would rather not say|rather not say"
        "|prefer not to say|i prefer not to say|i dont want to say here|id rather not say here"
        "|id rather not say that here|i dont want to say that|i dont want to give my name"
        "|i do not want to give my name|id rather not give my name|i would rather not give my name"
        "|i dont want to tell you|i dont want to answer|i dont want to answer that|no comment|not saying"
        "|not telling|not telling you|its private|thats private|none of your business|no note|no notes|note"
        "|a note|notes|add a note|add note|my note|the note|leave a note|write a note|not mine|hmm|hm|um|erm"
        "|er|dont know yet|none of these|none of them|none of those|the first one|the second one"
        "|the third one|the last one|not sure yet|no reason"
    ),
    "typed.not_now": (
        "skip it|skip this|not now|not yet|maybe later|another time|dont know it|dont know yet|do not know"
        "|dont know the number|tbc|to be confirmed|will check|ill check|have to check|need to check"
        "|have to ask|need to ask|will find out|ill find out|ill tell you later|i will tell you later"
        "|tell you later|add it later|ill add it later|do it later|ill do it later|will add later"
        "|will do later"
    ),
    "typed.a_note": (
        "never|not yet|no way|no one|not one|none available|there is none|there isnt one|there is not one"
        "|theres none|dont have one|do not have one|dont have any|havent one|havent got one|have none"
        "|no contact|no number|no phone number|no front door|no email|dont know yet|not sure yet|tbc"
        "|to be confirmed|will check|ill check|have to check|need to check|have to ask|need to ask"
        "|will find out|ill find out"
    ),
    "typed.filler": (
        "i|we|im|were|sorry|please|thanks|thank|you|um|er|well|really|just|currently|actually|yet|at|the"
        "|moment|present|now|for|still|ok|okay|hand|to|be|honest|tbh|afraid"
    ),
}
