"""Somebody leaves their work, was invited by mistake, or can't get in."""

TEXTS: dict[str, str] = {
    "leaving.before": "hi|hello|sorry|just so you know|fyi|by the way|please note|um|well|i think",
    "leaving.going": (
        "i am leaving|im leaving|i will be leaving|ill be leaving|i am going to leave|im going to leave"
        "|i am moving on|im moving on|i am retiring|im retiring|i retire|i am changing jobs|im changing jobs"
        "|i have a new job|ive got a new job|i am moving teams|im moving teams|my last day is"
        "|im going on maternity leave|i am going on maternity leave|im going on mat leave"
        "|im going on maternity"
        "|im off on maternity leave|im off on mat leave|i go on maternity leave|i go on mat leave"
        "|im on mat leave"
        "|im on maternity leave|im going off on mat leave|im starting maternity leave|im starting mat leave"
        "|my contract ends|i leave on|i leave in|i leave at"
    ),
    "leaving.left": (
        "i have left|ive left|i left|i no longer work for|i dont work for|i have moved to|ive moved to"
        "|i am leaving|im leaving|i will be leaving|ill be leaving|i am going to leave|im going to leave"
    ),
    "leaving.place": (
        "the school|the team|the service|the job|the post|the council|the trust|the organisation"
        "|the partnership|the role|the company|the force|the nhs|the college|the charity|my job|my post"
        "|my role|my team|my work|my school|my service|my organisation|our school|our team|our service"
        "|another force|another area|another trust|another council|another service|another role|another post"
        "|another agency|another organisation|another department|a new team|a new role|a new post"
        "|a new school|another team|another school|another job|a new job|them|them any more|them anymore"
        "|social care"
    ),
    "leaving.when": (
        "week|weeks|month|months|term|half term|year|summer|spring|autumn|winter|christmas|easter|monday"
        "|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july"
        "|august|september|october|november|december|soon|shortly|tomorrow"
    ),
    "leaving.time": "on|at|in|by|from|of|for|the|a|end|beginning|start|middle|next|this|early|late|mid|half",
    "leaving.follows": (
        "who takes over|who takes over from me|who will take over|who takes my place|who does this now"
        "|who does it then"
        "|who takes this on|who should take over|who can take over|what happens then|what do i do"
        "|what happens to my answers|somebody else takes over|someone else takes over|who replaces me"
        "|someone else will do this|somebody else will do this|someone else will do it"
        "|somebody else will do it"
        "|someone else will take over|somebody else will take over|someone else is taking over"
        "|somebody else is taking over|a colleague will take over|my colleague will take over"
        "|a colleague will do this|my colleague will do this|someone else takes this on|i cant finish this"
        "|i wont finish this|who do i hand over to|how do i hand over|can somebody else take over"
        "|can someone else take over"
    ),
    "leaving.said": (
        "i want to leave|how do i leave|how can i leave|how do i get out|how do i get out of this|take me off"
        "|take me off this|take me off the list|wrong person|you have the wrong person"
        "|you have got the wrong person"
        "|youve got the wrong person|this is the wrong person|i am the wrong person|im the wrong person"
        "|not the right person|im not the right person|i am not the right person|this isnt for me"
        "|this is not for me|i was invited by accident|i got this by mistake|this came to me by mistake"
        "|i should not be here|i shouldnt be here|i should not have been invited|who takes over"
        "|who takes over from me|somebody else takes over|someone else is taking over|who replaces me"
        "|i have changed jobs|ive changed jobs|i dont work there any more|i dont work there anymore"
        "|i am retiring|im retiring|i am changing jobs|im changing jobs|i have a new job|ive got a new job"
        "|i no longer work there|i dont do this job any more|i dont do this job anymore"
    ),
    "leaving.lost": (
        "i lost my link|i have lost my link|ive lost my link|i lost the link|ive lost the link|lost my link"
        "|my link doesnt work|my link does not work|the link doesnt work|the link does not work"
        "|my link isnt working|the link isnt working|my link is broken|the link is broken|link broken"
        "|i cant find my link|i cant find the link|i deleted my link|i deleted the link|where is my link"
        "|wheres my link|log in|login|log me in|sign in|sign me in|how do i log in|how do i sign in"
        "|i cant log in|i cannot log in|i cant sign in|i cannot sign in|i want to log in|logon|log on"
        "|how do i log on|i cant get in|i cannot get in|i lost my code|i have lost my code|ive lost my code"
        "|my code doesnt work|my code does not work|the code doesnt work|where do i put my code"
        "|where do i enter my code|where do i type my code|where does the code go|how do i get in"
    ),
    "leaving.is_in": (
        "You are in: you need no link and no code here. For a phone or browser more, type my data. "
        "A code of another invitation can be typed at any time."
    ),
    "leaving.is_in_runs": (
        "You are in yourself. If somebody else's link doesn't work, make another under Invite; Invitations "
        "so far says which still hold. For a phone or browser of your own more, type my data."
    ),
    "leaving.no_place": (
        "You have no place in an audit here, so there is nothing to leave. "
        "An invitation that is not accepted ends by itself. If you were asked to approve a return, tell that "
        "team: they can ask somebody else."
    ),
    "leaving.follows_team": (
        "Whoever takes over needs an invitation. Leave once you no longer work there. Whom to ask: {whom}"
    ),
    "leaving.follows_area": (
        "Whoever takes over needs an invitation: type area, then Invite. Leave once they are in."
    ),
    "leaving.somebody": "a coordinator",
}
