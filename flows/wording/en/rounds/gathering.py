"""Before a further round: who is still there."""

TEXTS: dict[str, str] = {
    "gathering.heading": "Same teams and people as last time?",
    "gathering.teams.one": "1 team takes part.",
    "gathering.teams.other": "{n} teams take part.",
    "gathering.people.one": "1 person has a place in all.",
    "gathering.people.other": "{n} people have a place in all.",
    "gathering.new": "New since last time: {names}.",
    "gathering.silent": "Did not return last time: {names}.",
    "gathering.not_mine.one": "1 person says that it isn't theirs.",
    "gathering.not_mine.other": "{n} people say that it isn't theirs.",
    "gathering.on": "Go on to the closing date",
    "gathering.left": "Who has left?",
    "gathering.link": "New link for {team}",
    "gathering.links": "New links for {n} teams",
}
