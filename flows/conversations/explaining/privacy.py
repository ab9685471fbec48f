"""What is kept, and who sees it."""

from flows.conversations.explaining.aside import back
from flows.permissions import Permission
from flows.presses import press
from flows.talk import Shown, Talk, rows
from flows.verbs import Verb, show


def privacy(talk: Talk) -> Shown:
    """What is kept and who sees it."""
    words = talk.words
    keys = ("kept", "not_kept", "who", "reminders", "operator", "channel")
    return Shown(
        again=press("privacy"),
        heading=words("privacy.heading"),
        lines=tuple(words(f"privacy.{key}") for key in keys),
        buttons=rows(back(talk)),
    )


VERBS: dict[str, Verb] = {
    "privacy": show(privacy, to=Permission.ANYONE),
}
