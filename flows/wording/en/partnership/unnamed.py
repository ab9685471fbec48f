"""A name that stood somewhere, of somebody who has left."""

TEXTS: dict[str, str] = {
    "unnamed.contact": "the contact",
    "unnamed.front_door": "the front door",
    "unnamed.statement": "what is said of who answers for the data",
    "unnamed.team": "the contact of {team}",
    "unnamed.action": "an action ({what})",
    "unnamed.owner": "the owner of an action ({what})",
    "unnamed.outcome": "what came of an action ({what})",
    "unnamed.evidence": "how it is known what came of an action ({what})",
    "unnamed.remark": "the scrutineer's remark on round {number}",
    "unnamed.words": "what is added to reminders of round {number}",
    "unnamed.late": "why a return was accepted after answers closed",
    "unnamed.note": "notes of teams",
    "unnamed.reason": "why something is not applicable",
    "unnamed.check": "what a team said of the draft",
    "unnamed.approval": "what was said of a return that had to be approved",
    "unnamed.correction": "what was wrong with a released round",
    "unnamed.words_sent": "what is added to a reminder",
    "unnamed.agreed": "why a rating was agreed",
    "unnamed.dissent": "another view beside an agreed rating",
    "unnamed.agreed_before": "what was agreed before a correction",
    "unnamed.challenge": "what the scrutineer asked about a rating",
    "unnamed.pasted": "the list of teams that was pasted",
    "unnamed.somebody": "somebody who has left",
    "unnamed.told": (
        "Somebody has left, and is forgotten. Their name stood in {where}: now it says {role}. See whether "
        "it still reads right."
    ),
    "unnamed.told_one_more": (
        "Somebody has left, and is forgotten. Their name stood in {where}, and in 1 more place: now it says "
        "{role}. See whether they still read right."
    ),
    "unnamed.told_more": (
        "Somebody has left, and is forgotten. Their name stood in {where}, and in {more} more places: now it "
        "says {role}. See whether they still read right."
    ),
    "unnamed.look": "Partnership details",
}
