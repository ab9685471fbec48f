"""What can be taken out, and what can be deleted."""

TEXTS: dict[str, str] = {
    "mydata.heading": "Your data",
    "mydata.take": (
        "To take out: your results are there as a picture and as a workbook (type results), and coordinators "
        "can have the journal as a table (type area)."
    ),
    "mydata.leave": "Leaving a partnership ends your access. Your team keeps the answers you gave for it.",
    "mydata.alone": "A practice audit is yours alone: I keep no name for it, and there is nobody to leave.",
    "mydata.erase": (
        "I can't delete what is stored from this chat. Whoever runs this assistant can: ask them, or the "
        "coordinator who invited you."
    ),
    "mydata.ask": "{area}: {contact}",
    "mydata.leave_button": "Leave {area}",
}
