"""Somebody tells of a concern: first what to do, then whom to turn to, in short lines."""

TEXTS: dict[str, str] = {
    "worry.machine": "I'm a machine. I kept nothing of it, and nobody reads this chat.",
    "worry.machine_named": (
        "I'm a machine, and nobody reads this chat. I kept nothing of it: it seems to hold a name or what "
        "points at somebody."
    ),
    "worry.machine_young": "I'm a machine, and nobody reads this chat. So please tell a person.",
    "worry.now": "Call 999 now.",
    "worry.danger": "If anybody is in danger now, call 999.",
    "worry.first.professional": "Thank you for taking this seriously. Tell your safeguarding lead now.",
    "worry.first.parent": "I'm sorry, this is very hard. Call one of these now. You needn't give your name.",
    "worry.first.child": "I'm sorry. It is not your fault. Call Childline: {childline}, free, at any time.",
    "worry.first.survivor": "I'm sorry. It was not your fault. These people listen when you want to talk.",
    "worry.first.own": "It takes courage to say that. Call Stop It Now, before it happens or happens again.",
    "worry.first.colleague": (
        "It is right to say this, even if you are not sure. Tell whoever deals with allegations now."
    ),
    "worry.first.whistleblower": "It is right to say this. You may report it yourself, past your manager.",
    "worry.first.crisis": (
        "I'm sorry it is this hard. Please talk to somebody now: Samaritans, {crisis}, free, day and night."
    ),
    "worry.first.young": "It is right to say this. Please stop, and tell an adult you trust today.",
    "worry.first.endangered": "It is not your fault. 999 is free from any phone.",
    "worry.danger.child": "If you are in danger now, call 999.",
    "worry.danger.crisis": "If you are in danger now or have hurt yourself, call 999 or go to A&E.",
    "worry.danger.young": "If somebody is hurt or in danger now, call 999.",
    "worry.do.professional": "Record it in your own system today, in the words you heard.",
    "worry.do.survivor": "To report it, however long ago, call the police on 101.",
    "worry.do.own": "They don't judge you, and you needn't give your name.",
    "worry.do.colleague": (
        "Don't speak to the person about it. Record what you saw or heard in your own system."
    ),
    "worry.do.whistleblower": "Your own whistleblowing policy says whom to tell beyond your manager.",
    "worry.do.crisis": "Tell somebody at work or near you how you are. Your GP can help as well.",
    "worry.do.crisis_young": "Under 19? Childline: {childline}.",
    "worry.do.endangered": "Go where other people are, if you safely can.",
    "worry.do.child": (
        "You can also tell a grown-up you trust, such as a teacher. If one doesn't help, tell another."
    ),
    "worry.do.young": "Until an adult has helped, don't be alone with whoever it is about.",
    "worry.do.young_call": "Childline helps you to tell: {childline}, free, at any time.",
    "worry.call.survivor": "NAPAC, for adult survivors of abuse in childhood (napac.org.uk).",
    "worry.call.childline": "Childline, for anybody under 19: 0800 1111",
    "worry.call.stop-it-now": (
        "Stop It Now, for worries about your own or a child's sexual behaviour: 0808 1000 900"
    ),
    "worry.call.advice": "NSPCC helpline, for advice to adults: 0808 800 5000",
    "worry.call.staff": (
        "For allegations about staff: in England your council's LADO, elsewhere your safeguarding lead."
    ),
    "worry.number.childline": "0800 1111",
    "worry.number.crisis": "116 123",
    "worry.back": "Back to the question",
    "worry.choose": "Choose where you live, and I show whom to call there.",
    "worry.last.professional": "This can be hard for you too. The audit waits for you.",
    "worry.last.child": "You don't have to carry this on your own.",
    "worry.last.survivor": "You can stop this audit at any time.",
    "worry.last.crisis": "The audit can wait.",
    "worry.last.young": "Whoever was hurt needs help as well.",
}
