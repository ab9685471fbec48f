"""How a conversation describes a card, and rows of buttons."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from flows.events import Tapped
from flows.replies import Button, Rows, flat
from flows.scale import Scale
from flows.view import LiveCard


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """What a card shrinks to: one line, and what can still be done from it.

    `kept` is what is stored of the line while the card is live, where it holds words that people typed.
    """

    text: str
    kept: str = ""
    buttons: Rows = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A card as a conversation describes it; `turns` gives it an id and makes it the live one.

    `again` is the press that shows it once more and changes nothing. `awaiting` is the press that free text
    typed on it belongs to. `stands` is the mark of words on it that it may replace. `tells`: it says whole
    who will see what the team rates, which is said once. `passing`: it says what has just happened, or
    holds for the moment, and `again` shows another card, to go on from. `rests_on` is what a yes to it is to,
    where that is not what it says: there it has more behind it, or says what matters to nobody's yes.
    """

    again: str
    notice: str = ""
    head: str = ""
    heading: str = ""
    lines: tuple[str, ...] = ()
    buttons: Rows = ()
    folded: Folded | None = None
    awaiting: str | None = None
    stands: str = ""
    tells: bool = False
    passing: bool = False
    rests_on: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """The live card once more, as things stand now, below a notice.

    A conversation that says this does not know which card that is: the engine looks it up in the table. Where
    the person may not see it any more, it is the start.
    """

    notice: str


def rows(*lines: Sequence[Button] | Button) -> Rows:
    """Buttons row by row; a single button is a row of its own, an empty row vanishes."""
    return tuple((line,) if isinstance(line, Button) else tuple(line) for line in lines if line != ())


def level_buttons(scale: Scale, press: Callable[[int], str]) -> list[Button]:
    """A button for each level; `press` makes that of a place."""
    shown = enumerate(zip(scale.numbers, scale.labels, strict=True))
    return [Button(key=number, label=label, press=press(place)) for place, (number, label) in shown]


def with_levels(levels: Sequence[Button], *lines: Sequence[Button] | Button) -> Rows:
    """The same of a card that offers the levels of a scale among the lines: what has the key of one yields.

    A level may be an A or a B; another button of that key is then typed with the letter twice.
    """
    taken = {level.key.casefold(): level for level in levels}

    def yielding(button: Button) -> Button:
        key = button.key
        if key.casefold() not in taken or button == taken[key.casefold()]:
            return button
        while key.casefold() in taken:
            key += button.key
        return replace(button, key=key)

    return tuple(tuple(map(yielding, line)) for line in rows(*lines))


def pairs(buttons: Sequence[Button]) -> list[tuple[Button, ...]]:
    """Buttons two by two, for labels that are short."""
    return [tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2)]


def is_on(live: LiveCard, tap: Tapped) -> bool:
    """Whether the tap was on the live card: on its message, and on a button that it has.

    A message may have been another card when it was tapped.
    """
    if tap.card is None:
        return True
    if live.handle not in (None, tap.card):
        return False
    return any(button.press == tap.press for button in flat(live.buttons))
