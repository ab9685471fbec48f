"""How the assistant works."""

from flows.conversations.explaining.aside import back
from flows.permissions import Permission
from flows.presses import press
from flows.replies import Button
from flows.talk import Shown, Talk, rows
from flows.verbs import Verb, show


def help_(talk: Talk) -> Shown:
    """How the assistant works."""
    words = talk.words
    lines = tuple(words(f"help.{key}") for key in ("steps", "saved", "change", "reminders", "words"))
    return Shown(
        again=press("help"),
        heading=words("help.heading"),
        lines=(*lines, words("welcome.not_reporting")),
        buttons=rows(
            Button(key="1", label=words("welcome.privacy"), press=press("privacy")),
            Button(key="2", label=words("help.basis"), press=press("basis")),
            Button(key="3", label=words("glossary.heading"), press=press("glossary")),
            Button(key="4", label=words("welcome.call"), press=press("call")),
            back(talk),
        ),
    )


VERBS: dict[str, Verb] = {
    "help": show(help_, to=Permission.ANYONE),
}
