"""Being forgotten."""

TEXTS: dict[str, str] = {
    "forget.offer": "Forget me",
    "forget.heading": "Forget you?",
    "forget.means": (
        "I delete the number of this chat, what you asked to be called, and what waits for you. You can "
        "begin again at any time, as somebody new."
    ),
    "forget.practice": (
        "Your practice audits lose their notes. Their ratings stay, and nothing tells whose they were."
    ),
    "forget.yes": "Forget me",
    "forget.done": (
        "I don't know you any more. Your name is deleted; the number of this chat goes once this message has "
        "reached you. Our messages stay here until you delete the chat."
    ),
    "forget.done_page": (
        "I don't know you any more. Your name is deleted, and with it all that this page showed you."
    ),
}
