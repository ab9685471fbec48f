"""Reminders that a coordinator sends."""

TEXTS: dict[str, str] = {
    "by_hand.preview": "I would write to {people} in {teams}, {when}.",
    "by_hand.nobody": "There is nobody I could write to.",
    "by_hand.names": "To: {names}.",
    "by_hand.person": "{name} ({team}, {channel})",
    "by_hand.text": "Each sees their own progress and one button. {team}, for example: {text}",
    "by_hand.left_unreachable": "Not to these, who can't be reached: {names}.",
    "by_hand.left_stopped": "Not to these, who stopped reminders: {names}.",
    "by_hand.left_not_mine": "Not to these, who say it isn't theirs: {names}.",
    "by_hand.left_snoozed": "Not to these, who chose another day: {names}.",
    "by_hand.left_asked": "Not to these, who get one that day already: {names}.",
    "by_hand.left_enough": "Not to these, who have had three; better call them: {names}.",
    "by_hand.send": "Send",
    "by_hand.only_new": "Only those not started",
    "by_hand.one_team": "One team …",
    "by_hand.own_words": "Add your own words",
    "by_hand.other_words": "Change your words",
    "by_hand.no_words": "Leave your words out",
    "by_hand.ask_words": "What do you want to add?",
    "by_hand.sent": "{people} will hear {when}. Who finishes before gets nothing.",
}
