"""A filled workbook: why it can't be read, and what is wrong with a row."""

TEXTS: dict[str, str] = {
    # the whole file; nothing of it is ever repeated
    "filled.too_big": "The file is larger than {most} MB. A filled workbook is much smaller.",
    "filled.unpacks": "The file unpacks to more than a workbook can hold, so I have not opened it.",
    "filled.password": "The file is protected by a password. Save it without one and send it again.",
    "filled.old": "This is an Excel file of the old kind (.xls). Save it as an Excel workbook (.xlsx).",
    "filled.open_document": "This is an OpenDocument file (.ods). Save it as an Excel workbook (.xlsx).",
    "filled.binary": "This is a binary workbook (.xlsb). Save it as an Excel workbook (.xlsx).",
    "filled.macros": "The file has macros in it, so I have not opened it. Save it as .xlsx.",
    "filled.no_workbook": "The file is not an Excel workbook (.xlsx).",
    "filled.damaged": "The file is damaged. Save it anew and send it again.",
    "filled.not_read": "I could not read the file in time. Save it anew from the blank workbook.",
    "filled.not_fetched": "I could not get the file. Send it again.",
    "filled.not_ours": "This workbook was not made by me. Start from the blank workbook.",
    "filled.other_format": "This workbook was made by another version of me. Start from a new blank one.",
    "filled.other_framework": "This workbook asks other questions than this round does. Use a new blank.",
    "filled.other_agency": "This workbook has no sheet for {agency}. Use the blank workbook for {agency}.",
    "filled.moved": "Rows or columns for {agency} were moved. Copy the answers into a new blank.",
    "filled.empty": "Nothing is filled in for {agency}.",
    # one cell
    "filled.no_rating": "this is no answer of the list. Choose one from it.",
    "filled.asked_back": "this is a question. Choose an answer from the list.",
    "filled.reason_missing": "not applicable needs a reason.",
    "filled.reason_unfit": "this is no reason. Choose one from the list, or say why in words.",
    "filled.reason_alone": "there is a reason, but the answer is not “not applicable”.",
    "filled.not_asked": "your team is not asked this. Leave the row empty.",
    "filled.long": "this has {length} letters. There is room for {limit}.",
    "filled.no_note": "this is no note. Write a sentence, or leave the cell empty.",
    "filled.identifies": "it seems to hold {findings}. Say it without that.",
    "filled.worry": "it seems to tell of a worry about somebody. Take it out, and tell the front door.",
    "filled.no_words": "this can't be read. Write it anew.",
}
