"""What is no name of a new team, where one may be typed."""

TEXTS: dict[str, str] = {
    "new_team.wanted": (
        "we need a team for|we need a team called|we need to add|need a team for|add a team for|a team for"
        "|we need|please|can we|can you|can i|could you|i want to|we want to|i need to|we need to|add"
        "|add a team called|add a team|add another team called|add a new team called|create"
        "|create a team called|new team|a new team called|a team called|rename|change the name of|change"
        "|edit|open|show|show me|go to|remove|delete|end|close|take out|take off|merge|we also have"
        "|we have|there is also|what about|who is in|whos in|who are in|we dont have a|we dont have"
        "|we no longer have a|we no longer have|there is no|there is no longer a"
    ),
    "new_team.parts": (
        r"\s+(?:to|into|as|from|please|pls|called|too|as well|should be|is now|are now|any ?more|no longer"
        r"|has been|is gone|has gone|team any ?more|is called)\b|[,.;:!?]"
    ),
    "new_team.adds": "add|open|make|put|get",
    "new_team.articles": "the|our",
    "new_team.joints": "and|or|plus",
    "new_team.orders": (
        "delete|remove|rename|close|add|invite|change|open|edit|merge|move|undo|end|drop|cancel|show|list"
        "|find|call|name|take|get|put|make|swap|replace|correct|fix|split|go|see|set|copy|start|stop|help"
        "|ask|tell|send|paste|un|re"
    ),
    "new_team.says": "i|ok|okay|yes|sorry|actually|hang|wait|oh|ah|just|now|then|maybe|use|keep|leave|save",
    "new_team.of_sentences": (
        "is|are|was|were|am|be|isnt|arent|wasnt|has|have|had|hasnt|havent|do|does|did|dont|doesnt|didnt|can"
        "|cant|could|will|wont|would|should|need|needs|want|wants|think|know|lets|let|our|my|your|their|me"
        "|that|thats|this|these|those|theres|there|nobody|somebody|everybody|everyone|someone|nothing"
        "|everything|anything|we|weve|you|youre|they|theyre|he|she|im|ive|its|here|heres|done|ready"
        "|finished|complete|wrong|missing|again|more|enough|please|not|no|never|what|which|who|why|how|when"
        "|left|gone|closed|looks|sounds|mean|meant|deleted|removed|renamed|another|teams|them|us"
    ),
}
