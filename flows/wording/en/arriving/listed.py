"""A list of teams that comes as a file."""

TEXTS: dict[str, str] = {
    "listed.reading": "I am reading your list. That takes a moment, and no team is added yet.",
    "listed.there": (
        "You have no return here that a file could be for, so I haven't opened it. If it is a list of teams, "
        "open Teams, tap Paste a list of teams, and send the file there."
    ),
    "listed.empty": "There is no row in this file.",
    "listed.long": "This file is too long for a list of teams.",
    "listed.no_list": "I can't read this file. Save your list as CSV or as an Excel workbook (.xlsx).",
}
