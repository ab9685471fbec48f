"""Invitations that are used."""

TEXTS: dict[str, str] = {
    "joining.code": "Send me the code of your invitation",
    "joining.code_where": "It is in the message you were sent. Opening its link does the same.",
    "joining.no_way": "I can't use that code. Ask whoever invited you for a new one.",
    "joining.length": (
        "A code has {length} letters and digits, this has {given}. Copy the whole code, or open its link."
    ),
    "joining.several": (
        "Your message holds more than one invitation. This is the one for {here}. Besides there is {others}: "
        "send that by itself once you are done here."
    ),
    "joining.place": "{what} in {area}",
    "joining.other_link": "a return to read",
    "joining.already": "You are there already.",
    "joining.asked": "You have asked already, and wait for approval.",
    "joining.shut_out": "Your place ({place}) has ended, and this link was made before that.",
    "joining.reads": (
        "You were sent a return of {area} to approve. Whoever reads one takes no other part in the same "
        "round: you can join once it is over."
    ),
    "joining.insiders": (
        "A coordinator is a member of {team}, too, and sees its answers as they are given: {names}."
    ),
    "joining.team_first": "You coordinate {area}, so somebody in {team} needs to approve you first.",
    "joining.tap_first": "I have kept nothing of that. Tap Join first; then I ask what to call you.",
    "joining.what": (
        "{area} audits {subject}. Its coordinator made this invitation; whoever sent it to you can say more. "
        "I have kept nothing of what you wrote. To take part, tap Join."
    ),
    "joining.what_titled": (
        "{area} takes part in this audit: {title}. Its coordinator made this invitation; whoever sent it to "
        "you can say more. I have kept nothing of what you wrote. To take part, tap Join."
    ),
    "joining.full": (
        "This invitation is full or has been withdrawn. Ask whoever sent it to you for a new one."
    ),
    "joining.yes": "Join",
    "joining.link_stays": "Nothing has happened. The link stays: open it again when you like.",
    "joining.name_seen_of_reader": "The coordinators see this name. First name and role is enough.",
    "joining.name_seen": "Your team and the coordinators see this name. First name and role is enough.",
    "joining.done": "Welcome, {name}. You are in.",
    "joining.next": "Tap Start to see what there is to do.",
    "joining.waiting": "Thank you, {name}. A coordinator of {area} needs to approve you first.",
    "joining.waiting_next": "You hear when they have.",
    "joining.waiting_team": (
        "Thank you, {name}. You coordinate {area}, so somebody in {team} needs to approve you first."
    ),
    "joining.waiting_nobody": "Nobody is in that team now. Whoever joins it next can approve you.",
    "joining.waiting_no_mate": (
        "Only coordinators are in that team now, and none of them can approve you. Whoever joins it next can."
    ),
    "joining.waits": "{name} would like to join as {role} and needs your approval.",
}
