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
        "If it is not known here, make a code where you are still signed in, under Your data, or ask a "
        "coordinator for a new link."
    ),
    "account.known": (
        "Your account has the address {mailbox}. That is your address here already, or it is used here under "
        "another name."
    ),
    "account.nobody": "Your account has the address {mailbox}. Nobody here has it.",
    "account.nobody_means": (
        "If you are invited, open the link of your invitation first. If you are signed in somewhere, give "
        "the address there, under Your data, E-mail."
    ),
    "account.failed": "Your organisation's account was not confirmed.",
    "account.failed_means": "Nothing has changed. Try again, or use another way in.",
    "account.unfit": "Accounts with the address {mailbox} can't be used here. Use another way in.",
}
