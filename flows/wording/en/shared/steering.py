"""What coordinators want of a round in sentences, and what somebody asks of a figure of the results.

@any stands for a few words, and a bar parts the forms. A figure is written as nn.
"""

TEXTS: dict[str, str] = {
    "steering.next_later": "The date of the next round is chosen when the results of this one are released.",
    "steering.reopen": (
        "reopen|re open|reopen answers|reopen answers @any|reopen the answers|reopen the answers @any"
        "|reopen all answers|reopen all answers @any|reopen the round|reopen the round @any"
        "|reopen round @any|reopen it|reopen it @any|reopen this|reopen this @any|reopen the audit"
        "|reopen the audit @any|reopen the survey|reopen the survey @any|reopen answering"
        "|reopen answering @any|reopen everything|reopen for @any|reopen returns|reopen returns @any"
        "|reopen the returns|reopen the returns @any|reopen the return of @any|reopen the return for @any"
        "|reopen the returns of @any|re open answers|re open answers @any|re open the answers"
        "|re open the answers @any|re open the round|re open the round @any|re open it|re open it @any"
        "|open answers again|open answers again @any|open the answers again|open the answers again @any"
        "|open the round again|open the round again @any|open it again|open it again @any|open it up again"
        "|open it up again @any|open it back up|open it back up @any|open up again|open up again @any"
        "|open up answers|open up answers @any|open answering again|open answering again @any|unlock answers"
        "|unlock answers @any|unlock the answers|unlock the answers @any|unlock the round"
        "|unlock the round @any|unlock it|unlock it @any|unlock the return of @any"
        "|unlock the return for @any|let everyone answer again|let everyone answer again @any"
        "|let everybody answer again|let everybody answer again @any|let them answer again"
        "|let them answer again @any|let teams answer again|let the teams answer again"
        "|let people answer again|let people answer again @any|let @any answer again|let @any submit late"
        "|let @any answer after all|take answers again|take answers again @any|take more answers"
        "|accept answers again|accept answers again @any|accept more answers|accept late answers"
        "|take late answers|undo closing|undo the closing|undo the close|unclose|unclose it|unclose answers"
        "|unclose the round|closed too early|closed it too early|i closed too early|i closed it too early"
        "|we closed too early|we closed it too early|i closed answers too early|reverse the closing"
        "|undo closing answers|i closed it by mistake|i closed answers by mistake|open answers @any"
        "|open the answers @any"
    ),
    # a team that is named has to be in it
    "steering.let": (
        "let @any finish|let @any finish @any|let @any complete @any|let @any submit|let @any submit @any"
        "|@any still want to send theirs in|@any still want to send theirs|@any want to send theirs in"
        "|@any wants to send theirs in|@any wants to correct @any|@any want to correct @any"
        "|@any want to change @any|@any wants to change @any|@any got one wrong|@any got one wrong @any"
        "|@any got something wrong|@any got an answer wrong|@any made a mistake|@any has made a mistake"
        "|@any have made a mistake|@any made a mistake @any|can @any still submit|@any still submit"
        "|@any submit late|@any are late|@any is late|@any was late|@any were late|@any want to submit"
        "|@any wants to submit|@any want to finish @any|@any wants to finish @any|@any need to finish @any"
        "|@any needs to finish @any|@any missed the deadline|@any missed the closing date"
        "|@any missed the cut off"
        "|@any forgot to submit|@any ran out of time|@any didnt finish in time|@any didnt get theirs in"
        "|@any didnt get theirs in on time|let @any answer|let @any hand in @any|let @any back in"
        "|let @any in late"
    ),
    "steering.teams": (
        "teams|the teams|our teams|all teams|all the teams|list of teams|the list of teams|teams list"
        "|team list|show teams|show the teams|show me the teams|show me teams|see the teams|see teams"
        "|list the teams|list teams|go to teams|go to the teams|open teams|teams in the partnership"
        "|the teams in the partnership|back to teams|back to the teams|which teams are there"
        "|what teams are there|which teams do we have|what teams do we have"
    ),
    "steering.people": (
        "people|the people|our people|all people|all the people|list of people|the list of people|people list"
        "|show people|show the people|show me the people|show me people|see the people"
        "|list the people|list people|go to people|go to the people|open people|members|the members"
        "|list of members|people in the partnership|the people in the partnership|back to people"
        "|back to the people"
    ),
    "steering.details": (
        "my number changed|my number has changed|my number is different|my number is now @any"
        "|my new number is @any"
        "|ive got a new number|i have a new number|i have a new phone|ive changed my number"
        "|ive changed my email"
        "|my email changed|my email has changed|my email is now @any|my new email is @any|my email is wrong"
        "|ive got a new email|i have a new email|new email for me @any|my phone number changed"
        "|my phone number has changed|change my number|change my email|change my email to @any"
        "|change my number to @any|update my number|update my email|our number has changed"
        "|the number has changed"
        "|the number is wrong|the mash number changed|the mash number has changed|mash number has changed"
        "|mash number changed|mash has a new number|the mash has a new number|mash number is wrong"
        "|the mash number is wrong|new mash number|new mash number @any|new mash number is @any"
        "|the new mash number is @any|mash number is now @any|the mash number is now @any"
        "|change the mash number"
        "|change the mash number to @any|update the mash number|the front door number changed"
        "|the front door number has changed|the front door has a new number|the front door number is wrong"
        "|new front door number|new front door number @any|new front door number is @any"
        "|front door number is now @any|the front door number is now @any|change the front door number"
        "|change the front door number to @any|the front door has changed|our front door has changed"
        "|the contact has changed|the contact details have changed|contact details have changed"
        "|our contact details have changed|my contact details have changed|my details have changed"
        "|my details changed|change the contact|change my contact details|update my details"
    ),
    "steering.details_here": "Nothing is changed yet. Choose here what is to be changed.",
    "steering.pause": (
        "pause|pause it|pause it @any|pause this|pause this @any|pause the round|pause the round @any"
        "|pause the audit|pause the audit @any|pause everything|pause everything @any|pause answering"
        "|pause answering @any|pause answers|pause answers @any|put the round on hold"
        "|put the round on hold @any|put it on hold|put it on hold @any|put this on hold"
        "|put this on hold @any|put the audit on hold|put the audit on hold @any|put everything on hold"
        "|put everything on hold @any|freeze the round|freeze the round @any|freeze it|freeze it @any"
        "|freeze the audit|freeze answers|stop the clock|stop the clock @any|suspend the round"
        "|suspend the round @any|suspend it|suspend it @any|suspend the audit|suspend the audit @any"
        "|hold the round|hold the round @any|hold it for @any|hold off for @any|take a break"
        "|take a break @any|have a break|have a break @any|halt the round|halt the round @any|halt the audit"
        "|halt the audit @any|interrupt the round|stop the round for @any|stop the audit for @any"
        "|stop it for @any|shelve the round|shelve it|shelve it for @any|break for @any|the round be paused"
        "|the round be paused @any|it be paused|the audit be paused|the round be put on hold|a pause"
        "|a pause @any|have a pause|have a pause @any"
    ),
    "steering.helper": (
        "help me run this|help me run it|help me run the round|help me run the audit"
        "|help me run the partnership|help me running this|help me with running this|help me coordinate"
        "|help me coordinate @any|@any help me run this|@any help me run it|@any help me run the round"
        "|@any help me run the audit|@any help me coordinate|@any help me coordinate @any"
        "|@any to help me run this|@any to help me run it|@any to help me run the round"
        "|@any to help me run the audit|@any to help me coordinate|@any to help me coordinate @any"
        "|@any run this with me|@any run it with me|@any to run this with me|@any to run it with me"
        "|@any to run the round with me|run this together with @any|run this with @any|coordinate with me"
        "|@any coordinate with me|@any coordinate too|@any coordinate as well|@any coordinate it"
        "|share the coordination|share the coordination @any|share coordinating|share the running of @any"
        "|add a coordinator|add another coordinator|add a second coordinator|add a co coordinator"
        "|add a cocoordinator|add a deputy|a second coordinator|another coordinator|a co coordinator"
        "|a cocoordinator|a deputy|two coordinators|have a second coordinator|have another coordinator"
        "|have two coordinators|have a co coordinator|have a cocoordinator|have a deputy"
        "|have more than one coordinator|get a co coordinator|get a cocoordinator|get a second coordinator"
        "|get another coordinator|need a co coordinator|need a cocoordinator|need a second coordinator"
        "|need another coordinator|need a deputy|i need a deputy|get help running this"
        "|get some help running this|get help running the round|help running this|help running the round"
        "|need help running this|need help running the round|give @any coordinator rights"
        "|give @any coordinator access|give @any admin rights|give @any admin access|make @any a coordinator"
        "|make @any coordinator|make @any a co coordinator|make @any a cocoordinator|make @any an admin"
        "|@any be a coordinator|@any be a coordinator @any|@any be coordinator|@any be a co coordinator"
        "|@any be a cocoordinator|@any be an admin|there be two coordinators"
        "|there be more than one coordinator|there be several coordinators|two of us run this"
        "|two of us run it|two of us coordinate|@any become a coordinator|appoint a deputy"
        "|appoint @any as coordinator|appoint another coordinator|name a deputy"
        "|can there be two coordinators|can there be more than one coordinator"
        "|can there be several coordinators|can we have two coordinators|i need a cocoordinator"
        "|i need a co coordinator|i need another coordinator|i need a second coordinator"
        "|we need another coordinator|we need a second coordinator|we need two coordinators"
        "|is there a second coordinator"
    ),
    "steering.figure": (
        "nn|what does nn mean|what does a nn mean|what does nn mean @any|what does a score of nn mean"
        "|what does the nn mean|what does the nn mean @any|what does nn stand for|what does nn tell me"
        "|what does nn tell us|what does nn say|what is nn|whats nn|what is a nn|whats a nn|what is the nn"
        "|whats the nn|what is a score of nn|what does nn out of @any mean|what does nn of @any mean"
        "|how is nn worked out|how is the nn worked out|how is nn calculated|how is nn made"
        "|how was nn worked out|how did you get nn|how do you get nn|how did you get to nn"
        "|how did you work out nn|how did we get nn|how do we get nn|how did we get a nn"
        "|where does nn come from|where does the nn come from|where is nn from|is nn good|is nn bad|is nn ok"
        "|is nn okay|is nn low|is nn high|is nn fine|is nn alright|is nn good enough|is nn a good score"
        "|is nn a bad score|is a nn good|is a nn bad|is nn good or bad|is nn out of @any good|how good is nn"
        "|how bad is nn|how good is a nn|how should i read nn|how do i read nn|how do i read the nn"
        "|explain nn|explain the nn|explain nn @any|explain the nn @any|meaning of nn|the meaning of nn"
        "|nn meaning|nn means what|nn means|why nn|why is it nn|why is that nn|why is this nn|why are we nn"
        "|why are we at nn|why do we have nn|what level is nn|which level is nn|what is nn out of @any"
        "|nn out of what|out of what is nn|nn of what|whats nn out of|what is nn out of|is nn out of @any"
    ),
    "steering.who": (
        "who has answered|whos answered|who hasnt answered|who has not answered|who has not submitted"
        "|who hasnt submitted|who is missing|whos missing|which teams are missing|which teams have answered"
        "|which teams have submitted|which teams have not answered|which teams havent answered"
        "|has everybody answered|has everyone answered|have they all answered|have all teams answered"
        "|has everyone submitted|how far has it got|how far is it|how far has everybody got"
        "|how many teams are there"
    ),
    "steering.results": (
        "results|the results|see the results|read the results|show me the results|see results|read results"
        "|when are the results out|when are results out|when do the results come out"
        "|when can i see the results|when can i read the results|when can we see the results"
        "|when do i see the results|when do i get the results|when will results be released"
        "|when will the results be released|when are results released|when can i read it|when can i see it"
        "|when can i read them|when can i see them|draft|the draft|see the draft|read the draft"
        "|show me the draft|look at the draft|when is the draft|when is the draft out"
        "|when can i see the draft|when can i read the draft|when can we read the draft"
        "|when do i get the draft|is there a draft|is there a draft yet|where is the draft|wheres the draft"
        "|where are the results|are the results out|are there results|are there results yet"
        "|are there any results|are there any results yet|download the report|the report|see the report"
        "|read the report|get the report|show me the report"
    ),
    "steering.challenge": (
        "challenge|challenge @any|challenge the rating of @any|challenge the rating on @any"
        "|challenge the rating for @any|i disagree|i disagree with @any|i disagree with the rating of @any"
        "|i disagree with the rating on @any|i disagree with the rating for @any|disagree with @any"
        "|i dont agree|i dont agree with @any|i dont agree with the rating on @any|dispute @any"
        "|dispute the rating of @any|dispute the rating on @any|object|object to @any"
        "|object to the rating of @any|object to the rating on @any|make a challenge|raise a challenge"
        "|raise a challenge on @any|question the rating of @any|question the rating on @any"
        "|query the rating of @any|query the rating on @any|that is too high|thats too high|that is too low"
        "|thats too low|this is too high|this is too low|@any is too high|@any is too low"
        "|@any is rated too high|@any is rated too low"
    ),
    "steering.far": "This says how many teams are how far. Which ones they are is for coordinators to see.",
    "steering.draft_later": (
        "You can read the draft, and challenge it, once it is shared. You hear when it is."
    ),
    "steering.results_closed": (
        "You can read the area's results once answers are closed. They close on {date}, or when you close "
        "them: until then nobody sees what other teams answer."
    ),
    "steering.results_later": "You can read the results once they are released. You hear when they are.",
    "steering.challenge_here": "Nothing is challenged yet. Tap {button} and choose the item there.",
    "steering.challenge_over": (
        "Challenges were taken until the results were released. If something is wrong in them, tell {whom}."
    ),
    "steering.challenge_no_part": (
        "Scrutineers challenge ratings, on the draft. Tell {whom} what you think of them."
    ),
    "steering.extend": "Answers are open, until {date}. Choose a later day here.",
    "steering.late": (
        "Answers aren't opened again for everybody. Choose a team here, and it can correct or finish its "
        "return."
    ),
    "steering.released": (
        "The results are released, so answers aren't opened again. A mistake is put right in a correction: "
        "{button}."
    ),
    "steering.nothing_open": "No round is under way, so there are no answers to open again.",
    "steering.no_pause": (
        "A round can't be paused, and needn't be: each team answers when it suits, and what it has said is "
        "kept. For more time tap {extend}. Quiet dates, under Partnership details, stop reminders for some "
        "days."
    ),
    "steering.no_pause_closed": (
        "There is nothing to pause: nobody answers now, and the next step is taken when you take it. Quiet "
        "dates, under Partnership details, stop reminders for some days."
    ),
    "steering.no_pause_none": "No round is under way, so there is nothing to pause.",
    "steering.helper_here": "{name} can help you run this: tap {button}, which asks you first.",
    "steering.helper_is": "{name} is a coordinator already.",
    "steering.helper_new": (
        "{button} makes a link for somebody who is to run this with you. Whoever is here already is made a "
        "coordinator on their card, under People. I've kept no name."
    ),
    "steering.between": "{figure} is a mean of levels: between {low} and {high}, {near}.",
    "steering.nearer": "nearer to {level}",
    "steering.half_way": "half-way",
    "steering.at_level": "{figure} is a mean of levels: on the whole {level}.",
    "steering.of_a_domain": (
        "A domain's score is the mean of its questions that were rated, from {first} to {last}. Whether it "
        "is enough is for you to say."
    ),
    "steering.working": "{button} has the sum.",
}
