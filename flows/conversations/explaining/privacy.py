"""What is kept, and who sees it."""

from flows.cards import Shown, rows
from flows.conversations.explaining.aside import back
from flows.permissions import Permission
from flows.presses import MY_DATA, PRIVACY
from flows.replies import Button
from flows.talk import Talk
from flows.verbs import Verb, show


def privacy(talk: Talk) -> Shown:
    """What is kept and who sees it."""
    words = talk.words
    keys = ("kept", "not_kept", "told", "who", "reminders", "operator", "law", "channel")
    return Shown(
        again=PRIVACY(),
        heading=words("privacy.heading"),
        lines=tuple(words(f"privacy.{key}") for key in keys),
        buttons=rows(Button(key="1", label=words("mydata.heading"), press=MY_DATA()), back(talk)),
    )


VERBS: tuple[Verb, ...] = (show(PRIVACY, privacy, to=Permission.ANYONE),)
