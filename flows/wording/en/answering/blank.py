"""The blank workbook, to be filled in without the assistant."""

TEXTS: dict[str, str] = {
    # the names of the sheets: at most 31 letters, without : \ / ? * [ ]
    "blank.sheet_guide": "Read this first",
    "blank.sheet_star": "Star",
    # what to do with it
    "blank.guide": "How to fill in this workbook",
    "blank.guide_many": "Each agency has a sheet of its own. Fill in yours and leave the others empty.",
    "blank.guide_cells": "Fill in the yellow cells. All other cells are locked.",
    "blank.guide_answer": "Choose each answer from its list. Leave out what you have not talked about.",
    "blank.guide_unknown": "Don't know is an answer: it says that you looked and can't tell.",
    "blank.guide_no_case": "Where the list offers it, no case known is an answer, too: a finding of its own.",
    "blank.guide_reason": "Not applicable needs a reason: choose one, or write your own.",
    "blank.guide_note": "A note says what an answer rests on, in at most {limit} letters.",
    "blank.guide_nobody": (
        "Write about services. Leave out names, dates of birth and anything that could identify somebody."
    ),
    "blank.guide_star": "The star draws itself as you fill in. A domain needs {fewest} ratings for a score.",
    "blank.guide_back": (
        "Save it as an Excel workbook (.xlsx) and send it to whoever runs the assistant, who reads it in. "
        "Your coordinator knows who that is."
    ),
    "blank.guide_scale": "The scale",
    "blank.step": "{answer}: {meaning}",
    "blank.guide_credit": "Credit",
    "blank.guide_limits": "Limits",
    # a sheet to fill in
    "blank.asked": "What teams are asked: {agency}",
    "blank.domain": "Domain",
    "blank.item": "Item",
    "blank.statement": "Statement",
    "blank.good": "What good looks like",
    "blank.answer": "Answer",
    "blank.reason": "Why not applicable",
    "blank.note": "Note",
    "blank.check": "Still to do",
    "blank.choice": "{number} – {label}",
    "blank.when": "Only for teams that say yes to: {question}",
    "blank.to_answer": "to answer",
    "blank.to_reason": "needs a reason",
    "blank.no_answer_title": "Not in the list",
    "blank.no_answer": "Choose an answer from the list, or leave the cell empty.",
    "blank.reason_hint": "Choose a reason, or write your own.",
    # the star
    "blank.star": "The star so far",
    "blank.answered": "Answered",
    "blank.score": "Score",
    "blank.too_few": "too few ratings yet",
    "blank.not_asked": "not asked",
    "blank.series": "Rated so far",
    "blank.alternative": "Star of {agency}. It draws itself as the workbook is filled in.",
    "blank.footer": "{title} · blank workbook · version {version}",
    # in the chat
    "blank.button": "Blank workbook to fill in",
    "blank.file": "blank-{agency}-{version}.xlsx",
    "blank.caption": "A blank workbook: what your team is asked, to fill in without me.",
    "blank.caption_of": (
        "A blank workbook for round {number}: what your team is asked, to fill in without me."
    ),
    "blank.how": (
        "Send it back to me here; in a terminal, type /file and its path. You see first what it would change."
    ),
    "blank.failed": (
        "The workbook could not be made. You can answer here instead, question by question. Whoever runs me "
        "can see why."
    ),
}
