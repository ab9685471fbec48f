"""Somebody tells of a concern: the first line, what to do, and whom to turn to."""

TEXTS: dict[str, str] = {
    "worry.machine": (
        "I'm a machine. Nobody reads this chat, and I kept nothing of what you wrote. So nobody knows yet."
    ),
    "worry.machine_child": (
        "I'm a machine, not a person. Nobody reads this chat, and I kept nothing. So nobody knows yet. "
        "Please tell a person."
    ),
    "worry.first.professional": "Thank you for taking this seriously. Please pass it on now.",
    "worry.first.parent": "I'm sorry. This is very hard, and it is right to ask for help.",
    "worry.first.child": "I'm sorry. It is not your fault, and you were right to say it.",
    "worry.first.survivor": "I'm sorry. It was not your fault, and you were right to say it.",
    "worry.first.own": "It takes courage to say that. There are people who help, without judging you.",
    "worry.first.colleague": "It is right to speak up about this, even if you are not sure.",
    "worry.do.professional": (
        "Tell your safeguarding lead now, and record it in your own system now, in the words you heard."
    ),
    "worry.do.parent": (
        "You can talk to any of these. You needn't be sure, and you needn't give your name at first."
    ),
    "worry.do.survivor": (
        "You can talk to somebody when you want to. To report it, however long ago, call the police on 101."
    ),
    "worry.do.own": "Call now, before anything happens or happens again. You needn't give your name.",
    "worry.do.colleague": (
        "Don't speak to the person about it, and don't look into it yourself. Record what you saw or heard "
        "in your own system now, and tell whoever deals with allegations today."
    ),
    "worry.call.emergency": "If anybody is in danger now, call 999.",
    "worry.call.survivor": "NAPAC, for adult survivors of abuse in childhood (napac.org.uk).",
    "worry.call.childline": "Childline, for anybody under 19: 0800 1111",
    "worry.call.stop-it-now": (
        "Stop It Now, for worries about your own or a child's sexual behaviour: 0808 1000 900"
    ),
    "worry.call.advice": "NSPCC helpline, for advice to adults: 0808 800 5000",
    "worry.call.child": "Call Childline on 0800 1111. It is free, at any time, and you can say anything.",
    "worry.child_call": "Call Childline on {number}. It is free, at any time, and you can say anything.",
    "worry.child_danger": "If you are in danger now, call 999.",
    "worry.child_adult": (
        "You can also tell a grown-up you trust, such as a teacher. If one doesn't help, tell another."
    ),
    "worry.back": "Back to the question",
    "worry.choose": "Choose where you live, and I show whom to call there.",
    "worry.last.professional": (
        "This subject can be hard for you too. Take a break if you need one. The audit waits for you."
    ),
    "worry.last.parent": "Back takes you to where you were.",
    "worry.last.child": "You don't have to carry this on your own.",
    "worry.last.survivor": "You can stop this audit at any time. Somebody else can go on with it.",
    "worry.last.own": "Back takes you to where you were.",
    "worry.last.colleague": (
        "This subject can be hard for you too. Take a break if you need one. The audit waits for you."
    ),
}
