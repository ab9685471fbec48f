"""Reminders that a coordinator sends."""

TEXTS: dict[str, str] = {
    "by_hand.preview": "I would write to {people} in {teams}, {when}.",
    "by_hand.only_looked": "I would write to those who have looked at the round by then, {when}.",
    "by_hand.day_before": (
        "Nothing is sent yet: your words speak of {day}, and would go {when}. Say another day."
    ),
    "by_hand.nobody": "There is nobody I could write to.",
    "by_hand.names": "To: {names}.",
    "by_hand.person": "{name} ({team}, {channel})",
    "by_hand.put_off": "{agency} have quiet dates, so there it goes on {when}.",
    "by_hand.text": "Each sees their own progress and one button. {team}, for example: {text}",
    "by_hand.left_unreachable": "Not to these, who can't be reached: {names}.",
    "by_hand.left_stopped": "Not to these, who stopped reminders: {names}.",
    "by_hand.left_not_mine": "Not to these, who say it isn't theirs: {names}.",
    "by_hand.left_snoozed": "Not to these, who chose another day: {names}.",
    "by_hand.left_asked": "Not to these, who get one that day already: {names}.",
    "by_hand.left_opening": (
        "These are told first that the round is open; who has looked by then gets this instead: {names}."
    ),
    "by_hand.left_enough": "Not to these, who have had three from you; better call them: {names}.",
    "by_hand.asked_nothing": "Not to these, of whom this round asks nothing: {names}.",
    "by_hand.within_reach": "{n} of {all} teams have somebody to write to.",
    "by_hand.unjoined": "Nobody is in {names}: invite somebody.",
    "by_hand.lost": "In {names} nobody takes reminders: call them, or invite somebody else.",
    "by_hand.invite": "Invite people",
    "by_hand.send": "Send",
    "by_hand.only_new": "Only those not started",
    "by_hand.one_team": "One team …",
    "by_hand.own_words": "Add your own words",
    "by_hand.other_words": "Change your words",
    "by_hand.no_words": "Leave your words out",
    "by_hand.changed": "Nothing was sent: the words with it have changed. This is what would go now.",
    "by_hand.ask_words": "What do you want to add?",
    "by_hand.ask_line": (
        "Write your line (up to 500 characters). No names, dates of birth, addresses or case numbers."
    ),
    "by_hand.sent": "{people} will hear {when}. Who finishes before gets nothing.",
    "by_hand.until_then": "Until then you can take it back: tap Nudge.",
    "by_hand.waits": "Waiting to go on {date}, by a coordinator: {names}.",
    "by_hand.take_back": "Cancel what waits",
    "by_hand.taken_back": (
        "Taken back: {people} will not get it. Below is what would go now; you can change the words first."
    ),
    "by_hand.gone": "Nothing waits any more: it has gone, or was taken back.",
    "by_hand.sent_looked": "Who has looked at the round by then will hear {when}.",
}
