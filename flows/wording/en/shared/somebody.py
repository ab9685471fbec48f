"""Wishes about somebody by their name: to join or to approve.

@name stands for one or two words that may be a name, and a bar parts the forms.
"""

TEXTS: dict[str, str] = {
    "somebody.lead": (
        "please|pls|can you|could you|can we|can i|could we|could i|i want to|we want to|i need to|we need to"
        "|id like to|i would like to|how do i|how do we|can|ok|okay|hi|hello|lets|i|we|just|also|and|now"
        "|would like to|want to|need to|please can you|do i|should i|will you"
    ),
    "somebody.tail": (
        "before it goes|before it goes in|before i submit|before we submit|before it is submitted"
        "|before that|please|pls|now|thanks|thank you|too|as well|first|today|then|for us|for me"
        "|if possible|again"
    ),
    "somebody.joins": (
        "ask @name to join|ask @name to join @where|get @name to join|get @name in|get @name to answer"
        "|ask @name to answer|ask @name to help|ask @name to take part|ask @name to fill it in"
        "|ask @name to do it|ask @name to do this|ask @name to do this one|ask @name to do that one"
        "|ask @name to do these|ask @name to do the rest|ask @name to answer this"
        "|ask @name to answer this one|ask @name to answer the rest|get @name to do it"
        "|get @name to do this|get @name to do this one|get @name to do the rest|have @name do it"
        "|have @name do this one|invite @name|invite @name to @where|invite @name to join"
        "|invite @name to join @where|invite @name from @where|add @name|add @name to @where|let @name in"
        "|let @name join|bring @name in|include @name|send @name a link|send @name the link"
        "|send @name an invite|send @name an invitation|send a link to @name|send the link to @name"
        "|resend @name link|resend @name invite|resend @name the link|resend the link to @name"
        "|send @name another link|@name has lost the link|@name lost the link|@name needs a link"
        "|@name needs another link|send an invitation to @name|send an invite to @name|sign @name up"
        "|give @name access|@name join|@name join @where|@name needs to join|@name wants to join"
        "|@name should join|@name needs access|@name is new|@name is joining|@name is joining @where"
        "|@name would like to join|@name has joined @where"
    ),
    "somebody.sought": (
        "has @name joined|has @name joined @where|is @name in|is @name in @where|did @name join"
        "|when will @name join|is @name on the list|is @name on @where|where is @name"
        "|which team is @name in|is @name here|has @name left|has @name left @where"
        "|has @name answered|has @name started"
        "|has @name done it|who is @name|whos @name|make @name lead|make @name a lead|make @name the lead"
        "|make @name coordinator|make @name a coordinator|make @name the coordinator|make @name scrutineer"
        "|make @name a scrutineer|promote @name|remind @name|chase @name|nudge @name"
    ),
    "somebody.follows": (
        "hand over to @name|hand it over to @name|hand this over to @name|hand it all over to @name"
        "|hand everything to @name|hand everything over to @name|@name takes over|@name is taking over"
        "|@name will take over|@name can take over|@name should take over|let @name take over"
        "|im leaving hand over to @name|i am leaving hand over to @name|im leaving @name takes over"
        "|i am leaving @name takes over|im leaving so hand over to @name|im leaving @name will take over"
        "|im off hand over to @name|@name is my successor|@name will replace me|@name replaces me"
    ),
    "somebody.approves": (
        "needs @why|needs @why from @name|it needs @why|get @name to @approve it|have @name @approve it"
        "|send it to @name for @why|send this to @name for @why|send it to @name to @approve"
        "|send this to @name to @approve|ask @name to @approve|ask @name to @approve it"
        "|ask @name to @approve this|get @name to @approve this"
        "|get @name to @approve|tell @name to @approve|tell @name to @approve it|tell @name to @approve this"
        "|send to @name for @why|send the return to @name|send our return to @name|send my return to @name"
        "|send the return to @name for @why|send our return to @name for @why|ask @name for @why"
        "|send it over to @name|send this over to @name"
        "|@name needs to @approve it|@name needs to @approve this"
        "|@name needs to @approve|@name has to @approve|@name has to @approve it|@name has to @approve this"
        "|@name must @approve it|@name must @approve this|@name wants to @approve it"
        "|@name wants to @approve this|@name should @approve it|@name should @approve this"
        "|it needs to go to @name|this needs to go to @name|it has to go to @name|send it to @name"
        "|send this to @name|pass it to @name for @why|pass this to @name for @why|it needs @why from @name"
        "|this needs @why from @name|let @name @approve it|let @name @approve this|send it for @why"
        "|this needs @why|i need @why|i need @why from @name|it needs @why first"
        "|this needs @why first|get @why from @name"
        "|get it @approved by @name|get this @approved by @name|have it @approved by @name"
        "|it needs to be @approved|this needs to be @approved|it needs to be @approved by @name"
        "|this needs to be @approved by @name|@post have a look|@post have a look at it|@post have a read"
        "|@post @approve it|@post @approve this|@post @approve|show it to @post"
        "|show this to @post|run it past @post|run this past @post|run it by @post|run this by @post"
        "|@post to @approve it|@post to @approve this|@post to @approve|@post to see it|@post wants to see it"
        "|@post needs to see it|@post has to see it|@post will @approve it|@post should see it"
        "|@post wants to have a look|@post needs to have a look|get this past @post|get it past @post"
    ),
    "somebody.also": (
        "take @them off|take @them out|remove @them|delete @them|can you remove @them|please remove @them"
        "|invite @them|add @them|please add @them|send @them a link|can you add @them|can you invite @them"
        "|can you take @them off|take @them off the list|take @them off please|remove @them please"
        "|send @them an invite|please take @them off"
    ),
    "somebody.slot_why": (
        "a second pair of eyes|another pair of eyes|a second opinion|a second look|signing off|sign off"
        "|approval|approving|checking|a check|review|agreement|the ok|a sign off|signoff|a look"
        "|a final check|final approval|authorisation"
    ),
    "somebody.slot_approve": (
        "check it over|look it over|check over|read through|read it through|check it|read it|look at it"
        "|approve|sign off|sign|check|review|look at|look over|read|see|agree|authorise|ok|sign it off"
        "|sign this off|have a look at|go through"
    ),
    "somebody.slot_approved": "approved|signed off|signed|checked|reviewed|authorised|agreed",
    "somebody.slot_where": (
        "the team|my team|our team|this team|us|it|this|the trust|the council|the service|work|the school"
        "|the partnership|here|the audit|this audit|the force|the list|the group|another team|our list"
    ),
    # no name, and nobody whom the audit knows
    "somebody.nobody": (
        "him|her|them|he|she|they|it|this|that|everyone|everybody|someone|somebody|anyone|anybody|people|all"
        "|the|a|an|my|our|your|his|their|child|children|kid|kids|boy|girl|baby|son|daughter|pupil|pupils"
        "|student|brother|sister|mum|dad|mother|father|uncle|aunt|friend|victim|i|we|you|me|us|to|from|of|in"
        "|note|notes|answer|answers|question|team|teams|round|action|actions|data|everything|names|name"
    ),
    # a post that approves, which is named as people are
    "somebody.posts": (
        "head office|someone else|somebody else|someone above me|somebody above me|my boss|the boss"
    ),
    "somebody.whose": "my|our|the|a|their",
    "somebody.post": (
        "manager|line manager|team manager|service manager|practice manager|operations manager|team leader"
        "|head|headteacher|head teacher|deputy head|deputy|principal|vice principal|head of service"
        "|head of safeguarding|head of year|lead|safeguarding lead|named lead|designated lead|dsl|deputy dsl"
        "|boss|director|assistant director|deputy director|supervisor|board|chair|chair of governors"
        "|governor|governors|governing body|trustees|trustee|chief executive|ceo|inspector|chief inspector"
        "|detective inspector|superintendent|chief superintendent|sergeant|detective sergeant|di|dci|ds|dcs"
        "|commander|commissioner|named nurse|named doctor|designated nurse|designated doctor|consultant"
        "|matron|clinical lead|medical director|senior|seniors|senior leader|leadership team|slt|smt"
        "|executive lead|senior manager|senior management"
    ),
    "somebody.invited_by": (
        "New people join by a link: pass on the one that you got if it is for the whole team, or ask who "
        "coordinates for one{whom}. I've kept no name."
    ),
    "somebody.asked_by": "Who is in which team is known to who coordinates{whom}. I've kept no name.",
    "somebody.removed_by": "People are taken off by who coordinates{whom}. I've kept no name.",
    "somebody.at": ": {contact}",
    "somebody.invite": "Choose where they belong and forward the link. I've kept no name.",
    "somebody.remove": "Choose who has left. I've kept no name.",
    "somebody.approve_later": (
        "Whoever approves gets the whole return: you send it from the check, once your answers are in. "
        "I've kept no name."
    ),
    "somebody.approve": "Choose who is to approve it. I've kept no name.",
}
