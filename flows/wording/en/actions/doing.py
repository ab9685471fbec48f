"""What people say of actions in sentences of their own, and what is said back."""

TEXTS: dict[str, str] = {
    # by the word that such a question begins with
    "doing.asks_who": "who|whos|whose|which team|which agency|whom",
    "doing.asks_when": (
        "when|whens|by when|what date|which date|whats the date|what is the date|whats the deadline"
        "|what is the deadline|whats the due date|what is the due date|how long have|how long do|how long is"
        "|until when|what day|is there a deadline|is there a date"
    ),
    # by words that stand anywhere in the sentence
    "doing.mine": (
        "mine|mines|ours|my action|my actions|our action|our actions|for me|for us|do i have to do|have i got"
        "|have we got|do we have to do|am i meant to do|are we meant to do|do i need to do|do we need to do"
        "|assigned to me|assigned to us|with me|with us|am i doing|are we doing|should i do|should we do"
        "|am i supposed to do|are we supposed to do|my list|on me|on us|my to do|our to do|my tasks|our tasks"
    ),
    "doing.late": (
        "overdue|late|behind|past their date|past the date|past its date|out of date|missed|outstanding"
        "|slipped|slipping"
    ),
    "doing.not_done": (
        "not done|isnt done|not finished|isnt finished|not started|hasnt started|havent started|not complete"
        "|havent done|hasnt been done|have not done|not begun|havent begun|still to do|nothing done"
        "|not been done|havent managed|not managed|didnt manage|havent got round|not been started"
        "|never done|wasnt done|cant be done|cannot be done|half done"
        "|nearly done|almost done|nearly finished|almost finished|not yet|should be done|must be done"
        "|will be done|to be done|be finished|be done"
    ),
    "doing.reword": (
        "wording|reword|rephrase|rewrite|the words|the text|typo|the title|spelling|spelt|misspelt"
        "|call it|rename|say it differently|phrase it"
    ),
    "doing.reown": (
        "is for|belongs to|goes to|over to|should be with|is with|job|responsibility|should own"
        "|to own|take ownership|owned by|do i hand|do i pass|do i give"
        "|do we hand|someone else|somebody else|another team|another agency|other team|reassign|hand it"
        "|hand this|hand over|pass it|pass this|give it|give this|give that|not ours|not mine|not us"
        "|not for us|isnt ours|isnt mine|isnt us|not our action|not our job|wrong team|wrong owner"
        "|the owner|new owner|change owner|take over|take it over|pick it up|pick this up|pick up|swap it"
        "|move it to|should go to|should sit with|sits with|take this on"
        "|assign it|assign this"
    ),
    "doing.redate": (
        "cant do|cannot do|cant make|cant manage|wont make|wont manage|wont be able|cant meet"
        "|not going to make|running|need until|struggling|slip|wont happen by|wont get|cant get|deadline"
        "|due date|the date|more time|longer|extend|extension|postpone|delay|push|pushed|put back"
        "|put it back|put it off|put off|move it back|bring it forward|reschedule|later|another week"
        "|another month|due|more weeks|more days|more months|extra week|extra weeks|extra time|another day"
        "|weeks more|days more|another two weeks|another couple|till|until|two weeks|a week|a month|weeks"
        "|months|days"
    ),
    "doing.drop": (
        "isnt relevant|isnt needed|no longer applies|doesnt apply|pointless|redundant|overtaken|obsolete"
        "|superseded|relevant any more|relevant anymore|needed any more|needed anymore|wont be doing"
        "|not doing this|drop|delete|remove|cancel|scrap|bin|get rid|no longer needed|not needed|dont need"
        "|no longer relevant|not relevant|abandon|take it off|take off|strike|withdraw"
    ),
    "doing.done": (
        "done|finished|complete|completed|sorted|achieved|close|closed|ticked off|tick off|tick|all in place"
        "|in place now|delivered|over and done"
    ),
    # around "done" where all of it is
    "doing.around_done": (
        "it|its|it is|its all|this|this is|thats|that is|that|all|everything|everything is|everythings|is|was"
        "|we|weve|we have|we are|have|has|been|got|now|already|finally|yes|yep|ok|okay|just|action|the action"
        "|this action|this one|fully|completely|and|i|ive|i have|at last|today|good news"
    ),
    # behind "done", of what is left to do
    "doing.left": (
        "but|except|apart from|though|although|still|however|only|just|part|half|some of|other than|rest"
        "|not all|waiting for|to do|remaining|outstanding|nearly|almost"
    ),
    "doing.done_with": (
        "Nothing is saved yet. Do you mean {choice}? Type yes, and I keep what stands below as what is "
        "different now:"
    ),
    "doing.begun": (
        "half way|halfway|part way|partly done|part done|in hand|got started|in train|kicked off"
        "|on the way|started|begun|under way|underway|in progress"
        "|working on|on it|on with it|got going|making a start|made a start|begin"
    ),
    # they say nothing of which action is meant
    "doing.filler": (
        "action|actions|the|one|this|that|with|have|been|from|for|please|mark|item|task|make|done"
        "|finished|complete|started|begun|deadline|date|weeks|week|back|who|owns|owner|when|due|can|we|our"
    ),
    "doing.looks": (
        "what|whats|why|how come|hows|how|show|show me|tell me about|open|see|look at|go to|take me to"
        "|let me see|where"
    ),
    # who says so means the one that is theirs
    "doing.speaks_for_us": "we|weve|were|our|ours|mine|mines|my|i|ive|im",
    "doing.first": "top",
    "doing.last": "last|bottom|final",
    "doing.before_last": "the",
    # beside a number that is no place: a length of time, or a day
    "doing.counts": (
        "week|weeks|month|months|day|days|year|years|by|until|till|in|another|after|before|about"
        "|january|february|march|april|may|june|july|august|september|october|november|december"
        "|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|percent|people|teams|staff|schools|more|extra"
    ),
    "doing.of": "of|out of",
    "doing.asks_why": "why|how come|whats the reason|what is the reason",
    # of what is asked with who and when of an action, and not of the assistant or the round
    "doing.of_one": (
        "doing|does|owns|own|owner|got|has|leading|leads|lead|responsible|action|job|task|on this|it|that one"
        "|this one|number|item"
    ),
    "doing.before_number": "number|no|action|item|num",
    # before a length of time: from today
    "doing.from_today": "in|within",
    "doing.so_much_more": "{length} more",
    "doing.adds": (
        "add|add one|add an action|add another|new one|another one|another action|put one on|can we add"
        "|can you add|i want to add|we want to add|we need to add|need to add|also add"
    ),
    "doing.add": (
        "Nothing is added yet. Each action belongs to an item: tap {button}, choose the item, then send this "
        "again there."
    ),
    "doing.which": "Which action do you mean? Tap it, or type its number.",
    "doing.stands": "As it stands: {state}.",
    "doing.mine_are": "Yours here: {numbers}.",
    "doing.mine_none": "None of these is yours to do.",
    "doing.late_are": "Overdue: {numbers}.",
    "doing.late_none": "None of these is overdue.",
    "doing.not_yours": "Only the team that owns it and the coordinators can change it.",
    "doing.no_way": "As it stands that can't be changed.",
    "doing.whom": "Whose it is and its words are changed by who coordinates{whom}.",
    "doing.whom_at": ": {contact}",
    "doing.do_you_mean": "Do you mean {choice}? Type yes.",
}
