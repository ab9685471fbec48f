"""What stands behind a yes or a no to a question of set-up."""

TEXTS: dict[str, str] = {
    "setting_up.half": (
        "but|unless|except|only|if|maybe|perhaps|depends|sometimes|some|partly|mostly|probably|think|though"
        "|although|however|or|until|unsure|might|may|possibly|wait|yes|no|actually|sort|kind|sure"
    ),
    "setting_up.neither": (
        "idea|clue|problem|worries|doubt|doubts|preference|longer|more|one|matter|need|rush|way"
    ),
}
