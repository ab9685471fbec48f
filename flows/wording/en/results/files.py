"""What there is to take away, what each file holds, and who may be given it."""

TEXTS: dict[str, str] = {
    "files.button": "Files",
    "files.asked": (
        "file|the files|the file|can i print it|can i print this|can i print|can i print them"
        "|can i print the results|can we print it|can we print this|how do i print it|how do i print this"
        "|how do i print|how do i print them|how do i print the results|how can i print it|print this"
        "|can i download it|can i download this|can i download|can i download them|how do i download it"
        "|how do i download this|how do i download the results|download it|download this|download all"
        "|download everything|can i have it as a pdf|can i have this as a pdf|can i get it as a pdf"
        "|can i save it as a pdf|can i save this as a pdf|save it as a pdf|save as pdf|can i export it"
        "|can i export this|how do i export it|how do i export this|export it|export this|export everything"
        "|can i get a copy|can i have a copy|get a copy|a copy|can i save it|can i save this|how do i save it"
        "|save it|save this|take it away|what can i take away|what can i download|what can i print"
        "|where are the files|what files are there|show me the files|show the files"
    ),
    "files.draft": "A draft: give it only to those who check it, until it is released.",
    "files.partners": "For partners: with what each agency said. Not for publication.",
    "files.coordinators": (
        "In full: as for partners, with what teams wrote of their own actions. For coordinators and "
        "scrutineers alone: leads do not read it."
    ),
    "files.public": "For everybody: without any agency's own answers.",
    "files.kinds": (
        "The workbook has the star, every item and how it was worked out. "
        "Word is for your own template, PDF to read and print."
    ),
    "files.picture": "The picture: as it stands here in the chat, in full size. It is for everybody.",
    "files.picture_draft": "The picture: as it stands here in the chat, in full size.",
    "files.page": "What we found: one page for the staff of an agency, with a part about their own agency.",
    "files.checklist": "The blank checklist: the questions to tick. It is for anybody.",
    "files.own": (
        "Answers (PDF) and workbook: all your team's answers and notes. For your team, not for publication."
    ),
    "files.own_picture": "The pictures: your team's numbers, without notes.",
}
