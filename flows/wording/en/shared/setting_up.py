"""What stands behind a yes or a no to a question of set-up."""

TEXTS: dict[str, str] = {
    "setting_up.half": (
        "but|unless|except|only|if|maybe|perhaps|depends|sometimes|some|partly|mostly|probably|think|though"
        "|although|however|or|until|unsure|might|may|possibly|wait|yes|no|actually|sort|kind|sure"
    ),
    # what turns round the yes, or the no, before it
    "setting_up.turns_yes": (
        "no|not|dont|doesnt|didnt|wont|cant|cannot|isnt|arent|never|none|nobody|against|blocked|blocks"
        "|forbidden|forbids|banned|bans|neither|without|stopped|refused"
    ),
    "setting_up.turns_no": "fine|ok|okay|allowed|happy|ahead|agreed|agree|objection|objections",
    "setting_up.denied": "not|isnt|arent|wasnt|never|dont|doesnt|didnt|havent|hasnt|yet|nobody",
    "setting_up.neither": (
        "idea|clue|problem|worries|doubt|doubts|preference|longer|more|one|matter|need|rush|way"
    ),
}
