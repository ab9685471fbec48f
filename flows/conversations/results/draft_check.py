"""The way from a team's own return to the check of what a draft says about it."""

from flows.permissions import Permission, denied
from flows.presses.rounds import FACTS
from flows.replies import Button
from flows.talk import SheetTalk


def draft_check(talk: SheetTalk, label: str) -> tuple[Button, ...]:
    """The button with these words, while the team is asked; nothing at other times."""
    here = talk.here
    if here.area.practice or denied(Permission.CHECK_FACTS, here) is not None:
        return ()
    return (Button(key="f", label=talk.words(label), press=FACTS(here.round.id, here.sheet.id)),)
