"""How people speak to the assistant where a name or a text of theirs is awaited."""

TEXTS: dict[str, str] = {
    "spoken.lead": (
        "hi|hello|hey|hiya|ok|okay|oh|oh no|so|but|and|sorry|well|wait|hang on|hold on|um|erm|er|please"
        "|actually|just|quick question|question|thanks|thank you|good morning|morning|good afternoon"
        "|before i do|first|no|yes|excuse me|by the way|also"
    ),
    "spoken.tail": (
        "please|pls|thanks|thank you|then|though|tho|now|here|in here|or not|or what|at all|really|yet|first"
        "|exactly|this|it|that|anything|something|today|for this|for it|about this|about it|on this"
    ),
    # with one of `spoken.subject` behind them they ask
    "spoken.aux": (
        "can|could|may|might|shall|should|will|would|do|does|did|is|are|was|am|has|have|had|must|cant"
        "|wont|dont|isnt|arent|doesnt|didnt|wouldnt|couldnt|shouldnt"
    ),
    "spoken.subject": (
        "i|we|you|it|this|that|these|those|they|he|she|there|my|our|your|their|the|anyone|anybody|someone"
        "|somebody|everyone|everybody|other|others|people|any"
    ),
    # the same in a note, where "is there a plan" may be what somebody asks of their service
    "spoken.subject_note": "i|you|it|this|that|these|those|my|anyone|anybody|someone|somebody|we",
    # without one of `spoken.asked_of` behind them they order
    "spoken.orders": "do|have",
    "spoken.asked_of": "i|we|you|they|my|your|people|others",
    "spoken.asks": "who|whos|whose|whom|what|whats|when|whens|where|wheres|why|how|hows|which",
    # behind one of those, in a note
    "spoken.asks_of": (
        "would|long can|long should|much can|much should|many words|many characters|can my|can the note"
        "|can it|can this|should my|should the note|should it|should this|do they want|do you want"
        "|does it want|do i|can i|should i|shall i|could i|am i|will i|would i|must i|have i|did i|do we"
        "|can we|should we|are we|will we|you|do you|are you|can you|would you|will you|did you|if i|if we"
        "|to write|to put|to say|to do|to enter|to type|counts|counts as|is this|is it|is that|are these"
        "|are they|does this|does it|does that|will this|will it|happens with|happens to|happens next"
        "|happens now|happens then|happens if|happens after|happens when|sees|reads|gets|can see|can read"
        "|would see|would read|will see|will read|could see|could read|might see|might read"
        "|is reading|is going to|gets to see|gets to read|else|many questions"
        "|many more|many are left|much longer|much more|long does|long will|long do|long is|my|do they"
        "|are my|is my|does my|will my|goes this|s this|this|it for"
    ),
    "spoken.asks_within": (
        "do people|do others|do other teams|do i|should i|can i|do you|would you|will you|am i|could i|must i"
    ),
    "spoken.means": "mean|mean here|mean exactly|stand for|meant by that|meant by this",
    # behind one who speaks they wish, refuse or excuse
    "spoken.who": "i|we",
    "spoken.wishes": (
        "dont|want|wanted|need|needed|would|wouldnt|wont|cant|cannot|couldnt|thought|havent|had|was|wasnt"
        "|am not|am just|am only|am in|am at|am from|am new|am looking|prefer|meant|wondered|forgot"
        "|shouldnt|didnt|work in|work for|work at|were told|were asked|were sent|are not|are just|are only"
    ),
    # of one alone: there are teams called "We Will"
    "spoken.wishes_of_one": (
        "do|will|could|should|have|know|think|just|only|got|like to|feel|hope|wonder|did|already|still|really"
        "|can only"
    ),
    "spoken.alone": "i",
    "spoken.short_who": "im|ive|id|ill|weve|wed",
    "spoken.short_alone": "im|ive|id|ill",
    "spoken.short_wishes": (
        "not|just|only|in|on|at|from|here|having|looking|trying|going|unsure|confused|lost|busy|away|off"
        "|still|already|afraid|waiting|stuck|told|asked|covering|like|rather|prefer|got|been|had"
        "|forgotten|never|do|tell|be|get|put|think|come|let|say|need|have|about|supposed|meant|sure"
        "|no|done|finished|a bit|really|new to|new here|out|interested|curious|wondering|worried"
    ),
    "spoken.openings": (
        "let me|not sure|unsure|no idea|dont know|do not know|dont want|do not want|wrong link|wrong person"
        "|wrong team|wrong place|never mind|tell me|show me|take me|ask me|help me|give me|send me|remind me"
        "|it depends|depends on|depends who|up to you|you tell|you decide|you choose|just looking|just having"
        "|having a look|looking around|can wait|to be confirmed|to be decided|to be agreed|tbc|tbd|not yet"
        "|not now|not me|not mine|not ours|none of|same as|as above|see above|go back|take this|rather not"
        "|would rather|id prefer|skip this|skip it|skip that|leave it|leave this|leave that|do it later"
        "|need to ask|have to ask|need to check|have to check|nobody yet|no one yet|whoever|whatever"
        "|dont care|no preference|any of|anyone who|someone who|ask my|ask the"
    ),
    # in a note: nothing comes of it but that there is none
    "spoken.no_text": (
        "i dont want to|we dont want to|i do not want to|id rather not|i would rather not|i dont know what to"
        "|i dont know how to|i do not know what to|not sure what to|im not sure what to|no idea what to"
        "|i am not sure what to|i have no idea what to|i cant think what to|i cant think of anything to"
        "|i have nothing to|ive nothing to|ive got nothing to|nothing to|i wont|i dont need to|i cant|tell me"
        "|i dont have anything to|i havent anything to|i need help to|help me|you tell me what to"
        "|not sure how to|im not sure how to|dont know what to"
    ),
    "spoken.does": (
        "write|put|say|add|type|answer|enter|give|add anything|write anything|write a note|add a note"
        "|leave one|write one|add one|do"
    ),
    "spoken.pleads": "help me|please help me|save me|protect me|keep me",
    "spoken.is_name": (
        "Do you mean the name? Then type yes, and I keep it. If somebody needs help, type: whom to call."
    ),
    "spoken.is_button": (
        "I've kept nothing: “{said}” is what a button is called. Type yes to go there. To keep it as a text, "
        "write it in more words."
    ),
    "spoken.is_button_there": (
        "I've kept nothing: “{said}” is what a button is called. If you mean that, go back and tap it. To "
        "keep it as a text, write it in more words."
    ),
    "spoken.no_name": (
        "I've kept nothing of that: it reads like something you ask or tell me. What I wait for stands below."
    ),
    "spoken.answered": "I've kept nothing of that.",
    "spoken.no_text_yes": (
        "I've kept nothing: that reads like something you ask or tell me. Type yes to keep it as it stands."
    ),
    "spoken.answered_yes": "I've kept nothing of that. Type yes to keep it as it stands.",
    "spoken.no_text_said": (
        "I've kept nothing: that reads like something you ask or tell me. Say it as a sentence, or go back."
    ),
    "spoken.nobody": (
        "thanks|thank you|many thanks|thanks a lot|thank you very much|thanks very much|ta|cheers|ok thanks"
        "|ok thank you|great thanks|thanks thats all|thats all|thats all thanks|ok|okay|fine|great|none"
        "|nothing|nobody|no name|anonymous|leaving|im leaving|hello|hi|hey|please|sorry|wait|hmm|hm|um|lol"
        "|help me|dont want to say|rather not say|id rather not say|prefer not to say|join|ok join|yes join"
        "|join please|join the team|ok ill join|ill join|im in|count me in|ready|im ready|lets start|lets go"
        "|lets begin|audit|the audit|join the audit|open the link|yes join the team"
    ),
    "spoken.asking": (
        "who|whos|whose|what|whats|why|how|hows|when|where|which|thanks|thank you|cheers|can i|can you"
        "|could i|could you|do i|do you|does it|does this|is it|is this|are you|is there|i dont|i do not"
        "|i havent|i have not|i have no|i want to|i need to|i would like|id like"
    ),
}
