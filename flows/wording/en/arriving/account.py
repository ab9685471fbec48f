"""The account of an organisation, which shows whose an e-mail address is."""

TEXTS: dict[str, str] = {
    "account.use": "Use my organisation's account",
    "account.shows": "Your organisation's account can show that your work e-mail address is yours.",
    "account.learns": "Your organisation learns that you came here, and nothing else.",
    "account.none": (
        "You have given no e-mail address. With one you can sign in again on a new phone or browser."
    ),
    "account.confirms": "A new device has to be confirmed by your organisation's account.",
    "account.door": "Were you here before? Then sign in with your organisation's account.",
    "account.door_else": (
        "If it is not known here, make a code where you are still signed in, under Your data. Or ask a "
        "coordinator for a new link."
    ),
    "account.there": (
        "Or go to the page, where you are signed in: Your data, E-mail, my organisation's account. It gives "
        "you a code. Type it here."
    ),
    "account.at": "It has to end in {domains}.",
    "account.elsewhere": (
        "Nobody can show here any more whose that address is, so it confirms nothing. Give another."
    ),
    "account.needs_page": (
        "This invitation is for some e-mail addresses only. Open its link in a browser: your organisation's "
        "account can show yours there."
    ),
    "account.known": "Nothing has changed. Your account has the address {mailbox}.",
    "account.known_means": (
        "Your invitation may be for other addresses. Or you tried too often: then wait an hour."
    ),
    "account.code": "Your code, for one more device or chat of whoever has {mailbox}:",
    "account.code_means": "It works once, for 5 minutes. Show it to nobody. Type it where you want to go on.",
    "account.nobody": "Your account has the address {mailbox}. Nobody here has it.",
    "account.nobody_means": (
        "If you are invited, open the link of your invitation first. If you are signed in somewhere, give "
        "the address there, under Your data, E-mail."
    ),
    "account.failed": "Your organisation's account was not confirmed.",
    "account.failed_means": "Nothing has changed. Try again, or use another way in.",
    "account.unfit": "Accounts with the address {mailbox} can't be used here. Use another way in.",
}
