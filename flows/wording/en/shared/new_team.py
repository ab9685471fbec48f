"""What is no name of a new team, where one may be typed."""

TEXTS: dict[str, str] = {
    "new_team.articles": "the|our",
    "new_team.joints": "and|or|plus",
    "new_team.orders": (
        "delete|remove|rename|close|add|invite|change|open|edit|merge|move|undo|end|drop|cancel|show|list|find"
        "|call|name|take|get|put|make|swap|replace|correct|fix|split|go|see|set|copy|start|stop|help|ask|tell"
        "|send|paste|un|re"
    ),
    "new_team.of_sentences": (
        "is|are|was|were|am|be|isnt|arent|wasnt|has|have|had|hasnt|havent|do|does|did|dont|doesnt|didnt|can"
        "|cant|could|will|wont|would|should|need|needs|want|wants|think|know|lets|let|our|my|your|their|me"
        "|that|thats|this|these|those|theres|there|nobody|somebody|everybody|everyone|someone|nothing"
        "|everything|anything|we|weve|were|you|youre|they|theyre|he|she|im|ive|its|here|heres|done|ready"
        "|finished|complete|wrong|missing|again|more|enough|please|not|no|never|what|which|who|why|how|when"
        "|left|gone|closed|deleted|removed|renamed|another|teams|them|us"
    ),
}
