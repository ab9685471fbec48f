"""What people say around the questions.

The forms are those of everyday questions: <name> stands for a phrase of `asked.slot_name`, @any for a few
words.
"""

TEXTS: dict[str, str] = {
    "asides.tired": (
        "ive had a really hard day can we do this tomorrow|ive had a hard day|ive had a long day"
        "|its been a long day"
        "|had a really hard day|i dont have time for @it|i dont have time|i havent got time"
        "|i havent got time for @it"
        "|no time now|no time|no time for @it|i have no time|im too tired for @it|im tired|im exhausted"
        "|im too tired"
        "|ive got to go|i have to go|ive got to go school bell|school bell|got to go|gotta go|gotta run"
        "|have to dash"
        "|i have to dash|i have to run|need to go|i need to go|out of time|im out of time|ive run out of time"
        "|run out of time|my phone is about to die|my phone is dying|my battery is dying|my battery is low"
        "|battery low|low battery|phone dying|about to lose signal|got a meeting now|i have a meeting now"
        "|ive got a meeting now|got a meeting|i have a visit now|ive got a visit now|i need a break"
        "|need a break"
        "|i need to get back to my class|i need to get back to work|im on call gotta run|im running late"
        "|no time right now|busy right now|im busy right now|too busy for @it|im too busy|im too busy for @it"
        "|can we carry on another time|can we do @it another day|im late for a meeting"
    ),
    "asides.upset": (
        "@it upsets me|@it upsets me a bit|@it is upsetting|@it is upsetting me|@it is hard to read"
        "|i find @it hard to read|i find @it hard|i find @it upsetting|@it is distressing|feeling overwhelmed"
        "|im overwhelmed|im feeling overwhelmed|@it makes me uncomfortable|i find @it difficult"
        "|@it is hard for me"
        "|i dont like @it|@it makes me feel sick"
    ),
    "asides.stuck": (
        "the buttons dont work|the buttons do not work|buttons dont work|the buttons arent working"
        "|the button doesnt work|@it is not working|@it isnt working|its not working|its broken|@it is broken"
        "|it doesnt work|@it doesnt work|nothing happens when i tap|nothing happens"
        "|nothing happens when i click"
        "|the page is stuck|its stuck|im stuck here|the app isnt working|the app is not working"
        "|the page isnt working|the bot isnt working|the bot is broken|i cant tap anything"
        "|i cant press anything"
        "|it wont let me|it wont let me go on|the website is down|its frozen|it has frozen"
    ),
    "asides.repeats": (
        "you already asked me that|you already asked that|you already asked @it|you asked @it before"
        "|you asked me @it before|you asked that already|you asked me that already|isnt @it the same question"
        "|is @it the same question|same question again|@it is the same question|didnt i just answer @it"
        "|i already answered @it|ive already answered @it|i have already answered @it|i answered @it already"
        "|ive answered @it|ive done @it already|i just answered @it|you keep asking the same thing"
        "|you keep asking @it|you just asked @it|you just asked me @it|isnt @it a repeat"
    ),
    "asides.why_asked": (
        "why are you asking @it|why are you asking|why are you asking me @it|why are you asking me"
        "|why do you need to know|why do you need to know @it|why do you want to know|why ask @it|why ask"
        "|why does @it matter|why is @it a question|why is @it important|why is @it asked|why @it"
        "|why am i asked @it"
        "|why do you ask|whats the point of @it|what is the point of @it"
    ),
    "asides.who_wrote": (
        "who wrote @it|who made @it up|who came up with @it|who designed @it|who decided @it|who chose @it"
        "|where do @it come from|where does @it come from|who thought of @it|who created @it|who invented @it"
        "|who set @it|who is the author|who are the authors|whose idea was @it|whose questions are @it"
    ),
    "asides.scope": "whose practice is @it about|just our team or everyone|our team or everyone"
    "|local or national|our own or the whole areas|just us or everyone|us or the area|us or everybody",
    "asides.scope_any": (
        "is @it about @any or the whole area|is @it about @any or the area|do you mean @any or the whole @any"
        "|do you mean @any or the @any|is it just @any or @any|is @it just @any or @any"
        "|is @it for @any or all @any"
        "|does @it mean @any or @any|is @it about @any or @any|i can only answer for @any"
        "|i can only speak for @any"
        "|we can only answer for @any|we can only speak for @any|i only know about @any"
        "|is @it only about @any"
        "|is @it only for @any|is @it @any or our own|is @it our @any or @any|is @it the @any or our @any"
        "|do you mean just @any|do you mean only @any|is @it about just @any"
    ),
    "asides.covers": "what does @it cover|what does @it include|what is included|whats included",
    "asides.covers_any": (
        "whats classed as @any|what do you class as @any|"
        "does @it include @any|does @it cover @any|do you include @any|are @any included|is @any included"
        "|does @it count @any|does @any count|do @any count|is @it including @any|should i include @any"
        "|do i include @any|do we include @any|does @it apply to @any|do you mean @any as well"
        "|do you mean @any too"
    ),
    "asides.plain": (
        "can you explain that in plain english|can you explain @it in plain english|in plain english"
        "|in english|say that in simpler words|say @it in simpler words|say @it more simply"
        "|can you put @it simply|simplify|simplify @it|what does the question mean"
        "|what does @it question mean|@it makes no sense|too much jargon|i dont understand the question"
        "|dont understand the question|dont get the question|i dont get the question"
        "|i disagree with the wording|i dont agree with the wording|i dont like the wording"
        "|dont like the wording|i disagree with the wording of @it|i dont like how @it is worded"
        "|dont like how @it is worded|@it is badly worded|badly worded|@it is poorly worded"
        "|@it isnt a yes or no question|@it isnt a yes no question|@it is not a yes or no question|tricky one"
        "|hard one|tough one|thats a hard one|thats a tricky one|thats a tough one|hard question"
        "|difficult question|tricky question|bad question|stupid question|silly question|can you reword @it"
        "|reword @it|can you rephrase @it|rephrase @it|in simple words|in simple english|make @it simpler"
        "|plain english|@it is confusing|im confused|@it is unclear|unclear|@it isnt clear|@it is not clear"
        "|what is @it even asking|what is the question|@it is too complicated"
        "|can you put @it in plain english|can you say @it in plain english|can you make @it simpler"
    ),
    "asides.others": "i dont know what the others do|i dont know about other agencies|how do i know",
    "asides.others_any": (
        "how do i know what @any do|how do i know what @any does|how would i know what @any do"
        "|how can i know what @any do|how am i supposed to know what @any do|how should i know what @any do"
        "|how would we know what @any do|how am i meant to know what @any do|how am i supposed to know @any"
    ),
    "asides.star": (
        "what does the star mean|what does @it star mean|what am i looking at|explain the star"
        "|explain @it star"
        "|how do i read the star|how do i read the picture|what is @it picture|what is the picture"
        "|what is the star"
        "|whats the star|i dont understand the star|i dont understand @it chart|i dont understand the chart"
        "|i dont understand the picture|what do the rays mean|what do the rings mean|how do i read @it chart"
        "|how do i read the chart|what does the picture show|what does the picture mean"
        "|what does the chart mean"
        "|explain the picture|explain the chart|what are the rays"
    ),
    "asides.wrong_team": (
        "wrong team|wrong agency|i chose the wrong team|i picked the wrong team|im in the wrong team"
        "|i am in the wrong team|i chose the wrong agency|i picked the wrong agency|@it is the wrong team"
        "|@it is the wrong agency|how do i change my team|how do i change team|how do i change agency"
        "|can i change my team|can i change team|can i change agency|i selected the wrong team"
        "|i shouldnt be in @it team|i should not be in @it team|@it isnt my team|@it is not my team"
        "|not my team|why am i in @it team|i am not in @it team|im not in @it team|i dont belong to @it team"
    ),
    "asides.wrong_team_any": (
        "i picked @any but im @any|i picked @any but i am @any|i chose @any but im @any"
        "|i picked @any but were @any"
        "|i chose @any but were @any|i selected @any but im @any|wrong team were @any|wrong team im @any"
        "|@it is the wrong team im @any|@it is the wrong team i am @any|@it is the wrong team were @any"
        "|@it isnt my team im @any|@it is not my team i am @any|@it is the wrong team we are @any"
        "|i shouldnt be in @it team im @any|im in the wrong team im @any|i am in the wrong team i am @any"
        "|wrong team we are @any|wrong agency we are @any|wrong agency im @any|wrong agency were @any"
        "|im a @any not a @any|im an @any not a @any|i am a @any not a @any|were a @any not a @any"
        "|we are a @any not a @any"
        "|i should have chosen @any"
        "|i should have picked @any|im from @any not @any"
        ""
    ),
    "asides.knows": "my colleague does this|my manager does this|my colleague would know|our dsl knows this",
    "asides.knows_any": (
        "my colleague does @it @any|my colleague knows @any|my colleague would know @any"
        "|my manager does @it @any"
        "|my manager would know @any|my manager knows @any|our dsl would know @any|our lead would know @any"
        "|my colleague @any would know|somebody else does @it|someone else does @it|someone else would know"
    ),
    "asides.elsewhere": "one for the police|one for health|one for social care",
    "asides.elsewhere_any": (
        "one for @any not us|@it is one for @any|thats one for @any|that is one for @any|its one for @any"
        "|thats a question for @any|@it is a question for @any|not for us ask @any"
        "|@it isnt my area @any|@it is not my area @any|@it is for @any not us"
    ),
    "asides.copy": (
        "forward to my manager|forward @it to @who|can you email @it to @who|email @it to @who"
        "|can you send @it to @who"
        "|can you forward @it to @who|can you forward @it|can i print @it|can i print|print @it|print"
        "|can i email @it"
        "|can i have @it as a pdf|can i download @it|download @it|email me a copy|can i get a copy"
        "|can i have a copy"
        "|email @it to my boss|can you send @it to my team leader|email @it to me|can you email @it to me"
        "|can you send me @it|how do i print @it|how do i download @it|can i save @it as a pdf"
        "|can you email @it"
        "|send a copy to my manager|send @it to @who|forward @it"
    ),
    "asides.saves": (
        "does it save if i close it|does @it save if i close @it|will it save if i close it"
        "|will it save if i close the window"
        "|does it save when i exit|does it save if i exit|if i close it is it saved|is it saved if i close it"
        "|is it saved if i shut my laptop|do i lose it if i close the browser"
        "|will i lose it if i close the browser"
        "|does @it save automatically if i leave|what happens if my phone dies|does it save if i leave"
        "|does it save as i go|is it saved if i leave|does @it save when i close @it"
        "|does it save if i close the page"
        "|does it save if i close the app|does it save if i close the browser|will it save if i leave"
    ),
    "asides.closed": (
        "what happens after it closes|what happens when it closes|what happens once it closes"
        "|what happens after answers close|what happens when answers close|what happens once answers close"
        "|what happens after the deadline|what happens when the round closes|what happens after closing"
        "|what happens after the round closes|what happens once the round closes"
        "|what happens after the closing date|what happens after we submit|what happens when we submit"
        "|what happens once we submit|what happens once everyone has submitted"
        "|what happens when everybody has submitted|what comes after it closes|what comes after closing"
        "|and after it closes|what do you do after it closes"
    ),
    "asides.fewer": (
        "why so few questions|why so many questions|why do others have more questions"
        "|why do other teams have more questions|why do they get more questions"
        "|why do we have fewer questions|why do we have more questions"
        "|do all teams get the same questions|does everyone get the same questions"
        "|does everybody get the same questions|are the questions the same for everyone"
        "|do we all get the same questions|does every team get the same questions"
        "|is everyone asked the same|is everyone asked the same questions"
    ),
    "asides.fewer_any": (
        "why only @any items|why only @any questions|why do we only get @any questions"
        "|why do i only get @any questions|why do we only have @any questions"
        "|why are there only @any questions|why are there @any questions|why do we get @any questions"
        "|why do i get @any questions|why do i have @any questions"
    ),
    "asides.english": (
        "in welsh|in polish|in urdu|do you speak welsh|do you speak polish|do you speak urdu"
        "|can i do @it in welsh"
        "|can i answer in welsh|can i write in welsh|can i have @it in welsh|is @it available in welsh"
        "|can i do @it in polish|is there a welsh version|do you have @it in welsh|po polsku|cymraeg"
    ),
    "asides.foreign": (
        "rwyn|meddwl|bod|hyn|yn|ei|le|dw|ddim|gwybod|sut|mae|gweithio|beth|yw|ydym|ydyn|ydw|ydy|nac|oes|rydym"
        "|rydyn|ni|gwneud|os|gwelwch|cymraeg|deall|ar|waith|gennym|hum|yeh|karte|hain|mujhe|samajh|nahi"
        "|aaya|aayi"
        "|hai|kya|nahin|hamare|paas|tak|mamy|nie|wiem|rozumiem|tego|pytania|jest|robimy|prosze|proszę|dobrze"
        "|częściowo|czesciowo|nu|înțeleg|inteleg|stiu|știu|avem|entiendo|tenemos|hacemos|sabemos|je|ne"
        "|comprends"
        "|pas|nous|avons|faisons|sais|oui|não|nao|sei|temos|kuch|haan|ji|theek|dziękuję|dziekuje|czy|moge"
        "|mogę"
    ),
    "asides.official": (
        "is @it the official nspcc audit|is @it the nspcc audit|is @it official|is @it from the nspcc"
        "|is @it an nspcc audit|is @it run by the nspcc|is @it an official audit|is @it the official audit"
        "|is @it from @who|is @it run by @who|is @it an ofsted inspection|is @it an inspection by @who"
        "|did the nspcc make @it|is @it an official nspcc audit|is @it nspcc|is @it the nspcc"
        "|are you official|are you the nspcc|are you from @who"
    ),
    "asides.evidence": (
        "do i need evidence|do we need evidence|do i need any evidence|do i need proof|do we need proof"
        "|do i have to give evidence|do i have to prove @it|do we have to prove @it|do i need to prove @it"
        "|do i have to show evidence|do i need to show evidence|do i have to upload anything"
        "|do i have to upload evidence|@can i upload evidence|@can i attach evidence|@can i upload a document"
        "|what evidence do i need|what evidence do we need|what evidence would we need"
        "|what evidence would i need|what evidence is needed|what evidence would you need|what would show it"
        "|what would show this|what could show it|what evidence should we have|what evidence would show @it"
        "|what counts as evidence|what evidence|do you need evidence|do you want evidence|is evidence needed"
        "|is evidence required|how do i prove @it|@can i send a document|@can i attach a document"
        "|where do i put the evidence"
    ),
}
