"""What a web page says around a chat."""

TEXTS: dict[str, str] = {
    "web.saved": "Everything is saved",
    "web.waiting": "Waiting to send",
    "web.type": "Type an answer, a note or a key",
    "web.send": "Send",
    "web.attach": "Send a file",
    "web.file": "A filled workbook or a list of teams, 5 MB at most",
    "web.help": "Help",
    "web.write": "Write",
    "web.chat": "Conversation",
    "web.skip": "Skip to the newest question",
    "web.door_code": "Code of your invitation",
    "web.door_open": "Open it",
    "web.door_lost": (
        "Were you here before? Then this browser is signed out. Make a code where you are still signed in, "
        "under Your data, or ask a coordinator for a new link."
    ),
    "web.door_look": "Look around without an invitation",
    "web.go_on": "Go on",
    "web.often": "That is too much at once. Wait a few minutes.",
    "web.no_page": "There is no such page.",
}
