"""Handing the coordination over."""

TEXTS: dict[str, str] = {
    "handover.offer": "Hand over to somebody",
    "handover.whom": "Who shall take over from you?",
    "handover.means": "Whom you choose is asked first. Nothing changes until they agree and you hand over.",
    "handover.invite": "Invite somebody else first",
    "handover.ask": "Ask {name} to take over?",
    "handover.ask_means": "I write to {name} with your name. If they agree you hear it, and hand over.",
    "handover.ask_yes": "Ask {name}",
    "handover.asked": "I have asked {name}. You hear what they say.",
    "handover.asked_you": "{name} asks you to take over as coordinator of {area}.",
    "handover.answer": "See what that means",
    "handover.take": "Take over as coordinator of {area}?",
    "handover.take_means": (
        "You invite people, open and close rounds, see who has what, and release results with your name. "
        "Everybody in the partnership sees how to reach you."
    ),
    "handover.take_yes": "Yes, I take over",
    "handover.take_no": "No, I'd rather not",
    "handover.willing": "{name} agrees to take over as coordinator.",
    "handover.unwilling": "{name} would rather not take over as coordinator.",
    "handover.go_on": "Hand over …",
    "handover.ask_another": "Ask somebody else",
    "handover.told_yes": "Thank you. I have told the coordinators; you hear when it is yours.",
    "handover.told_no": "I have told the coordinators.",
    "handover.now": "Hand over to {name} now?",
    "handover.now_means": (
        "{name} coordinates from then on, and can change the contact. Everybody in {area} hears of it. "
        "You stop coordinating: you see other teams' answers no more, and invite, open and release nothing."
    ),
    "handover.now_leaves": (
        "You leave {area} with it. Without a place elsewhere I forget who you are, and only an invitation "
        "leads back."
    ),
    "handover.now_leaves_or_stays": (
        "If you leave, and have no place elsewhere, I forget who you are. If you stay, you are a member of "
        "{team}."
    ),
    "handover.leave": "Hand over and leave",
    "handover.stay": "Hand over and stay in {team}",
    "handover.done_left": "{name} coordinates {area} now, and you have left it. Thank you.",
    "handover.done_stay": "{name} coordinates {area} now, and you stay as a member. Thank you.",
    "handover.yours": (
        "You coordinate {area} now. People still see the contact of before: please say how to reach you."
    ),
    "handover.yours_named": (
        "You coordinate {area} now. People see “{name}” as the contact until you say how to reach you."
    ),
    "handover.yours_none": (
        "You coordinate {area} now. There is no contact yet: please say how to reach you."
    ),
    "handover.give_contact": "Say how to reach me",
    "handover.runs_now": "{name} coordinates {area} now.",
    "handover.done": "{old} has handed over to {name}, who coordinates now.",
}
