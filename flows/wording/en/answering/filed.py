"""A filled workbook that is sent back in the chat."""

from collections.abc import Mapping

TEXTS: Mapping[str, str] = {
    "filed.reading": "I am reading the file for {team}. That takes a moment, and nothing is saved yet.",
    "filed.no_return": "You have no return here that a file could be for, so I haven't opened it.",
    "filed.which": "Which return is this file for?",
    "filed.which_means": "Nothing is saved before you say so.",
    "filed.of_round": "{team} (round {number})",
    "filed.into": "It is saved in the return of {whose}.",
    "filed.other_round": "The workbook was made for round {number}, and this is round {here}.",
    "filed.other_return": "The workbook was made for another return than this one.",
    "filed.submitted": "The return of {whose} has been submitted. Reopen it to change an answer.",
    "filed.nothing": "Nothing was saved.",
    "filed.same": "Your return says all of that already, so nothing was changed.",
    "filed.heading": "Save these answers? Ratings that change: {n}",
    "filed.change": "{label}: {before} → {after}",
    "filed.more": "And {n} more.",
    "filed.notes": "Notes that change: {n}.",
    "filed.rest": "What the workbook leaves empty stays as it is. This offer stands for an hour.",
    "filed.save": "Save these answers",
    "filed.leave": "Leave it",
    "filed.saved": "Saved from the workbook. Changes: {n}.",
    "filed.left": "I have kept nothing of the file.",
    "filed.gone": "No file waits any more. Send it again if you want it read.",
    "filed.newer": "A colleague has answered since: {items}. Nothing is saved yet. Look once more.",
    "filed.problems": "Nothing was saved: some cells can't be taken",
    "filed.slip": "{sheet}, row {row}, {column}: {why}",
    "filed.mend": "Mend these cells in the workbook and send it again.",
    "filed.back": "Back to the list",
}
