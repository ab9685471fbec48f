"""Answers to what people say around the questions."""

TEXTS: dict[str, str] = {
    "aside.tired": (
        "That is fine. Everything you have answered is saved, and you can stop at any time. Any message "
        "brings you back here. Skip leaves this question open."
    ),
    "aside.upset": (
        "I'm sorry: this topic is hard. Everything you have answered is saved, and you can stop at any time. "
        "Skip leaves this question open. If it is about more than the audit, type: whom to call."
    ),
    "aside.stuck": (
        "I'm sorry. Everything you have answered is saved. Instead of tapping, type what stands before a "
        "button, such as 1. Skip leaves a question open, and any message brings you back here."
    ),
    "aside.repeats": (
        "Some questions are alike: one is about the area, another about your service. Everything you have "
        "answered is saved. Skip leaves this one open. To see all your answers, type: submit."
    ),
    "aside.why_asked": "Each question has a card that says why it matters. Tap Why?, or type its key, w.",
    "aside.who_wrote": (
        "I'm a machine and made none of them: they come with the checklist that this audit uses. Why? says "
        "what each question rests on."
    ),
    "aside.scope": (
        "Its first words say whether a question is about the whole area or about your own service. Answer as "
        "your team sees it. Don't know is an answer, too."
    ),
    "aside.covers": (
        "I can say no more than the question does. Tap Why? for what is meant, or type: words used here. If "
        "only a part of it is so, choose the level that fits best. A note can say what you counted."
    ),
    "aside.plain": (
        "Tap Why? for what this means and what good looks like. For a word, type: words used here. If it is "
        "still not clear, Skip leaves it open, or Don't know says so."
    ),
    "aside.closed": (
        "After answers close coordinators see what teams answered, and share a draft. Teams check their own "
        "numbers in it, the partnership agrees on what differs, and a coordinator releases the results."
    ),
    "aside.fewer": (
        "Which questions a team is asked depends on its agency and on what the team does. A progress round "
        "asks only what was low, mixed or not known."
    ),
    "aside.others": (
        "Answer by what your team sees of the others. If you can't tell, Don't know is an answer of its own, "
        "and a finding."
    ),
    "aside.star": (
        "Each ray is one domain, and how far it reaches is the average of your levels there: further out is "
        "further in place. A gap means that too little was rated. Show the working says how it was counted."
    ),
    "aside.wrong_team": (
        "Nothing is lost. For practice, type menu and begin one for your team. In a partnership your team "
        "comes with your invitation: ask the coordinator for one to the right team, and type leave to give "
        "up your place in this one."
    ),
    "aside.knows": (
        "Then leave it to them: Skip leaves this question open. Everybody in your team answers on the same "
        "return. A colleague joins by a link from your coordinator."
    ),
    "aside.elsewhere": (
        "If it isn't your team's, Not applicable asks you for the reason. If you only can't tell, choose "
        "Don't know. Skip leaves it open."
    ),
    "aside.copy": (
        "I send nothing to anybody from here. Once you submit, a picture, a workbook and a paper to print "
        "are there, under Files at your results: you can pass those on yourself."
    ),
    "aside.copy_area": (
        "I send nothing to anybody from here. Once answers have closed, a workbook and papers to print are "
        "there, under Results, Files: you pass those on yourself. Invite makes a link for a lead, who reads "
        "the results here."
    ),
    "aside.english": (
        "I understand English only, and I've saved nothing. Tap a button, type its key, or write in English. "
        "Worried about somebody? Type: whom to call."
    ),
}
