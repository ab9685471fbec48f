"""What is typed in a meeting: who is there, and what it says of a level."""

TEXTS: dict[str, str] = {
    "meeting.everybody": (
        "everyone|everybody|all|all of them|all of us|all agencies|all the agencies|every agency|the lot"
        "|all teams|the whole partnership|the full partnership"
    ),
    "meeting.no_action": (
        "n|no action|no action please|no action needed|no action for now|no not yet|not this one|none"
        "|none needed|not needed|no need|no it isnt needed|no next|no next item"
    ),
    "meeting.next": "next|next item|next one|the next one|next please|move on|lets move on",
    "meeting.with": "and|with|plus",
    "meeting.from": "from|of|for",
    "meeting.around": (
        "we have|weve got|we have got|there is|there are|its|it is|are here|is here|here|present|are present"
        "|is present|are in the room|is in the room|in the room|today|the|is in|are in|attending|has come"
        "|have come|came|just|only|both"
    ),
    "meeting.who": (
        "we|were all|we are all|everyone|everybody|the room|the group|the meeting|the panel|the board"
        "|the partnership"
        "|everyone here|all|all of us|we all|they all|all agencies|all the agencies|us all|consensus"
        "|the consensus|both|both of us|its|this is|lets|let us|shall we"
    ),
    "meeting.some": (
        "they|people|people here|most|most people|most of us|most of them|the majority|a majority|majority"
        "|the feeling|the view|some|some of us|half of us"
    ),
    "meeting.says": (
        "say|says|said|agree|agrees|agreed|have agreed|has agreed|are agreed|is agreed|decide|decides|decided"
        "|have decided|has decided|settled|have settled|has settled|settle|settles|landed|came down|came out"
        "|happy with|is happy with|are happy with|all happy with|fine with|ok with|okay with|content with"
        "|concluded|conclude|went for|go for|going for|opted for|is|voted|voted for|vote for|chose|choose"
    ),
    "meeting.thinks": (
        "think|thinks|thought|feel|feels|felt|reckon|reckons|believe|believes|would say|lean towards"
        "|tend to say|suggest|suggests|guess|was|were|were at|was at"
    ),
    "meeting.then": "on|at|for|that|its|it is|it was|a|an|it|is|to|be|it at|on a|this is|we are",
}
