"""What is kept, and who sees it."""

TEXTS: dict[str, str] = {
    "privacy.heading": "Privacy",
    "privacy.kept": "I keep your team's answers and notes, and the number of this chat so that I can reply.",
    "privacy.not_kept": (
        "I ask for nothing about any child, and refuse notes that seem to identify one. Only in a "
        "partnership do I keep your name: what you ask to be called."
    ),
    "privacy.told": (
        "I tell names, numbers and worries by fixed rules and fixed weights of words. There is no language "
        "model, I learn nothing from what you write, and I make no profile of anybody. Nothing goes to "
        "anybody but what carries this chat to you. I miss some: of 300 made-up names 28, of 150 worries "
        "7. Most often it is names that are also words, and what is only hinted at. So please leave them out."
    ),
    "privacy.who": (
        "A practice audit is yours alone. In a partnership your team sees what you answer. Once answers "
        "have closed, coordinators see your team's ratings and notes, and from the draft on scrutineers "
        "its ratings. Released results show leads what each agency rated. Everybody else sees the area's "
        "numbers where at least three agencies rated; never who answered. Where only some questions are "
        "asked again, it takes four. Where only that many rated, the others may work out from their own "
        "what the last one said. A round keeps the rules it began with."
    ),
    "privacy.reminders": "Coordinators also see which reminders you were sent, and whether you stopped them.",
    "privacy.mail": (
        "If you give an e-mail address I keep it until you remove it. What I send there says what is new and "
        "leads to the page: no rating, no note, nobody's name. Coordinators see only whether mails reach you."
    ),
    "privacy.account": (
        "If you use your organisation's account to show who you are, it learns that you came here. From it I "
        "learn your e-mail address."
    ),
    "privacy.operator": "Whoever runs this assistant or its database can see what is stored in it.",
    "privacy.periods": (
        "I delete an audit for practice {practice} days after its last use. A chat without a place goes "
        "after {address} days, and a cancelled round after {cancelled}. Notes and reasons go {texts} after "
        "release, ratings and agreed levels {ratings} after it."
    ),
    "privacy.of": "{area}:",
    "privacy.law": "A public body may have to release results under freedom of information law.",
    "privacy.channel": "The chat service you use has its own rules and may keep what you write.",
    "privacy.channel_page": (
        "This page comes from whoever runs this assistant. Sign out under Your data on a "
        "device that others use."
    ),
}
