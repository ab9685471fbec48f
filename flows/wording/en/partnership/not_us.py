"""Somebody who has joined a team and is not one of it."""

TEXTS: dict[str, str] = {
    "not_us.joined": "{name} has joined {team} by a link.",
    "not_us.button": "Not one of us",
    "not_us.ask": "Is {name} not one of {team}?",
    "not_us.means": (
        "{name} is told that somebody in the team said so. Your team and the coordinators are told that it "
        "was you."
    ),
    "not_us.yes": "Yes, remove {name}",
    "not_us.removed": "{name} is removed. They, your team and the coordinators are told.",
    "not_us.told": "{by} said that {name} is not one of {team}. {name} is removed.",
    "not_us.you": (
        "A member of {team} said that you are not one of them. You no longer have access to {area} there. "
        "If that is wrong, ask who invited you."
    ),
    "not_us.you_are": "That is you. Leave the team under My team.",
    "not_us.came_first": "{name} was in the team before you. Ask a coordinator.",
    "not_us.too_late": "{name} has been in the team for a while. Ask a coordinator.",
}
