"""Setting up a partnership and its teams."""

TEXTS: dict[str, str] = {
    "name.empty": "There was no name in that. Please type one.",
    "name.long": "That name has {length} characters, and a name can have {limit}. Please shorten it.",
    "setup.heading": "Set up a partnership",
    "setup.nation": "Which nation is it in? That decides whom I tell people to call about a child.",
    "setup.no_code": (
        "Partnerships can't be set up here: whoever runs this assistant has not set a code for it. "
        "You can try "
        "a practice audit."
    ),
    "setup.code": "What is the set-up code?",
    "setup.code_from": "You get it from whoever runs this assistant. I take your message out of this chat.",
    "setup.code_wrong": "That is not the code. After five tries I ask you to wait an hour.",
    "setup.name": "What is the partnership called?",
    "setup.name_example": "For example: Northshire Safeguarding Children Partnership.",
    "setup.done": "{name} is set up, and you are its coordinator.",
    "setup.own_name": "What should your colleagues call you?",
    "setup.own_name_seen": "Your teams and other coordinators see this name. First name and role is enough.",
    "setup.named": "Thank you, {name}.",
    "setup.contact": "How can people reach you with questions?",
    "setup.contact_seen": "Everybody in the partnership sees this. A work number or address is best.",
    "setup.contact_long": "That has {length} characters. Please type between 1 and {limit}.",
    "setup.later": "Later",
    "setup.zone": "Which time zone is the partnership in?",
    "setup.zone_example": "Type its name as in Europe/London or Europe/Dublin.",
    "setup.zone_unknown": "I don't know that time zone. Type it as in Europe/London.",
    "setup.none": "not said",
    "details.heading": "{name}",
    "details.nation": "Nation: {nation}.",
    "details.zone": "Time zone: {zone}.",
    "details.contact": "Contact: {contact}.",
    "details.you": "You are called: {name}.",
    "details.rename": "Change the name",
    "details.recontact": "Change the contact",
    "details.rezone": "Change the time zone",
    "details.renation": "Change the nation",
    "details.rename_me": "Change my own name",
    "details.saved": "Saved.",
    "teams.heading": "Teams",
    "teams.none": "No team yet. Add those that will answer; you can rename them.",
    "teams.of": "{team} ({agency})",
    "teams.all": "Add one for each agency",
    "teams.another": "Add another team",
    "teams.invite": "Invite people",
    "teams.done": "Back to the partnership",
    "teams.agency": "Which agency is the team from?",
    "teams.added": "Added. Tap it to rename it.",
    "teams.added_open": "Added, and it takes part in the open round.",
    "teams.added_next": "Added. Answers have closed, so it takes part from the next round.",
    "teams.added_all": (
        "Added a team for each agency, as if it assessed and did direct work wherever its agency "
        "is asked that. "
        "Tap a team to change it."
    ),
    "teams.members": "Members: {names}.",
    "teams.nobody": "Nobody has joined this team yet.",
    "teams.invite_one": "Invite people to it",
    "teams.people": "People",
    "teams.rename": "Rename",
    "teams.functions": "What it does",
    "teams.remove": "Remove",
    "teams.new_name": "What is the team called?",
    "teams.taken": "Another team has that name. Please choose a different one.",
    "teams.saved": "Saved.",
    "teams.no_functions": "What this agency is asked does not depend on what the team does.",
    "teams.has_answers": (
        "This team has answers in the round under way, so that has to wait until the round is over."
    ),
    "teams.end": "Remove this team?",
    "teams.end_means": (
        "Its people lose access to it. What it answered in earlier rounds stays in their results."
    ),
    "teams.end_yes": "Remove it",
    "teams.ended": "{team} takes no part any more.",
}
