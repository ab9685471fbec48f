"""What a report says where it has no number."""

TEXTS: dict[str, str] = {
    "reports.team_when": "{area} · {when}",
    "reports.round": "Round {number}",
    "reports.practice": "Practice of {day}",
    "reports.not_asked": "not asked of anybody who returned",
    "reports.no_return": "no return",
    "reports.nobody_rated": "nobody rated it",
    "reports.dont_know": "don't know",
    "reports.no_case": "no case known",
    "reports.not_applicable": "not applicable",
    "reports.mixed": "mixed: {said}",
    "reports.unanswered": "not answered",
    "reports.asks_owner": "Who in the partnership owns it?",
    "reports.withheld_again": "not asked again, or too few agencies to show",
    "reports.withheld": "too few agencies to show",
    "reports.asks_date": "By when?",
    "reports.asks_overdue": "It was due on {date}. What happens now?",
    "reports.overdue": "{status}, overdue",
    "reports.a_person": "somebody named",
}
