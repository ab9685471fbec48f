"""What a reminder says."""

TEXTS: dict[str, str] = {
    "nudge.opened": "A new round of the audit is open.",
    "nudge.opened_progress": (
        "A progress round of the audit is open. It asks again what was low, mixed, not known or "
        "open last time. What has an action and what is new are in it too."
    ),
    "nudge.opened_progress_whole": (
        "A progress round of the audit is open. {team} has no return from last time, so it is asked "
        "everything."
    ),
    "nudge.none": "Nothing is answered yet: {questions}, about {minutes}.",
    "nudge.some": "{answered} of {asked} questions are answered.",
    "nudge.all": "All answered ({questions}). Only the check and the submit are left.",
    "nudge.closes": "Answers close on {date} ({left}).",
    "nudge.overdue": "Answers were to close on {date} ({left}), and still can be given.",
    "nudge.were_to_close": "Answers were to close on {date} ({left}). Close them, or give teams more time.",
    "nudge.from": "{name}, your coordinator: “{words}”",
    "nudge.from_nameless": "From your coordinator: “{words}”",
    "nudge.asked": "{name}, your coordinator, has asked me to write to you.",
    "nudge.asked_nameless": "Your coordinator has asked me to write to you.",
    "nudge.questions": "Questions? {contact}",
    "nudge.why_team": "You get this because you answer for {team}.",
    "nudge.why_counted": (
        "You get this because you answer for {team}. It is reminder {n} of at most {most} in this round."
    ),
    "nudge.why_coordinator": "You get this because you coordinate the audit.",
    "nudge.why_lead": "You are a lead: please help this team find the time.",
    "nudge.why_owner": "You get this because your team owns this action ({owner}).",
    "nudge.why_action": "You get this because you coordinate the audit. The owner is {owner}.",
    "nudge.you_asked": "You asked me to remind you today.",
    "nudge.you_asked_before": "You asked me to remind you on {date}. I could not before now.",
    "nudge.how": "Not now lets you choose another day, say it isn't yours, or stop reminders.",
    "nudge.how_area": "Not now lets you choose another day, or stop reminders.",
    "nudge.how_once": "I tell your team this once.",
    "nudge.all_in": "Every team has submitted: nobody is waited for.",
    "nudge.all_in_until": "Answers close on {date} ({left}). Until then teams can reopen, or you close now.",
    "nudge.unsent": (
        "What you sent to go on {date} has not gone out to all it was for. It speaks of {past}, and that was "
        "over when it could go."
    ),
    "nudge.unsent_kept_back": (
        "What you sent to go on {date} has not gone out to all it was for. Reminders sent says to whom not, "
        "and why."
    ),
    "nudge.unsent_again": "To write to them now, tap Nudge on the partnership's card.",
    "nudge.insider": (
        "{name} coordinates {area} and is a member of {team}. They see what your team answers, also before "
        "answers close, and can change it. Results say so."
    ),
    "nudge.joined.one": "1 person has joined: {names}.",
    "nudge.joined.other": "{n} people have joined: {names}.",
    "nudge.left.one": "1 person has left: {names}.",
    "nudge.left.other": "{n} people have left: {names}.",
    "nudge.left_places": "{n} places were given up: {names}.",
    "nudge.removed_places": "{n} places were ended by coordinators: {names}.",
    "nudge.removed.one": "1 person was removed: {names}.",
    "nudge.removed.other": "{n} people were removed: {names}.",
    "nudge.left_empty": "Nobody is left in {teams}.",
    "nudge.how_left": "I tell you once a day, and only where somebody has joined or left.",
    "nudge.to_joined": "See who has joined",
    "nudge.how_joined": "I tell you once a day, and only where somebody has joined.",
    "nudge.check": "The draft waits for {team} to say whether what it says about the team is right.",
    "nudge.check_over.one": (
        "The check of the draft ended on {date}. The one team that could check it said nothing. It still "
        "can, until you release."
    ),
    "nudge.check_over.other": (
        "The check of the draft ended on {date}. Of {n} teams that could check it, {silent} said nothing. "
        "They still can, until you release."
    ),
    "nudge.how_check": "I say this once.",
    "nudge.how_told": "It was done out of working hours, so this message waited until now. I say it once.",
    "nudge.texts_end": (
        "On {date} I delete the notes, reasons and remarks of the round opened on {round}. They have been "
        "kept for as long as was said. Its ratings and actions stay."
    ),
    "nudge.round_ends": (
        "On {date} I delete the round opened on {round}, with its answers, agreed levels and actions. It has "
        "been kept for as long as was said."
    ),
    "nudge.how_ends": (
        "Is it needed for a request, an inspection or an inquiry? Then put a hold on the partnership before."
    ),
    "nudge.who": "{name} ({team})",
    "nudge.to_call": "Perhaps a call helps: {names}.",
    "nudge.not_now": "Not now …",
    "nudge.several.one": "1 reminder",
    "nudge.several.other": "{n} reminders",
    "nudge.several_news.one": "1 piece of news",
    "nudge.several_news.other": "{n} pieces of news",
    "nudge.each": "{n}. {head}",
    "nudge.of": "{n}: {label}",
    "nudge.action": "An action waits: {what}",
    "nudge.action_due": "It is due on {date} ({left}).",
    "nudge.action_over": "It was due on {date} ({left}).",
    "nudge.to_action": "Say how far it is",
    "nudge.team": "{team} has answered {answered} of {asked} questions.",
    "nudge.to_area": "Open the partnership",
    "nudge.repeat": "{audit}: {area} finished its last round on {date}.",
}
