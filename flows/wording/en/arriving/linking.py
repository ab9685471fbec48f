"""One more address of the same person."""

TEXTS: dict[str, str] = {
    "linking.asks": "Go on here as {name}?",
    "linking.only_you": (
        "Go on only if you are {name} and made this code yourself. Whoever goes on here reads and answers as "
        "{name}."
    ),
    "linking.from_coordinator": (
        "A coordinator of {area} made this link for {name}. Go on only if that is you. Whoever goes on here "
        "reads and answers as {name}."
    ),
    "linking.practice": "The practice audit that you tried here is deleted then.",
    "linking.yes": "Go on as {name}",
    "linking.over": (
        "That code has been used, or is too old. Get a new one the way you got it, or ask a coordinator for "
        "one."
    ),
    "linking.already": "You are here already: nothing had to change.",
    "linking.somebody_else": (
        "You take part here yourself, and that code is somebody's for another chat. Open it in another "
        "browser, or leave your places here first."
    ),
    "linking.confirm": "I have sent a code to the e-mail address of {name}.",
    "linking.confirm_you": "Show that you are {name}.",
    "linking.confirm_code": (
        "Type it here, or open its link in this browser. It works once, for 15 minutes."
    ),
    "linking.confirm_means": "Whoever coordinates, leads or scrutinises confirms each new device.",
    "linking.done": "Welcome, {name}.",
    "linking.same": "You see here what you see elsewhere. What you answer in one place counts everywhere.",
    "linking.told": (
        "Your audit is now open on one more device. If that was not you, sign it out and tell a coordinator."
    ),
}
