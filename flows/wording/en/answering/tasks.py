"""The domains of a sheet, and stopping."""

TEXTS: dict[str, str] = {
    "tasks.lead": "{agency} · {questions}. Each answer is saved as you give it.",
    "tasks.closes": "Answers close on {date}.",
    "tasks.were_to_close": "Answers were to close on {date}, and still can be given.",
    "tasks.progress": "{answered} of {asked} answered.",
    "tasks.begun_by": (
        "Already begun by {names}: {answered} of {asked} answered. You share one return, so go on with the "
        "rest."
    ),
    "tasks.all_by": "Already answered by {names}: {answered} of {asked}. You share one return: check it.",
    "tasks.seen": (
        "After closing, coordinators see your team's ratings and notes, and from the draft on scrutineers "
        "its ratings. Once released, leads see your agency's. Everybody else sees the area's where at "
        "least three agencies rated. Of an agency with over five teams they see the range. Where only three "
        "rated, the others may work out from their own what yours said."
    ),
    "tasks.seen_progress": (
        "After closing, coordinators see your team's ratings and notes, and from the draft on scrutineers "
        "its ratings. Once released, leads see your agency's. Everybody else sees the area's where at "
        "least four agencies rated. Of an agency with over five teams they see the range. Where only four "
        "rated, the others may work out from their own what yours said."
    ),
    "tasks.seen_by_all": "Once released, everybody in the partnership sees your team's ratings.",
    "tasks.stop_at_any_time": "{takes} You can stop at any time.",
    "tasks.seen_again": "Who sees your team's ratings: type privacy.",
    "tasks.start": "Start",
    "tasks.continue": "Continue",
    "tasks.check": "Check and submit",
    "tasks.done": "done",
    "tasks.some": "{answered} of {asked}",
    "tasks.none": "not started",
    "tasks.not_asked": "{agency} · none of these questions is for your team.",
    "tasks.nothing_again": "{agency} · nothing has to be asked again. Submit, so that your team counts.",
    "tasks.stopped": "Stopped. Everything is saved.",
    "tasks.come_back": "Come back whenever you like: send me any message, or tap Continue.",
    "tasks.progress_round": (
        "This is a progress round. It asks only what was low, mixed, not known or new, or has an action."
    ),
    "tasks.progress_whole": (
        "This is a progress round. Your team has no return from last time, so it is asked everything."
    ),
}
