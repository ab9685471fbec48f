"""A filled workbook that is sent back in the chat."""

from collections.abc import Mapping

TEXTS: Mapping[str, str] = {
    "filed.reading": "I am reading the file for {team}. That takes a moment, and nothing is saved yet.",
    "filed.no_return": "You have no return here that a file could be for, so I haven't opened it.",
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
