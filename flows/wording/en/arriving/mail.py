"""What goes out by e-mail: no rating, no note, and no name of anybody."""

TEXTS: dict[str, str] = {
    "mail.subject.opened": "{area}: a new round of the audit is open",
    "mail.subject.reminder": "{area}: something waits for you in the audit",
    "mail.subject.reminder_by": "{area}: audit answers close on {date}",
    "mail.subject.reminder_over": "{area}: audit answers were to close on {date}",
    "mail.subject.all_in": "{area}: every team has submitted",
    "mail.subject.stuck": "{area}: audit answers close on {date}",
    "mail.subject.overdue": "{area}: audit answers were to close on {date}",
    "mail.subject.next": "{area}: the next audit is due on {date}",
    "mail.subject.action": "{area}: an action is due",
    "mail.subject.check": "{area}: the draft waits to be checked",
    "mail.subject.check_over": "{area}: the check of the draft is over",
    "mail.subject.joined": "{area}: people have joined or left",
    "mail.subject.texts_end": "{area}: notes are deleted on {date}",
    "mail.subject.round_ends": "{area}: a round is deleted on {date}",
    "mail.subject.moved": "{area}: answers close on another day",
    "mail.subject.closed": "{area}: answers are closed",
    "mail.subject.draft": "{area}: the draft of the audit is there",
    "mail.subject.released": "{area}: the results of the audit are released",
    "mail.subject.corrected": "{area}: the results of the audit are corrected",
    "mail.subject.cancelled": "{area}: the round of the audit is cancelled",
    "mail.subject.next_moved": "{area}: the next audit is due on another day",
    "mail.subject.removed": "{area}: your place in the audit has ended",
    "mail.subject.decided": "{area}: your wish to join is answered",
    "mail.subject.invited": "{area}: an invitation to an audit",
    "mail.subject.address": "Is this your e-mail address?",
    "mail.subject.sign_in": "Your code to sign in at {site}",
    "mail.line.opened": "A new round of the audit is open.",
    "mail.line.opened_by": "A new round of the audit is open. Answers close on {date}.",
    "mail.line.reminder": "Something waits for you in the audit of {area}.",
    "mail.line.reminder_by": (
        "Your team's return in the audit of {area} is not submitted yet. Answers close on {date}."
    ),
    "mail.line.reminder_over": (
        "Your team's return in the audit of {area} is not submitted yet. Answers were to close on {date}, "
        "and still can be given."
    ),
    "mail.line.all_in": "Every team in the audit of {area} has submitted. You can close answers.",
    "mail.line.stuck": (
        "Answers of the audit of {area} close on {date}. The page says which teams have not submitted."
    ),
    "mail.line.overdue": (
        "Answers of the audit of {area} were to close on {date}. Close them, or give teams more time."
    ),
    "mail.line.next": "The next audit of {area} is due on {date}. You can open it.",
    "mail.line.action": "An action of the audit of {area} is due, or over.",
    "mail.line.check": "Please say whether the draft of the audit of {area} is right about your team.",
    "mail.line.check_over": "The check of the draft of the audit of {area} is over.",
    "mail.line.joined": "People have joined the audit of {area} or left it. The page says who.",
    "mail.line.texts_end": (
        "Notes and reasons of a round of {area} are deleted on {date}. A hold on the partnership stops that."
    ),
    "mail.line.round_ends": (
        "A round of {area} is deleted on {date}, with its ratings. A hold on the partnership stops that."
    ),
    "mail.line.moved": "Answers close on another day now.",
    "mail.line.moved_by": "Answers close on {date} now.",
    "mail.line.closed": "Answers are closed.",
    "mail.line.removed": "Your place in the audit of {area} has ended. Questions? Ask who runs it there.",
    "mail.line.decided": "Your wish to join in the audit of {area} is answered. The page says how.",
    "mail.line.draft": "The draft is there.",
    "mail.line.draft_by": "The draft is there. Teams check it until {date}.",
    "mail.line.released": "The results are released.",
    "mail.line.released_by": "The results are released. The next audit is due on {date}.",
    "mail.line.corrected": "The results were corrected, and are released anew.",
    "mail.line.cancelled": "The round has been cancelled, without results.",
    "mail.line.next_moved": "The next audit is due on another day now.",
    "mail.line.next_moved_by": "The next audit is due on {date} now.",
    "mail.line.invited_team": "You are invited to answer for {team} in an audit of {area}.",
    "mail.line.invited_role": "You are invited to take part in an audit of {area}, as {role}.",
    "mail.line.address": (
        "Somebody gave this address at {site}, where services audit their work. If that was you, say so "
        "there."
    ),
    "mail.line.sign_in": (
        "Somebody wants to sign in with this address at {site}, where services audit their work. If that is "
        "you, go on below."
    ),
    "mail.about": "The audit is about {subject}.",
    "mail.what": "It asks about services, and nothing about any child. The link says what joining means.",
    "mail.holds": "The link works for one person, until {date}.",
    "mail.secret": "The code works once, for 15 minutes. Show it to nobody.",
    "mail.go": "Open the audit",
    "mail.go.address": "This is my address",
    "mail.go.sign_in": "Sign in",
    "mail.go.invited": "See what joining means",
    "mail.or_code": "Or type this code there:",
    "mail.foot.news": (
        "You asked for these e-mails. To stop them, open the page: Your data, E-mail. Nobody reads replies."
    ),
    "mail.foot.unasked": "If you asked for nothing, you need do nothing. Nobody reads replies.",
    "mail.foot.invited": (
        "A coordinator of the audit had this sent. If you did not expect it, ask in your organisation before "
        "you open the link. Nobody reads replies."
    ),
    "mail.calendar.closes": "{area}: answers of the audit close",
    "mail.calendar.next": "{area}: the next audit is due",
    "mail.calendar.file": "{audit}-day-{date}.ics",
    "mail.calendar.offer": "Put {date} into my calendar",
    "mail.calendar.none": "No day is set that is still to come.",
    "mail.calendar.caption": "The day for your calendar: {date}.",
    "mail.heading": "E-mail",
    "mail.none": (
        "You have given no e-mail address. With one you can sign in again on a new phone or browser, and "
        "hear by e-mail what is new."
    ),
    "mail.only_yours": (
        "Give one that only you read. Whoever reads it can sign in as you. It is kept until you remove it, "
        "and coordinators do not see it."
    ),
    "mail.type": "Type your e-mail address.",
    "mail.type_at": "Type your e-mail address. It has to end in {domains}.",
    "mail.is": "Your e-mail address here: {mailbox}",
    "mail.refused": "The mail server does not take mails to it. Give another.",
    "mail.wanted": (
        "Reminders come by e-mail, and news as well: opening, closing, cancelling, draft, results, "
        "corrections and changed days."
    ),
    "mail.unwanted": "Only codes to sign in with go to it.",
    "mail.confirms": "A new device has to be confirmed by a code that is sent to it.",
    "mail.another": "Give another address",
    "mail.remove": "Remove it",
    "mail.want": "Have reminders and news by e-mail",
    "mail.unwant": "Have no reminders and news by e-mail",
    "mail.not_one": "I need one e-mail address and nothing else. Example: sam@example.gov.uk",
    "mail.not_at": "This invitation is for addresses that end in {domains}.",
    "mail.already": "That is your address already.",
    "mail.too_many": "That is too many addresses for now. Try again in an hour.",
    "mail.sent": "I have sent a code to {mailbox}.",
    "mail.sent_means": (
        "Type it here, or open its link in this browser. It works once, for 15 minutes. If nothing comes, "
        "look into your junk folder, and see that the address is right."
    ),
    "mail.no_way": "I can't use that code. Type it just as you got it, or get a new one.",
    "mail.ask": "Is {mailbox} your address?",
    "mail.ask_means": "Then it is yours here. Reminders and news come by e-mail; you can change that.",
    "mail.yes": "Yes, it is mine",
    "mail.here": "Open this link where you gave the address, or type the code there.",
    "mail.taken": (
        "That address is used here already, under another name. Sign out here and sign in with it, or give "
        "another."
    ),
    "mail.done": "Your address is confirmed. Reminders and news come by e-mail now.",
    "mail.now_join": "Your address is confirmed.",
    "mail.go_on": "Go on to join",
    "mail.removed": "Your address is removed.",
    "mail.told_changed": (
        "Your e-mail address was changed or removed on another of your devices. If that was not you, "
        "end that device and tell your coordinator."
    ),
    "mail.off": "E-mail is switched off here.",
    "mail.offer": "Give my e-mail address",
    "mail.needs": "This invitation is for e-mail addresses that end in {domains}. Give yours first.",
    "mail.needs_off": (
        "This invitation is for some e-mail addresses only, and e-mail is switched off here. Ask for another."
    ),
}
"""The keys of a matter are those of `replies.Matter`."""
