"""The words of the field."""

from flows.cards import Shown, rows
from flows.conversations.explaining.aside import back
from flows.permissions import Permission
from flows.presses import GLOSSARY
from flows.talk import Talk
from flows.verbs import Verb, show


def glossary(talk: Talk) -> Shown:
    """The words of the field."""
    return Shown(
        again=GLOSSARY(),
        heading=talk.words("glossary.heading"),
        lines=tuple(f"{entry.term}: {entry.meaning}" for entry in talk.framework.glossary)
        or (talk.words("lists.empty"),),
        buttons=rows(back(talk)),
    )


VERBS: tuple[Verb, ...] = (show(GLOSSARY, glossary, to=Permission.ANYONE),)
