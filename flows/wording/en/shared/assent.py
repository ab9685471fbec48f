"""Words with which people say yes to a button in its own words: "yes close them", "yes I'll take over"."""

TEXTS: dict[str, str] = {
    "assent.asks": (
        "do i|do we|do they|does it|should i|should we|should it|shall i|shall we|can i|can we|may i|may we"
        "|could i|could we|would i|would we|will i|will we|am i|are we|is it|must i|must we|when do|how do"
        "|what if|why do|who do|did i|did we|have i|have we|if i|if we"
    ),
    "assent.yes": (
        "yes|y|yep|yeah|yup|ok|okay|sure|of course|definitely|go on|go ahead|alright|right|fine|yes please"
    ),
    "assent.lead": (
        "yes|please|ill|i will|id like to|i would like to|i want to|i do want to|we want to|lets"
        "|we will|well|i can|i do|we do|you can|can you|could you|do|just|go ahead and|and|so|i am|im"
        "|happy to|i am happy to|im happy to|i|we"
    ),
    # what stands beside the verb and names nothing else
    "assent.beside": (
        "it|them|her|him|this|that|these|those|they|he|she|now|please|then|all|both|everybody|everyone|the"
        "|a|an|to|for|of|me|us|is|its|thats|here|thanks|i|we|my|our|and|yes|too"
    ),
    "assent.tail": "right now|straight away|as well|too|now|today|thank you|thanks|please|then",
    "assent.all": (
        "all|all of them|both|both of them|them|them all|everybody|everyone|all of those|all these|all those"
    ),
    # said with a yes it may still leave things as they are, said alone it may mean what is done here
    "assent.leaves": "leave it|leave that|leave this|leave them|leave her|leave him|leave me|leave us",
    # of whom it is told, and of nobody who says yes
    "assent.others": "they|he|she|everybody|everyone|somebody|someone|nobody|people|you",
    "assent.either": "cancel|leave|stop|end|forget|remove|delete|withdraw|drop|undo|give|keep|not",
    "assent.move": "move|extend|change|tell them|tell everybody|tell everyone",
    "assent.approve": "approve|accept|confirm|admit|let|let in|in|yes|say yes to|yes to",
    "assent.refuse": (
        "reject|decline|refuse|turn down|no to|say no to|dont approve|do not approve|dont let|in"
    ),
    # somebody who waits, by no name
    "assent.whoever": (
        "all|all of them|both|both of them|them|them all|them both|everybody|everyone|him|her|it|this|that"
        "|this one|that one|this person|that person|the person|the request|this request|the new person"
        "|the new coordinator|the new lead|the lead|whoever is waiting|the one waiting|one"
    ),
    "assent.plan": "make it an action|add an action|action|create an action|lets make it one",
    # what a short button leaves out of what it does
    "assent.things": (
        "the results|the result|results|result|the round|round|the answers|answers|the draft|draft|the audit"
        "|audit|the report"
    ),
}
