"""The check before the return."""

TEXTS: dict[str, str] = {
    "check.head": "Check before you submit",
    "check.domain": "{title} – {rated} of {asked} rated",
    "check.dont_know": "{n} don't know",
    "check.no_case": "{n} no case known",
    "check.not_applicable": "{n} not applicable",
    "check.unanswered": "{n} not answered",
    "check.not_asked": "{title} – not asked of your team",
    "check.open": "Still open: {unanswered} not answered, {dont_know} don't know.",
    "check.nothing_open": "Every question has an answer.",
    "check.tops.one": "You named evidence for {backed} of 1 answer at the top level.",
    "check.tops.other": "You named evidence for {backed} of {n} answers at the top level.",
    "check.open_button": "What is still open",
    "check.backed_button": "Evidence for each {top}",
    "check.submit": "Submit",
    "check.tasks": "Back to the task list",
    "check.many_not_applicable": "More than a fifth is not applicable. Is that right for your team?",
    "check.open_head": "Still open",
    "check.open_none": "Nothing is open: every question has an answer, and none is don't know.",
}
