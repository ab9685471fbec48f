"""What stands beside the own words of a level, and what says that little is done or only for some."""

TEXTS: dict[str, str] = {
    # none of it is so
    "stated.wished": (
        "if|unless|could|should|would|will be|would like|wed like|id like|hope|hoping|hopefully|plan|planned"
        "|plans|planning|want|want to|used to|until|supposed|meant to|ought|may|may be|might|once|aim|aiming"
        "|next year|next month|trying|try|soon|wish|ready to|due to|to be put|getting|nearly|almost|not yet"
        "|by the time|before it|claims|claim|they say|says it|apparently|in theory|on paper"
    ),
    # before the words of a level
    "stated.denied": (
        "not|isnt|arent|never|no|nothing|nobody|hardly|was|wasnt|werent|be|being|get|put|putting|half"
        "|without|cant|cannot|dont|doesnt|didnt|havent|hasnt|barely|partly|partially|rarely"
    ),
    # they doubt it
    "stated.unsure": (
        "id say|i would say|wed say|we would say|i think|we think|i reckon|i suppose|i guess|probably|so far"
        "|no"
    ),
    "stated.uneven": "patchy|inconsistent|inconsistently|not consistent|not consistently|hit and miss",
    # begins what is hardly so, or is only beginning
    "stated.hardly": (
        "hardly ever|hardly happens|almost never|rarely|very rarely|seldom|once in a blue moon|barely"
        "|being set up|its being set up|just being set up|in the middle of setting|we are setting"
        "|were setting|setting it up|setting this up|being put in place|being introduced|being rolled out"
        "|being piloted|being written|being drafted|being planned|just launched|just launching|about to start"
        "|about to launch|early days|early stages|in early stages|in its infancy|at an early stage"
        "|we are at an early stage|very early days|still early days|in development|under development"
        "|in the pipeline|its in the pipeline|happens rarely|doesnt often happen|not often"
    ),
    # behind what there is
    "stated.limited": (
        "but only for|but only in|but only at|but only if|but only with|but only the|but only when"
        "|but only on|but just for|but just in|but just at|but just the|but its only|but its just|but it only"
        "|but it just|but not for|but not in|but not at|but not on|but not with|but its not for"
        "|but it isnt for|but it doesnt cover|but doesnt cover|but doesnt include|but excludes|but leaves out"
        "|but that only|but thats only|but only covers|just for|only covers|covers only|except for"
        "|only used in|only used by|only applies to|but nobody uses|but nobody follows|but not everyone"
        "|but not everybody|but not all|but few|but hardly anyone|but its out of date|but out of date"
        "|but its old|but not used|but isnt used|but its not used|but not consistently|but not always"
    ),
}
