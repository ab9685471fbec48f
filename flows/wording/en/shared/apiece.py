"""What one text gives several levels to."""

TEXTS: dict[str, str] = {
    "apiece.for": "for|in|at|on|with|across",
    "apiece.before": (
        "last time|last year|before|previously|in the last round|last round|in the last audit|last audit"
        "|then|at first|originally|until recently|until last year|earlier|a year ago"
    ),
    "apiece.then": (
        "now|now a|dropped to|dropped to a|down to|down to a|up to|up to a|now at|gone to|went to|fell to"
        "|has fallen to|fallen to|slipped to|risen to|rose to|improved to|moved to|moved up to|moved down to"
        "|gone down to|gone up to|changed to|its|it is|its now|this time|today|currently|but|this year"
    ),
    "apiece.now": "now|this time|today|this year|currently|at the moment|though",
}
