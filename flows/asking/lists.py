"""Long lists of buttons, some on each card."""

from collections.abc import Sequence

from flows.presses import press
from flows.replies import Button
from flows.talk import Talk

ON_A_CARD = 15
"""Buttons of a list on one card: twelve teams fit, and a phone shows them without much scrolling."""


def number_of(talk: Talk, verb: str, place: int, count: int) -> int:
    """The page that the press asks for with this argument, from 0; the first for any other verb."""
    asked = int(talk.argument(place) or "0") if talk.press.verb == verb else 0
    return min(asked, max(count - 1, 0) // ON_A_CARD)


def paged(
    talk: Talk, buttons: Sequence[Button], page: int, *where: str, tail: tuple[str, ...] = ()
) -> list[Button | tuple[Button, ...]]:
    """The buttons of one page, and a row with the way to those before and behind.

    `where` is the verb with its arguments before the page's number, `tail` those after it.
    """
    start = page * ON_A_CARD
    verb, *args = where
    turning = []
    if page:
        turning.append(
            Button(key="e", label=talk.words("pages.before"), press=press(verb, *args, page - 1, *tail))
        )
    if start + ON_A_CARD < len(buttons):
        turning.append(
            Button(key="m", label=talk.words("pages.after"), press=press(verb, *args, page + 1, *tail))
        )
    return [*buttons[start : start + ON_A_CARD], tuple(turning)]
