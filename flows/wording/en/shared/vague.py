"""What people say of how far something is so, without a level."""

TEXTS: dict[str, str] = {
    "vague.lead": "no|well|sorry|im afraid|i am afraid|currently|at the moment|to be honest|um|its|it is|so",
    "vague.lowest": (
        "not started|havent started|we havent started|we have not started|not started yet|havent started yet"
        "|we havent started yet|we havent started this|we havent started this yet|not begun|not begun yet"
        "|we havent begun|nothing has started|nothing started|nothing yet|nothing in place|nothing at all"
        "|we have nothing|we have nothing yet|we have nothing in place|there is nothing"
        "|there is nothing in place"
        "|we dont do that|we dont do this|we do not do that|we do not do this|we dont do it|we do not do it"
        "|no we dont do that|no we dont do this|no we dont do it|no we havent started|we dont have that"
        "|we dont have this|we dont have one|we do not have one|we dont have any|we do not have any"
        "|we have none|we havent got one|havent got one|we havent got any|not in place yet"
        "|not in place at all"
    ),
    "vague.between": (
        "partly|partial|partially|in part|in parts|part way|partway|half|halfway|half way|somewhat|sort of"
        "|kind of|work in progress|its a work in progress|it is a work in progress|a work in progress"
        "|in progress|wip|getting there|we are getting there|were getting there|working on it"
        "|were working on it|we are working on it|to some extent|to an extent|up to a point|some of it"
        "|some|in the middle|middling|not fully|not completely|not entirely|not quite|in development"
        "|being developed|under development|its in development|its being developed"
    ),
    "vague.writing": (
        "were still|we are still|still writing|still drafting|still working on|still developing"
        "|were in the process of|we are in the process of|in the process of|we have started|weve started"
        "|weve begun|we have begun|were just starting|we are just starting|just starting|were drafting"
        "|we are drafting|were writing|we are writing|were developing|we are developing|its in draft"
        "|it is in draft|in draft"
    ),
    "vague.not_ours": (
        "not us|not ours|not our job|not our role|not our remit|not our responsibility|its not our job"
        "|its not our role|that is not our job|thats not our job|thats not our role|its not us|thats not us"
        "|not my job|not my role|not my remit|not my area|thats not my job|not our team|not this team"
    ),
}
"""Whole texts, but for those that open one."""
