"""What can be taken out, and what can be deleted."""

TEXTS: dict[str, str] = {
    "mydata.heading": "Your data",
    "mydata.take": (
        "To take out: your results are there as a picture and as a workbook (type files). Coordinators can "
        "have the journal as a table (type area)."
    ),
    "mydata.leave": (
        "Leaving a partnership ends your access. Your team keeps the answers you gave for it. When you leave "
        "your last place I forget your name and this chat. Whoever a coordinator removes is forgotten after "
        "30 days."
    ),
    "mydata.alone": "A practice audit is yours alone: I keep the number of this chat for it, and no name.",
    "mydata.waits": (
        "Until you are approved I keep your name and the number of this chat. Whoever can approve you sees "
        "the name."
    ),
    "mydata.backups": (
        "Backups hold what they held until they are deleted. Ask whoever runs this assistant how long that "
        "is."
    ),
    "mydata.ask": "{area}: {contact}",
    "mydata.file": "What you hold about me",
    "mydata.file_name": "{audit}-about-me-{date}.csv",
    "mydata.caption": "All that I hold about you: for nobody but you.",
    "mydata.head_what": "what",
    "mydata.head_area": "partnership",
    "mydata.head_team": "team",
    "mydata.head_round": "round",
    "mydata.head_about": "about",
    "mydata.head_said": "said",
    "mydata.head_at": "when",
    "mydata.what.person": "your id, and what you are called",
    "mydata.what.chat": "the number of a chat, and when you used it last",
    "mydata.what.mail": "your e-mail address",
    "mydata.what.place": "a place you have or had",
    "mydata.what.answer": "an answer you gave for a team",
    "mydata.what.check": "what you said of a draft",
    "mydata.what.approval": "a return you sent or approved",
    "mydata.what.agreed": "an agreed level you recorded, and why",
    "mydata.what.challenge": "a challenge of yours",
    "mydata.what.action": "an action you planned",
    "mydata.what.outcome": "what you said came of an action",
    "mydata.what.evidence": "how you said that is known",
    "mydata.what.late": "why you accepted a return after answers closed",
    "mydata.what.remark": "your remark on a round",
    "mydata.what.words": "what you added to reminders",
    "mydata.what.reminder": "a reminder that was sent to you",
    "mydata.what.planned": "a reminder planned for you, for the day named, if it is needed then",
    "mydata.leave_button": "Leave {area}",
}
