"""A hold on a partnership, so that nothing of it is deleted."""

TEXTS: dict[str, str] = {
    "hold.button": "Hold: delete nothing",
    "hold.heading": "Hold",
    "hold.means": (
        "With a hold on {area} I delete none of its rounds, notes and reasons, however long they have been "
        "kept. People are told so where they read about their data."
    ),
    "hold.ask": "Is somebody asking for what is kept here?",
    "hold.none": "There is no hold.",
    "hold.since": "There is a hold since {date}: {kind}.",
    "hold.who": "Who asked for it: {who}.",
    "hold.why": "Why: {why}",
    "hold.unsaid": "not said",
    "hold.kind.request": "an information request",
    "hold.kind.inspection": "an inspection",
    "hold.kind.inquiry": "an inquiry",
    "hold.for.request": "An information request",
    "hold.for.inspection": "An inspection",
    "hold.for.inquiry": "An inquiry",
    "hold.placed": "From now on I delete nothing of it.",
    "hold.ask_who": "Who asked for it?",
    "hold.who_example": "A body or a role, such as the inspectorate. Not a person's name.",
    "hold.ask_why": "Why, in a sentence?",
    "hold.why_example": "Such as: joint inspection of services in May. Nothing about any child.",
    "hold.long": "That has {length} characters. Please type between 1 and {limit}.",
    "hold.say_who": "Say who asked",
    "hold.say_why": "Say why",
    "hold.saved": "Saved.",
    "hold.lift": "Take the hold off",
    "hold.lift_means": "What has been kept for long enough is deleted then, after thirty days' notice.",
    "hold.lifted": "There is no hold any more.",
    "hold.told": (
        "There is a hold on {area} since {date}: {kind}. Until it ends, what was written there stays, also "
        "after you leave."
    ),
}
