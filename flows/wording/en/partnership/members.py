"""People, and what they are told of their place."""

TEXTS: dict[str, str] = {
    "members.count": "{n} people.",
    "members.heading": "People",
    "members.of_team": "People in {team}",
    "members.of_team_nobody": "Nobody is in this team.",
    "members.all": "Everybody in the partnership",
    "members.waiting": "These people need your approval.",
    "members.pending": "Yes: {name}, {role}",
    "members.line": "{name} – {where}",
    "members.mail_refused": "{text} (e-mails do not reach them)",
    "members.not_mine": "{text} (says it isn't theirs)",
    "members.unreachable": "{text} (can't be reached)",
    "members.waits_for_team": "{text} (waits for the team's approval)",
    "members.remove": "Remove",
    "members.promote": "Make a coordinator",
    "members.promote_ask": "Make {name} a coordinator?",
    "members.promote_means": (
        "A coordinator runs the round, invites and removes people, and sees all ratings once answers close."
    ),
    "members.reads": (
        "{name} was sent a team's return to approve, so they can't run this round. They can be made a "
        "coordinator once its results are released."
    ),
    "members.confirmed": "{name} is in.",
    "members.is_in": "{name} is in already.",
    "members.declined": "{name} is declined, and told so.",
    "members.removed": "{name} is removed.",
    "members.removed_one": "{name} is removed from one place: {place}. Still theirs: {others}.",
    "members.promoted": "{name} is a coordinator now.",
    "members.is_coordinator": "{name} is a coordinator already, or waits for approval.",
    "members.remove_ask": "Remove {name}?",
    "members.remove_ask_one": "Remove {name} from one place: {place}? Still theirs: {others}.",
    "members.remove_means": "They lose access at once. What they answered stays with the team.",
    "members.remove_means_one": (
        "They lose access to this place at once. What they answered stays with the team."
    ),
    "members.remove_links.one": (
        "Their team's link still opens, but not for them while I know them. When I forget them, it ends."
    ),
    "members.remove_links.other": (
        "Their team's {n} links still open, but not for them while I know them. When I forget them, the "
        "links end."
    ),
    "members.remove_elsewhere.one": (
        "From another browser or account they would be a new person to me. A new link ends the old one."
    ),
    "members.remove_elsewhere.other": (
        "From another browser or account they would be a new person to me. A new link ends the {n} old ones."
    ),
    "members.remove_anew": "Remove and make a new link",
    "members.removed_anew.one": (
        "The old link has ended. The message above is a new one for {team}: forward it."
    ),
    "members.removed_anew.other": (
        "The {n} old links have ended. The message above is a new one for {team}: forward it."
    ),
    "members.link_ended.one": (
        "Somebody who was removed from {teams} is not known to me any more. So the link they could come back "
        "by has ended."
    ),
    "members.link_ended.other": (
        "Somebody who was removed from {teams} is not known to me any more. So the {n} links they could come "
        "back by have ended."
    ),
    "members.last": "A partnership needs a coordinator. Make somebody else one first.",
    "members.open": "Open the partnership",
    "members.you_are_in": "A coordinator of {area} has approved you: you are {role} there.",
    "members.you_declined": "A coordinator of {area} has declined your request.",
    "members.mate_removed": "{name} is not in {team} any more: a coordinator ended the place.",
    "members.you_removed": (
        "Your place in {area} has ended, so you can open nothing of it now. Questions? {whom}"
    ),
    "members.you_removed_somebody": (
        "Your place in {area} has ended, so you can open nothing of it now. "
        "Questions? Ask a coordinator there."
    ),
    "members.you_removed_team": (
        "Your place in {team}, {area}, has ended, so you can open nothing of it now. Questions? {whom}"
    ),
    "members.you_removed_team_somebody": (
        "Your place in {team}, {area}, has ended, so you can open nothing of it now. "
        "Questions? Ask a coordinator there."
    ),
}
