"""What people want to do, in ordinary sentences that lead to its card.

@any stands for a few words, and a bar parts the forms.
"""

TEXTS: dict[str, str] = {
    "wants.lead": (
        "good morning|morning|good afternoon|good evening|hi there|hello there|hiya|hi|hello|hey|ok|okay|oh"
        "|oh no|so|and|but|well|please|can i|can we|can you|could i|could we|could you|may i|may we"
        "|i want to|we want to|i need to|we need to|i would like to|id like to|wed like to|we would like to"
        "|i have to|we have to|how do i|how do we|how can i|how can we|where do i|where can i|how to"
        "|is it possible to|i am ready to|im ready to|were ready to|lets|let us|let me|now|just|yes"
        "|we should|i should|sorry|actually|time to|shall we|shall i|go and"
    ),
    "wants.tail": (
        "please|pls|now|thanks|thank you|again|then|today|for me|for us|yet|as well|too|sorry|right now"
        "|straight away|if possible|somehow"
    ),
    "wants.reopen": (
        "reopen|reopen it|reopen this|reopen that|reopen the return|reopen our return|reopen my return"
        "|reopen our answers|reopen my answers|open it again|open the return again"
        "|unsubmit|unsubmit it|undo the submission"
        "|re open|re open it"
    ),
    "wants.asks_whether": "can",
    "wants.drop_quiet": (
        "cancel the quiet dates|cancel quiet dates|cancel the quiet days|cancel quiet days|cancel the dates"
        "|cancel those dates|cancel these dates|cancel that|cancel it|cancel them|remove the quiet dates"
        "|remove quiet dates|remove the dates|remove them|remove it|delete the quiet dates"
        "|delete quiet dates|delete the dates|delete them|delete it|take them out|take the quiet dates out"
        "|drop the quiet dates|no quiet dates|undo the quiet dates|get rid of the quiet dates"
        "|cancel the holidays|remove the holidays|cancel the quiet period|remove the quiet period"
    ),
    "wants.next_date": (
        "change the date of the next round|change the date of the next audit|change the next date"
        "|change the date for the next round|change when the next round is|change when the next round is due"
        "|change when the next audit is|move the next round|move the date of the next round"
        "|move the next audit|put off the next round|postpone the next round|postpone the next audit"
        "|set the date of the next round|set a date for the next round|set the next date"
        "|set another date for the next round|choose another date for the next round"
        "|bring the next round forward|delay the next round|change next rounds date|reschedule the next round"
        "|change the next rounds date|change the date of next round|have the next round @any"
        "|change the date of the next round @any|change the date of the next audit @any"
        "|change the date for the next round @any|move the date of the next round @any"
        "|move the next round @any|move the next audit @any|put the next round @any|put the next audit @any"
        "|set the date of the next round @any|set a date for the next round @any|set the next round @any"
        "|make the next round @any|make the next audit @any|hold the next round @any|hold the next audit @any"
        "|postpone the next round @any|put off the next round @any|delay the next round @any"
    ),
    # the same where a day is said with it, and nothing else otherwise
    "wants.next_on": (
        "when is the next round make it @any|when is the next audit make it @any"
        "|when is the next one make it @any|when is the next round due make it @any"
        "|when is the next round can we make it @any|when is the next audit can we make it @any"
        "|do the next round @any|do the next one @any|make the next one @any|have the next one @any"
        "|next round @any|next audit @any|next one @any|the next round @any|the next audit @any"
        "|the next one @any"
    ),
    "wants.extend": (
        "extend|extend it|extend it @any|extend this|extend the deadline @any|extend the round @any"
        "|extend answers @any|extend by @any|extend to @any|extend until @any|extend till @any"
        "|have till @any|have until @any|have more time|get more time|have longer|have another week"
        "|have another two weeks|have a few more days|have a bit longer|move the deadline"
        "|move the deadline @any|move the closing date|move the closing date @any|change the closing date"
        "|change the closing date @any|change the deadline|change the deadline @any|give them more time"
        "|give them longer|give them another week|give teams more time|give everybody more time"
        "|give everyone more time|put the deadline back|push the deadline back|push it back"
        "|give everyone until @any|give everybody until @any|give them until @any|give teams until @any"
        "|give the teams until @any|let them have until @any|keep it open until @any|leave it open until @any"
        "|put it back a week|need more time|need longer|we need more time|they need more time"
        "|teams need more time"
    ),
    "wants.remind": (
        "remind everyone who hasnt answered|remind everybody who hasnt answered|remind everyone who @any"
        "|remind everybody who @any|remind those who @any|remind the ones who @any|remind whoever @any"
        "|remind the teams|remind the teams that @any|remind the teams who @any|remind teams|remind all"
        "|remind all of them|remind the rest|remind the others|send a reminder|send reminders"
        "|send them a reminder|send everyone a reminder|send everybody a reminder|chase the rest"
        "|chase those who @any|chase everyone who @any|chase the teams|nudge everyone|nudge everybody"
        "|nudge the rest|send a nudge"
    ),
    "wants.release": (
        "send it out|send them out|send out the results|put the results out|put it out|make it public"
        "|make the results public|go public|issue the results|let everyone see it|let everybody see it"
        "|let everyone see the results|share it with everyone|share it with everybody"
        "|share the results with everyone|share the results|share results"
    ),
    "wants.ideas": (
        "what do we need to work on|what should we work on|what do we need to improve|what should we improve"
        "|where do we need to improve|what needs work|what needs improving|what do we do about it"
        "|what should we do about it|suggest some actions|suggest actions|what should we do next year"
    ),
    "wants.results": (
        "how did we do|how did we get on|how did it go|how did everyone do|what came out|what came out of it"
        "|what did we get|how did it come out|what did we score|what was the result|what were the results"
    ),
    "wants.progress": (
        "is anyone stuck|is anybody stuck|whos stuck|who is stuck|anyone stuck|who checked theirs"
        "|who has checked"
        "|whos checked|whos checked the draft|who has checked the draft|who checked the draft"
        "|who hasnt checked"
        "|who hasnt checked the draft|who has not checked the draft|have they all checked"
        "|has everyone checked"
        "|has everyone checked theirs|has everyone checked the draft|"
        "how is it going|hows it going|how are we doing"
        "|how are they doing|how are the teams doing|how is everyone doing|how is everybody doing"
        "|how far are we|how far are they|how far are the teams|how far is everyone|how far is everybody"
        "|how far along are they|how are things|how are things going|how is the round going"
        "|hows the round going|how is the audit going|hows the audit going|whats the progress"
        "|what is the progress|progress|the progress|show me the progress|see the progress|who has done it"
        "|whos done it|who has finished|whos finished|who has submitted|who is left|whos left"
        "|who is still to answer|who is still missing|who still has to answer|how many have answered"
        "|how many have submitted|where are we|where are we up to|where are we at"
    ),
    "wants.by_mail": (
        "by email|invite by email|invite @any by email|invite @any by their email|invite via email"
        "|invite @any via email|send invitations by email|send the invitations by email|send invites by email"
        "|send the invites by email|send out the invites by email|send the links by email|send links by email"
        "|send the link by email|send them by email|send it by email|email invitations|email the invitations"
        "|email invites|email the invites|email the links|email the link|email them|email the teams"
        "|email everyone|email everybody|email people|email them an invitation|email them the invitation"
        "|email them the link|email them a link|email @any their invitation|email @any their link"
        "|email my colleagues|email the agencies|invitations by email|invites by email"
    ),
    "wants.invite": (
        "invite|invite everyone|invite everybody|invite them all|invite all|invite all teams"
        "|invite all of them|invite the teams|invite teams|invite them|invite people|invite somebody"
        "|invite someone|invite more|invite my colleagues|invite colleagues|invite others|send invitations"
        "|send the invitations|send out the invitations|send invites|send the invites|send the links"
        "|send out the links|get people in|invite a lead|invite the lead|invite another lead"
        "|invite a team lead|invite a team|invite another team|invite a coordinator"
        "|invite another coordinator|invite a colleague|invite a manager|invite a partner"
        "|invite a scrutineer|invite an agency|invite another agency|invite agencies|add people"
        "|add somebody|add someone|get everyone in|they get in|teams get in|people get in|do they join"
        "|how do teams join|how do they get in|how do teams get in|how do people get in|how do they join"
        "|how do people join|how do they log in|how do they get on|add a person"
    ),
    "wants.people": (
        "@any somebody else do this|@any someone else do this|someone else do this"
        "|somebody else do this|someone else take over|somebody else take over|someone cover for me"
        "|somebody cover for me|cover for me|hand this over|hand it over|pass this on to someone"
        "|give this to someone else|people|the people|show people|show me the people|see the people"
        "|members|the members|show the members"
        "|go to people|open people|list of people|the list of people|everyone here|everybody here"
        "|someone has left|somebody has left|someone left|somebody left|someone from @any left"
        "|someone from @any has left|somebody from @any left|somebody from @any has left"
        "|approve people|approve somebody|approve someone|approve them|approve him|approve her|accept them"
        "|approve both|approve them both|approve both of them|approve all|approve all of them"
        "|approve everyone|approve everybody|accept both|accept all|let both in|let them both in"
        "|let them all in"
        "|approve the new person|approve the person|let them in|let him in|let her in|who is waiting"
        "|whos waiting|who is waiting for approval|whos waiting for approval"
        "|who needs approval|who needs my approval"
    ),
    "wants.new_round": (
        "start the new round|start new round|open the new round|go to the new round|begin the new round"
        "|do the new round|see the new round|show the new round|show me the new round|the new round"
        "|start the second round|start round 2|start round two|do round 2|do round two|go to round 2"
        "|answer the new round|answer round 2|start the next round|begin the next round|do the next round"
        "|go to the current round|the current round|do the current round|start the current round"
    ),
    "wants.set_up": (
        "set up a partnership|set up our partnership|set up my partnership|set up the partnership|set up"
        "|set up my own partnership|set up our own partnership|set up my own|set up our own"
        "|set one up|set it up|set up an audit|set up our audit|set up a round|start a partnership"
        "|create a partnership|make a partnership|add a partnership|add our partnership|begin a partnership"
        "|register a partnership|register our partnership|start an audit|run an audit|set up for @any"
        "|set up a partnership for @any|set up a partnership in @any|found a partnership"
        "|set up my own audit|set up our own audit|set up one of my own|set up one of our own"
    ),
    "wants.begun": (
        "we have started|we have started @any|weve started|weve started @any|we have begun|we have begun @any"
        "|weve begun|weve begun @any|we started|we started @any|started|started @any|begun|we are on it"
        "|were on it|we are working on it|were working on it|it is under way|its under way|under way"
        "|work has started|work has begun|in progress|it is in progress|its in progress"
    ),
    "wants.partnership": (
        "set up a partnership|set up our partnership|set up my partnership|set up the partnership"
        "|set up my own partnership|set up our own partnership|set up a partnership of my own"
        "|set up a partnership of our own|set up my own|set up our own|set up a real partnership"
        "|set up a real one|set up another partnership|start a partnership|start my own partnership"
        "|start our own partnership|start our partnership|create a partnership|create my own partnership"
        "|create our own partnership|make a partnership|begin a partnership|register a partnership"
        "|register our partnership|found a partnership|add a partnership|add our partnership"
        "|set up a partnership for @any|set up a partnership in @any|set up my own audit|set up our own audit"
        "|set up our audit|set up a new partnership|start a new partnership|create a new partnership"
        "|create our partnership|have my own partnership|get my own partnership"
        "|set up our own one|set up my own one|set up ours|set ours up|set up mine|set mine up|set our own up"
        "|set my own up|start our own|start our own one|start my own|start my own one|start one of our own"
        "|start one of my own|start our own audit|start my own audit|create our own|create our own one"
        "|make our own|make our own one|have our own|have our own one|get our own|get our own one"
        "|have one of our own|get one of our own|begin our own|run our own|run our own one|do our own"
        "|do our own one|do one of our own|set one up for us|set one up for @any|set up one for us"
        "|set up one of our own|set up one of my own|start one for us|register our area|sign our area up"
        "|sign up our area|sign up our partnership|use this for our area|use this for our own area"
        "|use this for our partnership|do this for our own area|do this for our own partnership"
        "|get our own going|get ours going|get ours started|get our own started|get ours set up"
        "|get our own set up|set up one for our area|set this up for us|set this up for our area"
        "|set it up for our area|set up our area|set our area up|set our partnership up"
        "|set up one for @any|set up one in @any"
    ),
    # beside an item that a meeting can't agree on, or will not today
    "wants.park": (
        "park it|park this|park that|park this one|park that one|leave it|leave it for now|leave this one"
        "|leave that one|leave it open|leave it there|skip it|skip this|skip this one|skip that one|pass"
        "|cant agree|we cant agree|cannot agree|cant agree @any|we cant agree @any|we cannot agree @any"
        "|we dont agree|no agreement|no agreement @any|no consensus|no consensus @any|not agreed"
        "|no decision|undecided|come back to it|come back to this|come back to this one|come back to that one"
        "|come back to it later|later on that one|next item please|put it to one side|put this to one side"
        "|we disagree|stuck on this one|were stuck|were stuck on this one|need to check this one"
    ),
    "wants.to_list": (
        "back to the list|back to list|the list|the list again|go back to the list|to the list|show the list"
        "|see the list|all actions|all of them|show all|show me all of them|show me the list|back to all"
        "|back to the actions|back to the results|back to the teams|back to the people|back to results"
    ),
    "wants.begin": (
        "can i start|can we start|can i begin|can we begin|start now|begin now|get started"
        "|start answering|begin answering|start the questions|start it|begin it|get going"
        "|do it now|crack on|answer the questions"
    ),
    "wants.onward": (
        "go|lets start|lets begin|lets get going|lets get started|lets do this|lets do it|lets have a go"
        "|ready|im ready|i am ready|were ready|we are ready|all set|im all set|good to go|im good to go"
        "|next|next one|the next one|next question|move on|moving on|ready to go|ready to carry on"
        "|ready to continue|ready to go on|im back|ready to start|ready to begin|start|begin|begin audit"
        "|begin the audit|start the audit|start audit|yes start|yes begin|proceed|carry on|keep going"
        "|next please|happy to start|happy to begin|happy to go on|why not|ok go|open it|do this"
    ),
    "wants.finished": (
        "finished|all finished|ive finished|weve finished|im finished|were finished|i have finished"
        "|we have finished|done|all done|im done|were done|i am done|we are done|im all done|were all done"
        "|we are all done|i am all done|everything is done|everythings done|all answered"
        "|everything is answered|it is done|it is finished|its finished|that is done"
        "|its done|its all done|thats me done|thats us done|thats it|thats all|thats everything|that is all"
        "|that is it|that is everything|thats the lot|nothing else|nothing to change|nothing to add"
        "|no changes|no more changes|looks good|all good|looks right|looks fine|looks ok|lgtm"
        "|happy with that|happy with this|happy with it|were happy with that|im happy with that"
        "|complete|completed|its complete|all complete|all correct"
    ),
    "wants.left": (
        "what did i leave blank|what have i left blank|whats blank|whats not done|the blanks"
        "|the gaps|the dont knows|show the dont knows|which ones are dont know|whats unanswered"
        "|what did i leave out|what have i left out|what did we leave out|what have we left out"
        "|did i miss anything|have i missed anything|did we miss anything|have we missed anything"
        "|did i leave anything out|have i left anything out|is anything missing|whats left|what is left"
        "|whats left to do|what is left to do|what have i left|what have i got left|what have we got left"
        "|what do i have left|what else is there|what is missing|whats missing|what is still open"
        "|whats still open|what is open|whats open|what have i missed|what did i miss"
        "|what have i not answered|what havent i answered|which are left|which ones are left|what is to do"
        "|whats still to do|what is still to do|whats outstanding|what is outstanding|anything left"
        "|is anything left|is there anything left|which questions are left|which have i missed"
    ),
    "wants.change_answer": (
        "double check question @any|check question @any|look at question @any|see question @any"
        "|review question @any|change question @any|change q @any|change no @any|change number @any"
        "|change item @any|change answer @any|change my answer to @any|change our answer to @any"
        "|change the answer to @any|make question @any|put question @any|set question @any|make q @any"
        "|put q @any|question @any should be @any|q @any should be @any|edit question @any|edit q @any"
        "|correct question @any|go back to question @any|go back to q @any|go to question @any|go to q @any"
    ),
    "wants.answer_after_all": (
        "let us back in|let me back in|let us in again|open it"
        "|open the return|open our return|let us answer|let us finish|let us submit|answer again"
        "|answer after all|answer the rest|answer now|still answer|still submit|still finish|finish it"
        "|finish this|finish our return|finish my return|finish our answers|finish answering"
        "|complete it|complete our return|complete the audit|add an answer|add our answers|add some answers"
        "|change an answer|change one answer|change our answer|change my answer|change our answers"
        "|change my answers|change some answers|change the answers|change an answer @any|change it|change one"
        "|change something|change our return|change my return|correct an answer|correct our answers"
        "|correct our return|correct my return|edit our return|edit our answers|edit my answers"
        "|amend our return"
        "|i have not finished|we have not finished|i havent finished|we havent finished|i did not finish"
        "|we did not finish|i didnt finish|we didnt finish|i was not finished|we were not finished"
        "|i wasnt finished|we werent finished|not finished|i am not finished|im not finished"
        "|we are not finished|were not finished|i forgot to submit|we forgot to submit|i never submitted"
        "|we never submitted|i did not submit|we did not submit|i didnt submit|we didnt submit"
        "|i missed the deadline|we missed the deadline|submit late|send it late|hand it in late"
        "|submit a late return|i need more time|we need more time|more time|have more time"
        "|get an extension|have an extension|an extension"
    ),
    "wants.open": (
        "open|start|begin|launch|run|open it|start it|begin it|launch it|kick off|kick it off|kick it all off"
        "|open up|start this|open this"
    ),
    "wants.open_round": (
        "open a round|open the round|open a new round|open the next round|open another round|open round"
        "|start a round|start the round|start a new round|start the next round|start another round"
        "|begin a round|begin the round|launch a round|launch the round|open the audit|open an audit"
        "|start the audit|start an audit|start our audit|begin the audit|launch the audit|run the audit"
        "|open a new audit|start a new audit|launch a new audit|run a round|run an audit"
        "|open the questionnaire|open the survey|start the survey|launch the survey"
    ),
    # then a day is that of the beginning
    "wants.open_on": "on|from|starting|starting from",
    "wants.submit": (
        "submit|submit it|submit this|submit that|submit my answers|submit our answers|submit the answers"
        "|submit the return|submit our return|submit my return|submit everything|submit all|hand it in"
        "|submit it as @any|submit as @any|submit this as @any|hand it in as @any|hand in|hand this in"
        "|send it in|send it off|send it|send this in|submit the audit|submit the form|finish and submit"
        "|hand it over|i submit|we submit"
    ),
    "wants.done": (
        "its done|it is done|this is done|thats done|that is done|done|weve done it|we have done it"
        "|weve done that|ive done it|i have done it|its finished|it is finished|finished|its complete"
        "|it is complete|completed|this is finished|thats finished|we did it|we did that|mark it done"
        "|mark it as done|mark as done|close it|close the action|its all done|one is done|one of them is done"
    ),
    "wants.read": (
        "show me|show it|let me read it|let me see it|let me see|let me have a look|let me look|read it"
        "|see it|lets see it|lets see|lets have a look|have a look|look at it|read the return"
        "|see the return|read on|see what they said|see what they put|open the return"
    ),
    "wants.right": (
        "its fine|it is fine|its all fine|all fine|thats fine|that is fine|looks fine|this is fine|fine by us"
        "|fine with us|fine for us|looks right|it looks right|looks good|looks good to us|looks ok|looks okay"
        "|its ok|its okay|all ok|all good|its all good|its good|its all right|its all correct|all correct"
        "|looks correct|looks accurate|its accurate|nothing is wrong|nothings wrong|nothing wrong|no mistakes"
        "|no errors|happy with it|we are happy with it|were happy with it|happy with that|we agree with it"
        "|we agree|agree|no issues|no changes needed|nothing to change|nothing to correct"
    ),
    "wants.approver_lead": (
        "the|me|im|im the|i am|i am the|myself|as|me as|i did as|our|my|by|by the|by our|it was|it was the"
        "|it was our|its|its the|it is|it is the|approved by"
        "|approved by the|approved by our|a|an|signed off by|signed off by the|has approved it"
        "|it is our|its our|that was the|that would be the|that is the|thats the|agreed by the|from the"
    ),
    "wants.approver_tail": (
        "has|did|has approved it|approved it|has approved|has signed it off|signed it off|has agreed|agreed"
        "|yet|so far|approved|signed off|signed|signed this off|approved this|agreed to it"
        "|please|thanks|here|of the school|of our school|at the school|at our school|has agreed it|did it"
    ),
    "wants.approver_nobody": (
        "nobody|no one|noone|none|nobody at all|nobody else|not approved|not signed off|no approval"
        "|no sign off|it has not been|it hasnt been|hasnt been|has not been|it isnt|isnt|not been|unapproved"
        "|not anyone|not anybody"
    ),
    "wants.approver_head": (
        "headteacher|head teacher|head|headmaster|headmistress|school head|head of school"
        "|executive head|executive headteacher|acting head|acting headteacher|deputy head|deputy headteacher"
        "|principal|the principal|vice principal|college principal|school principal|head of centre"
        "|head of department|service manager|director|head of the school|head of the service"
    ),
    "wants.approver_board": (
        "chair of governors|chair of the governors|governors|the governors|governing body|the governing body"
        "|school governor|safeguarding governor|governor|trustees|the trustees|chair of trustees|trust board"
        "|trust|board|the board|chair of the board|chair|chief executive|ceo|executive|board member"
    ),
    "wants.approver_lead_role": (
        "dsl|designated safeguarding lead|safeguarding lead|designated lead|named lead|named nurse"
        "|named doctor|designated nurse|designated doctor|deputy dsl|dsp|designated safeguarding person"
    ),
    "wants.approver_manager": (
        "manager|team manager|line manager|team leader|team lead|supervisor|practice manager"
    ),
}
