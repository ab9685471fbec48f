"""Words and commands that work whatever card is live, and questions of what to do here."""

from flows.asking.keys import phrases, plain
from flows.identifiers import asks_the_way
from flows.wording import Words

_ANYWHERE = {
    "typed.menu": "start",
    "typed.continue": "go",
    "typed.results": "results",
    "typed.papers": "papers",
    "typed.checklist": "checklist",
    "typed.correct": "amend",
    "typed.launch": "launch",
    "typed.stop": "stop",
    "typed.privacy": "privacy",
    "typed.submit": "check",
    "typed.words": "glossary",
    "typed.help": "help",
    "typed.audits": "audits",
    "typed.area": "area",
    "typed.invitation": "code",
    "typed.reminders": "reminders",
    "typed.actions": "actions",
    "typed.call": "call",
    "typed.leave": "leave",
    "typed.my_team": "myteam",
    "typed.my_name": "myname",
    "typed.my_data": "mydata",
    "typed.back": "start",
}
"""Words that work whatever card is live, and the verb each stands for."""

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
    word = next((verb for key, verb in _ANYWHERE.items() if said in phrases(words(key))), None)
    return "start" if word is None and asks_the_way(text) else word
