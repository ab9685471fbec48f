"""Cards that only explain, and the way back from them to what the person was doing."""

from flows.asking import lists
from flows.presses.arriving import START
from flows.replies import Button, flat
from flows.talk import Talk
from flows.turns import ASIDES


def back(talk: Talk) -> Button:
    """Back to what the person was doing, through however many of these cards."""
    target = START()
    live = talk.live
    if live and live.verb not in ASIDES:
        target = live.again
    elif live:
        target = next((b.press for b in flat(live.buttons) if b.key == "b"), target)
    return lists.back(talk.words, target)
