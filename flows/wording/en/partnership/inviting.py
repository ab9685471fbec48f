"""Words with which a coordinator wants to invite a team or an agency.

@whom stands for what it is called, @some for anybody of it, and so on; a bar parts the forms.
"""

TEXTS: dict[str, str] = {
    "inviting.forms": (
        "invite @some from @whom|invite @some in @whom|invite @some at @whom|get @some from @whom in"
        "|get @some from @whom to join|add @some from @whom|invite @whom to join|invite @whom to take part"
        "|invite @whom to answer|invite @whom to it|invite @whom to the audit|invite @whom|get @whom to join"
        "|get @whom in|get @whom on board|ask @whom to join|ask @whom to take part|@gives @whom @link"
        "|@needs @link for @whom|@gives @link for @whom|@gives @link to @whom|@whom @needs @link"
        "|@link for @whom"
    ),
    "inviting.some": "someone|somebody|people|everyone|everybody|one person|a person|more people|a colleague",
    "inviting.gives": "send|give|get|make|create|pass",
    "inviting.needs": "need|needs|want|wants|havent got|have not got|have no|have lost|lost",
    "inviting.link": (
        "a link|the link|their link|a new link|another link|link|an invite|an invitation|their invite"
        "|their invitation|the invite|the invitation|invite|invitation|a new invite|a new invitation"
        "|another invitation|a code|the code|their code|a new code|code"
    ),
    "inviting.no_team": (
        "There is no team of {agencies} yet. Add it first, by a yes or the button; then invite its people."
    ),
}
