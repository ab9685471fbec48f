"""What a coordinator takes to launch the audit: a briefing, dates, a text to send, a notice on privacy."""

TEXTS: dict[str, str] = {
    "launch.button": "Launch pack (Word)",
    "launch.heading": "Launch pack",
    "launch.means": (
        "Four pages to hand out: a briefing, the round's dates, a text to send and a privacy notice for "
        "staff. It is a Word file, so you can change every word of it."
    ),
    "launch.no_dates": "No round is open yet. Its dates are left for you to write.",
    "launch.take": "Send it to me",
    "launch.title": "{whose}: {framework}",
    "launch.subtitle": "Launch pack, made on {date}",
    "launch.footer": "{whose} · launch pack · {date}",
    "launch.file": "{whose}-launch-pack-{date}.docx",
    "launch.caption": "Launch pack of {whose}: briefing, dates, text to send, privacy notice.",
    "launch.caption_means": "A Word file to change and hand out. Read the marked parts before you do.",
    "launch.failed": "The launch pack could not be made. Try again later.",
    # the briefing
    "launch.briefing": "Briefing",
    "launch.what": "What it is",
    "launch.what_said": (
        "Services in {whose} say together how well they do, item by item, from {lowest} to {highest}. It "
        "audits services. It asks for nothing about any child, and refuses notes that seem to identify one."
    ),
    "launch.who": "Who takes part",
    "launch.who_line": "{agency}: {items} questions, about {minutes}. {teams}",
    "launch.teams.one": "{n} team.",
    "launch.teams.other": "{n} teams.",
    "launch.teams_none": "No team yet.",
    "launch.how": "How it goes",
    "launch.how_open": "One or more people of a team open their link. Nobody needs an account.",
    "launch.how_answer": "They answer in the chat, stop when they like, and go on later.",
    "launch.how_unknown": "Don't know is an answer. It shows where to ask, and never counts as a low one.",
    "launch.how_submit": (
        "A manager or another second person may approve the return. A team can submit it without that, and "
        "results say how many were approved."
    ),
    "launch.how_blind": "No team sees what another answers. The coordinator sees ratings once answers close.",
    "launch.how_draft": "Each team checks what the draft says about it. Then the results are released.",
    "launch.scale": "The scale",
    "launch.level": "Level",
    "launch.level_meaning": "What it takes",
    "launch.questions": "Questions",
    "launch.contact": "The coordinator: {contact}",
    "launch.contact_none": "The coordinator: name and number.",
    # the dates
    "launch.dates": "Dates of the round",
    "launch.round": "Round {number}",
    "launch.next": "The next round",
    "launch.step": "Step",
    "launch.day": "Day",
    "launch.day_opens": "The round opens, and each team gets its link",
    "launch.day_closes": "Last day for answers",
    "launch.day_check": "Last day to check the draft",
    "launch.day_agree": "The partnership meets to agree ratings",
    "launch.day_release": "Results are released",
    "launch.day_next": "The next round is due",
    "launch.to_set": "to be set",
    # the text to send
    "launch.text": "Text to send",
    "launch.text_to": "To each team, with its link",
    "launch.text_hello": "Dear colleagues,",
    "launch.text_ask": (
        "{whose} asks services how well they do: {framework}. Your team is one of those we ask. {takes}"
    ),
    "launch.text_link": "Your team's link: [the link from Invite]",
    "launch.text_until": "Please submit by {date}.",
    "launch.text_until_unset": "Please submit by [day].",
    "launch.text_honest": (
        "Say how it is. A low rating shows where help is needed, and don't know is a good answer where it "
        "is true."
    ),
    "launch.text_no_names": (
        "Write nothing about a child or a family. If you are worried about one: {front_door}."
    ),
    "launch.text_door_none": "your safeguarding lead, or 999 in danger",
    "launch.text_ask_me": "Questions: {contact}",
    # privacy
    "launch.privacy": "Privacy notice for staff",
    "launch.privacy_said": "In the words of the assistant that asks the questions:",
    "launch.privacy_kept": "What is kept",
    "launch.privacy_who": "Who sees it",
    "launch.privacy_rights": "Your rights, and the law",
    "launch.privacy_yours": (
        "You can see what is held about you, change your name, and leave: type my data. What a team answered "
        "stays with the team."
    ),
    "launch.privacy_write": (
        "To be written by the partnership: who the controllers are, the data protection contact, and the "
        "lawful basis. Also whether your organisation allows the chat service or the web page."
    ),
}
