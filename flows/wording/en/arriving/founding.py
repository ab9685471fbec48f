"""Setting up a partnership."""

TEXTS: dict[str, str] = {
    "founding.heading": "Set up a partnership",
    "founding.nation": "Which nation is it in? That decides whom I tell people to call about a child.",
    "founding.nation_first": "Choose the nation first. Then I ask for the name.",
    "founding.no_code": (
        "Partnerships can't be set up here: whoever runs this assistant has not set a code for it. You can "
        "try a practice audit."
    ),
    "founding.code": "What is the set-up code?",
    "founding.code_from": (
        "You get it from whoever runs this assistant. I take your message out of this chat."
    ),
    "founding.code_wait": "Too many wrong codes were given here of late, so I take none for an hour.",
    "founding.code_wrong": "That is not the code. After five tries I ask you to wait an hour.",
    "founding.no_try": "Without the code nobody can set up a partnership here. Ask for it, or go back.",
    "founding.name": "What is the partnership called?",
    "founding.name_example": "For example: Northshire Partnership.",
    "founding.done": "{name} is set up, and you are its coordinator.",
}
