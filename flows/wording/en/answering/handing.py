"""A filled workbook that a coordinator hands in for a team that has nobody here."""

from collections.abc import Mapping

TEXTS: Mapping[str, str] = {
    "handing.button": "Hand in a filled workbook",
    "handing.whose": "Whose workbook is it?",
    "handing.nobody_here": "These teams are asked and have nobody here. I don't go by the name in the file.",
    "handing.list": "Is it a list of teams? Open Teams, tap Paste a list of teams, and send it there.",
    "handing.ask": "The workbook of {team}",
    "handing.what": (
        "Send it to me here; in a terminal, type /file and its path. You see its counts first. "
        "Nothing is saved before you say so."
    ),
    "handing.counts": "It then counts as the team's return, and is marked as handed in by a coordinator.",
    "handing.so_far": "Handed in on {date}: {answered} of {asked} answered.",
    "handing.adds": "Another workbook adds to that.",
    "handing.reading": "I am reading the file for {team}. That takes a moment, and nothing is saved yet.",
    "handing.members": "{team} has somebody here, so you can't hand anything in. Ask them to send it.",
    "handing.own": "{team} has answers of its own, so nothing can be handed in. Invite somebody to the team.",
    "handing.closed": "Answers have closed. To hand a workbook in, accept the return of {team} late first.",
    "handing.not_asked": "{team} is asked nothing in this round.",
    "handing.let_in": "Accept it late",
    "handing.back": "Back to the workbook",
    "handing.heading": "Hand this in for {team}?",
    "handing.file": "In the file: {answered} of {asked} answered.",
    "handing.kinds": "Rated: {rated}. Don't know: {dont_know}. Not applicable: {not_applicable}.",
    "handing.kinds_no_case": (
        "Rated: {rated}. Don't know: {dont_know}. No case known: {no_case}. Not applicable: {not_applicable}."
    ),
    "handing.changes": "New answers: {new}. Answers that change: {other}. Notes that change: {notes}.",
    "handing.rest": "What the workbook leaves empty stays as it is. This offer stands for an hour.",
    "handing.save": "Hand it in",
    "handing.leave": "Leave it",
    "handing.same": "Everything in it has been handed in already. Nothing was changed.",
    "handing.changed": "It would change something else now. Nothing is saved yet. Look once more.",
    "handing.done": "Handed in for {team}.",
    "handing.by": "{name}, handed in",
}
