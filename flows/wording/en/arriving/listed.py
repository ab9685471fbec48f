"""A list of teams that comes as a file."""

TEXTS: dict[str, str] = {
    "listed.reading": "I am reading your list. That takes a moment, and no team is added yet.",
    "listed.there": (
        "If this is a list of teams, open Teams, tap Paste a list of teams, and send the file there. "
        "I haven't opened it."
    ),
    "listed.empty": "There is no row in this file.",
    "listed.long": "This file is too long for a list of teams.",
    "listed.no_list": "I can't read this file. Save your list as CSV or as an Excel workbook (.xlsx).",
}
