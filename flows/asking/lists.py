"""Numbered lists of buttons, and long ones some on each card."""

from collections.abc import Callable, Iterable, Sequence

from flows.framework import Framework, Item
from flows.lengths import units
from flows.replies import Button
from flows.wording import Words

ON_A_CARD = 15
"""Buttons of a list on one card: twelve teams fit, and a phone shows them without much scrolling."""


def numbered(choices: Iterable[tuple[str, str]]) -> list[Button]:
    """A button for each label and its press, keyed by its number from 1."""
    return [
        Button(key=str(number), label=label, press=press) for number, (label, press) in enumerate(choices, 1)
    ]


def fitting(page: int, count: int) -> int:
    """The page asked for, from 0, or the last one of a list with so many buttons."""
    return min(page, max(count - 1, 0) // ON_A_CARD)


def paged(
    words: Words, buttons: Sequence[Button], page: int, at: Callable[[int], str]
) -> list[Button | tuple[Button, ...]]:
    """The buttons of one page, and a row with the way to those around it; `at` makes the press of a page."""
    start = page * ON_A_CARD
    turning = turns(words, page, start + ON_A_CARD < len(buttons), at)
    return [*buttons[start : start + ON_A_CARD], turning]


def turns(words: Words, page: int, more: bool, at: Callable[[int], str]) -> tuple[Button, ...]:  # noqa: FBT001 – each is said in the name
    """The way to the page before, and to the next where there is `more`; `at` makes the press of a page."""
    before = Button(key="e", label=words("lists.before"), press=at(page - 1)) if page else None
    after = Button(key="m", label=words("lists.after"), press=at(page + 1)) if more else None
    return tuple(button for button in (before, after) if button)


ROOM = 3000
"""Characters of lines on one card: a message has room for 4,096 with what stands around them."""


def as_fit(lines: Iterable[str]) -> list[tuple[str, ...]]:
    """Lines by card, as many on each as there is room for; one card without any."""
    cards: list[list[str]] = [[]]
    room = ROOM
    for line in lines:
        if cards[-1] and units(line) > room:
            cards.append([])
            room = ROOM
        cards[-1].append(line)
        room -= units(line) + 1
    return [tuple(card) for card in cards]


def sectioned(framework: Framework, lines: Iterable[tuple[Item, str]]) -> list[str]:
    """The line of each item, with the sub-heads where one begins."""
    found, head = [], ""
    for item, line in lines:
        if (section := framework.section_of[item.id]) != head:
            found += [section] if section else []
            head = section
        found.append(line)
    return found


def back(words: Words, press: str) -> Button:
    """The way back to the card that this press shows."""
    return Button(key="b", label=words("buttons.back"), press=press)


SHORT = 100
"""Characters of a text in a list of texts; the card that it leads to has all of it."""


def some_words(words: Words, text: str) -> str:
    """A text on one line, with its first words where it is long."""
    line = " ".join(text.split())
    if len(line) <= SHORT:
        return line
    return words("lists.cut", text=line[:SHORT].rpartition(" ")[0] or line[:SHORT])


def is_cut(text: str) -> bool:
    """Whether that leaves anything out of a text."""
    return len(" ".join(text.split())) > SHORT


NAMED = 8
"""Names said on one line."""


def some_of(words: Words, names: Sequence[str], most: int = NAMED) -> str:
    """Names as a list in a sentence, the first few where there are many."""
    if len(names) <= most:
        return words.all_of(list(names))
    return words("lists.more", names=", ".join(names[:most]), n=len(names) - most)
