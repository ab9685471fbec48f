"""Words that compare with a level or deny it; @level stands for its figure."""

TEXTS: dict[str, str] = {
    "compared.below": (
        "(?:lower|less|worse) than @level|below @level|under @level|not as (?:good|high) as @level"
        "|not up to @level|short of @level"
    ),
    "compared.above": "(?:higher|more|better) than @level|above @level|over @level",
    "compared.up_to": (
        "at most @level|no more than @level|not more than @level|no (?:higher|better) than @level"
    ),
    "compared.from_on": "at least @level|no less than @level|no (?:lower|worse) than @level|minimum @level",
    "compared.other": (
        "(?:it )?(?:cant|cannot|could not|couldnt) be @level"
        "|(?:it |we )?(?:should|ought to|could|would) be @level (?:but|only|though) (?:it |we |its |were )?"
        "(?:isnt|is not|arent|are not|not|not yet|isnt yet|not there yet|cant|wasnt|werent)"
        "|(?:aiming for|want to be at|we want to be at|working towards|hoping for|aspire to) @level"
    ),
}
