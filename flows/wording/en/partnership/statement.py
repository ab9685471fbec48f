"""Who answers for what a partnership keeps here."""

TEXTS: dict[str, str] = {
    "statement.button": "Who answers for the data",
    "statement.heading": "Who answers for the data",
    "statement.means": (
        "Everybody in the partnership reads this under Privacy. Your data protection officers can say what "
        "belongs here."
    ),
    "statement.missing": "Still to be said: {what}.",
    "statement.key": "{number} {what}",
    "statement.needed": (
        "Before a round opens here, the partnership says who answers for the data. It "
        "takes four short answers and a yes."
    ),
    "statement.area_line": "Nobody has said yet who answers for the data.",
    "statement.unsaid": "not said",
    "statement.ask_whom": "{area} has not said yet who answers for the data: ask {whom}.",
    "statement.coordinator": "whoever invited you",
    "statement.lacking": "Staff read who answers for their data under Privacy. Nobody has said it yet.",
    "statement.line": "{what}: {said}",
    "statement.usual": "{said} (the usual words)",
    "statement.on": "Say what is missing",
    "statement.name.controllers": "Responsible",
    "statement.name.host": "Runs this assistant",
    "statement.name.protection": "Data protection contact",
    "statement.name.basis": "Lawful basis",
    "statement.name.requests": "Information requests",
    "statement.name.role": "Agreed by",
    "statement.name.chat_apps": "Chat apps",
    "statement.chat_apps_yes": "the organisations allow them for this",
    "statement.chat_apps_no": "the organisations do not allow them for this",
    "statement.agreed": "{role}, noted on {date}",
    "statement.ask.controllers": "Which organisations decide what this audit is for?",
    "statement.ask.host": "Which organisation runs this assistant and keeps its database?",
    "statement.ask.protection": "Whom can people ask about data protection?",
    "statement.ask.basis": "On what lawful basis?",
    "statement.ask.requests": "What do you tell people about information requests?",
    "statement.ask.role": "Who agreed to this, by role?",
    "statement.example.controllers": (
        "Such as: Northshire Council, Northshire Police and the hospital trust, jointly."
    ),
    "statement.example.host": "Such as: Northshire Council.",
    "statement.example.protection": "A work address or number, such as dpo@northshire.example.",
    "statement.example.basis": "A sentence. The usual words stand until you write your own.",
    "statement.example.requests": "A sentence. The usual words stand until you write your own.",
    "statement.example.role": "Such as: head of information governance. Not a person's name.",
    "statement.ask_chat_apps": "Do your organisations allow staff to use chat apps for this?",
    "statement.chat_apps_means": (
        "Telegram keeps what is written to it on its own servers, outside the UK. Without a yes, teams can "
        "answer in a browser where a page is offered, in the terminal or by workbook."
    ),
    "statement.forbidden": (
        "Your organisations do not allow chat apps, so a round can't be opened here. Teams can answer in a "
        "browser where a page is offered, on a machine of yours, or by workbook."
    ),
    "statement.long": "That has {length} characters. Please type between 1 and {limit}.",
    "statement.no_way": "There is no phone number or e-mail address in that. Please type one.",
    "statement.saved": "Saved.",
    "statement.later": "Say it later",
    "statement.basis.usual": "a task in the public interest, under Article 6(1)(e) of the UK GDPR{law}",
    "statement.basis.law": " and {law}",
    "statement.requests.england": (
        "public bodies may have to release results under the Freedom of Information Act 2000"
    ),
    "statement.requests.wales": (
        "public bodies may have to release results under the Freedom of Information Act 2000"
    ),
    "statement.requests.scotland": (
        "public bodies may have to release results under the Freedom of Information (Scotland) Act 2002"
    ),
    "statement.requests.elsewhere": (
        "public bodies may have to release results under freedom of information law"
    ),
}
