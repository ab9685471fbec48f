"""What people say at a question who do not answer it, and what is said to who is only cross."""

TEXTS: dict[str, str] = {
    "over.lead": (
        "hi|hello|ok|okay|right|sorry|so|and|but|well|oh|god|please|pls|thanks|cheers|anyway|i think|ill"
        "|i will|going to|then"
    ),
    "over.tail": "please|pls|plz|thanks|thank you|thx|ta|cheers|now|then|for me|sorry|for now|ok|today|bye|x",
    # what calls somebody away from a question
    "over.why_lead": (
        "im|ive|i have|ive got|got|in|at|on|off to|for|a|an|the|my|another|due in|needed|needed in|wanted in"
        "|called to|called into|called away to|now|soon|to|because of|starts|starting|is starting|has started"
    ),
    "over.why": (
        "court|meeting|team meeting|mtg|strategy meeting|strat meeting|strategy discussion|conference"
        "|case conference|supervision|duty|on duty|duty call|phone|phone call|phones going|call"
        "|teams call|visit|home visit|clinic|ward round|appointment|patient|shift|handover|lesson"
        "|class|teaching|assembly|break duty|lunch|lunch duty|school run|train|bus|dentist|fire alarm"
        "|fire drill|training|interview|panel|briefing|emergency|urgent call"
    ),
    "over.stop": (
        "i need to stop|need to stop|i have to stop|have to stop|ive got to stop|got to stop|i must stop"
        "|must stop|gotta stop|i want to stop|want to stop|id like to stop|i would like to stop|im stopping"
        "|i am stopping|stopping|stop|stop here|i need to stop here|i have to stop here|stopping here"
        "|lets stop|lets stop here|i need to leave it|i have to leave it|ill leave it|leaving it"
        "|i need to leave it there|leave it there|ill leave it there|need to pause|i need to pause"
        "|im going to stop|i am going to stop|going to stop|have to leave it|need to leave it"
        "|i will have to stop|ill have to stop|calling it a day|im calling it a day|pausing|pausing here"
        "|need a break|i need a break|taking a break|im taking a break|got to go|gotta go|i have to go"
        "|ive got to go|need to go|i need to go|have to go|got to dash|have to dash|i have to dash"
        "|got to run|gotta run|have to run|need to dash|need to run"
    ),
    "over.done": (
        "all done|done|im done|i am done|were done|we are done|thats it|that is it|finished|im finished"
        "|i am finished|all finished|we have finished|weve finished|ive finished|i have finished|thats all"
        "|that is all|thats the lot|thats everything|all answered|everything is answered|thats me done"
        "|thats us done|im all done|i am all done|were all done|all complete|complete|and|so|ok|right"
        "|can you|could you|please|now|just|then|you can|lets"
    ),
    # what is said of a whole return: "done" alone may be a level
    "over.all_done": (
        "all done|im all done|i am all done|were all done|we are all done|all done here|were all done here"
        "|all finished|im finished|i am finished|weve finished|we have finished|ive finished"
        "|i have finished|thats everything|all answered|everything is answered|ive answered everything"
        "|weve answered everything|thats me done|thats us done|i think thats everything|ive done them all"
        "|weve done them all|all complete"
    ),
    "over.submit": (
        "submit|submit it|submit this|submit that|submit them|submit all|submit everything|submit my answers"
        "|submit our answers|submit the answers|submit the return|submit our return|send it|send it in"
        "|send it off|send them in|send this in|hand it in|hand this in|hand it over|sign it off"
    ),
    "over.asks": (
        "can|could|may|will|would|does|should|must|i want|id like|i would like|i need|let|is it ok if"
        "|what if|shall|wants|has"
    ),
    "over.who": (
        "head|headteacher|head teacher|boss|manager|line manager|team manager|lead|dsl|supervisor|director"
        "|governor|governors|chair|service manager|colleague|deputy|board|principal|senior|sergeant"
        "|inspector|chief|team leader|named nurse|consultant"
    ),
    "over.reads": (
        "check it|check this|to check it|to check this|to read it|to look at it"
        "|to see it|sign it off|to sign it off|approve it|to approve it|review it|to review it|go over it"
        "|to go over it|have a look|to have a look|look over it|look it over|check them|read them"
        "|check them over|approve this|sign this off|check my answers|read my answers|look at my answers"
        "|approve my answers|check our answers|read our answers|approve our answers|check the answers"
        "|read through it|have a look at it|check everything|okay it|ok it|to ok it|to okay it|check it over"
        "|have a read"
    ),
    "over.first": (
        "first|before i submit|before i send it|before it goes|before it goes in|before we submit|beforehand"
    ),
    # how bad it is, and of what that is said
    "over.cross": (
        "bollocks|bollox|rubbish|crap|shit|shite|bullshit|nonsense|useless|stupid|pointless|ridiculous"
        "|pathetic|idiot|idiotic|dumb|daft|garbage|tripe|drivel|joke|sucks|fuck|fucking"
        "|fuckin|ffs|wtf|bloody|damn|dreadful|awful|terrible|thick|waffle|guff|farce"
        "|tosh|claptrap|piss|pissed|boring|bs|balls|pants|moron|rubbishy|wasting|waste"
    ),
    "over.of_this": (
        "this|you|your|youre|it|its|bot|robot|chatbot|machine|thing|app|audit|survey|form|questionnaire"
        "|questions|question|computer|time|what"
    ),
    "over.around": (
        "is|are|a|an|the|of|load|pile|such|so|really|very|absolute|complete|total|utter|completely|totally"
        "|utterly|absolutely|just|all|more|my|me|off|and|what|oh|god|well|some|bit|lot|old|on|with"
        "|that|thats|these|how|too|whole|big|piece|bunch|seriously|honestly|tbh|mate"
    ),
    "over.crossed": (
        "I'm sorry this is hard going. Nothing of that is kept. You can skip any question, and stop at any "
        "time without losing what is saved."
    ),
    "over.checked_first": "Somebody else can read it first: send it for approval before it is submitted.",
}
