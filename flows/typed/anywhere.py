"""Words and commands that work whatever card is live, and questions of what to do here."""

import re

from flows.identifiers import asks_the_way
from flows.typed.keys import phrases, plain, without_ends
from flows.typed.mistakes import tells_a_mistake
from flows.typed.own_name import own_name_in_order
from flows.typed.verdict_asked import asks_verdict
from flows.wording import Words

_ANYWHERE = {
    "typed.menu": "start",
    "typed.continue": "go",
    "typed.results": "results",
    "typed.papers": "papers",
    "typed.rounds": "rounds",
    "typed.checklist": "checklist",
    "typed.correct": "amend",
    "typed.give_up": "amend",
    "typed.launch": "launch",
    "typed.stop": "stop",
    "typed.privacy": "privacy",
    "typed.submit": "check",
    "typed.words": "glossary",
    "typed.backs": "backed",
    "typed.help": "help",
    "typed.audits": "audits",
    "typed.area": "area",
    "typed.journal": "journal",
    "typed.invitation": "code",
    "typed.reminders": "reminders",
    "typed.actions": "actions",
    "typed.call": "call",
    "typed.leave": "leave",
    "typed.my_team": "myteam",
    "typed.my_name": "myname",
    "typed.my_data": "mydata",
    "typed.back": "start",
    "finding.menu": "start",
    "finding.continue": "go",
    "finding.results": "results",
    "finding.submit": "check",
    "finding.actions": "actions",
    "finding.back": "start",
    "finding.stop": "stop",
}
"""Words that work whatever card is live, and the verb each stands for."""

VERDICT = "outcome"
"""The verb for what the results say is strongest and weakest."""

COMMANDS = {
    "start": "start",
    "menu": "start",
    "continue": "go",
    "results": "results",
    "stop": "stop",
    "privacy": "privacy",
    "help": "help",
    "audits": "audits",
    "teams": "audits",
    "resume": "resume",
    "area": "area",
    "next": "area",
    "actions": "actions",
    "reminders": "reminders",
    "join": "code",
}
"""Commands, without the slash, and the verb each stands for."""


def word_known(text: str, words: Words) -> str | None:
    """The verb of a word that works anywhere, None for any other text."""
    said = plain(text)
    bare = without_ends(said, phrases(words("typed.courtesy")), phrases(words("typed.courtesy"))) or said
    word = next((verb for key, verb in _ANYWHERE.items() if bare in phrases(words(key))), None)
    word = word or _wanted(text, words) or ("myday" if _wants_calendar(said, words) else None)
    if word is None and asks_verdict(text, words):
        return VERDICT
    if word is None and _wants_quiet(said, words):
        return "reminders"
    if word is None and _asks_what_a_word_means(text, words):
        return "glossary"
    if word is None and _pleads(said, words):
        return "call"
    if word is None and tells_a_mistake(text, words):
        return "amend"
    return "start" if word is None and asks_the_way(text) else word


def _wanted(text: str, words: Words) -> str | None:
    """The word for a sentence that asks for a file, for another name, or to delete what is kept."""
    if own_name_in_order(text, words):
        return _ANYWHERE["typed.my_name"]
    said, courtesy = plain(text), phrases(words("wants.lead")) | phrases(words("typed.courtesy"))
    bare = without_ends(said, courtesy, courtesy)
    of_mine = without_ends(bare, phrases(words("typed.erases")), ())
    if of_mine != bare and of_mine in phrases(words("typed.of_mine")):
        return _ANYWHERE["typed.my_data"]
    asks, around = phrases(words("typed.file_asked")), phrases(words("typed.file_around"))
    # "can we" is a lead, and asks here
    asked = next((left for one in (said, bare) if (left := without_ends(one, asks, ())) != one), "")
    called = without_ends(asked, around, around | phrases(words("typed.courtesy")))
    return _ANYWHERE["typed.papers"] if called in phrases(words("typed.file_called")) else None


def _pleads(said: str, words: Words) -> bool:
    """Whether somebody asks for help in words of a plea alone, and in more than that one."""
    spoken = said.split()
    asks = not phrases(words("loosely.pleads")).isdisjoint(spoken)
    return asks and said != "help" and phrases(words("loosely.plea")).issuperset(spoken)


def _wants_quiet(said: str, words: Words) -> bool:
    """Whether a text wants fewer reminders or other times for them, and has no word of anything else."""
    spoken, own, wants = said.split(), phrases(words("quieter.own")), phrases(words("quieter.wants"))
    known = own.union(wants, phrases(words("quieter.beside")))
    is_all = known.issuperset(one for one in spoken if not one.isdecimal())
    return is_all and not own.isdisjoint(spoken) and not wants.isdisjoint(spoken)


def _wants_calendar(said: str, words: Words) -> bool:
    """Whether a text wants a day in a calendar, and has no word of anything else."""
    spoken, own = said.split(), phrases(words("calendars.own"))
    return not own.isdisjoint(spoken) and (own | phrases(words("calendars.beside"))).issuperset(spoken)


def _asks_what_a_word_means(text: str, words: Words) -> bool:
    """Whether somebody asks for the meaning of a word of the field, whatever the field is."""
    said = plain(text)
    about_this = phrases(words("typed.means_not"))
    if any(one not in about_this for one in _named(said, words("typed.means"))):
        return True
    return any(_is_abbreviation(one, text) for one in _named(said, words("typed.abbreviation")))


def _named(said: str, questions: str) -> list[str]:
    """The word that stands in the gap of one of these questions."""
    asked = (re.fullmatch(one.replace("_", r"([^\W\d]+)"), said) for one in phrases(questions))
    return [found[1] for found in asked if found]


def _is_abbreviation(word: str, text: str) -> bool:
    """Whether a word is letters of several: written large, or nothing that could be spoken as one."""
    return len(word) > 1 and (word.upper() in re.findall(r"\w+", text) or not set(word) & set("aeiouy"))
