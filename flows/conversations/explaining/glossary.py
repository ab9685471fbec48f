"""The words of the field."""

from flows.conversations.explaining.aside import back
from flows.permissions import Permission
from flows.presses import press
from flows.talk import Shown, Talk, rows
from flows.verbs import Verb, show


def glossary(talk: Talk) -> Shown:
    """The words of the field."""
    return Shown(
        again=press("glossary"),
        heading=talk.words("glossary.heading"),
        lines=tuple(f"{entry.term}: {entry.meaning}" for entry in talk.framework.glossary),
        buttons=rows(back(talk)),
    )


VERBS: dict[str, Verb] = {
    "glossary": show(glossary, to=Permission.ANYONE),
}
