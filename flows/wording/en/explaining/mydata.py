"""What can be taken out, and what can be deleted."""

TEXTS: dict[str, str] = {
    "mydata.heading": "Your data",
    "mydata.take": (
        "To take out: your results are there as a picture and as a workbook (type results), and coordinators "
        "can have the journal as a table (type area)."
    ),
    "mydata.leave": (
        "Leaving a partnership ends your access. Your team keeps the answers you gave for it. When you leave "
        "your last place I forget your name and this chat. Whoever a coordinator removes is forgotten after "
        "30 days."
    ),
    "mydata.alone": "A practice audit is yours alone: I keep the number of this chat for it, and no name.",
    "mydata.backups": (
        "Backups hold what they held until they are deleted. Ask whoever runs this assistant how long that "
        "is."
    ),
    "mydata.ask": "{area}: {contact}",
    "mydata.leave_button": "Leave {area}",
}
