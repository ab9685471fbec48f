"""What is said of a sentence about an item while ratings are agreed."""

TEXTS: dict[str, str] = {
    "talking.which": "Which item do you mean: {names}? All of them stand under All items.",
    "talking.offer": (
        "This is another item: {label}. Nothing is agreed yet. Do you mean {choice}? Type yes."
    ),
    "talking.may_be_why": "Agreed is what stands below. Is this the reason? Type yes to keep it:",
    "talking.may_be_action": (
        "Agreed is what stands below. Is this what shall be done? Type yes to make it an action:"
    ),
    "talking.choose_again": "Choose again: it takes the place of what is agreed so far.",
    "talking.level_instead": "It stays as agreed until you say so. Do you mean {choice}? Type yes.",
    # sentences that say what a button of the card does
    "talking.makes_action": (
        "make it an action|make that an action|make this an action|make an action|an action|action"
        "|new action|add an action|add it as an action|its an action|it is an action|thats an action"
        "|that is an action|that should be an action|this should be an action|it should be an action"
        "|that needs an action|this needs an action|it needs an action|put it down as an action"
        "|put that down as an action|record an action|record it as an action|we need an action"
        "|have an action|have an action for that|have an action on this|make it an action for @any"
        "|make that an action for @any|an action for @any|action for @any|we need an action for @any"
        "|do that|do it|make one|yes make it an action|plan an action|somebody needs to own this"
        "|someone needs to own this|somebody should own this|who will own it|who will own this|who owns it"
        "|who owns this|who will do it|who will do that|who does it|turn it into an action"
        "|turn that into an action|note it as an action|turn this into an action|create an action"
        "|set an action|raise an action|log an action|make an action of it|make an action of this"
        "|make an action of that|make an action out of it|add this as an action|add that as an action"
        "|make it one of the actions|add to the actions|put an action down|put down an action|agreed action"
    ),
    # between that and what it is, and what tells that this is more than whose it is
    "talking.before_action": "for|that|of|which is|is|it is|its|and|then",
    "talking.joins_what": "to|should|must|will|shall|needs|need|has|have",
    "talking.no_action": (
        "not needed|no action|no action needed|no action is needed|no action required|no need|not necessary"
        "|no action this time|not this time|nothing to do|nothing to be done|no need for an action"
        "|without an action|we dont need an action|we dont need one|no not needed|no thats fine"
        "|thats fine as it is|leave it at that|move on|carry on|move on to the next item"
        "|move on to the next one|move to the next item|go to the next item|go on to the next item"
        "|onto the next one|on to the next one|on to the next item|next item please"
        "|there is an action already|there already is an action|there is already an action"
        "|we have an action for that|we already have an action|we already have an action for that"
        "|thats covered|that is covered|thats covered by @any action|that is covered by @any action"
        "|its covered by @any action|it is covered by @any action|covered already"
    ),
    "talking.differs": (
        "@any doesnt agree|@any dont agree|@any do not agree|@any does not agree|@any disagrees"
        "|@any disagree|@any disagreed|@any didnt agree|@any did not agree|@any sees it differently"
        "|@any see it differently|@any saw it differently|@any sees that differently"
        "|@any see that differently|@any sees this differently|@any see this differently"
        "|@any doesnt agree with that|@any dont agree with that|@any doesnt agree with it"
        "|@any dont agree with it|@any doesnt agree with this|@any dont agree with this"
        "|@any disagrees with that|@any disagree with that|@any has another view|@any have another view"
        "|not everyone agrees|not everybody agrees|not everyone agreed|not all agree|not all agreed"
        "|not everybody agreed|not all of us agree|we are not all agreed|were not all agreed"
    ),
    "talking.fine": (
        "everyone agreed|everybody agreed|we all agreed|all agreed|we are all agreed|everyone agrees"
        "|agreed by all|everyone is agreed|everyone is happy with that|everyone was happy with that"
        "|unanimous|no objections|nobody objected|good thanks everyone|thanks everyone"
        "|great thanks everyone|good|great|well done|well done everyone"
    ),
    "talking.wrong": (
        "thats wrong|that is wrong|this is wrong|its wrong|it is wrong|wrong level|thats the wrong level"
        "|that is the wrong level|that was wrong|that was a mistake|thats a mistake"
        "|thats not what we agreed|that is not what we agreed|thats not what we said"
        "|that is not what we said|we didnt say that|change it|change the level|change that"
        "|can we change it|can we change that|undo|undo that"
    ),
    "talking.another": (
        "that should have been @any|that should be @any|it should have been @any|it should be @any"
        "|this should be @any|we said @any|we agreed @any|no we said @any|no we agreed @any|i meant @any"
        "|we meant @any|no it was @any|it was @any|make it a @any|make it @any|make that a @any"
        "|make that @any|change it to @any|change that to @any|no @any|sorry @any"
        "|@any instead of @any|@any rather than @any"
    ),
    # the last word before a level that is not meant: "2 not 1", "2 instead of 1", "2 rather than 1"
    "talking.not_that": "not|of|than",
    # what says that something is to be done; beside the others it is how things are
    "talking.to_do": (
        "should|shall|must|will|need to|needs to|have to|has to|ought to|lets|let us|going to|by the end of"
        "|is to|are to|wants to|want to|theyll"
    ),
    "talking.not_done": (
        "nobody|no one|noone|none|never|not|dont|doesnt|didnt|isnt|arent|wasnt|werent|wont|cant|cannot"
        "|shouldnt|already|nothing|no|has been|have been|had been|was|were|because|as yet"
    ),
    "talking.does": (
        "agree|write|train|publish|set up|appoint|develop|create|ask|include|invite|send|introduce|produce"
        "|arrange|provide|add|extend|adopt|collect|tell|give|find|bring|put together|work on|roll out"
        "|circulate"
    ),
    # opens a sentence that says itself that it is a reason
    "talking.why": (
        "because|becos|becuase|becasue|becoz|becuz|bcos|bcoz|bcuz|bc|cos|coz|cuz|cause|as|since|due to"
        "|its because|it is because|thats because|that is because|agreed as|agreed because|agreed since"
        "|we agreed because|we agreed as|the reason is"
    ),
    "talking.who_said": "who said|who gave|who put|who rated|who scored|who was the|whos the|who has it at",
    "talking.said_here": (
        "What each agency said stands here, with its notes where it wrote any. Nothing is agreed yet."
    ),
}
