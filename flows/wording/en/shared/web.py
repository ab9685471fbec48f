"""What a web page says around a chat."""

TEXTS: dict[str, str] = {
    "web.as_of": "As of {date}. How it is now stands further down.",
    "web.came": "Came on {date}.",
    "web.saved": "Everything is saved",
    "web.waiting": "Waiting to send",
    "web.unsent": (
        "You were signed out here. What was still waiting to send is not saved: sign in and answer it again."
    ),
    "web.type": "Type an answer or a key",
    "web.long": (
        "That is too long to send: {most} characters at most. A longer list of teams is taken where I ask "
        "for one, or as a file."
    ),
    "web.send": "Send",
    "web.attach": "Send a file",
    "web.file": "A filled workbook or a list of teams, 5 MB at most",
    "web.help": "Help",
    "web.write": "Write",
    "web.chat": "Conversation",
    "web.copy": "Copy this message",
    "web.copied": "Copied",
    "web.in_words": "The rest in words",
    "web.skip": "Skip to the newest question",
    "web.door_code": "Code of your invitation",
    "web.door_open": "Open it",
    "web.door_lost": (
        "Were you here before? Then this browser is signed out. Make a code where you are still signed in, "
        "under Your data, or ask a coordinator for a new link."
    ),
    "web.door_before": "Were you here before, and gave an e-mail address? Then sign in again with it.",
    "web.door_mail": "Your e-mail address",
    "web.door_mail_send": "Send me a code",
    "web.door_no_mail": (
        "Without one, make a code where you are still signed in, under Your data. Or ask a coordinator for a "
        "new link."
    ),
    "web.door_sent": "If that address is known here, a code is on its way to it.",
    "web.door_sent_means": (
        "It works once, for 15 minutes. Open its link in this browser, or give the code below. If nothing "
        "comes, look into your junk folder, and see that the address was right."
    ),
    "web.door_mailed_code": "The code from the e-mail",
    "web.door_look": "Look around without an invitation",
    "web.go_on": "Go on",
    "web.often": "That is too much at once. Wait a few minutes.",
    "web.no_page": "There is no such page.",
    "web.only_here": (
        "The link below opens on this machine only. For others, whoever runs this assistant gives it an "
        "address that they reach."
    ),
    "web.away": "The records can't be reached just now. What was saved is safe. Try again in a minute.",
    "web.not_saved": "This is not saved yet. Send it again in a minute. It counts once.",
}
