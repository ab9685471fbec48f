"""What a web page says around a chat."""

TEXTS: dict[str, str] = {
    "web.saved": "Everything is saved",
    "web.waiting": "Waiting to send",
    "web.type": "Type an answer, a note or a key",
    "web.send": "Send",
}
