"""Words of whoever wants to share a return with a colleague.

@mate is who shares it, @some what of it, @do and @give what is done with it.
"""

TEXTS: dict[str, str] = {
    "mates.lead": (
        "can|could|can i|can we|could i|could we|may i|may we|how|how do i|how do we|how can i|how can we"
        "|how would i|how would we|how does|how do|how can|how could|how will|do|does|is it ok if|is it ok to"
        "|is it possible to|i want to|we want to|i need to|we need to|i would like to|id like to|wed like to"
        "|i want|i need|id like|im going to|i am going to|ill|i will|well|lets|let|please|can you|could you"
        "|would|will|should|should i|should we|ok|so|and|but|hi|hello|how about|what if|shall we|are we"
        "|are we allowed to|am i allowed to|may|where do i|where can i|i have to|we have to"
    ),
    "mates.tail": (
        "please|pls|thanks|thank you|too|as well|now|today|tomorrow|later|instead|instead of me|with me"
        "|for me|for us|first|then|somehow|here|on this|at the same time|if possible|with this|together"
        "|on their phone|on his phone|on her phone|on their own phone|at once|in our team|on my team"
        "|in my team|from my team|from our team"
    ),
    "mates.mate": (
        "a colleague|my colleague|my colleagues|our colleagues|colleagues|another colleague|the others"
        "|a few colleagues|some colleagues|someone else|somebody else|anyone else|anybody else|someone"
        "|somebody|other people|others|more people|another person|two people|two of us|several people"
        "|both of us|all of us|my team|our team|the team|the rest of the team|the rest of my team"
        "|my teammate|my teammates|my deputy|our deputy|the deputy|my manager|our manager|the manager|my boss"
        "|my head|the head|our head|the headteacher|my headteacher|our headteacher|the dsl|our dsl|my dsl"
        "|my sergeant|the sergeant|my inspector|the inspector|my supervisor|my partner|my assistant"
        "|our analyst|an analyst|our lead|the lead|a colleague of mine|one of my colleagues"
        "|people in my team|one of my team|each of us|everyone in my team|everybody in my team"
        "|a second person|another officer|another teacher|another nurse|another social worker"
    ),
    "mates.some": (
        "it|this|this one|that|that one|these|them|the questions|these questions|the audit|this audit"
        "|the return|our return|my return|the rest|the rest of it|some|some of it|some of them|some of these"
        "|some of the questions|a few|a few of them|half|half of it|half of them|half each|part of it"
        "|this part|this bit|this domain|this section|a domain|a section|the domains|the sections"
        "|the work|the work between us|the load|the form|the survey|this question|that question|one|one part"
        "|the other questions|the others|the remaining questions|the last part|my answers|our answers"
        "|question 1|question 2|question 3|question 4|question 5|question 6|question 7|question 8"
        "|question 9|question 10"
    ),
    "mates.do": (
        "do|answer|finish|complete|fill in|take|take over|take on|help with|help me with|work on|look after"
        "|continue|carry on with|pick up|go on with|help with answering|help me finish|help me answer"
    ),
    "mates.give": "give|pass|hand|leave|assign|send|forward|delegate|allocate|pass on|hand over|show",
    "mates.forms": (
        "share @some with @mate|share with @mate|sharing with @mate|share @some|@mate @do @some"
        "|@mate help|@mate help me|@mate join|@mate join in|@mate join me|@mate to join|@mate to help"
        "|@mate to @do @some|@mate answer|@mate come in|@mate get in|@mate get access|@mate have access"
        "|get @mate to help|get @mate to join|get @mate to @do @some|get @mate in|get @mate on here"
        "|get @mate on board|get @mate involved|ask @mate to @do @some|ask @mate to help|ask @mate to join"
        "|have @mate @do @some|let @mate @do @some|let @mate in|let @mate help|let @mate join"
        "|invite @mate|add @mate|bring @mate in|bring in @mate|include @mate|involve @mate|sign @mate up"
        "|send @mate the link|send the link to @mate|send @mate a link|give @mate access|give @mate the link"
        "|give access to @mate|send @mate an invitation|send an invitation to @mate"
        "|@give @some to @mate|@give @mate @some|@do @some with @mate|do @some together|answer @some together"
        "|split @some|split @some up|split @some between us|split up @some|divide @some|divide @some up"
        "|divide up @some|divide @some between us|share out @some|share @some out|share @some between us"
        "|share @some among us|take half each|do half each|half each|take turns|take it in turns"
        "|each do half|each do some|each do a bit|each take some|each take a domain|each @do @some"
        "|work on it together|more than one person @do @some|work together|work together on @some|collaborate"
        "|collaborate on @some"
    ),
}
