"""Questions of what somebody wrote here: how it is changed or removed.

<asked> in the forms of `asked`; @own_asks, @own_goes, @own_text and @own_wrote stand for the lists here.
"""

TEXTS: dict[str, str] = {
    "own_text.asked": (
        "@own_asks @own_goes @own_text @own_wrote|@own_goes @own_text @own_wrote"
        "|@own_asks @own_goes @own_text @own_wrote @own_when|@own_goes @own_text @own_wrote @own_when"
        "|@own_asks @own_text @own_wrote @own_gone|@own_text @own_wrote can i @own_goes @own_it"
        "|i @own_wrote something i shouldnt have can i @own_goes @own_it"
        "|i @own_wrote something i should not have can i @own_goes @own_it"
        "|i @own_wrote something wrong can i @own_goes @own_it"
        "|i @own_wrote something wrong how do i @own_goes @own_it"
        "|i @own_wrote the wrong thing can i @own_goes @own_it"
        "|@own_asks @own_goes my comment|@own_asks @own_goes a comment|@own_asks @own_goes my text"
    ),
    "own_text.asks": (
        "how do i|how do we|how do you|how can i|how can we|how could i|how would i|how should i|how to"
        "|where do i|where can i|can i|can we|can you|can u|could i|could we|could you|may i|may we|will you"
        "|would you|please|am i able to|are we able to|am i allowed to|is there a way to"
        "|is there a way i can|is there any way to|is it possible to|i want to|i need to|i would like to"
        "|id like to|we want to|we need to|we would like to|i have to|let me|can|could|can you please"
        "|could you please|can i please|can i still|can i just"
        "|help me|help me to|can you help me|can you help me to|i must|we must|i gotta|gotta|need to|want to"
        "|ive got to|i have got to|i should|i really need to|i just need to|i just want to|i really want to"
        "|i wanna|i urgently need to|how can i quickly"
    ),
    "own_text.goes": (
        "delete|remove|erase|take out|take away|take back|get rid of|edit|change|undo"
        "|unsend|unsay|withdraw|correct|amend|rewrite|rub out|scrap"
    ),
    "own_text.text": (
        "what i|what we|something i|something we|something that i|something that we|some thing i|anything i"
        "|a thing i|the thing i|the things i|things i|things we|some things i|stuff i|the stuff i|a note i"
        "|a note we|a note that i|the note i|the note we|the note that i|notes i|the notes i|the notes we"
        "|an answer i|the answer i|answers i|the answers i|a comment i|the comment i|comments i|a remark i"
        "|the remark i|a reason i|the reason i|the text i|some text i|a text i|the words i|words i|one i"
        "|the last thing i|the bit i|a bit i|everything i|all i|whatever i"
    ),
    "own_text.wrote": (
        "wrote|typed|put|entered|have written|have typed|have put|wrote in"
        "|typed in|put down|wrote down|said|left|gave|added|noted|just wrote|just typed|just put"
        "|just said|already wrote|already typed|already put|have just written|have just typed"
    ),
    "own_text.when": (
        "here|in here|earlier|before|already|yesterday|today|just now|this morning|last week|last time"
        "|last month|by mistake|by accident|in error|wrong|wrongly|in a note|in the note|in my note"
        "|in the notes|in the audit|in this audit|in the form|on the form|in the box|in the return"
        "|in our return|in my answer|as a note|for a note|in the wrong place|in the wrong box|to you"
        "|here by mistake|here earlier|here yesterday|on here|asap|quickly|right now|now"
        "|before anyone sees it|before anyone sees"
        "|before they see it|before anyone finds out|so nobody sees it|so no one sees it|about our service"
        "|about the service"
        "|about our team|in the chat here|in this chat"
    ),
    "own_text.gone": (
        "be deleted|be removed|be changed|be edited|be taken out|be erased|be undone|deleted|removed|gone"
        "|taken out|erased"
    ),
    "own_text.sent_asked": (
        "@own_asks @own_wipes @own_text @own_sent|@own_wipes @own_text @own_sent"
        "|@own_asks @own_wipes @own_text @own_sent @own_when|@own_wipes @own_text @own_sent @own_when"
        "|@own_asks @own_wipes @own_kept|@own_wipes @own_kept|@own_asks @own_wipes @own_kept @own_when"
        "|@own_asks @own_wipes @own_kept i @own_sent|@own_wipes @own_kept i @own_sent"
        "|@own_asks @own_wipes @own_kept i @own_sent @own_when"
    ),
    "own_text.wipes": (
        "delete|remove|erase|take back|get rid of|undo|unsend|unsay|withdraw|scrap|wipe|clear|hide|destroy"
    ),
    "own_text.sent": (
        "sent|send|have sent|ive sent|just sent|posted|shared|uploaded|forwarded|messaged|saved|downloaded"
        "|searched"
        "|searched for|looked at|watched|sent you|sent him|sent her|sent them|sent to him|sent to her"
        "|sent to them"
        "|told you|have told you|just told you"
    ),
    "own_text.kept": (
        "all my messages|all the messages|my messages|the messages|my last message|my message|the message"
        "|my chats"
        "|my chat|all my chats|my texts|all my texts|my pictures|my photos|all my photos|all my pictures"
        "|the pictures|the photos|the videos|my videos|my history|my search history|my browser history"
        "|my snaps"
        "|my dms|all my dms|everything on my phone|everything off my phone"
    ),
    "own_text.it": "it|that|this|it again|that again|them|it please",
}
