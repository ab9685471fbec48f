"""Returns that a coordinator handed in."""

TEXTS: dict[str, str] = {
    "handed_in.counted": "Handed in by a coordinator from a workbook: {n} of {returns} returns.",
    "handed_in.named": "Handed in by a coordinator from a workbook: {n} of {returns} returns ({teams}).",
    "handed_in.by": "Handed in from a workbook by {name}, because nobody of the team was here.",
}
