"""What a coordinator does with a round."""

TEXTS: dict[str, str] = {
    "running.extend.heading": "Until when can teams answer?",
    "running.extend.weeks": "{date}",
    "running.extend.until": "Answers close on {date}. Tell everybody in the round?",
    "running.extend.sooner": "That is sooner than now: so far they close on {date}.",
    "running.extend.same": "Answers close on {date} already. Type another date.",
    "running.extend.yes": "Tell them",
    "running.extend.done": "Answers close on {date} now.",
    "running.close.heading": "Close answers now?",
    "running.close.missing": "Missing: {names}.",
    "running.close.means": (
        "Nobody can answer after that, and you see ratings. A late return can still be accepted."
    ),
    "running.close.done": "Answers are closed.",
    "running.release.heading": "Release the results?",
    "running.release.remark": "The scrutineer says: {remark}",
    "running.release.challenged.one": "The scrutineer challenges 1 item: see Results.",
    "running.release.challenged.other": "The scrutineer challenges {n} items: see Results.",
    "running.release.still": "They can check it until {date}.",
    "running.release.unagreed": (
        "Not agreed: {n} of {every} to talk about, which are the mixed, those low everywhere and up to three "
        "high ones."
    ),
    "running.release.late": "Let in and not submitted again, so left out: {names}.",
    "running.release.means": (
        "Leads and teams see them then, with your name. A mistake can only be put right in the open then."
    ),
    "running.release.done": (
        "Released. Leads have been sent the picture. Fingerprint of the history up to here: {mark}. Keep it: "
        "it shows later whether anything was changed."
    ),
    "running.release.done_without": (
        "Released. {why} Leads have been told. Fingerprint of the history up to here: {mark}. Keep it: it "
        "shows later whether anything was changed."
    ),
    "running.cancel.heading": "Cancel this round?",
    "running.cancel.means": "It ends without results and can't be taken up again.",
    "running.cancel.yes": "Cancel the round",
    "running.cancel.done": "The round is cancelled.",
}
