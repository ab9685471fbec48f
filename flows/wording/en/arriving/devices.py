"""Where somebody is signed in."""

TEXTS: dict[str, str] = {
    "devices.heading": "Where you are signed in",
    "devices.what": "Tap one to sign it out. What you answered stays.",
    "devices.unguarded": (
        "Give an e-mail address under Your data. Then nobody goes on as you somewhere new without showing "
        "that it is theirs."
    ),
    "devices.this": "{name} – this one",
    "devices.used": "{name} – last used {date}",
    "devices.named": "{channel}, {name}",
    "devices.more": "Go on somewhere else as well",
    "devices.for_you": (
        "Your own code, for one more device or chat. It works once, for 15 minutes. Show it to nobody."
    ),
    "devices.anywhere": "Open a link there, or type the code where you want to go on.",
    "devices.made": "Your code is above.",
    "devices.gone": "That one is signed out already.",
    "devices.end_ask": "Sign out {name}?",
    "devices.end_means": "Nobody can read or answer there as you any more.",
    "devices.end_last": (
        "This is the only place where you are signed in. To come back you need a new link from a coordinator."
    ),
    "devices.end_last_mail": (
        "This is the only place where you are signed in. You can sign in again with your e-mail address."
    ),
    "devices.end": "Sign out",
    "devices.ended": "Signed out.",
    "devices.ended_here": "You are signed out here. What you answered is kept.",
}
