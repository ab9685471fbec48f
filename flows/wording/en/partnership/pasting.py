"""A list of teams that is pasted."""

TEXTS: dict[str, str] = {
    "pasting.button": "Paste a list of teams",
    "pasting.heading": "Paste your list of teams",
    "pasting.how": (
        "One team a row: its name, its agency, what kind it is and whom to write to. Commas or tabs stand "
        "between, as a spreadsheet copies them. Name and agency are enough. For example: North team, "
        "{agency}, locality, office@north.example"
    ),
    "pasting.long": (
        "A long list may come in several messages, or as a file. CSV will do, or an Excel workbook with the "
        "list on its first sheet. Nothing is added until you say so."
    ),
    "pasting.found.one": "I read 1 new team: {agencies}.",
    "pasting.found.other": "I read {n} new teams: {agencies}.",
    "pasting.of_agency": "{agency} {n}",
    "pasting.named": "{agency}: {names}",
    "pasting.by_name.one": "{agency}, by its name: {names}",
    "pasting.by_name.other": "{agency}, by their names: {names}",
    "pasting.names": "Read their names",
    "pasting.names_heading": "The new teams of the list",
    "pasting.torn": "This row came in two messages. Send it again if I joined it wrongly: “{row}”",
    "pasting.apart": "Teams of more than one agency have the same name. I call them: {names}.",
    "pasting.refused.one": (
        "I kept nothing of row {rows}, counted from your first message: something in it may identify a "
        "person. Send it again without that."
    ),
    "pasting.refused.other": (
        "I kept nothing of rows {rows}, counted from your first message: something in them may identify a "
        "person. Send them again without that."
    ),
    "pasting.headings.one": "Row {rows} is the headings.",
    "pasting.headings.other": "Rows {rows} are headings.",
    "pasting.heading_rows.one": "Taken as a heading, not as a team: {rows}.",
    "pasting.heading_rows.other": "Taken as headings, not as teams: {rows}.",
    "pasting.called_otherwise": (
        "Taken as their heading says, but called as another agency's: {names}. If that is wrong, send the "
        "row with its agency: {name}, {agency}."
    ),
    "pasting.again.one": "Row {rows} repeats or mends another row, and is one with it.",
    "pasting.again.other": "Rows {rows} repeat or mend another row each, and are one with it.",
    "pasting.there.one": "1 team of the list is there already, and stays as it is.",
    "pasting.there.other": "{n} teams of the list are there already, and stay as they are.",
    "pasting.trouble.no agency": "No agency I know: “{row}”",
    "pasting.trouble.which agency": "Which agency? It may be {which}: “{row}”",
    "pasting.trouble.no name": "No name: “{row}”",
    "pasting.trouble.long": "Too long: “{row}”",
    "pasting.namesake": (
        "Rows {first} and {number} have the same name, and say different things. I read row {first}, and "
        "leave out row {number}: “{row}”. If that is another team, send it again with its place: “{mended}”"
    ),
    "pasting.namesake_there": (
        "A team of this name is there already, and row {number} says something else: “{row}”. "
        "If that is another team, send it again with its place: “{mended}”"
    ),
    "pasting.namesake_mends": (
        "A team of this name is there already, and row {number} says something else: “{row}”. If that is the "
        "same team, tap what is to change. If it is another, send it again with its place: “{mended}”"
    ),
    "pasting.mend_contact": "{name}: {said} is whom to write to",
    "pasting.mend_kind": "{name}: its kind is {said}",
    "pasting.mended": "Saved: {name}.",
    "pasting.with_place": "{name} (its place)",
    "pasting.more_troubles.one": "And 1 more row like that.",
    "pasting.more_troubles.other": "And {n} more rows like that.",
    "pasting.rest.one": "Say its agency",
    "pasting.rest.other": "Give the rest one agency",
    "pasting.rest_all": "See all I can't read",
    "pasting.rest_heading": "Rows of the list that I can't read",
    "pasting.rest_ask.one": "Of which agency is this one? Nothing is added yet.",
    "pasting.rest_ask.other": (
        "Of which agency are these {n}? A row that is of another can be sent again, with its own. "
        "Nothing is added yet."
    ),
    "pasting.rest_none": "There is no row left that I don't know the agency of.",
    "pasting.rest_done.one": "1 row is now {agency}. To change it, send it again with its agency.",
    "pasting.rest_done.other": "{n} rows are now {agency}. To change one, send it again with its agency.",
    "pasting.rest_said": (
        "the rest are|the rest is|the rest|rest are|rest is|rest|all the rest are|all the rest is"
        "|all the rest|all of the rest are|all of the rest|the others are|others are|the others|others"
        "|all the others are|all the others|all others are|all others|the other ones are|the remaining are"
        "|the remaining|the remaining ones are|the remaining rows are|remaining|everything else is"
        "|everything else|everyone else is|all of them are|all of those are|all of these are|all those are"
        "|all these are|those are|these are|they are|theyre|make the rest|make them|mark the rest"
        "|put the rest|put them all|count the rest|treat the rest|the unknown ones are|the ones left are"
        "|whats left is"
    ),
    "pasting.rest_joints": "all|as|under|in|with|to|for|from|please|so|then|should be",
    "pasting.rest_tail": "please|too|as well|also|ones|then|thanks|thank you|all|now|teams|rows",
    "pasting.mend": (
        "Send such a row again, mended, with the same name. What I can't read is left out when you add the "
        "rest. The agencies are: {agencies}."
    ),
    "pasting.more": "Send more of the list, or add what there is.",
    "pasting.add.one": "Add this team",
    "pasting.add.other": "Add these {n} teams",
    "pasting.anew": "Start the list again",
    "pasting.leaves": "Nothing was changed. What I can't read is left out when you add the rest.",
    "pasting.leaves_it": (
        "leave it|leave it out|leave that|leave that out|leave them|leave them out|leave this out|leave out"
        "|not needed|dont need it|dont add it|dont add that|dont add them|never mind|ignore it|ignore that"
        "|ignore them|ignore this|can go|is not an agency|isnt an agency|arent agencies|are not agencies"
    ),
    "pasting.leaves_row": (
        "skip|ignore|without|except|drop it|drop that|drop row|drop the|drop them|remove|delete|take out"
        "|take off|forget row|forget about|not row|no to row"
    ),
    "pasting.too_long": "A list can have {limit} characters. Add what there is first, then send the rest.",
    "pasting.nothing_new": "There is nothing new in that.",
    "pasting.no_list": ("I find no team in that. A row is a team's name, then its agency: {agencies}."),
    "pasting.no_row": (
        "I take that for no row of the list. Nothing was changed. If it is a team, send it with its agency "
        "behind a comma. A team that is there already is changed on its own card, behind “Back”."
    ),
    "pasting.forgotten": "The list is forgotten.",
    "pasting.changed": "The list has changed since that card. This is what I would add now.",
    "pasting.none_yet": "There is nothing to add yet.",
    "pasting.added.one": "Added 1 team, as if it did all that its agency may be asked about.",
    "pasting.added.other": "Added {n} teams, as if each did all that its agency may be asked about.",
    "pasting.left.one": "1 row was left out.",
    "pasting.left.other": "{n} rows were left out.",
}
