"""The ways to a partnership of one's own, for who has only looked at the example or tried an audit."""

from flows.presses.arriving import CODE, SET_UP
from flows.replies import Button
from flows.talk import Talk
from flows.view import View


def has_none_of_own(view: View) -> bool:
    """Whether somebody is in a place, but in none of a real partnership, nor waits for one."""
    real = any(not (place.area.practice or place.area.example) for place in view.places)
    return bool(view.places) and not real and not view.waited_for


def ways_in(talk: Talk) -> tuple[Button, ...]:
    """Setting up a partnership and giving an invitation, for somebody who has none of their own."""
    if not has_none_of_own(talk.view):
        return ()
    return (
        Button(key="s", label=talk.words("welcome.setup"), press=SET_UP()),
        Button(key="i", label=talk.words("welcome.invitation"), press=CODE()),
    )
